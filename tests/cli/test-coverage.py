#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every profile has evidence, and docs/coverage.md says so.  Faults of that are found.

Usage: test-coverage.py QSANDBOX
"""
import importlib.util
import json
import os
from pathlib import Path

from command import Failure, Fixture, check, equal, main

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
SPEC = importlib.util.spec_from_file_location('coverage', ROOT / 'tests/coverage.py')
coverage = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(coverage)

TABLE = 'a/one: qemu/network\na/two: read hw/two.c -- there is no such device here\n'


class Tests(Fixture):
    def tree(self):
        """A small project: two profiles, a test, a table."""
        root = Path(self.folder) / 'tree'
        for name, text in (
                ('hw-profiles/a/one.profile', 'profile a/one\nsummary One\n'
                 'read: allow -- a()\nopenat: named images if flags == 0 -- b()\n'
                 'read: errno EPERM -- c()\nclose: errno EPERM -- d()\n'),
                ('hw-profiles/a/two.profile', 'profile a/two\nsummary Two\n'),
                ('tests/qemu/test-network.py', '')):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return root

    def test_shipped(self):
        check(not coverage.main(['--check']), '\n'.join(coverage.main(['--check'])))

    def test_page(self):
        profiles = coverage.read_profiles(self.tree())
        text = coverage.page(profiles, coverage.read_evidence(TABLE))
        lines = text.splitlines()
        check('| `one` | `read`; by name `openat`; answers `close` | `qemu/network` |'
              in lines, text)
        check('| `two` | – | read: `hw/two.c`; there is no such device here |' in lines,
              text)
        check('2 profiles: 1 with tests, of which 0 were read in part; 1 by reading alone.'
              in lines, text)

    def test_test_and_read(self):
        profiles = coverage.read_profiles(self.tree())
        text = coverage.page(profiles, coverage.read_evidence(TABLE.replace(
            'qemu/network', 'qemu/network; read hw/one.c lib/b.c -- there is no device')))
        lines = text.splitlines()
        check('| `one` | `read`; by name `openat`; answers `close` | '
              '`qemu/network`; read: `hw/one.c`, `lib/b.c`; there is no device |' in lines,
              text)
        check('2 profiles: 1 with tests, of which 1 were read in part; 1 by reading alone.'
              in lines, text)

    def test_table(self):
        root = self.tree()
        profiles = coverage.read_profiles(root)
        for table, fault in (
                (TABLE, None),
                (TABLE.splitlines()[0], 'a/two has no evidence'),
                (TABLE + 'a/three: qemu/network', 'a/three is no profile'),
                (TABLE.replace('network', 'net'), 'a/one: there is no test qemu/net'),
                (TABLE.replace('network', 'network qemu/network'),
                 'a/one: tests are not in the order of their names, each once'),
                (TABLE.replace('there is no such device here', 'no'),
                 'a/two: "no" is no reason')):
            found = coverage.table_faults(root, profiles, coverage.read_evidence(table))
            equal(found, [fault] if fault else [])
        for table in (TABLE + 'a/one: qemu/network', 'a/one', 'a/one:', 'A: b',
                      'a/one: read -- x', 'a/one: qemu/network; read -- x',
                      'a/one: qemu/network; read b.c'):
            try:
                coverage.read_evidence(table)
            except coverage.Fault:
                continue
            raise Failure(f'{table!r} is no fault')

    def test_recorded(self):
        folder = Path(self.folder) / 'told'
        folder.mkdir()
        evidence = coverage.read_evidence(TABLE + 'startup/base: qemu/network\n')
        (folder / 'test-network.a').write_text('')
        (folder / 'test-network.b').write_text('{"profiles": [{"na')
        told = coverage.recordings(folder)
        fault = ['no VM of qemu/network was composed of a/one']
        equal(coverage.recorded_faults(evidence, told, {'qemu/network'}), fault)
        equal(coverage.recorded_faults(evidence, told, set()), [])
        (folder / 'test-network.c').write_text(json.dumps({'profiles': [{'name': 'a/two'}]}))
        equal(coverage.recorded_faults(evidence, coverage.recordings(folder),
                                       {'qemu/network'}), fault)
        (folder / 'test-network.c').write_text(json.dumps({'profiles': [
            {'name': 'a/one', 'why': 'required by hotplug/block'}]}))
        equal(coverage.recorded_faults(evidence, coverage.recordings(folder),
                                       {'qemu/network'}), fault)
        (folder / 'test-network.d').write_text(json.dumps({'profiles': [{'name': 'a/one'}]}))
        equal(coverage.recorded_faults(evidence, coverage.recordings(folder),
                                       {'qemu/network'}), [])


main(Tests)
