/*
 * Sets of values as toggles, and the atoms that are made of them
 *
 * Shared by formula.c, which joins sets, and read-condition.c, which makes them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_SETS_H
#define QSANDBOX_BPF_SETS_H

#include "formula.h"

/*
 * The complement of a set of @n toggles (see BpfFormula), in place, with room for one
 * more: it starts outside if it started inside, and the other way round.  Returns
 * how many there are.
 */
uint32_t bpf_toggles_complement(uint64_t *toggles, uint32_t n);

uint32_t bpf_formulas_find_key(BpfFormulas *formulas, const BpfKey *key);

/*
 * The atom, or constant, for the values of @key that are in the set.  @toggles must
 * stay as they are.
 */
uint32_t bpf_formulas_find_set(BpfFormulas *formulas, uint32_t key,
                               const uint64_t *toggles, uint32_t n);

#endif
