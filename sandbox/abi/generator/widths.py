# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of an argument the kernel reads, where its type does not say it.

A parameter may be declared wider than what becomes of it: readv()'s fd is an
unsigned long, of which fdget_pos() takes 32 bits.  A comparison at 64 bits would be
passed by with a bit that the kernel drops.  widths.tsv says it, call by call; it is
written by hand, out of the kernel's source.
"""

import os
import re

from . import GeneratorError

TSV = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                   'widths.tsv')
# These types say nothing of what is read; each parameter of them needs a row.
VAGUE = {'long', 'unsigned long'}


class Width:
    """bits: 64, 32 or 0 (not read).  partly: the low half only for some values of
    other arguments; selector and commands say when surely so, if that is known."""

    def __init__(self, text, where):
        words = text.split(' ')
        known = {'64': (64, False), '32': (32, False), '64/32': (64, True),
                 '-': (0, False)}
        if words[0] not in known or (len(words) > 1 and words[0] != '64/32'):
            raise GeneratorError('%s: what is "%s"?' % (where, text))
        self.bits, self.partly = known[words[0]]
        self.selector = words[1] if len(words) > 1 else None
        self.commands = tuple(words[2:])


class Widths:
    """The rows, and which of them were of use."""

    def __init__(self):
        self.rows = {}            # (call, arch, 64 or *, argument): Width
        self.places = set()       # FILE:FUNCTION
        self.unused = set()

    def add(self, line, where):
        """One line of the file."""
        fields = line.split('\t')
        if len(fields) != 5:
            raise GeneratorError('%s: five columns are wanted, not %d' %
                                 (where, len(fields)))
        call, archs, arguments, text, place = fields
        width = Width(text, where)
        for arch in archs.split(','):
            for argument in arguments.split(','):
                key = call, arch, argument
                if key in self.rows:
                    raise GeneratorError('%s: %s is there twice' % (where, key))
                self.rows[key] = width
        self.unused |= {(call, argument) for argument in arguments.split(',')}
        self.places.add(place)

    def find(self, arch, call, argument):
        """The Width, or None: as the type says.  Only words of 64 bits can be cut."""
        self.unused.discard((call, argument))
        keys = [(call, arch.name, argument), (call, '*', argument)]
        if arch.bits == 64:
            keys.insert(1, (call, '64', argument))
        for key in keys:
            if key in self.rows:
                width = self.rows[key]
                return width if arch.bits == 64 or width.bits == 0 else None
        return None

    def check_all_used(self):
        """A row for nothing is a slip of the pen."""
        if self.unused:
            raise GeneratorError('widths.tsv: there is no %s' % ', '.join(
                '%s of %s' % (argument, call) for call, argument in sorted(self.unused)))


def is_vague(kind):
    """Whether a type leaves open how much of it is read."""
    return re.sub(r'^const ', '', kind) in VAGUE


def load():
    """widths.tsv"""
    widths = Widths()
    with open(TSV, encoding='utf-8') as stream:
        for number, line in enumerate(stream, 1):
            if not line.startswith('#'):
                widths.add(line.rstrip('\n'), 'widths.tsv:%d' % number)
    return widths
