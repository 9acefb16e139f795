#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices of the host that are handed to the guest, under the lockdown.

The host's drivers are played by tests/qemu/fake-host.c: every request of QEMU's is made
and passes its filters, or fails.  The guest's driver is the test, by tests/lib/remote.py:
what a driver does to the device's registers happens in a vCPU.
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import hosts, tools  # noqa: E402
from lib.devices import (  # noqa: E402
    ACCEL, KERNELS, NET_BACKEND, NET_BACKEND_INIT, SLOT, VHOST_INIT, VHOST_LOG, VHOST_STOP,
    assigned_vm, at_work, end, migrated, pass_node, placed, request, unplugged, vhost)
from lib.firmware import open_tap  # noqa: E402
from lib.hosts import PlayedHost  # noqa: E402
from lib.remote import BARS, PciFunction, RemoteGuest, VirtioFunction  # noqa: E402
from lib.tap import PATIENCE, Tap, check, until  # noqa: E402
from lib.vhost_user import Backend  # noqa: E402


def vfio(number):
    """One of VFIO's or iommufd's."""
    return request(0x3b, number)


def vhost_net(folder):
    """A tap whose packets the kernel moves, moved itself, and unplugged."""
    played = PlayedHost(folder, ['vhost-net'])
    tap = open_tap()
    try:
        with RemoteGuest(ACCEL, [
                '-netdev', f'tap,id=net,fd={tap},vhost=on,poll-us=10',
                '-device', f'virtio-net-pci,netdev=net,id=nic,addr={SLOT},romfile='],
                folder=folder, wrapper=played.wrapper, pass_fds=[tap],
                sandbox=f'on,files={folder},profile=feature/migration,'
                'profile=monitor/unplug') as vm:
            vm.run()
            at_work(played, vm, {**KERNELS, **NET_BACKEND}, {**VHOST_STOP, **NET_BACKEND})
            before = played.counts()
            migrated(vm, folder)
            played.check_made(before, **VHOST_LOG, **VHOST_STOP)
            vm.qmp.command('set_link', name='nic', up=False)
            vm.qmp.command('set_link', name='nic', up=True)
            unplugged(vm, 'nic')
            vm.qmp.command('netdev_del', id='net')
            end(vm)
    finally:
        os.close(tap)


def vhost_net_plugged(folder):
    """The same that comes later: the tap and vhost's device are passed."""
    played = PlayedHost(folder, ['vhost-net'])
    tap = open_tap()
    try:
        with RemoteGuest(ACCEL, folder=folder, wrapper=played.wrapper,
                         sandbox=f'on,files={folder},hotplug=net:migration') as vm:
            vm.run()
            vm.qmp.command('getfd', tap, fdname='tap')
            pass_node(vm, 'vhost')
            vm.qmp.command('netdev_add', type='tap', id='net', fd='tap', vhost=True,
                           vhostfd='vhost', **{'poll-us': 10})
            vm.qmp.command('device_add', driver='virtio-net-pci', netdev='net', id='nic',
                           addr=str(SLOT), romfile='')
            played.check_made(**VHOST_INIT, **NET_BACKEND_INIT)
            placed(vm, SLOT)
            at_work(played, vm, {**KERNELS, **NET_BACKEND}, {**VHOST_STOP, **NET_BACKEND})
            unplugged(vm, 'nic')
            vm.qmp.command('netdev_del', id='net')
            vm.qmp.command('getfd', tap, fdname='tap')
            vm.refuses('vhost-by-name', 'netdev_add', type='tap', id='net', fd='tap',
                    vhost=True)
            end(vm)
    finally:
        os.close(tap)


def by_firmware(vm, played, requests):
    """The firmware is the driver, and waits for its disk for ever."""
    vm.qmp.command('cont')
    until(lambda: not set(requests.values()) - set(played.counts()),
          lambda: f'of {requests} only {played.counts()} were made')
    end(vm)


def served_by_kernel(node, device, plugged, started, stopped):
    """A device of vhost's from the start on, or plugged in, whose driver is at work."""
    def row(folder):
        played = PlayedHost(folder, [node])
        driver, properties = device
        words = ','.join(f'{key}={"on" if value is True else value}'
                         for key, value in properties.items())
        given = [] if plugged else ['-device', f'{driver},id=it,addr={SLOT},{words}']
        more = f',profile=feature/hotplug-{node}' if plugged else ''
        with RemoteGuest(ACCEL, given, folder=folder, wrapper=played.wrapper,
                         sandbox='on,profile=monitor/unplug,profile=feature/migration'
                         f',files={folder}{more}') as vm:
            if driver == SCSI[0] and not plugged:
                by_firmware(vm, played, {**VHOST_INIT, **started, **WORKERS})
                return
            vm.run()
            if plugged:
                properties = {key: value for key, value in properties.items()
                              if '_' not in key}
                vm.qmp.command('device_add', driver=driver, id='it', addr=str(SLOT),
                               **properties)
                placed(vm, SLOT)
            played.check_made(**VHOST_INIT)
            at_work(played, vm, started, stopped)
            migrated(vm, folder)
            unplugged(vm, 'it')
            end(vm)
    return row


VSOCK = ('vhost-vsock-pci', {'guest-cid': 77})
SCSI = ('vhost-scsi-pci', {'wwpn': 'naa.5000000000000001', 'num_queues': 2,
                              'worker_per_virtqueue': 'on', 'migratable': True})
RUNNING = {'VHOST_VSOCK_SET_RUNNING': vhost(0x61, 1, 4)}
ENDPOINT = {'VHOST_SCSI_SET_ENDPOINT': vhost(0x40, 1, 0xe8),
            'VHOST_SCSI_GET_ABI_VERSION': vhost(0x42, 1, 4)}
WORKERS = {'VHOST_NEW_WORKER': vhost(8, 2, 4), 'VHOST_ATTACH_VRING_WORKER': vhost(0x15)}
NO_ENDPOINT = {'VHOST_SCSI_CLEAR_ENDPOINT': vhost(0x41, 1, 0xe8)}


def sysfs(folder, group=7):
    """What the host's /sys says of the device."""
    device = folder / 'device'
    (device / 'vfio-dev' / 'vfio0').mkdir(parents=True)
    (device / 'vfio-dev' / 'vfio0' / 'dev').write_text('10:200\n')
    (device / 'iommu_group').symlink_to(f'/sys/kernel/iommu_groups/{group}')
    return device


def assigned(vm, played):
    """The guest's driver uses a device of the host with interrupts of each kind."""
    card = PciFunction(vm, SLOT)
    check(card.config(0) == 0x101b36, f'another device: {card.config(0):#x}')
    card.enable()
    before = played.counts()
    vm.write(card.bar(0) + 0x20, 1)
    vm.read(card.bar(0) + 0x20)
    vm.read(card.bar(1) + 0x900)
    card.enable_msi()
    card.enable_msi(False)
    card.enable_msix(2)
    card.enable_msix(2, False)
    card.configure(BARS + 0x20, 0xfe000001)
    vm.read(0xfe000000)
    card.configure(BARS + 0x20, 0)
    card.configure(card.capability(EXPRESS) + 8, 0x8000, 16)
    played.check_made(before, VFIO_DEVICE_SET_IRQS=vfio(0x6e), pread=hosts.PREAD,
                      pwrite=hosts.PWRITE,
                      VFIO_DEVICE_GET_REGION_INFO=vfio(0x6c))
    before = played.counts()
    vm.qmp.command('system_reset')
    until(lambda: played.counts().get(vfio(0x6f), 0) > before.get(vfio(0x6f), 0),
          'the device is not reset')


def moved_and_unplugged(vm, played, folder, gone):
    """The guest's state is saved with the device's; then the device goes."""
    before = played.counts()
    migrated(vm, folder)
    played.check_made(before, VFIO_DEVICE_FEATURE=vfio(0x75),
                      VFIO_MIG_GET_PRECOPY_INFO=vfio(0x79))
    before = played.counts()
    unplugged(vm, 'it')
    until(lambda: played.counts().get(gone), 'the device is kept')
    played.check_made(before, **IN_KVM)
    end(vm)


def vfio_group(logging):
    """A row: a device by its group; it or its container tells what was written."""
    def row(folder):
        played = PlayedHost(folder, GROUP, **logging)
        with assigned_vm(folder, played, [
                '-device', f'vfio-pci,sysfsdev={sysfs(folder)},id=it,addr={SLOT},'
                'enable-migration=on']) as vm:
            vm.run()
            played.check_made(VFIO_IOMMU_MAP_DMA=vfio(0x71), mmap=hosts.MMAP,
                              VFIO_GROUP_GET_DEVICE_FD=vfio(0x6a), **IN_KVM)
            assigned(vm, played)
            vm.refuses('profile=feature/hotplug-vfio', 'device_add', driver='vfio-pci',
                    sysfsdev=str(folder / 'device'))
            moved_and_unplugged(vm, played, folder, vfio(0x69))
    return row


def vfio_iommufd(folder):
    """A device that has its own node."""
    played = PlayedHost(folder, ['iommu', 'vfio/devices/vfio0'], QS_FAKE_LOGGING='1')
    with assigned_vm(folder, played, [
            '-object', 'iommufd,id=iommu',
            '-device', f'vfio-pci,sysfsdev={sysfs(folder)},iommufd=iommu,id=it,'
            f'addr={SLOT},enable-migration=on']) as vm:
        vm.run()
        played.check_made(IOMMU_IOAS_MAP=vfio(0x85), mmap=hosts.MMAP,
                          VFIO_DEVICE_BIND_IOMMUFD=vfio(0x76), **IN_KVM)
        assigned(vm, played)
        moved_and_unplugged(vm, played, folder, vfio(0x78))


def vfio_passed(folder):
    """The device and the IOMMU are passed while the guest runs."""
    played = PlayedHost(folder, [])
    with assigned_vm(folder, played, [], ['feature/hotplug-vfio']) as vm:
        vm.run()
        pass_node(vm, 'iommu')
        vm.qmp.command('object-add', **{'qom-type': 'iommufd'}, id='iommu', fd='iommu')
        pass_node(vm, 'device')
        vm.qmp.command('device_add', driver='vfio-pci', fd='device', iommufd='iommu',
                       id='it', addr=str(SLOT), enable_migration='on')
        placed(vm, SLOT)
        played.check_made(IOMMU_IOAS_MAP=vfio(0x85), IOMMU_HWPT_ALLOC=vfio(0x89),
                          mmap=hosts.MMAP, VFIO_DEVICE_BIND_IOMMUFD=vfio(0x76), **IN_KVM)
        assigned(vm, played)
        vm.refuses('hotplug-vfio-path', 'device_add', driver='vfio-pci',
                sysfsdev=str(sysfs(folder)))
        moved_and_unplugged(vm, played, folder, vfio(0x78))


def vfio_named(folder):
    """The device is named while the guest runs, which takes a profile."""
    played = PlayedHost(folder, GROUP)
    with assigned_vm(folder, played, [], ['feature/hotplug-vfio-path']) as vm:
        vm.run()
        vm.qmp.command('device_add', driver='vfio-pci', sysfsdev=str(sysfs(folder)),
                       id='it', addr=str(SLOT), enable_migration='on')
        placed(vm, SLOT)
        played.check_made(VFIO_IOMMU_MAP_DMA=vfio(0x71), mmap=hosts.MMAP, **IN_KVM)
        assigned(vm, played)
        moved_and_unplugged(vm, played, folder, vfio(0x69))


def nvme_driver(folder):
    """QEMU's own driver of NVMe reaches a controller, which is none."""
    played = PlayedHost(folder, GROUP, more=BUS)
    done = subprocess.run(
        [*played.wrapper, tools.qemu(), '-nodefaults', '-display', 'none', '-machine',
         'none', '-sandbox', 'on', '-blockdev',
         'nvme,device=0000:fe:00.0,namespace=1,node-name=disk'], check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=PATIENCE)
    check("Device doesn't support NVMe command set" in done.stdout, done.stdout)
    played.check_made(VFIO_GROUP_GET_DEVICE_FD=vfio(0x6a), pread=hosts.PREAD,
                      mmap=hosts.MMAP, VFIO_DEVICE_RESET=vfio(0x6f))


GROUP = ['vfio/vfio', 'vfio/7']
# A bus of the host's as NVMe's driver looks for it
BUS = '''
mount -t tmpfs bus /sys/bus
mkdir -p /sys/bus/pci/devices/0000:fe:00.0
ln -s /sys/kernel/iommu_groups/7 /sys/bus/pci/devices/0000:fe:00.0/iommu_group
'''
IN_KVM = {} if ACCEL == 'tcg' else {'KVM_SET_DEVICE_ATTR': request(0xae, 0xe1, 1, 24)}
EXPRESS = 0x10
def vhost_user_plugged(folder):
    """A network that another process serves comes while the guest runs, and is moved."""
    backend = Backend(folder / 'backend')
    with RemoteGuest(ACCEL, [
            '-machine', 'memory-backend=ram', '-object',
            'memory-backend-memfd,id=ram,size=64M,share=on'], folder=folder,
            sandbox=f'on,files={folder},hotplug=net:chardev:migration,'
            'profile=net/vhost-user,profile=monitor/unplug') as vm:
        vm.run()
        vm.qmp.command('chardev-add', id='backend', backend={'type': 'socket', 'data': {
            'server': False, 'addr': {'type': 'unix', 'data': {
                'path': str(folder / 'backend')}}}})
        vm.qmp.command('netdev_add', type='vhost-user', id='net', chardev='backend')
        vm.qmp.command('device_add', driver='virtio-net-pci', netdev='net', id='it',
                       addr=str(SLOT), romfile='')
        placed(vm, SLOT)
        card = VirtioFunction(vm, SLOT)
        card.start(2)
        until(lambda: VHOST_USER_START <= set(backend.requests), str(backend.requests))
        card.status(0)
        card.start(2)
        migrated(vm, folder)
        check(VHOST_USER_SET_LOG_BASE in backend.requests, str(backend.requests))
        unplugged(vm, 'it')
        vm.qmp.command('netdev_del', id='net')
        end(vm)


# SET_FEATURES, SET_MEM_TABLE, SET_VRING_NUM, _ADDR, _BASE, _KICK, _CALL
VHOST_USER_START = {2, 5, 8, 9, 10, 12, 13}
VHOST_USER_SET_LOG_BASE = 6
ROWS = {
    'a network of vhost-user that comes later': vhost_user_plugged,
    'a PCI device of the host, by its group': vfio_group({}),
    'the same, which tells what it wrote': vfio_group({'QS_FAKE_LOGGING': '1'}),
    'a PCI device of the host, by its node': vfio_iommufd,
    'a PCI device of the host that is passed later': vfio_passed,
    'a PCI device of the host that is named later': vfio_named,
    'an NVMe device of the host, as far as its registers': nvme_driver,
    'a tap whose packets the kernel moves, moved itself, and unplugged': vhost_net,
    'a tap and vhost that are passed later': vhost_net_plugged,
    **{f'{node}, {"plugged in" if plugged else "from the start on"}':
       served_by_kernel(node, device, plugged, {**KERNELS, **started},
                        {**VHOST_STOP, **stopped})
       for node, device, started, stopped in (
           ('vhost-vsock', VSOCK, RUNNING, RUNNING),
           ('vhost-scsi', SCSI, ENDPOINT, NO_ENDPOINT))
       for plugged in (False, True)},
}


def main():
    """Runs the tests, or those that are named."""
    tap = Tap()
    tap.run_rows(ROWS, 'qsandbox-host-', sys.argv[1:])
    tap.done()


main()
