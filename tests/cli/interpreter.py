# SPDX-License-Identifier: GPL-2.0-or-later
"""A seccomp filter run as the kernel would run it, on any architecture's bytes."""
import struct

# Actions, as a filter returns them.
KILL_PROCESS, KILL_THREAD, TRAP, ERRNO, LOG, ALLOW = (
    0x80000000, 0x00000000, 0x00030000, 0x00050000, 0x7ffc0000, 0x7fff0000)

AUDIT_ARCH = {
    'x86_64': 0xc000003e, 'i386': 0x40000003, 'aarch64': 0xc00000b7, 'arm': 0x40000028,
    'riscv64': 0xc00000f3, 's390x': 0x80000016, 'ppc64le': 0xc0000015,
    'ppc64': 0x80000015, 'mips64el': 0xc0000008, 'loongarch64': 0xc0000102}

BIG_ENDIAN = ('s390x', 'ppc64')

ALU = {0x00: lambda p, q: p + q, 0x10: lambda p, q: p - q, 0x40: lambda p, q: p | q,
       0x50: lambda p, q: p & q, 0x60: lambda p, q: p << q, 0x70: lambda p, q: p >> q,
       0xa0: lambda p, q: p ^ q}

JUMP = {0x00: lambda p, q: True, 0x10: lambda p, q: p == q, 0x20: lambda p, q: p > q,
        0x30: lambda p, q: p >= q, 0x40: lambda p, q: p & q != 0}

# What the kernel (5.11) follows when it looks for answers that arguments cannot
# change: loads, RET, JA, AND and comparisons with a constant.
CONSTANT = (0x20, 0x06, 0x05, 0x15, 0x25, 0x35, 0x45, 0x54)


class BadFilter(Exception):
    pass


class Run:
    """One run of a filter: its answer, how many instructions, and whether the kernel
    would know the answer without running it."""

    def __init__(self, program, arch, nr, *args, audit=None, big_endian=None):
        if big_endian is None:
            big_endian = arch in BIG_ENDIAN
        order = '>' if big_endian else '<'
        args = list(args) + [0] * (6 - len(args))
        self.data = struct.pack(order + 'IIQ6Q', nr,
                                AUDIT_ARCH[arch] if audit is None else audit, 0,
                                *[arg & (1 << 64) - 1 for arg in args])
        self.order = order
        self.steps = 0
        self.constant = True
        self.answer = self._run(list(struct.iter_unpack(order + 'HBBI', program)))

    def _load(self, offset):
        if offset % 4 or offset > 60:
            raise BadFilter('load from %d' % offset)
        if offset > 4:
            self.constant = False
        return struct.unpack_from(self.order + 'I', self.data, offset)[0]

    def _run(self, insns):
        a = x = pc = 0
        memory = [0] * 16
        while True:
            code, jt, jf, k = insns[pc]
            pc += 1
            self.steps += 1
            self.constant = self.constant and code in CONSTANT
            kind, operand = code & 7, x if code & 8 else k
            if code == 0x06:
                return k
            if code == 0x20:
                a = self._load(k)
            elif code == 0x00:
                a = k
            elif code == 0x01:
                x = k
            elif code == 0x60:
                a = memory[k]
            elif code == 0x61:
                x = memory[k]
            elif code == 0x02:
                memory[k] = a
            elif code == 0x03:
                memory[k] = x
            elif code == 0x07:
                x = a
            elif code == 0x87:
                a = x
            elif kind == 4:
                a = ALU[code & 0xf0](a, operand) & 0xffffffff
            elif code == 0x05:
                pc += k
            elif kind == 5:
                pc += jt if JUMP[code & 0xf0](a, operand) else jf
            else:
                raise BadFilter('instruction %#x' % code)


def bpf(program, arch, nr, *args):
    return Run(program, arch, nr, *args).answer
