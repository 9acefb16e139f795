/*
 * Expressions mean what conditions mean, whatever order they are put together in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "expr.h"
#include "random-policy.h"

static gboolean holds(const QsNodes *nodes, uint32_t number, const uint64_t args[6])
{
    const QsNode *node = &nodes->nodes[number];
    const QsKey *key;
    uint64_t value;

    switch (node->kind) {
    case QS_EXPR_CONSTANT:
        return number == QS_EXPR_TRUE;
    case QS_EXPR_ATOM:
        key = &nodes->keys[node->key];
        value = key->bits == 64 ? args[key->arg] : (uint32_t)args[key->arg];
        return qsb_node_contains(node, value & key->mask);
    default:
        for (uint32_t i = 0; i < node->n; i++) {
            if (holds(nodes, node->children[i], args) == (node->kind == QS_EXPR_ANY)) {
                return node->kind == QS_EXPR_ANY;
            }
        }
        return node->kind == QS_EXPR_ALL;
    }
}

static uint32_t read_cond(QsNodes *nodes, const QsCond *cond)
{
    uint32_t node;

    g_assert_true(qsb_nodes_from_cond(nodes, cond, &node));
    return node;
}

static void test_tests(void)
{
    const uint64_t values[] = { 0, 1, 2, 0xfe, 0xff, 0x100, 0x7fffffff, 0xfffffffe,
                                UINT32_MAX, UINT64_C(1) << 32, UINT64_MAX - 1,
                                UINT64_MAX };
    const uint64_t masks[] = { 0, 1, 0xff, ~0xffull, ~0ull, 0x100000100,
                               ~0ull << 32, 0x80000000 };

    for (unsigned i = 0; i < G_N_ELEMENTS(values) * G_N_ELEMENTS(masks) * 12; i++) {
        unsigned bits = i % 2 ? 32 : 64;
        uint64_t full = bits == 64 ? UINT64_MAX : UINT32_MAX;
        g_autoptr(QsCond) cond =
            qs_cond_new_test(3, bits, masks[i / 12 % G_N_ELEMENTS(masks)] & full,
                             QS_CMP_EQ + i / 2 % 6,
                             values[i / 12 / G_N_ELEMENTS(masks)] & full);
        g_auto(QsArena) arena = { 0 };
        QsNodes nodes;
        uint32_t node;

        qsb_nodes_init(&nodes, &arena);
        node = read_cond(&nodes, cond);
        for (unsigned j = 0; j < G_N_ELEMENTS(values); j++) {
            for (unsigned k = 0; k < 3; k++) {
                uint64_t args[6] = { [3] = values[j] + k - 1 };

                g_assert_cmpint(holds(&nodes, node, args), ==,
                                qs_cond_holds(cond, args));
            }
        }
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < 2000; i++) {
        g_autoptr(QsCond) cond = random_cond(rand, 4);
        g_auto(QsArena) arena = { 0 };
        GArray *values[6];
        QsNodes nodes;
        uint32_t node;

        for (unsigned j = 0; j < 6; j++) {
            values[j] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
        }
        random_collect(cond, values);
        qsb_nodes_init(&nodes, &arena);
        node = read_cond(&nodes, cond);
        for (unsigned j = 0; j < 100; j++) {
            uint64_t args[6];

            random_args(rand, values, args);
            g_assert_cmpint(holds(&nodes, node, args), ==, qs_cond_holds(cond, args));
        }
        for (unsigned j = 0; j < 6; j++) {
            g_array_unref(values[j]);
        }
    }
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

    nodes.nodes[one].truth = TRUE;
    g_assert_cmpuint(qsb_nodes_assign(&nodes, ab, nodes.nodes[one].key), ==, other);
    nodes.nodes[one].truth = FALSE;
    g_assert_cmpuint(qsb_nodes_assign(&nodes, ab, nodes.nodes[one].key), ==,
                     QS_EXPR_FALSE);
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

static void test_depth(void)
{
    g_auto(QsArena) arena = { 0 };
    g_autoptr(QsCond) cond = qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1);
    QsNodes nodes;
    uint32_t node;

    qsb_nodes_init(&nodes, &arena);
    for (unsigned i = 1; i < QS_COND_MAX_DEPTH; i++) {
        cond = qs_cond_new_all(&cond, 1);
    }
    g_assert_true(qsb_nodes_from_cond(&nodes, cond, &node));
    cond = qs_cond_new_all(&cond, 1);
    g_assert_false(qsb_nodes_from_cond(&nodes, cond, &node));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/expr/tests", test_tests);
    g_test_add_func("/expr/random", test_random);
    g_test_add_func("/expr/groups", test_groups);
    g_test_add_func("/expr/know", test_know);
    g_test_add_func("/expr/depth", test_depth);
    return g_test_run();
}
