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

static Verdict verdict_of(gboolean truth)
{
    return truth ? VERDICT_TRUE : VERDICT_FALSE;
}

/* The pieces of one comparison: at most one for each place of a table, and one more. */
typedef struct Pieces {
    Piece pieces[32 + 1];
    unsigned n;
} Pieces;

static void add_piece(Pieces *pieces, uint32_t start, Verdict verdict)
{
    pieces->pieces[pieces->n++] = (Piece) { start, verdict };
}

/* @term OP @k for a field or a table; JSET on tables only. */
static Comparison test_constant(const Terms *terms, uint32_t op, const Term *term,
                               uint32_t k)
{
    Comparison comparison = { .is_test = TRUE };
    const Field *field = &term->field;
    Pieces pieces = { .n = 0 };

    if (term->kind == TERM_TABLE) {
        field = &qsv_term_get(terms, term->index)->field;
        for (unsigned i = 0; i < 32; i++) {
            add_piece(&pieces, i, verdict_of(holds(op, term->table[i], k)));
        }
        add_piece(&pieces, 32, VERDICT_UNDEFINED);
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
    comparison.test = qsv_space_add_test(qsv_terms_get_space(terms), field,
                                        pieces.pieces, pieces.n);
    return comparison;
}

Comparison qsv_comparison_make(Terms *terms, uint32_t op, TermId left, TermId right)
{
    Comparison comparison = { 0 };
    uint32_t a = 0;
    uint32_t b = 0;
    gboolean left_known = qsv_term_is_constant(terms, left, &a);
    gboolean right_known = qsv_term_is_constant(terms, right, &b);
    const Term *term;

    if (qsv_term_get(terms, left)->kind == TERM_UNDEFINED
        || qsv_term_get(terms, right)->kind == TERM_UNDEFINED) {
        comparison.known = VERDICT_UNDEFINED;
        return comparison;
    }
    if (left_known && right_known) {
        comparison.known = verdict_of(holds(op, a, b));
        return comparison;
    }
    if (left_known) {
        /* a > x is not (x >= a), a >= x is not (x > a). */
        comparison = qsv_comparison_make(terms, op == BPF_JGT ? BPF_JGE
                                 : op == BPF_JGE ? BPF_JGT : op, right, left);
        if ((op == BPF_JGT || op == BPF_JGE) && comparison.known == 0) {
            comparison.negated = !comparison.negated;
        } else if (op == BPF_JGT || op == BPF_JGE) {
            comparison.known = VERDICT_FALSE + VERDICT_TRUE - comparison.known;
        }
        return comparison;
    }
    term = qsv_term_get(terms, left);
    if (right_known && term->kind == TERM_FIELD && op == BPF_JSET) {
        TermId picked = qsv_term_compute(terms, BPF_AND, left, right);

        if (qsv_term_get(terms, picked)->kind == TERM_FIELD) {
            return qsv_comparison_make(terms, BPF_JGT, picked, TERM_ZERO);
        }
    } else if (right_known && term->kind != TERM_OPERATION) {
        return test_constant(terms, op, term, b);
    }
    comparison.op = op;
    comparison.left = left;
    comparison.right = right;
    qsv_bits_add(terms, left);
    qsv_bits_add(terms, right);
    return comparison;
}

DiagramNode qsv_comparison_build(const Terms *terms, Diagram *diagram,
                            const Comparison *comparison, Verdict verdict)
{
    if (comparison->negated && verdict != VERDICT_UNDEFINED) {
        verdict = VERDICT_FALSE + VERDICT_TRUE - verdict;
    }
    if (comparison->known) {
        return comparison->known == verdict ? DIAGRAM_TRUE : DIAGRAM_FALSE;
    }
    if (comparison->is_test) {
        return qsv_space_test(qsv_terms_get_space(terms), comparison->test, verdict);
    } else {
        DiagramNode undefined;
        DiagramNode holds_at = qsv_bits_compare(terms, diagram, comparison->op,
                                                comparison->left, comparison->right,
                                                &undefined);

        switch (verdict) {
        case VERDICT_TRUE:
            return qsv_diagram_choose(diagram, undefined, DIAGRAM_FALSE, holds_at);
        case VERDICT_FALSE:
            return qsv_diagram_not(diagram, qsv_diagram_or(diagram, holds_at, undefined));
        default:
            return undefined;
        }
    }
}
