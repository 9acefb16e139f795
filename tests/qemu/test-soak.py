#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A guest at work, and random management operations: it survives all, and loses nothing.

test-soak.py [--full] [--operations N] [--seed N] [--sandbox OPTIONS|off]

The guest (soak/guest-io) writes blocks to its disk and reads them back all the time.
Meanwhile its monitor is given operations: disks, cards, character devices, objects and
processors are plugged and unplugged; the disk is snapshotted, committed, streamed,
mirrored, backed up; memory is dumped, the screen too; the guest moves to another QEMU
and back.  Each is served or answered by an error object; what nobody gave the VM is
always an error.  In the end each block that the guest wrote is on the disk.

The seed is printed, and repeats the same choices: --seed N.
"""

import collections
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Tap, check, until  # noqa: E402
from lib.vm import describe_status, reports  # noqa: E402
from soak import devices, machine, storage  # noqa: E402
from soak.world import World  # noqa: E402

DENY = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'
SANDBOX = f'{DENY},hotplug=auto,files=@out'
# Each with how often it is chosen.
OPERATIONS = (
    (storage.plug_disk, 8), (storage.unplug, 10), (storage.snapshot, 6),
    (storage.commit, 4), (storage.stream, 3), (storage.mirror, 4), (storage.backup, 4),
    (storage.bitmaps, 2), (storage.resize, 2), (storage.throttle, 2),
    (storage.internal_snapshot, 1), (storage.disk_snapshot, 2), (storage.medium, 4),
    (storage.export, 3), (storage.reopen, 2),
    (devices.plug_card, 6), (devices.plug_small, 2), (devices.plug_random, 3),
    (devices.plug_processor, 1), (devices.character_device, 6), (devices.add_object, 5),
    (devices.link, 1), (devices.balloon, 2),
    (machine.pause, 2), (machine.query, 5), (machine.keys, 2), (machine.interrupt, 1),
    (machine.screendump, 3), (machine.dump, 2), (machine.save_memory, 2),
    (machine.password, 2), (machine.look, 2), (machine.save_to_file, 2),
    (machine.cancelled, 2), (machine.move, 2), (machine.refused, 8),
)


def option(name, default):
    """What follows a word of the command line."""
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default


class Soak:
    """One guest and its operations."""

    def __init__(self, world, seed):
        self.world, self.random = world, random.Random(seed)
        self.served = collections.Counter()
        self.errors = collections.Counter()
        self.texts = collections.Counter()
        self.faults = {}        # reports of refused calls, with the operation

    def step(self):
        """One operation."""
        names, weights = zip(*OPERATIONS)
        operation = self.random.choices(names, weights)[0]
        name = operation.__name__
        # What an operation draws does not depend on what came of those before.
        own = random.Random(self.random.random())
        if '-v' in sys.argv:
            print(f'# {name}', flush=True)
        try:
            operation(self.world, own)
            self.served[name] += 1
        except QmpError as error:
            self.errors[name] += 1
            self.texts[f'{name}: {str(error)[:220]}'] += 1
            if '-v' in sys.argv:
                print(f'#   {error}', flush=True)
        self.world.check_guest()
        self.world.ask('query-status')
        for line in reports(self.world.vm.errors()):
            self.faults.setdefault(line, name)

    def report(self):
        """What came of it, in comments."""
        for name, _ in OPERATIONS:
            name = name.__name__
            print(f'# {name}: {self.served[name]} served, {self.errors[name]} errors')
        for text, count in self.texts.most_common():
            if 'as it has to be' not in text:
                print(f'# {count} x {text}')


def soak(seed, count, sandbox):
    """So many operations with that seed."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-soak-') as folder:
        world = World(folder, sandbox)
        try:
            until(lambda: len(world.written()) > 3, 'the guest has not begun')
            run = Soak(world, seed)
            begun = time.monotonic()
            try:
                for _ in range(count):
                    run.step()
            finally:
                run.report()
            took = time.monotonic() - begun
            before = world.serial.read_text(errors='replace').count('QS wrote')
            until(lambda: world.serial.read_text(errors='replace').count('QS wrote') >
                  before, 'the guest does not write any more')
            world.check_guest()
            world.ask('stop')
            status = world.vm.quit()
            check(status == 0, describe_status(status))
            blocks, wrong = world.lost()
            writes = world.serial.read_text(errors='replace').count('QS wrote')
            print(f'#> {count} operations in {took:.0f} s, seed {seed}: '
                  f'{sum(run.served.values())} served, {sum(run.errors.values())} '
                  f'errors, 0 ends; {writes} writes of the guest, {blocks} blocks '
                  f'compared, {len(wrong)} lost', flush=True)
            check(not wrong, f'lost blocks: {wrong}')
            check(run.served.total() > run.errors.total(),
                  'most operations are errors: is it hotplug=auto?')
            check(not run.faults, '\n'.join(
                f'{name}: {line}' for line, name in run.faults.items()))
        finally:
            world.close()


def main():
    """One soak."""
    tap = Tap()
    seed = int(option('--seed', random.SystemRandom().randrange(1 << 32)))
    count = int(option('--operations', 1000 if '--full' in sys.argv else 60))
    sandbox = option('--sandbox', SANDBOX)
    print(f'#> seed {seed}', flush=True)
    tap.run(f'{count} operations, seed {seed}', soak, seed, count, sandbox)
    tap.done()


main()
