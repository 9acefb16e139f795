# SPDX-License-Identifier: GPL-2.0-or-later
"""Which doors into the kernel this machine has for calls of i386.

Not every processor has every instruction in every mode: an AMD has no sysenter here, an
Intel no syscall in a 32-bit code segment; and a kernel may serve no program for i386.
So they are tried in a process without a filter.
"""

import functools
import subprocess

from attack.injector import Injector
from lib import tools
from lib.tap import check

DOORS = ('int80', 'sysenter', '32-int80', '32-syscall', '32-sysenter')
GETPID = 20                     # of i386


@functools.cache
def here():
    """{door: how it fails on this machine, or None if it leads to the kernel}."""
    with subprocess.Popen([tools.tool('victim', 'attack')], stdout=subprocess.PIPE,
                          text=True) as process:
        try:
            pid = int(process.stdout.readline())
            with Injector(tools.tool('probe', 'attack'), pid) as injector:
                check(injector.thread(pid), 'the process without a filter is gone')
                outcomes = injector.batch([('call', door, GETPID, ())
                                           for door in DOORS])
        finally:
            process.kill()
    found = {}
    for door, outcome in zip(DOORS, outcomes):
        check(outcome == f'returned {pid}' or outcome.startswith('fault '),
              f'{door}, without a filter: {outcome}')
        found[door] = outcome if outcome.startswith('fault') else None
    return found
