/*
 * Rewriting: what is known is put in, and nothing else changes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rewrite.h"

/* Atoms on one key become what they are said to be, the others stay. */
static void test_assign(void)
{
    g_auto(QsArena) arena = { 0 };
    QsCond *parts[] = {
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1),
        qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_GE, 7),
    };
    BpfFormulas formulas;
    uint32_t one;
    uint32_t other;
    uint32_t both;
    uint32_t either;
    uint32_t key;

    bpf_formulas_init(&formulas, &arena);
    g_assert_true(bpf_formulas_from_cond(&formulas, parts[0], &one));
    g_assert_true(bpf_formulas_from_cond(&formulas, parts[1], &other));
    key = formulas.formulas[one].key;
    both = bpf_formulas_group(&formulas, BPF_FORMULA_ALL, (uint32_t[]){ one, other }, 2);
    either = bpf_formulas_group(&formulas, BPF_FORMULA_ANY, (uint32_t[]){ one, other },
                                2);
    g_assert_true(bpf_formulas_mention(&formulas, both, key));
    g_assert_false(bpf_formulas_mention(&formulas, other, key));
    g_assert_cmpuint(bpf_formulas_assign(&formulas, other, key), ==, other);
    formulas.formulas[one].truth = TRUE;
    g_assert_cmpuint(bpf_formulas_assign(&formulas, both, key), ==, other);
    g_assert_cmpuint(bpf_formulas_assign(&formulas, either, key), ==, BPF_FORMULA_TRUE);
    formulas.formulas[one].truth = FALSE;
    g_assert_cmpuint(bpf_formulas_assign(&formulas, both, key), ==, BPF_FORMULA_FALSE);
    g_assert_cmpuint(bpf_formulas_assign(&formulas, either, key), ==, other);
    qs_cond_free(parts[0]);
    qs_cond_free(parts[1]);
}

/* An atom is decided by what is known of its bits, and only then. */
static void test_know(void)
{
    g_auto(QsArena) arena = { 0 };
    QsCond *parts[] = {
        qs_cond_new_test(0, 32, 0x0f, QS_CMP_EQ, 5),
        qs_cond_new_test(0, 32, 0x1f00, QS_CMP_GE, 0x300),
        qs_cond_new_test(1, 32, 0x0f, QS_CMP_EQ, 5),
    };
    g_autoptr(QsCond) cond = qs_cond_new_all(parts, 3);
    BpfFormulas formulas;
    uint32_t formula;
    uint32_t left;

    bpf_formulas_init(&formulas, &arena);
    g_assert_true(bpf_formulas_from_cond(&formulas, cond, &formula));
    g_assert_cmpuint(formulas.formulas[formula].n, ==, 3);
    g_assert_cmpuint(bpf_formulas_know(&formulas, formula, 0, 0x7, 5, UINT64_MAX), ==,
                     formula);
    g_assert_cmpuint(bpf_formulas_know(&formulas, formula, 2, UINT32_MAX, 5, UINT64_MAX),
                     ==, formula);
    g_assert_cmpuint(bpf_formulas_know(&formulas, formula, 0, 0xff, 0x15, 0), ==,
                     formula);
    g_assert_cmpuint(bpf_formulas_know(&formulas, formula, 0, 0xff, 0x16, UINT64_MAX), ==,
                     BPF_FORMULA_FALSE);
    left = bpf_formulas_know(&formulas, formula, 0, 0xff, 0x15, UINT64_MAX);
    g_assert_cmpuint(formulas.formulas[left].n, ==, 2);
    left = bpf_formulas_know(&formulas, formula, 0, 0xffff, 0x1325, UINT64_MAX);
    g_assert_cmpint(formulas.formulas[left].kind, ==, BPF_FORMULA_ATOM);
    g_assert_true(bpf_formulas_mention(&formulas, formula, formulas.formulas[left].key));
    g_assert_cmpuint(formulas.keys[formulas.formulas[left].key].arg, ==, 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/rewrite/assign", test_assign);
    g_test_add_func("/rewrite/know", test_know);
    return g_test_run();
}
