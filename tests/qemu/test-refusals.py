#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Forces forbidden calls inside a live QEMU, and sees each of them refused.

inject.c makes the main thread or a vCPU thread issue the call.  Without a
sandbox, every one of them reaches the kernel (or else the refusals would prove
nothing).  With violation=kill the process ends by SIGSYS, with violation=errno
the call fails and the guest goes on, except for calls that no profile ever
allows; a report names thread and call in both cases.
"""

import errno
import re
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402
from lib.tap import Skip, Tap, check  # noqa: E402
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
}
# These end the process whatever violation= says.
FATAL = {'execve', 'ptrace', 'bpf', 'x32', 'int80'}
SOFT = [name for name in CALLS if name not in FATAL]


def inject(tid, call):
    """Makes a thread issue a call; returns what inject.c tells, by kind."""
    done = subprocess.run([tools.tool('inject'), str(tid), call],
                          capture_output=True, text=True, timeout=30,
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
    deadline = time.monotonic() + 10
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
    """violation=kill, the default."""
    with running_guest(accel, 'on') as vm:
        tid = thread_of(vm, which)
        told = inject(tid, call)
        check('returned' not in told, f'the call came back: {told}')
        status = vm.wait(10)
        check(status == -31, f'{describe_status(status)}, not by SIGSYS')
        check_report(vm, call, which, tid)


def failed_softly(accel):
    """violation=errno: the calls fail and the guest goes on."""
    with running_guest(accel, 'on,violation=errno') as vm:
        for call in SOFT:
            for which in ('main', 'vcpu'):
                tid = thread_of(vm, which)
                told = inject(tid, call)
                check(told.get('returned') == str(-errno.EPERM),
                      f'{call} in {which}: {told}')
                check_report(vm, call, which, tid)
        count = vm.qmp.command('query-sandbox')['refused']
        check(count == 2 * len(SOFT), f'query-sandbox counts {count} refusals')
        check_goes_on(vm)
        status = vm.quit()
        check(status == 0, f'{describe_status(status)}: {vm.errors()}')


def fatal_anyway(accel, call):
    """violation=errno does not save who tries what no profile allows."""
    with running_guest(accel, 'on,violation=errno') as vm:
        told = inject(vm.pid, call)
        check('returned' not in told, f'the call came back: {told}')
        status = vm.wait(10)
        check(status == -31, f'{describe_status(status)}, not by SIGSYS')


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
    tap.run(f'{kind}: violation=errno lets the guest go on',
            failed_softly, kind)
    tap.run(f'{kind}: an interrupted thread goes on',
            survives_interruption, kind)
for name in sorted(FATAL):
    tap.run(f'tcg: {name} ends QEMU with violation=errno, too',
            fatal_anyway, 'tcg', name)
tap.done()
