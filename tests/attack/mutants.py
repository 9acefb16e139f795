# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the probes can tell a policy from one that differs by one bit.

Each alternative of each condition of a VM's policy is widened: one constant of it
differs by a bit, or one test is left out.  Unless the policy means the same with
the alternative added (qsandbox diff), some probe has to get another verdict: so
live threads with that policy would have been found out.
"""

import re
import subprocess
import tempfile
from pathlib import Path

from attack import probes
from lib import tools
from lib.tap import check

NUMBER = re.compile(r'\b(?:0x[0-9a-f]+|\d+)\b')
BITS = (0, 3, 12, 31)


def split_top(condition):
    """The alternatives of a condition in disjunctive form, without parentheses."""
    parts, depth, start, closed = [], 0, 0, None
    for at, char in enumerate(condition):
        depth += (char in '({') - (char in ')}')
        if depth == 0 and char in ')}' and closed is None:
            closed = at
        if depth == 0 and condition.startswith(' || ', at):
            parts += split_top(condition[start:at])
            start = at + 4
    if start > 0:
        return parts + split_top(condition[start:])
    if condition[0] == '(' and closed == len(condition) - 1:
        return split_top(condition[1:-1])
    return [condition]


def widened(alternative):
    """The same with one constant changed, or one test left out."""
    for found in NUMBER.finditer(alternative):
        value = int(found[0], 0)
        for bit in BITS:
            yield (alternative[:found.start()] + hex(value ^ 1 << bit)
                   + alternative[found.end():])
    tests = alternative.split(' && ')
    if len(tests) > 1 and '(' not in alternative.replace('(arg', ''):
        for left_out in range(len(tests)):
            yield ' && '.join(tests[:left_out] + tests[left_out + 1:])


def run(policy, profiles, role, calls):
    """Tries all on the calls of a role's filter; (mutants, equivalent, unnoticed)."""
    count, equivalent, unnoticed = 0, 0, []
    with tempfile.TemporaryDirectory(prefix='qsandbox-mutants-') as folder:
        path = Path(folder) / 'extra.profile'
        for call in calls:
            if call['rule'] != 'conditional':
                continue
            sent = [(probe[2], probe[3]) for probe in probes.boundaries([call])]
            before = policy.ask(profiles, role, sent)
            for alternative in split_top(call['condition']):
                for text in widened(alternative):
                    path.write_text(f'profile test/extra\nsummary One bit\n'
                                    f'{call["name"]}: {text} -- as if by mistake\n')
                    count += 1
                    try:
                        if policy.ask([*profiles, path], role, sent) != before:
                            continue
                    except ValueError as fault:
                        check('never holds' in str(fault), str(fault))
                        equivalent += 1
                        continue
                    if same(profiles, role, path):
                        equivalent += 1
                    else:
                        unnoticed.append(f'{call["name"]}: {text}')
    return count, equivalent, unnoticed


def same(profiles, role, path):
    """Whether another profile adds nothing for a role."""
    scope = ['--role', role] if role else []
    names = [str(name) for name in profiles]
    done = subprocess.run(
        [tools.qsandbox(), 'diff', '--arch', 'x86_64', *scope, *names, '--', *names,
         str(path)], capture_output=True, text=True, check=False)
    check(done.returncode in (0, 1), done.stderr)
    return done.returncode == 0
