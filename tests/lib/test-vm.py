#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A VM of a test fails the test if QEMU reported a refused call.

A script stands for QEMU; it has no monitor.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.tap import Failure, Skip, Tap, check  # noqa: E402
from lib.vm import Vm, check_no_reports, reports  # noqa: E402

LINE = ('qemu-sandbox: refused bpf(0x0, 0x0, 0x0, 0x0, 0x0, 0x0) nr 321 arch x86_64 in '
        'thread "qemu" (tid 1, role main)')
REPORTS = f"echo '{LINE}' >&2"


class Stand:
    """A script in the place of QEMU."""

    def __init__(self, script):
        self.folder = tempfile.TemporaryDirectory(prefix='qsandbox-stand-')
        self.path = Path(self.folder.name) / 'qemu'
        self.path.write_text(f'#!/bin/sh\n{script}\n')
        self.path.chmod(0o755)

    def vm(self, **more):
        """It runs, and has ended."""
        vm = Vm(self.path, [], monitor=False, **more)
        vm.wait(20)
        return vm


def closing(script, **more):
    """The failure when such a VM is closed, '' if none."""
    vm = Stand(script).vm(**more)
    try:
        vm.close()
    except Failure as failure:
        check(not vm.path.exists(), 'its files stay')
        vm.close()              # once more: said already
        return str(failure)
    return ''


def quiet():
    """Other words on standard error are no reports."""
    for script in ('exit 0', 'exit 1', 'echo qemu: refused >&2',
                   'echo qemu-sandbox: not admitted >&2', 'kill -TERM $$'):
        check(closing(script) == '', script)


def reported():
    """A report fails the test, wherever it stands."""
    for script in (REPORTS, f'echo before >&2; {REPORTS}; echo after >&2',
                   f"printf 'no end of line ' >&2; {REPORTS}", f'{REPORTS}; kill -9 $$'):
        check('bpf(' in closing(script), script)


def killed():
    """An end by SIGSYS fails it without a report, too."""
    check('SIGSYS' in closing('kill -SYS $$'), 'taken for a good end')


def expected():
    """Unless the test says that it refuses calls."""
    for script in (REPORTS, 'kill -SYS $$'):
        check(closing(script, refusals=True) == '', script)
    with Stand(REPORTS).vm() as vm:
        vm.refusals = True


def leaves(problem):
    """What comes out of a "with" that ends by a problem."""
    try:
        with Stand(REPORTS).vm():
            if problem:
                raise problem
    except (Failure, Skip, KeyError) as seen:
        return seen
    return None


def in_with():
    """The first failure counts; and no report is skipped."""
    check('bpf(' in str(leaves(None)), 'nothing failed')
    check('bpf(' in str(leaves(Skip('nothing to see'))), 'it was skipped')
    for problem in (Failure('before'), KeyError('before')):
        check(leaves(problem) is problem, f'{problem} is lost')


def by_hand():
    """For what a test starts by itself."""
    check(reports(f'a\n{LINE}\nb\n') == [LINE], 'another line')
    check_no_reports('a\nb\n')
    try:
        check_no_reports(LINE)
    except Failure:
        return
    check(False, 'no failure')


def main():
    """All of them."""
    tap = Tap()
    tap.run('no report', quiet)
    tap.run('a report', reported)
    tap.run('an end by SIGSYS', killed)
    tap.run('refusals that are expected', expected)
    tap.run('inside a "with"', in_with)
    tap.run('text of another process', by_hand)
    tap.done()


main()
