#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Boots the Linux guest under the lockdown and tells what was left open.

usage: quick-start.py QEMU GUEST-PARTS ACCELERATOR [STOCK]   (see ../../quick-start)

STOCK is the QEMU that QEMU starts with the sandbox, if that is not built by us.
"""

import os
import sys
import tempfile
import textwrap
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib.denylist import Denylist  # noqa: E402
from lib.linux import LinuxGuest  # noqa: E402
from lib.qmp import QmpError  # noqa: E402
from lib.tap import Failure, check  # noqa: E402

# Calls whose presence or absence says most about a sandbox.
TELLING = ['execve', 'ptrace', 'bpf', 'io_uring_setup', 'process_vm_writev',
           'mount_setattr', 'open_by_handle_at', 'keyctl', 'perf_event_open',
           'userfaultfd', 'unshare', 'init_module', 'pidfd_getfd',
           'name_to_handle_at', 'kexec_file_load']


def step(text):
    """A heading, in the style of the shell scripts."""
    print(f'\n==> {text}', flush=True)


def say(text, indent='    '):
    """A line or paragraph below a heading."""
    width = min(100, os.get_terminal_size().columns) if sys.stdout.isatty() \
        else 100
    print(textwrap.fill(text, width, initial_indent=indent,
                        subsequent_indent=indent + '  ',
                        break_long_words=False, break_on_hyphens=False),
          flush=True)


def show_guest(line):
    """Passes on what the guest reports."""
    if line.startswith('QS '):
        words = line[3:].split()
        print('    guest | ' + ' '.join(word[:24] for word in words),
              flush=True)


def check_lockdown(vm):
    """The kernel's view and QEMU's own of the lockdown; returns the latter."""
    info = vm.qmp.command('query-sandbox')
    check(info['state'] == 'locked', f'query-sandbox says {info["state"]}')
    check(info['proven'], 'the installed program was not proven')
    open_threads = vm.unfiltered_threads()
    check(not open_threads,
          f'threads without a filter: {", ".join(open_threads)}')
    return info


def summarise(info, threads, denylist):
    """Tells what the sandbox is made of and what it leaves."""
    step('The sandbox of this VM')
    say(f'{len(info["profiles"])} profiles were composed:')
    for profile in info['profiles']:
        say(f'{profile["name"]:24} {profile["why"]}', '      ')

    total = info['calls-total']
    allowed = info['calls-allowed']
    refused = total - allowed - info['calls-soft']
    timings = info['timings']
    step('What it leaves')
    say(f'of {total} system calls of {info["architecture"]}: '
        f'{allowed - info["calls-conditional"]} allowed, '
        f'{info["calls-conditional"]} allowed for checked arguments only, '
        f'{info["calls-soft"]} answered with an error, {refused} refused '
        f'({info["violation"]})')
    say(f'filter: {info["instructions"]} instructions, at most {info["depth"]} '
        f'of them for an allowed call; on all {threads} threads')
    say(f'proof that the filter does what the profiles say: '
        f'{timings["proof"] / 1000:.2f} ms of '
        f'{timings["total"] / 1000:.2f} ms that the sandbox added to the start '
        f'(inventory {timings["inventory"]}, composition '
        f'{timings["composition"]}, generation {timings["generation"]}, '
        f'installation {timings["installation"]} us)')
    say(f'calls refused while the guest worked: {info["refused"]}')

    step("Beside it: QEMU's own denylist, with all four groups denied")
    ours = {call['name'] for call in info['calls'] if call['rule'] != 'soft'}
    still = denylist.left_open(total)
    say(f'leaves {still} of {total} calls open whatever their arguments are, '
        f'and {denylist.left_conditional()} for some arguments; this VM has '
        f'{allowed - info["calls-conditional"]} and '
        f'{info["calls-conditional"]}')
    dangerous = [name for name in TELLING
                 if denylist.allows(name) and name not in ours]
    say(f'open there and closed here: {", ".join(dangerous)}')


def main():
    """Runs the guest; returns the exit status."""
    qemu, parts, accel, *stock = sys.argv[1:]
    denylist = Denylist.of_program(stock[0]) if stock else Denylist.of_build(Path(qemu).parent)
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
        step('Starting QEMU, the guest still paused')
        # -netdev user is not served yet in a QEMU that is not built by us.
        with LinuxGuest(qemu, parts, accel=accel, folder=folder,
                        network=not stock) as guest:
            say('$ ' + ' '.join(guest.vm.command))
            before = check_lockdown(guest.vm)
            threads = len(guest.vm.threads())
            say(f'locked before the first guest instruction: {threads} '
                'threads, each with Seccomp: 2 in /proc')
            step('Running the guest: disk, random numbers, balloon'
                 + ('' if stock else ', network'))
            guest.work(show=show_guest)
            after = check_lockdown(guest.vm)
            check(before['instructions'] == after['instructions'],
                  'the filter changed while the guest ran')
            guest.finish()
            say('every checksum agrees, inside and outside the guest')
            summarise(after, threads, denylist)
            check(after['refused'] == 0,
                  f'{after["refused"]} calls were refused: '
                  + guest.vm.errors())
    step('The guest did its work under a proven lockdown.')
    return 0


try:
    sys.exit(main())
except (Failure, QmpError, OSError) as problem:
    print(f'error: {problem}', file=sys.stderr)
    sys.exit(1)
