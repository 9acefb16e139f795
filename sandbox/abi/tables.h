/*
 * qsandbox: the shape of the generated tables
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/abi/.  generate.py writes calls-ARCH.c, args.c and
 * constants.c; abi.c looks things up in them.  All of it is constant data.
 */
#ifndef QS_ABI_TABLES_H
#define QS_ABI_TABLES_H

#include "qsandbox/abi.h"

/* With @command in argument @selector, the kernel reads half of @arg (32 bits). */
typedef struct AbiCut {
    uint32_t nr;
    uint8_t arg;
    uint8_t selector;
    uint32_t command;
} AbiCut;

typedef struct AbiTable {
    QsAbi abi;
    const uint16_t *by_name; /* indices into abi.calls, sorted by name */
    const AbiCut *cuts;
    size_t n_cuts;
    gboolean has_foreign; /* numbers from foreign_first on are another ABI's */
    uint32_t foreign_first;
} AbiTable;

/*
 * One value of one name, on the architectures in @archs (QS_ARCH_BIT()s).  The
 * rows of a table are sorted by name; a name has one row for each different
 * value, and its rows' sets are disjoint.  @name is an offset into the table's
 * names, which are one string each, zero-terminated: offsets need no relocation
 * when QEMU starts, pointers would.
 */
typedef struct AbiConstant {
    uint32_t name;
    uint32_t archs;
    uint64_t value;
} AbiConstant;

/* The argument lists that calls share. */
extern const QsAbiArg abi_args[];

extern const AbiTable abi_table_x86_64;
extern const AbiTable abi_table_i386;
extern const AbiTable abi_table_aarch64;
extern const AbiTable abi_table_arm;
extern const AbiTable abi_table_riscv64;
extern const AbiTable abi_table_s390x;
extern const AbiTable abi_table_ppc64le;
extern const AbiTable abi_table_ppc64;
extern const AbiTable abi_table_mips64el;
extern const AbiTable abi_table_loongarch64;

extern const AbiConstant abi_constants[];
extern const size_t abi_n_constants;
extern const char abi_constant_names[];

extern const AbiConstant abi_errnos[];
extern const size_t abi_n_errnos;
extern const char abi_errno_names[];

#endif
