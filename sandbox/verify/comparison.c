/*
 * Where a comparison of two values holds.
 *
 * A comparison of a field or a table (term.c) with a constant is a list of pieces over
 * one field, which the space turns into a function.  One with any other value is
 * decided bit by bit in bits.c.  That is slower and can hit the diagram's limit, but
 * it is never wrong.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "bits.h"
#include "comparison.h"

static gboolean holds(uint32_t op, uint32_t a, uint32_t b)
{
    switch (op) {
    case BPF_JEQ:
        return a == b;
    case BPF_JGT:
        return a > b;
    case BPF_JGE:
        return a >= b;
    default:
        return (a & b) != 0;
    }
}

static VerifyVerdict verdict_of(gboolean truth)
{
    return truth ? VERIFY_VERDICT_TRUE : VERIFY_VERDICT_FALSE;
}

/* The pieces of one comparison: at most one for each place of a table, and one more. */
typedef struct Pieces {
    VerifyPiece pieces[32 + 1];
    unsigned n;
} Pieces;

static void add_piece(Pieces *pieces, uint32_t start, VerifyVerdict verdict)
{
    pieces->pieces[pieces->n++] = (VerifyPiece){ start, verdict };
}

/* @term OP @k for a field or a table; JSET on tables only. */
static VerifyComparison test_constant(const VerifyTerms *terms, uint32_t op,
                                      const VerifyTerm *term, uint32_t k)
{
    VerifyComparison comparison = { .is_test = TRUE };
    const VerifyField *field = &term->field;
    Pieces pieces = { .n = 0 };

    if (term->kind == VERIFY_TERM_TABLE) {
        field = &verify_term_get(terms, term->index)->field;
        for (unsigned i = 0; i < 32; i++) {
            add_piece(&pieces, i, verdict_of(holds(op, term->table[i], k)));
        }
        add_piece(&pieces, 32, VERIFY_VERDICT_UNDEFINED);
    } else {
        /* The outcome can only change at the constant and right behind it. */
        add_piece(&pieces, 0, verdict_of(holds(op, 0, k)));
        if (k > 0) {
            add_piece(&pieces, k, verdict_of(holds(op, k, k)));
        }
        if (k < UINT32_MAX) {
            add_piece(&pieces, k + 1, verdict_of(holds(op, k + 1, k)));
        }
    }
    comparison.test = verify_space_add_test(verify_terms_get_space(terms), field,
                                            pieces.pieces, pieces.n);
    return comparison;
}

VerifyComparison verify_comparison_make(VerifyTerms *terms, uint32_t op,
                                        VerifyTermId left, VerifyTermId right)
{
    VerifyComparison comparison = { 0 };
    uint32_t a = 0;
    uint32_t b = 0;
    gboolean left_known = verify_term_is_constant(terms, left, &a);
    gboolean right_known = verify_term_is_constant(terms, right, &b);
    const VerifyTerm *term;

    if (verify_term_get(terms, left)->kind == VERIFY_TERM_UNDEFINED ||
        verify_term_get(terms, right)->kind == VERIFY_TERM_UNDEFINED) {
        comparison.known = VERIFY_VERDICT_UNDEFINED;
        return comparison;
    }
    if (left_known && right_known) {
        comparison.known = verdict_of(holds(op, a, b));
        return comparison;
    }
    if (left_known) {
        /* a > x is not (x >= a), a >= x is not (x > a). */
        comparison = verify_comparison_make(terms,
                                            op == BPF_JGT   ? BPF_JGE
                                            : op == BPF_JGE ? BPF_JGT
                                                            : op,
                                            right, left);
        if ((op == BPF_JGT || op == BPF_JGE) && comparison.known == 0) {
            comparison.negated = !comparison.negated;
        } else if (op == BPF_JGT || op == BPF_JGE) {
            comparison.known = VERIFY_VERDICT_FALSE + VERIFY_VERDICT_TRUE -
                               comparison.known;
        }
        return comparison;
    }
    term = verify_term_get(terms, left);
    if (right_known && term->kind == VERIFY_TERM_FIELD && op == BPF_JSET) {
        VerifyTermId picked = verify_term_compute(terms, BPF_AND, left, right);

        if (verify_term_get(terms, picked)->kind == VERIFY_TERM_FIELD) {
            return verify_comparison_make(terms, BPF_JGT, picked, VERIFY_TERM_ZERO);
        }
    } else if (right_known && term->kind != VERIFY_TERM_OPERATION) {
        return test_constant(terms, op, term, b);
    }
    comparison.op = op;
    comparison.left = left;
    comparison.right = right;
    verify_bits_add(terms, left);
    verify_bits_add(terms, right);
    return comparison;
}

VerifyNode verify_comparison_build(const VerifyTerms *terms, VerifyDiagram *diagram,
                                   const VerifyComparison *comparison,
                                   VerifyVerdict verdict)
{
    if (comparison->negated && verdict != VERIFY_VERDICT_UNDEFINED) {
        verdict = VERIFY_VERDICT_FALSE + VERIFY_VERDICT_TRUE - verdict;
    }
    if (comparison->known) {
        return comparison->known == verdict ? VERIFY_TRUE : VERIFY_FALSE;
    }
    if (comparison->is_test) {
        return verify_space_test(verify_terms_get_space(terms), comparison->test,
                                 verdict);
    } else {
        VerifyNode undefined;
        VerifyNode holds_at = verify_bits_compare(terms, diagram, comparison->op,
                                                  comparison->left, comparison->right,
                                                  &undefined);

        switch (verdict) {
        case VERIFY_VERDICT_TRUE:
            return verify_diagram_choose(diagram, undefined, VERIFY_FALSE, holds_at);
        case VERIFY_VERDICT_FALSE:
            return verify_diagram_not(diagram,
                                      verify_diagram_or(diagram, holds_at, undefined));
        default:
            return undefined;
        }
    }
}
