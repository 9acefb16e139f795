/*
 * Rewriting: what is left of a formula once something is known
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_REWRITE_H
#define QSANDBOX_BPF_REWRITE_H

#include "formula.h"

/* @formula with every atom on @key replaced by its @truth. */
uint32_t bpf_formulas_assign(BpfFormulas *formulas, uint32_t formula, uint32_t key);

/* Whether some atom in @formula is on @key. */
gboolean bpf_formulas_mention(const BpfFormulas *formulas, uint32_t formula,
                              uint32_t key);

/*
 * @formula where argument @arg, masked with @mask, is @value: atoms on it that look at
 * no other bits are replaced by what they say of that.  @keys is the set of the keys
 * that such atoms have, as in BpfFormula.keys.
 */
uint32_t bpf_formulas_know(BpfFormulas *formulas, uint32_t formula, unsigned arg,
                           uint64_t mask, uint64_t value, uint64_t keys);

#endif
