# SPDX-License-Identifier: GPL-2.0-or-later
"""The VM of the soak, as a manager knows it: its chain of images and what is plugged."""

import re
import subprocess
from pathlib import Path

from lib import tools
from lib.linux import make_initramfs, sha256
from lib.qmp import QmpError
from lib.tap import PATIENCE, check, until
from lib.vm import Vm, describe_status

MEBIBYTE = 1 << 20
SLOT = 64 << 10
INIT = Path(__file__).resolve().parent / 'guest-io'
PORTS = 6
CLOSED = 'QEMU closed the monitor'
SILENT = 'the monitor does not answer'


class World:
    """Folders, images, the VM that runs now, and what it was told.

    images is the folder of the VM's own images, out what files= names, and away what
    nobody gave it.
    """

    def __init__(self, folder, sandbox):
        self.folder = Path(folder)
        self.images, self.out, self.away = (
            self.folder / name for name in ('images', 'out', 'away'))
        for path in (self.images, self.out, self.away):
            path.mkdir()
        self.sandbox = sandbox and sandbox.replace('@', f'{self.folder}/')
        self.serial = self.folder / 'serial'
        self.serial.touch()
        self.initramfs = self.folder / 'initramfs'
        make_initramfs(tools.guest_parts(), self.initramfs, INIT)
        self.count = 0
        self.chain = [('top0', self.images / 'disk.qcow2')]     # the top is the last
        self.img('create', '-f', 'qcow2', self.chain[0][1], '64M')
        self.spare = self.images / 'spare.qcow2'
        self.img('create', '-f', 'qcow2', self.spare, '16M')
        self.media = [self.images / f'medium{index}.raw' for index in range(2)]
        for path in self.media:
            path.write_bytes(bytes(MEBIBYTE))
        (self.away / 'secret.raw').write_bytes(bytes(MEBIBYTE))
        self.plugged = {}       # what is plugged now: name -> how to take it away
        self.jobs = {}
        self.processors = []    # that were plugged, as -device says it
        self.password = True    # whether this QEMU can ask for one by VNC
        self.vm = self.start_first()
        self.vm.qmp.command('cont')

    @staticmethod
    def img(*words):
        """qemu-img of the QEMU under test."""
        subprocess.run([tools.qemu().parent / 'qemu-img', *map(str, words)],
                       check=True, stdout=subprocess.DEVNULL)

    def start_first(self):
        """With a password for VNC where this QEMU was built with DES."""
        try:
            return self.start()
        except QmpError as error:
            if 'DES' not in str(error):
                raise
            self.password = False
            return self.start()

    def start(self, *more):
        """A QEMU with the guest as it was given, and nothing else plugged."""
        node, path = self.chain[-1]
        # QEMU's own names ("#block12") are for nobody else to give.
        node = node.replace('#', 'was-')
        options = [
            '-machine', 'q35,accel=tcg', '-m', '128', '-smp', '1,maxcpus=3',
            '-name', 'guest=soak,debug-threads=on', '-msg', 'timestamp=on',
            '-kernel', tools.guest_parts() / 'vmlinuz', '-initrd', self.initramfs,
            '-append', 'console=ttyS0 quiet panic=-1 random.trust_cpu=on tsc=reliable',
            '-blockdev', f'driver=file,node-name={node}f,filename={path}',
            '-blockdev', f'driver=qcow2,node-name={node},file={node}f',
            '-device', f'virtio-blk-pci,id=vda,drive={node}',
            '-blockdev', f'driver=file,node-name=sparef,filename={self.spare}',
            '-blockdev', 'driver=qcow2,node-name=spare,file=sparef',
            '-device', 'virtio-scsi-pci,id=scsi', '-device', 'qemu-xhci,p2=15,id=usb',
            '-device', 'scsi-hd,bus=scsi.0,lun=7,drive=spare,id=sda',
            '-device', 'ide-cd,id=cd',
            '-netdev', 'user,id=net0', '-device', 'virtio-net-pci,netdev=net0,romfile=,'
            'id=card0',
            '-device', 'VGA,id=video', '-vnc', f'unix:{self.folder}/vnc{self.count}'
            + ',password=on' * self.password,
            '-device', 'virtio-balloon-pci,id=balloon',
            '-object', 'rng-random,id=rng0,filename=/dev/urandom',
            '-device', 'virtio-rng-pci,rng=rng0',
            '-chardev', f'socket,id=agent,path={self.folder}/agent{self.count},'
            'server=on,wait=off', '-device', 'virtio-serial-pci,id=serial0',
            '-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0',
            '-object', 'throttle-group,id=group0,x-iops-total=100000',
        ]
        for port in range(PORTS):
            options += ['-device', f'pcie-root-port,id=rp{port},chassis={port + 1}']
        for processor in self.processors:
            options += ['-device', processor]
        self.count += 1
        return Vm(tools.qemu(), [*options, *more], sandbox=self.sandbox, refusals=True,
                  serial=[
            '-chardev', f'file,id=console,path={self.serial},append=on',
            '-serial', 'chardev:console'])

    # What is asked.

    def ask(self, name, /, **arguments):
        """The answer, or raises QmpError: an error object.  An end is a Failure."""
        try:
            return self.vm.qmp.command(name, **arguments)
        except QmpError as error:
            if str(error) in (CLOSED, SILENT):
                self.vm.process.wait(PATIENCE)
                check(False, f'{name} {arguments}: QEMU ended ('
                      f'{describe_status(self.vm.process.returncode)}): '
                      f'{self.vm.errors()}')
            raise

    def human(self, line):
        """A line of the human monitor."""
        return self.ask('human-monitor-command', **{'command-line': line})

    def name(self, what):
        """A name that nothing has had before."""
        self.count += 1
        return f'{what}{self.count}'

    def wait_job(self, job, ends=('concluded', 'null', 'pending', 'ready')):
        """Until a job is in one of these states, or gone; the state, None if gone."""
        def state():
            found = [one for one in self.ask('query-jobs') if one['id'] == job]
            if not found:
                return 'gone'
            return found[0]['status'] if found[0]['status'] in ends else None
        return until(state, f'{job}: {self.ask("query-jobs")}')

    def finish_job(self, job):
        """Lets a job that dismisses itself come to its end; an error if it failed."""
        if self.wait_job(job) == 'ready':
            self.ask('job-complete', id=job)
        self.end_job(job)

    def end_job(self, job):
        """Waits for the end of a job that needs no more orders; an error if it failed."""
        until(lambda: not any(one['id'] == job for one in self.ask('query-jobs')),
              f'{job} does not end')
        for event in self.take_events('BLOCK_JOB_COMPLETED'):
            if event['data'].get('device') == job and 'error' in event['data']:
                raise QmpError(f'{job}: {event["data"]["error"]}')

    def take_events(self, name):
        """Events that came since they were last asked for."""
        found = [one for one in self.vm.qmp.events if one['event'] == name]
        self.vm.qmp.events = [one for one in self.vm.qmp.events if one['event'] != name]
        return found

    def gone(self, device, patience=30):
        """Whether a device that was to go has gone."""
        def deleted():
            self.ask('query-status')
            return any(event['data'].get('device') == device
                       for event in self.take_events('DEVICE_DELETED'))
        try:
            return until(deleted, device, patience)
        except Exception:       # pylint: disable=broad-except
            return False

    # What is on the disk.

    def written(self):
        """{slot: checksum} as the guest said, without the write that was going on."""
        sums, begun = {}, {}
        for kind, slot, total in re.findall(r'^QS (writing|wrote) (\d+) (\w{64})\r?$',
                                            self.serial.read_text(errors='replace'),
                                            re.M):
            if kind == 'writing':
                begun[slot] = total
            else:
                sums[slot] = total
                begun.pop(slot, None)
        for slot in begun:
            sums.pop(slot, None)
        return sums

    def check_guest(self):
        """It has lost nothing so far."""
        text = self.serial.read_text(errors='replace')
        failed = re.search(r'^QS failed (.*)$', text, re.M)
        check(not failed, f'the guest: {failed and failed.group(1)}')
        check('Kernel panic' not in text, 'the guest panicked: ' + text[-2000:])

    def lost(self):
        """Blocks that the guest wrote and that are not on its disk, QEMU having ended."""
        raw = self.folder / 'after.raw'
        self.img('convert', '-O', 'raw', self.chain[-1][1], raw)
        sums = self.written()
        with raw.open('rb') as file:
            def on_disk(slot):
                file.seek(int(slot) * SLOT)
                return sha256(file.read(SLOT))
            wrong = [slot for slot, total in sums.items() if on_disk(slot) != total]
        raw.unlink()
        return len(sums), wrong

    def close(self):
        """Lets go of everything."""
        self.vm.close()
