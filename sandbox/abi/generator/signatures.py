# SPDX-License-Identifier: GPL-2.0-or-later
"""Argument names and types of every system call, out of the kernel's source.

refresh() reads Debian's linux-source package (150 MB, so only on request) and
writes signatures.tsv, which is checked in.  An architecture's system call table
names the function that serves a call, and the function's SYSCALL_DEFINE names its
arguments.  Where a function is defined more than once:

 - an architecture's own definition comes before the general one;
 - *_64.c and *_32.c are for architectures of that size, arch/*/um/, nommu.c and
   posix-stubs.c for none of ours;
 - of several in one file (clone, sigsuspend), VARIANTS chooses by what is in the
   architecture's Kconfig.

OTHERS holds the few that are not written with SYSCALL_DEFINE.

load() reads signatures.tsv: call, architectures, arguments, FILE:FUNCTION.  The
architectures are "*" for all that have the call and no line of their own.  Names
that end in _lo and _hi are halves of 64-bit arguments, as the kernel calls them.
"""

import os
import re
import subprocess
import tarfile

from . import GeneratorError

TSV = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                   'signatures.tsv')
HEAD = '''\
# Arguments of system calls: call, architectures, arguments, where in the kernel.
# Made by generate.py --signatures from the Debian package linux-source-%s %s;
# do not edit.  "*": every architecture that has the call and no line of its own.
'''

SOURCE_DIRS = ('arch', 'block', 'fs', 'io_uring', 'ipc', 'kernel', 'mm', 'net',
               'security')
SOURCE_FILES = ('drivers/char/random.c', 'drivers/pci/syscall.c')
NOT_OURS = re.compile(r'^arch/[^/]*/um/|(?:^|/)nommu\.c$|(?:^|/)posix-stubs\.c$')

DEFINE = re.compile(r'^(SYSCALL|SYSCALL32)_DEFINE(\d)\(\s*(\w+)\s*((?:,[^;{]*?)?)\)'
                    r'\s*(?=[;{\n])', re.S | re.M)
COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.S)

# function: [(what arch/X/Kconfig selects or None, index of the definition)].
# kernel/fork.c and kernel/signal.c: one definition behind each #if.
VARIANTS = {
    'clone': (('CLONE_BACKWARDS', 0), ('CLONE_BACKWARDS2', 1),
              ('CLONE_BACKWARDS3', 2), (None, 3)),
    'sigsuspend': (('OLD_SIGSUSPEND', 0), ('OLD_SIGSUSPEND3', 1), (None, 0)),
    'ioperm': ((None, 0),),
    'iopl': ((None, 0),),
}
# Selected below "config X86_32" only (arch/x86/Kconfig).
X86_32_ONLY = {'CLONE_BACKWARDS', 'OLD_SIGSUSPEND3'}

# (architecture or *, function): (arguments, where).  Entries in assembly, macros
# around a function, and calls that no table holds.
OTHERS = {
    ('arm', 'mmap2'): (
        'unsigned long addr, unsigned long len, unsigned long prot, '
        'unsigned long flags, unsigned long fd, unsigned long pgoff',
        'arch/arm/kernel/entry-common.S:sys_mmap2'),
    ('arm', 'arm_fadvise64_64'): (
        'int fd, int advice, loff_t offset, loff_t len',
        'arch/arm/kernel/sys_arm.c:sys_arm_fadvise64_64'),
    ('arm', 'statfs64_wrapper'): (
        'const char * pathname, size_t sz, struct statfs64 * buf',
        'arch/arm/kernel/entry-common.S:sys_statfs64_wrapper'),
    ('arm', 'fstatfs64_wrapper'): (
        'unsigned int fd, size_t sz, struct statfs64 * buf',
        'arch/arm/kernel/entry-common.S:sys_fstatfs64_wrapper'),
    ('arm', 'sigreturn_wrapper'): (
        '', 'arch/arm/kernel/entry-common.S:sys_sigreturn_wrapper'),
    ('arm', 'rt_sigreturn_wrapper'): (
        '', 'arch/arm/kernel/entry-common.S:sys_rt_sigreturn_wrapper'),
    ('mips64el', 'sysm_pipe'): ('', 'arch/mips/kernel/syscall.c:sysm_pipe'),
    ('mips64el', 'rt_sigreturn'): ('', 'arch/mips/kernel/signal.c:sys_rt_sigreturn'),
}
# Private calls of arm (__ARM_NR_*), which arm_syscall() serves, and calls of older
# kernels.
ARM_PRIVATE = 'arch/arm/kernel/traps.c:arm_syscall'
NOT_IN_TABLES = (
    ('breakpoint', 'arm', '', ARM_PRIVATE),
    ('cacheflush', 'arm',
     'unsigned long start, unsigned long end, unsigned long flags', ARM_PRIVATE),
    ('usr26', 'arm', '', ARM_PRIVATE),
    ('usr32', 'arm', '', ARM_PRIVATE),
    ('set_tls', 'arm', 'unsigned long val', ARM_PRIVATE),
    ('get_tls', 'arm', '', ARM_PRIVATE),
    # Gone from the newest source; the kernel of Debian 13 (6.12) still has it.
    ('uselib', '*', 'const char * library', 'fs/exec.c:uselib'),
)


class Source:
    """What is needed of the kernel's source: definitions, tables, Kconfigs."""

    def __init__(self, places):
        self.places = {}          # path: names that its text must have
        for place in places:
            path, name = place.split(':')
            self.places.setdefault(path, set()).add(name)
        self.definitions = {}     # function: [(macro, path, arguments)]
        self.tables = {}          # path: text
        self.kconfigs = {}        # arch/X: text

    def read(self, deb, progress):
        unpack = subprocess.Popen(['dpkg-deb', '--fsys-tarfile', deb],
                                  stdout=subprocess.PIPE)
        with tarfile.open(fileobj=unpack.stdout, mode='r|') as outer:
            for member in outer:
                if member.name.endswith('.tar.xz'):
                    stream = outer.extractfile(member)
                    with tarfile.open(fileobj=stream, mode='r|xz') as inner:
                        self._read_tree(inner, progress)
        unpack.stdout.read()
        if unpack.wait() != 0 or not self.definitions:
            raise GeneratorError('%s holds no kernel source' % deb)
        if self.places:
            raise GeneratorError('widths.tsv: the kernel has no more %s' % self.places)

    def _read_tree(self, tree, progress):
        for count, member in enumerate(tree):
            if count % 10000 == 0:
                progress('%d files of the kernel read' % count)
            path = member.name.split('/', 1)[-1]
            if not member.isfile():
                continue
            if path.endswith('.tbl'):
                self.tables[path] = tree.extractfile(member).read().decode()
            elif re.fullmatch(r'arch/\w+/Kconfig', path):
                text = tree.extractfile(member).read().decode()
                self.kconfigs[path.split('/')[1]] = text
            elif path in SOURCE_FILES or path in self.places or (
                    path.endswith('.c') and path.split('/')[0] in SOURCE_DIRS):
                data = tree.extractfile(member).read()
                self._find_places(path, data)
                if b'SYSCALL_DEFINE' in data or b'SYSCALL32_DEFINE' in data:
                    self._read_file(path, data.decode(errors='replace'))

    def _find_places(self, path, data):
        """Those that widths.tsv names are taken off the list when they are seen."""
        missing = {name for name in self.places.get(path, ())
                   if not re.search(rb'\b%s[(,]' % name.encode(), data)}
        self.places.pop(path, None)
        if missing:
            self.places[path] = missing

    def _read_file(self, path, text):
        if NOT_OURS.search(path):
            return
        for macro, count, name, rest in DEFINE.findall(COMMENT.sub(' ', text)):
            # SC_ARG64(x) stands for the two halves of a 64-bit argument.
            rest = re.sub(r'SC_ARG64\((\w+)\)', r'u32, \1_lo, u32, \1_hi', rest)
            parts = [part.strip() for part in rest.split(',')][1:]
            if len(parts) != 2 * int(count):
                continue          # another architecture's macros in the list
            arguments = [clean(' '.join(pair))
                         for pair in zip(parts[0::2], parts[1::2])]
            self.definitions.setdefault(name, []).append(
                (macro, path, ', '.join(arguments)))

    def selects(self, arch, option):
        if arch.name == 'x86_64' and option in X86_32_ONLY:
            return False
        return re.search(r'^\s*select %s\b' % option,
                         self.kconfigs.get(arch.kernel, ''), re.M) is not None

    def find(self, arch, function):
        """(arguments, FILE:FUNCTION) of what serves a call, or None."""
        if (arch.name, function) in OTHERS:
            return OTHERS[arch.name, function]
        own = 'arch/%s/' % arch.kernel
        split = arch.bits == 32 and self.selects(arch, 'ARCH_SPLIT_ARG64')
        wrong_size = '_%d.c' % (32 if arch.bits == 64 else 64)
        found = [item for item in self.definitions.get(function, [])
                 if (not item[1].startswith('arch/') or item[1].startswith(own)) and
                 not item[1].endswith(wrong_size) and
                 (item[0] != 'SYSCALL32' or split)]
        found = ([item for item in found if item[1].startswith(own)] or found)
        found = ([item for item in found if item[0] == 'SYSCALL32'] or found)
        if function in VARIANTS and found and not found[0][1].startswith(own):
            found = [found[next(index for option, index in VARIANTS[function]
                                if option is None or self.selects(arch, option))]]
        if not found:
            return None
        if len({arguments for _, _, arguments in found}) > 1:
            raise GeneratorError('%s: which definition of %s holds? %s' % (
                arch.name, function, '; '.join('%s: %s' % item[1:] for item in found)))
        return found[0][2], '%s:%s' % (found[0][1], function)


def clean(argument):
    """A parameter without the kernel's notes to itself."""
    return re.sub(r'\s+', ' ', re.sub(r'\b__user\b', ' ', argument)).strip()


def calls_of(source, arch):
    """Call, function, in the order of the architecture's table."""
    for line in source.tables[arch.table].splitlines():
        fields = line.split('#')[0].split()
        if len(fields) >= 4 and fields[1] in arch.table_abis:
            function = re.sub(r'^(?:__)?sys_', '', fields[3])
            if function not in ('ni_syscall', '-'):
                yield fields[2], function


def rows_of(source, arches, progress):
    signatures = {}
    absent = {}
    for arch in arches:
        if arch.table not in source.tables:
            raise GeneratorError('the kernel source has no ' + arch.table)
        for call, function in calls_of(source, arch):
            signature = source.find(arch, function)
            if signature is None:
                # In the table, but COND_SYSCALL(): not built for it.
                absent.setdefault(call, []).append(arch.name)
                continue
            signatures.setdefault(call, {})[arch.name] = signature
    for call, names in sorted(absent.items()):
        progress('%s is not written for %s' % (call, ', '.join(names)))
    rows = list(NOT_IN_TABLES)
    for call, by_arch in signatures.items():
        groups = {}
        for name, signature in by_arch.items():
            groups.setdefault(signature, []).append(name)
        # The first of the most frequent ones stands for "all others".
        common = max(groups, key=lambda signature: len(groups[signature]))
        for signature, names in groups.items():
            where = '*' if signature == common else ','.join(names)
            rows.append((call, where) + signature)
    return sorted(rows, key=lambda row: (row[0], row[1] != '*', row[1]))


def refresh(arches, deb, series, version, places, progress):
    source = Source(places)
    source.read(deb, progress)
    rows = rows_of(source, arches, progress)
    with open(TSV, 'w', encoding='utf-8') as stream:
        stream.write(HEAD % (series, version))
        stream.writelines('\t'.join(row) + '\n' for row in rows)
    progress('%d signatures written to %s' % (len(rows), TSV))


class Signatures:
    def __init__(self):
        self.rows = {}            # (call, architecture or *): (arguments, place)

    def find(self, arch, call):
        """[(type, name)] or None."""
        found = self.rows.get((call, arch.name)) or self.rows.get((call, '*'))
        if found is None:
            return None
        arguments = []
        for text in filter(None, found[0].split(', ')):
            match = re.fullmatch(r'(.*\W|.*\s)(\w+)', text)
            if not match:
                raise GeneratorError('signatures.tsv: %s: what is "%s"?' % (call, text))
            arguments.append((match[1].strip(), match[2]))
        return arguments


def load():
    signatures = Signatures()
    with open(TSV, encoding='utf-8') as stream:
        for number, line in enumerate(stream, 1):
            fields = line.rstrip('\n').split('\t')
            if line.startswith('#'):
                continue
            if len(fields) != 4:
                raise GeneratorError('%s:%d: four columns are wanted, not %d' %
                                     (TSV, number, len(fields)))
            call, names, arguments, place = fields
            for name in names.split(','):
                signatures.rows[call, name] = arguments, place
    return signatures
