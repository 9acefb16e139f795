#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What refresh --survey says of patches on a newer source, and of what that has anew."""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402

LINES = [f'line {number}' for number in range(1, 41)]
HEAD = 'set -euo pipefail; HERE={root}/qemu-patches; . $HERE/common.sh; . $HERE/apt.sh; ' \
    'QEMU_VERSION=0 QEMU_DIR={folder} QEMU_SRC={folder}/none; . $HERE/source.sh; ' \
    '. $HERE/survey.sh; '


def shell(folder, commands):
    """What the shell's functions say."""
    done = subprocess.run(
        ['bash', '-c', HEAD.format(root=ROOT, folder=folder) + commands],
        capture_output=True, text=True, timeout=60, check=False)
    check(done.returncode == 0, done.stderr)
    return done.stdout


def patch(folder, name, changes):
    """A patch that changes these lines of these files: {file: [line number]}."""
    text = 'Subject: none\n---\n'
    for file, numbers in changes.items():
        text += f'--- a/{file}\n+++ b/{file}\n'
        for number in numbers:
            text += (f'@@ -{number - 1},3 +{number - 1},3 @@\n line {number - 1}\n'
                     f'-line {number}\n+changed\n line {number + 1}\n')
    (folder / name).write_text(text)
    return str(folder / name)


def survey(folder, newer, patches):
    """The lines on some patches and a newer source of {file: lines}."""
    tree = folder / 'newer'
    for file, lines in newer.items():
        (tree / file).parent.mkdir(parents=True, exist_ok=True)
        (tree / file).write_text('\n'.join(lines) + '\n')
    names = ' '.join(patches)
    return shell(folder, f'NEWER={tree}; mapfile -t files < <(touched {names}); '
                 f'mkdir {folder}/work; survey_copy {folder}/work "${{files[@]}}"; '
                 f'survey_patches {folder}/work {names}').splitlines()


def applies(folder):
    """Lines that have moved are no matter; nor is a later patch upon an earlier one."""
    told = survey(folder, {'a.c': ['new', *LINES]},
                  [patch(folder, '0001-a.patch', {'a.c': [10]}),
                   patch(folder, '0002-b.patch', {'a.c': [20, 30]})])
    check(told == ['0001-a.patch: applies', '0002-b.patch: applies',
                   '2 of 2 patches apply; 0 hunks or files of the others do not'], told)


def fails(folder):
    """Which hunks of which files do not apply, where they were, and files that are gone."""
    newer = [line if line not in ('line 9', 'line 31') else 'other' for line in LINES]
    told = survey(folder, {'a.c': newer, 'b/b.c': LINES},
                  [patch(folder, '0001-a.patch', {'a.c': [10, 20, 30], 'b/b.c': [5]}),
                   patch(folder, '0002-b.patch', {'gone.c': [10]}),
                   patch(folder, '0003-c.patch', {'b/b.c': [15]})])
    check(told == ['0001-a.patch: does not apply', '    a.c: 2 of 3 hunks (lines 9 29)',
                   '0002-b.patch: does not apply', '    gone.c: is gone',
                   '0003-c.patch: applies',
                   '1 of 3 patches apply; 3 hunks or files of the others do not'], told)
    kept = (folder / 'newer/a.c').read_text().splitlines()
    check(kept == newer, 'the source itself was changed')


def tells_what_is_new(folder):
    """Commands and threads that only the newer source has."""
    for name, more in (('old', ''), ('new', "\n{ 'command': 'b-c' }")):
        (folder / name / 'qapi').mkdir(parents=True)
        (folder / name / 'qapi/a.json').write_text("{ 'command': 'a' }" + more)
    told = shell(folder, f'OLDER={folder}/old NEWER={folder}/new; '
                 "survey_new Commands \"'command': '[a-z-]+'\" qapi;"
                 "survey_new Events \"'event': '[a-z-]+'\" qapi")
    check(re.findall(r'\S.*', told) == ['Commands: b-c', 'Events: none'], told)


tap = Tap()
for what, function in (('patches that apply', applies), ('patches that do not', fails),
                       ('what is new', tells_what_is_new)):
    with tempfile.TemporaryDirectory() as scratch:
        tap.run(what, function, Path(scratch))
tap.done()
