#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs QEMU's own x86_64 qtests without and with the sandbox, and compares.

QEMU is the binary in its build folder, which holds the tests, too.  A test
program may hold hundreds of tests; when one of them ends the program early, the
program is started again for those behind it.  What fails with the sandbox on is run
once more, in a process of its own.  A program that fails without the sandbox may
only not like this machine's KVM: it is compared under TCG if more passes there, as far
as it gets within some time.

Every QEMU that gets as far leaves the answer of query-sandbox behind; a program that
passes without one that is locked and proven is a failure.

Every test then is one of:
  same       it ends in the same way without and with the sandbox
  start-up   with the sandbox, QEMU names what has no profile and does not start
  broken     it fails without the sandbox, too
  late       it is not reached in time
  advised    with the sandbox, QEMU refuses to add what its policy cannot serve;
             started with the profiles that its error names, the test passes
  admission  the same, but no profile serves it, or the test fails all the same
  differs    anything else: what must not be; refused calls are listed

Prints TAP, one line a program, and a table at the end.  migration-test is left out
unless it is named: its tests take up to a minute each.  With --singly each test of the
programs runs in a process of its own, within a time of its own.
"""

import argparse
import concurrent.futures
import functools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

LEFT_OUT = {'migration-test'}
ADVICE = 6                      # most profiles that one test is given
LONGEST = 400                   # seconds for one program
EMULATED = 75                   # seconds for one that is run under TCG instead
SINGLY = 90                     # seconds for all of a program's reruns
SINGLE = 150                    # seconds for one test that runs by itself
# Tests that rest on what the sandbox refuses by design, and which of two answers comes
# first is then a matter of time: how they fail, and why.
REFUSED = {'/x86_64/qmp/oob': (
    ('recv_cmd_id: assertion failed', 'timed out'),
    'a FIFO given as the file config= has to block blockdev-add, but the broker opens none'),
    '/x86_64/dbus-display/console/map': (
        ('timed out',),
        'it waits for a picture in shared memory, and all come in messages (display/dbus)')}
# These look at the target when the source says that it has sent all, which the target may not
# have read yet: they fail at times, and are tried again.
RACES = {'/x86_64/ahci/flush/migrate': 5}
# Tests of devices that the full build has as modules.  They look into the list of types, and
# with the sandbox that shows what is loaded: the test is not there then, or skipped.
NOT_LOADED = {'/x86_64/display/pci/virtio-gpu-pci', '/x86_64/display/pci/virtio-vga',
              '/x86_64/readconfig/x86/q35-virtio-graphical'}
WORDS = ('same', 'advised', 'start-up', 'admission', 'broken', 'late', 'differs')


class Run:
    """What came out of one run of a test program."""

    def __init__(self, status, tap, errors, timed_out):
        self.output = tap + errors
        self.timed_out = timed_out
        self.status = status
        self.advice = None      # profiles with which the test passes
        self.last = self        # what came out when all advice was followed
        self.locked = 0         # QEMUs that told of a lockdown
        self.results = {}
        for match in re.finditer(r'^(not ok|ok) \d+ (\S+)(.*)$', tap, re.M):
            bad, name, rest = match.groups()
            self.results[name] = ('skip' if '# SKIP' in rest else
                                  'fail' if bad == 'not ok' else 'pass')

    def passed(self):
        """How many tests passed."""
        return sum(result == 'pass' for result in self.results.values())

    def refused_calls(self):
        """Reports of refused calls."""
        return re.findall(r'qemu-sandbox: refused [^\n]*', self.output)

    def why(self):
        """How the sandbox shows in the output: one of the words above."""
        if self.advice:
            return 'advised'
        for run in (self, self.last):
            if run.refused_calls() or 'signal 31' in run.output:
                return 'differs'
        if re.search(r' -sandbox: no profile on ', self.last.output):
            return 'start-up'
        if re.search(r'the sandbox (has no profile|was not composed) for|-sandbox starts nothing|'
                     'the sandbox maps no code', self.last.output):
            return 'admission'
        return 'differs'


def is_locked(path):
    """Whether what a QEMU left behind says so."""
    try:
        told = json.loads(path.read_text())
    except ValueError:          # it was ended while it wrote
        return False
    return told['state'] == 'locked' and told['proven']


def keep_evidence(dumped):
    """What QEMUs left behind goes to the folder that ../coverage.py looks into."""
    folder = os.environ.get('QS_EVIDENCE')
    for path in dumped if folder else ():
        shutil.copy(path, Path(folder, f'test-qtest.{path.name}-{time.monotonic_ns()}'))


def run_program(test, binary, extra=(), limit=LONGEST, verbose=False,
                profiles=()):
    """Runs a test program with the given QEMU; verbose shows all of QMP."""
    build = Path(test['cmd'][0]).parent.parent.parent
    env = dict(os.environ, **test['env'])
    env.update(QTEST_QEMU_BINARY=str(binary),
               QS_PROFILES=''.join(f',profile={name}' for name in profiles))
    if verbose:
        env['QTEST_LOG'] = '1'
    start = time.monotonic()
    # Pipes: QEMU's log would cut a file, and mix with TAP within a line.
    with tempfile.TemporaryDirectory(prefix='qsandbox-dumps-') as dumps, \
            subprocess.Popen([*test['cmd'], *extra], env=dict(env, QS_DUMPS=dumps),
                          cwd=test['workdir'] or build,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, errors='replace',
                          start_new_session=True) as process, \
            concurrent.futures.ThreadPoolExecutor(2) as readers:
        tap = readers.submit(process.stdout.read)
        log = readers.submit(process.stderr.read)
        timed_out = False
        try:
            process.wait(min(limit, max(test['timeout'], 60)))
        except subprocess.TimeoutExpired:
            timed_out = True
        # QEMUs of an aborted test belong to its session.
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        hidden = ''.join(path.read_text(errors='replace')
                         for path in Path(dumps).glob('*.errors'))
        run = Run(process.returncode, tap.result(), log.result() + hidden, timed_out)
        dumped = [path for path in Path(dumps).iterdir() if path.suffix != '.errors']
        run.locked = sum(is_locked(path) for path in dumped)
        keep_evidence(dumped)
    run.seconds = time.monotonic() - start
    return run


def all_names(test, binary):
    """Every test of a program, by `-l`."""
    run = run_program(test, binary, ['-l'], 60)
    return re.findall(r'^(/\S+)$', run.output, re.M)


def run_rest(test, binary, names, run):
    """Runs the tests that a program's early end kept from running; adds to run.

    The first one without a result is what ended it.
    """
    deadline = time.monotonic() + LONGEST
    last = run
    while not last.timed_out and time.monotonic() < deadline:
        missing = [name for name in names if name not in run.results]
        if not missing:
            break
        run.results[missing[0]] = 'fail'
        last = run_program(test, binary, [
            word for name in names if name in run.results
            for word in ('-s', name)])
        run.locked += last.locked
        run.output += last.output
        for name, result in last.results.items():
            run.results.setdefault(name, result)


def one_by_one(test, binary, names, run, verbose=False):
    """Runs the named tests each in a process of its own; adds to run.

    Returns {name: its run} for those without a good end.
    """
    bad = {}
    deadline = time.monotonic() + SINGLY
    for name in names:
        if not verbose and time.monotonic() > deadline:
            break
        again = run_program(test, binary, ['-p', name], 60, verbose)
        if name in again.results:
            run.results[name] = again.results[name]
        if again.results.get(name) not in ('pass', 'skip'):
            bad[name] = again
    return bad


def with_advice(test, binary, name, run):
    """Runs a test with the profiles that QEMU's error names, and so on.

    Sets run.advice to the profiles when it passes at last, and run.last.
    """
    profiles, last = [], run
    for _ in range(ADVICE):
        more = [profile for profile in dict.fromkeys(re.findall(
            r',profile=([a-z0-9_/-]+)', ' '.join(re.findall(
                r'start QEMU with (\S+ \S+)', last.output))))
                if profile not in profiles]
        if not more:
            return
        profiles += more
        for _ in range(RACES.get(name, 1)):
            run.last = last = run_program(test, binary, ['-p', name], 60, True,
                                          profiles)
            run.locked += last.locked
            if last.results.get(name) in ('pass', 'skip'):
                run.advice = profiles
                return


def judge(names, plain, boxed, bad, alone):
    """{test: (word, detail)} for the tests of a program, in their order.

    A test that fails by itself without the sandbox, too, rests on those before
    it: what kept the last of them from its end is its reason as well.
    """
    verdicts, before = {}, ('differs', '')
    for name in names:
        result = plain.results.get(name)
        if result is None:
            verdicts[name] = ('late', 'not reached without the sandbox')
        elif result == 'fail':
            verdicts[name] = ('broken', 'fails without the sandbox, too')
        elif boxed.results.get(name) == result:
            verdicts[name] = ('same', result)
        elif name in REFUSED and name in bad and any(
                words in last_words(bad[name]) for words in REFUSED[name][0]):
            verdicts[name] = ('admission', REFUSED[name][1])
        elif name in NOT_LOADED and (boxed.results.get(name) == 'skip' or
                                     name in bad and not bad[name].results):
            verdicts[name] = ('admission', 'what it needs is in a module that is not loaded')
        elif name not in bad:
            verdicts[name] = ('differs', f'{result}, but {boxed.results.get(name)}')
        elif name in alone:
            verdicts[name] = before
        else:
            before = verdicts[name] = (bad[name].why(), last_words(bad[name]))
    return verdicts


def run_whole(test, plain_binary, boxed_binary):
    """Runs one program both ways: (program as it was run, plain run, boxed run, names)."""
    plain = run_program(test, plain_binary)
    if plain.status and os.path.exists('/dev/kvm'):
        changed = dict(test, env=dict(test['env'], QS_WITHOUT_KVM='1'),
                       timeout=EMULATED)
        again = run_program(changed, plain_binary)
        if again.passed() > plain.passed():
            test, plain = changed, again
    boxed = run_program(test, boxed_binary)
    names = all_names(test, plain_binary)
    run_rest(test, plain_binary, names, plain)
    run_rest(test, boxed_binary, names, boxed)
    return test, plain, boxed, names


def run_single(test, binary, name, names):
    """Runs one test, without those whose names go on behind its own."""
    others = [word for other in names if other.startswith(f'{name}/')
              for word in ('-s', other)]
    return run_program(test, binary, ['-p', name, *others], SINGLE)


def run_singly(test, plain_binary, boxed_binary, jobs):
    """As run_whole(), with a process for each test, and progress as comments of TAP."""
    names = all_names(test, plain_binary)
    test = dict(test, timeout=SINGLE)
    sums = [Run(0, '', '', False), Run(0, '', '', False)]
    for run in sums:
        run.seconds = 0

    def both(name):
        return [run_single(test, binary, name, names)
                for binary in (plain_binary, boxed_binary)]

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for name, runs in zip(names, pool.map(both, names)):
            for run, one in zip(sums, runs):
                run.results[name] = one.results.get(name, 'fail')
                run.locked += one.locked
                run.output += one.output
                run.seconds += one.seconds
            print(f'# {name}: ' + ', '.join(run.results[name] for run in sums), flush=True)
    return test, *sums, names


def compare(test, plain_binary, boxed_binary, run_both):
    """Compares one program both ways, as one of the functions above runs it.

    Returns (plain run, boxed run, {test: (word, detail)}, refused calls).
    """
    test, plain, boxed, names = run_both(test, plain_binary, boxed_binary)
    bad = one_by_one(test, boxed_binary, [
        name for name, result in plain.results.items()
        if result != 'fail' and boxed.results.get(name) != result], boxed,
        verbose=True)
    alone = one_by_one(test, plain_binary, [
        name for name in bad if bad[name].why() == 'differs'], Run(0, '', '', 0))
    for name, run in bad.items():
        if run.why() == 'admission':
            with_advice(test, boxed_binary, name, run)
    verdicts = judge({**dict.fromkeys(names), **plain.results}, plain, boxed,
                     bad, alone)
    refused = Counter(boxed.refused_calls())
    for run in bad.values():
        for again in {run, run.last}:
            refused.update(again.refused_calls())
        boxed.locked += run.locked
    return plain, boxed, verdicts, refused


def last_words(run):
    """The line of a run's output that says most about how it ended."""
    if run.advice:
        return 'passes with ' + ', '.join(run.advice)
    output = run.last.output
    # Of refusals to add something, the last one is what was in the way.
    for pattern in (r'qemu-sandbox: refused.*', r'-sandbox: no profile [^\n\\]*',
                    r'the sandbox (?:has no profile|was not composed) for '
                    r"\S+ '[^']*'", 'the sandbox maps no code while the guest runs',
                    'is not on the command line, and -sandbox starts nothing else',
                    r'.*-sandbox: .*',
                    r'.*(?:assertion failed|ERROR:|detected QEMU death).*'):
        found = re.findall(pattern, output)
        if found:
            return found[-1].strip()
    lines = output.strip().splitlines()
    return ('timed out' if run.timed_out else lines[-1] if lines else
            f'exit status {run.status}')


WRAPPER = '''#!/bin/sh
if [ -n "$QS_WITHOUT_KVM" ]; then
    for word; do
        shift
        [ "$word" != kvm ] || word=tcg
        set -- "$@" "$word"
    done
fi
[ "$(readlink /proc/self/fd/2)" != /dev/null ] || exec 2> "$QS_DUMPS/$$.errors"
exec "{binary}" "$@" {sandbox}
'''


def make_wrapper(folder, binary, sandbox):
    """A script that is QEMU, with the sandbox unless that is None.

    Tests tell the target by the end of the binary's name.  Some throw away what QEMU says;
    reports are among it.
    """
    path = Path(folder) / ('plain' if sandbox is None else 'boxed') / binary.name
    path.parent.mkdir()
    path.write_text(WRAPPER.format(
        binary=binary, sandbox='' if sandbox is None else
        f'-sandbox "{sandbox},dump=$QS_DUMPS/$$$QS_PROFILES"'))
    path.chmod(0o755)
    return path


def shorten(call):
    """A report without what differs from run to run."""
    call = re.sub(r'\(tid \d+, role ([^)]*)\) at 0x[0-9a-f]+', r'(\1)', call)
    return re.sub(r'0x[0-9a-f]{9,}', '0x…', call)


def show_table(table, refused, seconds):
    """The difference, for people; as comments of TAP."""
    def show_row(name, numbers):
        print(f'# {name:28} ' + ' '.join(f'{number:>9}' for number in numbers))

    print('#')
    show_row('program', WORDS)
    total = Counter()
    for name in sorted(table):
        words = Counter(word for word, _ in table[name].values())
        total += words
        show_row(name, [words[word] for word in WORDS])
    show_row('all', [total[word] for word in WORDS])
    reasons = defaultdict(list)
    for name in sorted(table):
        for test, (word, detail) in table[name].items():
            if word != 'same':
                detail = re.sub(r'.*(-sandbox: )', r'\1', detail)
                detail = re.sub(r' \(/machine[^)]*\)', '', detail)
                reasons[word, shorten(detail)].append(test)
    for (word, detail), tests in sorted(reasons.items()):
        print(f'#\n# {word}: {detail}')
        for test in tests[:5]:
            print(f'#     {test}')
        if len(tests) > 5:
            print(f'#     and {len(tests) - 5} more')
    if refused:
        print('#\n# refused calls:')
        short = Counter()
        for call, count in refused.items():
            short[shorten(call)] += count
        for call, count in short.most_common():
            print(f'# {count:5} {call}')
    print(f'#\n# {seconds:.0f} s', flush=True)


def main():
    """Compares; exit status 1 if anything differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--sandbox', default='on,hotplug=none,files=/tmp', metavar='OPTIONS',
                        help="what comes behind -sandbox (on,hotplug=none,files=/tmp)")
    parser.add_argument('--jobs', type=int, default=os.cpu_count(), metavar='N',
                        help='programs that run at a time (one a processor)')
    parser.add_argument('--singly', action='store_true',
                        help='each test in a process of its own')
    parser.add_argument('qemu', type=Path, metavar='QEMU')
    parser.add_argument('tests', nargs='*', metavar='TEST')
    options = parser.parse_args()

    build = options.qemu.parent
    tests = []
    for test in json.loads((build / 'meson-info/intro-tests.json').read_text()):
        name = test['name'].rpartition('/')[2]
        if test['name'].startswith('qtest-x86_64/') and (
                name in options.tests if options.tests else name not in LEFT_OUT):
            tests.append((name, test))
    if not tests:
        sys.exit(f'{build} has no such qtests')
    tests.sort(key=lambda pair: -pair[1]['timeout'])

    start = time.monotonic()
    table, refused, failed, number, locked = {}, Counter(), 0, 0, 0
    with tempfile.TemporaryDirectory(prefix='qsandbox-qtest-') as folder, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        qemu = options.qemu.resolve()
        plain, boxed = (make_wrapper(folder, qemu, sandbox)
                        for sandbox in (None, options.sandbox))
        run_both = (functools.partial(run_singly, jobs=options.jobs) if options.singly
                    else run_whole)
        jobs = {pool.submit(compare, test, plain, boxed, run_both): name
                for name, test in tests}
        for job in concurrent.futures.as_completed(jobs):
            name = jobs[job]
            without, with_box, verdicts, calls = job.result()
            table[name] = verdicts
            refused.update(calls)
            words = Counter(word for word, _ in verdicts.values())
            # A program that tells of no test at all is compared as a whole.
            ok = not words['differs'] and not calls and (
                verdicts or without.status == with_box.status) and (
                with_box.locked or not with_box.passed())
            locked += with_box.locked
            failed += not ok
            number += 1
            print(f'{"ok" if ok else "not ok"} {number} qtest {name}: '
                  + (', '.join(f'{count} {word}' for word, count
                               in sorted(words.items())) or 'no tests')
                  + f' ({without.seconds:.0f} s, {with_box.seconds:.0f} s;'
                  f' {with_box.locked} locked)',
                  flush=True)
    print(f'1..{number}')
    show_table(table, refused, time.monotonic() - start)
    print(f'# {locked} QEMUs told that they were locked and proven', flush=True)
    sys.exit(1 if failed else 0)


main()
