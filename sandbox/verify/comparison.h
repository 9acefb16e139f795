/*
 * Where a comparison of two values holds.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_COMPARISON_H
#define QSANDBOX_VERIFY_COMPARISON_H

#include "term.h"

/* Its outcome depends on the call, or not. */
typedef struct Comparison {
    Verdict known;       /* 0: depends */
    gboolean negated;
    gboolean is_test;
    unsigned test;       /* is_test: of the space */
    uint32_t op;         /* otherwise: left OP right, BPF_JEQ and so on */
    TermId left;
    TermId right;
} Comparison;

/* @left OP @right with a BPF_J...; announces to the space what it will ask. */
Comparison qsv_comparison_make(Terms *terms, uint32_t op, TermId left, TermId right);

/* Where the comparison's verdict is @verdict; the space has been settled. */
DiagramNode qsv_comparison_build(const Terms *terms, Diagram *diagram,
                                 const Comparison *comparison, Verdict verdict);

#endif
