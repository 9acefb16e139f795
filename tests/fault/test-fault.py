#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults while the sandbox is put in place: QEMU is locked, or it is not at all.

test-fault.py [--long] [--starts N]

Threads with filters of their own, kernels that lack something, allocations that
fail, helpers and daemons, signals at the wrong moment, many starts in a row.  The
rule is the same everywhere: either QEMU ends with an error, or every thread of it
has all filters.  Nothing runs with less.
"""

import os
import resource
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from fault import broker, memory  # noqa: E402
from fault.start import LOCKED, Start, preload  # noqa: E402
from lib import tools  # noqa: E402
from lib.firmware import open_tap  # noqa: E402
from lib.qmp import Qmp  # noqa: E402
from lib.tap import PATIENCE, Tap, check, until  # noqa: E402
from lib.vm import describe_status  # noqa: E402

LONG = '--long' in sys.argv
STARTS = (int(sys.argv[sys.argv.index('--starts') + 1])
          if '--starts' in sys.argv else 1000)


def foreign_filter(when):
    """A thread has a filter that the others have not: no start."""
    with Start(environment=preload('strange', QS_STRANGE=when)) as start:
        start.check_refused('-sandbox: ', 'stranger',
                            'seccomp filter that the others do not have')


def lacking(call, sandbox, *words):
    """A kernel that lacks something: an error that names it."""
    with Start(wrapper=[tools.tool('forbid'), call],
               sandbox=sandbox) as start:
        start.check_refused('-sandbox: ', *words)


def lacking_nothing_needed(call):
    """A kernel that lacks what is not needed: locked all the same."""
    with Start(wrapper=[tools.tool('forbid'), call]) as start:
        check(start.outcome() == LOCKED, start.errors())
        start.check_locked(filters=3)   # one is forbid's


def daemon():
    """A daemon is locked, and signals its own threads by its own process id."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-fault-') as folder:
        socket, pidfile = Path(folder) / 'qmp', Path(folder) / 'pid'
        with Start(['-daemonize', '-qmp', f'unix:{socket},server=on,wait=off',
                    '-pidfile', pidfile, '-smp', '2']) as start:
            status = start.process.wait(PATIENCE)
            check(status == 0, f'{describe_status(status)}: {start.errors()}')
            start.process.pid = int(pidfile.read_text())
            try:
                # The parent ends when the proof is done, just before the lockdown.
                until(start.info, 'not locked')
                start.check_locked()
                qmp = Qmp.connect(socket)
                # Pausing kicks the vCPU threads by tgkill(2).
                for command in ('cont', 'stop', 'cont', 'stop', 'system_reset',
                                'quit'):
                    qmp.command(command)
                deadline = time.monotonic() + PATIENCE
                while Path(f'/proc/{start.process.pid}').exists():
                    check(time.monotonic() < deadline, 'it does not end')
                    time.sleep(0.02)
            finally:
                try:
                    os.kill(start.process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass


def helper(spawn):
    """A tap script runs before the lockdown, or is refused and QEMU ends."""
    os.close(open_tap())        # whether it can be had, before QEMU is asked
    with tempfile.TemporaryDirectory(prefix='qsandbox-fault-') as folder:
        script, ran = Path(folder) / 'up', Path(folder) / 'ran'
        script.write_text(f'#!/bin/sh\necho "$1" >{ran}\n')
        script.chmod(0o700)
        with Start(['-netdev', f'tap,id=net,script={script},downscript=no',
                    '-device', 'virtio-net-pci,netdev=net,romfile='],
                   sandbox=f'on,spawn={spawn}') as start:
            outcome = start.outcome()
            if outcome == LOCKED:
                check(spawn == 'allow', 'locked although spawn=deny')
                start.check_locked()
                check(ran.exists(), 'locked, but the script did not run')
            else:
                check(not ran.exists() or spawn == 'allow',
                      'the script ran although spawn=deny')
                start.check_refused('network script', 'spawn=deny', 'fd=')


def alarms():
    """Twenty thousand signals a second, and locked all the same."""
    for _ in range(20):
        with Start(environment=preload('strange', QS_STRANGE='alarms'),
                   machine='none') as start:
            check(start.outcome() == LOCKED,
                  f'{describe_status(start.process.returncode)}: '
                  f'{start.errors()}')
            start.check_locked()


def terminated():
    """SIGTERM at any moment of a start ends it."""
    with Start() as start:
        begun = time.monotonic()
        check(start.outcome() == LOCKED, start.errors())
        took = time.monotonic() - begun
    moments = 300 if LONG else 60
    ends = {}
    for moment in range(moments):
        with Start() as start:
            time.sleep(took * 1.3 * moment / moments)
            for _ in range(3):
                start.process.send_signal(signal.SIGTERM)
            status = start.process.wait(PATIENCE)
            check(status in (0, 1, -signal.SIGTERM),
                  f'{describe_status(status)}: {start.errors()}')
            ends[describe_status(status)] = ends.get(describe_status(status),
                                                     0) + 1
    print(f'# {moments} starts over {took * 1300:.0f} ms: {ends}')


def terminated_at(moment):
    """SIGTERM comes exactly then: it ends, and nothing is refused."""
    for _ in range(5):
        with Start(['-smp', '2'], preload('strange', QS_STRANGE=moment)) as start:
            status = start.process.wait(PATIENCE)
            # By default as long as QEMU has no handler, then as an order.
            expected = -signal.SIGTERM if moment.endswith('1') else 0
            check(status == expected, f'{describe_status(status)}: '
                  f'{start.errors()}')
            info = start.info()
            check(moment.endswith('1') or info and info['state'] == 'locked' and
                  info['proven'], f'not locked: {info}')


def one_start(number):
    """One of many; how many threads it had."""
    with Start(['-smp', '2', '-object', 'iothread,id=io0']) as start:
        outcome = start.outcome()
        check(outcome == LOCKED, f'start {number}: {start.errors()}')
        start.check_locked()
        return len(start.threads())


def many_starts():
    """Start after start is locked and proven, each thread of it."""
    begun = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        threads = sum(pool.map(one_start, range(STARTS)))
    took = time.monotonic() - begun
    print(f'# {STARTS} starts in {took:.1f} s, all locked and proven; '
          f'{threads} threads, each filtered')


def main():
    """All of them."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    tap = Tap()
    tap.run('a thread with a filter of its own from the beginning',
            foreign_filter, 'filter')
    tap.run('a thread gets a filter of its own between the two stages',
            foreign_filter, 'later')
    tap.run('no seccomp(2)', lacking, 'seccomp', 'on', 'no seccomp(2)')
    tap.run('no TSYNC', lacking, 'tsync', 'on', 'on all threads')
    tap.run('no listener, with violation=log', lacking, 'listener',
            'on,violation=log', 'with a listener', 'Linux 5.7')
    tap.run('an action that the kernel does not know', lacking, 'kill-process',
            'on', 'does not know')
    tap.run('no memory in the kernel for a filter', lacking, 'memory', 'on',
            'Cannot allocate memory')
    tap.run('no way to ask for actions', lacking_nothing_needed, 'actions')
    tap.run('no listener, and none needed', lacking_nothing_needed, 'listener')
    for name, function, *args in broker.rows():
        tap.run(name, function, *args)
    tap.run('each allocation of a start fails', memory.of_qemu)
    tap.run('each allocation of composition, generation and proof fails',
            memory.of_qsandbox)
    tap.run('a daemon', daemon)
    for spawn in ('allow', 'deny'):
        tap.run(f'a helper program, spawn={spawn}', helper, spawn)
    tap.run('a storm of alarms', alarms)
    tap.run('SIGTERM at any moment', terminated)
    for moment in ('before 1', 'after 1', 'before 2', 'after 2'):
        tap.run(f'SIGTERM, filter: {moment}', terminated_at, moment)
    tap.run(f'{STARTS} starts in a row', many_starts)
    tap.done()


main()
