/*
 * Case lists: what a call answers, as a chain of conditions
 *
 * Kept by content, so that equal lists have equal numbers, and simplified where they
 * are made: what never holds is left out, and what always holds ends a list.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cases.h"
#include "rewrite.h"

static uint32_t find_case(BpfCases *c, const BpfCase *wanted)
{
    uint32_t hash = bpf_hash_mix(bpf_hash_mix(wanted->formula, wanted->ret),
                                 wanted->next);
    BpfIndexSlot *slot = bpf_index_first(&c->index, c->arena, hash);

    while (slot->number) {
        const BpfCase *other = &c->cases[slot->number - 1];

        if (other->is_leaf == wanted->is_leaf && other->formula == wanted->formula &&
            other->ret == wanted->ret && other->next == wanted->next) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&c->index, slot);
    }
    qs_arena_ensure(c->arena, c->cases, c->n_cases, c->capacity);
    c->cases[c->n_cases] = *wanted;
    c->cases[c->n_cases].decision = BPF_CASE_UNDECIDED;
    bpf_index_fill(&c->index, slot, hash, c->n_cases);
    return c->n_cases++;
}

uint32_t bpf_cases_leaf(BpfCases *c, uint32_t ret)
{
    return find_case(c, &(BpfCase){ .is_leaf = TRUE, .ret = ret });
}

uint32_t bpf_cases_add(BpfCases *c, uint32_t formula, uint32_t ret, uint32_t next)
{
    if (formula == BPF_FORMULA_TRUE) {
        return bpf_cases_leaf(c, ret);
    }
    if (formula == BPF_FORMULA_FALSE ||
        (c->cases[next].is_leaf && c->cases[next].ret == ret)) {
        return next;
    }
    return find_case(c, &(BpfCase){ .formula = formula, .ret = ret, .next = next });
}

uint32_t bpf_cases_count(const BpfCases *c, uint32_t number)
{
    uint32_t n = 0;

    while (!c->cases[number].is_leaf) {
        number = c->cases[number].next;
        n++;
    }
    return n;
}

uint32_t bpf_cases_assign(BpfCases *c, uint32_t number, uint32_t key)
{
    uint32_t n = bpf_cases_count(c, number);
    uint32_t *formulas = qs_arena_array(c->arena, uint32_t, n);
    uint32_t *rets = qs_arena_array(c->arena, uint32_t, n);
    uint32_t next = number;

    for (uint32_t i = 0; i < n; i++) {
        formulas[i] = bpf_formulas_assign(c->formulas, c->cases[next].formula, key);
        rets[i] = c->cases[next].ret;
        next = c->cases[next].next;
    }
    while (n-- > 0) {
        next = bpf_cases_add(c, formulas[n], rets[n], next);
    }
    return next;
}
