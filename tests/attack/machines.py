# SPDX-License-Identifier: GPL-2.0-or-later
"""The VMs that are attacked."""

import json
import socket
import struct
import tempfile
import time
from pathlib import Path

from lib import tools
from lib.firmware import FirmwareGuest
from lib.tap import PATIENCE, Skip, check
from lib.vm import kvm_reason

GROUPS = ('elevateprivileges', 'spawn', 'resourcecontrol')
DENY = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'
NAMES = ['-name', 'attacked,debug-threads=on']
IOTHREAD = ['-object', 'iothread,id=io0']

# By its thread's name, what a thread is; the first thread is "main".
KINDS = (('CPU ', 'vcpu'), ('IO mon_iothread', 'monitor'), ('IO ', 'iothread'),
         ('call_rcu', 'rcu'), ('worker', 'worker'), ('vnc_worker', 'vnc'),
         ('mig/', 'migration'))


class Machine(FirmwareGuest):
    """A firmware-level guest, with what the suite wants to know of it."""

    # Whether it waits for its guest, and its threads for their roles.
    arriving = False
    asks_broker = True

    def __init__(self, accel, options=(), sandbox='on', startup=None,
                 monitor=True, paused=True, pass_fds=()):
        if accel == 'kvm' and kvm_reason():
            raise Skip(kvm_reason())
        self.startup = startup or ['startup/base'] + [f'startup/{group}'
                                                      for group in GROUPS]
        self.paused = paused
        self.folder = tempfile.TemporaryDirectory(prefix='qsandbox-attack-')
        self.dump = Path(self.folder.name) / 'dump.json'
        if sandbox != 'off':
            sandbox = sandbox.replace('@', self.folder.name) + f',dump={self.dump}'
        low = tools.library('low', 'attack')
        super().__init__(
            accel, [*NAMES, *(option.replace('@', self.folder.name + '/')
                              for option in options)],
            sandbox=sandbox, monitor=monitor, paused=paused,
            pass_fds=pass_fds, wrapper=['env', f'LD_PRELOAD={low}'])

    def start(self):
        """Lets the guest run and do its work."""
        if self.paused:
            self.qmp.command('cont')
            self.paused = False
        self.check_work()
        return self

    def close(self):
        super().close()
        self.folder.cleanup()

    def info(self):
        """What the VM says of its sandbox."""
        if self.qmp:
            return self.qmp.command('query-sandbox')
        return json.loads(Path(self.dump).read_text())

    def named_threads(self):
        """(tid, kind, filters) of every thread that runs code of QEMU's.

        Those that end when they have nothing to do come first.
        """
        found = []
        for tid, status in self.threads().items():
            if status['Name'].startswith('kvm-nx-lpage'):
                continue        # the kernel's own; never in user mode
            kind = 'main' if tid == self.pid else next(
                (kind for prefix, kind in KINDS
                 if status['Name'].startswith(prefix)), status['Name'])
            if kind.startswith('qemu'):
                kind = 'rcu'    # begun before the option -name was read
            found.append((tid, kind, int(status['Seccomp_filters'])))
        return sorted(found, key=lambda one: (one[1] != 'worker', one[0]))

    def check_alive(self):
        """It does what it did, is locked as it was, and leaked nothing."""
        check(not self.unfiltered_threads(),
              f'without a filter: {self.unfiltered_threads()}')
        check(int(self.threads()[self.pid]['SigCgt'], 16) >> 30 & 1,
              'SIGSYS has no handler any more')
        if self.qmp:
            self.qmp.command('query-status')
        before = self.console().count('.')
        deadline = time.monotonic() + PATIENCE
        while not self.paused and self.console().count('.') == before:
            check(time.monotonic() < deadline, 'the guest does not go on')
            time.sleep(0.1)


def kvm(sandbox='on'):
    """KVM, a running guest, an iothread, a monitor."""
    return Machine('kvm', IOTHREAD, sandbox).start()


def tcg(sandbox='on'):
    """TCG, a running guest that is on the net by QEMU's own stack."""
    return Machine('tcg', [
        *IOTHREAD, '-netdev', 'user,id=net',
        '-device', 'virtio-net-pci,netdev=net,romfile='], sandbox).start()


def look(path):
    """Asks a VNC server for its whole screen, so that its worker has work."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(PATIENCE)
        client.connect(path)
        stream = client.makefile('rwb', buffering=0)
        stream.write(stream.read(12))               # the version
        stream.read(stream.read(1)[0])              # kinds of security
        stream.write(b'\1')                         # none
        check(stream.read(4) == bytes(4), 'VNC did not let us in')
        stream.write(b'\1')                         # shared
        head = stream.read(24)
        stream.read(struct.unpack('>I', head[20:])[0])
        stream.write(struct.pack('>BBHHHH', 3, 0, 0, 0, *struct.unpack(
            '>HH', head[:4])))
        check(stream.read(1) == b'\0', 'no update came')


def managed(sandbox=DENY):
    """As a manager starts it: all groups denied, many backends, a display."""
    vm = Machine('tcg' if kvm_reason() else 'kvm', [
        *IOTHREAD, '-vnc', 'unix:@vnc', '-device', 'VGA',
        '-blockdev', 'driver=null-co,node-name=second,read-zeroes=on',
        '-device', 'virtio-blk-pci,drive=second,iothread=io0',
        '-object', 'rng-random,id=rng0,filename=/dev/urandom',
        '-device', 'virtio-rng-pci,rng=rng0', '-device', 'virtio-balloon-pci',
        '-chardev', 'socket,id=agent,path=@agent,server=on,wait=off',
        '-device', 'virtio-serial-pci',
        '-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0',
    ], sandbox, startup=['startup/base']).start()
    look(f'{vm.folder.name}/vnc')
    return vm


CHANNELS = 2


class Moving(Machine):
    """A VM that is being migrated, slowly, and the one at the other end."""

    other = None

    def prepare(self):
        """What both ends have to know of it."""
        self.qmp.command('migrate-set-capabilities', capabilities=[
            {'capability': name, 'state': True}
            for name in ('multifd', 'return-path', 'pause-before-switchover')])
        self.qmp.command('migrate-set-parameters', multifd_channels=CHANNELS)

    def wait_threads(self, count, filters=3):
        """Until so many threads of the migration have as many filters."""
        deadline = time.monotonic() + PATIENCE
        while True:
            found = [tid for tid, kind, its_filters in self.named_threads()
                     if kind == 'migration' and its_filters == filters]
            if len(found) >= count:
                return
            check(time.monotonic() < deadline,
                  f'{len(found)} threads of migration: {self.errors()}')
            time.sleep(0.05)

    def close(self):
        super().close()
        if self.other:
            self.other.close()


def moving():
    """Both ends, with their threads at work for as long as it takes."""
    accel = 'tcg' if kvm_reason() else 'kvm'
    place = tempfile.TemporaryDirectory(prefix='qsandbox-meeting-')
    ahead = Moving(accel, ['-incoming', 'defer'],
                   f'on,profile=feature/incoming-defer,files={place.name}', paused=False)
    ahead.place = place         # as long as the machine
    try:
        behind = Moving(accel, (),
                        f'on,profile=feature/migration,files={place.name}').start()
    except BaseException:
        ahead.close()
        raise
    try:
        for vm in (ahead, behind):
            vm.prepare()
        uri = f'unix:{place.name}/socket'
        ahead.qmp.command('migrate-incoming', uri=uri)
        behind.qmp.command('migrate-set-parameters', max_bandwidth=4096)
        behind.qmp.command('migrate', uri=uri)
        # The main one, the return path's, and the channels'.
        behind.wait_threads(2 + CHANNELS)
        # Roles come when the guest has arrived (sandbox/qemu/arrival.c)
        ahead.wait_threads(CHANNELS, 2)
    except BaseException:
        behind.close()
        ahead.close()
        raise
    return behind, ahead


def source():
    """A VM that is leaving: migration's threads that send."""
    behind, ahead = moving()
    behind.other = ahead
    behind.paused = True        # it stops when all of it has gone
    return behind


def target():
    """A VM that is arriving: migration's threads that receive."""
    behind, ahead = moving()
    ahead.other = behind
    ahead.paused = True         # it runs when all of it is there
    ahead.arriving = True
    return ahead


def plugging():
    """Disks and their event loops may be plugged in, by profiles for all of that."""
    return Machine('tcg' if kvm_reason() else 'kvm', [
        '-device', 'pcie-root-port,id=rp0,chassis=1'],
        'on,profile=feature/blockdev,profile=feature/hotplug-iothread,'
        'profile=aio/io_uring')


def migrating():
    """It may give its state away."""
    return Machine('tcg' if kvm_reason() else 'kvm', (), 'on,profile=feature/migration')


def reference(tap):
    """The machine of docs/threat-model.md, with a tap that is open already."""
    return Machine('kvm', [
        '-netdev', f'tap,id=net,fd={tap},vhost=off',
        '-device', 'virtio-net-pci,netdev=net,romfile='],
        monitor=False, paused=False, pass_fds=(tap,)).start()


def plain(sandbox):
    """Whatever accelerator there is, paused; starts in a moment."""
    return Machine('tcg' if kvm_reason() else 'kvm', (), sandbox)


def beginning(sandbox):
    """It is about to make its machine: nothing but the start-up filter."""
    denied = sandbox == DENY
    return Machine('tcg' if kvm_reason() else 'kvm', ['-preconfig'], sandbox,
                   startup=['startup/base'] if denied else None)


def static(sandbox='on'):
    """Nothing to control it by: no monitor, the guest runs at once."""
    return Machine('kvm', (), sandbox, monitor=False, paused=False).start()
