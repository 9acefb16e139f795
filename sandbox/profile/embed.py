#!/usr/bin/env python3
"""embed.py DIRECTORY OUTPUT DEPFILE: makes C source of every *.profile
and of the file "library" beside them.

The dependencies which it writes name the directories too, whose times change
when a file comes or goes: no list has to be kept anywhere.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import sys

SUFFIX = '.profile'
LIBRARY = 'library'


def find(top):
    """The profiles' names, sorted, and all directories."""
    names, directories = [], []
    for directory, subdirectories, files in os.walk(top):
        subdirectories[:] = sorted(d for d in subdirectories
                                   if not d.startswith('.'))
        directories.append(directory)
        for file in files:
            path = os.path.join(directory, file)
            if file.endswith(SUFFIX) and not file.startswith('.'):
                names.append(os.path.relpath(path, top)[:-len(SUFFIX)])
    return sorted(names, key=lambda name: name.encode()), directories


def literal(data):
    """@data as a C string literal of one byte an escape where it matters."""
    out = []
    for byte in data:
        char = chr(byte)
        if char in '"\\?' or not 32 <= byte < 127:
            out.append('\\%03o' % byte)
        else:
            out.append(char)
    return '"' + ''.join(out) + '"'


def strings(path):
    """What @path holds: one literal a line, and the length at the end."""
    with open(path, 'rb') as file:
        data = file.read()
    out = ['      ' + literal(line) for line in data.splitlines(True)] or ['""']
    out[-1] += ', %d }' % len(data)
    return out


def refuse_drafts(paths):
    """What a program wrote and nobody has read does not get into a library."""
    for path in paths:
        with open(path, 'rb') as file:
            for number, line in enumerate(file, 1):
                if line.split()[:1] == [b'draft']:
                    sys.exit('%s:%d: this is a draft, and no part of the library' %
                             (path, number))


def escape_path(path):
    return path.replace('$', '$$').replace('#', '\\#').replace(' ', '\\ ')


def main():
    top, output, depfile = sys.argv[1:]
    names, directories = find(top)
    library = os.path.join(top, LIBRARY)
    paths = [os.path.join(top, name + SUFFIX) for name in names]
    refuse_drafts(paths)
    out = ['/* Made by embed.py out of hw-profiles. */',
           '#include "builtin.h"',
           '',
           'const ProfileBuiltin profile_builtins[] = {']
    for name, path in zip(names, paths):
        out.append('    { %s,' % literal(name.encode()))
        out += strings(path)
        out[-1] += ','
    out += ['    { 0 }', '};', '', 'const ProfileBuiltin profile_builtin_library = {',
            '      NULL,']
    out += strings(library)
    out[-1] = out[-1][:-2]
    out += ['};', '']
    with open(output, 'w', encoding='ascii') as file:
        file.write('\n'.join(out))
    with open(depfile, 'w', encoding='utf-8') as file:
        file.write('%s: %s\n' % (escape_path(output),
                                 ' '.join(map(escape_path, paths + [library] + directories))))


if __name__ == '__main__':
    main()
