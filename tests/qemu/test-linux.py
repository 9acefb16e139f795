#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quick start's Linux guest under TCG, with and without the sandbox."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.linux import LinuxGuest  # noqa: E402
from lib.tap import Tap, check  # noqa: E402


def run_guest(sandbox):
    """One run; with a sandbox, the lockdown holds before and after."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder, \
            LinuxGuest(tools.qemu(), tools.guest_parts(), sandbox=sandbox,
                       folder=folder) as guest:
        vm = guest.vm
        if sandbox != 'off':
            check(not vm.unfiltered_threads(),
                  f'without a filter: {vm.unfiltered_threads()}')
        info = vm.qmp.command('query-sandbox')
        check(info['state'] == ('off' if sandbox == 'off' else 'locked'),
              f'query-sandbox says {info["state"]}')
        guest.work()
        if sandbox != 'off':
            check(not vm.unfiltered_threads(),
                  f'without a filter: {vm.unfiltered_threads()}')
        refused = vm.qmp.command('query-sandbox')['refused']
        check(refused == 0, f'{refused} calls refused: {vm.errors()}')
        guest.finish()


tap = Tap()
tap.run('linux guest, tcg, sandbox off', run_guest, 'off')
tap.run('linux guest, tcg, sandbox on', run_guest, 'on')
tap.run('linux guest, tcg, all groups denied', run_guest,
        'on,obsolete=deny,elevateprivileges=deny,spawn=deny,'
        'resourcecontrol=deny')
tap.done()
