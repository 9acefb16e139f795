# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest that boots over its network: the network card's ROM asks for an address, fetches
a program by TFTP or HTTP, and starts it; that says so on the serial port.

Where the network leads to another process, that is a second QEMU, sandboxed as well, which
routes to user networking.
"""

import contextlib
import http.server
import socket
import threading
from pathlib import Path

from . import tools
from .netboot import PROGRAM, SAID, SERVE
from .tap import check
from .vm import Vm

CARD = ['-device', 'virtio-net-pci,netdev=net']
USER = ['-netdev', 'user,id=user,tftp={dir},bootfile=/boot']


def free_port(kind=socket.SOCK_STREAM):
    """A port that nobody uses now."""
    with socket.socket(socket.AF_INET, kind) as sock:
        sock.bind(('127.0.0.1', 0))
        return sock.getsockname()[1]


class Place:
    """Names in the texts of a row: {dir}, {tcp}, {udp}, {peer}, {web}."""

    def __init__(self, folder):
        self.folder = Path(folder)
        (self.folder / 'boot').write_bytes(PROGRAM)
        (self.folder / 'serve').write_text(SERVE)
        (self.folder / 'serve').chmod(0o755)
        place = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """Every request gets the program."""

            def do_GET(self):  # pylint: disable=invalid-name
                """Called by the base class."""
                place.asked = True
                self.send_response(200)
                self.send_header('Content-Length', str(len(PROGRAM)))
                self.end_headers()
                self.wfile.write(PROGRAM)

            def log_message(self, *_args):  # pylint: disable=arguments-differ
                """Says nothing."""

        self.asked = False
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.names = {'dir': folder, 'tcp': free_port(),
                      'udp': free_port(socket.SOCK_DGRAM),
                      'peer': free_port(socket.SOCK_DGRAM),
                      'web': self.server.server_address[1]}

    def fill(self, words):
        """The words with names replaced."""
        return [word.format(**self.names) for word in words]


class Member(Vm):
    """One QEMU; ends well, without refusals."""

    def __init__(self, options, sandbox='on', pass_fds=()):
        super().__init__(tools.qemu(), options, sandbox=sandbox, pass_fds=pass_fds)
        self.qmp.command('cont')

    def end(self):
        """No call was refused, and the end is a good one."""
        info = self.qmp.command('query-sandbox')
        for program in info.get('runner', {}).get('programs', ()):
            check(program['started'] > 0, f'{program} was not started')
        check(info['state'] == 'locked' and info['refused'] == 0, self.errors())
        check(self.quit() == 0, self.errors())


def boots(network, router=None, fds=None, beside=None, sandbox='on'):
    """A row: options of the guest's network, and of the router's link to it.

    beside is what else runs meanwhile, a context of the folder.
    """
    def test(folder):
        place = Place(folder)
        ours, theirs = fds() if fds else (None, None)
        if fds:
            place.names.update(fd=ours.fileno(), other=theirs.fileno())
        with contextlib.ExitStack() as stack:
            if beside:
                stack.enter_context(beside(folder))
            members = []
            # Who connects comes last.
            if router:
                members.append(stack.enter_context(Member([
                    '-machine', 'none',
                    *place.fill([*USER, '-netdev', 'hubport,id=up,hubid=1,netdev=user',
                                 *router, '-netdev',
                                 'hubport,id=down,hubid=1,netdev=link'])],
                    sandbox, [theirs.fileno()] if fds else [])))
            vm = stack.enter_context(Member(
                ['-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'n',
                 *place.fill(network)],
                sandbox, [ours.fileno()] if fds else []))
            members.insert(0, vm)
            vm.wait_console(SAID.decode().strip('\n\0'), 60)
            for member in members:
                member.end()
        place.server.shutdown()
        if any('cmd:' in word for word in network):
            check((Path(folder) / 'boot.served').exists(), 'the program did not run')
        elif any('http:' in word for word in network):
            check(place.asked, 'nobody asked the server')
    return test
