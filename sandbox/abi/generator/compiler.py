# SPDX-License-Identifier: GPL-2.0-or-later
"""Lets a compiler read an architecture's headers, and say what names are worth.

No cross compilers are needed.  What a constant of a kernel header depends on is
the preprocessor (the architecture's macros, which are ours to define), the size
of long and pointers, and the alignment of 64-bit members (sizeof in ioctl
requests).  A compiler for x86 can take on each of the four layouts that occur:
-m64, -m32 (i386) and -m32 -malign-double (arm).  check_layouts() makes sure that
it does.  Byte order only changes how bit fields are laid out, not sizes.

Values are read from an object file: an array between two marks.  What does not
compile, or is no integer constant, is left out, one name at a time.
"""

import os
import re
import struct
import subprocess
import tempfile

from . import GeneratorError

CANDIDATES = (['gcc'], ['cc'], ['x86_64-linux-gnu-gcc'],
              ['clang', '-target', 'x86_64-linux-gnu'])
HOST_MACROS = ('__x86_64__', '__x86_64', '__amd64__', '__amd64', '__i386__',
               '__i386', 'i386', '__i486__', '__i586__', '__i686__', 'linux',
               'unix', '__BYTE_ORDER__')
MARK = bytes(range(0x51, 0x61)), bytes(range(0x61, 0x71))
LAYOUT_TEST = '''
struct qs_pair { char c; unsigned long long u; };
_Static_assert(sizeof(long) == %d && sizeof(void *) == %d &&
               sizeof(struct qs_pair) == %d, "layout");
'''


def run(command, text):
    environment = dict(os.environ, LC_ALL='C.UTF-8')
    return subprocess.run(command, input=text, capture_output=True, text=True,
                          env=environment)


def layout_flags(arch):
    if arch.bits == 64:
        return ['-m64']
    return ['-m32'] + (['-malign-double'] if arch.align_u64 else [])


def find_compiler(arches):
    """The first compiler that can take on the layout of every one of @arches."""
    reasons = []
    for command in CANDIDATES:
        try:
            for arch in arches:
                size = arch.bits // 8
                pair = 16 if arch.bits == 64 or arch.align_u64 else 12
                result = run(command + layout_flags(arch) +
                             ['-fsyntax-only', '-x', 'c', '-'],
                             LAYOUT_TEST % (size, size, pair))
                if result.returncode != 0:
                    raise OSError('it cannot compile for the layout of ' + arch.name)
        except OSError as error:
            reasons.append('  %s: %s' % (' '.join(command), error))
        else:
            return command
    raise GeneratorError('no compiler for x86 was found (gcc on an x86 machine, '
                         'gcc-x86-64-linux-gnu or clang elsewhere):\n' +
                         '\n'.join(reasons))


class Unit:
    """Some headers, as one architecture's compiler would see them."""

    def __init__(self, compiler, arch, include_dirs, text):
        self.arch = arch
        self.text = text
        endian = 'BIG' if arch.big_endian else 'LITTLE'
        self.command = (
            compiler + layout_flags(arch) + ['-nostdinc'] +
            ['-U' + macro for macro in HOST_MACROS] +
            ['-D__BYTE_ORDER__=__ORDER_%s_ENDIAN__' % endian, '-D__linux__=1'] +
            ['-D' + macro for macro in arch.defines] +
            [flag for path in include_dirs for flag in ('-isystem', path)])

    def _compile(self, arguments, extra=''):
        return run(self.command + arguments + ['-x', 'c', '-'], self.text + extra)

    def _output(self, arguments):
        result = self._compile(arguments)
        if result.returncode != 0:
            raise GeneratorError('%s: the headers do not compile:\n%s' %
                                 (self.arch.name, result.stderr))
        return result.stdout

    def macros(self):
        """Names of macros without parameters, and what they stand for."""
        return dict(re.findall(r'^#define (\w+) (\S.*)$',
                               self._output(['-E', '-dM']), re.M))

    def enumerators(self):
        text = self._output(['-E', '-P'])
        names = set()
        for body in re.findall(r'\benum\b\s*\w*\s*\{([^{}]*)\}', text):
            for item in body.split(','):
                match = re.match(r'\s*(\w+)', item)
                if match:
                    names.add(match[1])
        return names

    def evaluate(self, names):
        """The values of those of @names that are integer constants here."""
        names = sorted(names)
        first_line = self.text.count('\n') + 1
        while names:
            # An enumerator wants an integer constant expression: strings and
            # addresses, which could initialise a variable, are none.
            lines = ['enum { qs_%d = (unsigned long long)(%s) != 0 };\n' %
                     (index, name) for index, name in enumerate(names)]
            result = self._compile(
                ['-fsyntax-only', '-pedantic-errors'] +
                (['-ferror-limit=0'] if 'clang' in self.command[0] else
                 ['-fmax-errors=0', '-ftrack-macro-expansion=0']), ''.join(lines))
            if result.returncode == 0:
                break
            bad = {int(line) - first_line for line in
                   re.findall(r'^<stdin>:(\d+):\d+: error', result.stderr, re.M)}
            kept = [name for index, name in enumerate(names) if index not in bad]
            if len(kept) == len(names):
                raise GeneratorError('%s: constants do not compile:\n%s' %
                                     (self.arch.name, result.stderr[:2000]))
            names = kept
        return dict(zip(names, self._read_values(names)))

    def _read_values(self, names):
        marks = ['%#xull, %#xull,\n' % struct.unpack('<QQ', mark) for mark in MARK]
        items = ''.join('(unsigned long long)(%s),\n' % name for name in names)
        array = 'const unsigned long long qs_values[] = {\n%s%s%s};\n' % (
            marks[0], items, marks[1])
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'values.o')
            result = self._compile(['-c', '-o', path], array)
            if result.returncode != 0:
                raise GeneratorError('%s: the table of constants does not compile:\n%s'
                                     % (self.arch.name, result.stderr[:2000]))
            with open(path, 'rb') as stream:
                data = stream.read()
        start = data.index(MARK[0]) + len(MARK[0])
        end = data.index(MARK[1], start)
        if end - start != 8 * len(names):
            raise GeneratorError('%s: the table of constants is cut' % self.arch.name)
        return struct.unpack('<%dQ' % len(names), data[start:end])
