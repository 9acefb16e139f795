#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""test-embed.py EMBED: a library with a fault is not compiled in, and the build says why."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = {'library': 'arch x86_64 aarch64\n', 'a/one.profile': 'profile a/one\nread: allow -- r()\n'}

# What is wrong, the files besides or instead, what is said.
FAULTS = (
    ('a fault of grammar', {'b.profile': 'profile b\nread: perhaps\n'}, 'b.profile:2:'),
    ('an unknown call', {'b.profile': 'profile b\nraed: allow -- r()\n'}, "no call 'raed'"),
    ('another name', {'b.profile': 'profile c\nread: allow -- r()\n'}, 'b.profile:1:'),
    ('a missing requirement', {'b.profile': 'profile b\nrequire c\n'}, "no profile 'c'"),
    ('a draft', {'b.profile': 'profile b\ndraft\nread: allow -- r()\n'}, 'this is a draft'),
    ('a draft with a word', {'b.profile': 'profile b\n  draft of it\n'},
     'b.profile:2:1: this is a draft'),
    ('an unknown architecture', {'library': 'arch pdp11\n'}, 'pdp11'),
)


def embed(folder, files):
    """Runs the program on a library of @files; its end, and what it wrote."""
    for name, text in files.items():
        path = Path(folder, 'in', name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    os.makedirs(Path(folder, 'in/empty'))
    output, depfile = Path(folder, 'out.c'), Path(folder, 'out.d')
    done = subprocess.run([sys.argv[1], Path(folder, 'in'), output, depfile],
                          stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    return (done, output.read_text() if output.exists() else None,
            depfile.read_text() if depfile.exists() else None)


def check_fault(files, said):
    """What must be refused."""
    with tempfile.TemporaryDirectory() as folder:
        done, source, _ = embed(folder, GOOD | files)
    return done.returncode == 1 and said in done.stderr and source is None


def check_good():
    """What is written, and on what it depends: files and folders, empty ones too."""
    with tempfile.TemporaryDirectory() as folder:
        done, source, depends = embed(folder, GOOD)
        top = Path(folder, 'in')
        wanted = {str(path) for path in (top, top / 'a', top / 'a/one.profile', top / 'empty',
                                         top / 'library')}
        return (done.returncode == 0 and 'profile_builtin_digest' in source
                and depends.split(':')[0] == str(Path(folder, 'out.c'))
                and set(depends.split(':', 1)[1].split()) == wanted)


def main():
    """One test a fault."""
    results = [('a good one', check_good())]
    results += [(name, check_fault(files, said)) for name, files, said in FAULTS]
    print(f'1..{len(results)}')
    for number, (name, good) in enumerate(results, 1):
        print('ok' if good else 'not ok', number, name)
    sys.exit(not all(good for _, good in results))


main()
