/*
 * Comparisons that only single bits can decide.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_BITS_H
#define QSANDBOX_VERIFY_BITS_H

#include "term.h"

/* Announces to the space which bits @term is made of. */
void verify_bits_add(const VerifyTerms *terms, VerifyTermId term);

/*
 * Where @left OP @right holds, with a BPF_J...; in @ret_undefined where that depends on
 * what the kernel leaves open.
 */
VerifyNode verify_bits_compare(const VerifyTerms *terms, VerifyDiagram *diagram,
                               uint32_t op, VerifyTermId left, VerifyTermId right,
                               VerifyNode *ret_undefined);

#endif
