#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways into the kernel, on both kinds of processor, and how they are judged.

A Linux guest tries them under TCG, which does as an Intel or as an AMD does; this
machine's own processor is asked as well.
"""

import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from attack import doors  # noqa: E402
from attack.policy import agrees, exemption  # noqa: E402
from lib import tools  # noqa: E402
from lib.linux import make_initramfs  # noqa: E402
from lib.tap import Tap, check  # noqa: E402
from lib.vm import Vm  # noqa: E402

INIT = Path(__file__).resolve().parent / 'guest-doors'
# Where TCG does not do as that processor does: an AMD has no sysenter in a 32-bit code
# segment either.
UNLIKE = {('AuthenticAMD', '32-sysenter')}
# What each kind of processor lacks in long mode.
LACKS = {'GenuineIntel': {'32-syscall'}, 'AuthenticAMD': {'sysenter', '32-sysenter'}}
INTEL = {'int80': None, 'sysenter': None, '32-int80': None, '32-syscall': 'fault ILL',
         '32-sysenter': None}
AMD = {'int80': None, 'sysenter': 'fault ILL', '32-int80': None, '32-syscall': None,
       '32-sysenter': 'fault ILL'}
NO_I386 = {door: 'fault SEGV' for door in doors.DOORS}


def in_guest(vendor):
    """{(kind of process, door): outcome} of a processor."""
    with tempfile.TemporaryDirectory(prefix='qsandbox-doors-') as name:
        initramfs = Path(name) / 'initramfs'
        make_initramfs(tools.guest_parts(), initramfs, INIT, [
            tools.tool(program, 'attack', static=True)
            for program in ('victim', 'probe')])
        with Vm(tools.qemu(), [
                '-machine', 'q35,accel=tcg', '-m', '256', '-cpu',
                f'max,vendor={vendor}', '-kernel', tools.guest_parts() / 'vmlinuz',
                '-initrd', initramfs, '-append', 'console=ttyS0 quiet panic=-1 '
                f'tsc=reliable mitigations=off qs_doors={",".join(doors.DOORS)}']) as vm:
            vm.qmp.command('cont')
            text = vm.wait_console('QS done', 300, stop='Kernel panic')
            check('QS done' in text, text[-2000:])
    return {(kind, door): outcome for kind, door, outcome in
            re.findall(r'^QS door (\S+) (\S+) (.*)$', text, re.M)}


def behaves(vendor):
    """Without a filter each door leads to the kernel or is missing; with one, none
    does; and what the kernel gives up before it is no call."""
    found = in_guest(vendor)
    check(len(found) == 4 * len(doors.DOORS), f'{found}')
    for door in doors.DOORS:
        if (vendor, door) in UNLIKE:
            continue
        lacks = door in LACKS[vendor]
        for kind, wanted in (
                ('open', 'fault ILL' if lacks else 'itself'),
                ('filter', 'fault ILL' if lacks else 'refused')):
            check(found[kind, door] == wanted,
                  f'{door}, {kind}: {found[kind, door]}, not {wanted}')
    # Without low.so's page the kernel cannot read the sixth argument.
    wanted = 'fault ILL' if 'sysenter' in LACKS[vendor] else 'unreached'
    for kind in ('bare', 'bare,filter'):
        check(found[kind, 'sysenter'] == wanted, f'{kind}: {found[kind, "sysenter"]}')


def this_machine():
    """This processor is one of these kinds."""
    found = doors.here()
    vendor = re.search(r'^vendor_id\s*: (.*)$', Path('/proc/cpuinfo').read_text(), re.M)
    print(f'# {vendor and vendor.group(1)}: {found}')
    missing = {door for door, fault in found.items() if fault}
    check(missing in (set(doors.DOORS), *LACKS.values()), f'missing: {sorted(missing)}')


def judged(here, door, outcome, fits, counts=True):
    """An outcome on a machine with such doors, whatever the policy says."""
    for verdict in ('trap', 'allow', 'errno:1'):
        check(agrees(verdict, 20, door, outcome) == fits, f'{verdict}')
        check(bool(exemption(20, door, outcome, here)) != counts, f'{verdict}: counted')


def main():
    """All of them."""
    tap = Tap()
    for vendor in LACKS:
        tap.run(f'{vendor}: doors as they are', behaves, vendor)
    tap.run('this machine: doors as they are', this_machine)
    for name, here in (('Intel', INTEL), ('AMD', AMD), ('no i386', NO_I386)):
        for door, fault in here.items():
            tap.run(f'{name}, {door}: refused', judged, here, door, 'refused', True)
            for outcome in ('returned 20', 'returned -14', 'returned -1', 'unreached',
                            'blocked', 'odd landed', 'fault ILL', 'fault SEGV'):
                tap.run(f'{name}, {door}: {outcome}', judged, here, door, outcome,
                        False, outcome != fault)
    tap.done()


main()
