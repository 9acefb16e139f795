/*
 * Decision diagrams: equal functions have equal handles, and others have not.
 * All functions of a few variables are small enough to be tables as well.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "diagram.h"

#define VARIABLES 5

/* Bit i: the function where variable j is bit j of i. */
typedef uint32_t Table;

typedef struct Pair {
    VerifyNode node;
    Table table;
} Pair;

static Table table_choose(Table condition, Table yes, Table no)
{
    return (condition & yes) | (~condition & no);
}

static void test_canonical(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(GRand) rand = g_rand_new_with_seed(5);
    g_autoptr(GHashTable) by_table = g_hash_table_new(NULL, NULL);
    Pair pairs[4096] = { { VERIFY_FALSE, 0 }, { VERIFY_TRUE, UINT32_MAX } };
    unsigned n = 2;

    for (unsigned j = 0; j < VARIABLES; j++) {
        for (unsigned i = 0; i < 32; i++) {
            pairs[n].table |= (i >> j & 1u) << i;
        }
        pairs[n++].node = verify_diagram_decide(diagram, j, VERIFY_FALSE, VERIFY_TRUE);
    }
    while (n < G_N_ELEMENTS(pairs)) {
        const Pair *a = &pairs[g_rand_int_range(rand, 0, n)];
        const Pair *b = &pairs[g_rand_int_range(rand, 0, n)];
        const Pair *c = &pairs[g_rand_int_range(rand, 0, n)];

        pairs[n].node = verify_diagram_choose(diagram, a->node, b->node, c->node);
        pairs[n++].table = table_choose(a->table, b->table, c->table);
    }
    for (unsigned i = 0; i < n; i++) {
        for (unsigned j = 0; j < i; j++) {
            g_assert_cmpint(pairs[i].node == pairs[j].node, ==,
                            pairs[i].table == pairs[j].table);
        }
    }
}

static void test_values(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    VerifyNode large = verify_diagram_constant(diagram, 0x123456789abcdef0ull);
    VerifyNode first = verify_diagram_decide(diagram, 3, VERIFY_FALSE, VERIFY_TRUE);
    VerifyNode chosen = verify_diagram_choose(diagram, first, large, VERIFY_TRUE);
    uint64_t value;

    g_assert_cmpuint(verify_diagram_constant(diagram, 0), ==, VERIFY_FALSE);
    g_assert_cmpuint(verify_diagram_constant(diagram, 1), ==, VERIFY_TRUE);
    g_assert_true(verify_diagram_is_constant(diagram, large, &value));
    g_assert_cmphex(value, ==, 0x123456789abcdef0ull);
    g_assert_false(verify_diagram_is_constant(diagram, chosen, &value));
    g_assert_cmpuint(diagram->entries[chosen].high, ==, large);
    g_assert_cmpuint(diagram->entries[chosen].low, ==, VERIFY_TRUE);
}

/* The wrong order of variables makes this one exponential: it has to give up. */
static void test_limit(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(100000);
    VerifyNode result = VERIFY_FALSE;

    for (unsigned i = 0; i < 40; i++) {
        VerifyNode a = verify_diagram_decide(diagram, i, VERIFY_FALSE, VERIFY_TRUE);
        VerifyNode b = verify_diagram_decide(diagram, 40 + i, VERIFY_FALSE, VERIFY_TRUE);

        result = verify_diagram_or(diagram, verify_diagram_and(diagram, a, b), result);
    }
    g_assert_true(diagram->exhausted);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/diagram/canonical", test_canonical);
    g_test_add_func("/diagram/values", test_values);
    g_test_add_func("/diagram/limit", test_limit);
    return g_test_run();
}
