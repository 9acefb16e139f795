/*
 * Decision graphs: masks, simplification, halves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "decision.h"

/* What @number returns for one argument. */
static uint32_t follow(const BpfDecisions *decisions, uint32_t number, uint64_t arg)
{
    const BpfDecision *decision = &decisions->decisions[number];
    uint32_t i = 0;
    uint32_t value;

    if (decision->word == BPF_WORD_NONE) {
        return decision->ret;
    }
    value = decision->word == BPF_WORD_ARG_HIGH ? arg >> 32 : arg;
    value &= decision->mask;
    while (i + 1 < decision->n_arms && decision->arms[i + 1].first <= value) {
        i++;
    }
    g_assert_cmpuint(decision->arms[i].target, <, number);
    return follow(decisions, decision->arms[i].target, arg);
}

static void test_mask_next(void)
{
    const uint32_t masks[] = { 0, 1, 0x5, 0xf0, 0xa5, 0x80, 0xff };
    uint32_t next;

    for (unsigned i = 0; i < G_N_ELEMENTS(masks); i++) {
        for (uint32_t value = 0; value < 256; value++) {
            uint32_t expected = value;

            while (expected < 256 && (expected & ~masks[i])) {
                expected++;
            }
            g_assert_cmpint(bpf_mask_next(masks[i], value, &next), ==, expected < 256);
            if (expected < 256) {
                g_assert_cmpuint(next, ==, expected);
            }
        }
    }
    g_assert_true(bpf_mask_next(UINT32_MAX, UINT32_MAX, &next));
    g_assert_cmphex(next, ==, UINT32_MAX);
    g_assert_true(bpf_mask_next(0x80000001, 2, &next));
    g_assert_cmphex(next, ==, 0x80000000);
    g_assert_false(bpf_mask_next(0x80000001, 0x80000002, &next));
}

static void test_unique(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    uint32_t a = bpf_decisions_return(&decisions, 1);
    uint32_t b = bpf_decisions_return(&decisions, 2);
    const BpfArm split[] = { { 0, a }, { 5, b }, { 7, b }, { 9, a } };
    const BpfArm merged[] = { { 0, a }, { 5, b }, { 9, a } };
    const BpfArm same[] = { { 0, a }, { 5, a } };
    uint32_t first = bpf_decisions_branch(&decisions, BPF_WORD_NR, BPF_FULL_MASK, split,
                                          4);

    g_assert_cmpuint(bpf_decisions_return(&decisions, 1), ==, a);
    g_assert_cmpuint(
        first, ==,
        bpf_decisions_branch(&decisions, BPF_WORD_NR, BPF_FULL_MASK, merged, 3));
    g_assert_cmpuint(
        first, !=,
        bpf_decisions_branch(&decisions, BPF_WORD_ARCH, BPF_FULL_MASK, merged, 3));
    g_assert_cmpuint(
        bpf_decisions_branch(&decisions, BPF_WORD_NR, BPF_FULL_MASK, same, 2), ==, a);
}

/* Intervals between the values that a mask lets through go away. */
static void test_masked(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    uint32_t a = bpf_decisions_return(&decisions, 1);
    uint32_t b = bpf_decisions_return(&decisions, 2);
    const BpfArm zero[] = { { 0, a }, { 1, b } };
    const BpfArm between[] = { { 0, a }, { 1, b }, { 4, a } };
    const BpfDecision *decision;
    uint32_t number;

    number = bpf_decisions_branch(&decisions, BPF_WORD_ARG_LOW, 0x14, zero, 2);
    decision = &decisions.decisions[number];
    g_assert_cmpuint(decision->n_arms, ==, 2);
    g_assert_cmphex(decision->arms[1].first, ==, 4);
    g_assert_cmpuint(bpf_decisions_branch(&decisions, BPF_WORD_ARG_LOW, 0x14, between, 3),
                     ==, a);
    g_assert_cmpuint(bpf_decisions_branch(&decisions, BPF_WORD_ARG_LOW, 0, zero, 2), ==,
                     a);
}

static void check_wide(const uint64_t *firsts, uint32_t n)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    BpfWideArm arms[8];
    uint32_t root;

    for (uint32_t i = 0; i < n; i++) {
        arms[i] = (BpfWideArm){ firsts[i], bpf_decisions_return(&decisions, i + 1) };
    }
    root = bpf_decisions_branch_wide(&decisions, 0, UINT64_MAX, arms, n);
    for (uint32_t i = 0; i < n; i++) {
        uint64_t last = i + 1 < n ? firsts[i + 1] - 1 : UINT64_MAX;

        g_assert_cmpuint(follow(&decisions, root, firsts[i]), ==, i + 1);
        g_assert_cmpuint(follow(&decisions, root, last), ==, i + 1);
        g_assert_cmpuint(follow(&decisions, root, firsts[i] + (last - firsts[i]) / 2), ==,
                         i + 1);
    }
}

static void test_wide(void)
{
    const uint64_t low[] = { 0, 5, 6 };
    const uint64_t borders[] = { 0,           0xffffffff,  0x100000000,
                                 0x100000001, 0x300000000, 0xffffffff00000000,
                                 UINT64_MAX };
    const uint64_t inner[] = { 0, 0x200000007, 0x200000009, 0x500000001 };
    const uint64_t top[] = { 0, 0xffffffff00000001 };

    check_wide(low, G_N_ELEMENTS(low));
    check_wide(borders, G_N_ELEMENTS(borders));
    check_wide(inner, G_N_ELEMENTS(inner));
    check_wide(top, G_N_ELEMENTS(top));
}

/* Without upper bits in the mask, the upper half is not looked at. */
static void test_wide_mask(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    BpfWideArm arms[2] = {
        { 0, bpf_decisions_return(&decisions, 1) },
        { 1, bpf_decisions_return(&decisions, 2) },
    };
    uint32_t root = bpf_decisions_branch_wide(&decisions, 2, 0x4, arms, 2);

    g_assert_cmpuint(decisions.decisions[root].word, ==, BPF_WORD_ARG_LOW + 4);
    root = bpf_decisions_branch_wide(&decisions, 2, 0x400000000, arms, 2);
    g_assert_cmpuint(decisions.decisions[root].word, ==, BPF_WORD_ARG_HIGH + 4);
    g_assert_cmpuint(decisions.decisions[root].n_arms, ==, 2);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/decision/mask-next", test_mask_next);
    g_test_add_func("/decision/unique", test_unique);
    g_test_add_func("/decision/masked", test_masked);
    g_test_add_func("/decision/wide", test_wide);
    g_test_add_func("/decision/wide-mask", test_wide_mask);
    return g_test_run();
}
