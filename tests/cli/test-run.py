#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""tests/run.py counts what test programs say, and takes no silence for a success."""
import contextlib
import importlib.util
import io
import os
import sys
import threading
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402


def load():
    """The program as a module, with nothing counted yet."""
    spec = importlib.util.spec_from_file_location('run', ROOT / 'tests/run.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counted(script, tap=True, kind='Program', timeout=60):
    """(passed, failed, skipped) and output of a shell script as a test program."""
    module, output = load(), io.StringIO()
    module.PATIENCE = 1
    with contextlib.redirect_stdout(output):
        if kind == 'Program':
            module.Program('part', 'name', ['sh', '-c', script], timeout, tap).run()
        else:
            other = module.Elsewhere('part', 'sid')
            other.command = ['sh', '-c', script]
            other.run()
    totals = module.TOTALS
    return (totals.passed, totals.failed, totals.skipped), output.getvalue()


def gives(script, expected, *words, **more):
    """A test of what a script counts as."""
    def test():
        found, text = counted(script, **more)
        check(found == expected, f'{found}: {text}')
        for word in words:
            check(word in text, f'{word!r} is not in {text}')
    return test


def side_by_side():
    """Two parts wait for each other, and for nobody while a third runs alone."""
    module = load()
    running, seen = set(), []
    meet = threading.Barrier(2, timeout=20)

    def part(name, alone):
        def run():
            running.add(name)
            seen.append((name, alone, set(running)))
            if not alone:
                meet.wait()
            running.remove(name)
        return run
    module.LANES = 2
    module.ALONE = {'calm'}
    module.PARTS = {name: part(name, name == 'calm') for name in ('one', 'calm', 'two')}
    module.run_parts(['one', 'calm', 'two'])
    check([entry for entry in seen if entry[1]] == [('calm', True, {'calm'})], str(seen))
    check(set(module.TOTALS.seconds) == {'one', 'calm', 'two'}, 'a part was not timed')


def fault_in_a_part():
    """An error of the program itself is not lost in a thread."""
    module = load()
    module.PARTS = {'bad': lambda: [][0]}
    try:
        module.run_parts(['bad'])
    except IndexError:
        return
    check(False, 'nothing was raised')


def main():
    """All of them."""
    tap = Tap()
    for name, test in {
            'all passed': gives('echo ok 1 a; echo ok 2 b; echo 1..2', (2, 0, 0)),
            'one failed': gives('echo "# why"; echo not ok 1 a; echo ok 2 b; echo 1..2; '
                                'exit 1', (1, 1, 0), 'why'),
            'one skipped': gives('echo "ok 1 a # SKIP reason"; echo 1..1', (0, 0, 1),
                                 'reason'),
            'no plan': gives('echo ok 1 a', (1, 1, 0), 'ended early'),
            'less than planned': gives('echo 1..3; echo ok 1 a', (1, 1, 0), 'ended early'),
            'more than planned': gives('echo 1..1; echo ok 1 a; echo ok 2 b', (2, 1, 0),
                                       'planned'),
            'nothing planned': gives('echo 1..0', (0, 0, 1)),
            'nothing said': gives('exit 0', (0, 1, 0)),
            'a bad end after good tests': gives('echo ok 1 a; echo 1..1; exit 3',
                                                (1, 1, 0), 'exit status 3'),
            'a bad end that its test explains': gives(
                'echo not ok 1 a; echo 1..1; exit 1', (0, 1, 0)),
            'a signal': gives('echo ok 1 a; echo 1..1; kill -SEGV $$', (1, 1, 0),
                              'SIGSEGV'),
            'too long': gives('echo ok 1 a; sleep 60', (1, 1, 0), 'not done', timeout=0.5),
            'no TAP: status 0': gives('exit 0', (1, 0, 0), tap=False),
            'no TAP: status 77': gives('exit 77', (0, 0, 1), tap=False),
            'no TAP: status 1': gives('echo why; exit 1', (0, 1, 0), 'why', tap=False),
            'elsewhere': gives('for i in 1 2 3 4 5 6 7 8; do echo "ok   unit: $i (0.1 s)"; '
                               'done; echo "skip unit: 9 # SKIP no"; echo "FAIL unit: 10"; '
                               'echo "       why"; echo "8 passed, 1 failed, 1 skipped"; '
                               'exit 1', (8, 1, 1), 'why', 'unit: 10', kind='Elsewhere'),
            'elsewhere: no tests': gives('exit 0', (0, 1, 0), kind='Elsewhere'),
            'elsewhere: a bad end': gives('exit 2', (0, 1, 0), 'exit status 2',
                                          kind='Elsewhere'),
            'two parts side by side': side_by_side,
            'a fault in a part': fault_in_a_part}.items():
        tap.run(name, test)
    tap.done()


main()
