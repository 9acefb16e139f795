# SPDX-License-Identifier: GPL-2.0-or-later
"""Call numbers out of asm/unistd.h, and arguments as registers.

A call's arguments stand in seccomp_data.args in the order of its parameters, one
each.  On a 32-bit architecture a 64-bit parameter takes two, low half first
(both of ours are little-endian), and on arm it starts at an even one: the halves
are called NAME_lo and NAME_hi, as the kernel's SC_ARG64() does.
"""

import re

from . import GeneratorError
from .compiler import Unit
from .constants import include_dirs

# Bases and counts; and what is only another name of a call.
NOT_A_CALL = re.compile(r'^(?:syscalls|arch_specific_syscall|SYSCALL_\w+|'
                        r'OABI_\w+|\w*Linux\w*)$')
ALIASES = {'arm': {'arm_sync_file_range': 'sync_file_range2'}}

WIDTH_32 = {
    'int', 'unsigned', 'unsigned int', 'uint', 'u32', 's32', '__u32', '__s32',
    'uint32_t', 'umode_t', 'pid_t', 'uid_t', 'gid_t', 'old_uid_t', 'old_gid_t',
    'qid_t', 'key_t', 'key_serial_t', 'mqd_t', 'timer_t', 'clockid_t', 'rwf_t',
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
    if kind in WIDTH_32:
        return 32
    if kind in WIDTH_64:
        return 64
    raise GeneratorError('how wide is the type "%s"? (generator/calls.py)' % kind)


def registers(arch, call, parameters):
    """((name, index, bits), ...) of a call's parameters."""
    result = []
    index = 0
    for kind, name in parameters:
        bits = width(arch, kind)
        if bits <= arch.bits:
            result.append((name, index, bits))
            index += 1
            continue
        index += index % 2 if arch.even_pairs else 0
        result += [(name + '_lo', index, 32), (name + '_hi', index + 1, 32)]
        index += 2
    if index > 6:
        raise GeneratorError('%s: %s takes more than six registers' % (arch.name, call))
    return tuple(result)


def collect(compiler, arch, usr_include, shim, signatures):
    """[(number, name, arguments)], sorted by number, and the AUDIT_ARCH value."""
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
        arguments = () if parameters is None else registers(arch, name, parameters)
        calls.append((number, name, arguments))
    return calls, values[arch.audit]
