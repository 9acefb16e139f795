# SPDX-License-Identifier: GPL-2.0-or-later
"""The VMs that are attacked."""

import json
import tempfile
import time
from pathlib import Path

from lib.firmware import FirmwareGuest
from lib.tap import Skip, check
from lib.vm import kvm_reason

GROUPS = ('elevateprivileges', 'spawn', 'resourcecontrol')
DENY = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'
NAMES = ['-name', 'attacked,debug-threads=on']
IOTHREAD = ['-object', 'iothread,id=io0']

# By its thread's name, what a thread is; the first thread is "main".
KINDS = (('CPU ', 'vcpu'), ('IO mon_iothread', 'monitor'), ('IO ', 'iothread'),
         ('call_rcu', 'rcu'), ('worker', 'worker'), ('vnc_worker', 'vnc'))


class Machine(FirmwareGuest):
    """A firmware-level guest, with what the suite wants to know of it."""

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
            sandbox += f',dump={self.dump}'
        super().__init__(
            accel, [*NAMES, *(option.replace('@', self.folder.name + '/')
                              for option in options)],
            sandbox=sandbox, monitor=monitor, paused=paused,
            pass_fds=pass_fds)

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

    def descriptors(self):
        """{descriptor: what it is}."""
        result = {}
        for link in Path(f'/proc/{self.pid}/fd').iterdir():
            try:
                result[int(link.name)] = str(link.readlink())
            except OSError:
                continue
        return result

    def check_alive(self):
        """It does what it did, is locked as it was, and leaked nothing."""
        check(not self.unfiltered_threads(),
              f'without a filter: {self.unfiltered_threads()}')
        check(int(self.threads()[self.pid]['SigCgt'], 16) >> 30 & 1,
              'SIGSYS has no handler any more')
        if self.qmp:
            self.qmp.command('query-status')
        before = self.console().count('.')
        deadline = time.monotonic() + 10
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


def managed(sandbox=DENY):
    """As a manager starts it: paused, all groups denied, many backends."""
    return Machine('tcg' if kvm_reason() else 'kvm', [
        *IOTHREAD, '-vnc', 'unix:@vnc', '-device', 'VGA',
        '-blockdev', 'driver=null-co,node-name=second,read-zeroes=on',
        '-device', 'virtio-blk-pci,drive=second,iothread=io0',
        '-object', 'rng-random,id=rng0,filename=/dev/urandom',
        '-device', 'virtio-rng-pci,rng=rng0', '-device', 'virtio-balloon-pci',
        '-chardev', 'socket,id=agent,path=@agent,server=on,wait=off',
        '-device', 'virtio-serial-pci',
        '-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0',
    ], sandbox, startup=['startup/base'])


def reference(tap):
    """The machine of docs/threat-model.md, with a tap that is open already."""
    return Machine('kvm', [
        '-netdev', f'tap,id=net,fd={tap},vhost=off',
        '-device', 'virtio-net-pci,netdev=net,romfile='],
        monitor=False, paused=False, pass_fds=(tap,)).start()


def plain(sandbox):
    """Whatever accelerator there is, paused; starts in a moment."""
    return Machine('tcg' if kvm_reason() else 'kvm', (), sandbox)


def static(sandbox='on'):
    """Nothing to control it by: no monitor, the guest runs at once."""
    return Machine('kvm', (), sandbox, monitor=False, paused=False).start()
