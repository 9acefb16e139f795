/*
 * Rewriting: what is left of a formula once something is known
 *
 * What is known is the truth of each atom on a key, or some bits of an argument.  Such
 * bits decide the atoms that look at no others, under whatever mask.  Formulas are
 * immutable, so what changes is built anew, from the innermost change outwards, and
 * simplified by that.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rewrite.h"

uint32_t bpf_formulas_assign(BpfFormulas *formulas, uint32_t formula, uint32_t key)
{
    /* Not a pointer: the array moves when formulas are added. */
    BpfFormula group = formulas->formulas[formula];
    gboolean absorbing;
    uint32_t n_parts = 0;
    uint32_t *parts;

    if ((group.keys & UINT64_C(1) << key % 64) == 0) {
        return formula;
    }
    if (group.kind == BPF_FORMULA_ATOM) {
        if (group.key != key) {
            return formula;
        }
        return group.truth ? BPF_FORMULA_TRUE : BPF_FORMULA_FALSE;
    }
    /* Mostly one of the atoms right here decides, and nothing has to be built. */
    absorbing = group.kind == BPF_FORMULA_ANY;
    formulas->work += group.n;
    for (uint32_t i = 0; i < group.n; i++) {
        const BpfFormula *child = &formulas->formulas[group.children[i]];

        if (child->kind == BPF_FORMULA_ATOM && child->key == key &&
            child->truth == absorbing) {
            return absorbing ? BPF_FORMULA_TRUE : BPF_FORMULA_FALSE;
        }
    }
    parts = qs_arena_array(formulas->arena, uint32_t, group.n);
    for (uint32_t i = 0; i < group.n; i++) {
        uint32_t part = bpf_formulas_assign(formulas, group.children[i], key);

        if (part != (absorbing ? BPF_FORMULA_FALSE : BPF_FORMULA_TRUE)) {
            parts[n_parts++] = part;
        }
    }
    return bpf_formulas_group(formulas, group.kind, parts, n_parts);
}

gboolean bpf_formulas_mention(const BpfFormulas *formulas, uint32_t formula, uint32_t key)
{
    const BpfFormula *n = &formulas->formulas[formula];

    if ((n->keys & UINT64_C(1) << key % 64) == 0) {
        return FALSE;
    }
    if (n->kind == BPF_FORMULA_ATOM) {
        return n->key == key;
    }
    for (uint32_t i = 0; i < n->n; i++) {
        if (bpf_formulas_mention(formulas, n->children[i], key)) {
            return TRUE;
        }
    }
    return FALSE;
}

uint32_t bpf_formulas_know(BpfFormulas *formulas, uint32_t formula, unsigned arg,
                           uint64_t mask, uint64_t value, uint64_t keys)
{
    /* Not a pointer: the array moves when formulas are added. */
    BpfFormula n = formulas->formulas[formula];
    gboolean changed = FALSE;
    uint32_t *parts;

    if ((n.keys & keys) == 0) {
        return formula;
    }
    if (n.kind == BPF_FORMULA_ATOM) {
        const BpfKey *key = &formulas->keys[n.key];

        if (key->arg != arg || (key->mask & ~mask) != 0) {
            return formula;
        }
        return bpf_formula_contains(&n, value & key->mask) ? BPF_FORMULA_TRUE
                                                           : BPF_FORMULA_FALSE;
    }
    formulas->work += n.n;
    parts = qs_arena_array(formulas->arena, uint32_t, n.n);
    for (uint32_t i = 0; i < n.n; i++) {
        parts[i] = bpf_formulas_know(formulas, n.children[i], arg, mask, value, keys);
        changed |= parts[i] != n.children[i];
    }
    return changed ? bpf_formulas_group(formulas, n.kind, parts, n.n) : formula;
}
