/*
 * The architectures of libseccomp's interface: names, tokens and call numbers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/libseccomp/.  All of it is constant data; what is lent lives
 * as long as the process.
 */
#ifndef QSANDBOX_LIBSECCOMP_ARCH_H
#define QSANDBOX_LIBSECCOMP_ARCH_H

#include "qsandbox/abi.h"

/* Those whose numbers stand in numbers.c; the others are in sandbox/abi. */
typedef enum ScmpNumbersColumn {
    COLUMN_X32,
    COLUMN_M68K,
    COLUMN_MIPS_O32,
    COLUMN_MIPS_N32,
    COLUMN_PARISC,
    COLUMN_PARISC64,
    COLUMN_PPC,
    COLUMN_S390,
    COLUMN_SH,
    N_COLUMNS,
} ScmpNumbersColumn;

typedef struct ScmpNumbersRow {
    const char *name;
    int32_t numbers[N_COLUMNS]; /* -1: there is no such call */
} ScmpNumbersRow;

extern const ScmpNumbersRow scmp_numbers[];
extern const size_t scmp_n_numbers;

typedef struct ScmpArch {
    const char *name;
    uint32_t token;           /* SCMP_ARCH_* */
    uint8_t bits;             /* how much of an argument register a rule compares */
    QsArch numbers;           /* whose table in sandbox/abi has its numbers, or 0 ... */
    ScmpNumbersColumn column; /* ... then this column has them */
    QsAbi own;                /* what policies are made for; audit_arch is 0 where
                              * that is the table of @numbers itself */
} ScmpArch;

/* NULL if no architecture has that token.  SCMP_ARCH_NATIVE is this program's own. */
const ScmpArch *scmp_arch_find(uint32_t token);
const ScmpArch *scmp_arch_find_name(const char *name);
const ScmpArch *scmp_arch_native(void);

/* The token of this program's own; SCMP_ARCH_NATIVE if it is none of ours. */
uint32_t scmp_native_token(void);

const QsAbi *scmp_arch_abi(const ScmpArch *arch);

/*
 * The number of call @name: a real one, or a negative pseudo number where @arch
 * lacks the call or multiplexes it; __NR_SCMP_ERROR if nobody knows the name.
 */
int scmp_arch_number(const ScmpArch *arch, const char *name);

/* The reverse; NULL if @number is none of @arch. */
const char *scmp_arch_call_name(const ScmpArch *arch, int number);

/* A call that goes through a multiplexer, whose first argument is its kind. */
typedef struct ScmpMultiplexed {
    int number;    /* of socketcall or ipc */
    uint32_t mask; /* the bits of its argument that the kernel takes ... */
    uint32_t kind; /* ... and how they stand for this call */
} ScmpMultiplexed;

/* Whether @name is such a call of sockets or System V IPC on @arch. */
gboolean scmp_arch_multiplexed(const ScmpArch *arch, const char *name,
                               ScmpMultiplexed *ret_call);

/* The number of @name as a call of its own on @arch, or -1. */
int scmp_arch_direct_number(const ScmpArch *arch, const char *name);

#endif
