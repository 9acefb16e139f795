/*
 * Cells: complete, ascending, and what is left in each means what the whole means
 * there; the work grows with the conditions and not with their square
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "case-bench.h"
#include "cells.h"
#include "expand.h"
#include "random-policy.h"
#include "rewrite.h"

static gboolean holds(const BpfFormulas *formulas, uint32_t number,
                      const uint64_t args[6])
{
    const BpfFormula *formula = &formulas->formulas[number];

    if (formula->kind == BPF_FORMULA_CONSTANT) {
        return number == BPF_FORMULA_TRUE;
    }
    if (formula->kind == BPF_FORMULA_ATOM) {
        const BpfKey *key = &formulas->keys[formula->key];

        return bpf_formula_contains(formula, args[key->arg] & key->mask);
    }
    for (uint32_t i = 0; i < formula->n; i++) {
        if (holds(formulas, formula->children[i], args) ==
            (formula->kind == BPF_FORMULA_ANY)) {
            return formula->kind == BPF_FORMULA_ANY;
        }
    }
    return formula->kind == BPF_FORMULA_ALL;
}

static uint32_t answer(const CaseBench *bench, uint32_t number, const uint64_t args[6])
{
    const BpfCase *it = &bench->cases.cases[number];

    while (!it->is_leaf && !holds(&bench->formulas, it->formula, args)) {
        it = &bench->cases.cases[it->next];
    }
    return it->ret;
}

/* All atoms on the keys of @number, each once. */
static void list_atoms(const BpfFormulas *formulas, uint32_t number, GArray *atoms)
{
    const BpfFormula *formula = &formulas->formulas[number];

    if (formula->kind == BPF_FORMULA_ATOM) {
        for (unsigned i = 0; i < atoms->len; i++) {
            if (g_array_index(atoms, uint32_t, i) == number) {
                return;
            }
        }
        g_array_append_val(atoms, number);
        return;
    }
    for (uint32_t i = 0; i < formula->n; i++) {
        list_atoms(formulas, formula->children[i], atoms);
    }
}

/* The keys, if @related, whose masks are within that of @key. */
static uint64_t find_related(const BpfFormulas *formulas, uint32_t key)
{
    uint64_t related = 0;

    for (uint32_t i = 0; i < formulas->n_keys; i++) {
        if (i != key && formulas->keys[i].arg == formulas->keys[key].arg &&
            (formulas->keys[i].mask & ~formulas->keys[key].mask) == 0) {
            related |= UINT64_C(1) << i % 64;
        }
    }
    return related;
}

static void check_cells(GRand *rand, CaseBench *bench, uint32_t number, GArray *values[6],
                        const GArray *all, uint32_t key, gboolean relate)
{
    g_autoptr(GArray) atoms = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    const BpfKey k = bench->formulas.keys[key];
    BpfWideArm *cells;
    uint32_t n;

    for (unsigned i = 0; i < all->len; i++) {
        uint32_t atom = g_array_index(all, uint32_t, i);

        if (bench->formulas.formulas[atom].key == key) {
            g_array_append_val(atoms, atom);
        }
    }
    n = bpf_cells_cut(&bench->cases, number, (uint32_t *)atoms->data, atoms->len,
                      relate ? find_related(&bench->formulas, key) : 0, &cells);
    g_assert_cmpuint(n, >, 0);
    g_assert_cmpuint(cells[0].first, ==, 0);
    for (uint32_t i = 0; i < n; i++) {
        const BpfCase *it = &bench->cases.cases[cells[i].target];

        g_assert_true(i == 0 || cells[i - 1].first < cells[i].first);
        while (!it->is_leaf) {
            g_assert_false(bpf_formulas_mention(&bench->formulas, it->formula, key));
            it = &bench->cases.cases[it->next];
        }
    }
    for (unsigned i = 0; i < 40; i++) {
        uint64_t args[6];
        uint32_t at = n;

        random_args(rand, values, args);
        while (cells[--at].first > (args[k.arg] & k.mask)) {
        }
        g_assert_cmpuint(answer(bench, cells[at].target, args), ==,
                         answer(bench, number, args));
    }
}

/* Tests on few masks of one argument, which are within each other or overlap. */
static QsCond *masked_cond(GRand *rand, unsigned depth)
{
    static const uint32_t masks[] = {
        UINT32_MAX, 0xff, 0xf, 0x3c, 0x80000000, 0xffff0000
    };
    QsCond *parts[3];

    if (depth == 0) {
        uint32_t mask = masks[random_below(rand, G_N_ELEMENTS(masks))];
        uint32_t value = random_chance(rand, 80) ? random_below(rand, 70)
                                                 : g_rand_int(rand);

        return qs_cond_new_test(random_below(rand, 2), 32, mask,
                                QS_CMP_EQ + random_below(rand, 6), value & mask);
    }
    for (unsigned i = 0; i < 3; i++) {
        parts[i] = masked_cond(rand, depth - 1);
    }
    return random_chance(rand, 50) ? qs_cond_new_all(parts, 3)
                                   : qs_cond_new_any(parts, 3);
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    unsigned checked = 0;

    for (unsigned i = 0; i < 1500; i++) {
        unsigned n = 1 + random_below(rand, 3);
        g_autoptr(GArray) atoms = g_array_new(FALSE, FALSE, sizeof(uint32_t));
        GArray *values[6];
        CaseBench bench;
        uint32_t number;

        case_bench_init(&bench);
        bench.cases.work_limit = UINT64_MAX;
        for (unsigned j = 0; j < 6; j++) {
            values[j] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
        }
        number = bpf_cases_leaf(&bench.cases, n);
        for (unsigned j = n; j-- > 0;) {
            g_autoptr(QsCond) cond = i % 2 ? random_cond(rand, 3)
                                           : masked_cond(rand, 1 + random_below(rand, 3));
            uint32_t formula;

            random_collect(cond, values);
            g_assert_true(bpf_formulas_from_cond(&bench.formulas, cond, &formula));
            list_atoms(&bench.formulas, formula, atoms);
            number = bpf_cases_add(&bench.cases, formula, j, number);
        }
        g_array_set_size(atoms, 0);
        for (uint32_t at = number; !bench.cases.cases[at].is_leaf;
             at = bench.cases.cases[at].next) {
            list_atoms(&bench.formulas, bench.cases.cases[at].formula, atoms);
        }
        for (unsigned j = 0; j < MIN(atoms->len, 6); j++) {
            uint32_t atom = g_array_index(atoms, uint32_t, j);

            check_cells(rand, &bench, number, values, atoms,
                        bench.formulas.formulas[atom].key, j % 2);
            checked++;
        }
        for (unsigned j = 0; j < 6; j++) {
            g_array_unref(values[j]);
        }
        qs_arena_clear(&bench.arena);
    }
    g_assert_cmpuint(checked, >, 1000);
}

/* What one value says of masks of it. */
static void test_related(void)
{
    QsCond *either[] = {
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 5),
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 9),
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 0x105),
    };
    QsCond *both[] = {
        qs_cond_new_any(either, 3),
        qs_cond_new_test(0, 32, 0x104, QS_CMP_EQ, 4),
    };
    g_autoptr(QsCond) cond = qs_cond_new_all(both, 2);
    g_autoptr(GArray) atoms = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    CaseBench bench;
    BpfWideArm *cells;
    uint32_t number;
    uint32_t formula;
    uint32_t yes;
    uint32_t no;
    uint32_t n;

    case_bench_init(&bench);
    bench.cases.work_limit = UINT64_MAX;
    no = bpf_cases_leaf(&bench.cases, 2);
    yes = bpf_cases_leaf(&bench.cases, 1);
    g_assert_true(bpf_formulas_from_cond(&bench.formulas, cond, &formula));
    number = bpf_cases_add(&bench.cases, formula, 1, no);
    list_atoms(&bench.formulas, formula, atoms);
    g_assert_cmpuint(atoms->len, ==, 2);
    for (unsigned i = 0; i < 2; i++) {
        uint32_t atom = g_array_index(atoms, uint32_t, i);
        uint32_t key = bench.formulas.formulas[atom].key;

        if (bench.formulas.keys[key].mask != UINT32_MAX) {
            continue;
        }
        n = bpf_cells_cut(&bench.cases, number, &atom, 1,
                          find_related(&bench.formulas, key), &cells);
        g_assert_cmpuint(n, ==, 7);
        for (uint32_t j = 0; j < n; j++) {
            g_assert_cmpuint(cells[j].target, ==, cells[j].first == 5 ? yes : no);
        }
    }
    qs_arena_clear(&bench.arena);
}

/* Rewriting done for @n pairs of values of two arguments, or their negation. */
static uint64_t work_for_pairs(unsigned n, gboolean negated)
{
    g_autofree QsCond **pairs = g_new(QsCond *, n);
    g_autoptr(QsCond) cond = NULL;
    QsCmp op = negated ? QS_CMP_NE : QS_CMP_EQ;
    CaseBench bench;
    uint64_t work;
    uint32_t formula;

    for (unsigned i = 0; i < n; i++) {
        QsCond *pair[] = {
            qs_cond_new_test(1, 32, UINT32_MAX, op, i * 7919),
            qs_cond_new_test(2, 32, UINT32_MAX, op, i * 104729),
        };

        pairs[i] = negated ? qs_cond_new_any(pair, 2) : qs_cond_new_all(pair, 2);
    }
    cond = negated ? qs_cond_new_all(pairs, n) : qs_cond_new_any(pairs, n);
    case_bench_init(&bench);
    bench.cases.work_limit = UINT64_MAX;
    g_assert_true(bpf_formulas_from_cond(&bench.formulas, cond, &formula));
    bpf_cases_decide(&bench.cases, bpf_cases_add(&bench.cases, formula, 1,
                                                 bpf_cases_leaf(&bench.cases, 2)));
    work = bench.formulas.work + bench.formulas.n_formulas + bench.cases.n_cases +
           bench.decisions.n_decisions;
    qs_arena_clear(&bench.arena);
    return work;
}

static void test_growth(void)
{
    for (unsigned negated = 0; negated < 2; negated++) {
        uint64_t before = work_for_pairs(50, negated);

        for (unsigned n = 100; n <= 1600; n *= 2) {
            uint64_t work = work_for_pairs(n, negated);

            g_test_message("%u pairs: %" G_GUINT64_FORMAT, n, work);
            g_assert_cmpuint(work, <=, before * 5 / 2);
            before = work;
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/cells/random", test_random);
    g_test_add_func("/cells/related", test_related);
    g_test_add_func("/cells/growth", test_growth);
    return g_test_run();
}
