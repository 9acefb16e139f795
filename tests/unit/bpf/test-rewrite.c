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
    QsNodes nodes;
    uint32_t one;
    uint32_t other;
    uint32_t both;
    uint32_t either;
    uint32_t key;

    qsb_nodes_init(&nodes, &arena);
    g_assert_true(qsb_nodes_from_cond(&nodes, parts[0], &one));
    g_assert_true(qsb_nodes_from_cond(&nodes, parts[1], &other));
    key = nodes.nodes[one].key;
    both = qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, other }, 2);
    either = qsb_nodes_group(&nodes, QS_EXPR_ANY, (uint32_t[]) { one, other }, 2);
    g_assert_true(qsb_nodes_mention(&nodes, both, key));
    g_assert_false(qsb_nodes_mention(&nodes, other, key));
    g_assert_cmpuint(qsb_nodes_assign(&nodes, other, key), ==, other);
    nodes.nodes[one].truth = TRUE;
    g_assert_cmpuint(qsb_nodes_assign(&nodes, both, key), ==, other);
    g_assert_cmpuint(qsb_nodes_assign(&nodes, either, key), ==, QS_EXPR_TRUE);
    nodes.nodes[one].truth = FALSE;
    g_assert_cmpuint(qsb_nodes_assign(&nodes, both, key), ==, QS_EXPR_FALSE);
    g_assert_cmpuint(qsb_nodes_assign(&nodes, either, key), ==, other);
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
    QsNodes nodes;
    uint32_t node;
    uint32_t left;

    qsb_nodes_init(&nodes, &arena);
    g_assert_true(qsb_nodes_from_cond(&nodes, cond, &node));
    g_assert_cmpuint(nodes.nodes[node].n, ==, 3);
    g_assert_cmpuint(qsb_nodes_know(&nodes, node, 0, 0x7, 5, UINT64_MAX), ==, node);
    g_assert_cmpuint(qsb_nodes_know(&nodes, node, 2, UINT32_MAX, 5, UINT64_MAX), ==,
                     node);
    g_assert_cmpuint(qsb_nodes_know(&nodes, node, 0, 0xff, 0x15, 0), ==, node);
    g_assert_cmpuint(qsb_nodes_know(&nodes, node, 0, 0xff, 0x16, UINT64_MAX), ==,
                     QS_EXPR_FALSE);
    left = qsb_nodes_know(&nodes, node, 0, 0xff, 0x15, UINT64_MAX);
    g_assert_cmpuint(nodes.nodes[left].n, ==, 2);
    left = qsb_nodes_know(&nodes, node, 0, 0xffff, 0x1325, UINT64_MAX);
    g_assert_cmpint(nodes.nodes[left].kind, ==, QS_EXPR_ATOM);
    g_assert_true(qsb_nodes_mention(&nodes, node, nodes.nodes[left].key));
    g_assert_cmpuint(nodes.keys[nodes.nodes[left].key].arg, ==, 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/rewrite/assign", test_assign);
    g_test_add_func("/rewrite/know", test_know);
    return g_test_run();
}
