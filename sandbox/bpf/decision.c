/*
 * Decision graphs: unique, simplified nodes
 *
 * A decision is looked up by content before it is made, so equality of meaning
 * that can be seen in the form (same word, mask and arms) is equality of number.
 * Arms are brought to one form first: each starts at a value which the mask lets
 * through, and no two neighbours go to the same place.
 *
 * A 64-bit comparison becomes one decision on the upper half, whose arms lead to
 * decisions on the lower half only for those upper halves within which the
 * answer changes.  If the mask has no upper bits, the upper half is never read.
 *
 * Nothing here bounds the size; lowering does.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "decision.h"

gboolean bpf_mask_next(uint32_t mask, uint32_t value, uint32_t *ret_next)
{
    uint32_t foreign = value & ~mask;
    uint32_t below;

    if (foreign == 0) {
        *ret_next = value;
        return TRUE;
    }
    /*
     * The highest bit that must not be there can only go away by a carry into
     * a higher bit of the mask; everything from that bit down becomes zero.
     */
    below = UINT32_MAX >> __builtin_clz(foreign);
    value |= below | ~mask;
    if (value == UINT32_MAX) {
        return FALSE;
    }
    *ret_next = (value + 1) & mask;
    return TRUE;
}

static uint32_t add_decision(BpfDecisions *decisions, const BpfDecision *decision,
                             BpfIndexSlot *slot, uint32_t hash)
{
    uint32_t number = decisions->n_decisions++;

    qs_arena_ensure(decisions->arena, decisions->decisions, number, decisions->capacity);
    decisions->decisions[number] = *decision;
    bpf_index_fill(&decisions->index, slot, hash, number);
    return number;
}

uint32_t bpf_decisions_return(BpfDecisions *decisions, uint32_t ret)
{
    const BpfDecision decision = { .word = BPF_WORD_NONE, .ret = ret };
    uint32_t hash = bpf_hash_mix(BPF_WORD_NONE, ret);
    BpfIndexSlot *slot = bpf_index_first(&decisions->index, decisions->arena, hash);

    while (slot->number) {
        const BpfDecision *other = &decisions->decisions[slot->number - 1];

        if (other->word == BPF_WORD_NONE && other->ret == ret) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&decisions->index, slot);
    }
    return add_decision(decisions, &decision, slot, hash);
}

/* Writes the simplified arms to @out, which has room for as many. */
static uint32_t simplify(uint32_t mask, const BpfArm *arms, uint32_t n_arms, BpfArm *out)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < n_arms; i++) {
        uint32_t first;

        if (!bpf_mask_next(mask, arms[i].first, &first)) {
            break;
        }
        if (i + 1 < n_arms && first >= arms[i + 1].first) {
            continue;
        }
        if (n == 0 || out[n - 1].target != arms[i].target) {
            out[n].first = first;
            out[n].target = arms[i].target;
            n++;
        }
    }
    return n;
}

uint32_t bpf_decisions_branch(BpfDecisions *decisions, BpfWord word, uint32_t mask,
                              const BpfArm *arms, uint32_t n_arms)
{
    BpfArm *own = qs_arena_array(decisions->arena, BpfArm, n_arms);
    BpfDecision decision = { .word = word, .mask = mask, .arms = own };
    BpfIndexSlot *slot;
    uint64_t hash;

    decision.n_arms = simplify(mask, arms, n_arms, own);
    if (decision.n_arms == 1) {
        return own[0].target;
    }
    hash = bpf_hash_mix(word, mask);
    for (uint32_t i = 0; i < decision.n_arms; i++) {
        hash = bpf_hash_mix(hash, (uint64_t)own[i].first << 32 | own[i].target);
    }
    slot = bpf_index_first(&decisions->index, decisions->arena, hash);
    while (slot->number) {
        const BpfDecision *other = &decisions->decisions[slot->number - 1];

        if (slot->hash == (uint32_t)hash && other->word == word && other->mask == mask &&
            other->n_arms == decision.n_arms &&
            memcmp(other->arms, own, decision.n_arms * sizeof(*own)) == 0) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&decisions->index, slot);
    }
    return add_decision(decisions, &decision, slot, hash);
}

uint32_t bpf_decisions_branch_wide(BpfDecisions *decisions, unsigned arg, uint64_t mask,
                                   const BpfWideArm *arms, uint32_t n_arms)
{
    BpfArm *high = qs_arena_array(decisions->arena, BpfArm, 2 * n_arms);
    BpfArm *low = qs_arena_array(decisions->arena, BpfArm, n_arms + 1);
    uint32_t n_high = 0;
    uint32_t i = 0;

    /* One round for each upper half at or in which some arm starts. */
    while (i < n_arms) {
        uint32_t half = arms[i].first >> 32;
        uint32_t n_low = 0;

        if ((uint32_t)arms[i].first != 0) {
            /* The arm before reaches into this half; there is one, as the first
             * arm starts at 0. */
            low[n_low++] = (BpfArm){ 0, arms[i - 1].target };
        }
        while (i < n_arms && arms[i].first >> 32 == half) {
            low[n_low++] = (BpfArm){ (uint32_t)arms[i].first, arms[i].target };
            i++;
        }
        high[n_high++] = (BpfArm){ half, bpf_decisions_branch(
                                             decisions, BPF_WORD_ARG_LOW + 2 * arg,
                                             (uint32_t)mask, low, n_low) };
        /* Up to the next of them, the last arm goes on. */
        if (half != UINT32_MAX && (i == n_arms || arms[i].first >> 32 != half + 1)) {
            high[n_high++] = (BpfArm){ half + 1, arms[i - 1].target };
        }
    }
    return bpf_decisions_branch(decisions, BPF_WORD_ARG_HIGH + 2 * arg, mask >> 32, high,
                                n_high);
}
