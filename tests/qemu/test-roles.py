#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Threads narrow themselves, and what they do goes on working.

For each thread of known work: it has one filter more than the main thread, a
call that its role lacks is refused there and reaches the kernel from the main
thread; and the guest's work, its resets and its end refuse nothing, with the
disks, networks, displays and migrations whose calls are made in vCPU threads,
iothreads, workers and others.
"""

import errno
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import kvm_reason, processor_model  # noqa: E402

IOTHREAD = ['-object', 'iothread,id=io']
REFUSED = str(-errno.EPERM)


class Guest(FirmwareGuest):
    """A guest that has done its work."""

    def __init__(self, accel, options=(), sandbox='on', **more):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        super().__init__(accel, options, sandbox=sandbox, **more)

    def start(self):
        """Lets it work."""
        self.qmp.command('cont')
        self.check_work()
        return self

    def filters(self, tid):
        """How many filters a thread has."""
        return int(self.threads()[tid]['Seccomp_filters'])

    def role(self, name):
        """What query-sandbox tells of a role."""
        for role in self.qmp.command('query-sandbox')['roles']:
            if role['role'] == name:
                check(role['proven'], f'role {name} is not proven')
                return role
        return None

    def vcpus(self):
        """The threads of all vCPUs, each once."""
        return {cpu['thread-id'] for cpu in
                self.qmp.command('query-cpus-fast')}

    def iothreads(self):
        """The threads of event loops."""
        return {io['thread-id'] for io in self.qmp.command('query-iothreads')}

    def check_narrow(self, tids, what):
        """They have a filter of their own."""
        for tid in tids:
            check(self.filters(tid) == self.filters(self.pid) + 1,
                  f'{what} {tid} has {self.filters(tid)} filters, the main '
                  f'thread {self.filters(self.pid)}')

    def done(self):
        """Nothing was refused; a reset, and the end."""
        self.qmp.command('system_reset')
        self.qmp.wait_event('RESET')
        time.sleep(0.5)
        refused = self.qmp.command('query-sandbox')['refused']
        check(refused == 0, self.errors())
        check(self.quit() == 0, self.errors())
        check('refused' not in self.errors() and
              'warning: Failed to' not in self.errors(), self.errors())


def inject(tid, call):
    """Makes a thread issue a call; what came of it."""
    done = subprocess.run([tools.tool('inject'), str(tid), call],
                          capture_output=True, text=True, timeout=PATIENCE,
                          check=False)
    check(done.returncode == 0, f'inject: {done.stderr.strip()}')
    return dict(line.split(' ', 1) for line in done.stdout.splitlines())


def narrow_from_the_start(accel):
    """At the lockdown, before the guest's first instruction."""
    with Guest(accel, ['-smp', '2', *IOTHREAD]) as vm:
        vm.check_narrow(vm.vcpus(), 'vCPU')
        vm.check_narrow(vm.iothreads(), 'iothread')
        check(vm.role('vcpu')['threads'] == len(vm.vcpus()), 'vCPUs missing')
        # The monitor's own event loop is one, too.
        check(vm.role('iothread')['threads'] >= len(vm.iothreads()),
              'iothreads missing')
        others = [tid for tid, status in vm.threads().items()
                  if vm.filters(tid) < vm.filters(vm.pid)]
        check(not others, f'wider than the main thread: {others}')
        vm.start().done()


# Calls that one role lacks: (role, call).
LACKS = [('vcpu', 'fdatasync'), ('vcpu', 'preadv'), ('iothread', 'kvm-run'),
         ('iothread', 'eventfd2')]


def refused_in_role(accel):
    """violation=errno: refused in the role, made by the main thread."""
    with Guest(accel, IOTHREAD, 'on,violation=errno', refusals=True) as vm:
        vm.start()
        threads = {'vcpu': vm.vcpu_thread(), 'iothread': min(vm.iothreads())}
        for role, call in LACKS:
            if call == 'kvm-run' and accel != 'kvm':
                continue
            told = inject(threads[role], call)
            check(told.get('returned') == REFUSED and 'signal' in told,
                  f'{call} in {role}: {told}')
            check(f'role {role}' in vm.errors(), vm.errors())
            told = inject(vm.pid, call)
            check('signal' not in told and told.get('returned') != REFUSED,
                  f'{call} in the main thread: {told}')
        check(vm.quit() == 0, vm.errors())


def no_filter_any_more(accel):
    """A vCPU cannot even try to add a filter."""
    with Guest(accel, refusals=True) as vm:
        vm.start()
        check(inject(vm.pid, 'filter').get('returned') == str(-errno.EFAULT),
              'the main thread must be able to, for those that come later')
        told = inject(vm.vcpu_thread(), 'filter')
        check('returned' not in told, f'the call came back: {told}')
        check(vm.wait() == -31, 'not ended by SIGSYS')
        check('seccomp(' in vm.errors() and 'role vcpu' in vm.errors(),
              vm.errors())


def workers(accel):
    """The thread pool's: narrowed before their first request."""
    with Guest(accel) as vm:
        vm.start()
        check(vm.role('worker')['threads'] >= 1, 'no worker is narrowed')
        vm.check_narrow([tid for tid, status in vm.threads().items()
                         if status['Name'] == 'worker'], 'worker')
        vm.done()


def disk(*device, drive='if=none,id=more'):
    """Options for one more disk, which the firmware reads."""
    image = tempfile.NamedTemporaryFile(prefix='qsandbox-', suffix='.raw')
    image.truncate(1 << 20)
    return image, ['-drive', f'file={image.name},format=raw,{drive}', *device]


def serves_disk(accel, device, drive='if=none,id=more', more=()):
    """Work, reset and end with one more disk."""
    image, options = disk(*device, drive=drive)
    with image, Guest(accel, [*more, *options]) as vm:
        vm.start().done()


def look(port, encoding):
    """A client of VNC asks for the whole screen, once."""
    with socket.create_connection(('127.0.0.1', port), PATIENCE) as client, \
            client.makefile('rb') as stream:
        client.sendall(stream.read(12))             # the version
        stream.read(stream.read(1)[0])              # kinds of security
        client.sendall(b'\1')                       # no password
        check(stream.read(4) == bytes(4), 'VNC did not let us in')
        client.sendall(b'\1')                       # shared
        head = stream.read(24)
        width, height, name = struct.unpack('>HH16xI', head)
        stream.read(name)
        client.sendall(struct.pack('>BxHi', 2, 1, encoding) +
                       struct.pack('>BBHHHH', 3, 0, 0, 0, width, height))
        check(stream.read(1) == b'\0', 'no update came')


def vnc(accel):
    """Clients ask for the whole screen; the worker encodes it."""
    with Guest(accel, ['-device', 'VGA', '-vnc', '127.0.0.1:0,to=99']) as vm:
        vm.start()
        port = int(vm.qmp.command('query-vnc')['service'])
        for encoding in (5, 0):                     # hextile, raw
            look(port, encoding)
        check(vm.role('display')['threads'] == 1, 'VNC\'s worker is as it was')
        vm.done()


def wait_migrated(vm):
    """Until migration is over."""
    info = {}

    def over():
        info.update(vm.qmp.command('query-migrate'))
        return info.get('status') in ('completed', 'failed')
    until(over, lambda: f'migration does not end: {info}')
    check(info.get('status') == 'completed', f'{info}\n{vm.errors()}')


def migrates(accel, channels, throttle=False):
    """A guest moves to another QEMU."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-mig-') as folder, \
            Guest(accel, sandbox='on,profile=feature/migration,'
                  f'files={folder}') as source:
        source.start()
        uri = f'unix:{folder}/socket'
        with Guest(accel, ['-incoming', 'defer'],
                   f'on,profile=feature/incoming-defer,files={folder}',
                   paused=False) as target:
            target.image.write_bytes(source.image.read_bytes())
            for vm in (source, target):
                vm.qmp.command('migrate-set-capabilities', capabilities=[
                    {'capability': 'multifd', 'state': channels > 0},
                    {'capability': 'return-path', 'state': True},
                    {'capability': 'auto-converge', 'state': throttle}])
                if channels:
                    vm.qmp.command('migrate-set-parameters',
                                   **{'multifd-channels': channels})
            target.qmp.command('migrate-incoming', uri=uri)
            source.qmp.command('migrate', uri=uri)
            wait_migrated(source)
            # The main one, the return path's, and the channels'.
            count = source.role('migration')['threads']
            check(count >= 2 + channels, f'{count} threads are narrowed')
            until(lambda: target.qmp.command('query-status')['status'] == 'running',
                  'the guest does not run at its target')
            # Threads take their roles when the guest has arrived.
            target.check_narrow(target.vcpus(), 'vCPU')
            check(target.role('vcpu')['threads'] == len(target.vcpus()), 'not counted')
            before = target.console()
            until(lambda: len(target.console()) > len(before),
                  'the guest stands still')
            target.done()
        check(source.quit() == 0, source.errors())
        check('refused' not in source.errors(), source.errors())


def plugged_processor(accel):
    """A vCPU that comes later narrows itself."""
    model = processor_model(tools.qemu(), accel)
    driver = f'{model}-x86_64-cpu'
    options = ['-smp', '1,sockets=2,maxcpus=2', '-cpu', model]
    with Guest(accel, options) as vm:
        vm.start()
        vm.qmp.command('device_add', driver=driver, id='cpu1',
                       **{'socket-id': 1, 'core-id': 0, 'thread-id': 0})
        check(len(vm.qmp.command('query-cpus-fast')) == 2, 'no second vCPU')
        vm.check_narrow(vm.vcpus(), 'vCPU')
        check(vm.role('vcpu')['threads'] == len(vm.vcpus()), 'not counted')
        vm.done()


def plugged_iothread(accel):
    """An iothread that comes later, and serves a disk."""
    with Guest(accel, ['-device', 'pcie-root-port,id=rp0,chassis=1'],
               'on,profile=feature/hotplug-iothread') as vm:
        vm.start()
        before = vm.role('iothread')['threads']
        vm.qmp.command('object-add', **{'qom-type': 'iothread', 'id': 'late'})
        vm.check_narrow(vm.iothreads(), 'iothread')
        check(vm.role('iothread')['threads'] == before + 1, 'not counted')
        vm.qmp.command('blockdev-add',
                       **{'driver': 'null-co', 'node-name': 'disk0'})
        vm.qmp.command('device_add', driver='virtio-blk-pci', drive='disk0',
                       bus='rp0', id='more', iothread='late')
        vm.qmp.command('human-monitor-command', **{
            'command-line': 'qemu-io disk0 "read 0 512"'})
        vm.done()


tap = Tap()
for kind in ('kvm', 'tcg'):
    tap.run(f'{kind}: narrow from the start', narrow_from_the_start, kind)
    tap.run(f'{kind}: refused in the role only', refused_in_role, kind)
    tap.run(f'{kind}: no filter any more', no_filter_any_more, kind)
    tap.run(f'{kind}: workers', workers, kind)
    for label, device, drive, more in [
            ('IDE', ['-device', 'piix3-ide,id=old', '-device',
                     'ide-hd,drive=more,bus=old.0'], None, ()),
            ('AHCI', ['-device', 'ide-hd,drive=more'], None, ()),
            ('AHCI, cache=none', ['-device', 'ide-hd,drive=more'],
             'if=none,id=more,cache=none', ()),
            ('NVMe', ['-device', 'nvme,drive=more,serial=qs'], None, ()),
            ('USB', ['-device', 'qemu-xhci', '-device',
                     'usb-storage,drive=more'], None, ()),
            ('virtio-scsi, iothread', [
                '-device', 'virtio-scsi-pci,iothread=io', '-device',
                'scsi-hd,drive=more'], None, IOTHREAD),
            ('virtio-blk, iothread', [
                '-device', 'virtio-blk-pci,drive=more,iothread=io'], None,
             IOTHREAD),
            ('virtio-blk, iothread, aio=native', [
                '-device', 'virtio-blk-pci,drive=more,iothread=io'],
             'if=none,id=more,aio=native,cache=none', IOTHREAD),
            ('virtio-blk, aio=io_uring', [
                '-device', 'virtio-blk-pci,drive=more'],
             'if=none,id=more,aio=io_uring', ()),
            ('virtio-blk without ioeventfd', [
                '-device', 'virtio-blk-pci,drive=more,ioeventfd=off'], None,
             ())]:
        tap.run(f'{kind}: {label}', serves_disk, kind, device,
                drive or 'if=none,id=more', more)
    tap.run(f'{kind}: VNC', vnc, kind)
    tap.run(f'{kind}: migration', migrates, kind, 0)
    tap.run(f'{kind}: migration, multifd', migrates, kind, 2)
    tap.run(f'{kind}: migration, auto-converge', migrates, kind, 0, True)
    tap.run(f'{kind}: processor plugged in', plugged_processor, kind)
    tap.run(f'{kind}: iothread plugged in', plugged_iothread, kind)
tap.done()
