#!/usr/bin/env python3
"""frequencies.py INPUT OUTPUT: makes a C table of hw-profiles/frequencies.

The form of the lines is checked here; that calls, arguments and constants exist
is a test's business (test-hot.c), since only the tables know.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import sys

MILLION = 1000000
CALL = re.compile(r'([0-9]+) +([a-z0-9_]+)$')
VALUE = re.compile(r'([0-9]+) +([a-z0-9_]+) +([a-z0-9_]+) +([A-Z0-9_]+)$')


class Fault(Exception):
    pass


class Call:
    def __init__(self, name, share):
        self.name = name
        self.share = share
        self.arg = None
        self.values = {}

    def add(self, arg, constant, share):
        if self.arg not in (None, arg):
            raise Fault('only one argument of a call can be given values')
        if constant in self.values:
            raise Fault('%s has a share already' % constant)
        self.arg = arg
        self.values[constant] = share
        if sum(self.values.values()) > self.share:
            raise Fault('the values of %s add up to more than itself' % self.name)


def read_line(line, calls, measured):
    """Whether the line says where the next ones were measured."""
    if line.split()[0] == 'measured':
        if len(line.split()) < 2:
            raise Fault("say where, behind 'measured'")
        return True
    if not measured:
        raise Fault("a 'measured' line comes first")
    call, value = CALL.match(line), VALUE.match(line)
    if not call and not value:
        raise Fault("this is none of 'measured TEXT', 'SHARE CALL', "
                    "'SHARE CALL ARG CONSTANT'")
    share, name = int((call or value).group(1)), (call or value).group(2)
    if not 0 < share <= MILLION:
        raise Fault('a share is from 1 to %d' % MILLION)
    if value:
        if name not in calls:
            raise Fault('the share of %s itself comes first' % name)
        calls[name].add(value.group(3), value.group(4), share)
    elif name in calls:
        raise Fault('%s has a share already' % name)
    else:
        calls[name] = Call(name, share)
    return False


def read(path):
    calls, measured = {}, False
    with open(path, encoding='utf-8') as file:
        for number, line in enumerate(file, 1):
            line = line.split('#')[0].strip()
            try:
                measured |= bool(line) and read_line(line, calls, measured)
            except Fault as fault:
                sys.exit('%s:%d:1: %s' % (path, number, fault))
    if sum(call.share for call in calls.values()) > MILLION:
        sys.exit('%s:1:1: the shares of all calls add up to more than a million' % path)
    return list(calls.values())


def main():
    source, output = sys.argv[1:]
    calls = read(source)
    out = ['/* Made by frequencies.py out of hw-profiles/frequencies. */',
           '#include "frequencies.h"', '']
    for call in calls:
        if call.values:
            out.append('static const BpfFrequencyValue values_%s[] = {' % call.name)
            out += ['    { "%s", %d },' % item for item in call.values.items()]
            out += ['};', '']
    out.append('const BpfFrequency bpf_frequencies[] = {')
    for call in calls:
        out.append('    { "%s", %d, %s, %d, %s },' % (
            call.name, call.share, '"%s"' % call.arg if call.arg else 'NULL',
            len(call.values), 'values_' + call.name if call.values else 'NULL'))
    out += ['};', '', 'const size_t bpf_n_frequencies = %d;' % len(calls), '']
    with open(output, 'w', encoding='ascii') as file:
        file.write('\n'.join(out))


if __name__ == '__main__':
    main()
