#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests are run by: results, skips, failures, and waiting."""

import contextlib
import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.tap import Failure, Skip, Tap, check, until  # noqa: E402


def shown(*functions):
    """(exit status, output) of such tests."""
    inner, output = Tap(), io.StringIO()
    status = None
    with contextlib.redirect_stdout(output):
        for number, function in enumerate(functions):
            inner.run(f'test {number}', function)
        try:
            inner.done()
        except SystemExit as end:
            status = end.code
    return status, output.getvalue()


def raises(problem):
    """A test that ends so."""
    def test():
        raise problem
    return test


def results():
    """Each end of a test is the line that it has to be, and counts."""
    check(shown(lambda: None) == (0, 'ok 1 test 0\n1..1\n'), 'passed')
    check(shown(raises(Skip('no luck'))) == (0, 'ok 1 test 0 # SKIP no luck\n1..1\n'),
          'skipped')
    check(shown(raises(Failure('bad'))) == (1, '# bad\nnot ok 1 test 0\n1..1\n'), 'failed')
    status, text = shown(raises(KeyError('surprise')), lambda: None)
    check(status == 1 and 'surprise' in text and 'not ok 1' in text and 'ok 2' in text,
          f'{status}: {text}')


def waiting():
    """until() returns what it waited for, or fails with what was missing."""
    answers = iter([None, 0, 'there'])
    check(until(lambda: next(answers), 'never') == 'there', 'another answer')
    for what in ('missing', lambda: 'missing'):
        try:
            until(lambda: False, what, 0.1)
        except Failure as failure:
            check(str(failure) == 'missing', str(failure))
        else:
            check(False, 'no failure')


def main():
    """All of them."""
    tap = Tap()
    tap.run('results', results)
    tap.run('waiting', waiting)
    tap.done()


main()
