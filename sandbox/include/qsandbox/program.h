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
 * @abi's seccomp_data.  A program may serve several architectures of one byte
 * order; @abi is then the first of them.  Immutable once made.
 */
typedef struct QsProgram {
    const QsAbi *abi;
    struct sock_filter *filter;
    size_t length;
} QsProgram;

/*
 * Compiles @policy: a call of its architecture gets what the policy says, a call
 * of any other gets bad_arch_action.  Any action can be the default and that of a
 * grant.  Deterministic: equal policies give equal programs.  Fails with
 * QS_ERROR_LIMIT beyond QS_PROGRAM_MAX_LENGTH instructions or if a condition is
 * nested too deeply, with QS_ERROR_USAGE for an action that is none: an unknown
 * kind, data where the kind has none, an errno above 4095, which the kernel would
 * cut down (kernel/seccomp.c, __seccomp_filter()).  Errno 0 is taken; the caller
 * then sees the call succeed and return 0.  The result is not yet proven: see
 * qs_verify_program().  The caller frees it.  Thread-safe.
 */
QsProgram *qs_program_generate(const QsPolicy *policy, GError **error);

/*
 * Compiles @n_policies (1 or more) policies, each for an architecture of its own,
 * into one program: a call of one of these architectures gets what that one's
 * policy says, a call of any other gets bad_arch_action.  The order of @policies
 * does not matter, but that the program's abi is that of the first.  Besides the
 * errors above, fails with QS_ERROR_USAGE if there is no policy, or if two are for
 * one audit_arch, differ in byte order, or differ in bad_arch_action.  The result is
 * not yet proven: see qs_verify_program_multi().  The caller frees it.  Thread-safe.
 */
QsProgram *qs_program_generate_multi(const QsPolicy *const *policies, size_t n_policies,
                                     GError **error);

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
