# SPDX-License-Identifier: GPL-2.0-or-later
"""What the policy of a running VM says of a call: the suite's truth.

The VM tells which profiles its policy was composed of (query-sandbox or
dump=FILE), and qsandbox composes them again and judges each call by the
policy's reference meaning.  No condition is evaluated here.
"""

import re
import subprocess

from attack import doors

# From the strictest answer to the mildest, as the kernel orders them when
# several filters judge one call.
ORDER = ('kill-process', 'kill-thread', 'trap', 'errno', 'user-notif', 'trace',
         'log', 'allow')


class Numbers:
    """Names and numbers of the calls of x86_64."""

    def __init__(self, qsandbox):
        text = subprocess.run([qsandbox, 'list', '--calls', '--arch', 'x86_64'],
                              check=True, capture_output=True,
                              text=True).stdout
        self.by_name = {}
        for line in text.splitlines():
            found = re.match(r'\s*(\d+)\s+(\w+)', line)
            if found:
                self.by_name[found.group(2)] = int(found.group(1))
        self.by_number = {nr: name for name, nr in self.by_name.items()}

    def __getitem__(self, name):
        return self.by_name[name]

    def name(self, number):
        """The call's name, or its number."""
        return self.by_number.get(number & 0xffffffff, str(number))


# Calls that take a process first: a VM's policy lets them name itself only
# (sandbox/qemu/own.c), which profiles cannot say.
BOUND = ('tgkill', 'rt_tgsigqueueinfo')


class Policy:
    """The filters in force in a thread of a VM, whose process is pid.

    roles are those whose filters it has, the newest first.
    """

    def __init__(self, qsandbox, info, pid, roles=(),
                 startup=('startup/base',), paths=()):
        self.qsandbox = qsandbox
        self.pid = pid
        numbers = Numbers(qsandbox)
        self.bound = {numbers[name] for name in BOUND}
        given = {str(path).rsplit('/', 1)[-1].removesuffix('.profile'): path
                 for path in paths}
        profiles = [given.get(profile['name'].rsplit('/', 1)[-1],
                              profile['name'])
                    for profile in info['profiles']]
        # The newest filter first: of two with the same kind of answer, the
        # kernel takes the newer one's (kernel/seccomp.c, seccomp_run_filters()).
        # Before the lockdown there is but the start-up filter.
        self.filters = [*((profiles, role) for role in roles),
                        (profiles, None), (startup, None)]
        if not profiles:
            self.filters = [(startup, None)]
            self.bound = set()

    def ask(self, profiles, role, calls):
        """What one filter says of each of (number, args)."""
        text = ''.join(
            f'{number & 0xffffffff} '
            + ' '.join(str(arg & ((1 << 64) - 1)) for arg in args) + '\n'
            for number, args in calls)
        command = [self.qsandbox, 'eval', '--batch', '--arch', 'x86_64',
                   '--default', 'trap', '--bad-arch', 'trap']
        if role:
            command += ['--role', role]
        done = subprocess.run(command + [str(name) for name in profiles],
                              input=text, capture_output=True, text=True,
                              check=False)
        if done.returncode:
            raise ValueError(done.stderr)
        # "broker": user-notif, answered by the broker (names.py tries what it does)
        return ['user-notif' if line == 'broker' else line
                for line in done.stdout.split('\n')[:-1]]

    def verdicts(self, calls):
        """The verdict on each of (number, args)."""
        answers = [self.ask(profiles, role, calls)
                   for profiles, role in self.filters]
        for index, (number, args) in enumerate(calls):
            if (number & 0xffffffff in self.bound and
                    args[0] & 0xffffffff != self.pid):
                answers[0][index] = 'trap'
        return [min(several, key=lambda word: ORDER.index(word.split(':')[0]))
                for several in zip(*answers)]

    def verdict(self, number, *args):
        """The verdict on one call."""
        return self.verdicts([(number, args)])[0]


# The role of the threads that machines.py calls so, if the VM has a filter for it.
ROLES = {'vcpu': 'vcpu', 'iothread': 'iothread', 'monitor': 'iothread',
         'worker': 'worker', 'vnc': 'display', 'migration': 'migration'}
# Narrow from the lockdown on, or from their first moment; others at their first work.
ALWAYS_NARROW = ('vcpu', 'iothread', 'monitor')


def roles_of(info, kind, filters):
    """The roles whose filters a thread has, the newest first.

    filters is how many filters /proc shows for it; two are everybody's.  What
    more there is are its own and, below that, those of the thread that made it:
    workers are made by the main thread or by an iothread.
    """
    known = {role['role'] for role in info.get('roles', ())}
    own = ROLES.get(kind)
    if filters == 2 or own not in known:
        return ()
    return (own,) if filters == 3 else (own, 'iothread')


# Recent kernels ask no filter for these (kernel/seccomp.c,
# seccomp_uprobe_exception(); seen on Linux 6.18): breakpoints that the kernel
# itself puts into a program call them.  From elsewhere the first ends the process
# by SIGILL, and the second fails.
UNFILTERED = {335: 'uretprobe', 336: 'uprobe'}


def exemption(number, door, outcome, here=None):
    """Why an outcome says nothing of the filters, if so.

    here is how doors fail on a machine, by default on this one (doors.here()).
    """
    if door in doors.DOORS:
        fault = (here or doors.here())[door]
        if fault and outcome == fault:
            return f'{door}: {fault} without a filter, too; this machine has no such door'
    if number & 0xffffffff in UNFILTERED and outcome != 'refused':
        return f'{UNFILTERED[number & 0xffffffff]}: this kernel shows it to no filter'
    return None


def agrees(verdict, number, door, outcome):
    """Whether what came of a call is what the policy says."""
    if door in doors.DOORS:
        return outcome == 'refused'
    if outcome.startswith('odd'):
        return False
    if door == 'vsyscall' and outcome == 'fault SEGV':
        return True     # no such page, or an address it does not take: no call
    if verdict == 'trap':
        return outcome == 'refused'
    if verdict.startswith('errno:'):
        return outcome == f'returned -{verdict.split(":")[1]}'
    return outcome != 'refused'
