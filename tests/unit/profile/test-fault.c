/*
 * Faults and the lines that they stand on
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "fault.h"

static void check_quote(const char *line, unsigned column, const char *expected)
{
    g_autofree char *quote = profile_fault_quote(line, strlen(line), column);

    g_assert_cmpstr(quote, ==, expected);
}

static void test_quote(void)
{
    check_quote("read: alow", 7, "\nread: alow\n      ^");
    check_quote("", 1, "\n\n^");
    /* Behind the end of the line. */
    check_quote("ab", 3, "\nab\n  ^");
    /* A tab is one blank, and what does not print a question mark, so that it fits. */
    check_quote("\ta\x1b[1mb", 6, "\n a?[1mb\n     ^");
    check_quote("\xc3\xa9=\xff", 3, "\n\xc3\xa9=?\n  ^");
    check_quote("a\xe2\x80\xae"
                "b",
                3, "\na?b\n  ^");
}

/* Of a long line the neighbourhood is shown, and the caret is below the same letter. */
static void test_long(void)
{
    g_autofree char *line = g_strnfill(2000, 'x');
    static const unsigned columns[] = { 1, 80, 81, 160, 161, 1000, 1999, 2000 };

    for (size_t i = 0; i < G_N_ELEMENTS(columns); i++) {
        g_autofree char *quote = NULL;
        g_auto(GStrv) lines = NULL;

        line[columns[i] - 1] = 'o';
        quote = profile_fault_quote(line, 2000, columns[i]);
        line[columns[i] - 1] = 'x';
        lines = g_strsplit(quote, "\n", -1);
        g_test_message("column %u", columns[i]);
        g_assert_cmpuint(g_strv_length(lines), ==, 3);
        g_assert_cmpuint(strlen(lines[1]), <, 200);
        g_assert_cmpint(strchr(lines[1], 'o') - lines[1], ==,
                        strchr(lines[2], '^') - lines[2]);
        g_assert_cmpint(g_str_has_prefix(lines[1], "..."), ==, columns[i] > 81);
        g_assert_cmpint(g_str_has_suffix(lines[1], "..."), ==, columns[i] < 1900);
    }
}

static void test_column(void)
{
    static const char line[] = "\xc3\xa9\t\xff\xe4\xb8\xad"
                               "a";

    g_assert_cmpuint(profile_fault_column(line, line), ==, 1);
    g_assert_cmpuint(profile_fault_column(line, line + 2), ==, 2);
    g_assert_cmpuint(profile_fault_column(line, line + 3), ==, 3);
    g_assert_cmpuint(profile_fault_column(line, line + 4), ==, 4);
    g_assert_cmpuint(profile_fault_column(line, line + 7), ==, 5);
}

static void test_throw(void)
{
    g_autoptr(GError) error = NULL;
    ProfileFault fault = { 0 };

    g_assert_false(profile_fault_set(&fault, QS_ERROR_LIMIT, 3, "more than %d", 7));
    profile_fault_throw(&fault, "a.profile", 12, "abcdef", 4, &error);
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    g_assert_cmpstr(error->message, ==, "a.profile:12:3: more than 7\nabcd\n  ^");
    g_assert_null(fault.message);
    g_clear_error(&error);
    /* Without the line. */
    profile_fault_set(&fault, QS_ERROR_SYNTAX, 1, "odd");
    profile_fault_throw(&fault, "f", 1, NULL, 0, &error);
    g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
    g_assert_cmpstr(error->message, ==, "f:1:1: odd");
    g_clear_error(&error);
    /* Nobody wants it. */
    profile_fault_set(&fault, QS_ERROR_SYNTAX, 1, "odd");
    profile_fault_throw(&fault, "f", 1, NULL, 0, NULL);
    g_assert_null(fault.message);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/fault/quote", test_quote);
    g_test_add_func("/fault/long", test_long);
    g_test_add_func("/fault/column", test_column);
    g_test_add_func("/fault/throw", test_throw);
    return g_test_run();
}
