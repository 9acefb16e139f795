/*
 * Comparisons that only single bits can decide.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_BITS_H
#define QSANDBOX_VERIFY_BITS_H

#include "term.h"

/* Announces to the space which bits @term is made of. */
void qsv_bits_add(const Terms *terms, TermId term);

/*
 * Where @left OP @right holds, with a BPF_J...; in @ret_undefined where that depends on
 * what the kernel leaves open.
 */
DiagramNode qsv_bits_compare(const Terms *terms, Diagram *diagram, uint32_t op,
                             TermId left, TermId right, DiagramNode *ret_undefined);

#endif
