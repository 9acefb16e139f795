# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest of libvirt that can be watched, restarted and moved between two hosts."""

import json
import os
import pty
import re
import select
import subprocess
import time
from pathlib import Path

from lib import tools
from lib.firmware import GIVEN
from lib.tap import PATIENCE, Failure, check, until

from hosts import BUILD, give

SANDBOX = ('on,obsolete=deny,elevateprivileges=deny,spawn=deny,'
           'resourcecontrol=deny')
PASSWORD = 'first-1'
ROOT_PORTS = 14

# What virt-install and management programs write for a usual guest.
DOMAIN = '''
<domain type='{kind}'>
  <name>{name}</name>
  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
  <memory unit='MiB'>256</memory>
  <vcpu current='1'>2</vcpu>
  <cpu><numa><cell id='0' cpus='0-1' memory='256' unit='MiB'/></numa></cpu>
  <iothreads>1</iothreads>
  <os><type arch='x86_64' machine='q35'>hvm</type>{boot}</os>
  <features><acpi/><apic/><vmcoreinfo/></features>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>{emulator}</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
      <source file='{disk}'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='cdrom'>
      <driver name='qemu' type='raw'/>
      <source file='{shared}/medium.iso'/><target dev='sda' bus='sata'/><readonly/>
    </disk>
    <controller type='scsi' model='virtio-scsi'/>
    <controller type='usb' model='qemu-xhci'/>
    <controller type='virtio-serial'/>
    <controller type='pci' model='pcie-root'/>
    {root_ports}
    <interface type='user'><model type='virtio'/><rom enabled='no'/></interface>
    <serial type='pty'><log file='{serial}' append='on'/></serial>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <input type='tablet' bus='usb'/>
    <graphics type='vnc' autoport='yes' passwd='{password}'/>
    <video><model type='vga'/></video>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
    <memballoon model='virtio'><stats period='5'/></memballoon>
  </devices>
</domain>
'''

LINUX = '''
    <kernel>{shared}/vmlinuz</kernel>
    <initrd>{shared}/initramfs</initrd>
    <cmdline>console=ttyS0 quiet panic=-1 random.trust_cpu=on tsc=reliable
      rcupdate.rcu_cpu_stall_suppress=1 nosoftlockup</cmdline>'''


class Terminal:
    """virsh console, which wants a terminal."""

    def __init__(self, host, name):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            ['virsh', '-c', host.uri, 'console', '--force', name], stdin=slave,
            stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        self.text = ''

    def wait(self, what, ask='', patience=PATIENCE):
        """Reads until the text has been seen; ask is typed until then.

        QEMU looks once a second whether somebody has opened a pseudo-terminal; until
        then, what the guest writes is lost.
        """
        deadline = time.monotonic() + patience
        again = 0
        while what not in self.text:
            check(time.monotonic() < deadline, f'no {what!r} but {self.text[-300:]!r}')
            if ask and time.monotonic() > again:
                self.write(ask)
                again = time.monotonic() + 1.5
            if select.select([self.master], [], [], 0.2)[0]:
                try:
                    self.text += os.read(self.master, 4096).decode(errors='replace')
                except OSError:
                    check(False, f'virsh console ended: {self.text[-300:]!r}')

    def write(self, text):
        """Types."""
        os.write(self.master, text.encode())

    def close(self):
        """Leaves, by the escape character; a signal it ignores."""
        self.write('\x1d')
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.master)


class Guest:
    """One guest and the two hosts it moves between.

    filtered says whether every thread has to have a filter.
    """

    READY = 'QS ready'

    def __init__(self, folder, shared, emulator, kind, hosts, filtered):
        self.folder, self.shared = Path(folder), Path(shared)
        self.kind, self.filtered = kind, filtered
        self.emulator = Path(emulator)
        self.hosts = hosts
        self.host = hosts[0]
        self.name = 'vm'
        self.serial = self.folder / 'serial'
        self.disk = self.folder / 'disk.qcow2'
        self.seen = 0           # how much of the console was read before
        self.note = None        # what a step wants to tell
        self.reported = {}      # lines of QEMU's logs that were seen, by host
        self._make_disk()

    def _make_disk(self):
        self.image(self.disk.name, 'qcow2', '64M')

    @property
    def boot(self):
        """What it boots, as libvirt's XML."""
        return LINUX.format(shared=self.shared)

    # Files

    def image(self, name, form='raw', size='16M'):
        """A new disk image that QEMU's user may write."""
        path = self.folder / name
        self.tool('qemu-img', 'create', '-q', '-f', form, path, size)
        give(path)
        return path

    def tool(self, name, *words):
        """Runs one of QEMU's programs; returns what it printed."""
        done = subprocess.run([self.emulator.parent / name, *map(str, words)],
                              capture_output=True, text=True, check=False,
                              timeout=PATIENCE)
        check(done.returncode == 0 and 'error' not in done.stderr,
              f'{name}: {done.stderr.strip()}')
        return done.stdout

    def file(self, name, text):
        """A file of the folder with a text."""
        path = self.folder / name
        path.write_text(text)
        return path

    def free(self, name):
        """The path of a file that is not there yet."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        return path

    # libvirt

    def virsh(self, command, *words, **more):
        """A command of virsh on the guest, where it is."""
        return self.host.virsh(command, self.name, *words, **more)

    @property
    def other(self):
        """The host where the guest is not."""
        return self.hosts[1 - self.hosts.index(self.host)]

    def xml(self):
        """The running guest as libvirt sees it."""
        return self.virsh('dumpxml')

    def qmp(self, command):
        """What the monitor answers to a command without arguments."""
        reply = json.loads(self.virsh('qemu-monitor-command',
                                      json.dumps({'execute': command})))
        check('return' in reply, f'{command}: {reply}')
        return reply['return']

    def define(self):
        """Makes the guest known to its host."""
        ports = '<controller type="pci" model="pcie-root-port"/>' * ROOT_PORTS
        text = DOMAIN.format(
            kind=self.kind, name=self.name, shared=self.shared, disk=self.disk,
            emulator=f'{BUILD}/{self.emulator.name}', serial=self.serial, password=PASSWORD,
            root_ports=ports, boot=self.boot)
        self.host.virsh('define', self.file('vm.xml', text))

    # The process

    @property
    def pid(self):
        """Its QEMU process; None if there is none."""
        return self.host.pid(self.name)

    def running(self):
        """Whether libvirt has a QEMU for it."""
        return bool(self.pid)

    def threads(self):
        """(number of threads, names of those without a filter)."""
        count, bare = 0, []
        for task in Path(f'/proc/{self.pid}/task').iterdir():
            try:
                text = (task / 'status').read_text()
            except (FileNotFoundError, ProcessLookupError):
                continue
            count += 1
            if re.search(r'^Seccomp:\s*(\d)', text, re.M).group(1) != '2':
                bare.append((task / 'comm').read_text().strip())
        return count, bare

    def command_line(self):
        """What libvirt has started."""
        return Path(f'/proc/{self.pid}/cmdline').read_bytes().decode().split('\0')

    def new_reports(self):
        """Lines about refused calls that came since this was asked last."""
        found = []
        for host in self.hosts:
            lines = [line for line in host.qemu_log(self.name)
                     if 'qemu-sandbox' in line]
            found += lines[self.reported.get(host.name, 0):]
            self.reported[host.name] = len(lines)
        return found

    # The guest itself

    def console(self):
        """What the guest has written."""
        if not self.serial.exists():
            return ''
        return self.serial.read_text(errors='replace').replace('\r', '')

    def forget(self):
        """What is on the console now is of the past."""
        self.seen = len(self.console())

    def wait_ready(self, what=None, patience=PATIENCE):
        """Waits until the guest says so, after the last forget()."""
        what = what or self.READY

        def holds():
            check(self.running(), f'QEMU ended: {self.host.qemu_log(self.name)[-3:]}')
            return what in self.console()[self.seen:]
        until(holds, lambda: f'the guest does not say {what!r}', patience)

    def start(self):
        """Starts it, and waits until it works."""
        self.forget()
        self.virsh('start')
        self.wait_ready()

    def wait_off(self):
        """Waits until it is shut off."""
        until(lambda: 'shut off' in self.virsh('domstate'), 'the guest does not end')

    def works(self, patience=PATIENCE):
        """The guest reads its console and answers: it is alive, and its disk, too."""
        terminal = Terminal(self.host, self.name)
        try:
            terminal.wait('Escape character')
            word = f'word{time.monotonic_ns()}'
            terminal.wait(f'QS heard {word}', word + '\r', patience)
        finally:
            terminal.close()
        check('I/O error' not in self.console()[self.seen:], 'the disk has I/O errors')

    def recover(self):
        """Makes it run again after a step that failed, on its first host."""
        for host in self.hosts:
            if host.pid(self.name):
                self.host = host
        if self.running() and 'paused' in self.virsh('domstate'):
            self.virsh('resume')
        if self.host is not self.hosts[0] or not self._is_well():
            for host in self.hosts:
                for words in (['destroy'], ['managedsave-remove'],
                              ['undefine', '--snapshots-metadata',
                               '--checkpoints-metadata']):
                    subprocess.run(['virsh', '-q', '-c', host.uri, words[0], self.name,
                                    *words[1:]], capture_output=True, check=False,
                                   timeout=PATIENCE)
            self.host = self.hosts[0]
            self.disk = self.folder / 'disk-again.qcow2'
            self._make_disk()
            self.define()
            self.start()

    def _is_well(self):
        try:
            self.works(20)
        except Failure:
            return False
        return True


class FirmwareGuest(Guest):
    """tests/qemu/boot.S, which any KVM can run, on the guest's disk.

    It copies a sector, writes that on the console, and waits for the power button.
    """

    READY = 'QS copied'
    boot = "<boot dev='hd'/>"

    def _make_disk(self):
        raw = self.folder / 'boot.raw'
        raw.write_bytes((tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
        self.tool('qemu-img', 'convert', '-f', 'raw', '-O', 'qcow2', raw, self.disk)
        give(self.disk)

    def works(self, patience=PATIENCE):
        """libvirt and QEMU say that it runs."""
        check('running' in self.virsh('domstate'), 'not running')
        status = self.qmp('query-status')['status']
        check(status == 'running', status)
