/*
 * Where a comparison of two values holds.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_COMPARISON_H
#define QSANDBOX_VERIFY_COMPARISON_H

#include "term.h"

/* Its outcome depends on the call, or not. */
typedef struct VerifyComparison {
    VerifyVerdict known; /* 0: depends */
    gboolean negated;
    gboolean is_test;
    unsigned test; /* is_test: of the space */
    uint32_t op;   /* otherwise: left OP right, BPF_JEQ and so on */
    VerifyTermId left;
    VerifyTermId right;
} VerifyComparison;

/* @left OP @right with a BPF_J...; announces to the space what it will ask. */
VerifyComparison verify_comparison_make(VerifyTerms *terms, uint32_t op,
                                        VerifyTermId left, VerifyTermId right);

/* Where the comparison's verdict is @verdict; the space has been settled. */
VerifyNode verify_comparison_build(const VerifyTerms *terms, VerifyDiagram *diagram,
                                   const VerifyComparison *comparison,
                                   VerifyVerdict verdict);

#endif
