/*
 * qsandbox: the shape of the table of kinds
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/abi/.  kinds.py writes the table while the project is built.
 */
#ifndef QS_ABI_KINDS_H
#define QS_ABI_KINDS_H

#include "qsandbox/abi.h"

/* Sorted by call, then by argument. */
typedef struct AbiKind {
    const char *call;
    const char *arg;
    QsAbiKind kind;
} AbiKind;

extern const AbiKind abi_kinds[];
extern const size_t abi_n_kinds;

#endif
