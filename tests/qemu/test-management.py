#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A management operation is served, or answered by an error: none ends a VM.

Each row is tried on the smallest VM in which it makes sense, since a wider one is
composed of more profiles, and hides what is missing.  Once with violation=kill, where a
refused call shows as the end, and once with the default, where it shows as a report.
"""

import fcntl
import os
import socket
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest, open_tap  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import Vm, describe_status, kvm_reason, processor_model  # noqa: E402

MEBIBYTE = 1 << 20
MODES = ('on,violation=kill', 'on')
FIRST_LINE = 'QS hello from the second sector\n'
PROFILES = Path(__file__).resolve().parent.parent.parent / 'hw-profiles'
PORT = ['-device', 'pcie-root-port,id=rp0,chassis=1']


class Managed:
    """A VM that is asked for things, and has to live through them."""

    def __init__(self, vm):
        self.vm = vm

    def ask(self, name, *fds, **arguments):
        """The answer, or None for an error."""
        try:
            answer = self.vm.qmp.command(name, *fds, **arguments)
        except QmpError:
            answer = None
        self.alive(f'{name} {arguments}')
        return answer

    def must(self, name, *fds, **arguments):
        """A command that has to work."""
        try:
            return self.vm.qmp.command(name, *fds, **arguments)
        except QmpError as error:
            time.sleep(0.2)
            check(False, f'{error}\n{self.vm.errors()}')

    def must_not(self, words, name, *fds, **arguments):
        """A command that has to be an error with those words."""
        try:
            self.vm.qmp.command(name, *fds, **arguments)
        except QmpError as error:
            check(words in str(error), f'{words!r} is not in {str(error)!r}')
        else:
            check(False, f'{name} was served')
        self.alive(name)

    def human(self, line):
        """What a line of the human monitor says."""
        return self.ask('human-monitor-command', **{'command-line': line})

    def alive(self, what, wait=0.0):
        """QEMU is there still after some time, and refused nothing."""
        time.sleep(wait)
        try:
            self.vm.qmp.command('query-status')
        except QmpError:
            self.vm.process.wait(30)
            check(False, f'{what}: QEMU ended '
                  f'({describe_status(self.vm.process.returncode)}):\n'
                  f'{self.vm.errors()}')
        check('qemu-sandbox: refused' not in self.vm.errors(),
              f'{what}:\n{self.vm.errors()}')

    def fdset(self, path, flags):
        """A descriptor of path, given to QEMU; its name there."""
        fd = os.open(path, flags, 0o600)
        try:
            number = self.must('add-fd', fd)['fdset-id']
        finally:
            os.close(fd)
        return f'/dev/fdset/{number}'

    def finish(self):
        """The end is a good one."""
        status = self.vm.quit()
        check(status == 0, f'{describe_status(status)}:\n{self.vm.errors()}')
        check('qemu-sandbox: refused' not in self.vm.errors(), self.vm.errors())


def bare(options, work, accel='tcg', machine='q35', profiles='', **more):
    """A test with a VM without a guest: work(managed, folder)."""
    def test(sandbox):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        with tempfile.TemporaryDirectory(prefix='qsandbox-manage-') as folder:
            words = [str(word).format(dir=folder) for word in (
                options(Path(folder)) if callable(options) else options)]
            base = ['-machine', f'{machine},accel={accel}', '-m', '32']
            if accel == 'kvm' and '-cpu' not in words:
                base += ['-cpu', processor_model(tools.qemu(), 'kvm')]
            with Vm(tools.qemu(), base + words, sandbox + profiles, **more) as vm:
                managed = Managed(vm)
                work(managed, Path(folder))
                managed.finish()
    return test


def asks(*commands):
    """Work that is commands, whose answers do not matter."""
    def work(vm, folder):
        for name, arguments in commands:
            vm.ask(name, **fill(arguments, folder))
        vm.alive('some time later', 0.3)
    return work


def fill(value, folder):
    """Puts the folder's name into the texts of arguments."""
    if isinstance(value, dict):
        return {key: fill(item, folder) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, folder) for item in value]
    return value.replace('{dir}', str(folder)) if isinstance(value, str) else value


def lines(*texts):
    """Work that is lines of the human monitor."""
    return asks(*(('human-monitor-command', {'command-line': text})
                  for text in texts))


# Processors

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


# Descriptors instead of names

def log_to_descriptor(vm, folder):
    """chardev-add with logfile= and out= of a set of descriptors."""
    for number, backend in enumerate((
            {'type': 'null', 'data': {'logfile': '{}'}},
            {'type': 'ringbuf', 'data': {'logfile': '{}', 'size': 4096}},
            {'type': 'file', 'data': {'out': '{}'}})):
        name = vm.fdset(folder / f'log{number}', os.O_RDWR | os.O_CREAT)
        data = {key: name if value == '{}' else value
                for key, value in backend['data'].items()}
        vm.ask('chardev-add', id=f'c{number}',
               backend={'type': backend['type'], 'data': data})
    vm.ask('chardev-add', id='named', backend={'type': 'null', 'data': {
        'logfile': str(folder / 'named')}})
    for name in ('c0', 'c1', 'c2', 'named'):
        vm.ask('chardev-remove', id=name)


def image(folder, name='image'):
    """A file of a mebibyte."""
    path = folder / name
    path.write_bytes(bytes(MEBIBYTE))
    return path


def change_medium(vm, folder):
    """Another medium in a drive, by name and by descriptor."""
    name = vm.fdset(image(folder), os.O_RDWR)
    for place in (name, str(folder / 'image')):
        for mode in ('retain', 'read-only', 'read-write'):
            vm.ask('blockdev-change-medium', id='cd', filename=place, format='raw',
                   read_only_mode=mode)
            vm.ask('eject', id='cd')
        vm.human(f'change cd {place} raw')


def add_disks(vm, folder):
    """Disks on descriptors and names, by both monitors."""
    name = vm.fdset(image(folder), os.O_RDWR)
    for number, place in enumerate((name, str(folder / 'image'))):
        vm.ask('blockdev-add', driver='file', node_name=f'n{number}',
               filename=place)
        vm.ask('blockdev-del', node_name=f'n{number}')
        vm.human(f'drive_add 0 if=none,id=d{number},file={place},format=raw')
        vm.human(f'drive_del d{number}')


def write_files(vm, folder):
    """Pictures and memory into descriptors and files."""
    for number, name in enumerate(('screendump', 'dump')):
        for place in (vm.fdset(folder / name, os.O_RDWR | os.O_CREAT),
                      str(folder / f'{name}2')):
            if number == 0:
                vm.ask('screendump', filename=place)
            else:
                vm.ask('dump-guest-memory', paging=False,
                       protocol=f'file:{place}')


def migrate_to_file(vm, folder):
    """Into a descriptor and into a file."""
    for place in (vm.fdset(folder / 'state', os.O_RDWR | os.O_CREAT),
                  str(folder / 'state2')):
        vm.ask('migrate', uri=f'file:{place}')
        settle(vm)


def settle(vm):
    """Waits for the end of a migration, if one began."""
    deadline = time.monotonic() + 30
    while vm.ask('query-migrate').get('status') not in (None, 'completed', 'failed',
                                                        'cancelled'):
        check(time.monotonic() < deadline, f'{vm.ask("query-migrate")}')
        time.sleep(0.1)
    vm.alive('migrate')


def direct_channels(vm, folder):
    """Mapped RAM, several channels and O_DIRECT."""
    for name in ('mapped-ram', 'multifd'):
        vm.ask('migrate-set-capabilities', capabilities=[
            {'capability': name, 'state': True}])
    vm.ask('migrate-set-parameters', direct_io=True)
    for place in (str(folder / 'state'), '/no/such/folder/state'):
        vm.ask('migrate', uri=f'file:{place}')
        settle(vm)


def unplug_given(vm, _folder):
    """A disk on descriptors given at the start, of which only reading remains."""
    vm.must('device_del', id='stick')
    vm.vm.qmp.wait_event('DEVICE_DELETED')
    vm.must('blockdev-del', node_name='disk')
    vm.alive('blockdev-del', 0.2)


def given_disk(sandbox, profiles=''):
    """A disk on -add-fd, with auto-read-only, unplugged."""
    with tempfile.NamedTemporaryFile(prefix='qsandbox-') as file:
        file.truncate(MEBIBYTE)
        with open(file.name, 'rb') as reader, open(file.name, 'r+b') as writer:
            numbers = [reader.fileno(), writer.fileno()]
            bare(['-add-fd', f'set=1,fd={numbers[0]}',
                  '-add-fd', f'set=1,fd={numbers[1]}', '-blockdev',
                  'file,filename=/dev/fdset/1,node-name=disk,auto-read-only=on',
                  '-device', 'qemu-xhci', '-device', 'usb-storage,id=stick,drive=disk'],
                 unplug_given, profiles=profiles,
                 pass_fds=numbers)(sandbox)


# What is made without being named

def random_device(vm, _folder):
    """A device that makes its own backend: admitted only if that one can work."""
    if vm.ask('device_add', driver='virtio-rng-pci', bus='rp0', id='rng') is None:
        return
    names = [entry['name'] for entry in vm.must('query-sandbox')['profiles']]
    check('base/random' in names, f'admitted without base/random: {names}')


def loop_device(path):
    """A loop device on path, for a time."""
    done = subprocess.run(['losetup', '--find', '--show', path], text=True,
                          capture_output=True, check=False)
    if done.returncode:
        raise Skip(f'no loop device: {done.stderr.strip()}')
    return done.stdout.strip()


def discard_later(vm, folder):
    """A host device that is opened later, whose guest discards."""
    device = loop_device(image(folder))
    try:
        for discard in ('ignore', 'unmap'):
            for zeroes in ('off', 'on', 'unmap'):
                vm.ask('blockdev-add', driver='host_device', node_name='later',
                       filename=device, discard=discard, detect_zeroes=zeroes,
                       cache={'direct': zeroes == 'on'})
                for line in ('discard 0 64k', 'write -z 0 64k', 'write -zu 0 64k',
                             'write 0 64k', 'flush'):
                    vm.human(f'qemu-io later "{line}"')
                vm.ask('blockdev-del', node_name='later')
    finally:
        subprocess.run(['losetup', '-d', device], check=False)


def look_at_cache_later(vm, folder):
    """A node which is to look at the page cache from now on, or from its beginning."""
    node = {'driver': 'file', 'filename': str(folder / 'image'), 'node-name': 'f'}
    vm.ask('blockdev-reopen', options=[{**node, 'x-check-cache-dropped': True}])
    vm.ask('blockdev-add', **{**node, 'node-name': 'g', 'x-check-cache-dropped': True})
    for active in (False, True):
        vm.ask('blockdev-set-active', active=active)


def give_descriptors(vm):
    """QEMU's own standard streams as what it is to use."""
    for fd in '012':
        vm.ask('netdev_add', id='n', type='dgram', local={'type': 'fd', 'str': fd})
        vm.ask('netdev_add', id='n', type='socket', fd=fd)
        vm.ask('netdev_add', id='n', type='tap', fd=fd)
        vm.ask('migrate', uri=f'fd:{fd}')
        vm.ask('migrate_cancel')
        vm.alive('some time later', 0.1)


def use_image_afterwards(before):
    """What is opened once a standard stream may have been closed."""
    def work(vm, folder):
        before(vm)
        vm.must('blockdev-add', driver='file', node_name='later', discard='unmap',
                filename=str(image(folder)))
        for line in ('discard 0 64k', 'write -zu 0 64k', 'write 0 64k', 'truncate 2M'):
            vm.human(f'qemu-io later "{line}"')
        vm.must('blockdev-del', node_name='later')
    return work


def engines(vm, folder):
    """Nodes of every engine, mode of cache and kind of locking."""
    path = str(image(folder))
    for engine in ('threads', 'native', 'io_uring'):
        for direct in (True, False):
            for locking in ('off', 'on'):
                vm.ask('blockdev-add', driver='file', node_name='later',
                       filename=path, aio=engine, cache={'direct': direct},
                       locking=locking, discard='unmap', auto_read_only=True)
                for line in ('discard 0 64k', 'write -z 0 64k', 'write 0 64k',
                             'write -zu 0 64k', 'read 0 64k', 'flush',
                             'truncate 2M', 'map'):
                    vm.human(f'qemu-io later "{line}"')
                vm.ask('blockdev-del', node_name='later')


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


# Properties with a system call behind them

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


# Sockets of another family

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


MAPPED = ',profile=feature/migration'
OPENED = ',profile=feature/blockdev'

ROWS = {
    'processors asked for, tcg': bare([], processors),
    'processors asked for, kvm': bare([], processors, 'kvm'),
    'processors asked for, kvm, microvm': bare([], processors, 'kvm', 'microvm'),
    'processor plugged in, kvm': bare(
        ['-smp', '1,maxcpus=2'], plug_processor, 'kvm'),
    'processor plugged in, kvm-pv-enforce-cpuid': bare(
        ['-smp', '1,maxcpus=2', '-cpu', 'kvm64,kvm-pv-enforce-cpuid=on'],
        plug_processor, 'kvm'),
    'log to a descriptor': bare([], log_to_descriptor),
    'log to a descriptor, composed': bare(
        [], log_to_descriptor, profiles=',profile=feature/chardev-file'),
    'another medium': bare(
        ['-device', 'ide-cd,id=cd'], change_medium),
    'another medium, composed': bare(
        ['-device', 'ide-cd,id=cd'], change_medium, profiles=OPENED),
    'disks on descriptors': bare([], add_disks),
    'disks on descriptors, composed': bare([], add_disks, profiles=OPENED),
    'pictures and dumps': bare(['-device', 'VGA'], write_files),
    'pictures and dumps, composed': bare(
        ['-device', 'VGA'], write_files,
        profiles=',profile=feature/screendump,profile=feature/memory-dump'),
    'migration to a file': bare([], migrate_to_file),
    'migration to a file, composed': bare([], migrate_to_file, profiles=MAPPED),
    'migration to a file, direct': bare([], direct_channels),
    'migration to a file, direct, composed': bare(
        [], direct_channels, profiles=MAPPED),
    'unplugged: a disk on descriptors': given_disk,
    'unplugged: a disk on descriptors, composed':
        lambda sandbox: given_disk(sandbox, OPENED),
    'random numbers, backend not named': bare(
        [*PORT, '-object', 'rng-random,id=r,filename=/dev/urandom', '-device',
         'virtio-rng-pci,rng=r'], random_device),
    'discard on a host device': bare([], discard_later),
    'discard on a host device, composed': bare([], discard_later, profiles=OPENED),
    'engines and caches': bare([], engines),
    'engines and caches, composed': bare([], engines, profiles=OPENED),
    'rate of dirty pages': bare([], later_rate),
    'rate of dirty pages, with threads and waiting': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f',
                        '-chardev', 'null,id=d,mux=on'], later_rate, 'kvm'),
    'properties': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M', '-object',
         'thread-context,id=tc', '-object', 'iothread,id=io'], set_properties),
    'properties, memory composed': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M', '-object',
         'thread-context,id=tc', '-object', 'iothread,id=io'], set_properties,
        profiles=',profile=feature/hotplug-memory'),
    'console without a display': bare([], asks(
        ('chardev-add', {'id': 'vc0', 'backend': {'type': 'vc', 'data': {}}}),
        ('chardev-add', {'id': 'vc1', 'backend': {'type': 'vc', 'data': {
            'cols': 80, 'rows': 25}}}), ('chardev-remove', {'id': 'vc0'}))),
    'image put out of use, and back': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f',
                        '-blockdev', 'raw,file=f,node-name=r'], asks(
            ('blockdev-set-active', {'node-name': 'r', 'active': False}),
            ('blockdev-set-active', {'node-name': 'f', 'active': False}),
            ('blockdev-set-active', {'node-name': 'f', 'active': True}),
            ('blockdev-set-active', {'node-name': 'r', 'active': True}),
            ('blockdev-set-active', {'active': False}),
            ('blockdev-set-active', {'active': True}))),
    'devices of all kinds': bare(PORT, plug_all_kinds),
    'devices of all kinds, pc': bare([], plug_all_kinds, machine='pc'),
    'devices of all kinds, pc, more composed': bare(
        ['-vnc', 'none', '-device', 'pvpanic-pci'], plug_all_kinds, machine='pc'),
    'devices of all kinds, pc, most composed': bare(
        ['-device', 'pvpanic-pci', '-device', 'virtio-rng-pci,rng=r', '-object',
         'rng-random,id=r,filename=/dev/urandom', '-device', 'VGA', '-device',
         'virtio-vga', '-object', 'iothread,id=io'], plug_all_kinds, 'kvm', 'pc'),
    'devices of each family, alone': families,
    'commands of qemu-io': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        lines('qemu-io f "sigraise 0"', 'qemu-io f "sigraise 11"',
              'qemu-io f "sleep 1"', 'qemu-io f "reopen -r"', 'qemu-io f "reopen -w"',
              'qemu-io f "map"', 'qemu-io f "alloc 0 1M"', 'qemu-io f "truncate 2M"',
              'qemu-io f "info"', 'qemu-io f "aio_read 0 64k"',
              'qemu-io f "aio_flush"', 'qemu-io f "zone_report 0 1"',
              'qemu-io f "help"', 'qemu-io f "length"', 'qemu-io f "quit"',
              'qemu-io f "writev 0 512 512"', 'qemu-io f "read -r 0 4k"',
              'qemu-io f "write -s /etc/hostname 0 64k"',
              'qemu-io f "write -f -b 0 4k"', 'qemu-io f "discard 0 64k"')),
    'debugger': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver unix:{dir}/gdb,server=on',
        'gdbserver none', 'gdbserver /no/such', 'gdbserver pty', 'gdbserver')),
    'debugger, sockets composed': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver none', 'gdbserver stdio',
        'gdbserver pty'), profiles=',profile=feature/sockets'),
    'mux, then a slow reader': None,
    'card with RSS on a tap': None,
    'image put out of use, and back, composed': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        asks(('blockdev-set-active', {'node-name': 'f', 'active': False}),
             ('blockdev-set-active', {'node-name': 'f', 'active': True})),
        profiles=',profile=feature/image-activation'),
    'page cache looked at': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f,'
                        'x-check-cache-dropped=on'],
        asks(('blockdev-set-active', {'node-name': 'f', 'active': False}),
             ('blockdev-set-active', {'node-name': 'f', 'active': True})),
        profiles=',profile=feature/image-activation'),
    'page cache to be looked at': bare(
        lambda folder: ['-blockdev', f'file,filename={image(folder)},node-name=f'],
        look_at_cache_later,
        profiles=',profile=feature/image-activation,profile=feature/blockdev'),
    'standard descriptors given': bare(
        [], lambda vm, _folder: give_descriptors(vm), profiles=',profile=feature/sockets'),
    'standard descriptors given, then an image': bare(
        [], use_image_afterwards(give_descriptors), profiles=OPENED +
        ',profile=feature/sockets'),
    'wrong options, then an image': bare([], use_image_afterwards(
        lambda vm: vm.ask('blockdev-add', driver='file', node_name='n',
                          filename='/no/such', pr_manager='no-such')), profiles=OPENED),
    'terminal removed, then an image': bare(
        ['-chardev', 'stdio,id=terminal'], use_image_afterwards(
            lambda vm: vm.ask('chardev-remove', id='terminal')), profiles=OPENED),
    'properties, composed': bare(
        ['-object', 'memory-backend-ram,id=mem,size=1M'], set_properties,
        profiles=',profile=feature/memory-properties'),
    'debugger, composed': bare([], lines(
        'gdbserver stdio', 'gdbserver tcp::0', 'gdbserver none', 'gdbserver tcp::0',
        'gdbserver stdio'), profiles=',profile=feature/gdbserver'),
    'sockets of machines, served': bare(
        ['-vnc', 'none'], vsock,
        profiles=',profile=feature/sockets,profile=feature/nbd-server' + MAPPED +
        ',profile=net/client-vsock,profile=net/server-vsock'),
    'sockets of machines, incoming, composed': bare(
        ['-incoming', 'vsock:4294967295:9999'], asks(), paused=False),
    'sockets of machines': bare([], vsock),
    'sockets of machines, composed': bare(
        ['-vnc', 'none'], vsock,
        profiles=',profile=feature/sockets,profile=feature/nbd-server' + MAPPED),
    'sockets of machines, incoming': bare(
        ['-incoming', 'defer'], vsock),
    'sockets that are given': bare([], given_sockets),
    'sockets that are given, NBD composed': bare(
        [], given_sockets, profiles=',profile=feature/nbd-server'),
    'sockets that are given, composed': bare(
        [], given_sockets,
        profiles=',profile=feature/sockets,profile=feature/nbd-server' + MAPPED),
}


def mux_row(sandbox):
    """A guest whose serial line becomes a mux."""
    if kvm_reason():
        raise Skip(kvm_reason())
    with tempfile.TemporaryDirectory(prefix='qsandbox-manage-') as folder:
        for end in ('in', 'out'):
            os.mkfifo(f'{folder}/far.{end}')
        with FirmwareGuest('kvm', [], sandbox=sandbox, serial=[
                '-chardev', f'pipe,id=far,path={folder}/far',
                '-chardev', 'null,id=line', '-serial', 'chardev:line']) as guest:
            vm = Managed(guest)
            slow_reader(vm, Path(folder))
            vm.finish()


ROWS['mux, then a slow reader'] = mux_row


def rss_row(sandbox):
    """A card that spreads packets over queues, which asks its tap about a program."""
    fd = open_tap()
    try:
        bare(['-netdev', f'tap,id=net,fd={fd},vhost=off'],
             lambda vm, _folder: vm.must('device_add', driver='virtio-net-pci',
                                         netdev='net', rss=True, hash=True),
             machine='pc', profiles=',profile=device/virtio-net,'
             'profile=feature/hotplug-rom', pass_fds=(fd,))(sandbox)
    finally:
        os.close(fd)


ROWS['card with RSS on a tap'] = rss_row


def main():
    """All rows, or those whose names contain a word that was given."""
    tap = Tap()
    for name, test in ROWS.items():
        if len(sys.argv) > 1 and not any(word in name for word in sys.argv[1:]):
            continue
        for mode in MODES:
            tap.run(f'{name} ({mode})', test, mode)
    tap.done()


main()
