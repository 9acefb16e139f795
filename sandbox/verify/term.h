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

/* A value; equal handles mean equal values.  Valid as long as its VerifyTerms. */
typedef uint32_t VerifyTermId;

/* The constant 0, which A and X start with. */
#define VERIFY_TERM_ZERO 0u

typedef enum VerifyTermKind {
    VERIFY_TERM_UNDEFINED = 1, /* shifted by 32 or more */
    VERIFY_TERM_FIELD,         /* bits of one word; constants have no mask */
    VERIFY_TERM_TABLE,         /* table[index]; undefined for an index of 32 or more */
    VERIFY_TERM_OPERATION,     /* left OP right */
} VerifyTermKind;

typedef struct VerifyTerm {
    VerifyTermKind kind;
    VerifyField field;
    VerifyTermId index;
    uint32_t table[32];
    uint32_t op; /* BPF_ADD and so on */
    VerifyTermId left;
    VerifyTermId right;
} VerifyTerm;

typedef struct VerifyTerms VerifyTerms;

/* Borrows @space, and announces there what comparisons will ask (comparison.h). */
VerifyTerms *verify_terms_new(VerifySpace *space);
void verify_terms_free(VerifyTerms *terms);
VerifySpace *verify_terms_get_space(const VerifyTerms *terms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VerifyTerms, verify_terms_free)

const VerifyTerm *verify_term_get(const VerifyTerms *terms, VerifyTermId term);
gboolean verify_term_is_constant(const VerifyTerms *terms, VerifyTermId term,
                                 uint32_t *ret_value);

VerifyTermId verify_term_constant(VerifyTerms *terms, uint32_t value);
VerifyTermId verify_term_word(VerifyTerms *terms, unsigned word);

/* @left OP @right, as BPF computes it; a divisor of zero gives anything. */
VerifyTermId verify_term_compute(VerifyTerms *terms, uint32_t op, VerifyTermId left,
                                 VerifyTermId right);

#endif
