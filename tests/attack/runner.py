# SPDX-License-Identifier: GPL-2.0-or-later
"""What a hijacked QEMU can have the runner do: sandbox/runner."""

import os
import re
import socket
import struct
import tempfile
import time
from pathlib import Path

from attack.agent import Agent
from lib.firmware import FirmwareGuest
from lib.tap import Skip, check, until

COMMAND, DOWNSCRIPT, NOTHING = 0, 1, 2
# QS_RUNNER_MAX_STARTS
STARTS = 64


def orders():
    """By name, the numbers of sandbox/runner/wire.h."""
    text = (Path(__file__).resolve().parents[2] / 'sandbox/runner/wire.h').read_text()
    names = re.findall(r'^    (RUNNER_[A-Z]+)(?: = 1)?,', text, re.M)
    return {name: number + 1 for number, name in enumerate(names[:5])}


class Served(FirmwareGuest):
    """A VM with a downscript and a command behind a port, and threads of ours in it."""

    def __init__(self, calls):
        if os.geteuid() != 0 or not os.access('/dev/net/tun', os.R_OK | os.W_OK):
            raise Skip('no interface can be made here')
        self.calls = calls
        self.root = tempfile.TemporaryDirectory(prefix='qsandbox-runner-')
        self.log = Path(self.root.name, 'log')
        self.log.touch()
        self.agent = Agent(self.root.name)
        for name in ('down', 'command'):
            script = Path(self.root.name, name)
            script.write_text(f'#!/bin/sh\necho "{name} $#" >>{self.log}\n')
            script.chmod(0o755)
        super().__init__('tcg', [
            '-netdev', 'user,id=user,restrict=on,ipv6=off,'
            f'guestfwd=tcp:10.0.2.9:80-cmd:{self.root.name}/command a b',
            '-netdev', f'tap,id=tap,script=no,downscript={self.root.name}/down'],
            refusals=True, wrapper=['env', f'LD_PRELOAD={self.agent.library}',
                                    *self.agent.environment])
        self.agent.wait_ready()
        self.qmp.command('cont')
        self.runner = self.qmp.command('query-sandbox')['runner']
        packets = {line.split()[6] for line in
                   Path('/proc/net/unix').read_text().splitlines()[1:]
                   if line.split()[4] == '0005'}
        found = [number for number, target in self.descriptors().items()
                 if target.startswith('socket:[') and target[8:-1] in packets]
        check(len(found) == 1, f'the sockets of packets are {found}')
        self.socket = found[0]

    def ran(self):
        """What ran so far."""
        return self.log.read_text().splitlines()

    def call(self, name, *args):
        """A call of QEMU's: its result."""
        return self.agent.call(self.calls[name], *args)['last']

    def give(self, data, *fds):
        """An order to the runner, with descriptors."""
        place = self.agent.put(0, data)
        if not fds:
            return self.call('write', self.socket, place, len(data))
        control = struct.pack('<QII', 16 + 4 * len(fds), socket.SOL_SOCKET,
                              socket.SCM_RIGHTS) + struct.pack(f'<{len(fds)}i', *fds)
        control = control.ljust((len(control) + 7) & ~7, b'\0')
        start = (len(data) + 7) & ~7
        iov = struct.pack('<QQ', place, len(data))
        header = struct.pack('<QQQQQQQ', 0, 0, place + start, 1, place + start + 16,
                             len(control), 0)
        where = self.agent.put(0, data.ljust(start, b'\0') + iov + control + header)
        return self.call('sendmsg', self.socket, where + start + 16 + len(control),
                         socket.MSG_NOSIGNAL)

    def run(self, program, *fds):
        """The one right order."""
        return self.give(struct.pack('<III', orders()['RUNNER_RUN'], 7, program), *fds)

    def close(self):
        try:
            super().close()
        finally:
            self.root.cleanup()


def garbage(vm):
    """Whatever is no right order runs nothing."""
    right = orders()['RUNNER_RUN']
    for order in range(16):
        for program in (COMMAND, DOWNSCRIPT, (1 << 32) - 1):
            for size in (0, 28, 4000):
                if order != right or size:
                    vm.give(struct.pack('<III', order, 1, program) + os.urandom(size))
    for size in (1, 4, 8, 11):
        vm.give(bytes([right]) * size)
    for program in (COMMAND, NOTHING, 1 << 31):
        vm.run(program)
    for fds in ((1,), (1, 1), (0,), (2, 2, 2)):
        vm.run(COMMAND, *fds)
        vm.run(DOWNSCRIPT, *fds)
    # A program and an interface of its own
    number = orders()
    text = b'/bin/sh\0-c\0true\0'
    vm.give(struct.pack('<IIIII', number['RUNNER_ADD'], 1, NOTHING, 1, len(text)) + text)
    vm.give(struct.pack('<IIIi16s', number['RUNNER_BIND'], 1, DOWNSCRIPT, 9, b'eth0'),
            1)
    vm.give(struct.pack('<IIII', number['RUNNER_FIX'], 1, 0, 0))
    check(not vm.ran(), f'{vm.ran()} ran')
    check(Path(f'/proc/{vm.runner["pid"]}').exists(), 'the runner has ended')
    check('refused to run a program' in vm.errors(), vm.errors())


def too_many(vm):
    """A command runs as it is named, and no more often than it may."""
    begun = time.monotonic()
    for _ in range(2 * STARTS):
        one = vm.call('socket', socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC,
                      0)
        check(one > 0, f'no socket: {one}')
        check(vm.run(COMMAND, one) == 12, 'the order was not sent')
        vm.call('close', one)
    time.sleep(1)
    spent = time.monotonic() - begun
    ran = vm.ran()
    print(f'#> {len(ran)} of {2 * STARTS} commands ran in {spent:.1f} s', flush=True)
    check(set(ran) == {'command 2'}, f'{set(ran)}')
    check(STARTS / 2 < len(ran) <= STARTS * (int(spent) + 1), f'{len(ran)} in {spent} s')


def twice(vm):
    """A downscript runs once, whoever asks."""
    for _ in range(5):
        vm.run(DOWNSCRIPT)
    until(lambda: 'down 1' in vm.ran(), 'it did not run')
    status = vm.quit()
    check(status == 0, vm.errors())
    check(vm.ran().count('down 1') == 1, f'{vm.ran()}')


def hijacked(calls):
    """All of these, on one VM."""
    with Served(calls) as vm:
        known = {call['name']: call for call in vm.qmp.command('query-sandbox')['calls']}
        check(f'arg0 == {vm.socket:#x} ' in known['sendmsg'].get('condition', ''),
              f'{known["sendmsg"]}')
        check(not {'fork', 'vfork', 'execve', 'execveat'} & set(
            name for name, call in known.items() if call['rule'] != 'soft'), 'spawning')
        garbage(vm)
        vm.log.write_text('')
        too_many(vm)
        twice(vm)
