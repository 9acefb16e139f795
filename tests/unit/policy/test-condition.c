/*
 * Conditions in numbers: their meaning
 *
 * The meaning is compared with a second way of computing it, from the
 * definition, on the values around every boundary.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "conditions.h"

static const QsCmp ops[] = {
    QS_CMP_EQ, QS_CMP_NE, QS_CMP_LT, QS_CMP_LE, QS_CMP_GT, QS_CMP_GE,
};

static gboolean compare(uint64_t a, QsCmp op, uint64_t b)
{
    return op == QS_CMP_EQ   ? a == b
           : op == QS_CMP_NE ? a != b
           : op == QS_CMP_LT ? a < b
           : op == QS_CMP_LE ? a <= b
           : op == QS_CMP_GT ? a > b
                             : a >= b;
}

/* A test at a width: bits above it do not count, and no value is forgotten. */
static void check_width(unsigned bits, uint64_t mask, uint64_t value)
{
    const uint64_t around[] = {
        0,
        1,
        value - 1,
        value,
        value + 1,
        mask,
        ~mask,
        value | ~mask,
        value | (uint64_t)1 << 32,
        value | (uint64_t)1 << 63,
        ALL32,
        UINT64_MAX,
    };
    unsigned o;
    unsigned i;

    for (o = 0; o < G_N_ELEMENTS(ops); o++) {
        g_autoptr(QsCond) cond = qs_cond_new_test(3, bits, mask, ops[o], value);

        for (i = 0; i < G_N_ELEMENTS(around); i++) {
            uint64_t args[6] = { 7, 7, 7, around[i], 7, 7 };
            uint64_t seen = bits == 64 ? around[i] : around[i] % ((uint64_t)1 << 32);

            g_assert_cmpint(qs_cond_holds(cond, args), ==,
                            compare(seen & mask, ops[o], value));
        }
    }
}

static void test_tests(void)
{
    check_width(32, ALL32, 0);
    check_width(32, ALL32, 5);
    check_width(32, ALL32, ALL32);
    check_width(32, 0x80000000u, 0x80000000u);
    check_width(32, ~3u, 0);
    check_width(32, 0, 0);
    check_width(64, UINT64_MAX, 5);
    check_width(64, UINT64_MAX, UINT64_MAX);
    check_width(64, 0xff00000000ull, 0x100000000ull);
    check_width(64, ~(uint64_t)3, 0);
}

static void test_groups(void)
{
    g_autoptr(QsCond) cond = all2(any2(eq(0, 1), eq(1, 2)), eq(2, 3));
    g_autoptr(QsCond) copy = qs_cond_copy(cond);
    unsigned i;

    for (i = 0; i < 8; i++) {
        uint64_t args[6] = { i & 1 ? 1 : 9, i & 2 ? 2 : 9, i & 4 ? 3 : 9 };
        gboolean expected = ((i & 1) || (i & 2)) && (i & 4);

        g_assert_cmpint(qs_cond_holds(cond, args), ==, expected);
        g_assert_cmpint(qs_cond_holds(copy, args), ==, expected);
    }
    g_assert_true(copy->children[0] != cond->children[0]);
}

static void test_none(void)
{
    uint64_t args[6] = { 0 };

    g_assert_true(qs_cond_holds(NULL, args));
    g_assert_null(qs_cond_copy(NULL));
    qs_cond_free(NULL);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/condition/tests", test_tests);
    g_test_add_func("/condition/groups", test_groups);
    g_test_add_func("/condition/none", test_none);
    return g_test_run();
}
