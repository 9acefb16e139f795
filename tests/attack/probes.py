# SPDX-License-Identifier: GPL-2.0-or-later
"""The calls that the suite makes, and how they do no harm.

A probe is (verb, door, number, args) as injector.py takes it.  Most arguments
are BAD: no pointer, descriptor, length, process or signal is so, and a kernel
that is reached answers EFAULT, EBADF, EINVAL, ESRCH or ENOMEM.  Where BAD would
do something, HARMLESS says what is passed instead; and what has no harmless
form is in HARMFUL and only made where the policy refuses it.
"""

import itertools
import re

from attack.injector import BAD, ONES

FIRST, LAST = -1, 600
X32 = 0x40000000
DIRT = 0xdeadbeef00000000
I386_DOORS = ('int80', '32-int80', '32-syscall', '32-sysenter')
KEEP = 0xffffffff               # setuid(2) and its kin: no change

# Arguments for which BAD is a good value.
HARMLESS = {
    'alarm': (0,), 'umask': (0o22,), 'personality': (KEEP,),
    'setuid': (KEEP,), 'setgid': (KEEP,), 'setreuid': (KEEP, KEEP),
    'setregid': (KEEP, KEEP), 'setresuid': (KEEP, KEEP, KEEP),
    'setresgid': (KEEP, KEEP, KEEP), 'setfsuid': (KEEP,), 'setfsgid': (KEEP,),
    # no memory, in case the flags are fine
    'mmap': (BAD, BAD, BAD, BAD, BAD, 0),
    # CLONE_SETTLS with an address of the kernel's fails in copy_thread()
    'clone': (BAD, BAD, BAD, BAD, BAD, BAD),
}

# Made only where they are refused; why.
HARMFUL = {
    'exit': 'ends the thread', 'exit_group': 'ends the process',
    'rt_sigreturn': 'takes all registers from the stack',
    'set_tid_address': "cannot be undone: the thread's end would go unnoticed",
    'pause': 'never comes back', 'vhangup': 'takes the terminal away',
    'setsid': 'leaves the session', 'sync': 'writes back all of the host',
    'munlockall': 'unlocks memory', 'fork': 'makes a process',
    'vfork': 'makes a process',
}

# Answers of a policy that are the kernel's own to such a call: with no sandbox it looks
# the same.
OWN_ANSWERS = {
    ('mmap', 'errno:12'): 'there is no room for a length of BAD',
    ('socket', 'errno:13'): 'ICMP is for some groups only',
}

# Their rules name descriptors, and where one of QEMU's own comes by, what is allowed
# changes it: its flags, for one, on which the main loop waits then.
CHANGING = {'fcntl', 'ftruncate', 'fallocate'}

# Calls of i386, which numbers them in its own way, that do nothing with BAD:
# read, write, open, close, execve, getpid, ioctl, clone, mprotect, mmap2, fcntl64
# and futex.
HARMLESS_I386 = {3, 4, 5, 6, 11, 20, 54, 120, 125, 192, 221, 240}

# What comes back slowly, because the thread's old call is taken up again.
SLOW = {'restart_syscall'}

# What makes a descriptor without needing a pointer; it is closed again.
OPENING = {
    'socket', 'eventfd', 'eventfd2', 'epoll_create', 'epoll_create1',
    'timerfd_create', 'inotify_init', 'inotify_init1', 'userfaultfd', 'dup',
    'fcntl', 'memfd_secret', 'fanotify_init', 'accept4',
}


def arguments(name):
    """Six arguments with which the call does nothing."""
    given = HARMLESS.get(name, ())
    return tuple(given) + (BAD,) * (6 - len(given))


def every_number(names):
    """Every number by every door."""
    for number in range(FIRST, LAST + 1):
        name = names.name(number)
        verb = 'open' if name in OPENING else 'call'
        args = arguments(name)
        yield (verb, 'syscall', number, args)
        if name in SLOW:
            continue
        yield (verb, 'syscall', number & KEEP | DIRT, args)
        yield (verb, 'syscall', number & KEEP | X32, args)
        for door in I386_DOORS:
            yield ('call', door, number, args)
        if name not in HARMLESS:
            yield (verb, 'syscall', number, (ONES,) * 6)
    for name in ('gettimeofday', 'time', 'getcpu'):
        yield ('call', 'vsyscall', names[name], arguments(name))


TEST = re.compile(r'(?:\(arg(\d) & (0x[0-9a-f]+|\d+)\)|arg(\d))'
                  r' (==|!=|<=|>=|<|>|in) (\{[^}]*\}|0x[0-9a-f]+|\d+)')


def values_of(test):
    """(argument, values around which a test may turn)."""
    masked, mask, plain, operator, text = test
    values = [int(word, 0) for word in text.strip('{}').split(', ')]
    if masked:
        values += [value | ~int(mask, 0) & KEEP for value in values]
    if operator == 'in':
        bits = [1 << bit for bit in range(64) if values[0] >> bit & 1]
        values += [0, *bits]
    if operator in ('<', '<=', '>', '>=', '!='):
        values += [values[0] - 1, values[0] + 1]
    return int(masked or plain), values


def bases(name, condition, most=48):
    """Arguments that satisfy a rule, or may; which of them are constrained."""
    constrained = set()
    found = []
    for part in condition.split(' || '):
        choices = {}
        for test in TEST.findall(part):
            argument, values = values_of(test)
            choices.setdefault(argument, [])
            choices[argument] += [value for value in values
                                  if value not in choices[argument]]
        constrained.update(choices)
        for chosen in itertools.islice(itertools.product(*choices.values()),
                                       most):
            args = list(arguments(name))
            for argument, value in zip(choices, chosen):
                args[argument] = value
            found.append(tuple(args))
    return found, sorted(constrained)


def around(value):
    """A value's neighbours: one off, one bit off, other upper halves, ends."""
    yield from (value, value - 1 & ONES, value + 1 & ONES)
    for bit in range(64):
        yield value ^ 1 << bit
    low = value & KEEP
    yield from (low | DIRT, low | KEEP << 32, ~value & ONES)
    yield from (0, ONES, 0x7fffffff, 0x80000000, KEEP, 1 << 32, 1 << 63)


def boundaries(calls):
    """Every constrained argument of every call, around each of its values."""
    seen = set()
    for call in calls:
        if call['rule'] != 'conditional':
            continue
        verb = 'open' if call['name'] in OPENING else 'call'
        found, constrained = bases(call['name'], call['condition'])
        for args in found:
            for argument in constrained:
                for value in around(args[argument]):
                    probe = (call['number'], args[:argument] + (value,)
                             + args[argument + 1:])
                    if probe not in seen:
                        seen.add(probe)
                        yield (verb, 'syscall', *probe)
