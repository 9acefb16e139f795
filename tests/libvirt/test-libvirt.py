#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""libvirt's operations on our QEMU, beside the same on a QEMU without the sandbox.

usage: test-libvirt.py [--all] [--kind qemu|kvm]... [--only WORD]... [--keep]

Two guests go through the same steps at the same time.  The one of libvirtds with
seccomp_sandbox = 1 has what libvirt adds to QEMU's command line then, unchanged.  The
other is the baseline: the same binary of libvirtds with seccomp_sandbox = 0, so
without -sandbox; the sandbox is then all that differs.  (QS_STOCK names another
binary for it.)  A step is right if it works with the sandbox, every thread is
filtered after it and no call was refused.  What the baseline does not do either is
not applicable.  A guest that a step ends is started again, and the step is wrong.

Under TCG the guest is Linux, and all steps are taken.  Under KVM, where there is one, it
is the firmware-level guest, with the steps that it can take.

--all     long ones as well
--only    steps whose name has the word, with those that begin and end the guest
--kind    the accelerator, both if there is none
--keep    the folder with all logs stays
"""

import argparse
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.linux import make_initramfs  # noqa: E402
from lib.tap import Failure, Skip, Tap, check  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

import blocks  # noqa: E402
import devices  # noqa: E402
import life  # noqa: E402
import moves  # noqa: E402
from guest import FirmwareGuest, Guest  # noqa: E402
from hosts import Host, make_pki, reason_against  # noqa: E402

# (name, function, when): "always" also with --only, "kvm" under KVM, too, "long" only
# with --all.
STEPS = [
    ('define', life.define, 'always'),
    ('start', life.start, 'always'),
    ('what it may call', life.calls, 'always'),
    ('console', Guest.works, ''),
    ('statistics', life.statistics, 'kvm'),
    ('balloon', life.balloon, ''),
    ('disk attach: virtio, threads', devices.disk_attach('vdb', 'virtio', 'threads'), ''),
    ('disk detach: virtio, threads', devices.disk_detach('vdb'), ''),
    ('disk attach: virtio, native', devices.disk_attach('vdc', 'virtio', 'native', 'qcow2'), ''),
    ('disk detach: virtio, native', devices.disk_detach('vdc'), ''),
    ('disk attach: virtio, io_uring', devices.disk_attach('vdd', 'virtio', 'io_uring'), ''),
    ('disk detach: virtio, io_uring', devices.disk_detach('vdd'), ''),
    ('disk attach: SCSI', devices.disk_attach('sdb', 'scsi', 'threads'), ''),
    ('disk detach: SCSI', devices.disk_detach('sdb'), ''),
    ('disk attach: USB', devices.disk_attach('sdc', 'usb', 'threads'), 'kvm'),
    ('disk detach: USB', devices.disk_detach('sdc'), 'kvm'),
    ('controller attach: SCSI', devices.controller_attach, ''),
    ('controller detach: SCSI', devices.controller_detach, ''),
    ('disk attach: outside', life.outside, ''),
    ('disk attach: a link to outside', life.violation, ''),
    ('NIC attach: user', devices.user_nic_attach, ''),
    ('NIC detach: user', devices.nic_detach, ''),
    ('NIC attach: tap by descriptor', devices.tap_nic_attach, ''),
    ('NIC detach: tap by descriptor', devices.nic_detach, ''),
    ('NIC link down and up', devices.nic_link, ''),
    ('media change', devices.media_change, ''),
    ('media eject', devices.media_eject, ''),
    ('media insert', devices.media_insert, ''),
    ('RNG attach: random', devices.rng_attach('random'), ''),
    ('RNG detach: random', devices.rng_detach('random'), ''),
    ('RNG attach: builtin', devices.rng_attach('builtin'), ''),
    ('RNG detach: builtin', devices.rng_detach('builtin'), ''),
    ('chardev attach: pty', devices.pty_attach, ''),
    ('chardev detach: pty', devices.pty_detach, ''),
    ('chardev attach: Unix socket, listening', devices.socket_attach, ''),
    ('chardev detach: Unix socket, listening', devices.socket_detach, ''),
    ('chardev attach: Unix socket, connected', devices.client_attach, ''),
    ('chardev detach: Unix socket, connected', devices.client_detach, ''),
    ('iothread add', life.iothread_add, 'kvm'),
    ('iothread set', life.iothread_set, ''),
    ('iothread del', life.iothread_del, 'kvm'),
    ('screenshot', life.screenshot, ''),
    ('VNC session with password', life.display, ''),
    ('VNC password changed', life.display_password, ''),
    ('send-key', life.send_key, ''),
    ('NMI', life.nmi, ''),
    ('suspend and resume', life.suspend, 'kvm'),
    ('dirty rate', life.dirty_rate, ''),
    ('snapshot: external', blocks.snapshot('s1'), 'kvm'),
    ('blockcommit', blocks.commit, 'kvm'),
    ('snapshot: external, once more', blocks.snapshot('s2'), ''),
    ('blockpull', blocks.pull, ''),
    ('blockcopy', blocks.copy, ''),
    ('blockcopy, given up', blocks.copy_abort, ''),
    ('blockresize', blocks.resize, ''),
    ('I/O limits', blocks.limits, ''),
    ('backup: push', blocks.push, ''),
    ('backup: pull, Unix', blocks.pull_backup('unix'), ''),
    ('backup: pull, TCP', blocks.pull_backup('tcp'), ''),
    ('checkpoint', blocks.checkpoint, ''),
    ('snapshot: external, with memory', blocks.memory_snapshot, ''),
    ('blockcommit, once more', blocks.commit, ''),
    ('snapshot: internal', blocks.internal_snapshot, ''),
    ('revert to it', blocks.revert, ''),
    ('delete it', blocks.internal_delete, ''),
    ('memory module', life.memory, ''),
    ('vCPU plug', life.vcpu, 'kvm'),
    ('save', life.save, 'kvm'),
    ('restore', life.restore, 'kvm'),
    ('managed save', life.managed_save, ''),
    ('start from managed save', life.managed_start, ''),
    ('migration: tcp', moves.over(), 'kvm'),
    ('migration: tcp, back', moves.over(), 'kvm'),
    ('migration: p2p', moves.over('--p2p'), ''),
    ('migration: p2p, back', moves.over('--p2p'), 'long'),
    ('migration: tunnelled', moves.over('--p2p', '--tunnelled', uri=None), ''),
    ('migration: tunnelled, back', moves.over('--p2p', '--tunnelled', uri=None), 'long'),
    ('migration: multifd', moves.over('--parallel', '--parallel-connections', '2'), ''),
    ('migration: multifd, back', moves.over('--parallel'), 'long'),
    ('migration: unix', moves.over_unix, ''),
    ('migration: unix, back', moves.over_unix, 'long'),
    ('migration: all storage', moves.with_storage('--copy-storage-all'), ''),
    ('migration: all storage, back', moves.with_storage('--copy-storage-all'), 'long'),
    ('migration: post-copy', moves.post_copy, ''),
    ('migration: post-copy, back', moves.post_copy, 'long'),
    ('migration: TLS', moves.over('--tls'), ''),
    ('migration: TLS, back', moves.over('--tls'), 'long'),
    ('migration: TLS and multifd', moves.over('--tls', '--parallel'), ''),
    ('migration: given up', moves.cancelled, 'long'),
    ('libvirtd restart', life.daemon_restart, 'kvm'),
    ('dump: ELF', life.dump('--memory-only', '--format', 'elf'), ''),
    ('dump: kdump', life.dump('--memory-only', '--format', 'kdump-zlib'), ''),
    ('reset', life.reset, 'kvm'),
    ('reboot', life.reboot, ''),
    ('shutdown', life.shutdown, 'always'),
    ('start again', life.start_again, 'kvm'),
    ('start with files= and connect=', life.overrides, ''),
    ('migration within connect=', moves.over('--parallel'), ''),
    ('destroy', life.destroy, 'always'),
]
# How QEMU 10.0 itself ends at times under TCG, with and without a sandbox: a vCPU looks up
# a section of memory while another thread changes the map.
QEMU_FAULT = 'iotlb_to_section: Assertion'
OFF_AFTER = {'define', 'save', 'managed save', 'shutdown', 'destroy'}


class Side:
    """One of the two guests: what became of its last step."""

    def __init__(self, guest):
        self.guest = guest
        self.remark = self.problem = self.skipped = None
        self.ended = False
        self.took = 0.0

    def step(self, name, function):
        """Runs a step; self.problem is None if it is right."""
        self.remark = self.problem = self.skipped = None
        self.ended = False
        began = time.monotonic()
        pid = self.guest.pid
        try:
            function(self.guest)
            self._look(name)
        except Skip as reason:
            self.skipped = str(reason)
        except Failure as failure:
            self.problem = str(failure)
        except Exception as failure:  # pylint: disable=broad-except
            self.problem = f'{type(failure).__name__}: {failure}'
        # What a step that failed has reported is no matter of the next one.
        self.guest.new_reports()
        if self.problem and name not in OFF_AFTER and pid and not any(host.pid('vm') for host in self.guest.hosts):
            self.problem += '; THE GUEST ENDED: ' + ' | '.join(
                line for host in self.guest.hosts for line in host.qemu_log('vm')[-3:])
        if QEMU_FAULT in (self.problem or ''):
            self.skipped, self.ended = f"a fault of QEMU's own: {self.problem}", True
            self.problem = None
        self.took = time.monotonic() - began

    def _look(self, name):
        """What has to hold after each step."""
        reports = self.guest.new_reports()
        if name in OFF_AFTER:
            check(not reports, '; '.join(reports))
            return
        check(self.guest.running(), 'QEMU ended')
        count, bare = self.guest.threads()
        self.remark = f'{count} threads'
        if self.guest.filtered:
            check(not bare, f'without a filter: {", ".join(bare)}')
            check(not reports, '; '.join(reports))
            self.remark += ', all filtered'
        if self.guest.note:
            self.remark += f', {self.guest.note}'
            self.guest.note = None

    def recover(self):
        """Runs again after a step that failed."""
        try:
            self.guest.recover()
        except Failure as failure:
            print(f'# the guest does not recover: {failure}', flush=True)


def both(work):
    """Does something for all sides at once: work is a list of functions."""
    threads = [threading.Thread(target=part) for part in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Round:
    """All steps with one kind of accelerator."""

    def __init__(self, tap, folder, kind, shared, pki):
        self.tap, self.kind = tap, kind
        self.hosts, self.sides = [], []
        folder.mkdir()
        for number, (side, binary) in enumerate((
                ('stock', os.environ.get('QS_STOCK') or tools.qemu()),
                ('ours', tools.qemu()))):
            # The sandbox knows libvirt's own range of ports; the other side takes those above.
            ports = ((49216, 49279), (49152, 49215))[number]
            pair = [Host(folder / f'{side}-{name}', Path(binary).parent, number, ports,
                         (6100 + 100 * number, 6163 + 100 * number), pki)
                    for name in 'ab']
            self.hosts += pair
            place = folder / side
            place.mkdir()
            os.chown(place, 64055, 64055)
            make = FirmwareGuest if kind == 'kvm' else Guest
            self.sides.append(Side(make(place, shared, binary, kind, pair, bool(number))))

    def run(self, steps):
        """Runs the steps, each on both sides at once."""
        for name, function in steps:
            both([lambda side=side: side.step(name, function) for side in self.sides])
            stock, ours = self.sides
            self._tell(f'{self.kind}: {name}', stock, ours)
            both([side.recover for side in self.sides if side.problem or side.ended])

    def _tell(self, name, stock, ours):
        def fail():
            raise Failure(ours.problem)

        said = f'{name} ({ours.remark or "no QEMU"}; stock: works)'
        print(f'# {name}: {ours.took:.1f} s, stock {stock.took:.1f} s', flush=True)
        if ours.skipped or (stock.problem and ours.problem):
            self.tap.skip(name, 'not applicable: ' + (ours.skipped or
                                                      f'stock: {stock.problem}'))
        elif stock.skipped:
            print(f'# stock: {stock.skipped}', flush=True)
            self.tap.run(f'{name} ({ours.remark or ours.problem}; stock: not seen)',
                         fail if ours.problem else lambda: None)
        elif stock.problem:
            print(f'# stock: {stock.problem}', flush=True)
            self.tap.run(f'{name} ({ours.remark or "no QEMU"}; stock: fails)', lambda: None)
        elif ours.problem:
            self.tap.run(f'{name} (stock: works)', fail)
        else:
            self.tap.run(said, lambda: None)

    def close(self):
        """Ends all hosts."""
        both([host.close for host in self.hosts])


def chosen(arguments, short):
    """The steps of a round."""
    for name, function, when in STEPS:
        if when == 'long' and not arguments.all:
            continue
        if when != 'always' and (
                (short and when != 'kvm') or
                (arguments.only and not any(word in name for word in arguments.only))):
            continue
        yield name, function




def main():
    """All rounds."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--all', action='store_true')
    parser.add_argument('--only', action='append', default=[])
    parser.add_argument('--kind', action='append', choices=['qemu', 'kvm'])
    parser.add_argument('--keep', action='store_true')
    arguments = parser.parse_args()
    tap = Tap()
    reason = reason_against()
    if reason:
        tap.skip('libvirt', reason)
        tap.done()
    folder = Path(tempfile.mkdtemp(prefix='qsandbox-libvirt-', dir='/var/tmp'))
    folder.chmod(0o755)
    try:
        make_pki(folder / 'pki')
        shared = folder / 'shared'
        shared.mkdir()
        shutil.copy(tools.guest_parts() / 'vmlinuz', shared)
        # A drive without a medium makes the firmware wait for half a minute.
        (shared / 'medium.iso').write_bytes(bytes(1 << 20))
        make_initramfs(tools.guest_parts(), shared / 'initramfs',
                       init=Path(__file__).parent / 'guest-init',
                       programs=[tools.tool('button', 'libvirt', static=True)])
        for kind in arguments.kind or ('qemu', 'kvm'):
            reason = kvm_reason() if kind == 'kvm' else None
            if reason:
                tap.skip(f'{kind}: all', reason)
                continue
            now = Round(tap, folder / kind, kind, shared, folder / 'pki')
            try:
                now.run(list(chosen(arguments, kind == 'kvm')))
            finally:
                now.close()
    finally:
        if arguments.keep:
            print(f'# {folder}')
        else:
            shutil.rmtree(folder)
    tap.done()


main()
