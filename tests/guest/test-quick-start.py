#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quick start: on releases of Debian that have nothing of ours, with their own QEMU;
and here, with a patched one.

How long the first takes is told, and not judged: other work on the machine counts, too.
"""
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Skip, Tap, check  # noqa: E402


def passes(*command):
    """Runs it, and looks for what it says at its end; returns that, and the seconds."""
    began = time.monotonic()
    done = subprocess.run([str(word) for word in command], cwd=ROOT, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    check(done.returncode == 0 and 'The guest did its work under a proven lockdown.' in done.stdout,
          f'exit status {done.returncode}\n' + '\n'.join(done.stdout.splitlines()[-30:]))
    check('calls refused while the guest worked: 0' in done.stdout, 'calls were refused')
    return done.stdout, time.monotonic() - began


def fresh(suite):
    """With the QEMU of a release."""
    if os.geteuid() != 0:
        raise Skip('a fresh release takes root')
    # What is made once a week is no part of it
    subprocess.run([ROOT / 'tests/debian/run', '--fresh', suite, '/bin/true'], check=True,
                   stdin=subprocess.DEVNULL, capture_output=True)
    said, took = passes(ROOT / 'tests/debian/run', '--fresh', suite, './quick-start')
    compiled = re.search(r'compiled in (\d+) s', said).group(1)
    fetched = sum(int(number) for number in re.findall(r'^Fetched .* in (\d+)s', said, re.M))
    print(f'#> {suite}: {took:.0f} s, of which {compiled} s compiled and {fetched} s fetched',
          flush=True)


def patched():
    """With a QEMU of ours."""
    said, _ = passes(ROOT / 'quick-start', '--build')
    check('network' in said, 'no network')


def main():
    """All of them."""
    tap = Tap()
    for suite in ('bookworm', 'trixie'):
        tap.run(f'Debian {suite}', fresh, suite)
    tap.run('a patched QEMU', patched)
    tap.done()


main()
