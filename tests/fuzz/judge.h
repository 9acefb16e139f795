/*
 * What the proof says of a program that may be wrong, and whether that is so
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_JUDGE_H
#define TESTS_FUZZ_JUDGE_H

#include "probe.h"

typedef enum Verdict {
    VERDICT_PROVEN = 1, /* equal to the policies */
    VERDICT_REFUTED,    /* a call shows the difference */
    VERDICT_UNLOADABLE, /* the kernel would not load it */
    VERDICT_POINTER,    /* looks at the instruction pointer */
    VERDICT_UNDEFINED,  /* depends on a shift that kernels do differently */
    VERDICT_COMPUTED,   /* returns a computed value */
    VERDICT_LIMIT,      /* too large to decide */
    VERDICT_LAST = VERDICT_LIMIT,
} Verdict;

const char *verdict_name(Verdict verdict);

/*
 * Asks the proof whether @program is @set, and checks the answer: a proven
 * program is compared with the policies on many calls, a counterexample is run
 * through interpreter and evaluator.  Sets @ret_complaint (the caller frees it)
 * to what is wrong with the answer, or to NULL.
 */
Verdict judge(const PolicySet *set, const QsProgram *program, Prng *prng,
              unsigned n_probes, char **ret_complaint);

/*
 * Whether a program that was refused without a call to show, in spite of that, has
 * one.  A call that depends on the instruction pointer does not count.
 */
gboolean judge_is_missed(const PolicySet *set, const QsProgram *program, Verdict verdict,
                         Prng *prng, unsigned n_probes);

#endif
