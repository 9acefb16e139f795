#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs QEMU's iotests without and with the sandbox, and compares.

QEMU is the binary in its build folder, which holds the tests and the tools that take part
in them: qemu-img, qemu-io, qemu-nbd and qemu-storage-daemon.  Those have no sandbox and
are the same in both runs.

Every QEMU with the sandbox may be given block devices later, as that is what the tests are
about, and knows the tests' own folders; a refused call ends it (violation=kill), so that
none is overlooked.  What such a QEMU may not do is an error, and the test that met it stands
in differences.txt with the error that it has to show and the reason.

Every test then is one of:
  same     it ends in the same way without and with the sandbox
  broken   it fails without the sandbox, too
  listed   it stands in differences.txt, and shows that error
  differs  anything else, each time that it is run: what must not be

Prints TAP, one line for each test that differs and each format, and a table at the end.
"""

import argparse
import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

LISTED = Path(__file__).resolve().parent / 'differences.txt'
# Less than a minute: formats, locks, block jobs, hot-plug, snapshots, NBD.
SAMPLE = {'raw': ['132', '172', '182', '227'],
          'qcow2': ['030', '051', '087', '143', '267']}
SANDBOX = ('on,violation=kill,hotplug=block:snapshot:iothread:chardev:migration,'
           'files=$TEST_DIR,files=$SOCK_DIR')
SIGNAL = re.compile(r'Bad system call|signal 31|SIGSYS|signal: 31|exit code: -31')

REFUSED = ('differs', 'a call was refused')
# How often a test that differs is run.  Some go on without waiting for the end of the QEMU that
# they killed (_cleanup_qemu), and meet its locks; with the sandbox it has more threads to end.
TIMES = 4
# With --log.
EVENTS = {('raw', 'iothreads-resize'): (
    '"SANDBOX_VIOLATION"', 'an error that a library gets and survives is an event in this mode')}

WRAPPER = '''#!/bin/sh
exec "{binary}" "$@" {sandbox}
'''


# With violation=log: what is said of that goes to files of its own, since no test expects it.
LOGGING = '''#!/bin/bash
exec "{binary}" "$@" {sandbox} 2> >(exec sed -u -e '/violation=log/d' -e '/^qemu-sandbox-learn /d' \\
    -e '/^qemu-sandbox: /{{w {folder}/'$$ -e 'd}}' >&2)
'''


def make_wrapper(folder, binary, sandbox):
    """A script that is QEMU; tests tell the target by the end of its name."""
    path = folder / ('boxed' if sandbox else 'plain') / binary.name
    path.parent.mkdir()
    (folder / 'reports').mkdir(exist_ok=True)
    text = LOGGING if sandbox and 'violation=log' in sandbox else WRAPPER
    path.write_text(text.format(
        binary=binary, folder=folder / 'reports',
        sandbox=f'-sandbox "{sandbox}"' if sandbox else ''))
    path.chmod(0o755)
    return path


class Run:
    """One run of the tests of a format."""

    def __init__(self, qemu, build, image_format, tests, options):
        self.folder = Path(tempfile.mkdtemp(prefix='iotests-'))
        self.results = {}
        (self.folder / 'scratch').mkdir()
        (self.folder / 's').mkdir()
        env = dict(os.environ, QEMU_PROG=str(qemu), TEST_DIR=str(self.folder / 'scratch'),
                   SOCK_DIR=str(self.folder / 's'))
        command = [build / 'tests/qemu-iotests/check', '-tap', '-j', str(options.jobs),
                   f'-{image_format}', *(tests or ['-g', 'auto'])]
        start = time.monotonic()
        done = subprocess.run(command, env=env, cwd=self.folder, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, errors='replace', check=False)
        self.seconds = time.monotonic() - start
        self.output = done.stdout
        for match in re.finditer(r'^(not ok|ok) (\S+) (\S+)(.*)$', done.stdout, re.M):
            bad, _, name, rest = match.groups()
            self.results[name] = ('skip' if 'SKIP' in rest.upper() or 'skip' in rest else
                                  'fail' if bad == 'not ok' else 'pass')

    @classmethod
    def nothing(cls):
        """A run of no test."""
        run = cls.__new__(cls)
        run.folder, run.results, run.output, run.seconds = Path('/nonexistent'), {}, '', 0
        return run

    def said(self, test):
        """What a failed test wrote."""
        path = self.folder / 'scratch' / (test + '.out.bad')
        found = list((self.folder / 'scratch').rglob(path.name))
        return found[0].read_text(errors='replace') if found else ''


def reported(folder):
    """Calls that were reported, without what differs from one to the next; {call: how often}."""
    calls = Counter()
    for path in (folder / 'reports').iterdir():
        for line in re.findall(r'qemu-sandbox: refused.*', path.read_text(errors='replace')):
            calls[re.sub(r'\(tid \d+, role ([^)]*)\) at 0x[0-9a-f]+', r'(\1)', line)] += 1
    return calls


def listed():
    """{(format, test): (pattern of the error, reason)}."""
    found = {}
    for line in LISTED.read_text().splitlines():
        match = re.fullmatch(r'(\S+) (\S+): (.*) -- (.+)', line)
        if match:
            image_format, test, pattern, reason = match.groups()
            for one in image_format.split(','):
                found[one, test] = (pattern, reason)
        elif line and not line.startswith('#'):
            sys.exit(f'{LISTED}: what is {line!r}?')
    return found


def judge(image_format, test, plain, boxed, known):
    """One of the words above, and what to say of it."""
    result, with_box = plain.results[test], boxed.results.get(test, 'missing')
    said = boxed.said(test)
    if SIGNAL.search(said) or 'qemu-sandbox: refused' in said:
        return REFUSED
    if (image_format, test) in known and result == with_box == 'pass':
        return 'differs', 'it stands in differences.txt, and there is none'
    if result == with_box:
        return ('broken' if result == 'fail' else 'same'), result
    if result == 'fail':
        return 'broken', 'passes with the sandbox only'
    if (image_format, test) in known:
        pattern, reason = known[image_format, test]
        if re.search(pattern, said):
            return 'listed', reason
        return 'differs', f'does not show {pattern!r}'
    errors = re.findall(r'.*sandbox.*', said)
    return 'differs', errors[0].strip() if errors else f'{result}, but {with_box}'


def run_both(image_format, options, wrappers, known, tests):
    """({test: (word, detail)}, run without the sandbox, run with it)."""
    def run(wrapper, tests):
        done = Run(wrapper, options.qemu.parent, image_format, tests, options)
        atexit.register(shutil.rmtree, done.folder, ignore_errors=True)
        return done
    if options.lazy:
        boxed = run(wrappers[1], tests)
        bad = [test for test, result in boxed.results.items() if result != 'pass']
        plain = run(wrappers[0], bad) if bad else Run.nothing()
        for test, result in boxed.results.items():
            plain.results.setdefault(test, result)
    else:
        plain, boxed = (run(wrapper, tests) for wrapper in wrappers)
    return {test: judge(image_format, test, plain, boxed, known)
            for test in sorted(plain.results)}, plain, boxed


def compare(image_format, options, wrappers, known):
    """Runs and judges one format; returns {test: (word, detail)} and seconds."""
    tests = options.tests or ([] if options.all else SAMPLE[image_format])
    verdicts, plain, boxed = run_both(image_format, options, wrappers, known, tests)
    # A refused call is never forgiven.
    for _ in range(TIMES - 1):
        again = [test for test, verdict in verdicts.items()
                 if verdict[0] == 'differs' and verdict != REFUSED]
        if again:
            verdicts.update(run_both(image_format, options, wrappers, known, again)[0])
    if options.show:
        for test, (word, _) in verdicts.items():
            if word == 'differs':
                print(f'# {image_format} {test}:')
                for line in boxed.said(test).splitlines():
                    print(f'#   {line}')
    if not verdicts:
        print(f'# {plain.output}')
    return verdicts, (plain.seconds, boxed.seconds)


def main():
    """Compares; exit status 1 if anything differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--all', action='store_true',
                        help='all of -g auto, which takes long; not a sample')
    parser.add_argument('--format', action='append', choices=sorted(SAMPLE),
                        help='of images; all if it is not given')
    parser.add_argument('--jobs', type=int, default=os.cpu_count(), metavar='N')
    parser.add_argument('--lazy', action='store_true',
                        help='without the sandbox, run only what does not pass with it')
    parser.add_argument('--log', action='store_true',
                        help='violation=log: nothing is refused, and nothing may be reported')
    parser.add_argument('--sandbox', default=SANDBOX, metavar='OPTIONS')
    parser.add_argument('--show', action='store_true',
                        help='what tests that differ wrote')
    parser.add_argument('qemu', type=Path, metavar='QEMU')
    parser.add_argument('tests', nargs='*', metavar='TEST')
    options = parser.parse_args()
    options.qemu = options.qemu.resolve()
    if options.log:
        options.sandbox = options.sandbox.replace('violation=kill', 'violation=log')

    known, number, failed = {**listed(), **(EVENTS if options.log else {})}, 0, 0
    with tempfile.TemporaryDirectory(prefix='qsandbox-iotests-') as folder:
        wrappers = [make_wrapper(Path(folder), options.qemu, sandbox)
                    for sandbox in (None, options.sandbox)]
        for image_format in options.format or sorted(SAMPLE):
            verdicts, seconds = compare(image_format, options, wrappers, known)
            words = Counter(word for word, _ in verdicts.values())
            for test, (word, detail) in verdicts.items():
                if word != 'same':
                    print(f'# {word}: {image_format} {test}: {detail}')
            skipped = sum(verdict == ('same', 'skip') for verdict in verdicts.values())
            calls = reported(Path(folder))
            for call, count in calls.most_common():
                print(f'# {count:5} {call}')
            number += 1
            bad = words['differs'] or not (words['same'] or words['listed']) or calls
            failed += bool(bad)
            print(f'{"not ok" if bad else "ok"} {number} iotests {image_format}: '
                  + ', '.join(f'{count} {word}' for word, count in sorted(words.items()))
                  + f', {skipped} of them skipped'
                  + f' ({seconds[0]:.0f} s, {seconds[1]:.0f} s)', flush=True)
    print(f'1..{number}')
    sys.exit(1 if failed else 0)


main()
