#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What an incoming migration needs goes away when the guest has arrived.

A guest moves from one sandboxed QEMU to another, in each way that there is.  While the
second one waits, it may open files or make sockets; when the guest runs there, it may
not any more, in no thread, and the guest goes on all the same.
"""

import errno
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack.injector import BAD, Injector  # noqa: E402
from attack.policy import Numbers  # noqa: E402
from lib import tools  # noqa: E402
from lib.firmware import GIVEN  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, Tap, check, until  # noqa: E402
from lib.vm import Vm, check_no_reports, reports  # noqa: E402

NUMBERS = Numbers(tools.qsandbox())
CLOEXEC = 0o2000000
PATIENCE = 60
CALLS = {
    'openat to read': ('openat', -100, BAD, CLOEXEC),
    'openat to write': ('openat', -100, BAD, 2 | CLOEXEC),
    'unix socket': ('socket', 1, 1 | CLOEXEC, 0),
    'tcp': ('socket', 2, 1 | CLOEXEC, 6),
    'bind': ('bind', 0xffffffff, BAD, 16),
    'listen': ('listen', 0xffffffff, 1),
    'another filter for all': ('seccomp', 1, 1, BAD),
}
ANSWERS = {-errno.EPERM, -errno.EACCES, -errno.ENOENT}


def reached(vm, tid):
    """The names of the calls that reach the kernel in a thread."""
    names = set()
    with Injector(tools.tool('probe', 'attack'), vm.pid) as injector:
        if not injector.thread(tid):
            return names
        for name, (call, *args) in CALLS.items():
            words = injector.batch([('open', 'syscall', NUMBERS[call],
                                     tuple(args))])[0].split()
            if words[0] != 'refused' and int(words[1]) not in ANSWERS:
                names.add(name)
    return names


class Member(Vm):
    """The boot sector with its disk, at either end."""

    def __init__(self, folder, options=(), sandbox='on', **more):
        super().__init__(tools.qemu(), [
            '-machine', 'q35,accel=tcg', '-m', '64', '-drive',
            f'file={folder}/disk,format=raw,if=none,id=disk,file.locking=off', '-device',
            'virtio-blk-pci,drive=disk', '-object', 'iothread,id=io0',
            *options], sandbox=f'{sandbox},files={folder}', **more)

    def wait_migrated(self):
        """Until its migration is done."""
        deadline = time.monotonic() + PATIENCE
        while True:
            info = self.qmp.command('query-migrate')
            if info.get('status') == 'completed':
                return
            check(info.get('status') != 'failed', f'{info}')
            check(time.monotonic() < deadline, f'{info}')
            time.sleep(0.1)

    def wait_running(self):
        """Until the guest runs and writes."""
        deadline = time.monotonic() + PATIENCE
        while not (self.qmp.command('query-status')['status'] == 'running' and
                   '.' in self.console()):
            check(time.monotonic() < deadline, f'{self.console()!r} {self.errors()}')
            time.sleep(0.1)


def narrow(vm):
    """All threads are: no file, no socket, a filter more than stage 1 and 2."""
    info = vm.qmp.command('query-sandbox')
    check(info['proven'], 'not proven')
    rules = {call['name']: call['rule'] for call in info['calls']}
    check(rules.get('openat') == 'soft' and rules.get('bind') is None, f'{rules}')
    check('vcpu' in {role['role'] for role in info['roles'] if role['threads']},
          'vCPUs have no role')
    for tid, status in vm.threads().items():
        check(int(status['Seccomp_filters']) >= 3, f'{tid}: {status["Name"]}')
        found = reached(vm, tid)
        check(not found, f'{status["Name"]}: {sorted(found)}')


def moves(incoming, uri, waits, capabilities=(), paused=False):
    """A row: how the guest comes, and what the second QEMU needs for that.

    Out of a file it comes at once, and nobody sees the QEMU wait.
    """
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-arrival-') as name:
            folder = Path(name)
            (folder / 'disk').write_bytes(
                (tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
            words = [word.replace('@', f'{folder}/') for word in (incoming, uri)]
            if incoming.startswith('unix:'):
                with socket.socket(socket.AF_UNIX) as earlier:
                    earlier.bind(f'{folder}/s')     # a QEMU's that is gone
            with Member(folder, sandbox='on,profile=feature/migration') as first:
                first.qmp.command('cont')
                first.wait_console('QS copied', PATIENCE)
                set_up(first, capabilities)
                if uri.startswith('file'):
                    first.qmp.command('migrate', uri=words[1])
                    first.wait_migrated()
                with Member(folder, ['-incoming', words[0]], paused=paused) as second:
                    if waits:
                        found = reached(second, second.pid)
                        check(found == waits, f'while it waits: {sorted(found)}')
                    if incoming == 'defer':
                        set_up(second, capabilities)
                        second.qmp.command('migrate-incoming', uri=words[1])
                    if not uri.startswith('file'):
                        first.qmp.command('migrate', uri=words[1])
                        first.wait_migrated()
                    second.wait_migrated()
                    if paused:
                        second.qmp.command('cont')
                    second.wait_running()
                    time.sleep(0.5)
                    narrow(second)
                    second.qmp.command('stop')
                    second.qmp.command('cont')
                    second.qmp.command('human-monitor-command',
                                       command_line='qemu-io disk "write 0 512"')
                    check('wrote 512' in second.errors(), second.errors())
                    check(second.quit() == 0, second.errors())
                check(first.quit() == 0, first.errors())
    return test


def by_name(capabilities=(), attributes=()):
    """A row: a manager names the file later."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-arrival-') as name:
            folder = Path(name)
            (folder / 'disk').write_bytes(
                (tools.boot_sector() + GIVEN).ljust(1 << 20, b'\0'))
            with Member(folder, sandbox='on,hotplug=migration') as first:
                first.qmp.command('cont')
                first.wait_console('QS copied', PATIENCE)
                set_up(first, capabilities, attributes)
                first.qmp.command('migrate', uri=f'file:{folder}/state')
                first.wait_migrated()
                check(first.quit() == 0, first.errors())
            with Member(folder, ['-incoming', 'defer'], 'on,hotplug=migration',
                        paused=False) as second:
                set_up(second, capabilities, attributes)
                second.qmp.command('migrate-incoming', uri=f'file:{folder}/state')
                second.wait_migrated()
                second.wait_running()
                check(second.quit() == 0, second.errors())
                check_no_reports(second.errors())
    return test


def by_foreign_name():
    """A file that nobody gave is an error, and the VM stays."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-arrival-') as name:
        Path(name, 'disk').write_bytes(bytes(1 << 20))
        with Member(Path(name), ['-incoming', 'defer'], 'on,hotplug=migration') as vm:
            try:
                vm.qmp.command('migrate-incoming', uri='file:/etc/hostname')
                raise Failure('a file that nobody gave was opened')
            except QmpError as error:
                check('files=' in str(error), str(error))
            check(vm.quit() == 0, vm.errors())
            check_no_reports(vm.errors())


def set_up(vm, capabilities, attributes=()):
    """Switches capabilities of migration on."""
    vm.qmp.command('migrate-set-capabilities', capabilities=[
        {'capability': one, 'state': True} for one in capabilities])
    vm.qmp.command('migrate-set-parameters', **dict(attributes))


def smallest(incoming):
    """A row: the smallest VM of all waits for a guest, and ends when it is told to."""
    def test():
        with tempfile.TemporaryDirectory(prefix='qsandbox-arrival-') as name:
            ends = os.pipe()
            words = incoming.replace('@', f'{name}/').replace('FD', str(ends[0]))
            with subprocess.Popen(
                    [tools.qemu(), '-nodefaults', '-display', 'none', '-machine', 'q35',
                     '-incoming', words, '-sandbox', f'on,hotplug=none,dump={name}/dump'],
                    pass_fds=ends, stdin=subprocess.DEVNULL, text=True,
                    stderr=subprocess.PIPE) as process:
                locked = until(lambda: process.poll() is not None or
                               '"locked"' in text_of(Path(name, 'dump')),
                               'not locked')
                process.send_signal(signal.SIGTERM)
                errors = process.communicate()[1]
            for end in ends:
                os.close(end)
            check(locked and process.returncode == 0, errors)
            check(not reports(errors), errors)
    return test


def text_of(path):
    """What a file says; nothing if it is not there."""
    return path.read_text() if path.exists() else ''


EVERY = {'openat to read', 'another filter for all', 'openat to write'}
SERVER = EVERY | {'bind', 'listen'}


def main():
    """All ways."""
    tap = Tap()
    tap.run('on a path', moves('unix:@s', 'unix:@s', SERVER | {'unix socket'}))
    tap.run('by TCP', moves('tcp:127.0.0.1:49213', 'tcp:127.0.0.1:49213',
                            SERVER | {'tcp'}))
    tap.run('out of a file', moves('file:@state', 'file:@state', None))
    tap.run('out of a program', moves(
        'exec:cat @state && echo done >@done', 'file:@state', None))
    tap.run('paused at first', moves('unix:@s', 'unix:@s', SERVER | {'unix socket'},
                                     paused=True))
    tap.run('later, in several channels', moves(
        'defer', 'unix:@s', SERVER | {'unix socket', 'tcp'}, ('multifd',)))
    tap.run('later, out of a file by its name', by_name())
    tap.run('later, out of places in a file', by_name(('mapped-ram', 'multifd')))
    tap.run('later, out of a file that nobody gave', by_foreign_name)
    for incoming in ('tcp:127.0.0.1:0', 'unix:@w', 'fd:FD', 'exec:cat', 'defer'):
        tap.run(f'the smallest VM, {incoming}', smallest(incoming))
    tap.done()


main()
