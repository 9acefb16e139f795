# SPDX-License-Identifier: GPL-2.0-or-later
"""A QEMU process that is started, watched and ended by a test."""

import functools
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .qmp import Qmp, QmpError
from .tap import PATIENCE, Failure, Skip, check

# How QEMU begins a line about a call that its sandbox refused.
REPORT = 'qemu-sandbox: refused'
# At the end of a line of which the broker is the judge.
BROKER = ': by the broker,'


def reports(text):
    """The lines of a QEMU's standard error that report refused calls."""
    return [line for line in text.splitlines() if REPORT in line]


def check_no_reports(text):
    """Fails the running test if a QEMU reported a refused call."""
    found = reports(text)
    if found:
        raise Failure(f'QEMU reported {len(found)} refused calls:\n'
                      + '\n'.join(found[:20]))


def kvm_reason():
    """Why KVM cannot be used here; None if it can."""
    if not os.path.exists('/dev/kvm'):
        return 'no /dev/kvm'
    if not os.access('/dev/kvm', os.R_OK | os.W_OK):
        return '/dev/kvm may not be opened'
    return None


@functools.cache
def processor_model(binary, accel):
    """What -cpu takes for the best processor that works under an accelerator.

    A KVM within another may list registers that it does not let QEMU write, and no
    guest gets -cpu host there, with or without a sandbox.
    """
    if accel != 'kvm':
        return 'max'
    done = subprocess.run([
        binary, '-nodefaults', '-no-user-config', '-display', 'none', '-S',
        '-machine', 'pc,accel=kvm', '-cpu', 'host', '-monitor', 'stdio'],
        input=b'quit\n', stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        timeout=PATIENCE, check=False)
    return 'kvm64' if done.returncode else 'host'


def narrow(sandbox):
    """What stands behind -sandbox, without what may be added later unless that is named."""
    if sandbox.partition(',')[0] == 'on' and 'hotplug=' not in sandbox:
        return sandbox + ',hotplug=none'
    return sandbox


def recorded(sandbox):
    """What stands behind -sandbox, so that the VM leaves its profiles behind.

    They go below the folder that QS_EVIDENCE names: what ../coverage.py compares with the
    table of evidence.  A sandbox that does not come into force leaves an empty file.
    """
    folder = os.environ.get('QS_EVIDENCE')
    if not folder or sandbox.partition(',')[0] != 'on' or 'dump=' in sandbox:
        return sandbox
    handle, path = tempfile.mkstemp(prefix=Path(sys.argv[0]).stem + '.', dir=folder)
    os.close(handle)
    return f'{sandbox},dump={path}'


class Vm:
    """qemu-system-x86_64 with the given options.

    Its sandbox is that of a VM to which nothing is added (hotplug=none), unless it says
    otherwise.

    The monitor is a socket in a folder of the VM's own; the serial console is
    written to a file there unless serial has other options, and so is standard
    error.  The VM starts paused (-S) unless paused is false.

    When the VM is closed, a report of a refused call, or an end by SIGSYS, fails
    the test.  A test that refuses calls on purpose says refusals=True, or sets
    the attribute later.  One that asks the broker for what was not given sets
    asks_broker.
    """

    asks_broker = False

    def __init__(self, binary, options, sandbox='on', paused=True,
                 monitor=True, wrapper=(), pass_fds=(), serial=None,
                 refusals=False):
        self.refusals = refusals
        self.dir = tempfile.TemporaryDirectory(prefix='qsandbox-vm-')
        self.path = Path(self.dir.name)
        self.serial = self.path / 'serial'
        self.serial.touch()
        self.stderr = self.path / 'stderr'
        self.qmp = None
        self.command = [str(part) for part in wrapper] + [
            str(binary), '-nodefaults', '-no-user-config', '-display', 'none',
            *(serial or ['-serial', f'file:{self.serial}'])]
        if monitor:
            self.command += ['-qmp', f'unix:{self.path}/qmp,server=on,wait=off']
        if paused:
            self.command += ['-S']
        if sandbox:
            self.command += ['-sandbox', recorded(narrow(sandbox))]
        self.command += [str(option) for option in options]
        with self.stderr.open('wb') as err:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=err, stderr=err,
                cwd=self.path, pass_fds=pass_fds)
        if monitor:
            try:
                self.qmp = self._connect()
            except BaseException:
                self.close()
                raise

    def _connect(self):
        deadline = time.monotonic() + PATIENCE
        while True:
            if self.process.poll() is not None:
                raise QmpError(
                    f'QEMU ended ({describe_status(self.process.returncode)}) '
                    f'before its monitor came up: {self.errors()}')
            try:
                return Qmp.connect(self.path / 'qmp', patience=0.1)
            except QmpError:
                if time.monotonic() > deadline:
                    raise

    @property
    def pid(self):
        """The process, which is its main thread, too."""
        return self.process.pid

    def errors(self):
        """What QEMU wrote to standard error and output."""
        return self.stderr.read_text(errors='replace')

    def console(self):
        """What the guest wrote to its serial port."""
        return self.serial.read_text(errors='replace')

    def wait_console(self, text, timeout, show=None, stop=None):
        """Waits until the guest has written text (or stop); returns all of it.

        What comes meanwhile is passed to show, line by line.
        """
        deadline = time.monotonic() + timeout
        shown = 0
        while True:
            lines = self.console().replace('\r', '').split('\n')
            if show:
                for line in lines[shown:-1]:
                    show(line)
                shown = len(lines) - 1
            if any(text in line or (stop and stop in line)
                   for line in lines[:-1]):
                return '\n'.join(lines)
            if self.process.poll() is not None:
                raise QmpError('QEMU ended '
                               f'({describe_status(self.process.returncode)}) '
                               f'while the guest worked: {self.errors()}')
            if time.monotonic() > deadline:
                raise QmpError(f'the guest did not write {text!r} within '
                               f'{timeout} s; its last lines: '
                               + ' | '.join(lines[-6:]))
            time.sleep(0.05)

    def threads(self):
        """Every thread: {tid: {field of its status file: value}}."""
        result = {}
        for task in Path(f'/proc/{self.pid}/task').iterdir():
            try:
                text = (task / 'status').read_text()
            except (FileNotFoundError, ProcessLookupError):
                continue
            result[int(task.name)] = {
                key: value.strip() for key, _, value in
                (line.partition(':') for line in text.splitlines())}
        return result

    def unfiltered_threads(self):
        """Names of threads that are not in seccomp's filter mode."""
        return [f'{status["Name"]} ({tid})'
                for tid, status in self.threads().items()
                if status['Seccomp'] != '2']

    def vcpu_thread(self):
        """The thread of the first vCPU."""
        return self.qmp.command('query-cpus-fast')[0]['thread-id']

    def wait(self, timeout=PATIENCE):
        """Waits for the process to end and returns its status."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise QmpError(f'QEMU did not end within {timeout} s') from None

    def quit(self, timeout=PATIENCE):
        """Ends QEMU by its monitor and returns its status."""
        try:
            self.qmp.command('quit')
        except QmpError:
            pass
        return self.wait(timeout)

    def refuses(self, words, command, **arguments):
        """A command is an error with these words, and the VM goes on."""
        try:
            self.qmp.command(command, **arguments)
        except QmpError as error:
            check(words in str(error), f'{command}: {error}')
            self.qmp.command('query-status')
            return
        raise Failure(f'{command} {arguments} was served')

    def picture(self, folder):
        """The picture that QEMU has: (width, height, bytes of RGB)."""
        file = Path(folder, 'screen')
        self.qmp.command('screendump', filename=str(file))
        magic, size, depth, pixels = file.read_bytes().split(b'\n', 3)
        check((magic, depth) == (b'P6', b'255'), f'{magic} {depth} is no picture')
        return (*map(int, size.split()), pixels)

    def descriptors(self):
        """{descriptor: what it is}."""
        result = {}
        for link in Path(f'/proc/{self.pid}/fd').iterdir():
            try:
                result[int(link.name)] = str(link.readlink())
            except OSError:
                continue
        return result

    def check_refusals(self):
        """Fails if a call was refused, unless the test refuses calls."""
        if self.refusals:
            return
        check_no_reports(''.join(line for line in self.errors().splitlines(True)
                                 if not self.asks_broker or BROKER not in line))
        if self.process.poll() == -signal.SIGSYS:
            raise Failure(f'QEMU was killed by SIGSYS, without a report: '
                          f'{self.errors()}')

    def close(self):
        """Ends the process, whatever it is doing, and removes its files.

        Fails the test if a call was refused.
        """
        if self.dir is None:
            return              # closed already
        if self.qmp:
            self.qmp.close()
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        try:
            self.check_refusals()
        finally:
            self.dir.cleanup()
            self.dir = None

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None and self.stderr.exists():
            for line in self.errors().splitlines()[-20:]:
                print(f'# QEMU: {line}', file=sys.stdout, flush=True)
        try:
            self.close()
        except Failure as failure:
            # What failed before says more; but a test is not skipped by a fault.
            if kind is None or issubclass(kind, Skip):
                raise
            for line in str(failure).splitlines():
                print(f'# {line}', file=sys.stdout, flush=True)


def describe_status(status):
    """A status of subprocess in words."""
    if status is None:
        return 'still running'
    if status < 0:
        return f'killed by {signal.Signals(-status).name}'
    return f'exit status {status}'
