# SPDX-License-Identifier: GPL-2.0-or-later
"""A client for QEMU's monitor protocol (QMP)."""

import json
import socket
import time

from .tap import PATIENCE


class QmpError(Exception):
    """QEMU answered with an error, or not at all."""


class Qmp:
    """A connection to the monitor, one command at a time."""

    def __init__(self, sock, timeout=PATIENCE, oob=False):
        self.sock = sock
        self.sock.settimeout(timeout)
        self.buffer = b''
        self.events = []
        greeting = self._read()
        # Until a monitor has greeted, it may pass on events as well.
        while 'event' in greeting:
            self.events.append(greeting)
            greeting = self._read()
        if 'QMP' not in greeting:
            raise QmpError(f'not a QMP greeting: {greeting}')
        self.version = greeting['QMP']['version']['qemu']
        self.command('qmp_capabilities', **({'enable': ['oob']} if oob else {}))

    @classmethod
    def connect(cls, path, patience=PATIENCE, timeout=PATIENCE, oob=False):
        """Connects to the socket at path, once QEMU has made it.

        With oob, commands may be given out of band: while the main loop does something else.
        """
        deadline = time.monotonic() + patience
        while True:
            sock = socket.socket(socket.AF_UNIX)
            try:
                sock.connect(str(path))
                return cls(sock, timeout, oob)
            except (FileNotFoundError, ConnectionRefusedError):
                sock.close()
                if time.monotonic() > deadline:
                    raise QmpError(f'no monitor at {path}') from None
                time.sleep(0.05)

    def _read(self):
        while b'\n' not in self.buffer:
            try:
                data = self.sock.recv(65536)
            except TimeoutError:
                raise QmpError('the monitor does not answer') from None
            except ConnectionResetError:
                data = b''
            if not data:
                raise QmpError('QEMU closed the monitor')
            self.buffer += data
        line, self.buffer = self.buffer.split(b'\n', 1)
        return json.loads(line)

    def command(self, name, /, *fds, **arguments):
        """Executes a command and returns what it returned.

        Descriptors, of which QEMU gets copies, are for add-fd and getfd.
        """
        return self._execute('execute', name, fds, arguments)

    def out_of_band(self, name, /, **arguments):
        """As command(), though the main loop may be held up."""
        return self._execute('exec-oob', name, (), arguments)

    def _execute(self, how, name, fds, arguments):
        request = {how: name}
        if arguments:
            request['arguments'] = {key.replace('_', '-'): value
                                    for key, value in arguments.items()}
        data = json.dumps(request).encode() + b'\n'
        try:
            if fds:
                data = data[socket.send_fds(self.sock, [data], fds):]
            self.sock.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            raise QmpError('QEMU closed the monitor') from None
        while True:
            reply = self._read()
            if 'event' in reply:
                self.events.append(reply)
            elif 'error' in reply:
                raise QmpError(f'{name}: {reply["error"]["desc"]}')
            elif 'return' in reply:
                return reply['return']

    def wait_event(self, name, timeout=PATIENCE):
        """Waits for an event; one that came before counts, too."""
        deadline = time.monotonic() + timeout
        while True:
            for event in self.events:
                if event['event'] == name:
                    self.events.remove(event)
                    return event
            rest = deadline - time.monotonic()
            if rest <= 0:
                raise QmpError(f'no event {name} within {timeout} s')
            old = self.sock.gettimeout()
            self.sock.settimeout(rest)
            try:
                reply = self._read()
            finally:
                self.sock.settimeout(old)
            if 'event' in reply:
                self.events.append(reply)

    def close(self):
        """Lets go of the monitor."""
        self.sock.close()
