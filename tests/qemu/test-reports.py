#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports of refused calls get where they belong, and hold nobody.

Standard error may be a pipe that nobody reads, or closed; a thread may block every
signal; what the policy answers with an error by itself is seen while learning; and the
dump of the lockdown goes into a file of its own.
"""

import errno
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import describe_status, reports  # noqa: E402

# Standard error is what the first word names.
REDIRECT = ['sh', '-c', 'exec "$@" 2>"$0"']
CLOSED = ['sh', '-c', 'exec "$@" 2>&-', 'sh']


def inject(tid, call, timeout=20):
    """Makes a thread issue a call; what came of it."""
    done = subprocess.run([tools.tool('inject'), str(tid), call],
                          capture_output=True, text=True, timeout=timeout,
                          check=False)
    check(done.returncode == 0, f'inject: {done.stderr.strip()}')
    return dict(line.split(' ', 1) for line in done.stdout.splitlines())


def fill(fd):
    """Leaves no room in a pipe; how many bytes it took."""
    count = 0
    for size in (4096, 1):
        try:
            while True:
                count += os.write(fd, b'.' * size)
        except BlockingIOError:
            pass
    return count


def drain(fd):
    """All that is in a pipe."""
    found = b''
    try:
        while True:
            found += os.read(fd, 65536)
    except BlockingIOError:
        return found


def full_pipe(sandbox, call, ends):
    """The report finds no room: the call fails, or the process ends, all the same."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        pipe = Path(folder) / 'pipe'
        os.mkfifo(pipe)
        fd = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        with FirmwareGuest('tcg', sandbox=sandbox, refusals=True,
                           wrapper=[*REDIRECT, pipe]) as vm:
            count = fill(fd)
            start = time.monotonic()
            told = inject(vm.pid, call)
            check(time.monotonic() - start < 5, 'the report held the thread')
            if ends:
                status = vm.wait(10)
                check(status == -31, describe_status(status))
                return
            check('returned' in told, str(told))
            for _ in range(40):
                inject(vm.vcpu_thread(), call)
            check(vm.qmp.command('query-sandbox')['refused'] == 41, 'miscounted')
            text = drain(fd).decode()
            check(len(text) >= count, 'the pipe lost something')
            deadline = time.monotonic() + 10
            while 'qemu-sandbox: refused ' not in text:
                check(time.monotonic() < deadline, 'the report does not come')
                time.sleep(0.05)
                text += drain(fd).decode()
            inject(vm.pid, 'memfd')
            time.sleep(0.2)
            check('refused memfd_create(' in drain(fd).decode(), 'no report now')
            vm.qmp.command('query-status')


def closed_error():
    """Without a standard error, no file of QEMU's gets its number."""
    with FirmwareGuest('tcg', refusals=True, wrapper=CLOSED) as vm:
        target = os.readlink(f'/proc/{vm.pid}/fd/2')
        check(target == '/dev/null', f'descriptor 2 is {target}')
        before = vm.image.read_bytes()
        check('returned' in inject(vm.pid, 'uname'), 'the call ended QEMU')
        check(vm.image.read_bytes() == before, 'the report is in the image')
        check(vm.qmp.command('query-sandbox')['refused'] == 1, 'not counted')


def closed_without_sandbox():
    """A QEMU without a sandbox is as it would be without this project."""
    with FirmwareGuest('tcg', sandbox=None, wrapper=CLOSED) as vm:
        try:
            target = os.readlink(f'/proc/{vm.pid}/fd/2')
        except FileNotFoundError:
            target = 'nothing'
        check(target != '/dev/null', 'descriptor 2 was opened')


def closed_by_file(folder):
    """The sandbox may be asked for in a file."""
    config = Path(folder) / 'config'
    config.write_text('[sandbox]\n  enable = "on"\n', encoding='ascii')
    with FirmwareGuest('tcg', ['-readconfig', config], sandbox=None,
                       wrapper=CLOSED) as vm:
        target = os.readlink(f'/proc/{vm.pid}/fd/2')
        check(target == '/dev/null', f'descriptor 2 is {target}')
        check(vm.qmp.command('query-sandbox')['state'] == 'locked', 'no sandbox')


def daemon_log(folder):
    """A daemon reports into its log."""
    log, pid, image = (folder / name for name in ('log', 'pid', 'image'))
    image.write_bytes(bytes(65536))
    done = subprocess.run(
        [tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none',
         '-machine', 'q35,accel=tcg', '-m', '64', '-S', '-daemonize', '-pidfile', pid,
         '-D', log, '-d', 'guest_errors', '-sandbox', 'on'],
        capture_output=True, text=True, timeout=60, check=False)
    check(done.returncode == 0, done.stderr)
    number = int(pid.read_text())
    status = Path(f'/proc/{number}/status')
    try:
        # The daemon's parent is gone before the lockdown
        deadline = time.monotonic() + 30
        while 'Seccomp_filters:\t2' not in status.read_text():
            check(time.monotonic() < deadline, 'no lockdown')
            time.sleep(0.05)
        check('returned' in inject(number, 'uname'), 'the call ended QEMU')
        deadline = time.monotonic() + 5
        while 'refused uname(' not in log.read_text():
            check(time.monotonic() < deadline, 'no report in the log')
            time.sleep(0.05)
    finally:
        os.kill(number, 9)


def in_folder(function, *args):
    """Runs function with a folder of its own."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        function(Path(folder), *args)


def dump_elsewhere(folder, kind):
    """dump= takes no file that has another name, or may be a pipe with a reader."""
    target, path = folder / 'target', folder / 'dump'
    target.write_text('precious')
    reader = None
    if kind == 'link':
        path.symlink_to(target)
    elif kind == 'name':
        path.hardlink_to(target)
    else:
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    done = subprocess.run(
        [tools.qemu(), '-nodefaults', '-no-user-config', '-display', 'none',
         '-machine', 'none', '-S', '-sandbox', f'on,dump={path}'],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30,
        check=False)
    check(done.returncode == 1, f'exit status {done.returncode}: {done.stderr}')
    check(str(path) in done.stderr and 'file' in done.stderr, done.stderr)
    check(target.read_text() == 'precious', 'the target was written')
    if reader:
        os.close(reader)


def blocked(how, sandbox, expected):
    """A library's thread that blocks every signal makes a refused call."""
    ends = os.pipe()
    library = tools.library('blocked', 'qemu')
    with FirmwareGuest('tcg', sandbox=sandbox, refusals=True, pass_fds=ends[:1],
                       wrapper=['env', f'LD_PRELOAD={library}', f'QS_BLOCKED={how}',
                                f'QS_BLOCKED_GO={ends[0]}']) as vm:
        os.write(ends[1], b'x')
        if not expected:
            status = vm.wait(10)
            check(status == -31, describe_status(status))
        else:
            deadline = time.monotonic() + 10
            while f'uname: errno {expected}' not in vm.errors():
                check(time.monotonic() < deadline, vm.errors())
                time.sleep(0.05)
            vm.qmp.command('query-status')
        check(any('uname(' in line for line in reports(vm.errors())), vm.errors())


def blocked_raw(sandbox, starts):
    """One that no function of ours sees: an error that names it, or a warning."""
    ends = os.pipe()
    library = tools.library('blocked', 'qemu')
    done = subprocess.run(
        ['timeout', '-s', 'KILL', '3', 'env', f'LD_PRELOAD={library}', 'QS_BLOCKED=raw',
         f'QS_BLOCKED_GO={ends[0]}', tools.qemu(), '-nodefaults', '-no-user-config',
         '-display', 'none', '-machine', 'none', '-S', '-sandbox', sandbox],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30,
        pass_fds=ends[:1], check=False)
    check('blocks SIGSYS' in done.stderr and 'thread "' in done.stderr, done.stderr)
    check((done.returncode == 1) != starts, f'exit status {done.returncode}')


def learning():
    """violation=log shows what the policy would answer by itself."""
    with FirmwareGuest('tcg', sandbox='on,violation=log', refusals=True) as vm:
        before = vm.qmp.command('query-sandbox')['answered']
        told = inject(vm.pid, 'access')
        check(told.get('returned') == str(-errno.EACCES), str(told))
        check(vm.qmp.command('query-sandbox')['answered'] == before + 1, 'not counted')
        line = next((line for line in vm.errors().splitlines()
                     if line.startswith('qemu-sandbox: answered access(')), '')
        check(line.endswith(f': errno {errno.EACCES} by base/main-loop'), vm.errors())
        # What only the first filter answers is let through
        told = inject(vm.pid, 'getppid')
        check(int(told.get('returned', -1)) > 0, str(told))


tap = Tap()
tap.run('full pipe: violation=kill ends QEMU', full_pipe, 'on,violation=kill', 'uname',
        True)
tap.run('full pipe: a hijacked QEMU is ended', full_pipe, 'on', 'ptrace', True)
tap.run('full pipe: calls fail, reports come later', full_pipe, 'on', 'uname', False)
tap.run('standard error is closed', closed_error)
tap.run('standard error is closed, no sandbox', closed_without_sandbox)
tap.run('standard error is closed, sandbox in a file', in_folder, closed_by_file)
tap.run('a daemon with a log', in_folder, daemon_log)
for label in ('link', 'name', 'pipe'):
    tap.run(f'dump to a {label}', in_folder, dump_elsewhere, label)
for way in ('pthread_sigmask', 'sigprocmask'):
    for mode, error in (('on', errno.EPERM), ('on,violation=errno', errno.EPERM),
                        ('on,violation=kill', 0)):
        tap.run(f'blocked by {way}: {mode}', blocked, way, mode, error)
for mode, goes_on in (('on', False), ('on,violation=errno', False),
                      ('on,violation=kill', True)):
    tap.run(f'blocked by a system call: {mode}', blocked_raw, mode, goes_on)
tap.run('violation=log shows soft answers', learning)
tap.done()
