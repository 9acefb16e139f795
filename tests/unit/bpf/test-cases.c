/*
 * Case lists: unique, simplified, and what is left once atoms are known
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "case-bench.h"

static void test_simplified(void)
{
    CaseBench bench;
    g_autoptr(QsCond) cond = qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1);
    uint32_t leaf;
    uint32_t formula;

    case_bench_init(&bench);
    formula = case_bench_read(&bench, cond);
    leaf = bpf_cases_leaf(&bench.cases, 7);
    g_assert_cmpuint(bpf_cases_add(&bench.cases, BPF_FORMULA_TRUE, 7, leaf), ==, leaf);
    g_assert_cmpuint(bpf_cases_add(&bench.cases, BPF_FORMULA_FALSE, 8, leaf), ==, leaf);
    g_assert_cmpuint(bpf_cases_add(&bench.cases, formula, 7, leaf), ==, leaf);
    g_assert_cmpuint(bpf_cases_add(&bench.cases, formula, 8, leaf), ==,
                     bpf_cases_add(&bench.cases, formula, 8, leaf));
    qs_arena_clear(&bench.arena);
}

/* With an atom known, its case is taken or gone, and the others stay. */
static void test_assign(void)
{
    CaseBench bench;
    g_autoptr(QsCond) first = qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1);
    g_autoptr(QsCond) second = qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, 2);
    uint32_t atom;
    uint32_t list;
    uint32_t rest;
    uint32_t key;

    case_bench_init(&bench);
    atom = case_bench_read(&bench, first);
    rest = bpf_cases_add(&bench.cases, case_bench_read(&bench, second), 8,
                         bpf_cases_leaf(&bench.cases, 7));
    list = bpf_cases_add(&bench.cases, atom, 9, rest);
    g_assert_cmpuint(bpf_cases_count(&bench.cases, list), ==, 2);
    key = bench.formulas.formulas[atom].key;
    bench.formulas.formulas[atom].truth = FALSE;
    g_assert_cmpuint(bpf_cases_assign(&bench.cases, list, key), ==, rest);
    bench.formulas.formulas[atom].truth = TRUE;
    g_assert_cmpuint(bpf_cases_assign(&bench.cases, list, key), ==,
                     bpf_cases_leaf(&bench.cases, 9));
    qs_arena_clear(&bench.arena);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/cases/simplified", test_simplified);
    g_test_add_func("/cases/assign", test_assign);
    return g_test_run();
}
