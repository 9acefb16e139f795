#!/usr/bin/env python3
"""kinds.py SIGNATURES OUTPUT: makes C source of what each argument of a call is.

The types are the kernel's own, from signatures.tsv.  Where a type does not say enough
(an address is an unsigned long, and so is a length), the parameter's name does.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import sys

# Types without a '*' that are addresses all the same.
POINTER_TYPES = {'cap_user_header_t', 'cap_user_data_t', 'aio_context_t'}
POINTER_NAMES = {'addr', 'start', 'end', 'new_addr', 'brk', 'newsp', 'tls', 'uaddr',
                 'shmaddr', 'address', 'ctx', 'rseq', 'info'}

SIZE_TYPES = {'size_t', 'loff_t', 'off_t'}
SIZE_NAMES = re.compile(
    r'(len|length|size|count|offset|bytes|pages|(_|^)off|(_|^)n|(_|^)nr|pgoff|seconds'
    r'|vlen|iovcnt|pos_[lh]|(_|^)lo|(_|^)hi|_low|_high|maxevents|min_complete|to_submit'
    r'|nfds|nsops|maxnode|timeout|timeout_msecs|backlog|val|val2|val3|usec|ms|sz)$')

# Numbers that stand for a thing of this run.
HANDLE_TYPES = {'pid_t', 'timer_t', 'mqd_t', 'key_t', 'key_serial_t'}
HANDLE_NAMES = re.compile(r'(fd|fd_in|fd_out|fildes|mqdes|semid|shmid|msqid|pid|tgid|tid'
                          r'|pid1|pid2|timer_id|ringid|id|wd)$')

# What these are, the command beside them says.
OPEN_NAMES = re.compile(r'arg\d?$')
OPEN_CALLS = {'ioctl', 'fcntl', 'fcntl64', 'prctl', 'keyctl', 'arch_prctl'}


def kind(call, word):
    """The kind of one parameter, such as "unsigned int fd"."""
    kind_of, _, name = word.replace('const ', '').strip().rpartition(' ')
    if '*' in kind_of or kind_of in POINTER_TYPES or name in POINTER_NAMES:
        return name, 'POINTER'
    if call in OPEN_CALLS and OPEN_NAMES.match(name):
        return name, 'OPEN'
    if kind_of in HANDLE_TYPES or HANDLE_NAMES.search(name):
        return name, 'HANDLE'
    if kind_of in SIZE_TYPES or SIZE_NAMES.search(name):
        return name, 'SIZE'
    return name, 'CHOICE'


def read(path):
    """(call, argument) to kind.  Architectures differ in the types, not in the kinds."""
    found = {}
    with open(path, encoding='ascii') as file:
        for line in file:
            if line.startswith('#'):
                continue
            call, _, words = line.rstrip('\n').split('\t')[:3]
            for word in filter(None, words.split(',')):
                name, what = kind(call, word)
                found.setdefault((call, name), what)
    return found


def main():
    signatures, output = sys.argv[1:]
    out = ['/* Made by kinds.py out of signatures.tsv. */', '#include "kinds.h"', '',
           'const AbiKind abi_kinds[] = {']
    rows = sorted(read(signatures).items())
    out += ['    { "%s", "%s", QS_ABI_%s },' % (*key, what) for key, what in rows]
    out += ['};', '', 'const size_t abi_n_kinds = %d;' % len(rows), '']
    with open(output, 'w', encoding='ascii') as file:
        file.write('\n'.join(out))


if __name__ == '__main__':
    main()
