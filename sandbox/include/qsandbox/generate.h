/*
 * qsandbox: from policies to a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_GENERATE_H
#define QSANDBOX_GENERATE_H

#include <glib.h>
#include <stddef.h>
#include "qsandbox/policy.h"
#include "qsandbox/program.h"

/*
 * Compiles @policy: a call of its architecture gets what the policy says, a call
 * of any other gets bad_arch_action.  Any action can be the default and that of a
 * grant.  Equal policies give equal programs.
 *
 * Fails with QS_ERROR_LIMIT beyond QS_PROGRAM_MAX_LENGTH instructions, or if a
 * condition is nested too deeply.  Fails with QS_ERROR_USAGE for what is no action: an
 * unknown kind, data where the kind has none, or an errno above 4095, which the kernel
 * would cut down (kernel/seccomp.c, __seccomp_filter()).  Errno 0 is taken; whoever
 * makes the call then sees it succeed and return 0.
 *
 * The result is not yet proven: see qs_verify_program().  The caller frees it.
 * Thread-safe.
 */
QsProgram *qs_program_generate(const QsPolicy *policy, GError **error);

/*
 * Compiles @n_policies (1 or more) policies, each for an architecture of its own,
 * into one program: a call of one of these architectures gets what that one's
 * policy says, a call of any other gets bad_arch_action.  The program's abi is that of
 * the first policy; otherwise their order does not matter.  Besides the errors above,
 * fails with QS_ERROR_USAGE if no policy is given, or if two are for one audit_arch,
 * differ in byte order, or differ in bad_arch_action.  The result is
 * not yet proven: see qs_verify_program_multi().  The caller frees it.  Thread-safe.
 */
QsProgram *qs_program_generate_multi(const QsPolicy *const *policies, size_t n_policies,
                                     GError **error);

#endif
