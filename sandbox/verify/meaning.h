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

typedef struct Meaning {
    const QsPolicy *policy;    /* borrowed */
    Space *space;              /* borrowed */
    gboolean permits_only;
    GArray *steps;             /* Step: one call behind the other, see meaning.c */
    GArray *values;            /* scratch: uint64_t */
    GArray *pieces;            /* scratch: Piece */
    GArray *stack;             /* scratch: DiagramNode */
} Meaning;

/* Announces to @space what the policy asks. */
void qsv_meaning_init(Meaning *meaning, const QsPolicy *policy, Space *space);
void qsv_meaning_clear(Meaning *meaning);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Meaning, qsv_meaning_clear)

/* The policy's outcome as a function; the space has been settled. */
DiagramNode qsv_meaning_build(Meaning *meaning, Diagram *diagram);

/*
 * The outcome of @n >= 1 policies together, each for its architecture.  They agree on
 * what happens to others, and share one space.
 */
DiagramNode qsv_meanings_build(Meaning *meanings, size_t n, Diagram *diagram);

/* Where the policy lets a call reach the kernel, likewise. */
DiagramNode qsv_meaning_build_permitted(Meaning *meaning, Diagram *diagram);

#endif
