# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests do to devices of the host that are played (hosts.py), as driver and manager."""

import os

from .remote import BARS, PciFunction, RemoteGuest, VirtioFunction
from .tap import check, until
from .vm import kvm_reason

ACCEL = 'tcg' if kvm_reason() else 'kvm'
SLOT = 9
LAST_BAR = BARS + 20


def request(group, number, direction=0, size=0):
    """A request as the kernel's _IOC() makes it; direction is 1 to write, 2 to read."""
    return direction << 30 | size << 16 | group << 8 | number


def vhost(number, direction=1, size=8):
    """One of vhost's."""
    return request(0xaf, number, direction, size)


SET_OWNER, SET_MEM_TABLE = vhost(1, 0, 0), vhost(3)
VHOST_START = {'VHOST_SET_FEATURES': vhost(0), 'VHOST_SET_VRING_NUM': vhost(0x10),
               'VHOST_SET_VRING_ADDR': vhost(0x11, 1, 40),
               'VHOST_SET_VRING_BASE': vhost(0x12), 'VHOST_SET_VRING_KICK': vhost(0x20),
               'VHOST_SET_VRING_CALL': vhost(0x21)}
KERNELS = {**VHOST_START, 'VHOST_SET_MEM_TABLE': SET_MEM_TABLE}
VHOST_INIT = {'VHOST_SET_OWNER': SET_OWNER, 'VHOST_GET_FEATURES': vhost(0, 2),
              'VHOST_SET_VRING_CALL': vhost(0x21)}
NET_BACKEND_INIT = {'VHOST_SET_VRING_BUSYLOOP_TIMEOUT': vhost(0x23)}
VHOST_STOP = {'VHOST_GET_VRING_BASE': vhost(0x12, 3)}
VHOST_LOG = {'VHOST_SET_LOG_BASE': vhost(4), 'VHOST_SET_FEATURES': vhost(0)}
NET_BACKEND = {'VHOST_NET_SET_BACKEND': vhost(0x30)}


def end(vm):
    """Nothing was refused, and the end is a good one."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked' and info['refused'] == 0, vm.errors())
    check(vm.quit() == 0, vm.errors())


def migrated(vm, folder):
    """The guest's state goes to a file, and the guest goes on."""
    vm.qmp.command('migrate', uri=f'file:{folder}/state')
    until(lambda: vm.qmp.command('query-migrate').get('status') in ('completed', 'failed'),
          'migration does not end')
    state = vm.qmp.command('query-migrate')
    check(state['status'] == 'completed', str(state))
    vm.qmp.command('cont')


def unplugged(vm, name):
    """The guest has no driver for that: the device goes at the next reset."""
    vm.qmp.command('device_del', id=name)
    vm.qmp.command('system_reset')
    until(lambda: name not in str(vm.qmp.command('qom-list', path='/machine/peripheral')),
          f'{name} stays')


def at_work(played, guest, started, stopped):
    """A driver starts, resets and starts the device, with interrupts of each kind."""
    card = VirtioFunction(guest, SLOT)
    for vectors in (0, 2):
        before = played.counts()
        card.start(vectors)
        played.check_made(before, **started)
        card.notify(0)
        before = played.counts()
        card.status(0)
        played.check_made(before, **stopped)
    card.start(2)


def placed(vm, slot):
    """What was plugged in gets places in memory, as firmware or a guest gives them."""
    function, place = PciFunction(vm, slot), 0xe0000000
    check(function.config(0) != 0xffffffff, 'the guest does not find the device')
    where = BARS
    while where <= LAST_BAR:
        old = function.config(where)
        function.configure(where, 0xffffffff)
        size = function.config(where)
        function.configure(where, old & 15)
        if size and not size & 1:
            place = (place + 0xffffff) & ~0xffffff
            function.configure(where, place | old & 15)
            place += 0x1000000
        elif size:
            function.configure(where, 0xd000 + (where - BARS) * 0x40)
        where += 8 if size & 7 == 4 else 4


def pass_node(vm, name):
    """A descriptor of a played device, as a manager passes one."""
    fd = os.open('/dev/net/tun', os.O_RDWR)
    try:
        vm.qmp.command('getfd', fd, fdname=name)
    finally:
        os.close(fd)


def assigned_vm(folder, played, options, profiles=()):
    """A guest that can be moved and lose devices."""
    return RemoteGuest(ACCEL, options, folder=folder, wrapper=played.wrapper,
                       sandbox=f'on,files={folder}' + ''.join(
                           f',profile={profile}' for profile in (
                               'monitor/unplug', 'feature/migration', *profiles)))
