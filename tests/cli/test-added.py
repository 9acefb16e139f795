#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that the sandbox adds to QEMU's tree: linked, kept apart, taken away again.
"""
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


class Tree:
    """A QEMU tree of no files, and files to be linked into it."""

    def __init__(self, folder):
        self.added, self.source = folder / 'added', folder / 'src'
        self.added.mkdir()
        self.source.mkdir()
        self.folder = folder

    def write(self, root, name, text):
        """A file below one of the two."""
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def link(self):
        """What a build does; returns (status, errors)."""
        done = subprocess.run(
            ['bash', '-c', f'set -euo pipefail; . {ROOT}/qemu-patches/common.sh;'
             f' QEMU_VERSION=0 QEMU_PACKAGE=0 QEMU_DIR={self.folder}'
             f' QEMU_SRC={self.source}; . {ROOT}/qemu-patches/source.sh;'
             f' ADDED={self.added}; source_link'],
            capture_output=True, text=True, timeout=20, check=False)
        return done.returncode, done.stderr

    def has(self):
        """All files of the tree, with what is in them."""
        return {str(path.relative_to(self.source)): path.read_text()
                for path in self.source.rglob('*') if not path.is_dir()}


def follows(tree):
    """What stands in the folder is seen in the tree, at once where it was before."""
    tree.write(tree.added, 'qapi/a.json', 'one')
    tree.write(tree.added, 'include/system/a.h', 'header')
    check(tree.link()[0] == 0, 'not linked')
    check(tree.has() == {'qapi/a.json': 'one', 'include/system/a.h': 'header'}, tree.has())
    tree.write(tree.added, 'qapi/a.json', 'two')
    check(tree.has()['qapi/a.json'] == 'two', tree.has())


def vanishes(tree):
    """A file that has gone is gone in the tree; one of QEMU's that took its place stays."""
    tree.write(tree.added, 'a.c', 'a')
    tree.write(tree.added, 'b.c', 'b')
    tree.write(tree.added, 'c.c', 'c')
    tree.link()
    for name in ('a.c', 'b.c'):
        (tree.added / name).unlink()
    (tree.source / 'b.c').unlink()
    tree.write(tree.source, 'b.c', 'of QEMU')
    check(tree.link()[0] == 0, 'not linked')
    check(tree.has() == {'b.c': 'of QEMU', 'c.c': 'c'}, tree.has())


def keeps_apart(tree):
    """A file of QEMU's is not replaced."""
    tree.write(tree.source, 'a.c', 'of QEMU')
    tree.write(tree.added, 'a.c', 'ours')
    status, errors = tree.link()
    check(status == 1 and 'a.c' in errors, errors)
    check(tree.has() == {'a.c': 'of QEMU'}, tree.has())


def patches_add_nothing(_):
    """No patch has a file of its own."""
    for patch in ROOT.glob('qemu-patches/*/*.patch'):
        check('\nnew file mode' not in patch.read_text(), patch.name)


def versions_are_in_one_place(_):
    """Only compat.h asks which QEMU it is compiled in."""
    asks = re.compile(r'__has_include|QEMU_VERSION')
    found = {str(path.relative_to(ROOT)) for path in ROOT.glob('sandbox/qemu/**/*.[ch]')
             if asks.search(path.read_text())}
    check(found == {'sandbox/qemu/compat.h'}, found)


def main():
    """Each in a folder of its own."""
    tap = Tap()
    for what, test in (('files are linked, and changes seen', follows),
                       ('a file that has gone vanishes', vanishes),
                       ('a file of QEMU\'s is not replaced', keeps_apart),
                       ('patches add no files', patches_add_nothing),
                       ('versions differ in compat.h only', versions_are_in_one_place)):
        with tempfile.TemporaryDirectory() as folder:
            tap.run(what, test, Tree(Path(folder)))
    tap.done()


main()
