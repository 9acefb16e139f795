#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every network card and network, with a guest that boots over it.

The card's ROM asks for an address, fetches a program by TFTP or HTTP, and starts it;
that says so on the serial port.  Where the network leads to another process, that is a
second QEMU, sandboxed as well, which routes to user networking.  At the end no call
may have been refused in any of them.
"""

import concurrent.futures
import socket
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.boots import CARD, USER, Place, boots  # noqa: E402
from lib.netboot import SAID  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402


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
