#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Forces forbidden calls inside a live QEMU, and sees each of them refused.

inject.c makes the main thread or a vCPU thread issue the call.  Without a
sandbox, every one of them reaches the kernel (or else the refusals would prove
nothing).  With violation=kill the process ends by SIGSYS.  With violation=auto and
violation=errno it does so for calls that only a hijacked QEMU makes, and all other
calls fail: with an error that their callers survive, or with EPERM.  A report names
thread and call in each case.
"""

import errno
import re
import shutil
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
from lib.tap import PATIENCE, Skip, Tap, check  # noqa: E402
from lib.vm import describe_status, kvm_reason  # noqa: E402

# The name inject.c knows, and how a report names it.
CALLS = {
    'execve': 'execve(',
    'ptrace': 'ptrace(',
    'bpf': 'bpf(',
    'io_uring_setup': 'io_uring_setup(',
    'socket-packet': 'socket(0x11, ',
    'mmap-exec': 'mmap(0x0, 0x1000, 0x5, ',
    'clone-newuser': 'clone(0x10000200, ',
    'x32': 'nr 1073741863 ',
    'int80': 'nr 20 arch i386',
    'socket-unix': 'socket(0x1, 0x2, ',
    'memfd': 'memfd_create(',
    'uname': 'uname(',
    'madvise': 'madvise(',
}
# What a call fails with, if it only fails; the others end the process.
SOFT = {'socket-unix': errno.EACCES, 'memfd': errno.ENOSYS, 'uname': errno.EPERM,
        'madvise': errno.EINVAL}
FATAL = [name for name in CALLS if name not in SOFT]


def inject(tid, call):
    """Makes a thread issue a call; returns what inject.c tells, by kind."""
    done = subprocess.run([tools.tool('inject'), str(tid), call],
                          capture_output=True, text=True, timeout=PATIENCE,
                          check=False)
    check(done.returncode == 0, f'inject: {done.stderr.strip()}')
    return dict(line.split(' ', 1) for line in done.stdout.splitlines())


def thread_of(vm, which):
    """The thread that a test calls by name."""
    return vm.pid if which == 'main' else vm.vcpu_thread()


def running_guest(accel, sandbox):
    """A guest that has done its work and idles."""
    reason = kvm_reason() if accel == 'kvm' else None
    if reason:
        raise Skip(reason)
    vm = FirmwareGuest(accel, sandbox=sandbox, refusals=True)
    try:
        vm.qmp.command('cont')
        vm.check_work()
    except BaseException:
        vm.close()
        raise
    return vm


def check_goes_on(vm):
    """The guest still runs: it writes a dot every second."""
    before = vm.console().count('.')
    deadline = time.monotonic() + PATIENCE
    while vm.console().count('.') == before:
        check(time.monotonic() < deadline, 'the guest does not go on')
        time.sleep(0.1)


def check_report(vm, call, which, tid):
    """Standard error holds a report of the call in the thread."""
    role = 'main' if which == 'main' else r'vcpu\b[^)]*'
    for line in vm.errors().splitlines():
        if (line.startswith('qemu-sandbox: refused ') and CALLS[call] in line
                and re.search(rf'in thread "[^"]+" \(tid {tid}, role {role}\)',
                              line)):
            return
    check(False, f'no report of {call} in {which} ({tid}): {vm.errors()}')


def unguarded(accel):
    """The control: without a sandbox, every call reaches the kernel."""
    with running_guest(accel, 'off') as vm:
        for call in CALLS:
            for which in ('main', 'vcpu'):
                told = inject(thread_of(vm, which), call)
                check('returned' in told and 'signal' not in told,
                      f'{call} in {which}: {told}')
                check(int(told['returned']) != -errno.EPERM,
                      f'{call} in {which} is refused without a sandbox')
        check_goes_on(vm)


def killed(accel, call, which):
    """violation=kill: whatever the call is."""
    with running_guest(accel, 'on,violation=kill') as vm:
        tid = thread_of(vm, which)
        told = inject(tid, call)
        check('returned' not in told, f'the call came back: {told}')
        status = vm.wait()
        check(status == -31, f'{describe_status(status)}, not by SIGSYS')
        check_report(vm, call, which, tid)


def failed_softly(accel, sandbox):
    """The calls fail, each with its error or all with EPERM; the guest goes on."""
    with running_guest(accel, sandbox) as vm:
        for call, error in SOFT.items():
            if 'errno' in sandbox:
                error = errno.EPERM
            for which in ('main', 'vcpu'):
                tid = thread_of(vm, which)
                told = inject(tid, call)
                check(told.get('returned') == str(-error),
                      f'{call} in {which}: {told}')
                check_report(vm, call, which, tid)
        count = vm.qmp.command('query-sandbox')['refused']
        check(count == 2 * len(SOFT), f'query-sandbox counts {count} refusals')
        check_goes_on(vm)
        status = vm.quit()
        check(status == 0, f'{describe_status(status)}: {vm.errors()}')


def fatal_anyway(accel, sandbox, call, which):
    """Nothing saves who tries what only a hijacked QEMU does."""
    with running_guest(accel, sandbox) as vm:
        tid = thread_of(vm, which)
        told = inject(tid, call)
        check('returned' not in told, f'the call came back: {told}')
        status = vm.wait()
        check(status == -31, f'{describe_status(status)}, not by SIGSYS')
        check_report(vm, call, which, tid)


def own_list(accel):
    """A library's own lists replace those that are built in, one by one."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        library = Path(folder) / 'library'
        shutil.copytree(ROOT / 'hw-profiles', library)
        shutil.rmtree(library / 'violation')
        with running_guest(accel, f'on,library={library}') as vm:
            told = inject(vm.pid, 'memfd')
            check(told.get('returned') == str(-errno.ENOSYS), str(told))
        (library / 'violation').mkdir()
        (library / 'violation' / 'errno.profile').write_text(
            'profile violation/errno\narch x86_64\n'
            'memfd_create: errno EMFILE -- a test of the list\n')
        with running_guest(accel, f'on,library={library}') as vm:
            told = inject(vm.pid, 'memfd')
            check(told.get('returned') == str(-errno.EMFILE), str(told))
            told = inject(vm.pid, 'ptrace')
            check('returned' not in told, f'the call came back: {told}')


def survives_interruption(accel):
    """A debugger's stop of every thread harms nobody under the lockdown."""
    with running_guest(accel, 'on') as vm:
        for tid, status in vm.threads().items():
            if status['Name'].startswith('kvm-nx-lpage'):
                continue        # the kernel's own; never in user mode
            told = inject(tid, 'getpid')
            check(told == {'returned': str(vm.pid)}, f'{tid}: {told}')
        check_goes_on(vm)
        check(vm.quit() == 0, vm.errors())


tap = Tap()
for kind in ('kvm', 'tcg'):
    tap.run(f'{kind}: all calls reach the kernel without a sandbox',
            unguarded, kind)
    for name in CALLS:
        for thread in ('main', 'vcpu'):
            tap.run(f'{kind}: {name} in {thread} thread ends QEMU',
                    killed, kind, name, thread)
    for mode in ('on', 'on,violation=errno'):
        tap.run(f'{kind}: {mode}: the guest goes on', failed_softly, kind, mode)
    tap.run(f'{kind}: an interrupted thread goes on',
            survives_interruption, kind)
for name in FATAL:
    tap.run(f'tcg: {name} ends QEMU with violation=errno, too',
            fatal_anyway, 'tcg', 'on,violation=errno', name, 'main')
    for thread in ('main', 'vcpu'):
        tap.run(f'tcg: {name} in {thread} thread ends QEMU by default',
                fatal_anyway, 'tcg', 'on', name, thread)
tap.run('tcg: lists of another library', own_list, 'tcg')
tap.done()
