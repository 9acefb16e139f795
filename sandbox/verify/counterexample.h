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
typedef struct Policies {
    const QsPolicy *const *policies;
    size_t n;
} Policies;

/*
 * Sets QS_ERROR_UNPROVEN for @policies and @program, whose functions @expected and
 * @found differ; with a counterexample, if there is one.
 */
void qsv_explain_difference(const Policies *policies, const QsProgram *program,
                            const Diagram *diagram, const Space *space,
                            DiagramNode expected, DiagramNode found,
                            QsCounterexample *ret_counterexample, GError **error);

/*
 * Where the proof gave up, a difference is often found by guessing: calls made
 * of the constants of the program, and of the numbers and conditions of the
 * policies.
 */
gboolean qsv_guess_call(const Policies *policies, const QsProgram *program,
                        QsCounterexample *ret_example);

/* Sets QS_ERROR_UNPROVEN, and hands @example out. */
void qsv_report_counterexample(const QsCounterexample *example,
                               QsCounterexample *ret_counterexample, GError **error);

/* All but what is expected and found. */
void qsv_fill_call(QsCounterexample *example, const uint32_t words[SPACE_WORDS]);

#endif
