#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make numbers.c: call numbers of architectures that sandbox/abi has no table for.

libseccomp's interface knows more architectures than QEMU runs on.  Their numbers come
from asm/unistd.h, as those of sandbox/abi/generate.py do, whose modules read them.

exit status: 0 done; 1 numbers.c differs (--check) or something failed;
2 used wrongly; 77 the package cannot be fetched (--check)
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOM = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(ROOM, 'abi'))

# pylint: disable=wrong-import-position
from generator import SUITE, CannotFetch, GeneratorError, compiler, constants
from generator.arches import Arch

FETCH = os.path.join(ROOM, 'abi', 'fetch-package')
HEADERS = 'linux-libc-dev'
OUTPUT = os.path.join(HERE, 'numbers.c')
VERSION_LINE = re.compile(r'^ \* Package: %s (\S+)$' % HEADERS, re.M)
# Newer kernels have given up programs of 31 bits on s390, and their headers the numbers.
OLDER_SUITE = 'trixie'
OLDER = ('s390',)
OLDER_LINE = re.compile(r'^ \* Package of s390: %s (\S+)$' % HEADERS, re.M)
NOT_A_CALL = re.compile(r'^(?:syscalls|arch_specific_syscall|SYSCALL_\w+|\w*Linux\w*)$')


def column(name, headers, *defines):
    """An architecture whose numbers are a column; only those are asked for."""
    return Arch(name, '', 64, False, headers, defines, '', '', ())


# In the order of enum ScmpNumbersColumn in arch.h.
COLUMNS = (
    column('x32', 'x86_64-linux-gnux32', '__x86_64__', '__ILP32__'),
    column('m68k', 'm68k-linux-gnu', '__m68k__'),
    column('mips-o32', 'mips-linux-gnu', '__mips__', '_MIPS_SIM=1'),
    column('mips-n32', 'mips64-linux-gnuabi64', '__mips__', '_MIPS_SIM=2'),
    column('parisc', 'hppa-linux-gnu', '__hppa__'),
    column('parisc64', 'hppa-linux-gnu', '__hppa__', '__LP64__'),
    column('ppc', 'powerpc-linux-gnu', '__powerpc__'),
    column('s390', 's390x-linux-gnu', '__s390__'),
    column('sh', 'sh4-linux-gnu', '__sh__'),
)

TEXT = '''\
/*
 * Call numbers of the architectures that sandbox/abi has no table for
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/libseccomp/generate.py; do not edit.
 * Package: linux-libc-dev %s
 * Package of s390: linux-libc-dev %s
 */
#include "arch.h"

/* %s */
const ScmpNumbersRow scmp_numbers[] = {
%s
};

const size_t scmp_n_numbers = G_N_ELEMENTS(scmp_numbers);
'''


def collect(command, arch, usr_include, shim):
    """Call name to number."""
    unit = compiler.Unit(command, arch,
                         constants.include_dirs(arch, usr_include, shim),
                         '#include <asm/unistd.h>\n')
    names = {}
    for macro in unit.macros():
        match = re.match(r'^__NR_(\w+)$', macro)
        if match and not NOT_A_CALL.match(match[1]):
            names[macro] = match[1]
    numbers = {names[macro]: value
               for macro, value in unit.evaluate(list(names)).items()}
    if 'read' not in numbers or len(set(numbers.values())) != len(numbers):
        raise GeneratorError('%s: asm/unistd.h has no call "read", or two names '
                             'for one number' % arch.name)
    return numbers


class Headers:
    """The kernel's headers, of the newest package and of one that has all."""

    def __init__(self, newest='', older=''):
        self.version, newest = fetch(SUITE, newest)
        self.older_version, older = fetch(OLDER_SUITE, older)
        self.newest = os.path.join(newest, 'usr', 'include')
        self.older = os.path.join(older, 'usr', 'include')

    def of(self, arch):
        """The folder for an architecture."""
        return self.older if arch.name in OLDER else self.newest


def generate(headers):
    """The text of numbers.c."""
    command = compiler.find_compiler(COLUMNS)
    with tempfile.TemporaryDirectory() as shim:
        constants.write_c_library(shim)
        by_column = [collect(command, arch, headers.of(arch), shim)
                     for arch in COLUMNS]
    rows = []
    for name in sorted({name for numbers in by_column for name in numbers}):
        values = (str(numbers.get(name, -1)) for numbers in by_column)
        rows.append('    { "%s", { %s } },' % (name, ', '.join(values)))
    title = ' '.join(arch.name for arch in COLUMNS)
    return TEXT % (headers.version, headers.older_version, title, '\n'.join(rows))


def read_output():
    """What is checked in."""
    try:
        with open(OUTPUT, encoding='utf-8') as stream:
            return stream.read()
    except FileNotFoundError:
        return ''


def facts(text):
    """What the table says: name, column and number."""
    result = set()
    for name, row in re.findall(r'^    \{ "(\w+)", \{ (.*) \} \},$', text, re.M):
        result.update((name, place, value)
                      for place, value in enumerate(row.split(', ')) if value != '-1')
    return result


def check(text, version):
    """Whether the table holds; a newer package may only have more."""
    old = read_output()
    if old == text:
        print('numbers.c is as generated from %s %s' % (HEADERS, version))
        return 0
    lost = facts(old) - facts(text)
    same = VERSION_LINE.search(old)
    if facts(old) and not lost and not (same and same[1] == version):
        print('every number holds in %s %s too' % (HEADERS, version))
        return 0
    print('numbers.c differs; run sandbox/libseccomp/generate.py and look at it')
    print('\n'.join(map(str, sorted(lost)[:40])))
    return 1


def fetch(suite, wanted):
    """(version, folder) of a suite's headers of the kernel."""
    result = subprocess.run([FETCH, suite, HEADERS + ('=' + wanted if wanted else '')],
                            stdout=subprocess.PIPE, text=True, check=False)
    fields = result.stdout.split()
    if result.returncode != 0 or len(fields) != 3:
        raise CannotFetch('the package %s of %s cannot be fetched' % (HEADERS, suite))
    return fields[1], fields[2]


def run(arguments):
    """Writes or checks."""
    wanted = [line.search(read_output()) if arguments.check else None
              for line in (VERSION_LINE, OLDER_LINE)]
    headers = Headers(*(match[1] if match else '' for match in wanted))
    text = generate(headers)
    if arguments.check:
        return check(text, headers.version)
    with open(OUTPUT + '.new', 'w', encoding='utf-8') as stream:
        stream.write(text)
    os.replace(OUTPUT + '.new', OUTPUT)
    return 0


def main():
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--check', action='store_true',
                        help='write nothing; compare with what is checked in')
    arguments = parser.parse_args()
    try:
        return run(arguments)
    except (GeneratorError, OSError) as error:
        print('generate.py: %s' % error, file=sys.stderr)
        return 77 if arguments.check and isinstance(error, CannotFetch) else 1


if __name__ == '__main__':
    sys.exit(main())
