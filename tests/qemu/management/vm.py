# SPDX-License-Identifier: GPL-2.0-or-later
"""The VMs, and how they are asked."""

import os
import tempfile
import time
from pathlib import Path

from lib import tools
from lib.qmp import QmpError
from lib.tap import Skip, check
from lib.vm import Vm, describe_status, kvm_reason, processor_model

MEBIBYTE = 1 << 20
FIRST_LINE = 'QS hello from the second sector\n'
PORT = ['-device', 'pcie-root-port,id=rp0,chassis=1']


class Managed:
    """A VM that is asked for things, and has to live through them."""

    def __init__(self, vm):
        self.vm = vm

    def ask(self, name, *fds, **arguments):
        """The answer, or None for an error."""
        try:
            answer = self.vm.qmp.command(name, *fds, **arguments)
        except QmpError:
            answer = None
        self.alive(f'{name} {arguments}')
        return answer

    def must(self, name, *fds, **arguments):
        """A command that has to work."""
        try:
            return self.vm.qmp.command(name, *fds, **arguments)
        except QmpError as error:
            time.sleep(0.2)
            check(False, f'{error}\n{self.vm.errors()}')

    def must_not(self, words, name, *fds, **arguments):
        """A command that has to be an error with those words."""
        try:
            self.vm.qmp.command(name, *fds, **arguments)
        except QmpError as error:
            check(words in str(error), f'{words!r} is not in {str(error)!r}')
        else:
            check(False, f'{name} was served')
        self.alive(name)

    def human(self, line):
        """What a line of the human monitor says."""
        return self.ask('human-monitor-command', **{'command-line': line})

    def alive(self, what, wait=0.0):
        """QEMU is there still after some time, and refused nothing."""
        time.sleep(wait)
        try:
            self.vm.qmp.command('query-status')
        except QmpError:
            self.vm.process.wait(30)
            check(False, f'{what}: QEMU ended '
                  f'({describe_status(self.vm.process.returncode)}):\n'
                  f'{self.vm.errors()}')
        check('qemu-sandbox: refused' not in self.vm.errors(),
              f'{what}:\n{self.vm.errors()}')

    def fdset(self, path, flags):
        """A descriptor of path, given to QEMU; its name there."""
        fd = os.open(path, flags, 0o600)
        try:
            number = self.must('add-fd', fd)['fdset-id']
        finally:
            os.close(fd)
        return f'/dev/fdset/{number}'

    def finish(self):
        """The end is a good one."""
        status = self.vm.quit()
        check(status == 0, f'{describe_status(status)}:\n{self.vm.errors()}')
        check('qemu-sandbox: refused' not in self.vm.errors(), self.vm.errors())


def bare(options, work, accel='tcg', machine='q35', profiles='', **more):
    """A test with a VM without a guest: work(managed, folder)."""
    def test(sandbox):
        reason = kvm_reason() if accel == 'kvm' else None
        if reason:
            raise Skip(reason)
        with tempfile.TemporaryDirectory(prefix='qsandbox-manage-') as folder:
            words = [str(word).format(dir=folder) for word in (
                options(Path(folder)) if callable(options) else options)]
            base = ['-machine', f'{machine},accel={accel}', '-m', '32']
            if accel == 'kvm' and '-cpu' not in words:
                base += ['-cpu', processor_model(tools.qemu(), 'kvm')]
            named = f'{profiles},files={folder}' if profiles else ''
            with Vm(tools.qemu(), base + words, sandbox + named, **more) as vm:
                managed = Managed(vm)
                work(managed, Path(folder))
                managed.finish()
    return test


def asks(*commands):
    """Work that is commands, whose answers do not matter."""
    def work(vm, folder):
        for name, arguments in commands:
            vm.ask(name, **fill(arguments, folder))
        vm.alive('some time later', 0.3)
    return work


def fill(value, folder):
    """Puts the folder's name into the texts of arguments."""
    if isinstance(value, dict):
        return {key: fill(item, folder) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, folder) for item in value]
    return value.replace('{dir}', str(folder)) if isinstance(value, str) else value


def lines(*texts):
    """Work that is lines of the human monitor."""
    return asks(*(('human-monitor-command', {'command-line': text})
                  for text in texts))


def image(folder, name='image'):
    """A file of a mebibyte."""
    path = folder / name
    path.write_bytes(bytes(MEBIBYTE))
    return path
