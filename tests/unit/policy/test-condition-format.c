/*
 * Conditions in numbers: as text for people
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "conditions.h"

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
    check_format(qs_cond_new_test(2, 64, 0xfffffffc, EQ, 0), "(arg2 & 0xfffffffc) == 0");
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
    g_test_add_func("/condition-format/text", test_format);
    return g_test_run();
}
