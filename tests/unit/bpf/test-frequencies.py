#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table made of hw-profiles/frequencies: a faulty line is told with its place.

Usage: test-frequencies.py FREQUENCIES.PY
"""
import os
import subprocess
import sys
import tempfile

HEAD = 'measured nowhere\n'

# What is wrong, the text behind HEAD, the line of the fault, what it says.
FAULTS = (
    ('no source', None, 1, "'measured' line comes first"),
    ('empty source', 'measured\n', 2, 'say where'),
    ('no share', 'read\n', 2, 'none of'),
    ('share of 0', '0 read\n', 2, 'from 1'),
    ('too large', '1000001 read\n', 2, 'from 1'),
    ('twice', '10 read\n20 read\n', 3, 'share already'),
    ('value first', '10 ioctl cmd KVM_RUN\n', 2, 'comes first'),
    ('value twice', '30 ioctl\n5 ioctl cmd A\n5 ioctl cmd A\n', 4, 'share already'),
    ('two arguments', '30 ioctl\n5 ioctl cmd A\n5 ioctl fd A\n', 4, 'one argument'),
    ('values too large', '30 ioctl\n20 ioctl cmd A\n11 ioctl cmd B\n', 4, 'add up'),
    ('sum', '600000 read\n600000 write\n', 1, 'add up'),
    ('number as value', '30 ioctl\n20 ioctl cmd 0xae80\n', 3, 'none of'),
    ('trailing words', '30 ioctl cmd A b\n', 2, 'none of'))


def make(folder, text):
    source, output = os.path.join(folder, 'in'), os.path.join(folder, 'out.c')
    with open(source, 'w', encoding='utf-8') as file:
        file.write(text)
    result = subprocess.run([sys.executable, sys.argv[1], source, output],
                            stderr=subprocess.PIPE, timeout=60)
    table = None
    if os.path.exists(output):
        with open(output, encoding='ascii') as file:
            table = file.read()
        os.remove(output)
    return result.returncode, result.stderr.decode(), table


def check_right(folder):
    status, error, table = make(folder, '# Text\n\n' + HEAD + '30 ioctl # most\n'
                                ' 20 ioctl cmd KVM_RUN\n5 read\n')
    return (status, error) == (0, '') and all(
        part in table for part in ('{ "KVM_RUN", 20 },', '{ "read", 5, NULL, 0, NULL },',
                                   '{ "ioctl", 30, "cmd", 1, values_ioctl },',
                                   'bpf_n_frequencies = 2;'))


def check_fault(folder, text, line, say):
    status, error, table = make(folder, '30 read\n' if text is None else HEAD + text)
    print('# ' + error.strip())
    return status == 1 and table is None and say in error and \
        error.startswith(os.path.join(folder, 'in') + ':%d:1: ' % line)


def main():
    failed = False
    print('1..%d' % (1 + len(FAULTS)))
    with tempfile.TemporaryDirectory() as folder:
        results = [('right', check_right(folder))]
        results += [(what, check_fault(folder, *rest)) for what, *rest in FAULTS]
    for number, (what, right) in enumerate(results, 1):
        print('%s %d %s' % ('ok' if right else 'not ok', number, what))
        failed |= not right
    sys.exit(failed)


if __name__ == '__main__':
    main()
