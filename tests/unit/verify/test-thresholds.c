/*
 * Values as variables: intervals and bits say the same of any value
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "thresholds.h"

static const uint32_t starts[] = { 0, 1, 7, 8, 1000, 0x80000000, UINT32_MAX };
#define N_STARTS G_N_ELEMENTS(starts)

static uint64_t follow(const VerifyDiagram *diagram, VerifyNode node,
                       const uint8_t *values)
{
    uint64_t result;

    while (!verify_diagram_is_constant(diagram, node, &result)) {
        const VerifyEntry *entry = &diagram->entries[node];

        node = values[entry->variable] ? entry->high : entry->low;
    }
    return result;
}

static void check(VerifyThresholds *thresholds, unsigned n_bits)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    VerifyNode nodes[N_STARTS];
    VerifyNode node;

    for (unsigned i = 0; i < N_STARTS; i++) {
        verify_thresholds_add(thresholds, starts[N_STARTS - 1 - i]);
        verify_thresholds_add(thresholds, starts[i]);
        nodes[i] = verify_diagram_constant(diagram, 100 + i);
    }
    g_assert_cmpuint(verify_thresholds_settle(thresholds, 5), ==, 5 + n_bits);
    node = verify_thresholds_build(thresholds, diagram, starts, nodes, N_STARTS);
    for (unsigned i = 0; i < N_STARTS; i++) {
        uint32_t last = i + 1 < N_STARTS ? starts[i + 1] - 1 : UINT32_MAX;
        uint8_t values[5 + 32] = { 0 };

        verify_thresholds_place(thresholds, starts[i], values);
        g_assert_cmpuint(follow(diagram, node, values), ==, 100 + i);
        g_assert_cmpuint(verify_thresholds_locate(thresholds, values), ==, starts[i]);
        verify_thresholds_place(thresholds, last, values);
        g_assert_cmpuint(follow(diagram, node, values), ==, 100 + i);
        g_assert_cmpuint(verify_thresholds_locate(thresholds, values), ==,
                         thresholds->by_bits ? last : starts[i]);
    }
    verify_thresholds_clear(thresholds);
}

static void test_intervals(void)
{
    VerifyThresholds thresholds;

    verify_thresholds_init(&thresholds);
    /* Seven intervals. */
    check(&thresholds, 3);
}

static void test_bits(void)
{
    VerifyThresholds thresholds;

    verify_thresholds_init(&thresholds);
    thresholds.by_bits = TRUE;
    check(&thresholds, 32);
}

/* What nobody compares takes no variable. */
static void test_none(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    VerifyNode node = verify_diagram_constant(diagram, 7);
    VerifyThresholds thresholds;

    verify_thresholds_init(&thresholds);
    g_assert_cmpuint(verify_thresholds_settle(&thresholds, 9), ==, 9);
    g_assert_cmpuint(verify_thresholds_build(&thresholds, diagram, starts, &node, 1), ==,
                     node);
    verify_thresholds_clear(&thresholds);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/thresholds/intervals", test_intervals);
    g_test_add_func("/thresholds/bits", test_bits);
    g_test_add_func("/thresholds/none", test_none);
    return g_test_run();
}
