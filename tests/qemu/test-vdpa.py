#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""vDPA devices of the host, which only the full build has; see test-host-devices.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import hosts  # noqa: E402
from lib.devices import (  # noqa: E402
    SLOT, VHOST_START, VHOST_STOP, assigned_vm, at_work, end, migrated, placed, unplugged, vhost)
from lib.hosts import PlayedHost  # noqa: E402
from lib.remote import VirtioFunction  # noqa: E402
from lib.tap import Tap, until  # noqa: E402


def vdpa(kind, shadow, plugged):
    """A row: a vDPA device, as a card or as itself, with or without shadow queues."""
    def row(folder):
        played = PlayedHost(folder, ['vhost-vdpa-0'], QS_FAKE_VDPA='1')
        path = '/dev/vhost-vdpa-0'
        card = f'virtio-net-pci,netdev=net,id=it,addr={SLOT},romfile='
        given = {'device': ['-device', f'vhost-vdpa-device-pci,vhostdev={path},id=it,'
                            f'addr={SLOT}'],
                 'card': ['-netdev', f'vhost-vdpa,id=net,vhostdev={path}'
                          + (',x-svq=on' if shadow else ''), '-device', card]}[kind]
        with assigned_vm(folder, played, [] if plugged else given,
                     ['feature/hotplug-vhost-vdpa', 'hotplug/net'] if plugged else []) as vm:
            vm.run()
            if plugged and kind == 'card':
                vm.qmp.command('netdev_add', type='vhost-vdpa', id='net', vhostdev=path)
                vm.qmp.command('device_add', driver='virtio-net-pci', netdev='net',
                               id='it', addr=str(SLOT), romfile='')
            elif plugged:
                vm.qmp.command('device_add', driver='vhost-vdpa-device-pci', id='it',
                               vhostdev=path, addr=str(SLOT))
            if plugged:
                placed(vm, SLOT)
            at_work(played, vm, {**VHOST_START, **VDPA_START,
                                 **({} if shadow else {'mmap': hosts.MMAP})},
                    {**({} if shadow else VHOST_STOP), 'VHOST_VDPA_SUSPEND': vhost(0x7d, 0, 0)})
            if kind == 'card':
                migrated(vm, folder)
                vm.qmp.command('set_link', name='it', up=False)
            unplugged(vm, 'it')
            end(vm)
    return row


def vdpa_control(folder):
    """The card has a queue for commands, which nobody here answers."""
    played = PlayedHost(folder, ['vhost-vdpa-0'], QS_FAKE_VDPA='1', QS_FAKE_CONTROL='1')
    with assigned_vm(folder, played, [
            '-netdev', 'vhost-vdpa,id=net,vhostdev=/dev/vhost-vdpa-0',
            '-device', f'virtio-net-pci,netdev=net,addr={SLOT},romfile=']) as vm:
        vm.run()
        before = played.counts()
        VirtioFunction(vm, SLOT).start()
        played.check_made(before, VHOST_VDPA_GET_VRING_GROUP=vhost(0x7b, 3),
                          VHOST_VDPA_SET_GROUP_ASID=vhost(0x7c))
        until(lambda: 'falling back on userspace' in vm.errors(), 'it is answered')
        end(vm)


VDPA_START = {'VHOST_VDPA_SET_STATUS': vhost(0x72, 1, 1), 'write': hosts.WRITE,
              'VHOST_VDPA_SET_VRING_ENABLE': vhost(0x75),
              'VHOST_VDPA_SET_CONFIG_CALL': vhost(0x77, 1, 4)}
ROWS = {
    **{f'a vDPA {kind}{", shadow queues" if shadow else ""}{", plugged in" if plugged else ""}':
       vdpa(kind, shadow, plugged) for kind, shadow, plugged in (
           ('card', False, False), ('card', True, False), ('card', False, True),
           ('device', False, False), ('device', False, True))},
    'a vDPA card with a queue for commands': vdpa_control,
}


def main():
    """Runs the tests, or those that are named."""
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-host-', sys.argv[1:])
    tap.done()


main()
