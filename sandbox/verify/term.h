/*
 * What a register holds, as a function of the call.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_TERM_H
#define QSANDBOX_VERIFY_TERM_H

#include <glib.h>
#include <stdint.h>
#include "space.h"

/* A value; equal handles mean equal values.  Valid as long as its Terms. */
typedef uint32_t TermId;

/* The constant 0, which A and X start with. */
#define TERM_ZERO 0u

typedef enum TermKind {
    TERM_UNDEFINED = 1,  /* shifted by 32 or more */
    TERM_FIELD,          /* bits of one word; constants have no mask */
    TERM_TABLE,          /* table[index]; undefined for an index of 32 or more */
    TERM_OPERATION,      /* left OP right */
} TermKind;

typedef struct Term {
    TermKind kind;
    Field field;
    TermId index;
    uint32_t table[32];
    uint32_t op;         /* BPF_ADD and so on */
    TermId left;
    TermId right;
} Term;

typedef struct Terms Terms;

/* Borrows @space, and announces there what comparisons will ask (comparison.h). */
Terms *qsv_terms_new(Space *space);
void qsv_terms_free(Terms *terms);
Space *qsv_terms_get_space(const Terms *terms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Terms, qsv_terms_free)

const Term *qsv_term_get(const Terms *terms, TermId term);
gboolean qsv_term_is_constant(const Terms *terms, TermId term, uint32_t *ret_value);

TermId qsv_term_constant(Terms *terms, uint32_t value);
TermId qsv_term_word(Terms *terms, unsigned word);

/* @left OP @right, as BPF computes it; a divisor of zero gives anything. */
TermId qsv_term_compute(Terms *terms, uint32_t op, TermId left, TermId right);

#endif
