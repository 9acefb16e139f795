#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scripts' command lines: each tells what it is for, and refuses what it does not
know, before anything is installed, fetched or built.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402

SCRIPTS = ('quick-start', 'run-tests', 'qemu-patches/build', 'qemu-patches/refresh',
           'tests/guest/fetch', 'sandbox/abi/fetch-package', 'tests/bench/run',
           'tests/debian/run', 'tests/packages/installed', 'tests/fuzz/run', 'tests/vectors/fetch',
           'tests/vectors/run', 'tests/qtest/compare.py',
           'tests/iotests/compare.py', 'tests/functional/compare.py', 'tests/format')

# A version that there are patches for.
VERSION = (ROOT / 'qemu-patches/default').read_text().strip()

# Command lines that make no sense, and what the error has to name.
MISUSES = (
    ('quick-start', ['--accel'], '--accel needs a value'),
    ('quick-start', ['--accel=xen'], 'xen'),
    ('quick-start', ['kvm'], 'kvm'),
    ('quick-start', ['--build', '9.9'], VERSION),
    ('quick-start', ['--build=9.9'], '9.9'),
    ('run-tests', ['unit', 'nonsense'], 'nonsense'),
    ('run-tests', ['--all', 'nonsense'], 'nonsense'),
    ('qemu-patches/build', [], VERSION),
    ('qemu-patches/build', ['9.9'], '9.9'),
    ('qemu-patches/build', ['--minimal'], VERSION),
    ('qemu-patches/build', ['--minimal', '--source', VERSION], '--source'),
    ('qemu-patches/build', ['--source', VERSION, '--enable-gtk'], '--source'),
    ('qemu-patches/refresh', ['--check'], VERSION),
    ('qemu-patches/refresh', ['--survey'], '--survey'),
    ('qemu-patches/refresh', ['--survey', '11.1', '9.9'], '9.9'),
    ('qemu-patches/refresh', ['--check', '--survey', '11.1'], '--survey'),
    ('run-tests', ['--qemu'], '--qemu'),
    ('tests/guest/fetch', ['more'], 'no arguments'),
    ('tests/debian/run', [], 'suite'),
    ('tests/debian/run', ['../sid'], 'no name'),
    ('tests/debian/run', ['--command', 'sid'], 'command'),
    ('tests/debian/run', ['--fresh', 'sid'], '--fresh'),
    ('tests/packages/installed', [], 'folder'),
    ('sandbox/abi/fetch-package', ['bookworm'], 'package'),
    ('tests/bench/run', ['--plots'], '--plots'),
    ('tests/fuzz/run', ['--minutes', 'many'], '--minutes'),
    ('tests/fuzz/run', ['--policies'], '--policies'),
    ('tests/fuzz/run', ['nothing-of-the-kind'], 'nothing-of-the-kind'),
    ('tests/vectors/fetch', [], 'folder'),
)


def run(script, *arguments):
    """Runs a script from elsewhere; returns (status, output, errors)."""
    done = subprocess.run([ROOT / script, *arguments], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=20, check=False,
                          cwd='/')
    return done.returncode, done.stdout, done.stderr


def tells(script):
    """--help says how the script is called, and whatever options it names."""
    for option in ('--help', '-h'):
        status, out, err = run(script, option)
        check(status == 0 and not err, f'exit status {status}: {err}')
        check(Path(script).name in out and len(out.splitlines()) >= 4, out)


def refuses(script, arguments, words):
    """One error that names what is wrong, exit status 2, nothing else."""
    status, out, err = run(script, *arguments)
    check(status == 2, f'exit status {status}: {err}')
    check(not out, out)
    check(words in err, f'{words!r} is not in {err!r}')


def parts():
    """./run-tests --help lists the parts that there are."""
    listed = re.findall(r'^  ([a-z-]+) ', run('run-tests', '--help')[1], re.M)
    source = (ROOT / 'tests/run.py').read_text()
    table = re.search(r'^PARTS = \{(.*?)^\}', source, re.M | re.S).group(1)
    known = re.findall(r"^    '([a-z-]+)':", table, re.M)
    check(sorted(listed) == sorted(known), f'{listed} is not {known}')


def main():
    """Every script, every misuse."""
    tap = Tap()
    for script in SCRIPTS:
        tap.run(f'{script} --help', tells, script)
        tap.run(f'{script} with an unknown option', refuses, script,
                ['--no-such-option', 'more'], '--no-such-option')
    for script, arguments, words in MISUSES:
        tap.run(' '.join([script, *arguments]), refuses, script, arguments, words)
    tap.run('run-tests lists its parts', parts)
    tap.done()


main()
