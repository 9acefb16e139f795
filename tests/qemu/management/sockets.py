# SPDX-License-Identifier: GPL-2.0-or-later
"""Sockets of another family, and descriptors that are given."""

import socket

from .blocks import settle


def give_descriptors(vm):
    """QEMU's own standard streams as what it is to use."""
    for fd in '012':
        vm.ask('netdev_add', id='n', type='dgram', local={'type': 'fd', 'str': fd})
        vm.ask('netdev_add', id='n', type='socket', fd=fd)
        vm.ask('netdev_add', id='n', type='tap', fd=fd)
        vm.ask('migrate', uri=f'fd:{fd}')
        vm.ask('migrate_cancel')
        vm.alive('some time later', 0.1)


def vsock(vm, folder):
    """Addresses of AF_VSOCK, wherever an address is taken."""
    address = {'type': 'vsock', 'cid': '1', 'port': '9999'}
    old = {'type': 'vsock', 'data': {'cid': '1', 'port': '9999'}}
    vm.ask('migrate', uri='vsock:1:9999')
    settle(vm)
    vm.ask('migrate-incoming', uri='vsock:1:9998')
    vm.ask('nbd-server-start', addr=old)
    vm.ask('nbd-server-stop')
    for server in (True, False):
        vm.ask('chardev-add', id='vsock', backend={'type': 'socket', 'data': {
            'addr': old, 'server': server, 'wait': False}})
        vm.ask('chardev-remove', id='vsock')
        vm.ask('netdev_add', type='stream', id='vsock', addr=address, server=server)
        vm.ask('netdev_del', id='vsock')
    vm.ask('display-update', type='vnc', addresses=[address])
    vm.ask('blockdev-add', driver='nbd', node_name='vsock', server=address)
    vm.human('gdbserver vsock:1:9999')
    vm.alive(f'vsock in {folder}', 0.3)


def given_sockets(vm, folder):
    """Addresses that are descriptors, wherever an address is taken."""
    for family, place in ((socket.AF_UNIX, str(folder / 'listen')),
                          (socket.AF_INET, ('127.0.0.1', 0))):
        with socket.socket(family) as listener:
            listener.bind(place)
            listener.listen()
            vm.ask('getfd', listener.fileno(), fdname='nbd')
            vm.ask('nbd-server-start', addr={'type': 'fd', 'data': {'str': 'nbd'}})
            vm.ask('nbd-server-stop')
            vm.ask('getfd', listener.fileno(), fdname='chardev')
            vm.ask('chardev-add', id='given', backend={'type': 'socket', 'data': {
                'addr': {'type': 'fd', 'data': {'str': 'chardev'}}, 'server': True,
                'wait': False}})
            vm.ask('chardev-remove', id='given')
            vm.ask('getfd', listener.fileno(), fdname='net')
            vm.ask('netdev_add', type='stream', id='given', server=True,
                   addr={'type': 'fd', 'str': 'net'})
            vm.ask('netdev_del', id='given')
    left, right = socket.socketpair()
    with left, right:
        vm.ask('getfd', left.fileno(), fdname='state')
        vm.ask('migrate', uri='fd:state')
        vm.ask('migrate_cancel')
        settle(vm)
