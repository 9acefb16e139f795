/*
 * qsandbox: proof that a program is its policy
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The proof is complete: it covers every architecture word, every call number
 * and every value of six 64-bit arguments, or it fails.  It shares no code with
 * the generator.  All functions are thread-safe.
 */
#ifndef QSANDBOX_VERIFY_H
#define QSANDBOX_VERIFY_H

#include <glib.h>
#include "qsandbox/policy.h"
#include "qsandbox/program.h"

/* One call on which two things disagree. */
typedef struct QsCounterexample {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    QsAction expected;   /* the policy's (or the wide policy's) answer */
    QsAction found;      /* the program's (or the narrow policy's) answer */
} QsCounterexample;

/*
 * Proves that @program returns, for every input, the action of @policy.
 * FALSE with QS_ERROR_UNPROVEN if it does not (then @ret_counterexample, which
 * may be NULL, is filled in when the error says so), or if the program is one
 * that the kernel would not load or the proof cannot follow.
 */
gboolean qs_verify_program(const QsPolicy *policy, const QsProgram *program,
                           QsCounterexample *ret_counterexample, GError **error);

/*
 * The same for a program that serves @n_policies (1 or more) architectures: for
 * every architecture word, call number and arguments it returns the action of the
 * policy for that architecture, and bad_arch_action where there is none.  The
 * order of @policies does not matter; the program's abi is that of one of them.
 * Fails with QS_ERROR_UNPROVEN as above, with QS_ERROR_USAGE if there is no policy,
 * or if two are for one audit_arch, differ in byte order, or differ in
 * bad_arch_action.
 */
gboolean qs_verify_program_multi(const QsPolicy *const *policies, size_t n_policies,
                                 const QsProgram *program,
                                 QsCounterexample *ret_counterexample, GError **error);

/*
 * Proves that every call which @narrow permits is permitted by @wide too.
 * Both must be of one architecture.
 */
gboolean qs_verify_subset(const QsPolicy *narrow, const QsPolicy *wide,
                          QsCounterexample *ret_counterexample, GError **error);

typedef struct QsPolicyCounts {
    unsigned allowed;       /* calls that some argument values may make */
    unsigned conditional;   /* of those, the ones not allowed for all arguments */
    unsigned soft;          /* calls never allowed that answer an errno of their own */
    unsigned total;         /* calls that the architecture has */
} QsPolicyCounts;

/* By what is proven of conditions, not by whether there are some. */
QsPolicyCounts qs_policy_count(const QsPolicy *policy);

/*
 * Proves that two policies of one architecture answer every call alike.  Actions which
 * the kernel does not tell apart are one.
 */
gboolean qs_verify_same(const QsPolicy *a, const QsPolicy *b, GError **error);

/*
 * "CALL(args) on ARCH: the policy says X, the program says Y".  Caller frees.
 */
char *qs_counterexample_format(const QsCounterexample *counterexample);

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
 * the program (kernel/seccomp.c, seccomp_is_const_allow()); for a call of the
 * program's abi, or of @audit_arch: the kernel keeps a bitmap for the host's
 * architecture and one for that of its 32-bit programs.
 */
gboolean qs_program_is_cached(const QsProgram *program, uint32_t nr);
gboolean qs_program_is_cached_on(const QsProgram *program, uint32_t audit_arch,
                                 uint32_t nr);

/*
 * The longest path, in instructions, that some call takes to a permitting return;
 * 0 if there is none, or if the kernel would not load the program.
 */
unsigned qs_program_depth(const QsProgram *program);

#endif
