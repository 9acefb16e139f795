/*
 * Names of roles, architectures and profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/role.h"
#include "reader.h"

static void test_roles(void)
{
    QsRole found = QS_ROLE_ALL;

    for (QsRole role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        g_assert_true(qs_role_parse(qs_role_name(role), &found));
        g_assert_cmpint(found, ==, role);
    }
    found = QS_ROLE_VCPU;
    g_assert_false(qs_role_parse("", &found));
    g_assert_false(qs_role_parse("Main", &found));
    g_assert_false(qs_role_parse("mainx", &found));
    g_assert_cmpint(found, ==, QS_ROLE_VCPU);
}

static void test_archs(void)
{
    uint32_t all = profile_archs_all();
    g_autofree char *none = profile_archs_format(0);
    g_autofree char *two = profile_archs_format(QS_ARCH_BIT(QS_ARCH_I386) |
                                                QS_ARCH_BIT(QS_ARCH_X86_64));
    g_autofree char *text = profile_archs_format(all);
    g_auto(GStrv) names = g_strsplit(text, ", ", -1);
    uint32_t found = 0;

    g_assert_cmpstr(none, ==, "");
    g_assert_cmpstr(two, ==, "x86_64, i386");
    g_assert_cmpuint(g_strv_length(names), ==, QS_ARCH_LAST);
    for (size_t i = 0; names[i] != NULL; i++) {
        const QsAbi *abi = qs_abi_find(names[i]);

        g_assert_nonnull(abi);
        found |= QS_ARCH_BIT(abi->arch);
    }
    g_assert_cmphex(found, ==, all);
}

static void check_name(const char *name, gboolean valid)
{
    g_test_message("'%s'", name);
    g_assert_cmpint(profile_name_is_valid(name, strlen(name)), ==, valid);
}

static void test_profiles(void)
{
    g_autofree char *longest = g_strnfill(128, 'a');
    g_autofree char *longer = g_strnfill(129, 'a');

    check_name("a", TRUE);
    check_name("accel/kvm", TRUE);
    check_name("9p/c++/x_y-z.1", TRUE);
    check_name("", FALSE);
    check_name("/a", FALSE);
    check_name("a/", FALSE);
    check_name("a//b", FALSE);
    check_name("..", FALSE);
    check_name("a/../b", FALSE);
    check_name(".a", FALSE);
    check_name("a/.b", FALSE);
    check_name("-a", FALSE);
    check_name("a/+b", FALSE);
    check_name("a b", FALSE);
    check_name("a*", FALSE);
    check_name("\xc3\xa9", FALSE);
    check_name(longest, TRUE);
    check_name(longer, FALSE);
    /* The length counts, and a NUL is no letter. */
    g_assert_true(profile_name_is_valid("ab c", 2));
    g_assert_false(profile_name_is_valid("a\0b", 3));
}

static void test_violation_lists(void)
{
    QsProfile profile = { .name = (char *)QS_VIOLATION_FOLDER "x" };

    g_assert_true(qs_profile_is_violation_list(&profile));
    profile.name = (char *)"feature/violation-log";
    g_assert_false(qs_profile_is_violation_list(&profile));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/names/roles", test_roles);
    g_test_add_func("/names/archs", test_archs);
    g_test_add_func("/names/profiles", test_profiles);
    g_test_add_func("/names/violation-lists", test_violation_lists);
    return g_test_run();
}
