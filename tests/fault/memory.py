# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory runs out: each allocation of a start fails once.

exhaust.c tries them all within one start, a child for each.  Whatever the program
makes of it, it ends or puts on the very filters that it puts on with all its memory.
"""

import collections
import os
import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from fault.start import ENDED, LOCKED, Start, describe_status, preload
from lib import tools
from lib.tap import check

# Status by which a program says that memory has run out: an error of its own,
# g_error() (a breakpoint) or abort().
GIVEN_UP = {1, 2, -signal.SIGTRAP, -signal.SIGABRT}
# Libraries that set themselves up without memory may wait for themselves for ever.
# Nothing of QEMU's runs then: all of it is among the very first allocations.
HUNG, LAST_HUNG = 'hung', 100

PROFILES = ['accel/kvm', 'machine/q35', 'device/virtio-blk', 'net/tap',
            'monitor/qmp']


def fail_each(command, crashes, slots, result=''):
    """Each allocation of a command fails; how many there are, and what came of it.

    If nothing may crash, crashes is false.  What the command writes to the file
    result has to be the same each time.
    """
    with tempfile.TemporaryDirectory(prefix='qsandbox-memory-') as name:
        report = Path(name) / 'report'
        more = preload('exhaust', QS_REPORT=str(report), QS_SLOTS=str(slots),
                       QS_RESULT=result)
        done = subprocess.run(
            [str(word) for word in command], env=dict(os.environ, **more), cwd=name,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=900, check=False)
        check(done.returncode == 0,
              f'{describe_status(done.returncode)}: {done.stderr}')
        errors = [Path(f'{report}.{slot}').read_bytes() for slot in range(slots)]
        lines = [line.split() for line in report.read_text().splitlines()]
    own = lines[-2][1]
    total, others = int(lines[-1][1]), int(lines[-1][2])
    check(total > 1000, f'only {total} allocations')
    check(others < 10, f'{others} allocations of other threads did not fail')
    del lines[-2:]
    check(collections.Counter(int(line[0]) for line in lines) ==
          collections.Counter(range(1, total + 1)), 'not each was tried once')
    for number, outcome, *detail, slot, begin, end in lines:
        said = errors[int(slot)][int(begin):int(end)].decode(errors='replace')
        where = f'allocation {number} of {total}: {outcome} {detail}: {said}'
        if outcome in (LOCKED, 'made'):
            check(detail == [own], f'other than without a failure: {where}')
        elif outcome == ENDED:
            status = int(detail[0])
            check(status in GIVEN_UP or crashes and status == -signal.SIGSEGV,
                  where)
        else:
            check(outcome == HUNG and int(number) <= LAST_HUNG, where)
    return total, collections.Counter(line[1] for line in lines)


# A QEMU with a sandbox waits for no process, but exhaust.c in it does.
WAITS = '''profile test/exhaust
summary Processes that a test makes
wait4: allow -- waitpid() of judge() in exhaust.c
'''


def of_qemu():
    """Allocations of a start fail, one by one: locked as ever, or ended."""
    begun = time.monotonic()
    with tempfile.NamedTemporaryFile('w', suffix='.profile') as profile:
        profile.write(WAITS)
        profile.flush()
        total, counts = fail_each([
            tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none', '-machine',
            'none', '-S', '-sandbox', f'on,hotplug=none,profile={profile.name}'], True,
            os.cpu_count())
    print(f'# each of {total} allocations failed: {counts[ENDED]} starts ended, '
          f'{counts[LOCKED]} were locked by the same filters nevertheless; '
          f'{counts[HUNG]} hung; {time.monotonic() - begun:.0f} s')
    check(counts[ENDED] > total // 4, 'hardly any start ended')
    # The same in starts of their own, where nothing is forked.
    numbers = random.Random(4).sample(range(1, total), 60)
    outcomes = [alone(number) for number in numbers]
    print(f'# {len(numbers)} of them in starts of their own: '
          f'{outcomes.count(ENDED)} ended, {outcomes.count(LOCKED)} were locked')


def alone(number):
    """One start with one allocation failing; what became of it."""
    with Start(environment=preload('exhaust', QS_FAIL_AT=str(number)),
               machine='none') as start:
        outcome = start.outcome()
        if outcome == LOCKED:
            start.check_locked()
        else:
            status = start.process.returncode
            # QEMU's own code may crash without memory; it does not run on.
            check(status in GIVEN_UP or status == -signal.SIGSEGV,
                  f'allocation {number}: {describe_status(status)}: '
                  f'{start.errors()}')
        return outcome


def of_qsandbox():
    """Composition, generation and proof without memory make no program."""
    begun = time.monotonic()
    total, counts = fail_each(
        [tools.qsandbox(), 'compile', '-o', 'out', *PROFILES], False, 1, 'out')
    print(f'# each of {total} allocations failed: {counts[ENDED]} runs ended, '
          f'{counts["made"]} made the same program nevertheless; '
          f'{counts[HUNG]} hung; {time.monotonic() - begun:.0f} s')
    check(counts[ENDED] > counts['made'], 'most runs did not notice')
