/*
 * Rules without one part of their condition
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/profile.h"

static QsProfile *parse(const char *body)
{
    g_autofree char *text = g_strdup_printf("profile a\nioctl: %s -- the reason\n", body);
    g_autoptr(GError) error = NULL;
    QsProfile *profile = qs_profile_parse(text, strlen(text), "f", NULL, &error);

    g_assert_no_error(error);
    return profile;
}

/* "PART / REST; " */
static void note_part(void *opaque, const QsRule *rest, const char *part)
{
    g_autofree char *text = qs_rule_format_body(rest);

    g_string_append_printf(opaque, "%s / %s; ", part, text);
}

static void check_parts(const char *body, const char *expected)
{
    g_autoptr(QsProfile) profile = parse(body);
    const QsRule *rule = profile->rules->pdata[0];
    g_autofree char *before = qs_rule_format_body(rule);
    g_autofree char *after = NULL;
    g_autoptr(GString) found = g_string_new(NULL);

    qs_rule_visit_parts(rule, note_part, found);
    g_assert_cmpstr(found->str, ==, expected);
    after = qs_rule_format_body(rule);
    g_assert_cmpstr(after, ==, before);
}

static void test_values(void)
{
    check_parts("cmd == {1, 2, 3}", "cmd == 1 / cmd == {3, 2}; cmd == 2 / cmd == {1, 3}; "
                                    "cmd == 3 / cmd == {1, 2}; ");
    check_parts("(cmd & 7) == {1, 2}",
                "(cmd & 7) == 1 / (cmd & 7) == {2}; (cmd & 7) == 2 / (cmd & 7) == {1}; ");
}

static void test_alternatives(void)
{
    check_parts("cmd == 1 || fd == 2 && cmd == 4",
                "cmd == 1 / (fd == 2 && cmd == 4); fd == 2 && cmd == 4 / cmd == 1; ");
}

static void test_flags(void)
{
    check_parts("cmd in KVM_RUN|2",
                "cmd in KVM_RUN / cmd in 2; cmd in 2 / cmd in KVM_RUN; ");
}

static void test_nested(void)
{
    check_parts(
        "fd == 3 && (cmd == {1, 2} || cmd < 9)",
        "cmd == {1, 2} / fd == 3 && (cmd < 9); cmd < 9 / fd == 3 && (cmd == {1, 2}); "
        "cmd == 1 / fd == 3 && (cmd == {2} || cmd < 9); "
        "cmd == 2 / fd == 3 && (cmd == {1} || cmd < 9); ");
}

/* Without it the rule would say nothing, or more. */
static void test_none(void)
{
    check_parts("allow", "");
    check_parts("cmd == 1", "");
    check_parts("cmd in 1", "");
    check_parts("cmd != {1, 2}", "");
    check_parts("fd == 1 && cmd == 2", "");
    check_parts("cmd < 5", "");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/parts/values", test_values);
    g_test_add_func("/parts/alternatives", test_alternatives);
    g_test_add_func("/parts/flags", test_flags);
    g_test_add_func("/parts/nested", test_nested);
    g_test_add_func("/parts/none", test_none);
    return g_test_run();
}
