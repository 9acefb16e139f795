# SPDX-License-Identifier: GPL-2.0-or-later
"""The host architectures, in the order of QsArch in qsandbox/abi.h.

For every one: where its headers are, what its compiler would predefine, where
its system call table is in the kernel's source, and how the kernel passes a
64-bit argument of a 32-bit call.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Arch:
    name: str
    audit: str            # the macro of linux/audit.h
    bits: int
    big_endian: bool
    headers: str          # folder below usr/include in linux-libc-dev
    defines: tuple        # what this architecture's compiler predefines
    kernel: str           # folder below arch/ in the kernel's source
    table: str            # its system call table there
    table_abis: tuple     # the second column's values that are ours
    # A 32-bit architecture's u64 in structures: 8-byte aligned (arm), or 4 (i386).
    align_u64: bool = True
    # A 64-bit argument starts at an even register (arm EABI).
    even_pairs: bool = False
    # Numbers from here on belong to another ABI behind the same AUDIT_ARCH.
    foreign_from: int = None

    @property
    def enum(self):
        return 'QS_ARCH_' + self.name.upper()


# scripts/syscall.tbl: "common" and "64" (scripts/Makefile.asm-headers) and what
# arch/*/kernel/Makefile.syscalls adds.
GENERIC = 'scripts/syscall.tbl'
POWERPC = dict(bits=64, kernel='powerpc',
               table='arch/powerpc/kernel/syscalls/syscall.tbl',
               table_abis=('common', '64', 'nospu'))

ARCHES = (
    Arch('x86_64', 'AUDIT_ARCH_X86_64', 64, False, 'x86_64-linux-gnu',
         ('__x86_64__',), 'x86', 'arch/x86/entry/syscalls/syscall_64.tbl',
         ('common', '64'), foreign_from=0x40000000),
    Arch('i386', 'AUDIT_ARCH_I386', 32, False, 'i386-linux-gnu',
         ('__i386__',), 'x86', 'arch/x86/entry/syscalls/syscall_32.tbl',
         ('i386',), align_u64=False),
    Arch('aarch64', 'AUDIT_ARCH_AARCH64', 64, False, 'aarch64-linux-gnu',
         ('__aarch64__', '__AARCH64EL__'), 'arm64', GENERIC,
         ('common', '64', 'renameat', 'rlimit', 'memfd_secret')),
    Arch('arm', 'AUDIT_ARCH_ARM', 32, False, 'arm-linux-gnueabihf',
         ('__arm__', '__ARM_EABI__', '__ARMEL__'), 'arm',
         'arch/arm/tools/syscall.tbl', ('common', 'eabi'), even_pairs=True),
    Arch('riscv64', 'AUDIT_ARCH_RISCV64', 64, False, 'riscv64-linux-gnu',
         ('__riscv', '__riscv_xlen=64'), 'riscv', GENERIC,
         ('common', '64', 'riscv', 'rlimit', 'memfd_secret')),
    Arch('s390x', 'AUDIT_ARCH_S390X', 64, True, 's390x-linux-gnu',
         ('__s390__', '__s390x__'), 's390',
         'arch/s390/kernel/syscalls/syscall.tbl', ('common', '64')),
    Arch('ppc64le', 'AUDIT_ARCH_PPC64LE', big_endian=False,
         headers='powerpc64le-linux-gnu',
         defines=('__powerpc__', '__powerpc64__', '__LITTLE_ENDIAN__',
                  '_CALL_ELF=2'), **POWERPC),
    Arch('ppc64', 'AUDIT_ARCH_PPC64', big_endian=True,
         headers='powerpc64-linux-gnu',
         defines=('__powerpc__', '__powerpc64__', '__BIG_ENDIAN__',
                  '_CALL_ELF=1'), **POWERPC),
    Arch('mips64el', 'AUDIT_ARCH_MIPSEL64', 64, False, 'mips64el-linux-gnuabi64',
         ('__mips__', '__mips=64', '__mips64', '__MIPSEL__', '_MIPSEL',
          '_ABIO32=1', '_ABIN32=2', '_ABI64=3', '_MIPS_SIM=_ABI64',
          '_MIPS_SZLONG=64', '_MIPS_SZPTR=64', '_MIPS_SZINT=32'),
         'mips', 'arch/mips/kernel/syscalls/syscall_n64.tbl', ('n64',)),
    Arch('loongarch64', 'AUDIT_ARCH_LOONGARCH64', 64, False,
         'loongarch64-linux-gnu',
         ('__loongarch__', '__loongarch64', '__loongarch_grlen=64'), 'loongarch',
         GENERIC, ('common', '64')),
)
