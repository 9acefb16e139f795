# SPDX-License-Identifier: GPL-2.0-or-later
"""What QEMU's own -sandbox (before this project) leaves open on x86_64.

Read from the source that QEMU was built from, system/qemu-seccomp.c as the
package brings it: its table names what is denied when all four groups are set to
deny.  What the table does not name is open.
"""

import re
from pathlib import Path

TABLE = 'system/qemu-seccomp.c'


class Denylist:
    """The table, with every group denied."""

    def __init__(self, text, headers='/usr/include/x86_64-linux-gnu'):
        table = text[text.index('denylist[] = {'):]
        table = table[:table.index('\n};')]
        # Entries with conditions on arguments name an array of them; what they
        # deny is a part of the call.
        self.denied = set()
        self.conditional = set()
        for name, rest in re.findall(r'\{ SCMP_SYS\((\w+)\),([^}]*)\}', table):
            if 'ARRAY_SIZE' in rest:
                self.conditional.add(name)
            else:
                self.denied.add(name)
        if 'RULE_CLONE_FLAG(' in table:
            self.conditional.add('clone')
        numbers = Path(headers, 'asm', 'unistd_64.h').read_text()
        known = set(re.findall(r'^#define __NR_(\w+)\s', numbers, re.M))
        # Names that are no calls here deny nothing: umount, where the kernel
        # has only umount2.
        self.denied &= known
        self.conditional &= known - self.denied

    @classmethod
    def of_build(cls, build):
        """The table in the source of a build folder of qemu-patches/build."""
        for tree in ('pristine', 'src'):
            path = Path(build).parent / tree / TABLE
            if path.exists():
                return cls(path.read_text())
        raise OSError(f'{TABLE} is not in the source beside {build}')

    def allows(self, name):
        """Whether a call is open, for some arguments at least."""
        return name not in self.denied

    def left_open(self, total):
        """How many of total calls are open, whatever their arguments."""
        return total - len(self.denied) - len(self.conditional)

    def left_conditional(self):
        """How many calls are open for some arguments only."""
        return len(self.conditional)
