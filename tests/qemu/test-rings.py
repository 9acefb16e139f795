#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings (io_uring): restricted to QEMU's own operations, and no more of them.

submit.c puts operations on the very ring that QEMU made.  Without a sandbox all
of them reach the kernel, or else their refusal would prove nothing.

Since QEMU 10.2 the ring is the event loop's, and there is one only if the command line
names io_uring.
"""

import errno
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

# luring_do_submit() of QEMU's block/io_uring.c, until 10.1
SUBMITTED = {'readv', 'writev', 'fsync'}
# luring_prep_sqe() there and util/fdmon-io_uring.c, since 10.2
SHARED = SUBMITTED | {'read', 'write', 'poll-add', 'poll-remove', 'timeout'}


def loops_have_rings(vm):
    """Whether this QEMU's event loops share their rings with block devices."""
    version = vm.qmp.command('query-version')['qemu']
    return (version['major'], version['minor']) >= (10, 2)


def rings(pid):
    """How many rings a process has."""
    links = Path(f'/proc/{pid}/fd').iterdir()
    return sum(os.readlink(link) == 'anon_inode:[io_uring]' for link in links)


class RingGuest(FirmwareGuest):
    """The firmware guest with its disk behind a ring."""

    def __init__(self, accel, sandbox, iothread=False):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        options = ['-object', 'iothread,id=io'] if iothread else []
        try:
            super().__init__(accel, options, sandbox=sandbox,
                             drive='aio=io_uring,cache.direct=off',
                             device='iothread=io' if iothread else '')
        except QmpError as error:
            if re.search('failed to init linux io_uring ring|io_uring was specified, but is'
                         ' not available', str(error)):
                raise Skip('the kernel gives no rings') from None
            raise

    def submit(self):
        """{operation: result} on the ring."""
        done = subprocess.run([tools.tool('submit'), str(self.pid)],
                              capture_output=True, text=True, timeout=PATIENCE,
                              check=False)
        check(done.returncode == 0, done.stderr.strip())
        return {name: int(result) for name, result in
                (line.split() for line in done.stdout.splitlines())}


def works(accel, iothread):
    """The guest reads and writes its disk through restricted rings."""
    with RingGuest(accel, 'on', iothread) as vm:
        vm.qmp.command('cont')
        vm.check_work()
        names = {entry['name'] for entry in
                 vm.qmp.command('query-sandbox')['calls']
                 if entry['rule'] != 'soft'}
        check('io_uring_enter' in names, 'no ring is used')
        check(not names & {'io_uring_setup', 'io_uring_register'},
              'rings can be made')
        check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())
        check(vm.quit() == 0, vm.errors())


def open_without():
    """Without a sandbox, the kernel takes each operation."""
    with RingGuest('tcg', None) as vm:
        refused = [name for name, result in vm.submit().items()
                   if result == -errno.EACCES]
        check(not refused, f'refused: {refused}')


def closed_with(iothread):
    """With one, it takes those that QEMU submits."""
    with RingGuest('tcg', 'on', iothread) as vm:
        submitted = SHARED if loops_have_rings(vm) else SUBMITTED
        for name, result in vm.submit().items():
            if name in submitted:
                # Nonsense, but not refused: EBADF, EFAULT or EINVAL
                check(result not in (0, -errno.EACCES), f'{name}: {result}')
            else:
                # A ring that is enabled takes no restrictions any more, nor is
                # it enabled again: that is said before anything else.
                check(result in (-errno.EACCES, -errno.EBADFD),
                      f'{name} is taken: {result}')


def none_unasked(disk):
    """Without aio=io_uring nobody has a ring, and the thread pool serves a later disk."""
    with FirmwareGuest('tcg', ['-object', 'iothread,id=io'], device='iothread=io',
                       sandbox=f'on,hotplug=auto,files={Path(disk).parent}') as vm:
        check(rings(vm.pid) == 0, f'{rings(vm.pid)} rings')
        names = {entry['name'] for entry in vm.qmp.command('query-sandbox')['calls']
                 if entry['rule'] != 'soft'}
        check('io_uring_enter' not in names, 'a ring can be entered')
        vm.qmp.command('cont')
        vm.check_work()
        plug_in(vm, disk)
        check(rings(vm.pid) == 0, f'{rings(vm.pid)} rings later')


def plug_in(vm, disk):
    """A disk with aio=io_uring, which is read and written."""
    vm.qmp.command('blockdev-add', driver='file', filename=disk, aio='io_uring',
                   **{'node-name': 'late'})
    for request in ('write -P 7 0 64k', 'read -P 7 0 64k', 'flush'):
        told = vm.qmp.command('human-monitor-command',
                              **{'command-line': f'qemu-io late "{request}"'})
        check('error' not in told.lower() and 'failed' not in told.lower(), told)
    check(vm.qmp.command('query-sandbox')['refused'] == 0, vm.errors())


def late_disk(disk):
    """A disk behind a ring comes later, where the event loops have one."""
    with FirmwareGuest('tcg', sandbox=f'on,hotplug=auto,files={Path(disk).parent},'
                       'profile=aio/event-loop-ring') as vm:
        if not loops_have_rings(vm):
            raise Skip('rings of this QEMU are made with a disk of the start')
        vm.qmp.command('cont')
        vm.check_work()
        plug_in(vm, disk)
        check(rings(vm.pid) > 0, 'no ring')
        vm.refuses('', 'object-add', **{'qom-type': 'iothread', 'id': 'late'})


tap = Tap()
for accelerator in ('tcg', 'kvm'):
    tap.run(f'{accelerator}: disk behind a restricted ring', works,
            accelerator, False)
    tap.run(f"{accelerator}: disk behind an event loop's restricted ring",
            works, accelerator, True)
tap.run('without a sandbox the ring takes every operation', open_without)
tap.run('a restricted ring takes what QEMU submits only', closed_with, False)
tap.run("so does an event loop's", closed_with, True)
with tempfile.TemporaryDirectory() as folder:
    image = Path(folder, 'late.img')
    image.write_bytes(bytes(1 << 20))
    tap.run('who does not ask for a ring has none, nor gets one', none_unasked, str(image))
    tap.run('a disk behind a ring comes later', late_disk, str(image))
tap.done()
