# SPDX-License-Identifier: GPL-2.0-or-later
"""Names that change between the moment they are looked at and the moment they are used."""

import os
import socket
import subprocess
from contextlib import contextmanager

from attack import agent as agents
from attack.given import OPEN
from attack.names import AT_FDCWD, Attacker, inet, make_socket
from lib import tools
from lib.tap import check

FILES = os.O_RDWR | os.O_CLOEXEC


def known(*paths):
    """What the agent knows a permitted file by."""
    return [(os.stat(path).st_ino, OPEN) for path in paths]


def look(vm, number, name, count, marks):
    """So many opens of a name that changes; what came of them."""
    vm.agent.start(0, agents.OPEN, number, (AT_FDCWD, name, FILES, 0o644), count, marks)
    return vm.agent.wait(0, 3000)


def judge(what, found, changes):
    """None but permitted files, and the race took place."""
    print(f'#> {what}: {found["made"]} attempts, {found["known"]} permitted files opened, '
          f'{found["foreign"]} others, {found["unseen"]} unknown, {changes} changes; '
          f'errors {found["errors"]}', flush=True)
    check(not found['foreign'],
          f'{found["foreign"]} files were opened that are not given: inode '
          f'{found["foreign_inode"]}')
    check(not found['unseen'], 'nobody can say what was opened')
    check(found['known'], 'nothing was opened: there was no race')
    check(found['made'] > found['known'], 'nothing was refused: there was no race')


@contextmanager
def flipping(agent, first, second, thread=1):
    """A name in the process that becomes another and back; its address."""
    size = max(len(first), len(second)) + 1
    check(len(first) == len(second), 'names differ in length')
    agent.put(thread, first.ljust(size, b'\0'), agents.TEXTS)
    agent.put(thread, second.ljust(size, b'\0'), agents.TEXTS + agents.TEXT)
    place = agent.put(thread, first.ljust(size, b'\0'))
    agent.start(thread, agents.FLIP, 0, (0, place, size))
    try:
        yield place
    finally:
        agent.stop(thread)
        agent.wait(thread)


@contextmanager
def swapping(first, second):
    """Two names in the file system that change places; a process that counts."""
    with subprocess.Popen([tools.tool('swapper', 'attack'), first, second],
                          stdout=subprocess.PIPE, text=True) as process:
        try:
            process.stdout.readline()
            yield process
        finally:
            process.terminate()
            process.wait(30)


def changed(process):
    """How often they did; ends it."""
    process.terminate()
    return int(process.stdout.readline())


def text(vm, number, count):
    """The name itself: what is read is what is opened."""
    agent, grounds = vm.agent, vm.grounds
    given = f'{grounds.root}/images/spare.raw'.encode()
    for other in (f'{grounds.root}/away/secret', '/proc/self/mem'):
        other = other.encode().rjust(len(given), b'/')
        with flipping(agent, given, other) as place:
            found = look(vm, number, place, count, known(given.decode()))
            changes = agent.state(1)['made']
        judge(f'{other.decode().lstrip("/").rsplit("/", 1)[-1]} by another thread',
              found, changes)


def swapped(what, vm, number, count, names, opened, given):
    """Two names change places, and a name is opened that one of them is part of."""
    grounds = vm.grounds
    place = vm.agent.put(0, f'{grounds.root}/{opened}\0'.encode())
    marks = known(grounds / given)
    with swapping(*(grounds / name for name in names)) as process:
        found = look(vm, number, place, count, marks)
        changes = changed(process)
    judge(what, found, changes)


def links(vm, number, count):
    """A link in the folder of the images that leads here and there."""
    swapped('a link that changes', vm, number, count,
            ('images/link-in', 'images/link-out'), 'images/link-in', 'images/spare.raw')


def places(vm, number, count):
    """A file of the folder and a link out of it change places."""
    swapped('a file and a link', vm, number, count,
            ('images/swap-in', 'images/swap-out'), 'images/swap-in', 'images/swap-in')


def trees(vm, number, count):
    """A folder and a link to one outside change places."""
    swapped('a folder and a link', vm, number, count, ('files/swap', 'files/swap-away'),
            'files/swap/name', 'files/swap/name')


def creation(vm, number, count):
    """New files in a folder that becomes a link to one outside."""
    agent, grounds = vm.agent, vm.grounds
    made = failed = 0
    with swapping(grounds / 'files/swap', grounds / 'files/swap-away') as process:
        for index in range(count):
            place = agent.put(0, f'{grounds.root}/files/swap/new{index}\0'.encode())
            found = agent.call(number, AT_FDCWD, place, FILES | os.O_CREAT, 0o644)
            made += found['succeeded']
            failed += not found['succeeded']
        changes = changed(process)
    outside = sorted(path.name for path in (grounds / 'away/swap').iterdir())
    print(f'#> new files: {count} attempts, {made} made, {failed} refused, '
          f'{len(outside) - 1} outside, {changes} changes', flush=True)
    check(outside == ['name'], f'made outside: {outside[:5]}')
    check(made, 'none was made: there was no race')


@contextmanager
def changing_address(vm, listeners):
    """A socket of datagrams, and an address that is given and is not, in turn."""
    attacker = Attacker(vm, None, vm.pid)
    fd = make_socket(attacker, socket.AF_INET, socket.SOCK_DGRAM)
    attacker.close()
    check(fd is not None, 'there is no socket')
    listeners.reached()
    with flipping(vm.agent, inet('127.0.0.1', listeners.ports['given']),
                  inet('127.0.0.1', listeners.ports['foreign'])) as place:
        yield fd, place, vm.agent.put(2, b'x' * 16)


def datagrams(vm, numbers, listeners, count):
    """Addresses that change between two that differ in their port."""
    sent = refused = 0
    reached = set()
    with changing_address(vm, listeners) as (fd, place, data):
        for _ in range(max(1, count // 100)):
            # no more than a socket's queue takes
            found = vm.agent.call(numbers['sendto'], fd, data, 16, 0, place, 16,
                                  count=100)
            sent += found['succeeded']
            refused += found['made'] - found['succeeded']
            reached |= listeners.reached()
    print(f'#> datagrams: {sent + refused} attempts, {sent} sent, {refused} refused, '
          f'reached {sorted(reached)}', flush=True)
    check(reached == {'given udp'}, f'reached {sorted(reached)}')
    check(sent and refused, 'there was no race')


def connections(vm, numbers, listeners, count):
    """The same with connect() of one socket of datagrams, which may change its peer."""
    agent = vm.agent
    reached = set()
    with changing_address(vm, listeners) as (fd, place, data):
        agent.start(0, agents.CALL, numbers['connect'], (fd, place, 16), count)
        # Whatever it is connected to at a moment gets something.
        while agent.state(0)['state'] != agents.DONE:
            agent.call(numbers['write'], fd, data, 16, thread=2)
            reached |= listeners.reached()
        found = agent.state(0)
    print(f'#> connections: {found["made"]} attempts, {found["succeeded"]} made, '
          f'{sum(found["errors"].values())} refused, reached {sorted(reached)}',
          flush=True)
    check(reached == {'given udp'}, f'reached {sorted(reached)}')
    check(found['succeeded'] and found['errors'], 'there was no race')
