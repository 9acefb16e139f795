/*
 * Whether some bytes are text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "text.h"

static void test_check(void)
{
    g_autoptr(GError) error = NULL;

    g_assert_true(profile_check_text("a\n\tb\n", 5, "f", &error));
    g_assert_no_error(error);
    g_assert_false(profile_check_text("a\nb\xe2\x80\xa8"
                                      "c\n",
                                      8, "f", &error));
    g_assert_cmpstr(error->message, ==,
                    "f:2:2: a character that looks like a blank (U+2028)\nb?c\n ^");
    g_clear_error(&error);
    g_assert_false(profile_check_text("\xe2\xa0\x80", 3, "f", &error));
    g_assert_cmpstr(error->message, ==,
                    "f:1:1: a character that does not print (U+2800)\n?\n^");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/text/check", test_check);
    return g_test_run();
}
