#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks live, locked-down QEMUs from outside, and finds nothing.

test-attack.py [--long] [MACHINE...]

Every thread of several VMs is made to issue tens of thousands of system calls
(probe.c): every number by every door, every constrained argument around each of
its values, sequences with a goal, and what published exploits' payloads call.
What comes of each is compared with what the policy of that VM says (policy.py).
That the suite can fail is shown on a QEMU without a sandbox and on one with a
profile too many.  --long goes through the boundaries with several sets of the
arguments that no rule speaks of.
"""

import collections
import os
import re
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack import exploits, machines, probes, sequences  # noqa: E402
from attack.injector import Injector, ONES  # noqa: E402
from attack.policy import (Numbers, Policy, UNFILTERED, agrees,  # noqa: E402
                           roles_of)
from lib import tools  # noqa: E402
from lib.firmware import open_tap  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402

LEAST = 20000
MACHINES = {
    'kvm': machines.kvm, 'tcg': machines.tcg, 'managed': machines.managed,
    'static': machines.static,
}
NAMES = Numbers(tools.qsandbox())
# Goals that are reached, by machine, and why that stays (docs/threat-model.md).
LIMITS = {
    'tcg': {sequences.HOST_FILES: 'net/user opens files: name look-ups, tftp='},
}
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
        self.policies = {}
        self.attempts = collections.Counter()
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
            elif verdict.startswith('kill'):
                self.left_out.add(f'{name} ({verdict})')
            else:
                yield probe, verdict

    def attack(self, injector, tid, kind, filters):
        """All probes in one thread."""
        if not injector.thread(tid):
            return              # it had nothing to do and ended
        sent = list(self.chosen(roles_of(self.info, kind, filters)))
        outcomes = injector.batch([probe for probe, _ in sent])
        self.attempts[kind] += len(sent)
        for (probe, verdict), outcome in zip(sent, outcomes):
            agreed = agrees(verdict, probe[2], probe[1], outcome)
            if agreed is None:
                self.exempted[UNFILTERED[probe[2] & 0xffffffff]] += 1
            elif not agreed:
                self.differences.append((kind, probe, verdict, outcome))

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
        print(f'# {total} attempts in {seconds:.1f} s: ' + ', '.join(
            f'{count} {kind}' for kind, count in self.attempts.items()))
        print('# allowed and not made: ' + ', '.join(sorted(self.left_out)))
        if self.exempted:
            print('# not shown to any filter by this kernel: ' + ', '.join(
                f'{name} ({count})' for name, count in self.exempted.items()))
        for kind, probe, verdict, outcome in self.differences[:20]:
            print(f'# {kind}: {describe(probe)}: {verdict} by the policy, '
                  f'but {outcome}')


def check_info(campaign):
    """What the VM tells of its policy is what qsandbox makes of it."""
    told = {call['number']: call for call in campaign.info['calls']}
    _, every, verdicts = campaign.policy()
    for probe, verdict in zip(every, verdicts):
        if probe[1] != 'syscall':
            continue
        call = told.get(probe[2] & 0xffffffff)
        rule = call['rule'] if call else None
        fits = {'allow': rule in ('allow', 'conditional'),
                'trap': rule != 'allow'}.get(verdict, rule is not None)
        check(fits, f'{describe(probe)}: {verdict}, but the VM says {rule}')


def no_difference(name):
    """All probes in all threads of a VM: all as the policy says."""
    with MACHINES[name]() as vm:
        before = vm.descriptors()
        campaign = Campaign(vm)
        check_info(campaign)
        campaign.report(campaign.attack_all())
        check(not campaign.differences,
              f'{len(campaign.differences)} attempts did not end as the '
              'policy says')
        total = sum(campaign.attempts.values())
        check(total >= LEAST, f'only {total} attempts')
        for kind in ('main', 'vcpu', 'rcu'):
            check(campaign.attempts[kind], f'no {kind} thread was attacked')
        gained = set(vm.descriptors()) - set(before)
        check(len(gained) < 4, f'descriptors leaked: {sorted(gained)}')
        vm.check_alive()


def does_nothing(probe):
    """Whether a probe harms nobody where nothing refuses it."""
    _, door, number, args = probe
    if door == 'int80':
        return number in probes.HARMLESS_I386
    if door == 'vsyscall':
        return False        # a host may have no such page
    return (args[0] != ONES and NAMES.name(number) not in probes.HARMFUL
            and number & 0xffffffff not in UNFILTERED)


def finds_no_sandbox(name):
    """Without a sandbox, each probe that a policy refuses is a finding.

    The policy is that of the same VM with a sandbox.  What stays unnoticed here
    proves nothing there.
    """
    with MACHINES[name]() as vm:
        model = Campaign(vm)
    with MACHINES[name]('off') as vm:
        wrong = []
        sent = [(probe, verdict) for probe, verdict in model.chosen()
                if verdict != 'allow' and does_nothing(probe)]
        with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
            injector.thread(vm.pid)
            outcomes = injector.batch([probe for probe, _ in sent])
        for (probe, verdict), outcome in zip(sent, outcomes):
            if agrees(verdict, probe[2], probe[1], outcome):
                wrong.append(f'{describe(probe)}: {verdict}, {outcome}')
        print(f'# {len(sent)} attempts, {len(sent) - len(wrong)} found')
        for line in wrong[:20]:
            print(f'# not noticed: {line}')
        check(not wrong, f'{len(wrong)} of {len(sent)} attempts look refused '
              'where nothing refuses them')


def finds_reached_goals():
    """Without a sandbox, every sequence and every payload gets somewhere."""
    unnoticed = []
    with machines.plain('on') as vm:
        model = Campaign(vm).policy()[0]
    every = [*sequences.scenarios(), *exploits.scenarios()]
    for scenario in every:
        with machines.plain('off') as vm, \
                Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
            injector.thread(vm.pid)
            attacker = sequences.Attacker(vm, injector, model, NAMES, vm.pid)
            attacker.run(scenario)
            if not attacker.reached:
                unnoticed.append(scenario[0])
            vm.process.kill()
            injector.abandon()
    print(f'# {len(every)} scenarios, {len(every) - len(unnoticed)} found')
    check(not unnoticed, f'not noticed: {unnoticed}')


EXTRA = '''profile test/extra
summary A profile too many
sysinfo: allow -- as if by mistake
mprotect: prot == PROT_READ|PROT_EXEC -- as if by mistake
'''
FOUND = {'sysinfo', 'mprotect'}


def finds_extra_profile():
    """A profile that the policy compared with lacks is found, and no more."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-extra-') as folder:
        path = Path(folder) / 'extra.profile'
        path.write_text(EXTRA)
        with machines.tcg(f'on,profile={path}') as vm:
            campaign = Campaign(vm)
            campaign.info['profiles'] = [
                profile for profile in campaign.info['profiles']
                if profile['name'] != 'test/extra']
            with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
                campaign.attack(injector, vm.pid, 'main', 2)
            found = {NAMES.name(probe[2])
                     for _, probe, _, _ in campaign.differences}
            check(found == FOUND, f'found {sorted(found)}')
            campaign = Campaign(vm, [path])
            with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
                campaign.attack(injector, vm.pid, 'main', 2)
            check(not campaign.differences,
                  'differences although the profile is known')


def run_steps(name, make):
    """Scenarios of a module against one VM, in each kind of thread."""
    with MACHINES[name]() as vm:
        campaign = Campaign(vm)
        count = 0
        failures = []
        limits = set()
        for tid, kind, filters in vm.named_threads():
            with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
                if not injector.thread(tid):
                    continue
                policy = campaign.policy(
                    roles_of(campaign.info, kind, filters))[0]
                attacker = sequences.Attacker(vm, injector, policy, NAMES, tid)
                for scenario in make():
                    count += 1
                    lines = attacker.run(scenario)
                    if lines and scenario[0] in LIMITS.get(name, {}):
                        limits.add(scenario[0])
                        lines = attacker.wrong
                    failures += [f'{kind}: {line}' for line in lines]
        print(f'# {count} scenarios, {len(failures)} failures')
        for limit in limits:
            print(f'# known limit: {limit}: {LIMITS[name][limit]}')
        for line in failures[:30]:
            print(f'# {line}')
        check(not failures, f'{len(failures)} failures')
        vm.check_alive()
    known = {limit for limit in LIMITS.get(name, {})
             if limit in {scenario[0] for scenario in make()}}
    check(limits == known, f'no limit any more: {known - limits}')


# The columns of docs/threat-model.md, and the roles behind them.
COLUMNS = {'v': 'vcpu', 'w': 'worker'}


def documented():
    """The threat model's table of calls is what a live VM may call."""
    text = (Path(__file__).resolve().parents[2] /
            'docs/threat-model.md').read_text()
    table = text[text.index('<!-- calls:'):]
    rows = dict(re.findall(r'^\| `(\w+)` \|[^|]*\| ([mvw ]+) \|',
                           table[:table.index('Answered with an error')], re.M))
    tap = open_tap()
    try:
        with machines.reference(tap) as vm:
            info = vm.info()
    finally:
        os.close(tap)
    if not info.get('roles'):
        raise Skip('the threads of this QEMU have no roles')
    live = {call['name']: {'m'} for call in info['calls']
            if call['rule'] != 'soft'}
    for column, role in COLUMNS.items():
        for one in info['roles']:
            for call in one['calls']:
                if one['role'] == role and call['rule'] != 'soft':
                    live[call['name']].add(column)
    told = {name: set(columns.split()) for name, columns in rows.items()}
    check(live == told, 'docs/threat-model.md is wrong about: ' + ', '.join(
        sorted(name for name in live.keys() | told.keys()
               if live.get(name) != told.get(name))))
    soft = set(re.findall(r'`(\w+)`', text[text.index('Answered with an error'):
                                           text.index('Libraries try')]))
    check(soft == {call['name'] for call in info['calls']
                   if call['rule'] == 'soft'}, 'and about what is answered')


def main():
    """Attacks the machines that are named, or all."""
    tap = Tap()
    chosen = [word for word in sys.argv[1:] if word in MACHINES] or MACHINES
    for name in chosen:
        tap.run(f'{name}: every attempt ends as the policy says',
                no_difference, name)
        tap.run(f'{name}: no sequence reaches its goal', run_steps, name,
                sequences.scenarios)
        tap.run(f'{name}: no published exploit\'s payload runs', run_steps,
                name, exploits.scenarios)
    tap.run('docs/threat-model.md lists what a VM may call', documented)
    tap.run('the suite notices that there is no sandbox',
            finds_no_sandbox, 'tcg')
    tap.run('the suite notices goals that are reached', finds_reached_goals)
    tap.run('the suite notices a profile too many', finds_extra_profile)
    tap.done()


main()
