#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the C library calls by itself once QEMU is locked.

Terminals are made raw and given back, threads are made when there is work, memory comes
and goes by each of glibc's tunables.  The VMs have next to nothing, so that no call is
granted for the sake of something else.  This is what a new release of the library changes;
./run-tests newest-libraries runs it with Debian's newest.
"""

import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import PATIENCE, Skip, Tap, check, until  # noqa: E402
from lib.vm import Vm, describe_status  # noqa: E402

COOKED = termios.ECHO | termios.ICANON
NONE = ['-machine', 'none']


class Terminal:
    """A terminal for QEMU, and what somebody in front of it sees and types."""

    def __init__(self):
        self.user, self.slave = os.openpty()
        self.name = os.ttyname(self.slave)
        self.before = self.settings()
        check(self.before[3] & COOKED == COOKED, 'the terminal is raw from the beginning')

    def settings(self):
        """As they are now."""
        return termios.tcgetattr(self.slave)

    def is_raw(self):
        """Neither echo nor lines."""
        return not self.settings()[3] & COOKED

    def read_until(self, words):
        """What appears on the screen, up to these words."""
        text, deadline = b'', time.monotonic() + PATIENCE
        while words not in text:
            check(time.monotonic() < deadline, f'{words} did not come: {text!r}')
            if select.select([self.user], [], [], 0.2)[0]:
                text += os.read(self.user, 65536)
        return text

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.user)
        os.close(self.slave)


def on_terminal(terminal, options, **more):
    """A VM whose standard input and output are a terminal."""
    return Vm(tools.qemu(), options, wrapper=[
        'sh', '-c', 'exec "$@" <"$0" >"$0"', terminal.name], **more)


def by_monitor(vm, terminal):
    """The human monitor's own command, typed."""
    os.write(terminal.user, b'quit\r')
    return vm.wait()


def by_key(vm, terminal):
    """The escape of a multiplexed terminal."""
    os.write(terminal.user, b'\x01x')
    return vm.wait()


def by_signal(vm, _terminal):
    """SIGTERM."""
    os.kill(vm.pid, signal.SIGTERM)
    return vm.wait()


def by_qmp(vm, _terminal):
    """The other monitor."""
    return vm.quit()


def standard(options, end, greets=b''):
    """Standard input and output: raw while QEMU runs, then as before."""
    def test():
        with Terminal() as terminal, \
                on_terminal(terminal, options, serial=['-serial', 'none'],
                            paused=False) as vm:
            check(vm.qmp.command('query-sandbox')['state'] == 'locked', 'not locked')
            check(terminal.is_raw(), 'the terminal is cooked')
            if greets:
                terminal.read_until(greets)
            status = end(vm, terminal)
            check(status == 0, f'{describe_status(status)}: {vm.errors()}')
            check(terminal.settings() == terminal.before,
                  f'{terminal.settings()} is not {terminal.before}')
    return test


def stopped():
    """SIGSTOP and SIGCONT: the terminal is made raw once more."""
    with Terminal() as terminal, on_terminal(
            terminal, [*NONE, '-monitor', 'stdio'], serial=['-serial', 'none']) as vm:
        check(terminal.is_raw(), 'the terminal is cooked')
        os.kill(vm.pid, signal.SIGSTOP)
        termios.tcsetattr(terminal.slave, termios.TCSANOW, terminal.before)
        os.kill(vm.pid, signal.SIGCONT)
        until(terminal.is_raw, 'the terminal stays cooked after a stop')
        check(by_monitor(vm, terminal) == 0, vm.errors())


def pty_of(vm, label):
    """The name of the terminal that QEMU made."""
    return next(entry['filename'] for entry in vm.qmp.command('query-chardev')
                if entry['label'] == label).removeprefix('pty:')


def check_pty(vm, name):
    """It is raw: what somebody types there does not come back."""
    fd = os.open(name, os.O_RDWR | os.O_NOCTTY)
    try:
        check(not termios.tcgetattr(fd)[3] & COOKED, f'{name} is cooked')
        os.write(fd, b'typed')
        vm.qmp.command('query-status')
        seen = select.select([fd], [], [], 0.5)[0]
        check(not seen, f'{name} echoes')
    finally:
        os.close(fd)


def made():
    """A pty from the command line."""
    with Vm(tools.qemu(), [*NONE, '-chardev', 'pty,id=line']) as vm:
        check_pty(vm, pty_of(vm, 'line'))
        check(vm.quit() == 0, vm.errors())


def serial_line():
    """A serial port of the host's: raw, and set as the guest sets its own."""
    with Terminal() as terminal, Vm(tools.qemu(), [
            '-machine', 'isapc,accel=qtest', '-cpu', '486', '-qtest',
            'unix:qtest,server=on,wait=off', '-chardev', f'serial,id=line,path={terminal.name}', '-device',
            'isa-serial,chardev=line'], serial=['-serial', 'none']) as vm:
        check(terminal.is_raw(), 'the line is cooked')
        qtest = Qtest(vm.path / 'qtest')
        for divisor, speed in ((1, termios.B115200), (12, termios.B9600)):
            qtest.out(0x3fb, 0x83)          # access to the divisor, 8 bits
            qtest.out(0x3f8, divisor)
            qtest.out(0x3f9, 0)
            qtest.out(0x3fb, 0x03)
            qtest.out(0x3fc, 0x03)          # DTR, RTS
            settings = terminal.settings()
            check(settings[5] == speed, f'divisor {divisor}: speed {settings[5]}')
        check(vm.quit() == 0, vm.errors())


class Qtest:
    """QEMU's protocol of tests, for access to ports."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(str(path))
        self.stream = self.socket.makefile('rw')

    def out(self, port, value):
        """Writes a byte."""
        self.stream.write(f'outb {port:#x} {value:#x}\n')
        self.stream.flush()
        while not self.stream.readline().startswith('OK'):
            pass


def io(vm, node, *commands):
    """Commands of qemu-io's by the monitor; it writes to standard output."""
    for command in commands:
        vm.qmp.command('human-monitor-command', **{
            'command-line': f'qemu-io {node} "{command}"'})
    check('failed' not in vm.errors(), vm.errors())


def late_threads(machine):
    """Threads that are made when everything is locked, one with a disk's work."""
    def test():
        with tempfile.NamedTemporaryFile(prefix='qsandbox-') as image:
            image.truncate(16 << 20)
            with Vm(tools.qemu(), [
                    *machine, '-blockdev',
                    f'driver=file,node-name=disk,filename={image.name}'],
                    'on,profile=feature/hotplug-iothread') as vm:
                check(vm.qmp.command('query-sandbox')['state'] == 'locked', 'not locked')
                before = set(vm.threads())
                for number in range(3):
                    vm.qmp.command('object-add', **{'qom-type': 'iothread',
                                                    'id': f'late{number}'})
                io(vm, 'disk', 'write 0 1M', 'read 0 16M')
                check(len(set(vm.threads()) - before) >= 3, 'no thread was made')
                check(not vm.unfiltered_threads(), str(vm.unfiltered_threads()))
                for number in range(3):
                    vm.qmp.command('object-del', id=f'late{number}')
                check(vm.quit() == 0, vm.errors())
    return test


def busy(environment):
    """Memory comes and goes: disks, a display, resets."""
    def test():
        with tempfile.NamedTemporaryFile(prefix='qsandbox-') as image:
            image.truncate(64 << 20)
            with FirmwareGuest('tcg', [
                    '-vga', 'std', '-blockdev',
                    f'driver=file,node-name=more,filename={image.name}'],
                    wrapper=['env', *environment]) as vm:
                vm.qmp.command('cont')
                vm.check_work(PATIENCE)
                for size in ('64k', '16M', '1M', '32M'):
                    io(vm, 'more', f'write 0 {size}', f'read 0 {size}')
                for _ in range(2):
                    vm.qmp.command('query-qmp-schema')      # several MB of text
                    vm.qmp.command('system_reset')
                    vm.qmp.wait_event('RESET')
                check(vm.quit() == 0, vm.errors())
    return test


def tunable(*settings):
    """Settings of glibc."""
    return busy(['GLIBC_TUNABLES=' + ':'.join(f'glibc.{one}' for one in settings)])


def lists_tunables():
    """Each of glibc's tunables for memory and threads is tried, unless it has reasons."""
    loader = shutil.which('ld.so') or '/lib64/ld-linux-x86-64.so.2'
    done = subprocess.run([loader, '--list-tunables'], capture_output=True, text=True,
                          check=False)
    if done.returncode:
        raise Skip('this glibc does not list them')
    known = {setting.split('=')[0] for setting in TUNABLES}
    listed = {line.split(':')[0].removeprefix('glibc.')
              for line in done.stdout.splitlines()}
    wanted = {name for name in listed if name.startswith(('malloc.', 'pthread.'))}
    check(not wanted - known - set(LEFT_OUT),
          f'not tried: {sorted(wanted - known - set(LEFT_OUT))}')


TUNABLES = [
    'malloc.hugetlb=1', 'malloc.hugetlb=2', 'malloc.arena_max=1', 'malloc.arena_test=1',
    'malloc.mmap_threshold=4096', 'malloc.mmap_max=0', 'malloc.trim_threshold=0',
    'malloc.top_pad=1048576', 'malloc.tcache_count=0', 'malloc.tcache_max=64',
    'malloc.tcache_unsorted_limit=1', 'malloc.perturb=85', 'malloc.mxfast=0',
    'malloc.check=3', 'pthread.stack_hugetlb=0', 'pthread.stack_cache_size=0',
    'pthread.rseq=0', 'pthread.mutex_spin_count=1000',
]
LEFT_OUT = {'pthread.stack_cache_size_max': 'no effect'}


def main():
    """All rows."""
    tap = Tap()
    for name, options, greets in (
            ('monitor', [*NONE, '-monitor', 'stdio'], b'(qemu)'),
            ('serial port and monitor', ['-machine', 'q35,accel=tcg', '-m', '64',
                                         '-serial', 'mon:stdio'], b''),
            ('debug console', ['-machine', 'q35,accel=tcg', '-m', '64', '-debugcon',
                               'stdio'], b''),
            ('character device', [*NONE, '-chardev', 'stdio,id=c'], b''),
            ('character device without signals', [
                *NONE, '-chardev', 'stdio,id=c,signal=off'], b'')):
        for end in (by_qmp, by_signal):
            tap.run(f'terminal: {name}, ended {end.__name__.replace("_", " ")}',
                    standard(options, end, greets))
    tap.run('terminal: monitor, quit', standard([*NONE, '-monitor', 'stdio'], by_monitor,
                                                b'(qemu)'))
    tap.run('terminal: serial port and monitor, its own key', standard(
        ['-machine', 'q35,accel=tcg', '-m', '64', '-serial', 'mon:stdio'], by_key))
    tap.run('terminal: stopped and continued', stopped)
    tap.run('pty', made)
    tap.run('serial port of the host', serial_line)
    for name, machine in (('none', NONE), ('q35', ['-machine', 'q35,accel=tcg', '-m', '64']),
                          ('microvm', ['-machine', 'microvm,accel=tcg', '-m', '64'])):
        tap.run(f'threads made late: {name}', late_threads(machine))
    for setting in TUNABLES:
        tap.run(f'glibc: {setting}', tunable(setting))
    tap.run('glibc: all tunables are tried', lists_tunables)
    tap.done()


main()
