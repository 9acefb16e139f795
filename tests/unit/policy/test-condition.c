/*
 * Conditions in numbers: meaning and text
 *
 * The meaning is compared with a second way of computing it, from the
 * definition, on the values around every boundary.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/condition.h"

#define EQ QS_CMP_EQ
#define NE QS_CMP_NE
#define ALL32 0xffffffffu

static const QsCmp ops[] = {
    QS_CMP_EQ, QS_CMP_NE, QS_CMP_LT, QS_CMP_LE, QS_CMP_GT, QS_CMP_GE,
};

static gboolean compare(uint64_t a, QsCmp op, uint64_t b)
{
    return op == QS_CMP_EQ ? a == b : op == QS_CMP_NE ? a != b :
           op == QS_CMP_LT ? a < b : op == QS_CMP_LE ? a <= b :
           op == QS_CMP_GT ? a > b : a >= b;
}

/* A test at a width: bits above it do not count, and no value is forgotten. */
static void check_width(unsigned bits, uint64_t mask, uint64_t value)
{
    const uint64_t around[] = {
        0, 1, value - 1, value, value + 1, mask, ~mask, value | ~mask,
        value | (uint64_t)1 << 32, value | (uint64_t)1 << 63, ALL32, UINT64_MAX,
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

static QsCond *any2(QsCond *a, QsCond *b)
{
    QsCond *parts[] = { a, b };

    return qs_cond_new_any(parts, 2);
}

static QsCond *all2(QsCond *a, QsCond *b)
{
    QsCond *parts[] = { a, b };

    return qs_cond_new_all(parts, 2);
}

static QsCond *eq(unsigned arg, uint64_t value)
{
    return qs_cond_new_test(arg, 32, ALL32, EQ, value);
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

static void check_format(QsCond *cond, const char *expected)
{
    g_autofree char *text = qs_cond_format(cond);

    g_assert_cmpstr(text, ==, expected);
    qs_cond_free(cond);
}

static void test_format(void)
{
    check_format(NULL, "allow");
    check_format(eq(0, 0), "arg0 == 0");
    check_format(eq(1, 0xae80), "arg1 == 0xae80");
    check_format(qs_cond_new_test(5, 64, UINT64_MAX, QS_CMP_GE, 16), "arg5 >= 0x10");
    check_format(qs_cond_new_test(2, 32, 4, EQ, 0), "(arg2 & 0x4) == 0");
    check_format(qs_cond_new_test(2, 32, 4, NE, 0), "(arg2 & 0x4) != 0");
    check_format(qs_cond_new_test(2, 32, ~3u, EQ, 0), "arg2 in 0x3");
    check_format(qs_cond_new_test(2, 64, ~(uint64_t)3, EQ, 0), "arg2 in 0x3");
    check_format(qs_cond_new_test(2, 64, 0xfffffffc, EQ, 0),
                 "(arg2 & 0xfffffffc) == 0");
    check_format(any2(eq(1, 1), eq(1, 2)), "arg1 == {0x1, 0x2}");
    check_format(all2(qs_cond_new_test(1, 32, ALL32, NE, 1),
                      qs_cond_new_test(1, 32, ALL32, NE, 2)),
                 "arg1 != {0x1, 0x2}");
    check_format(any2(eq(1, 1), eq(2, 2)), "arg1 == 0x1 || arg2 == 0x2");
    check_format(all2(any2(eq(1, 1), eq(1, 2)), eq(0, 3)),
                 "arg1 == {0x1, 0x2} && arg0 == 0x3");
    check_format(all2(any2(eq(1, 1), eq(2, 2)), eq(0, 3)),
                 "(arg1 == 0x1 || arg2 == 0x2) && arg0 == 0x3");
    /* Of another width, so another comparison. */
    check_format(any2(eq(1, 1), qs_cond_new_test(1, 64, UINT64_MAX, EQ, 2)),
                 "arg1 == 0x1 || arg1 == 0x2");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/condition/tests", test_tests);
    g_test_add_func("/condition/groups", test_groups);
    g_test_add_func("/condition/none", test_none);
    g_test_add_func("/condition/format", test_format);
    return g_test_run();
}
