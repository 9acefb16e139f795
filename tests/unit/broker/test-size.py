#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""test-size.py FOLDER: the broker is smaller than what it guards.

Counts the lines of code, without comments and empty ones, of all sources that its program
is made of.
"""
import re
import sys
from pathlib import Path

MOST = 1950


def lines_of(text):
    """Lines that are left when comments are taken away."""
    code = re.sub(r'/\*.*?\*/', '', text, flags=re.S)
    return sum(1 for line in code.splitlines() if line.strip())


def main():
    """One test."""
    folder = Path(sys.argv[1])
    sources = [*folder.glob('process/*.c'),
               *(folder / f'{name}.c' for name in ('decide', 'path', 'table'))]
    counts = {path.name: lines_of(path.read_text()) for path in sources}
    total = sum(counts.values())
    print('1..2')
    print('ok' if lines_of('/* a\n b */\nint x; /* c */\n\n') == 1 else 'not ok',
          '1 comments do not count')
    print('ok' if total <= MOST and len(counts) > 8 else 'not ok',
          f'2 at most {MOST} lines of code')
    print(f'# {total} in {len(counts)} files: {counts}')
    sys.exit(total > MOST)


main()
