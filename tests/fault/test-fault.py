#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults while the sandbox is put in place: QEMU is locked, or it is not at all.

test-fault.py [--long] [--starts N]

Threads with filters of their own, kernels that lack something, allocations that
fail, helpers and daemons, signals at the wrong moment, many starts in a row.  The
rule is the same everywhere: either QEMU ends with an error, or every thread of it
has all filters.  Nothing runs with less.
"""

import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.qmp import Qmp  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
from lib.vm import describe_status, kvm_reason  # noqa: E402

LONG = '--long' in sys.argv
STARTS = (int(sys.argv[sys.argv.index('--starts') + 1])
          if '--starts' in sys.argv else 1000 if LONG else 150)
ACCEL = 'tcg' if kvm_reason() else 'kvm'
# What a start ends in.
LOCKED, ENDED = 'locked', 'ended'


class Start:
    """One start of a small QEMU, to its lockdown or its end."""

    def __init__(self, options=(), environment=None, wrapper=(), sandbox='on',
                 machine=f'q35,accel={ACCEL}'):
        self.folder = tempfile.TemporaryDirectory(prefix='qsandbox-fault-')
        self.dump = Path(self.folder.name) / 'dump.json'
        self.stderr = Path(self.folder.name) / 'stderr'
        command = [*wrapper, tools.qemu(), '-nodefaults', '-no-user-config',
                   '-display', 'none', '-machine', machine, '-S',
                   '-sandbox', f'{sandbox},dump={self.dump}', *options]
        with self.stderr.open('wb') as err:
            self.process = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL,
                stdout=err, stderr=err,
                env=dict(os.environ, **(environment or {})))

    def info(self):
        """What the dump says; None if there is none yet, or not all of it."""
        try:
            return json.loads(self.dump.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def errors(self):
        """What QEMU wrote."""
        return self.stderr.read_text(errors='replace').strip()

    def outcome(self, timeout=30):
        """Waits for the lockdown or the end; which of them it was."""
        deadline = time.monotonic() + timeout
        while self.process.poll() is None:
            if self.info():
                return LOCKED
            check(time.monotonic() < deadline,
                  f'neither locked nor ended: {self.errors()}')
            time.sleep(0.002)
        return ENDED

    def threads(self):
        """{name of thread: (mode, number of filters)}"""
        found = {}
        for task in Path(f'/proc/{self.process.pid}/task').iterdir():
            try:
                status = dict(line.split(':\t', 1) for line in
                              (task / 'status').read_text().splitlines())
            except OSError:
                continue
            found[f'{status["Name"]} ({task.name})'] = (
                status['Seccomp'], int(status['Seccomp_filters']))
        return found

    def check_locked(self, filters=2):
        """Locked, proven, and every thread has its filters."""
        info = self.info()
        check(info['state'] == 'locked' and info['proven'],
              f'{info["state"]}, proven: {info["proven"]}')
        for name, (mode, count) in self.threads().items():
            check(mode == '2' and count >= filters,
                  f'{name}: mode {mode}, {count} filters')

    def check_refused(self, *words):
        """It ended with an error that has the words, and with status 1."""
        outcome = self.outcome()
        check(outcome == ENDED, 'QEMU runs')
        status = self.process.returncode
        check(status == 1, f'{describe_status(status)}: {self.errors()}')
        for word in words:
            check(word in self.errors(), f'not told of {word}: {self.errors()}')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.folder.cleanup()


def preload(name, **variables):
    """An environment with one of our libraries in it."""
    return dict(variables, LD_PRELOAD=str(tools.library(name, 'fault')))


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


# Status by which a program says that memory has run out: an error of its own,
# g_error() (a breakpoint) or abort().
GIVEN_UP = {1, 2, -signal.SIGTRAP, -signal.SIGABRT}
# GLib and glibc, setting themselves up without memory, may wait for themselves
# for ever; nothing runs then, but few allocations may be so.
HUNG, MOST_HUNG = 'hung', 3


def count_allocations(run):
    """Allocations up to each call of seccomp(2), and in all."""
    with tempfile.NamedTemporaryFile(prefix='qsandbox-count-') as file:
        run(preload('exhaust', QS_COUNT=file.name))
        return [int(line) for line in Path(file.name).read_text().split()]


def exhaust_start(number):
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


def memory_of_qemu():
    """Allocations of a start fail, one by one: locked, or ended."""
    def run(environment):
        with Start(environment=environment, machine='none') as start:
            check(start.outcome() == LOCKED, start.errors())
            start.process.terminate()
            start.process.wait(20)
    before = count_allocations(run)
    check(len(before) > 3, f'seccomp(2) was called {len(before)} times')
    last = before[-2]           # before the filter of the VM, or nearly so
    check(last > 1000, f'only {last} allocations')
    # All just before each filter, where the sandbox allocates by itself; and a
    # sample of all others.
    ends = sorted(set(before[:-1]))
    near = {number for end in ends
            for number in range(max(end - (400 if LONG else 80), 1), end + 1)}
    others = random.Random(4).sample(range(1, last),
                                     min(last - 1, 4000 if LONG else 400))
    numbers = sorted(near.union(others))
    outcomes = [exhaust_start(number) for number in numbers]
    print(f'# {len(numbers)} of {last} allocations failed: '
          f'{outcomes.count(ENDED)} starts ended, '
          f'{outcomes.count(LOCKED)} were locked nevertheless')
    check(outcomes.count(ENDED) > len(numbers) // 4, 'hardly any start ended')


PROFILES = ['accel/kvm', 'machine/q35', 'device/virtio-blk', 'net/tap',
            'monitor/qmp']


def memory_of_qsandbox():
    """Composition, generation and proof without memory make no program."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-fault-') as folder:
        out = Path(folder) / 'out.bpf'
        command = [tools.qsandbox(), 'compile', '-o', out, *PROFILES]

        def run(environment):
            out.unlink(missing_ok=True)
            try:
                return subprocess.run(
                    command, env=dict(os.environ, **environment), check=False,
                    timeout=5, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL).returncode
            except subprocess.TimeoutExpired:
                return HUNG
        total = count_allocations(run)[-1]
        right = out.read_bytes()
        check(total > 1000, f'only {total} allocations')
        step = 1 if LONG else max(total // 1500, 1)
        ended = survived = hung = 0
        for number in range(1, total + 1, step):
            status = run(preload('exhaust', QS_FAIL_AT=str(number)))
            if status == 0:
                survived += 1
                check(out.read_bytes() == right,
                      f'allocation {number}: another program')
                continue
            check(not out.exists(), f'allocation {number}: there is a program, '
                  f'but the command failed: {status}')
            hung += status == HUNG
            ended += status != HUNG
            check(status == HUNG or status in GIVEN_UP,
                  f'allocation {number}: status {status}')
        print(f'# {ended + survived + hung} of {total} allocations failed: '
              f'{ended} runs ended, {hung} hung, {survived} made the same '
              'program nevertheless')
        check(hung <= MOST_HUNG, f'{hung} runs hung')
        check(ended > survived, 'most runs did not notice')


def daemon():
    """A daemon is locked, and signals its own threads by its own process id."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-fault-') as folder:
        socket, pidfile = Path(folder) / 'qmp', Path(folder) / 'pid'
        with Start(['-daemonize', '-qmp', f'unix:{socket},server=on,wait=off',
                    '-pidfile', pidfile, '-smp', '2']) as start:
            status = start.process.wait(30)
            check(status == 0, f'{describe_status(status)}: {start.errors()}')
            start.process.pid = int(pidfile.read_text())
            try:
                start.check_locked()
                qmp = Qmp.connect(socket)
                # Pausing kicks the vCPU threads by tgkill(2).
                for command in ('cont', 'stop', 'cont', 'stop', 'system_reset',
                                'quit'):
                    qmp.command(command)
                deadline = time.monotonic() + 20
                while Path(f'/proc/{start.process.pid}').exists():
                    check(time.monotonic() < deadline, 'it does not end')
                    time.sleep(0.02)
                check('refused' not in start.errors(), start.errors())
            finally:
                try:
                    os.kill(start.process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass


def helper(spawn):
    """A tap script runs before the lockdown, or is refused and QEMU ends."""
    if not os.access('/dev/net/tun', os.R_OK | os.W_OK):
        raise Skip('/dev/net/tun may not be opened')
    with tempfile.TemporaryDirectory(prefix='qsandbox-fault-') as folder:
        script, ran = Path(folder) / 'up', Path(folder) / 'ran'
        script.write_text(f'#!/bin/sh\necho "$1" >{ran}\n')
        script.chmod(0o700)
        with Start(['-netdev', f'tap,id=net,script={script},downscript=no',
                    '-device', 'virtio-net-pci,netdev=net,romfile='],
                   sandbox=f'on,spawn={spawn}') as start:
            outcome = start.outcome()
            if 'Operation not permitted' in start.errors():
                raise Skip('no tap device may be made here')
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
            check('refused' not in start.errors(), start.errors())


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
            status = start.process.wait(30)
            check(status in (0, 1, -signal.SIGTERM),
                  f'{describe_status(status)}: {start.errors()}')
            check('refused' not in start.errors(), start.errors())
            ends[describe_status(status)] = ends.get(describe_status(status),
                                                     0) + 1
    print(f'# {moments} starts over {took * 1300:.0f} ms: {ends}')


def many_starts():
    """Start after start is locked and proven, each thread of it."""
    begun = time.monotonic()
    threads = 0
    for number in range(STARTS):
        with Start(['-smp', '2', '-object', 'iothread,id=io0']) as start:
            outcome = start.outcome()
            check(outcome == LOCKED, f'start {number}: {start.errors()}')
            start.check_locked()
            threads += len(start.threads())
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
    tap.run('allocations of a start fail', memory_of_qemu)
    tap.run('allocations of composition, generation and proof fail',
            memory_of_qsandbox)
    tap.run('a daemon', daemon)
    for spawn in ('allow', 'deny'):
        tap.run(f'a helper program, spawn={spawn}', helper, spawn)
    tap.run('a storm of alarms', alarms)
    tap.run('SIGTERM at any moment', terminated)
    tap.run(f'{STARTS} starts in a row', many_starts)
    tap.done()


main()
