# SPDX-License-Identifier: GPL-2.0-or-later
"""Call numbers out of asm/unistd.h, and arguments as registers.

A call's arguments stand in seccomp_data.args in the order of its parameters, one
each.  On a 32-bit architecture a 64-bit parameter takes two, low half first
(both of ours are little-endian), and on arm it starts at an even one: the halves
are called NAME_lo and NAME_hi, as the kernel's SC_ARG64() does.

How much of a register the kernel reads follows from the parameter's type, and from
widths.tsv where that is less.
"""

import re

from . import GeneratorError, widths
from .compiler import Unit
from .constants import include_dirs

# Bases and counts; and what is only another name of a call.
NOT_A_CALL = re.compile(r'^(?:syscalls|arch_specific_syscall|SYSCALL_\w+|'
                        r'OABI_\w+|\w*Linux\w*)$')
ALIASES = {'arm': {'arm_sync_file_range': 'sync_file_range2'}}

# The kernel's wrapper of a call cuts each argument to its parameter's type (__SC_CAST
# in include/linux/syscalls.h).
WIDTH_16 = {'umode_t', 'old_uid_t', 'old_gid_t'}
WIDTH_32 = {
    'int', 'unsigned', 'unsigned int', 'uint', 'u32', 's32', '__u32', '__s32',
    'uint32_t', 'pid_t', 'uid_t', 'gid_t', 'qid_t', 'key_t', 'key_serial_t', 'mqd_t', 'timer_t', 'clockid_t', 'rwf_t',
    'enum landlock_rule_type', 'enum pl_code',
}
WIDTH_WORD = {
    'long', 'unsigned long', 'size_t', 'off_t', 'aio_context_t', 'uintptr_t',
    'old_sigset_t', 'cap_user_header_t', 'cap_user_data_t', '__sighandler_t',
}
WIDTH_64 = {'loff_t', 'u64', '__u64', 'uint64_t'}


def width(arch, kind):
    kind = re.sub(r'^const ', '', kind)
    if '*' in kind or kind in WIDTH_WORD:
        return arch.bits
    if kind in WIDTH_16:
        return 16
    if kind in WIDTH_32:
        return 32
    if kind in WIDTH_64:
        return 64
    raise GeneratorError('how wide is the type "%s"? (generator/calls.py)' % kind)


def registers(arch, call, parameters, table):
    """((name, index, bits, partly), ...) of a call's parameters."""
    result = []
    index = 0
    for kind, name in parameters:
        bits = width(arch, kind)
        read = table.find(arch, call, name)
        if read is None and arch.bits == 64 and widths.is_vague(kind):
            raise GeneratorError('%s: how much of the %s of %s does the kernel read? '
                                 '(widths.tsv)' % (arch.name, name, call))
        if bits <= arch.bits:
            result.append((name, index, read.bits if read else bits,
                           read is not None and read.partly))
            index += 1
            continue
        index += index % 2 if arch.even_pairs else 0
        result += [(name + '_lo', index, 32, False), (name + '_hi', index + 1, 32, False)]
        index += 2
    if index > 6:
        raise GeneratorError('%s: %s takes more than six registers' % (arch.name, call))
    return tuple(result)


def cuts(arch, calls, table, values):
    """((number, argument, selector, command), ...), sorted: of which commands it is
    known that they let the kernel read the low half of an argument only."""
    result = []
    for number, call, arguments in calls:
        places = {argument[0]: argument[1] for argument in arguments or ()}
        for name in places:
            read = table.find(arch, call, name)
            for command in read.commands if read and read.partly else ():
                if read.selector not in places or command not in values:
                    raise GeneratorError('%s: widths.tsv: %s has no %s or there is no '
                                         '%s' % (arch.name, call, read.selector, command))
                result.append((number, places[name], places[read.selector],
                               values[command], command))
    return sorted(result)


def collect(compiler, arch, usr_include, shim, signatures, table):
    """[(number, name, arguments)], sorted by number, and the AUDIT_ARCH value.
    Arguments are None where nothing is known of them."""
    unit = Unit(compiler, arch, include_dirs(arch, usr_include, shim),
                '#include <asm/unistd.h>\n#include <linux/audit.h>\n')
    macros = {}
    for macro in unit.macros():
        match = re.match(r'^__(?:ARM_)?NR_(\w+)$', macro)
        if match and not NOT_A_CALL.match(match[1]) and macro != '__ARM_NR_BASE':
            macros[macro] = match[1]
    values = unit.evaluate(list(macros) + [arch.audit])
    if arch.audit not in values:
        raise GeneratorError('%s: linux/audit.h has no %s' % (arch.name, arch.audit))

    names = {}
    aliases = ALIASES.get(arch.name, {})
    for macro, name in macros.items():
        if macro in values and name not in aliases:
            if values[macro] in names:
                raise GeneratorError('%s: %s and %s are the same number' % (
                    arch.name, name, names[values[macro]]))
            names[values[macro]] = name
    if 'read' not in names.values():
        raise GeneratorError('%s: asm/unistd.h has no call "read"' % arch.name)
    calls = []
    for number, name in sorted(names.items()):
        parameters = signatures.find(arch, name)
        arguments = (None if parameters is None else
                     registers(arch, name, parameters, table))
        calls.append((number, name, arguments))
    return calls, values[arch.audit]
