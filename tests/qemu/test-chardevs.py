#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of character device at the guest's serial port, with somebody behind it.

The boot sector tells its progress there.  What comes out has to be all that it wrote,
and what is sent in must not hurt.  At the end no call may have been refused.
"""

import base64
import os
import re
import select
import socket
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tls, tools  # noqa: E402
from lib.firmware import GIVEN  # noqa: E402
from lib.tap import PATIENCE, Tap, check, until  # noqa: E402
from lib.vm import Vm  # noqa: E402

LAST = b'QS copied'


class Collector:
    """Reads from a descriptor until the guest's last words came.

    What frames the text is taken away.
    """

    def __init__(self, fd, frame=b''):
        self.fd = fd
        self.frame = frame

    def collect(self):
        """All that came."""
        data, deadline = b'', time.monotonic() + PATIENCE
        while LAST not in data:
            rest = deadline - time.monotonic()
            check(rest > 0, f'only this came: {data!r}')
            if select.select([self.fd], [], [], rest)[0]:
                try:
                    more = os.read(self.fd, 65536)
                except OSError:
                    more = b''
                check(more, f'the end came after {data!r}')
                data = (data + more).replace(self.frame, b'') if self.frame \
                    else data + more
        return data


class Guest(Vm):
    """The boot sector with the given backend at the serial port; paused at first."""

    def __init__(self, folder, options, pass_fds=(), **more):
        image = folder / 'disk'
        image.write_bytes((tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
        super().__init__(tools.qemu(), [
            '-machine', 'q35,accel=tcg', '-m', '64', '-drive',
            f'file={image},format=raw,if=none,id=disk', '-device',
            'virtio-blk-pci,drive=disk', *options], pass_fds=pass_fds,
            **{'serial': ['-serial', 'chardev:port'], **more})

    def run(self, collect):
        """Lets the guest work, and looks at what came."""
        self.qmp.command('cont')
        text = collect()
        check(b'QS hello from the second sector' in text, f'{text!r}')

    def wait_connected(self, wanted=True):
        """Waits until QEMU has taken the connection, or let go of it."""
        deadline = time.monotonic() + PATIENCE
        while any(entry['label'] == 'port' and
                  ('disconnected' in entry['filename']) == wanted
                  for entry in self.qmp.command('query-chardev')):
            check(time.monotonic() < deadline, 'QEMU does not notice')
            time.sleep(0.02)

    def port(self):
        """Where it listens on TCP."""
        name = next(entry['filename'] for entry in self.qmp.command('query-chardev')
                    if entry['label'] == 'port')
        found = re.search(r':127\.0\.0\.1:(\d+)', name)
        check(found, f'no port in {name}')
        return '127.0.0.1', int(found.group(1))

    def end(self):
        """A good end without refusals."""
        info = self.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['refused'] == 0, self.errors())
        check(self.quit() == 0, self.errors())


def inside_file(path):
    """Waits for the guest's last words in a file."""
    def collect():
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if LAST in path.read_bytes():
                return path.read_bytes()
            time.sleep(0.05)
        check(False, f'only this came: {path.read_bytes()!r}')
        return b''
    return collect


def connected(address):
    """A connection to a server, once it is there."""
    deadline = time.monotonic() + PATIENCE
    while True:
        sock = socket.socket(socket.AF_UNIX if isinstance(address, str)
                             else socket.AF_INET)
        try:
            sock.settimeout(PATIENCE)
            sock.connect(address)
            return sock
        except OSError:
            sock.close()
            check(time.monotonic() < deadline, f'nobody listens at {address}')
            time.sleep(0.05)


def to_file(folder):
    """file, with a log beside it."""
    with Guest(folder, ['-chardev', f'file,id=port,path={folder}/out,'
                        f'logfile={folder}/log']) as vm:
        vm.run(inside_file(folder / 'out'))
        check(LAST in (folder / 'log').read_bytes(), 'the log says something else')
        vm.end()


def to_nothing(folder):
    """null: the log only."""
    with Guest(folder, ['-chardev', f'null,id=port,logfile={folder}/log']) as vm:
        vm.run(inside_file(folder / 'log'))
        vm.end()


def to_memory(kind):
    """ringbuf and its old name."""
    def test(folder):
        with Guest(folder, ['-chardev', f'{kind},id=port,size=65536']) as vm:
            def collect():
                deadline, text = time.monotonic() + PATIENCE, b''
                while LAST not in text and time.monotonic() < deadline:
                    text += vm.qmp.command('ringbuf-read', device='port',
                                           size=65536).encode()
                    time.sleep(0.05)
                return text
            vm.run(collect)
            vm.end()
    return test


def to_terminal(folder):
    """pty, opened and closed by somebody, and opened again."""
    with Guest(folder, ['-chardev', 'pty,id=port']) as vm:
        name = next(entry['filename'] for entry in vm.qmp.command('query-chardev')
                    if entry['label'] == 'port').removeprefix('pty:')
        for _ in range(2):
            fd = os.open(name, os.O_RDWR | os.O_NOCTTY)
            check(not termios.tcgetattr(fd)[3] & (termios.ECHO | termios.ICANON),
                  'the terminal is cooked: what is typed comes back')
            os.write(fd, b'typed')

            def works():
                """QEMU looks once a second whether somebody is there; till then the
                guest's words are lost."""
                vm.qmp.command('system_reset')
                vm.qmp.command('cont')
                return select.select([fd], [], [], 2)[0]
            until(works, 'nothing comes')
            vm.qmp.command('system_reset')
            vm.run(Collector(fd).collect)
            os.close(fd)
        vm.end()


def to_pipe(folder):
    """A pair of named pipes."""
    for name in ('p.in', 'p.out'):
        os.mkfifo(folder / name)
    fds = [os.open(folder / name, os.O_RDWR) for name in ('p.in', 'p.out')]
    with Guest(folder, ['-chardev', f'pipe,id=port,path={folder}/p']) as vm:
        os.write(fds[0], b'typed')
        vm.run(Collector(fds[1]).collect)
        vm.end()
    for fd in fds:
        os.close(fd)


def serving(options, address=None, greet=lambda sock: None, frame=b''):
    """QEMU listens; one client, then another."""
    def test(folder):
        with Guest(folder, ['-chardev', 'socket,id=port,server=on,wait=off,'
                            + options.format(dir=folder)]) as vm:
            where = address.format(dir=folder) if address else vm.port()
            for _ in range(2):
                sock = connected(where)
                greet(sock)
                vm.wait_connected()
                vm.qmp.command('system_reset')
                vm.run(Collector(sock.fileno(), frame).collect)
                vm.qmp.command('stop')
                sock.close()
                vm.wait_connected(False)
            sock = connected(where)
            greet(sock)
            sock.sendall(b'typed')
            vm.end()
            sock.close()
    return test


def upgraded(sock):
    """The client's half of a websocket's beginning."""
    key = base64.b64encode(bytes(16)).decode()
    sock.sendall(b'GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n'
                 b'Connection: Upgrade\r\nSec-WebSocket-Key: ' + key.encode()
                 + b'\r\nSec-WebSocket-Version: 13\r\n'
                 b'Sec-WebSocket-Protocol: binary\r\n\r\n')
    answer = b''
    while b'\r\n\r\n' not in answer:
        answer += sock.recv(4096)
    check(b' 101 ' in answer, f'{answer!r}')


def reconnecting(folder):
    """QEMU is the client, and comes again when it was left."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f'{folder}/sock')
        server.listen()
        with Guest(folder, ['-chardev', f'socket,id=port,path={folder}/sock,'
                            'reconnect-ms=200']) as vm:
            for _ in range(2):
                sock, _ = server.accept()
                vm.wait_connected()
                vm.qmp.command('system_reset')
                vm.run(Collector(sock.fileno()).collect)
                sock.close()
            vm.end()


def given(folder):
    """A connected socket that is passed on as a descriptor."""
    ours, theirs = socket.socketpair()
    with Guest(folder, ['-chardev', f'socket,id=port,fd={theirs.fileno()}'],
               (theirs.fileno(),)) as vm:
        theirs.close()
        vm.run(Collector(ours.fileno()).collect)
        vm.end()
    ours.close()


def datagrams(folder):
    """udp to somebody."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(('127.0.0.1', 0))
        port = sock.getsockname()[1]
        with Guest(folder, ['-chardev', 'udp,id=port,host=127.0.0.1,'
                            f'port={port},localaddr=127.0.0.1,localport=0']) as vm:
            vm.run(Collector(sock.fileno()).collect)
            vm.end()


def mixed(folder):
    """mux: the monitor behind the same device."""
    with Guest(folder, ['-chardev', f'socket,id=port,path={folder}/sock,server=on,'
                        'wait=off,mux=on', '-mon', 'port']) as vm:
        sock = connected(f'{folder}/sock')
        vm.run(Collector(sock.fileno()).collect)
        sock.sendall(b'\x01cinfo status\n')
        data, deadline = b'', time.monotonic() + PATIENCE
        while b'VM status' not in data and time.monotonic() < deadline:
            data += sock.recv(4096)
        check(b'VM status: running' in data, f'{data!r}')
        vm.end()
        sock.close()


def standard(folder):
    """stdio, which is /dev/null and the log of errors here."""
    with Guest(folder, ['-chardev', 'stdio,id=port,signal=off']) as vm:
        vm.run(inside_file(vm.stderr))
        vm.end()


def on_screen(folder):
    """vc: a console that nobody looks at, and its log."""
    with Guest(folder, ['-chardev', f'vc,id=port,logfile={folder}/log']) as vm:
        vm.run(inside_file(folder / 'log'))
        vm.end()


def greeted(address, words):
    """One session by TLS with a monitor; what it says at first."""
    host, port = address
    with subprocess.Popen(
            ['openssl', 's_client', '-quiet', '-connect', f'{host}:{port}', *words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL) as client:
        said = client.stdout.readline()
        client.kill()
    return said


def encrypted_monitor(kind, more, make):
    """A row: a monitor that is reached by TLS.  Its own event loop begins the session."""
    def test(folder):
        tls.need_openssl()
        words = make(folder)
        with Guest(folder, [
                '-object', f'tls-creds-{kind},id=keys,endpoint=server,dir={folder}{more}',
                '-chardev', 'socket,id=port,host=127.0.0.1,port=0,server=on,wait=off,'
                'tls-creds=keys', '-mon', 'port,mode=control'], serial=[],
                sandbox=f'on,violation=kill,files={folder}:ro') as vm:
            for _ in range(2):
                said = greeted(vm.port(), words)
                check(b'"QMP"' in said, f'{said!r}')
            vm.end()
    return test


def main():
    """All kinds."""
    rows = {
        'file': to_file,
        'null': to_nothing,
        'ringbuf': to_memory('ringbuf'),
        'memory': to_memory('memory'),
        'pty': to_terminal,
        'pipe': to_pipe,
        'socket, unix, served': serving('path={dir}/sock', '{dir}/sock'),
        'socket, tcp, served': serving('host=127.0.0.1,port=0,nodelay=on'),
        'socket, telnet': serving('host=127.0.0.1,port=0,telnet=on'),
        'socket, websocket': serving('host=127.0.0.1,port=0,websocket=on', None,
                                     upgraded, b'\x82\x01'),
        'socket, client that reconnects': reconnecting,
        'socket, descriptor': given,
        'udp': datagrams,
        'mux': mixed,
        'stdio': standard,
        'vc': on_screen,
        'monitor, TLS with keys': encrypted_monitor('psk', '', tls.make_keys),
        'monitor, TLS with certificates':
            encrypted_monitor('x509', ',verify-peer=off,sanity-check=off',
                              tls.make_certificate),
    }
    tap = Tap()
    for name, test in rows.items():
        with tempfile.TemporaryDirectory(prefix='qsandbox-chardev-') as folder:
            tap.run(name, test, Path(folder))
    tap.done()


main()
