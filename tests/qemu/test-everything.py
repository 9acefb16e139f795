#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that a monitor, a user or a client can ask of a VM: no end, no report.

Every command of QMP and of the human monitor, every device, object, character device,
network and block driver, every writable property, and clients of each socket; on a
minimal VM, on one as libvirt makes it and on one with all features; under KVM and TCG.
In full also on libvirt's with what may be added later (hotplug=auto, files=).
An operation is served or answered by an error; the sandbox refuses no call meanwhile
and ends no VM.

--full           all operations, not only a part of them (which is always the same)
--vm KIND        minimal, libvirt, everything or managed; repeatable
--accel A        kvm or tcg; repeatable
--only PATTERN   operations whose names match, and what was answered; repeatable
--violation V    what stands behind violation= (kill for libvirt, else auto)
--jobs N         VMs at a time (as many as there are processors, up to 4)
--list           names of operations, and nothing done
"""

import argparse
import concurrent.futures
import fnmatch
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

# pylint: disable=wrong-import-position
from everything import machines, plan  # noqa: E402
from everything.session import Session  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import kvm_reason  # noqa: E402

PROGRESS = 60       # seconds between lines


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--full', action='store_true')
    parser.add_argument('--list', action='store_true')
    parser.add_argument('--vm', action='append', choices=list(machines.MACHINES))
    parser.add_argument('--accel', action='append', choices=['kvm', 'tcg'])
    parser.add_argument('--only', action='append', default=[])
    parser.add_argument('--violation')
    parser.add_argument('--jobs', type=int, default=min(4, os.cpu_count() or 1))
    return parser.parse_args()


def chosen(options, kind, accel):
    """The operations that this run takes."""
    wanted = list(plan.operations(kind, accel))
    if options.only:
        return [operation for operation in wanted if any(
            operation.name == pattern or fnmatch.fnmatchcase(operation.name, pattern)
            for pattern in options.only)]
    if options.full:
        return wanted
    return list(plan.short(wanted, f'{kind}/{accel}'))


def say(text):
    """A line of what happens meanwhile."""
    print('\n'.join(line if line.startswith('#') else f'# {line}'
                    for line in text.splitlines()), flush=True)


def work(options, kind, accel):
    """One VM's operations; returns counts, and findings as text."""
    wanted = chosen(options, kind, accel)
    if options.list:
        for operation in wanted:
            print(operation.name)
        return {}, []
    session = Session(kind, accel, options.violation, say, bool(options.only))
    started = shown = time.monotonic()
    try:
        for number, operation in enumerate(wanted):
            session.run(operation)
            now = time.monotonic()
            if now - shown > PROGRESS:
                shown = now
                print(f'#> {kind}/{accel}: {number + 1} of {len(wanted)} in '
                      f'{now - started:.0f} s; {dict(session.counts)}', flush=True)
    finally:
        session.close()
    session.counts['seconds'] = round(time.monotonic() - started)
    say(f'{kind}/{accel}: seconds by family: ' + ', '.join(
        f'{family} {spent:.0f}' for family, spent in session.spent.most_common(8)))
    return dict(session.counts), [str(finding) for finding in session.findings]


def judge(name, future):
    """Passes if the sandbox stayed out of sight."""
    counts, findings = future.result()
    say(f'{name}: {counts}')
    check(counts.get('operations', 0) > 0, 'nothing was asked; --list has the names')
    check(not findings, f'{len(findings)} findings:\n' + '\n'.join(findings[:100]))


def main():
    """All kinds of VMs under all accelerators."""
    options = arguments()
    tap = Tap()
    pairs = []
    for kind in options.vm or [kind for kind in machines.MACHINES if options.full
                               or kind not in machines.ONLY_IN_FULL]:
        for accel in options.accel or ['kvm', 'tcg']:
            if accel == 'kvm' and kvm_reason():
                tap.skip(f'{kind}, {accel}', kvm_reason())
            else:
                pairs.append((kind, accel))
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        futures = [pool.submit(work, options, *pair) for pair in pairs]
        for (kind, accel), future in zip(pairs, futures):
            if not options.list:
                name = f'{kind}, {accel}'
                tap.run(name, judge, name, future)
    if not options.list:
        tap.done()


main()
