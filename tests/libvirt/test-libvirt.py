#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The distribution's libvirtd with a guest on our QEMU.

libvirtd is started by hand, in a mount namespace of its own in which its
configuration, state and sockets are fresh and empty, so that it neither sees nor
disturbs one that the system runs.  seccomp_sandbox is its default, so it adds
its unchanged -sandbox to the command line.
"""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import GIVEN  # noqa: E402
from lib.tap import PATIENCE, Tap, check  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

PRIVATE = ['/etc/libvirt', '/var/lib/libvirt', '/run/libvirt',
           '/var/log/libvirt', '/var/cache/libvirt']
WORK = Path('/var/lib/libvirt/qsandbox')
SANDBOX = ('on,obsolete=deny,elevateprivileges=deny,spawn=deny,'
           'resourcecontrol=deny')

QEMU_CONF = '''
security_driver = "none"
user = "root"
group = "root"
seccomp_sandbox = 1
remember_owner = 0
namespaces = [ ]
cgroup_controllers = [ ]
stdio_handler = "file"
'''
LIBVIRTD_CONF = f'''
auth_unix_rw = "none"
log_outputs = "2:file:{WORK}/libvirtd.log"
'''

DOMAIN = '''
<domain type='{kind}'>
  <name>{name}</name>
  <memory unit='MiB'>64</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <emulator>{qemu}</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/>
      <source file='{image}'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='user'><model type='virtio'/><rom enabled='no'/></interface>
    <serial type='file'><source path='{serial}'/></serial>
    <rng model='virtio'><backend model='builtin'/></rng>
    <memballoon model='virtio'/>
  </devices>
</domain>
'''


def enter_namespace(tap):
    """Starts this script again where libvirt's folders are private ones."""
    if os.environ.get('QS_LIBVIRT_NAMESPACE') == '1':
        return
    environment = dict(os.environ, QS_LIBVIRT_NAMESPACE='1')
    command = ['unshare', '--mount', '--propagation', 'private']
    tried = subprocess.run([*command, 'true'], capture_output=True, text=True,
                           check=False)
    if tried.returncode != 0:
        tap.skip('libvirt', 'folders of its own cannot be had here: '
                 + tried.stderr.strip())
        tap.done()
    os.execvpe('unshare', [*command, sys.executable, __file__], environment)


def prepare_folders():
    """Fresh, empty folders for libvirtd, on top of the system's."""
    for folder in PRIVATE:
        made = not os.path.isdir(folder)
        if made:
            os.makedirs(folder)
        subprocess.run(['mount', '-t', 'tmpfs', '-o', 'mode=755', 'qsandbox',
                        folder], check=True)
    # libvirtd looks for the user that its system package makes, even if its
    # configuration names another.
    for path, line in (('/etc/passwd', 'libvirt-qemu:x:64055:64055::/:/bin/false'),
                       ('/etc/group', 'libvirt-qemu:x:64055:')):
        text = Path(path).read_text()
        if not re.search('^libvirt-qemu:', text, re.M):
            copy = Path('/run/libvirt', Path(path).name)
            copy.write_text(text + line + '\n')
            subprocess.run(['mount', '--bind', copy, path], check=True)
    Path('/etc/libvirt/qemu.conf').write_text(QEMU_CONF)
    Path('/etc/libvirt/libvirtd.conf').write_text(LIBVIRTD_CONF)
    WORK.mkdir()


class Libvirt:
    """A libvirtd in the foreground, and virsh."""

    def __init__(self):
        with (WORK / 'libvirtd.out').open('w') as out:
            self.daemon = subprocess.Popen(
                ['libvirtd', '--config', '/etc/libvirt/libvirtd.conf'],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        deadline = time.monotonic() + PATIENCE
        while not Path('/run/libvirt/libvirt-sock').exists():
            check(self.daemon.poll() is None and time.monotonic() < deadline,
                  f'libvirtd did not start: {self.log()}')
            time.sleep(0.1)

    @staticmethod
    def log():
        """What libvirtd has said."""
        return '\n'.join(path.read_text(errors='replace')
                         for path in WORK.glob('libvirtd.*'))

    def virsh(self, *words):
        """Runs a command of virsh and returns what it printed."""
        done = subprocess.run(['virsh', '-c', 'qemu:///system', *words],
                              capture_output=True, text=True, timeout=120,
                              stdin=subprocess.DEVNULL, check=False)
        check(done.returncode == 0,
              f'virsh {words[0]}: {done.stderr.strip()}\n{self.log()[-3000:]}')
        return done.stdout

    def qmp(self, name, command):
        """A monitor command through libvirt."""
        reply = json.loads(self.virsh('qemu-monitor-command', name,
                                      json.dumps({'execute': command})))
        check('return' in reply, f'{command}: {reply}')
        return reply['return']

    def close(self):
        """Ends libvirtd."""
        self.daemon.terminate()
        self.daemon.wait(PATIENCE)


def wait_for(what, condition, seconds=60):
    """Polls until condition() holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        check(time.monotonic() < deadline, f'no {what} within {seconds} s')
        time.sleep(0.1)


class Guest:
    """The firmware-level guest as libvirt's domain; one test a method."""

    def __init__(self, libvirt, kind):
        self.libvirt, self.kind = libvirt, kind
        self.name = f'qsandbox-{kind}'
        self.image = WORK / f'{self.name}.raw'
        self.serial = WORK / f'{self.name}.serial'
        self.image.write_bytes(
            (tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))

    def define(self):
        """The domain is accepted: our QEMU's capabilities were probed."""
        xml = WORK / f'{self.name}.xml'
        xml.write_text(DOMAIN.format(
            kind=self.kind, name=self.name, qemu=tools.qemu(),
            image=self.image, serial=self.serial))
        self.libvirt.virsh('define', str(xml))

    def pid(self):
        """The domain's QEMU process."""
        return int(Path(f'/run/libvirt/qemu/{self.name}.pid').read_text())

    def start(self):
        """It starts with libvirt's own -sandbox, and the guest works."""
        self.libvirt.virsh('start', self.name)
        command = Path(f'/proc/{self.pid()}/cmdline').read_bytes()
        words = command.decode().split('\0')
        check('-sandbox' in words, f'no -sandbox: {" ".join(words)}')
        given = words[words.index('-sandbox') + 1]
        check(given == SANDBOX, f'-sandbox {given}')
        wait_for('work of the guest', lambda: self.serial.exists() and
                 'QS copied' in self.serial.read_text(errors='replace'))

    def ping(self):
        """QMP answers, and the lockdown holds."""
        status = self.libvirt.qmp(self.name, 'query-status')
        check(status['status'] == 'running', str(status))
        info = self.libvirt.qmp(self.name, 'query-sandbox')
        check(info['state'] == 'locked' and info['proven'], str(info['state']))
        check(info['refused'] == 0, f'{info["refused"]} calls refused: '
              + self.qemu_log())
        for task in Path(f'/proc/{self.pid()}/task').iterdir():
            found = re.search(r'^Seccomp:\s*(\d)',
                              (task / 'status').read_text(), re.M)
            check(found.group(1) == '2', f'thread {task.name} has no filter')

    def monitor(self):
        """What libvirt asks of a running guest works under the lockdown."""
        for words in (['domstats', self.name], ['dommemstat', self.name],
                      ['domblkinfo', self.name, 'vda'],
                      ['suspend', self.name], ['resume', self.name],
                      ['setmem', self.name, '48M', '--live'],
                      ['reset', self.name]):
            self.libvirt.virsh(*words)
        self.ping()

    def shutdown(self):
        """The power button ends the guest and QEMU, without a refused call."""
        wait_for('guest', lambda:
                 self.serial.read_text(errors='replace').count('QS copied') > 1)
        self.libvirt.virsh('shutdown', self.name)
        wait_for('end of the guest', lambda: 'shut off' in
                 self.libvirt.virsh('domstate', self.name))
        check('refused' not in self.qemu_log(), self.qemu_log())
        reason = self.libvirt.virsh('domstate', '--reason', self.name)
        check('crashed' not in reason, reason)
        self.libvirt.virsh('undefine', self.name)

    def qemu_log(self):
        """What QEMU wrote to libvirt's log for it, without the command."""
        path = Path(f'/var/log/libvirt/qemu/{self.name}.log')
        text = path.read_text(errors='replace') if path.exists() else ''
        return '\n'.join(line for line in text.splitlines()
                         if line.startswith(('qemu', '20')))


def main():
    """Runs all tests of both kinds of guest."""
    tap = Tap()
    if os.geteuid() != 0:
        tap.skip('libvirt', 'a libvirtd for the system takes root')
        tap.done()
    tools.boot_sector()
    enter_namespace(tap)
    prepare_folders()
    libvirt = Libvirt()
    try:
        for kind in ('kvm', 'qemu'):
            reason = kvm_reason() if kind == 'kvm' else None
            guest = Guest(libvirt, kind)
            going = reason is None
            for step in ('define', 'start', 'ping', 'monitor', 'shutdown'):
                name = f'{kind} guest: {step}'
                if going:
                    going = tap.run(name, getattr(guest, step))
                else:
                    tap.skip(name, reason or 'what precedes it failed')
            if not going and not reason:
                subprocess.run(['virsh', '-c', 'qemu:///system', 'destroy',
                                guest.name], check=False,
                               stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
                print(f'# {guest.qemu_log()}')
    finally:
        libvirt.close()
    tap.done()


main()
