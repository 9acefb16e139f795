/*
 * Conditions as formulas
 *
 * Every comparison is a set of values of its masked argument, so all six
 * operators become one kind of atom.  A mask that only cuts off low bits is no
 * mask but a coarser set, and is turned into one: x & ~0xff == 0x1200 is
 * 0x1200 <= x <= 0x12ff.  An equality under another mask of 64 bits is two of 32, so
 * that "no bits but these" under many masks asks for the upper half once.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "sets.h"

/*
 * For a mask that cuts off the low bits @cut: masked(x) >= t is the same as
 * x >= t rounded up, so the toggles can be moved and the mask forgotten.
 */
static uint32_t round_up(uint64_t *toggles, uint32_t n, uint64_t cut, uint64_t full)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < n; i++) {
        if ((toggles[i] & cut) != 0 && toggles[i] > full - cut) {
            break;
        }
        toggles[kept++] = (toggles[i] + cut) & ~cut;
        if (kept % 2 == 0 && toggles[kept - 1] == toggles[kept - 2]) {
            kept -= 2;
        }
    }
    return kept;
}

static uint32_t from_test(BpfFormulas *formulas, const QsCond *cond);

/* Equality of 64 bits of which the mask leaves out some of the lower half. */
static gboolean has_two_halves(const QsCond *cond)
{
    return cond->bits == 64 && (cond->op == QS_CMP_EQ || cond->op == QS_CMP_NE) &&
           cond->mask >> 32 != 0 && (uint32_t)cond->mask != 0 &&
           (~cond->mask & (~cond->mask + 1)) != 0;
}

static uint32_t from_half(BpfFormulas *formulas, const QsCond *cond, uint64_t mask)
{
    QsCond half = *cond;

    half.mask &= mask;
    half.value &= mask;
    return from_test(formulas, &half);
}

/* Both halves equal, or (for NE) some half different. */
static uint32_t from_halves(BpfFormulas *formulas, const QsCond *cond)
{
    gboolean equal = cond->op == QS_CMP_EQ;
    uint32_t parts[2];

    if ((cond->value & ~cond->mask) != 0) {
        return equal ? BPF_FORMULA_FALSE : BPF_FORMULA_TRUE;
    }
    parts[0] = from_half(formulas, cond, UINT64_MAX << 32);
    parts[1] = from_half(formulas, cond, UINT32_MAX);
    return bpf_formulas_group(formulas, equal ? BPF_FORMULA_ALL : BPF_FORMULA_ANY, parts,
                              2);
}

static uint32_t from_test(BpfFormulas *formulas, const QsCond *cond)
{
    uint64_t full = qs_width_mask(cond->bits);
    uint64_t cut = ~cond->mask & full;
    BpfKey key = { .arg = cond->arg, .bits = cond->bits, .mask = cond->mask };
    uint64_t *toggles;
    uint32_t n = 0;

    if (cond->mask == 0) {
        const uint64_t args[6] = { 0 };

        return qs_cond_holds(cond, args) ? BPF_FORMULA_TRUE : BPF_FORMULA_FALSE;
    }
    if (has_two_halves(cond)) {
        return from_halves(formulas, cond);
    }
    /* EQ, LT or LE first; the other three are their complements. */
    toggles = qs_arena_array(formulas->arena, uint64_t, 3);
    if (cond->op == QS_CMP_EQ || cond->op == QS_CMP_NE) {
        toggles[n++] = cond->value;
    } else if (cond->value != 0 || cond->op == QS_CMP_LE || cond->op == QS_CMP_GT) {
        toggles[n++] = 0;
    }
    if (cond->op == QS_CMP_LT || cond->op == QS_CMP_GE) {
        if (n == 1) {
            toggles[n++] = cond->value;
        }
    } else if (cond->value != full) {
        toggles[n++] = cond->value + 1;
    }
    if ((cut & (cut + 1)) == 0) {
        n = round_up(toggles, n, cut, full);
        key.mask = full;
    }
    if (cond->op == QS_CMP_NE || cond->op == QS_CMP_GE || cond->op == QS_CMP_GT) {
        n = bpf_toggles_complement(toggles, n);
    }
    return bpf_formulas_find_set(formulas, bpf_formulas_find_key(formulas, &key), toggles,
                                 n);
}

static gboolean from_cond(BpfFormulas *formulas, const QsCond *cond, unsigned depth,
                          uint32_t *ret_formula)
{
    uint32_t *parts;

    if (depth > QS_COND_MAX_DEPTH) {
        return FALSE;
    }
    if (cond->kind == QS_COND_TEST) {
        *ret_formula = from_test(formulas, cond);
        return TRUE;
    }
    parts = qs_arena_array(formulas->arena, uint32_t, cond->n_children);
    for (size_t i = 0; i < cond->n_children; i++) {
        if (!from_cond(formulas, cond->children[i], depth + 1, &parts[i])) {
            return FALSE;
        }
    }
    *ret_formula = bpf_formulas_group(
        formulas, cond->kind == QS_COND_ALL ? BPF_FORMULA_ALL : BPF_FORMULA_ANY, parts,
        cond->n_children);
    return TRUE;
}

gboolean bpf_formulas_from_cond(BpfFormulas *formulas, const QsCond *cond,
                                uint32_t *ret_formula)
{
    if (cond == NULL) {
        *ret_formula = BPF_FORMULA_TRUE;
        return TRUE;
    }
    return from_cond(formulas, cond, 1, ret_formula);
}
