/*
 * Formulas are unique, whatever order they are put together in, and simplified
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "formula.h"

static uint32_t read_cond(BpfFormulas *formulas, const QsCond *cond)
{
    uint32_t formula;

    g_assert_true(bpf_formulas_from_cond(formulas, cond, &formula));
    return formula;
}

static uint32_t test_on(BpfFormulas *formulas, unsigned arg, QsCmp op, uint64_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(arg, 32, UINT32_MAX, op, value);

    return read_cond(formulas, cond);
}

static void test_groups(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfFormulas formulas;
    uint32_t one;
    uint32_t two;
    uint32_t other;
    uint32_t ab;
    uint32_t ba;

    bpf_formulas_init(&formulas, &arena);
    one = test_on(&formulas, 0, QS_CMP_EQ, 1);
    two = test_on(&formulas, 0, QS_CMP_EQ, 2);
    other = test_on(&formulas, 1, QS_CMP_GE, 7);

    /* Atoms on one key become one, and contradictions and tautologies are seen. */
    ab = bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, two }, 2);
    g_assert_cmpint(formulas.formulas[ab].kind, ==, BPF_FORMULA_ATOM);
    g_assert_cmpuint(formulas.formulas[ab].n, ==, 2);
    g_assert_cmpuint(bpf_formulas_group(&formulas, BPF_FORMULA_ALL,
                                        (uint32_t[]){ one, two, other }, 3),
                     ==, BPF_FORMULA_FALSE);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ANY,
                           (uint32_t[]){ other, test_on(&formulas, 1, QS_CMP_LT, 7) }, 2),
        ==, BPF_FORMULA_TRUE);
    /* Order and doubles make no difference. */
    ab = bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, other, one },
                            3);
    ba = bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ other, one }, 2);
    g_assert_cmpuint(ab, ==, ba);
    g_assert_cmpuint(bpf_formulas_group(&formulas, BPF_FORMULA_ALL, NULL, 0), ==,
                     BPF_FORMULA_TRUE);
    g_assert_cmpuint(bpf_formulas_group(&formulas, BPF_FORMULA_ANY, NULL, 0), ==,
                     BPF_FORMULA_FALSE);
}

static uint32_t masked(BpfFormulas *formulas, uint32_t mask, QsCmp op, uint32_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(0, 32, mask, op, value);

    return read_cond(formulas, cond);
}

/* Masks that overlap, and want different values of a bit that they share. */
static void test_at_odds(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfFormulas formulas;
    uint32_t one;
    uint32_t other;
    uint32_t third;

    bpf_formulas_init(&formulas, &arena);
    one = masked(&formulas, 0x0ff0, QS_CMP_EQ, 0x0120);
    other = masked(&formulas, 0x00ff, QS_CMP_EQ, 0x0011);
    third = masked(&formulas, 0x00ff, QS_CMP_EQ, 0x0023);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, other }, 2), ==,
        BPF_FORMULA_FALSE);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, third }, 2), !=,
        BPF_FORMULA_FALSE);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, other }, 2), !=,
        BPF_FORMULA_TRUE);
    one = masked(&formulas, 0x0ff0, QS_CMP_NE, 0x0120);
    other = masked(&formulas, 0x00ff, QS_CMP_NE, 0x0011);
    third = masked(&formulas, 0x00f3, QS_CMP_NE, 0);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, other }, 2), ==,
        BPF_FORMULA_TRUE);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, third }, 2), ==,
        BPF_FORMULA_TRUE);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, other }, 2), !=,
        BPF_FORMULA_FALSE);
    /* The largest value has no border behind it. */
    one = masked(&formulas, UINT32_MAX, QS_CMP_EQ, UINT32_MAX);
    other = masked(&formulas, 0x00ff, QS_CMP_EQ, 0x00fe);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, other }, 2), ==,
        BPF_FORMULA_FALSE);
    one = masked(&formulas, UINT32_MAX, QS_CMP_NE, UINT32_MAX);
    other = masked(&formulas, 0x00ff, QS_CMP_NE, 0x00fe);
    g_assert_cmpuint(
        bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, other }, 2), ==,
        BPF_FORMULA_TRUE);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/formula/groups", test_groups);
    g_test_add_func("/formula/at-odds", test_at_odds);
    return g_test_run();
}
