/*
 * Profiles from files
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/profile.h"
#include "tree.h"

static void test_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *path = NULL;
    g_autofree char *expected = NULL;
    g_autofree char *large = g_strnfill(10 << 20, 'x');

    g_assert_null(qs_profile_load("/dev/zero", NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_IO);
    g_assert_cmpstr(error->message, ==, "/dev/zero: a special file, not a regular file");
    g_clear_error(&error);

    g_assert_null(qs_profile_load("/", NULL, &error));
    g_assert_cmpstr(error->message, ==, "/: a directory, not a regular file");
    g_clear_error(&error);

    tree_begin();
    tree_put("large.profile", large);
    path = tree_path("large.profile");
    g_assert_null(qs_profile_load(path, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    expected = g_strdup_printf("%s:1:1: the file has more than 262144 bytes, too many "
                               "for a profile",
                               path);
    g_assert_cmpstr(error->message, ==, expected);
    g_clear_error(&error);
    tree_end();
}

/* Paths stand in messages as they were given, and the name is checked against the path. */
static void test_read(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = NULL;
    g_autofree char *path = NULL;
    g_autofree char *prefix = NULL;

    tree_begin();
    tree_put("a/b.profile", "profile a/b\n");
    path = tree_path("a/b.profile");
    prefix = g_strconcat(path, ":1:9: ", NULL);
    profile = qs_profile_load(path, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(profile->name, ==, "a/b");
    g_assert_cmpstr(profile->file, ==, path);
    g_assert_null(qs_profile_load(path, "a/c", &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
    g_assert_true(g_str_has_prefix(error->message, prefix));
    tree_end();
}

static void test_missing(void)
{
    g_autoptr(GError) error = NULL;

    g_assert_null(qs_profile_load("/nonexistent/a.profile", NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_IO);
    g_assert_true(
        g_str_has_prefix(error->message, "/nonexistent/a.profile: cannot be read: "));
}

/* By hand only: no library has a draft. */
static void test_draft(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = NULL;
    g_autofree char *path = NULL;
    g_autofree char *text = NULL;

    tree_begin();
    tree_put("a.profile", "profile a\n\ndraft of somebody's\n");
    path = tree_path("a.profile");
    profile = qs_profile_load(path, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(profile->draft_line, ==, 3);
    text = qs_profile_format(profile);
    g_assert_nonnull(strstr(text, "\ndraft\n"));
    g_assert_null(qs_profile_load_in(path, "a", 0, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_assert_nonnull(strstr(error->message, "a.profile:3:1: this is a draft"));
    g_clear_error(&error);
    tree_put("b.profile", "profile b\ndraft\ndraft\n");
    g_free(g_steal_pointer(&path));
    path = tree_path("b.profile");
    g_assert_null(qs_profile_load(path, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
    tree_end();
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/load/read", test_read);
    g_test_add_func("/load/draft", test_draft);
    g_test_add_func("/load/missing", test_missing);
    g_test_add_func("/load/refused", test_refused);
    return g_test_run();
}
