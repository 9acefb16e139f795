# SPDX-License-Identifier: GPL-2.0-or-later
"""What QEMU's own -sandbox (without this project) leaves open on x86_64.

For a QEMU of our build it is read from the source, system/qemu-seccomp.c as the package
brings it: its table names what is denied when all four groups are set to deny.  A QEMU of
the distribution's is asked itself, with ../guest/denylist.c in libseccomp's place.  What
is not named is open.
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

TABLE = 'system/qemu-seccomp.c'
CATCHER = Path(__file__).resolve().parent.parent / 'guest/denylist.c'
GROUPS = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'
HEADERS = '/usr/include/x86_64-linux-gnu'


def known_calls(headers=HEADERS):
    """The calls that the kernel has, by number."""
    numbers = Path(headers, 'asm', 'unistd_64.h').read_text()
    return {int(number): name for name, number in
            re.findall(r'^#define __NR_(\w+)\s+(\d+)', numbers, re.M)}


class Denylist:
    """The calls that are denied with every group denied, whatever their arguments are, and
    those that are denied for some arguments only."""

    def __init__(self, denied, conditional):
        known = set(known_calls().values())
        # Names that are no calls here deny nothing: umount, where the kernel
        # has only umount2.
        self.denied = denied & known
        self.conditional = conditional & known - self.denied

    @classmethod
    def of_text(cls, text):
        """The table in QEMU's source."""
        table = text[text.index('denylist[] = {'):]
        table = table[:table.index('\n};')]
        # Entries with conditions on arguments name an array of them; what they
        # deny is a part of the call.
        denied, conditional = set(), set()
        for name, rest in re.findall(r'\{ SCMP_SYS\((\w+)\),([^}]*)\}', table):
            (conditional if 'ARRAY_SIZE' in rest else denied).add(name)
        if 'RULE_CLONE_FLAG(' in table:
            conditional.add('clone')
        return cls(denied, conditional)

    @classmethod
    def of_build(cls, build):
        """The table in the source of a build folder of qemu-patches/build."""
        for tree in ('pristine', 'src'):
            path = Path(build).parent / tree / TABLE
            if path.exists():
                return cls.of_text(path.read_text())
        raise OSError(f'{TABLE} is not in the source beside {build}')

    @classmethod
    def of_program(cls, qemu):
        """What a QEMU of the distribution's denies; a compiler is needed."""
        with tempfile.TemporaryDirectory(prefix='qsandbox-') as folder:
            catcher = Path(folder, 'denylist.so')
            subprocess.run(['cc', '-w', '-shared', '-fPIC', '-o', catcher, CATCHER], check=True)
            said = subprocess.run(
                [qemu, '-nodefaults', '-display', 'none', '-machine', 'none', '-sandbox', GROUPS],
                env=dict(os.environ, LD_PRELOAD=str(catcher)), stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, text=True, check=True, timeout=60).stdout
        names = known_calls()
        # Numbers below zero are calls of other architectures.
        rules = [(names[int(number)], star) for number, star in
                 re.findall(r'^(\d+)(\*?)$', said, re.M) if int(number) in names]
        return cls({name for name, star in rules if not star},
                   {name for name, star in rules if star})

    def allows(self, name):
        """Whether a call is open, for some arguments at least."""
        return name not in self.denied

    def left_open(self, total):
        """How many of total calls are open, whatever their arguments."""
        return total - len(self.denied) - len(self.conditional)

    def left_conditional(self):
        """How many calls are open for some arguments only."""
        return len(self.conditional)
