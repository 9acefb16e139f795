#!/usr/bin/env python3
"""embed.py FILE NAME HEADER OUTPUT: makes C source of a file: NAME[] and NAME_size.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import sys

COLUMNS = 24


def main():
    path, name, header, output = sys.argv[1:]
    with open(path, 'rb') as file:
        data = file.read()
    lines = [f'#include "{header}"', '',
             # What is in it may be words, as in a filter.
             f'const unsigned char {name}[] __attribute__((aligned(8))) = {{']
    for start in range(0, len(data), COLUMNS):
        lines.append(''.join('%d,' % byte for byte in data[start:start + COLUMNS]))
    lines += ['};', f'const size_t {name}_size = {len(data)};', '']
    with open(output, 'w', encoding='ascii') as file:
        file.write('\n'.join(lines))


if __name__ == '__main__':
    main()
