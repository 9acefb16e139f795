/*
 * Expressions are unique, whatever order they are put together in, and simplified
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "formula.h"

static uint32_t read_cond(QsNodes *nodes, const QsCond *cond)
{
    uint32_t node;

    g_assert_true(qsb_nodes_from_cond(nodes, cond, &node));
    return node;
}

static uint32_t test_on(QsNodes *nodes, unsigned arg, QsCmp op, uint64_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(arg, 32, UINT32_MAX, op, value);

    return read_cond(nodes, cond);
}

static void test_groups(void)
{
    g_auto(QsArena) arena = { 0 };
    QsNodes nodes;
    uint32_t one;
    uint32_t two;
    uint32_t other;
    uint32_t ab;
    uint32_t ba;

    qsb_nodes_init(&nodes, &arena);
    one = test_on(&nodes, 0, QS_CMP_EQ, 1);
    two = test_on(&nodes, 0, QS_CMP_EQ, 2);
    other = test_on(&nodes, 1, QS_CMP_GE, 7);

    /* Atoms on one key become one, and contradictions and tautologies are seen. */
    ab = qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, two }, 2);
    g_assert_cmpint(nodes.nodes[ab].kind, ==, QS_EXPR_ATOM);
    g_assert_cmpuint(nodes.nodes[ab].n, ==, 2);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL,
                                     (uint32_t[]) { one, two, other }, 3),
                     ==, QS_EXPR_FALSE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) {
                                         other, test_on(&nodes, 1, QS_CMP_LT, 7) }, 2),
                     ==, QS_EXPR_TRUE);
    /* Order and doubles make no difference. */
    ab = qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, other, one }, 3);
    ba = qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { other, one }, 2);
    g_assert_cmpuint(ab, ==, ba);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, NULL, 0), ==, QS_EXPR_TRUE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, NULL, 0), ==, QS_EXPR_FALSE);
}

static uint32_t masked(QsNodes *nodes, uint32_t mask, QsCmp op, uint32_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(0, 32, mask, op, value);

    return read_cond(nodes, cond);
}

/* Masks that overlap, and want different values of a bit that they share. */
static void test_at_odds(void)
{
    g_auto(QsArena) arena = { 0 };
    QsNodes nodes;
    uint32_t one;
    uint32_t other;
    uint32_t third;

    qsb_nodes_init(&nodes, &arena);
    one = masked(&nodes, 0x0ff0, QS_CMP_EQ, 0x0120);
    other = masked(&nodes, 0x00ff, QS_CMP_EQ, 0x0011);
    third = masked(&nodes, 0x00ff, QS_CMP_EQ, 0x0023);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, other }, 2),
                     ==, QS_EXPR_FALSE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, third }, 2),
                     !=, QS_EXPR_FALSE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, other }, 2),
                     !=, QS_EXPR_TRUE);
    one = masked(&nodes, 0x0ff0, QS_CMP_NE, 0x0120);
    other = masked(&nodes, 0x00ff, QS_CMP_NE, 0x0011);
    third = masked(&nodes, 0x00f3, QS_CMP_NE, 0);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, other }, 2),
                     ==, QS_EXPR_TRUE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, third }, 2),
                     ==, QS_EXPR_TRUE);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, other }, 2),
                     !=, QS_EXPR_FALSE);
    /* The largest value has no border behind it. */
    one = masked(&nodes, UINT32_MAX, QS_CMP_EQ, UINT32_MAX);
    other = masked(&nodes, 0x00ff, QS_CMP_EQ, 0x00fe);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, other }, 2),
                     ==, QS_EXPR_FALSE);
    one = masked(&nodes, UINT32_MAX, QS_CMP_NE, UINT32_MAX);
    other = masked(&nodes, 0x00ff, QS_CMP_NE, 0x00fe);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, other }, 2),
                     ==, QS_EXPR_TRUE);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/expr/groups", test_groups);
    g_test_add_func("/expr/at-odds", test_at_odds);
    return g_test_run();
}
