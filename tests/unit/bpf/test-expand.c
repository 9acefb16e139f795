/*
 * Case lists: precedence, shape, and what happens where expansion would explode
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "case-bench.h"
#include "expand.h"
#include "random-policy.h"

static uint32_t follow(const BpfDecisions *decisions, uint32_t number,
                       const uint64_t args[6], unsigned *ret_steps)
{
    *ret_steps = 0;
    while (decisions->decisions[number].word != BPF_WORD_NONE) {
        const BpfDecision *decision = &decisions->decisions[number];
        unsigned word = decision->word - BPF_WORD_ARG_LOW;
        uint32_t value = (uint32_t)(args[word / 2] >> 32 * (word % 2)) & decision->mask;
        uint32_t i = 0;

        while (i + 1 < decision->n_arms && decision->arms[i + 1].first <= value) {
            i++;
        }
        number = decision->arms[i].target;
        ++*ret_steps;
    }
    return decisions->decisions[number].ret;
}

/* Values that many rules name end up in one decision. */
static void test_one_set(void)
{
    CaseBench bench;
    QsCond *children[30];
    g_autoptr(QsCond) cond = NULL;
    uint32_t decision;

    case_bench_init(&bench);
    for (unsigned i = 0; i < 30; i++) {
        children[i] = qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, i * 7 % 30 * 2);
    }
    cond = qs_cond_new_any(children, 30);
    decision = bpf_cases_decide(&bench.cases,
                                bpf_cases_add(&bench.cases, case_bench_read(&bench, cond),
                                              1, bpf_cases_leaf(&bench.cases, 2)));
    g_assert_cmpuint(bench.decisions.decisions[decision].n_arms, ==, 60);
    for (uint64_t value = 0; value < 70; value++) {
        const uint64_t args[6] = { 0, value };
        unsigned steps;

        g_assert_cmpuint(follow(&bench.decisions, decision, args, &steps), ==,
                         value % 2 == 0 && value < 60 ? 1 : 2);
        g_assert_cmpuint(steps, ==, 1);
    }
    qs_arena_clear(&bench.arena);
}

/* (level == i && option == i * i) for many i: the level is looked at once. */
static void test_pairs(void)
{
    CaseBench bench;
    QsCond *pairs[40];
    g_autoptr(QsCond) cond = NULL;
    uint32_t decision;

    case_bench_init(&bench);
    for (unsigned i = 0; i < 40; i++) {
        QsCond *pair[] = {
            qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, i),
            qs_cond_new_test(2, 32, UINT32_MAX, QS_CMP_EQ, i * i),
        };

        pairs[i] = qs_cond_new_all(pair, 2);
    }
    cond = qs_cond_new_any(pairs, 40);
    decision = bpf_cases_decide(&bench.cases,
                                bpf_cases_add(&bench.cases, case_bench_read(&bench, cond),
                                              1, bpf_cases_leaf(&bench.cases, 2)));
    for (uint64_t i = 0; i < 45; i++) {
        for (uint64_t j = 0; j < 45 * 45; j++) {
            const uint64_t args[6] = { 0, i, j };
            unsigned steps;

            g_assert_cmpuint(follow(&bench.decisions, decision, args, &steps), ==,
                             i < 40 && j == i * i ? 1 : 2);
            g_assert_cmpuint(steps, <=, 2);
        }
    }
    qs_arena_clear(&bench.arena);
}

/*
 * A conjunction of n disjunctions over 2n different keys has 2^n paths; the
 * decisions must stay about as many as the tests.
 */
static void test_explosion(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    CaseBench bench;
    QsCond *parts[60];
    g_autoptr(QsCond) cond = NULL;
    uint32_t decision;

    case_bench_init(&bench);
    for (unsigned i = 0; i < 60; i++) {
        QsCond *either[] = {
            qs_cond_new_test(i % 6, 32, 1u << i % 30, QS_CMP_NE, 0),
            qs_cond_new_test((i + 1) % 6, 32, 2u << i % 30, QS_CMP_NE, 0),
            qs_cond_new_test((i + 3) % 6, 32, 5u << i % 29, QS_CMP_EQ, 1u << i % 29),
        };

        parts[i] = qs_cond_new_any(either, 3);
    }
    cond = qs_cond_new_all(parts, 60);
    decision = bpf_cases_decide(&bench.cases,
                                bpf_cases_add(&bench.cases, case_bench_read(&bench, cond),
                                              1, bpf_cases_leaf(&bench.cases, 2)));
    g_assert_cmpuint(bench.decisions.n_decisions, <, 20 * 180);
    for (unsigned i = 0; i < 20000; i++) {
        uint64_t args[6];
        unsigned steps;

        for (unsigned j = 0; j < 6; j++) {
            args[j] = g_rand_int(rand) | g_rand_int(rand) | g_rand_int(rand);
        }
        g_assert_cmpuint(follow(&bench.decisions, decision, args, &steps), ==,
                         qs_cond_holds(cond, args) ? 1 : 2);
    }
    qs_arena_clear(&bench.arena);
}

/* Random lists of cases against trying the conditions one by one. */
static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < 500; i++) {
        unsigned n = 1 + random_below(rand, 5);
        QsCond *conds[5];
        GArray *values[6];
        CaseBench bench;
        uint32_t number;

        case_bench_init(&bench);
        for (unsigned j = 0; j < 6; j++) {
            values[j] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
        }
        number = bpf_cases_leaf(&bench.cases, n);
        for (unsigned j = n; j-- > 0;) {
            conds[j] = random_cond(rand, 3);
            random_collect(conds[j], values);
            number = bpf_cases_add(&bench.cases, case_bench_read(&bench, conds[j]), j,
                                   number);
        }
        number = bpf_cases_decide(&bench.cases, number);
        for (unsigned j = 0; j < 100; j++) {
            uint32_t expected = 0;
            uint64_t args[6];
            unsigned steps;

            random_args(rand, values, args);
            while (expected < n && !qs_cond_holds(conds[expected], args)) {
                expected++;
            }
            g_assert_cmpuint(follow(&bench.decisions, number, args, &steps), ==,
                             expected);
        }
        for (unsigned j = 0; j < 6; j++) {
            g_array_unref(values[j]);
        }
        for (unsigned j = 0; j < n; j++) {
            qs_cond_free(conds[j]);
        }
        qs_arena_clear(&bench.arena);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/expand/one-set", test_one_set);
    g_test_add_func("/expand/pairs", test_pairs);
    g_test_add_func("/expand/explosion", test_explosion);
    g_test_add_func("/expand/random", test_random);
    return g_test_run();
}
