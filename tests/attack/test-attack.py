#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks live, locked-down QEMUs from outside, and finds nothing.

test-attack.py [--long] [MACHINE...]

Every thread of several VMs, and of a QEMU that starts, is made to issue tens of
thousands of system calls (probe.c): every number by every door, every constrained
argument around each of its values, sequences with a goal, and what published
exploits' payloads call.  What comes of each is compared with what the policy of that
VM says (policy.py), for the filters that the very thread has.  That the suite can
fail is shown on a QEMU without a sandbox, on one with a profile too many or too few,
and on policies that are one bit wider.  --long goes through the boundaries with
several sets of the arguments that no rule speaks of.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack import (exploits, machines, mutants, probes,  # noqa: E402
                    sequences, starting)
from attack.campaign import NAMES, Campaign, describe  # noqa: E402
from attack.doors import DOORS  # noqa: E402
from attack.injector import Injector, ONES  # noqa: E402
from attack.policy import UNFILTERED, agrees, exemption, roles_of  # noqa: E402
from lib import tools  # noqa: E402
from lib.firmware import open_tap  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402

LEAST = 20000
# How each is made, and which kinds of thread it has.
MACHINES = {
    'kvm': (machines.kvm, {'main', 'rcu', 'vcpu', 'iothread', 'monitor', 'worker'}),
    'tcg': (machines.tcg, {'main', 'rcu', 'vcpu', 'iothread', 'monitor', 'worker'}),
    'managed': (machines.managed, {'main', 'rcu', 'vcpu', 'iothread', 'monitor',
                                   'worker', 'vnc'}),
    'static': (machines.static, {'main', 'rcu', 'vcpu', 'worker'}),
    'source': (machines.source, {'main', 'rcu', 'vcpu', 'monitor', 'migration'}),
    'target': (machines.target, {'main', 'rcu', 'vcpu', 'monitor', 'migration'}),
}
# Goals that are reached, by machine, and why that stays (docs/threat-model.md).
COPIES = 'a file may be a descriptor of add-fd, which is copied'
LIMITS = {
    'source': {sequences.TRUSTED: COPIES},
    'target': {sequences.TRUSTED: COPIES},
}


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
    with MACHINES[name][0]() as vm:
        before = vm.descriptors()
        campaign = Campaign(vm)
        check_info(campaign)
        campaign.report(campaign.attack_all())
        check(not campaign.differences,
              f'{len(campaign.differences)} attempts did not end as the '
              'policy says')
        total = sum(campaign.attempts.values())
        check(total >= LEAST, f'only {total} attempts')
        campaign.check_kinds(MACHINES[name][1])
        gained = set(vm.descriptors()) - set(before)
        check(len(gained) < 4, f'descriptors leaked: {sorted(gained)}')
        vm.check_alive()


def does_nothing(probe):
    """Whether a probe harms nobody where nothing refuses it."""
    _, door, number, args = probe
    if door in DOORS:
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
    with MACHINES[name][0]() as vm:
        model = Campaign(vm)
    with MACHINES[name][0]('off') as vm:
        wrong = []
        sent = [(probe, verdict) for probe, verdict in model.chosen()
                if verdict not in ('allow', 'user-notif') and does_nothing(probe) and
                (NAMES.name(probe[2]), verdict) not in probes.OWN_ANSWERS]
        with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
            injector.thread(vm.pid)
            outcomes = injector.batch([probe for probe, _ in sent])
        for (probe, verdict), outcome in zip(sent, outcomes):
            if exemption(probe[2], probe[1], outcome):
                continue
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
getgroups: allow -- as if by mistake
mprotect: prot == PROT_READ|PROT_EXEC -- as if by mistake
madvise: behavior == MADV_MERGEABLE -- one bit beside MADV_DONTNEED
'''
FOUND = {'getgroups', 'mprotect', 'madvise'}


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
                  f'differences although the profile is known: {campaign.differences[:5]}')
        # The other way round: what should be allowed and is not.
        with machines.tcg() as vm:
            campaign = Campaign(vm, [path])
            campaign.info['profiles'].append({'name': 'test/extra'})
            with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
                campaign.attack(injector, vm.pid, 'main', 2)
            found = {NAMES.name(probe[2])
                     for _, probe, _, _ in campaign.differences}
            check(found == FOUND, f'found {sorted(found)} of what is refused')


def one_bit(name, role):
    """The probes tell the policy of a VM or role from each that is a bit wider."""
    with MACHINES[name][0]() as vm:
        campaign = Campaign(vm)
    policy = campaign.policy()[0]
    calls = campaign.info['calls'] if not role else next(
        one['calls'] for one in campaign.info['roles'] if one['role'] == role)
    count, equivalent, unnoticed = mutants.run(policy, policy.filters[0][0], role,
                                               calls)
    print(f'# {count} mutants, {equivalent} of them no wider, '
          f'{len(unnoticed)} unnoticed')
    check(count - equivalent > 100, 'hardly any is wider')
    check(not unnoticed, '; '.join(unnoticed[:20]))


def run_steps(name, make):
    """Scenarios of a module against one VM, in each kind of thread."""
    with MACHINES[name][0]() as vm:
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


def no_new_ring():
    """A disk that is plugged in with aio=io_uring does without a ring."""
    with machines.plugging() as vm:
        def rings():
            return [target for target in vm.descriptors().values()
                    if 'io_uring' in target]
        before = rings()
        vm.start()
        for name, arguments in (
                ('object-add', {'qom-type': 'iothread', 'id': 'late'}),
                ('blockdev-add', {
                    'driver': 'file', 'node-name': 'more', 'aio': 'io_uring',
                    'filename': str(vm.image), 'locking': 'off', 'read-only': True}),
                ('device_add', {
                    'driver': 'virtio-blk-pci', 'drive': 'more', 'bus': 'rp0',
                    'id': 'late0', 'iothread': 'late'}),
                ('human-monitor-command', {
                    'command-line': 'qemu-io more "read 0 512"'})):
            vm.qmp.command(name, **arguments)
        check('read 512/512' in vm.errors(), f'nothing was read: {vm.errors()}')
        check(rings() == before, f'{before} and now {rings()}')
        check('refused' not in vm.errors(), vm.errors())
        vm.check_alive()


def unserved(capability):
    """A capability of migration that is not served is an error of its command."""
    with machines.migrating() as vm:
        try:
            vm.qmp.command('migrate-set-capabilities', capabilities=[
                {'capability': capability, 'state': True}])
            check(False, 'it was taken')
        except QmpError as error:
            check('not supported' in str(error), str(error))
        check('refused' not in vm.errors(), vm.errors())
        vm.check_alive()


# The columns of docs/threat-model.md, and the roles behind them.
COLUMNS = {'v': 'vcpu', 'w': 'worker'}


def documented():
    """The threat model's table of calls is what a live VM may call."""
    text = (Path(__file__).resolve().parents[2] /
            'docs/threat-model.md').read_text()
    table = text[text.index('<!-- calls:'):]
    found = re.findall(r'^\| `(\w+)` \|([^|]*)\| ([mvw ]+) \|',
                       table[:table.index('Answered with an error')], re.M)
    rows = {name: columns for name, _, columns in found}
    limited = {name for name, condition, _ in found if condition.strip()}
    counts = re.search(r'^(\d+) in the example, (\d+) of them by argument', text, re.M)
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
    check(limited == {call['name'] for call in info['calls']
                      if call['rule'] == 'conditional'},
          'docs/threat-model.md is wrong about conditions: ' + ', '.join(sorted(
              limited ^ {call['name'] for call in info['calls']
                         if call['rule'] == 'conditional'})))
    check([int(count) for count in counts.groups()] == [len(live), len(limited)],
          f'{len(live)} calls, {len(limited)} by argument; it says {counts[0]}')
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
    for groups in (True, False):
        label = 'groups as they are' if groups else 'all groups denied'
        tap.run(f'starting, {label}: no hole of a denylist', starting.closed, groups)
        tap.run(f'starting, {label}: every attempt ends as the filter says',
                starting.every_call, groups)
    tap.run('starting: a refused call ends the process', starting.ends_all, 'ptrace')
    tap.run('the suite notices a start without a sandbox', starting.noticed)
    for name, role in (('kvm', None), ('kvm', 'vcpu'), ('managed', None)):
        tap.run(f'{name}: a policy one bit wider would be noticed, '
                f'{role or "process"}', one_bit, name, role)
    tap.run('a disk that is plugged in makes no ring', no_new_ring)
    tap.run('a background snapshot is an error', unserved, 'background-snapshot')
    tap.run('docs/threat-model.md lists what a VM may call', documented)
    tap.run('the suite notices that there is no sandbox',
            finds_no_sandbox, 'tcg')
    tap.run('the suite notices goals that are reached', finds_reached_goals)
    tap.run('the suite notices a profile too many', finds_extra_profile)
    tap.done()


main()
