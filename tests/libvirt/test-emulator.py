#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The qsandbox command as libvirt's emulator, under the name of the distribution's QEMU.

QS_STOCK_OBJECT names the object in a build folder.
"""

import json
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

# pylint: disable=wrong-import-position
from lib.tap import Failure, Tap, check, until  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

from hosts import BUILD, Host, make_pki, reason_against  # noqa: E402

NAME = 'qemu-system-x86_64'
EMULATOR = f'{BUILD}/{NAME}'
OBJECT = Path(os.environ['QS_STOCK_OBJECT'])

DOMAIN = '''
<domain type='{kind}'>
  <name>vm</name>
  <memory unit='MiB'>128</memory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/><apic/></features>
  <devices>
    <emulator>{emulator}</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source file='{disk}'/><target dev='vda' bus='virtio'/>
    </disk>
    <controller type='usb' model='none'/>
    <serial type='pty'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
    <memballoon model='virtio'/>
  </devices>
</domain>
'''


class Emulator:
    """A host whose guests have the emulator, and what is tested of it."""

    def __init__(self, folder):
        self.folder = folder
        self.build = folder / 'build'
        self.command = self.build / 'sandbox/cli/qsandbox'
        self.object = self.build / 'sandbox/stock' / OBJECT.name
        for source, target in ((OBJECT.parents[1] / 'cli/qsandbox', self.command),
                               (OBJECT, self.object)):
            target.parent.mkdir(parents=True)
            shutil.copy(source, target)
        (self.build / NAME).symlink_to(self.command.relative_to(self.build))
        make_pki(folder / 'pki')
        self.host = Host(folder / 'host', self.build, 1, (49152, 49215), (6100, 6163),
                         folder / 'pki')

    def capabilities(self):
        """libvirt finds out what QEMU can do, and that it takes -sandbox."""
        said = self.host.virsh('domcapabilities', '--emulatorbin', EMULATOR, '--machine', 'q35',
                               '--arch', 'x86_64')
        check(f'<path>{EMULATOR}</path>' in said and "<value>virtio</value>" in said, said[:2000])
        self._kept()

    def _kept(self):
        """What libvirt keeps of the emulator, once it does."""
        return until(lambda: [path.read_text() for path in self.host.path(
            '/var/cache/libvirt/qemu/capabilities').glob('*.xml')
                              if EMULATOR in path.read_text()], 'nothing is kept')[0]

    def starts(self):
        """A guest runs behind the lockdown, with what libvirt adds to the command line."""
        disk = self.folder / 'disk.raw'
        disk.write_bytes(bytes(1 << 20))
        disk.chmod(0o666)
        xml = self.folder / 'vm.xml'
        xml.write_text(DOMAIN.format(kind='qemu' if kvm_reason() else 'kvm', emulator=EMULATOR,
                                     disk=disk))
        self.host.virsh('define', xml)
        self.host.virsh('start', 'vm')
        pid = self.host.pid('vm')
        words = Path(f'/proc/{pid}/cmdline').read_text().split('\0')
        check('on,preloaded=on' in words and any('obsolete=deny' in word for word in words),
              str(words))
        check(os.readlink(f'/proc/{pid}/exe') == os.path.realpath(f'/usr/bin/{NAME}'),
              os.readlink(f'/proc/{pid}/exe'))

    def is_locked(self):
        """Every thread has a filter, and it was proven."""
        pid = self.host.pid('vm')
        for status in Path(f'/proc/{pid}/task').glob('*/status'):
            check(re.search(r'^Seccomp:\t2', status.read_text(), re.M), status.read_text()[:200])
        info = json.loads(self.host.virsh('qemu-monitor-command', 'vm',
                                          '{"execute":"query-sandbox"}'))['return']
        check((info['state'], info['proven'], info['refused']) == ('locked', True, 0), str(info)[:500])

    def goes_on(self):
        """What a running guest is asked for."""
        self.host.virsh('suspend', 'vm')
        self.host.virsh('resume', 'vm')
        self.host.virsh('domstats', 'vm')
        self.host.stop()
        self.host.start()
        self.is_locked()
        self.host.virsh('destroy', 'vm')

    def upgrade(self):
        """What the package does upon an upgrade of QEMU makes libvirt ask again."""
        before = self._kept()
        time.sleep(1.1)             # libvirt counts in seconds
        os.utime(self.command, ns=(self.command.stat().st_atime_ns, self.command.stat().st_mtime_ns))
        self.host.virsh('domcapabilities', '--emulatorbin', EMULATOR, '--machine', 'q35',
                        '--arch', 'x86_64')
        until(lambda: self._kept() != before, 'libvirt did not ask again')
        changed = int(self.command.stat().st_ctime)
        check(f'<qemuctime>{changed}</qemuctime>' in self._kept(), self._kept()[:500])

    def without_object(self):
        """Nothing is started, and the guest's log says why."""
        self.object.rename(self.folder / 'object')
        try:
            self.host.virsh('start', 'vm')
        except Failure:
            log = self.host.path('/var/log/libvirt/qemu/vm.log')
            until(lambda: 'cannot read the object' in log.read_text(), log.read_text)
        else:
            raise Failure('the guest started without the object')
        finally:
            (self.folder / 'object').rename(self.object)


def main():
    """All of it, in this order."""
    tap = Tap()
    reason = reason_against()
    if reason:
        tap.skip('emulator', reason)
        tap.done()
    folder = Path(tempfile.mkdtemp(prefix='qsandbox-emulator-', dir='/var/tmp'))
    folder.chmod(0o755)
    emulator = None
    try:
        emulator = Emulator(folder)
        for name, test in (
                ('libvirt asks what QEMU can do', emulator.capabilities),
                ('a guest starts', emulator.starts),
                ('it is locked', emulator.is_locked),
                ('it is stopped, goes on, and outlives libvirtd', emulator.goes_on),
                ('without the object none starts', emulator.without_object),
                ('an upgrade of QEMU is noticed', emulator.upgrade)):
            tap.run(name, test)
    finally:
        if emulator:
            emulator.host.close()
        shutil.rmtree(folder)
    tap.done()


main()
