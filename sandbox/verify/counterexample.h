/*
 * From two functions that differ to a call on which they do.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_COUNTEREXAMPLE_H
#define QSANDBOX_VERIFY_COUNTEREXAMPLE_H

#include "qsandbox/compare.h"
#include "qsandbox/program.h"
#include "space.h"

/* What one program is to mean; at least one, one for each architecture. */
typedef struct VerifyPolicies {
    const QsPolicy *const *policies;
    size_t n;
} VerifyPolicies;

/*
 * Sets QS_ERROR_UNPROVEN for @policies and @program, whose functions @expected and
 * @found differ, with a counterexample if one can be found.
 */
void verify_explain_difference(const VerifyPolicies *policies, const QsProgram *program,
                               const VerifyDiagram *diagram, const VerifySpace *space,
                               VerifyNode expected, VerifyNode found,
                               QsCounterexample *ret_counterexample, GError **error);

/*
 * Where the proof gave up, a difference is often found by guessing: calls made
 * of the constants of the program, and of the numbers and conditions of the
 * policies.
 */
gboolean verify_guess_call(const VerifyPolicies *policies, const QsProgram *program,
                           QsCounterexample *ret_example);

/* Sets QS_ERROR_UNPROVEN, and hands @example out. */
void verify_report_counterexample(const QsCounterexample *example,
                                  QsCounterexample *ret_counterexample, GError **error);

/* All but what is expected and found. */
void verify_fill_call(QsCounterexample *example,
                      const uint32_t words[VERIFY_SPACE_WORDS]);

#endif
