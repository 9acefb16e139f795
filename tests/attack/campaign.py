# SPDX-License-Identifier: GPL-2.0-or-later
"""All probes in all threads of one VM, beside what its policy says of each."""

import collections
import sys
import time

from attack import probes
from attack.injector import Injector, ONES
from attack.policy import (ALWAYS_NARROW, ROLES, Numbers, Policy, agrees,
                           exemption, roles_of)
from lib import tools
from lib.tap import check

NAMES = Numbers(tools.qsandbox())
LONG = '--long' in sys.argv


def describe(probe):
    """A probe for people."""
    _, door, number, args = probe
    words = ', '.join(f'{arg & ONES:#x}' for arg in args)
    return f'{NAMES.name(number)} ({number & ONES:#x})({words}) by {door}'


class Campaign:
    """The probes against one VM, counted."""

    def __init__(self, vm, paths=()):
        self.vm = vm
        self.info = vm.info()
        self.paths = paths
        self.opened = set(vm.descriptors())
        self.policies = {}
        self.attempts = collections.Counter()
        self.narrow = collections.Counter()     # threads that have a role's filter
        self.wide = collections.Counter()       # and that have not
        self.left_out = set()
        self.exempted = collections.Counter()
        self.differences = []

    def policy(self, roles=()):
        """The policy of threads with these roles' filters, and the probes with a
        verdict each."""
        if roles not in self.policies:
            policy = Policy(tools.qsandbox(), self.info, self.vm.pid, roles,
                            self.vm.startup, self.paths)
            every = [*probes.every_number(NAMES),
                     *probes.boundaries(self.info['calls'])]
            for role in self.info.get('roles', ()):
                if role['role'] in roles:
                    every += probes.boundaries(role['calls'])
            if LONG:
                every += [(verb, door, number,
                           tuple(probes.ONES if arg == probes.BAD else arg
                                 for arg in args))
                          for verb, door, number, args in every
                          if NAMES.name(number) not in probes.HARMLESS]
            verdicts = policy.verdicts([(probe[2], probe[3])
                                        for probe in every])
            self.policies[roles] = (policy, every, verdicts)
        return self.policies[roles]

    def chosen(self, roles=()):
        """What is to be sent: (probe, verdict)."""
        for probe, verdict in zip(*self.policy(roles)[1:]):
            name = NAMES.name(probe[2])
            if (verdict == 'allow' and probe[1] == 'syscall' and
                    name in probes.HARMFUL):
                self.left_out.add(name)
            elif (verdict == 'allow' and name in probes.CHANGING and
                  probe[3][0] & probes.KEEP in self.opened):
                self.left_out.add(f'{name} of an open descriptor')
            elif verdict.startswith('kill'):
                self.left_out.add(f'{name} ({verdict})')
            else:
                yield probe, verdict

    def attack(self, injector, tid, kind, filters):
        """All probes in one thread."""
        if not injector.thread(tid):
            return              # it had nothing to do and ended
        roles = roles_of(self.info, kind, filters)
        (self.narrow if roles else self.wide)[kind] += 1
        sent = list(self.chosen(roles))
        outcomes = injector.batch([probe for probe, _ in sent])
        for (probe, verdict), outcome in zip(sent, outcomes):
            why = exemption(probe[2], probe[1], outcome)
            if why:
                self.exempted[why] += 1
                continue
            self.attempts[kind] += 1
            if not agrees(verdict, probe[2], probe[1], outcome):
                self.differences.append((kind, probe, verdict, outcome))

    def check_kinds(self, kinds):
        """Each kind of thread was attacked, with its role's filter if it has one."""
        known = {role['role'] for role in self.info.get('roles', ())}
        if self.vm.arriving:
            check(not self.narrow, f'narrow before the arrival: {self.narrow}')
            check(all(self.attempts[kind] for kind in kinds), f'{self.attempts}')
            return
        for kind in kinds:
            check(self.attempts[kind], f'no {kind} thread was attacked')
            if ROLES.get(kind) in known:
                check(self.narrow[kind], f'no {kind} thread was narrow')
        for kind in ALWAYS_NARROW:
            check(not self.wide[kind], f'{self.wide[kind]} {kind} threads are wide')

    def attack_all(self):
        """All probes in all threads."""
        started = time.monotonic()
        with Injector(tools.tool('probe', 'attack'), self.vm.pid) as injector:
            for thread in self.vm.named_threads():
                self.attack(injector, *thread)
        return time.monotonic() - started

    def report(self, seconds):
        """What was done, in comments."""
        total = sum(self.attempts.values())
        print(f'# {total} attempts in {seconds:.1f} s, {len(self.differences)} against '
              'the policy: ' + ', '.join(
                  f'{count} {kind}' for kind, count in self.attempts.items()))
        print('# threads: ' + ', '.join(
            f'{self.narrow[kind]} {kind} narrow' for kind in self.narrow) + '; '
            + ', '.join(f'{self.wide[kind]} {kind}' for kind in self.wide))
        print('# allowed and not made: ' + ', '.join(sorted(self.left_out)))
        for why, count in sorted(self.exempted.items()):
            print(f'# not counted, {count}: {why}')
        for kind, probe, verdict, outcome in self.differences[:20]:
            print(f'# {kind}: {describe(probe)}: {verdict} by the policy, '
                  f'but {outcome}')
