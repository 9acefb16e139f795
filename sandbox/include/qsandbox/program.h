/*
 * qsandbox: a seccomp BPF program, and its generation
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROGRAM_H
#define QSANDBOX_PROGRAM_H

#include <glib.h>
#include <linux/filter.h>
#include "qsandbox/abi.h"
#include "qsandbox/policy.h"

/* BPF_MAXINSNS (include/uapi/linux/bpf_common.h), the kernel's limit. */
#define QS_PROGRAM_MAX_LENGTH 4096

/*
 * Instructions in the host's struct layout; what they load is laid out as in
 * @abi's seccomp_data.  Immutable once made.
 */
typedef struct QsProgram {
    const QsAbi *abi;
    struct sock_filter *filter;
    size_t length;
} QsProgram;

/*
 * Compiles @policy.  Deterministic: equal policies give equal programs.  Fails
 * with QS_ERROR_LIMIT beyond QS_PROGRAM_MAX_LENGTH instructions.  The result
 * is not yet proven: see qs_verify_program().  Thread-safe.
 */
QsProgram *qs_program_generate(const QsPolicy *policy, GError **error);

/* Takes a copy of @filter. */
QsProgram *qs_program_new(const QsAbi *abi, const struct sock_filter *filter,
                          size_t length);

/*
 * The raw array of struct sock_filter (8 bytes each: code, jt, jf, k) in the
 * byte order of the program's architecture, as a kernel of it takes it.
 */
GBytes *qs_program_to_bytes(const QsProgram *program);

/* The reverse.  QS_ERROR_SYNTAX if the length is not a multiple of 8, 0 or too large. */
QsProgram *qs_program_from_bytes(const QsAbi *abi, const void *data, gsize size,
                                 GError **error);

/* One line an instruction, with what is loaded and where jumps go. Caller frees. */
char *qs_program_disassemble(const QsProgram *program);

void qs_program_free(QsProgram *program);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsProgram, qs_program_free)

#endif
