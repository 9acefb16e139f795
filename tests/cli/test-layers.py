#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""sandbox/layers.py on a house of two rooms, in which something is wrong."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402

TABLE = '''# room | headers | knows
low   | low  |
high  | high | low
'''
# A house in order: high/ knows low/, and each room has a file that calls another.
HOUSE = {
    'include/qsandbox/low.h': 'int qs_low(void);\n',
    'include/qsandbox/high.h': 'int qs_high(void);\n',
    'low/inner.h': 'int low_inner(void);\n',
    'low/inner.c': '#include "inner.h"\nint low_inner(void) { return 1; }\n',
    'low/low.c': '#include "inner.h"\n#include "qsandbox/low.h"\n'
                 'int qs_low(void) { return low_inner(); }\n',
    'high/high.c': '#include "qsandbox/high.h"\n#include "qsandbox/low.h"\n'
                   'int qs_high(void) { return qs_low(); }\n',
}


def run(command, cwd):
    """A command that has to work."""
    subprocess.run(command, cwd=cwd, check=True, capture_output=True)


def judged(files):
    """What layers.py says of such a house: exit statuses and texts together."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-layers-') as name:
        house = Path(name)
        (house / 'layers.txt').write_text(TABLE)
        shutil.copy(ROOT / 'sandbox/layers.py', house)
        for path, text in {**HOUSE, **files}.items():
            (house / path).parent.mkdir(parents=True, exist_ok=True)
            (house / path).write_text(text)
        compiler = ['cc', '-I', str(house / 'include')]
        libraries, failed, said = [], False, ''
        for room in ('low', 'high'):
            sources = sorted(map(str, (house / room).glob('*.c')))
            for source in sources:
                run([*compiler, '-I', str(house), '-c', source, '-o', source[:-2] + '.c.o'],
                    house)
            library = house / f'lib{room}.a'
            run(['ar', 'rcs', library, *(source + '.o' for source in sources)], house)
            libraries.append(f'{room}={library}')
            failed, said = judge(house, ['includes', room, 'stamp', 'depfile', *sources,
                                         '--', *compiler], failed, said)
        return judge(house, ['calls', 'stamp', *libraries], failed, said)


def judge(house, words, failed, said):
    """One run of it, added to what was before."""
    (house / 'stamp').unlink(missing_ok=True)
    done = subprocess.run([sys.executable, house / 'layers.py', *words], cwd=house,
                          capture_output=True, text=True, check=False)
    check(done.returncode in (0, 1), done.stderr)
    check((house / 'stamp').exists() == (done.returncode == 0), 'a stamp in spite of a fault')
    return failed or done.returncode == 1, said + done.stderr


def in_order():
    """Nothing is wrong."""
    failed, said = judged({})
    check(not failed, said)


def wrong(files, *words):
    """Something is wrong, and it is said what."""
    failed, said = judged(files)
    check(failed, 'taken for good')
    for word in words:
        check(word in said, f'{word!r} is not in {said!r}')


def main():
    """All of them."""
    tap = Tap()
    tap.run('a house in order', in_order)
    tap.run('a header of a room above', wrong, {
        'low/low.c': '#include "qsandbox/high.h"\n#include "qsandbox/low.h"\n'
                     'int qs_low(void) { return 1; }\n',
        'low/inner.c': 'int low_inner(void) { return 1; }\n'},
            'low/low.c includes qsandbox/high.h', 'low does not know high')
    tap.run('such a header behind another one', wrong, {
        'include/qsandbox/low.h': '#include "qsandbox/high.h"\nint qs_low(void);\n'},
            'low/low.c includes qsandbox/high.h')
    tap.run('a private header of another room', wrong, {
        'high/high.c': '#include "../low/inner.h"\n#include "qsandbox/high.h"\n'
                       'int qs_high(void) { return low_inner(); }\n'},
            'low/inner.h, which is private')
    tap.run('a header that the table does not have', wrong, {
        'include/qsandbox/more.h': '', 'high/more.c': '#include "qsandbox/more.h"\n'},
            'more.h is not in layers.txt')
    tap.run('a call upwards without a header', wrong, {
        'low/inner.c': 'int qs_high(void);\n'
                       'int low_inner(void) { return qs_high(); }\n'},
            'low/inner.c calls qs_high()')
    tap.run('calls in a circle', wrong, {
        'low/inner.c': '#include "qsandbox/low.h"\n'
                       'int low_inner(void) { return qs_low(); }\n'},
            'low: calls go in a circle', 'inner.c, low.c')
    tap.run('a name that says no room', wrong, {
        'low/inner.c': 'int low_inner(void) { return 1; }\nint inner(void) { return 2; }\n'},
            'low/inner.c defines inner')
    tap.run('a public name without a public header', wrong, {
        'low/inner.c': 'int low_inner(void) { return 1; }\n'
                       'int qs_inner(void) { return 2; }\n'}, 'low/inner.c defines qs_inner')
    tap.done()


main()
