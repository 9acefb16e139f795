# SPDX-License-Identifier: GPL-2.0-or-later
"""Operations on one kind of VM: what became of each, and who ended a VM that ended.

After each operation the VM has to be there still, and must have reported no refused
call.  A VM that ends in another way than by the sandbox's hand is asked the same again,
without the sandbox: if it ends there, too, it is QEMU's own fault, and counted apart.
An end that comes neither there nor with the sandbox again is a race; few may be.
"""

import collections
import json
import os
import re
import shlex
import signal
import socket
import time

from lib import tools
from lib.qmp import QmpError
from lib import vm as lib_vm
from lib.vm import Vm, describe_status

from . import machines
from .operation import undo
from .prepare import PREPARATION
from .world import World

ANSWER = 15         # seconds; a busy machine answers late
CHUNK = 300         # operations before a VM is replaced, so that its past is short
OWN_ENDS = 3        # of one group of operations, before the others are left out
MORE_TRIES = 12
RACES = 2           # ends that cannot be had again, of one kind of VM, before they count
PLUGGED = {'new', 'card', 'dimm'}
NOT_ADMITTED = 'qemu-sandbox: not admitted'
# Names that the VM was given, but of what the broker opens for nobody: a FIFO, a folder, a
# socket, links to devices outside.  Only the broker finds that out, so it refuses and reports it.
UNFIT = re.compile(
    r'refused openat\("[^"]*/(fifo|folder|null|full|sock\.\w+)"\) .*: by the broker,')


def reports(text):
    """The lines that report refused calls, but for those of unfit files."""
    return [line for line in lib_vm.reports(text) if not UNFIT.search(line)]


class Ended(Exception):
    """QEMU is gone, or does not answer."""


class Asked(Vm):
    """A VM of one kind, at work and prepared."""

    def __init__(self, kind, accel, world, sandbox):
        self.world = world
        world.renew()
        boot = world.dir / 'boot'
        boot.write_bytes(tools.boot_sector().ljust(1 << 20, b'\0'))
        self.given = os.open(world.dir / 'exists', os.O_RDWR)
        os.set_inheritable(self.given, True)
        world.words.update(fd=str(self.given), bus=machines.FREE_BUS[kind])
        options = [world.fill(str(word)) for word in machines.MACHINES[kind](accel)]
        super().__init__(tools.qemu(), options, paused=False,
                         sandbox=sandbox and world.fill(sandbox),
                         pass_fds=(self.given,), serial=('-serial', 'none'),
                         refusals=True)
        self.qmp.sock.settimeout(ANSWER)
        self.read = 0
        self.served = False     # whether the last operation changed anything
        for step in PREPARATION:
            self.step(step)

    def step(self, step):
        """One step; returns ('served', value), ('error', words)."""
        if callable(step):
            return step(self)
        arguments = self.world.fill(step[2])
        if step[0] == 'give':
            try:
                descriptor = self.world.descriptor(step[3])
            except OSError as problem:
                return 'error', f'not to be had here: {problem}'
            try:
                return self.ask(step[1], arguments, [descriptor])
            finally:
                os.close(descriptor)
        return self.ask(step[1], arguments)

    def ask(self, command, arguments=None, descriptors=()):
        """A command of QMP, and its answer."""
        request = json.dumps({'execute': command, 'arguments': arguments or {}})
        try:
            socket.send_fds(self.qmp.sock, [request.encode() + b'\n'],
                            list(descriptors))
            while True:
                reply = self.qmp._read()  # pylint: disable=protected-access
                if 'return' in reply:
                    return 'served', reply['return']
                if 'error' in reply:
                    return 'error', reply['error']['desc']
                self.qmp.events.append(reply)
        except (OSError, QmpError) as problem:
            raise Ended(str(problem)) from None

    def news(self):
        """What came to standard error since the last time."""
        with self.stderr.open('rb') as file:
            file.seek(self.read)
            text = file.read()
        self.read += len(text)
        return text.decode(errors='replace')

    def status(self):
        """The exit status, once QEMU is gone; None if it only does not answer."""
        try:
            return self.wait(5)
        except QmpError:
            return None

    def left_behind(self):
        """Whether a device is there still: some go when the guest or a reset lets them."""
        for _ in range(8):
            listed = self.ask('qom-list', {'path': '/machine/peripheral'})[1]
            if not PLUGGED & {item['name'] for item in listed}:
                return False
            time.sleep(0.05)
        return True

    def settle(self):
        """Whether the guest runs, or can be made to, with what it had in the beginning."""
        self.qmp.events.clear()
        if self.left_behind():
            return False
        state = self.ask('query-status')[1]['status']
        if state in ('running', 'suspended'):
            return True
        self.ask('cont')
        return self.ask('query-status')[1]['status'] == 'running'

    def close(self):
        super().close()
        os.close(self.given)


def group(operation):
    """What an operation is about: a command, a driver, a property."""
    family, _, rest = operation.name.partition('/')
    if family == 'qom-set':
        rest = rest.rpartition(' ')[2]
    return family, re.split('[./=]', rest)[0]


class Finding:
    """An operation that should not have gone as it did."""

    def __init__(self, session, operation, what, lines):
        self.what, self.lines = what, lines
        self.again = (f'--vm {session.kind} --accel {session.accel} --only '
                      + shlex.quote(operation.name))
        # What QEMU does a little later may be seen with the next operation.
        self.earlier = [earlier.name for earlier in session.history[-3:-1]]

    def __str__(self):
        return '\n'.join([f'{self.what}: {self.again}',
                          *(f'    after {name}' for name in self.earlier),
                          *(f'    {line}' for line in self.lines)])


class Session:
    """All operations on one kind of VM under one accelerator."""

    def __init__(self, kind, accel, violation, progress=print, wordy=False):
        self.kind, self.accel, self.violation = kind, accel, violation
        self.progress, self.wordy = progress, wordy
        self.counts = collections.Counter()
        self.spent = collections.Counter()
        self.own = collections.Counter()
        self.findings = []
        self.world = World()
        self.vm = None
        self.history = []

    def start(self, sandbox=True):
        """A fresh VM."""
        return Asked(self.kind, self.accel, self.world, machines.sandbox_option(
            self.kind, self.violation) if sandbox else None)

    def perform(self, vm, operation):
        """All steps of an operation, and back; returns what became of the last step."""
        result = ('served', None)
        done = []
        for step in operation.before:
            done.append((step, vm.step(step)[0]))
        for step in operation.steps:
            result = vm.step(step) or ('served', None)
            done.append((step, result[0]))
        vm.served = any(how == 'served' for step, how in done if callable(step)
                        or step[1] != 'migrate-set-capabilities')
        for step in operation.after:
            vm.step(step)
        for step, how in reversed(done):
            if how == 'served':
                for back in undo(step):
                    vm.step(back)
        return result

    def run(self, operation):
        """One operation, judged."""
        if self.own[group(operation)] >= OWN_ENDS:
            self.counts['left out'] += 1
            return
        if self.vm is None:
            self.vm = self.start()
            self.counts['starts'] += 1
            self.history = []
            text = self.vm.news()
            if reports(text):
                self._find(operation, 'report while preparing', reports(text))
        self.counts['operations'] += 1
        self.history.append(operation)
        started = time.monotonic()
        self._ask(operation)
        self.spent[operation.name.partition('/')[0]] += time.monotonic() - started

    def _ask(self, operation):
        try:
            how, words = self.perform(self.vm, operation)
            if self.wordy:
                self.progress(f'# {operation.name}: {how}: {str(words)[:200]}')
            going = not (operation.wears and self.vm.served) and self.vm.settle()
        except Ended as problem:
            self._ended(operation, str(problem))
            return
        text = self.vm.news()
        self.counts['not admitted' if NOT_ADMITTED in text else how] += 1
        if reports(text):
            self._find(operation, 'report', reports(text))
        if not going or reports(text) or len(self.history) >= CHUNK:
            self.drop()

    def drop(self):
        """Ends the VM as a user would; what it says then counts, too."""
        vm, self.vm = self.vm, None
        if vm is None:
            return
        try:
            try:
                vm.ask('quit')
                status = vm.wait(30)
            except (Ended, QmpError):
                status = vm.status()
            lines = reports(vm.news())
            if lines or status == -signal.SIGSYS:
                self._find(self.history[-1], 'report at the end', lines)
            elif status != 0:
                self._judge(self.history[-1], f'at its end: {describe_status(status)}',
                            [])
        finally:
            vm.close()

    def _find(self, operation, what, lines):
        self.counts[what.split()[0] + 's'] += 1
        self.findings.append(Finding(self, operation, what, lines))
        self.progress(f'# {self.findings[-1]}')

    def _ended(self, operation, problem):
        """Who ended the VM, or keeps it from answering?"""
        vm, self.vm = self.vm, None
        status = vm.status()
        text = vm.news()
        vm.close()
        lines = text.splitlines()[-8:]
        if reports(text) or status == -signal.SIGSYS:
            self._find(operation, f'end by the sandbox ({describe_status(status)})',
                       lines)
        elif operation.ends and status == 0:
            self.counts['served'] += 1
        else:
            self._judge(operation, f'{describe_status(status)}; {problem}', lines)

    def _judge(self, operation, how, lines):
        """Ask a QEMU without the sandbox the same, alone and in the same company.

        What is a race in QEMU may take more tries: one quit in five hangs that comes
        right after a migration has begun, as the main thread, which has the big lock, and
        the migration's, which has that of the RAM blocks, wait for each other.
        """
        for history in ([operation], self.history, *[[operation]] * MORE_TRIES):
            if self._ends_again(history, sandbox=False):
                self.counts["QEMU's own ends"] += 1
                self.own[group(operation)] += 1
                self.progress(f'# {self.kind}/{self.accel}: QEMU ends by itself, without '
                              f'the sandbox, too ({how}): {operation.name}')
                return
        seen = any(self._ends_again(history, sandbox=True)
                   for history in ([operation], self.history, [operation]))
        if seen or self.counts['races'] >= RACES:
            self._find(operation, f'end with the sandbox only ({how})', lines)
            return
        self.counts['races'] += 1
        self.progress('\n'.join([
            f'# {self.kind}/{self.accel}: QEMU ended, and did not when it was asked again '
            f'({how}): {operation.name}', *(f'#     {line}' for line in lines)]))

    def _ends_again(self, history, sandbox):
        vm = self.start(sandbox)
        try:
            for operation in history:
                self.perform(vm, operation)
                if not operation.wears:
                    vm.settle()
            vm.ask('quit')
            return vm.wait(30) != 0
        except (Ended, QmpError):
            return True
        finally:
            vm.close()

    def close(self):
        """Ends everything."""
        self.drop()
        self.world.close()


def wait_a_little(seconds):
    """A step: the VM works on what it was asked."""
    def wait(vm):
        time.sleep(seconds)
        del vm
    return wait
