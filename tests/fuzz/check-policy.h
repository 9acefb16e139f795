/*
 * All that must hold of the program of some policies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_CHECK_POLICY_H
#define TESTS_FUZZ_CHECK_POLICY_H

#include "judge.h"

/* What came of the policies of one run; numbers only. */
typedef struct PolicyTally {
    uint64_t programs;     /* asked for */
    uint64_t policies;     /* more: a program may serve several architectures */
    uint64_t too_long;     /* the generator says that no program is short enough */
    uint64_t undecided;    /* generated, compared, but beyond the proof's limit */
    uint64_t instructions; /* of all programs */
    uint64_t calls;        /* compared */
    uint64_t verdicts[VERDICT_LAST + 1]; /* on mutated programs */
    uint64_t missed; /* of those, refused without a call though there is one */
} PolicyTally;

/*
 * Makes policies of @data, generates their program, proves it, and compares it with
 * the reference on calls at the borders; of one in @mutate_every (0: of none), also
 * judges the program with one instruction changed.  NULL if all is well; else what is
 * wrong, to be freed by the caller.
 */
char *check_policy(const uint8_t *data, size_t size, unsigned mutate_every,
                   PolicyTally *tally);

#endif
