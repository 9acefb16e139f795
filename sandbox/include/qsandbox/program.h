/*
 * qsandbox: a seccomp program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a program is, how to print it, and how the kernel runs and checks it.  Programs
 * are made by qs_program_generate(), and proven by qs_verify_program().  All functions
 * are thread-safe.
 */
#ifndef QSANDBOX_PROGRAM_H
#define QSANDBOX_PROGRAM_H

#include <glib.h>
#include <linux/filter.h>
#include "qsandbox/abi.h"

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

/*
 * Runs @program on one call; @ret_steps (may be NULL) counts instructions
 * executed, the return included.  The program must have been checked by
 * qs_program_check().
 */
uint32_t qs_program_run(const QsProgram *program, uint32_t audit_arch, uint32_t nr,
                        uint64_t instruction_pointer, const uint64_t args[6],
                        unsigned *ret_steps);

/*
 * What the kernel demands of a filter (net/core/filter.c, bpf_check_classic();
 * kernel/seccomp.c, seccomp_check_filter()).
 */
gboolean qs_program_check(const QsProgram *program, GError **error);

/*
 * Whether the kernel (>= 5.11) would answer @nr from its bitmap without running
 * the program (kernel/seccomp.c, seccomp_is_const_allow()).  The first is for a call of
 * the program's abi, the second for one of @audit_arch: the kernel keeps a bitmap for the
 * host's architecture and one for that of its 32-bit programs.
 */
gboolean qs_program_is_cached(const QsProgram *program, uint32_t nr);
gboolean qs_program_is_cached_on(const QsProgram *program, uint32_t audit_arch,
                                 uint32_t nr);

void qs_program_free(QsProgram *program);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsProgram, qs_program_free)

#endif
