# SPDX-License-Identifier: GPL-2.0-or-later
"""Processors, devices, and what is made without being named."""

import fcntl
import sys
import termios
import time
from pathlib import Path

from lib.tap import check

from .vm import FIRST_LINE, bare

PROFILES = Path(__file__).resolve().parent.parent.parent.parent / 'hw-profiles'


def processors(vm, _folder):
    """What every management layer asks at first."""
    vm.must('query-cpu-definitions')
    for kind in ('static', 'full'):
        for model in ('max', 'host', 'qemu64', 'kvm64'):
            vm.ask('query-cpu-model-expansion', type=kind, model={'name': model})
    vm.human('info cpus')


def plug_processor(vm, _folder):
    """There is room for a processor."""
    cpus = vm.must('query-hotpluggable-cpus')
    free = [cpu for cpu in cpus if 'qom-path' not in cpu][0]
    vm.must('device_add', driver=free['type'], id='more', **free['props'])
    vm.must('cont')
    vm.alive('a processor was plugged in', 0.3)


def random_device(vm, _folder):
    """A device that makes its own backend: admitted only if that one can work."""
    if vm.ask('device_add', driver='virtio-rng-pci', bus='rp0', id='rng') is None:
        return
    names = [entry['name'] for entry in vm.must('query-sandbox')['profiles']]
    check('base/random' in names, f'admitted without base/random: {names}')


def later_rate(vm, _folder):
    """What is answered with an errno is a need, too."""
    vm.must_not('was not composed for command', 'calc-dirty-rate', calc_time=1)
    vm.must_not('was not composed for command', 'calc-dirty-rate', calc_time=1,
                mode='dirty-bitmap')
    vm.human('calc_dirty_rate 1')
    vm.alive('calc-dirty-rate', 1.2)


def waiting(pipe):
    """How many bytes are in a pipe."""
    count = bytearray(4)
    fcntl.ioctl(pipe, termios.FIONREAD, count)
    return int.from_bytes(count, sys.byteorder)


def slow_reader(vm, folder):
    """The guest writes on through a mux with time stamps, whose reader is slow."""
    if vm.ask('chardev-change', id='line', backend={
            'type': 'mux', 'data': {'chardev': 'far'}}) is None:
        return
    with open(folder / 'far.in', 'wb', buffering=0) as keys, \
            open(folder / 'far.out', 'r+b', buffering=0) as full:
        # There is room for the first line, and none for the stamp of the second.
        room = fcntl.fcntl(full, fcntl.F_GETPIPE_SZ)
        full.write(bytes(room - len(FIRST_LINE)))
        keys.write(b'\x01t')
        vm.must('cont')
        deadline = time.monotonic() + 60
        while waiting(full) < room:
            check(time.monotonic() < deadline, 'the guest writes nothing')
            time.sleep(0.1)
        time.sleep(1)
        # Whoever wrote holds the lock, and waits.
        full.read(room)
    vm.alive('a mux with a slow reader')


def set_properties(vm, _folder):
    """What a backend passes on to the kernel when it is set."""
    for path in ('/objects/pc.ram', '/objects/mem', '/machine/pc.ram', '/objects/tc'):
        for name in ('merge', 'dump', 'prealloc'):
            for value in (False, True, False):
                vm.ask('qom-set', path=path, property=name, value=value)
    for name in ('cpu-affinity', 'node-affinity'):
        vm.ask('qom-set', path='/objects/tc', property=name, value=[0])
    for name in ('thread-pool-min', 'thread-pool-max', 'poll-max-ns', 'aio-max-batch'):
        for value in (1, 4):
            vm.ask('qom-set', path='/objects/io', property=name, value=value)
    vm.human('qom-set /objects/pc.ram merge off')
    vm.human('qom-set /objects/mem dump off')


def plug_all_kinds(vm, _folder):
    """Devices that need something of the host when they are made."""
    place = {'bus': 'rp0'} if 'rp0' in vm.human('info qtree') else {}
    for driver in ('edu', 'secondary-vga', 'virtio-rng-pci', 'virtio-gpu-pci',
                   'qxl', 'bochs-display', 'ivshmem-plain', 'ivshmem-doorbell',
                   'pci-testdev', 'vmcoreinfo', 'virtio-balloon-pci', 'nvme',
                   'usb-ehci', 'e1000', 'virtio-serial-pci', 'pvpanic-pci',
                   'virtio-vga', 'ati-vga', 'cirrus-vga', 'VGA', 'hda-duplex',
                   'ich9-intel-hda', 'sdhci-pci', 'x3130-upstream',
                   'virtio-sound-pci', 'virtio-iommu-pci', 'am53c974',
                   'vhost-vsock-pci', 'vhost-user-fs-pci', 'u2f-emulated'):
        vm.ask('device_add', driver=driver, id=f'dev-{driver}', **place)
        vm.ask('device_del', id=f'dev-{driver}')


def family_types(name):
    """The types that a profile of devices matches."""
    text = (PROFILES / f'{name}.profile').read_text()
    patterns = [word for line in text.splitlines()
                if line.startswith('match qom ') for word in line.split()[2:]]
    return [word for word in patterns if not set(word) & set('*?')]


def plug_family(name):
    """Every device of one family, where nothing but that family was composed."""
    def work(vm, _folder):
        for driver in family_types(name):
            for more in {}, {'romfile': ''}:
                vm.ask('device_add', driver=driver, id='dev', **more)
                vm.ask('device_del', id='dev')
    return work


def families(sandbox):
    """One VM for each family."""
    for path in sorted(PROFILES.glob('device/*.profile')):
        name = f'device/{path.stem}'
        bare([], plug_family(name), machine='pc',
             profiles=f',profile={name}')(sandbox)
