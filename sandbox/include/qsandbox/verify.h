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
#include "qsandbox/compare.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"

/*
 * Proves that @program returns, for every input, the action of @policy.
 * FALSE with QS_ERROR_UNPROVEN if it does not, if the kernel would not load it, or if
 * the proof cannot follow it.  @ret_counterexample (may be NULL) is filled in when the
 * error shows a call.
 */
gboolean qs_verify_program(const QsPolicy *policy, const QsProgram *program,
                           QsCounterexample *ret_counterexample, GError **error);

/*
 * The same for a program that serves @n_policies (1 or more) architectures: for
 * every architecture word, call number and arguments it returns the action of the
 * policy for that architecture, and bad_arch_action where there is none.  The
 * order of @policies does not matter; the program's abi is that of one of them.
 * Fails with QS_ERROR_UNPROVEN as above, with QS_ERROR_USAGE if no policy is given,
 * or if two are for one audit_arch, differ in byte order, or differ in
 * bad_arch_action.
 */
gboolean qs_verify_program_multi(const QsPolicy *const *policies, size_t n_policies,
                                 const QsProgram *program,
                                 QsCounterexample *ret_counterexample, GError **error);

/*
 * The longest path, in instructions, that some call takes to a permitting return;
 * 0 if no path does, or if the kernel would not load the program.
 */
unsigned qs_program_depth(const QsProgram *program);

#endif
