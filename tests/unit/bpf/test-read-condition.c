/*
 * Conditions mean the same as expressions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "formula.h"
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
        uint64_t full = qs_width_mask(bits);
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

static uint32_t wide(QsNodes *nodes, uint64_t mask, QsCmp op, uint64_t value)
{
    g_autoptr(QsCond) cond = qs_cond_new_test(3, 64, mask, op, value);

    return read_cond(nodes, cond);
}

/* "No bits but these" of 64: the upper half is the same question for all of them. */
static void test_halves(void)
{
    g_auto(QsArena) arena = { 0 };
    QsNodes nodes;
    uint32_t high;
    uint32_t one;
    uint32_t other;

    qsb_nodes_init(&nodes, &arena);
    high = wide(&nodes, UINT64_MAX, QS_CMP_LE, UINT32_MAX);
    one = wide(&nodes, ~UINT64_C(0x3), QS_CMP_EQ, 0);
    g_assert_cmpint(nodes.nodes[one].kind, ==, QS_EXPR_ATOM);
    one = wide(&nodes, ~UINT64_C(0x22), QS_CMP_EQ, 0);
    other = wide(&nodes, ~UINT64_C(0x1004), QS_CMP_EQ, 0x20);
    g_assert_cmpint(nodes.nodes[one].kind, ==, QS_EXPR_ALL);
    g_assert_cmpuint(nodes.nodes[one].n, ==, 2);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { one, high }, 2),
                     ==, one);
    g_assert_cmpuint(qsb_nodes_group(&nodes, QS_EXPR_ALL, (uint32_t[]) { other, high }, 2),
                     ==, other);
    /* The opposite, and a value that the mask does not let through. */
    one = wide(&nodes, ~UINT64_C(0x22), QS_CMP_NE, 0);
    g_assert_cmpint(nodes.nodes[one].kind, ==, QS_EXPR_ANY);
    g_assert_cmpuint(nodes.nodes[one].n, ==, 2);
    g_assert_cmpuint(wide(&nodes, ~UINT64_C(0x22), QS_CMP_EQ, 2), ==, QS_EXPR_FALSE);
    g_assert_cmpuint(wide(&nodes, ~UINT64_C(0x22), QS_CMP_NE, 2), ==, QS_EXPR_TRUE);
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
    g_test_add_func("/read-condition/tests", test_tests);
    g_test_add_func("/read-condition/random", test_random);
    g_test_add_func("/read-condition/halves", test_halves);
    g_test_add_func("/read-condition/depth", test_depth);
    return g_test_run();
}
