#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""For each profile: the calls that it is about, and what shows that it is right.

coverage.py --write          writes docs/coverage.md
coverage.py --check          fails if that page is stale, or the table is at fault
coverage.py --recorded DIR [TEST...]
                             fails if a VM of one of these tests (all that left something
                             in DIR) should have been composed of a profile, and none was

The table is tests/evidence.txt.  Its lines are

  PROFILE: TEST...             tests that exercise the profile
  PROFILE: read FILE... -- REASON
                               none can run where tests run; these sources were read
  PROFILE: TEST...; read FILE... -- REASON
                               tests reach a part of it; for the rest these were read

TEST is the path below tests/, without test- and what follows the name: qemu/network is
`./run-tests network` runs it; `qemu/rings@10.2` runs with another QEMU than the default one, by
`./run-tests --qemu 10.2 rings`; `qtest` are QEMU's own qtests (`tests/qtest/compare.py`). After
the tests, `./run-tests` compares: each VM of a test tells which profiles it was composed of, and
each profile whose evidence is that test must be among them. Where no test can run, or tests reach
only a part of a profile, the sources that were read are named, and why.
"""

import json
import os
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(os.environ.get('QS_SOURCE_ROOT') or Path(__file__).resolve().parent.parent)
RULE = re.compile(r'([a-z_][a-z0-9_]*)(?:\[[^]]*\])?:\s+(.*?)\s+--\s+(.*)$')
NAME = re.compile(r'[a-z0-9_/+.-]+')
# No VM is composed of these when it is locked down, so no VM tells of them.
UNTOLD = ('startup/', 'violation/', 'feature/arrived')

HEAD = '''# What shows that each profile is right

*For reviewers. `tests/coverage.py --write` makes this page of `hw-profiles/` and of
`tests/evidence.txt`; `./run-tests unit` fails if it is stale.*

A test is named by its path: `qemu/network` is `tests/qemu/test-network.py`, and
`./run-tests network` runs it; `qemu/rings@10.2` runs with another QEMU than the default one, by
`./run-tests --qemu 10.2 rings`; `qtest` are QEMU's own qtests (`tests/qtest/compare.py`). After
the tests, `./run-tests` compares: each VM of a test tells which profiles it was composed of, and
each profile whose evidence is that test must be among them. Where no test can run, or tests reach
only a part of a profile, the sources that were read are named, and why.

In the column of calls, those by name go to the broker, and those behind "answers" fail with an
errno that their callers survive. "–" is a profile without rules: somebody has read the source of
what it matches, and it asks for nothing of its own.
'''


class Fault(Exception):
    """What is wrong with the table or the page."""


def read_profiles(root):
    """{name: (summary, plain calls, calls by name, calls that are answered)}."""
    found = {}
    for path in sorted((root / 'hw-profiles').glob('*/*.profile')):
        name = str(path.relative_to(root / 'hw-profiles').with_suffix(''))
        summary, calls = '', ({}, {}, {})
        for line in path.read_text().splitlines():
            match = None if line.startswith('#') else RULE.match(line)
            if line.startswith('summary '):
                summary = line.partition(' ')[2].strip()
            elif match:
                call, body, _ = match.groups()
                kind = (1 if body.startswith('named ') else
                        2 if body.startswith(('errno', 'kill')) else 0)
                calls[kind][call] = True
        plain, named, answered = (list(part) for part in calls)
        found[name] = (summary, plain, named,
                       [call for call in answered if call not in plain + named])
    return found


def read_line(line):
    """(profile, tests, files, reason) of a line; None if it is none of the forms above."""
    name, _, rest = line.partition(': ')
    tests, _, read = (('', '', rest.removeprefix('read ')) if rest.startswith('read ') else
                      rest.partition('; read '))
    files, _, reason = read.partition(' -- ')
    if not NAME.fullmatch(name) or not (tests or read) or read and not (files and reason):
        return None
    return name, tests.split(), files.split(), reason


def read_evidence(text):
    """{profile: (tests, files, reason)}."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith('#'):
            continue
        parts = read_line(line)
        if not parts:
            raise Fault(f'evidence.txt:{number}: neither "PROFILE: TEST..." nor '
                        '"PROFILE: read FILE... -- REASON" nor '
                        f'"PROFILE: TEST...; read FILE... -- REASON": {line}')
        name, *shown = parts
        if name in found:
            raise Fault(f'evidence.txt:{number}: {name} is there twice')
        found[name] = tuple(shown)
    return found


def test_file(root, test):
    """The file of a test, or None."""
    test = test.partition('@')[0]
    folder, _, name = test.rpartition('/')
    if test == 'qtest':
        return root / 'tests/qtest/compare.py'
    for ending in ('py', 'c'):
        path = root / 'tests' / folder / f'test-{name}.{ending}'
        if folder and path.is_file():
            return path
    return None


def table_faults(root, profiles, evidence):
    """What the table lacks, and what it has too much."""
    faults = [f'{name} has no evidence' for name in profiles if name not in evidence]
    faults += [f'{name} is no profile' for name in evidence if name not in profiles]
    for name, (tests, files, reason) in evidence.items():
        if sorted(set(tests)) != tests:
            faults.append(f'{name}: tests are not in the order of their names, each once')
        faults += [f'{name}: there is no test {test}' for test in tests
                   if test_file(root, test) is None]
        if files and len(reason) < 12:
            faults.append(f'{name}: "{reason}" is no reason')
    return faults


def calls_text(plain, named, answered):
    """The cell of a profile's calls."""
    parts = [', '.join(f'`{call}`' for call in plain)] if plain else []
    if named:
        parts.append('by name ' + ', '.join(f'`{call}`' for call in named))
    if answered:
        parts.append('answers ' + ', '.join(f'`{call}`' for call in answered))
    return '; '.join(parts) or '–'


def page(profiles, evidence):
    """The text of docs/coverage.md."""
    text, folder = HEAD, None
    tested = sum(bool(evidence[name][0]) for name in profiles)
    both = sum(bool(evidence[name][0] and evidence[name][1]) for name in profiles)
    text += (f'\n{len(profiles)} profiles: {tested} with tests, of which {both} were read in '
             f'part; {len(profiles) - tested} by reading alone.\n')
    for name, (_, plain, named, answered) in profiles.items():
        if name.split('/')[0] != folder:
            folder = name.split('/')[0]
            text += f'\n## {folder}/\n\n| profile | calls | evidence |\n|---|---|---|\n'
        tests, files, reason = evidence[name]
        shown = '; '.join(
            ([', '.join(f'`{test}`' for test in tests)] if tests else []) +
            (['read: ' + ', '.join(f'`{file}`' for file in files), reason] if files else []))
        text += (f'| `{name.partition("/")[2]}` | {calls_text(plain, named, answered)} '
                 f'| {shown} |\n')
    return text


def is_had(profile):
    """Whether a VM had what a profile is for, and not just room for it.

    A family of hotplug= brings the profiles of all that may come.
    """
    return profile['name'].startswith('feature/') or not profile.get(
        'why', '').startswith('required by hotplug/')


def recordings(folder):
    """{name of a test program: profiles of its VMs}."""
    found = defaultdict(set)
    for path in Path(folder).rglob('*.*'):
        qemu = path.relative_to(folder).parent.name
        try:
            told = json.loads(path.read_text() or '{}') if path.is_file() else {}
        except ValueError:      # it was ended while it wrote
            continue
        found[path.name.partition('.')[0] + (f'@{qemu}' if qemu else '')].update(
            profile['name'] for profile in told.get('profiles', []) if is_had(profile))
    return found


def recorded_faults(evidence, recorded, wanted):
    """Profiles of which no VM was composed in a test that is their evidence."""
    faults = []
    for name, (tests, _, _) in evidence.items():
        for test in tests:
            program = 'test-' + test.rpartition('/')[2]
            if (test.startswith(('qemu/', 'qtest')) and not name.startswith(UNTOLD)
                    and test in wanted and name not in recorded.get(program, ())):
                faults.append(f'no VM of {test} was composed of {name}')
    return faults


def main(words):
    """Returns the faults."""
    profiles = read_profiles(ROOT)
    evidence = read_evidence((ROOT / 'tests/evidence.txt').read_text())
    docs = ROOT / 'docs/coverage.md'
    faults = table_faults(ROOT, profiles, evidence)
    if faults or words[:1] not in (['--write'], ['--check'], ['--recorded']):
        return faults or [__doc__]
    if words[0] == '--write':
        docs.write_text(page(profiles, evidence))
    elif words[0] == '--check' and docs.read_text() != page(profiles, evidence):
        faults = ['docs/coverage.md is stale: run tests/coverage.py --write']
    elif words[0] == '--recorded':
        recorded = recordings(words[1])
        told = {name.removeprefix('test-') for name in recorded}
        faults = recorded_faults(evidence, recorded, set(words[2:]) or {
            name if name == 'qtest' else 'qemu/' + name for name in told})
    return faults


if __name__ == '__main__':
    try:
        FAULTS = main(sys.argv[1:])
    except Fault as fault:
        FAULTS = [fault]
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    sys.exit(1 if FAULTS else 0)
