/*
 * A policy as a function of the call.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_MEANING_H
#define QSANDBOX_VERIFY_MEANING_H

#include "qsandbox/policy.h"
#include "outcome.h"
#include "space.h"

typedef struct VerifyMeaning {
    const QsPolicy *policy; /* borrowed */
    VerifySpace *space;     /* borrowed */
    gboolean permits_only;
    GArray *steps;  /* Step: one call behind the other, see meaning.c */
    GArray *values; /* scratch: uint64_t */
    GArray *pieces; /* scratch: VerifyPiece */
    GArray *stack;  /* scratch: VerifyNode */
} VerifyMeaning;

/* Announces to @space what the policy asks. */
void verify_meaning_init(VerifyMeaning *meaning, const QsPolicy *policy,
                         VerifySpace *space);
void verify_meaning_clear(VerifyMeaning *meaning);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VerifyMeaning, verify_meaning_clear)

/* The policy's outcome as a function; the space has been settled. */
VerifyNode verify_meaning_build(VerifyMeaning *meaning, VerifyDiagram *diagram);

/*
 * The outcome of @n >= 1 policies together, each for its architecture.  They agree on
 * what happens to others, and share one space.
 */
VerifyNode verify_meanings_build(VerifyMeaning *meanings, size_t n,
                                 VerifyDiagram *diagram);

/* Where the policy lets a call reach the kernel, likewise. */
VerifyNode verify_meaning_build_permitted(VerifyMeaning *meaning, VerifyDiagram *diagram);

#endif
