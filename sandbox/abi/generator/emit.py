# SPDX-License-Identifier: GPL-2.0-or-later
"""The C files, as text.  The same input gives the same text, byte for byte."""

HEADER = '''\
/*
 * qsandbox: %s
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev %s
 */
#include "tables.h"
'''


def header(title, version):
    return HEADER % (title, version)


class ArgumentPool:
    """Argument lists that many calls share; a list that is the start of another
    one needs no room of its own."""

    def __init__(self, lists):
        self.lists = []
        self.offsets = {}
        offset = 0
        # Longer ones first, so that a prefix finds its place already there.
        for arguments in sorted(set(lists), key=lambda one: (-len(one), one)):
            if not arguments or arguments in self.offsets:
                continue
            for length in range(1, len(arguments) + 1):
                self.offsets.setdefault(arguments[:length], offset)
            self.lists.append((offset, arguments))
            offset += len(arguments)

    def text(self, version):
        lines = [header('argument lists that calls share', version),
                 'const QsAbiArg abi_args[] = {']
        for offset, arguments in self.lists:
            lines.append('    /* %d */' % offset)
            lines += ['    { "%s", %d, %d, %s },' % (
                argument[:3] + (('FALSE', 'TRUE')[argument[3]],))
                      for argument in arguments]
        return '\n'.join(lines + ['};', ''])

    def reference(self, arguments):
        """A call without arguments has a list too: NULL is for unknown ones."""
        if arguments is None:
            return 'NULL'
        return '&abi_args[%d]' % self.offsets.get(arguments, 0)


def cuts_text(cuts):
    """The commands that cut an argument, as an array."""
    return (['/* Commands for which the kernel reads the low half of an argument. */',
             'static const AbiCut cuts[] = {'] +
            ['    { %d, %d, %d, %#x }, /* %s */' % row for row in cuts] + ['};', ''])


def calls_text(arch, audit, calls, cuts, pool, version):
    lines = [header('system calls of ' + arch.name, version),
             'static const QsAbiCall calls[] = {']
    for number, name, arguments in calls:
        lines.append('    { %d, %d, "%s", %s },' % (
            number, len(arguments or ()), name, pool.reference(arguments)))
    lines += ['};', '']
    lines += cuts_text(cuts) if cuts else []
    lines += ['/* Indices into calls[], sorted by name. */',
              'static const uint16_t by_name[] = {']
    order = sorted(range(len(calls)), key=lambda index: calls[index][1].encode())
    for start in range(0, len(order), 12):
        lines.append('    ' + ' '.join('%d,' % index
                                       for index in order[start:start + 12]))
    lines += ['};', '', 'const AbiTable abi_table_%s = {' % arch.name,
              '    .abi = {',
              '        .arch = %s,' % arch.enum,
              '        .name = "%s",' % arch.name,
              '        .audit_arch = 0x%08x,   /* %s */' % (audit, arch.audit),
              '        .big_endian = %s,' % ('TRUE' if arch.big_endian else 'FALSE'),
              '        .word_bits = %d,' % arch.bits,
              '        .calls = calls,',
              '        .n_calls = G_N_ELEMENTS(calls),',
              '    },',
              '    .by_name = by_name,']
    if cuts:
        lines += ['    .cuts = cuts,', '    .n_cuts = G_N_ELEMENTS(cuts),']
    if arch.foreign_from is not None:
        lines += ['    .has_foreign = TRUE,',
                  '    .foreign_first = 0x%x,' % arch.foreign_from]
    return '\n'.join(lines + ['};', ''])


def value_table(kind, by_arch, arches):
    """Rows and names of what has one value here and another one there."""
    names = sorted({name for values in by_arch.values() for name in values},
                   key=str.encode)
    rows, strings = [], []
    offset = 0
    for name in names:
        sets = {}
        for bit, arch in enumerate(arches, 1):
            if name in by_arch[arch.name]:
                value = by_arch[arch.name][name]
                sets[value] = sets.get(value, 0) | 1 << bit
        for value, archs in sorted(sets.items(), key=lambda item: item[1] & -item[1]):
            rows.append('    { %d, 0x%03x, 0x%x }, /* %s */' %
                        (offset, archs, value, name))
        strings.append('    "%s\\0"' % name)
        offset += len(name) + 1
    return '\n'.join(
        ['const AbiConstant abi_%ss[] = {' % kind] + rows +
        ['};', '', 'const size_t abi_n_%ss = G_N_ELEMENTS(abi_%ss);' %
         (kind, kind), '', 'const char abi_%s_names[] =' % kind] + strings) + ';\n'


def constants_text(constants, errnos, arches, version):
    return '\n'.join([header('named constants and error numbers', version),
                      value_table('constant', constants, arches),
                      value_table('errno', errnos, arches)])
