#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every network card and network, with a guest that boots over it.

The card's ROM asks for an address, fetches a program by TFTP or HTTP, and starts it;
that says so on the serial port.  Where the network leads to another process, that is a
second QEMU, sandboxed as well, which routes to user networking.  At the end no call
may have been refused in any of them.
"""

import concurrent.futures
import contextlib
import http.server
import socket
import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.netboot import PROGRAM, SAID, SERVE  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

CARD = ['-device', 'virtio-net-pci,netdev=net']


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


def boots(network, router=None, fds=None):
    """A row: options of the guest's network, and of the router's link to it."""
    def test(folder):
        place = Place(folder)
        ours, theirs = fds() if fds else (None, None)
        if fds:
            place.names.update(fd=ours.fileno(), other=theirs.fileno())
        with contextlib.ExitStack() as stack:
            members = []
            # Who connects comes last.
            if router:
                members.append(stack.enter_context(Member([
                    '-machine', 'none',
                    *place.fill([*USER, '-netdev', 'hubport,id=up,hubid=1,netdev=user',
                                 *router, '-netdev',
                                 'hubport,id=down,hubid=1,netdev=link'])],
                    pass_fds=[theirs.fileno()] if fds else [])))
            vm = stack.enter_context(Member(
                ['-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'n',
                 *place.fill(network)],
                pass_fds=[ours.fileno()] if fds else []))
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


def plugged(folder):
    """A row: a network within connect=, and its card, come before the guest runs."""
    place = Place(folder)
    sandbox = f'on,hotplug=auto,connect=127.0.0.1:{place.names["web"]}'
    with Vm(tools.qemu(), ['-machine', 'pc,accel=tcg', '-m', '64', '-boot', 'n'],
            sandbox) as vm:
        vm.qmp.command('netdev_add', type='user', id='net',
                       bootfile=f'http://10.0.2.2:{place.names["web"]}/boot')
        vm.qmp.command('device_add', driver='virtio-net-pci', netdev='net')
        vm.qmp.command('cont')
        vm.wait_console(SAID.decode().strip('\n\0'), 60)
        check(vm.quit() == 0, vm.errors())
    check(place.asked, 'nobody asked the server')
    with Vm(tools.qemu(), ['-machine', 'pc,accel=tcg', '-m', '64'], 'on,hotplug=auto') as vm:
        try:
            vm.qmp.command('netdev_add', type='user', id='net')
        except QmpError as error:
            check('connect=' in str(error), str(error))
        else:
            check(False, 'a network that may lead anywhere was plugged in')


def pair():
    """Two ends of a datagram socket."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)


USER = ['-netdev', 'user,id=user,tftp={dir},bootfile=/boot']
ROWS = {
    **{card: boots(['-netdev', 'user,id=net,tftp={dir},bootfile=/boot',
                    '-device', f'{card},netdev=net'])
       for card in ('e1000', 'e1000e', 'rtl8139', 'pcnet', 'ne2k_pci', 'vmxnet3',
                    'i82559er', 'virtio-net-pci')},
    'user, http and a forwarded port': boots([
        '-netdev', 'user,id=net,bootfile=http://10.0.2.2:{web}/boot,'
        'hostfwd=tcp:127.0.0.1:{tcp}-:80,hostfwd=udp:127.0.0.1:{udp}-:53,'
        'hostname=guest,dnssearch=example.org', *CARD]),
    'user, a program behind a port': boots([
        '-netdev', 'user,id=net,bootfile=http://10.0.2.9/boot,restrict=on,'
        "guestfwd=tcp:10.0.2.9:80-cmd:{dir}/serve {dir}/boot 'two words'", *CARD]),
    'user, a program, in the processor\'s thread': boots([
        '-netdev', '{{"type": "user", "id": "net", "bootfile": "http://10.0.2.9/boot",'
        '"guestfwd": [{{"str": "tcp:10.0.2.9:80-cmd:{dir}/serve {dir}/boot"}}]}}',
        '-device', 'e1000,netdev=net']),
    'user, filters': boots([
        '-netdev', 'user,id=net,tftp={dir},bootfile=/boot', *CARD,
        '-object', 'filter-dump,id=dump,netdev=net,file={dir}/dump',
        '-object', 'filter-buffer,id=late,netdev=net,interval=1000',
        '-object', 'filter-replay,id=again,netdev=net']),
    'user, plugged in': plugged,
    'hub': boots([*USER, '-netdev', 'hubport,id=one,hubid=0,netdev=user',
                  '-netdev', 'hubport,id=net,hubid=0', *CARD]),
    'user, in the processor\'s thread': boots([
        '-netdev', 'user,id=net,tftp={dir},bootfile=/boot', '-device',
        'virtio-net-pci,netdev=net,ioeventfd=off']),
    'socket': boots(['-netdev', 'socket,id=net,connect=127.0.0.1:{tcp}', *CARD],
                    ['-netdev', 'socket,id=link,listen=127.0.0.1:{tcp}']),
    'socket, udp': boots([
        '-netdev', 'socket,id=net,udp=127.0.0.1:{udp},localaddr=127.0.0.1:{peer}',
        *CARD], [
        '-netdev', 'socket,id=link,udp=127.0.0.1:{peer},localaddr=127.0.0.1:{udp}']),
    'socket, descriptors': boots(['-netdev', 'socket,id=net,fd={fd}', *CARD],
                                 ['-netdev', 'socket,id=link,fd={other}'], pair),
    'stream, unix': boots([
        '-netdev', 'stream,id=net,server=off,addr.type=unix,addr.path={dir}/link,'
        'reconnect-ms=200', *CARD], [
        '-netdev', 'stream,id=link,server=on,addr.type=unix,addr.path={dir}/link']),
    'stream, tcp': boots([
        '-netdev', 'stream,id=net,server=off,addr.type=inet,addr.host=127.0.0.1,'
        'addr.port={tcp}', *CARD], [
        '-netdev', 'stream,id=link,server=on,addr.type=inet,addr.host=127.0.0.1,'
        'addr.port={tcp}']),
    'dgram, unix': boots([
        '-netdev', 'dgram,id=net,local.type=unix,local.path={dir}/a,'
        'remote.type=unix,remote.path={dir}/b', *CARD], [
        '-netdev', 'dgram,id=link,local.type=unix,local.path={dir}/b,'
        'remote.type=unix,remote.path={dir}/a']),
    'dgram, udp': boots([
        '-netdev', 'dgram,id=net,local.type=inet,local.host=127.0.0.1,'
        'local.port={udp},remote.type=inet,remote.host=127.0.0.1,remote.port={peer}',
        *CARD], [
        '-netdev', 'dgram,id=link,local.type=inet,local.host=127.0.0.1,'
        'local.port={peer},remote.type=inet,remote.host=127.0.0.1,'
        'remote.port={udp}']),
}


def in_folder(test):
    """Runs a row in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-net-') as folder:
        test(folder)


def main():
    """All rows, some at a time: the ROMs wait more than they work."""
    tap = Tap()
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        jobs = {name: pool.submit(in_folder, test) for name, test in ROWS.items()}
        for name, running in jobs.items():
            tap.run(name, running.result)
    tap.done()


main()
