/*
 * Libraries from a directory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "qsandbox/library.h"
#include "qsandbox/profile.h"
#include "library-of.h"
#include "tree.h"

static QsLibrary *load(GError **error)
{
    return qs_library_load(tree_top(), error);
}

/* The load fails, and says @format with the path of @relative in it. */
static void check_refused(const char *relative, QsErrorCode code, const char *what)
{
    g_autofree char *path = tree_path(relative);
    g_autofree char *expected = g_strdup_printf("%s%s", path, what);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = load(&error);

    g_assert_null(library);
    g_assert_error(error, QS_ERROR, (int)code);
    g_assert_cmpstr(error->message, ==, expected);
}

static void test_directory(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = NULL;
    const QsProfile *profile;
    g_autofree char *path = NULL;

    tree_begin();
    tree_put("b/c.profile", "profile b/c\n");
    tree_put("b/a.profile", "profile b/a\n");
    tree_put("b.profile", "profile b\n");
    tree_put("a/x/y.z.profile", "profile a/x/y.z\n");
    tree_put("README.md", "not a profile\n");
    tree_put("b/.c.profile", "left by an editor\n");
    tree_put(".git/a.profile", "not a profile\n");
    library = load(&error);
    g_assert_no_error(error);
    library_check_names(library, "a/x/y.z b b/a b/c ");
    profile = qs_library_find(library, "b/a");
    path = tree_path("b/a.profile");
    g_assert_cmpstr(profile->file, ==, path);
    g_assert_null(qs_library_find(library, "b/d"));
    g_assert_null(qs_library_find(library, ""));
    tree_end();
}

static void test_empty(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = NULL;

    tree_begin();
    library = load(&error);
    g_assert_no_error(error);
    library_check_names(library, "");
    g_assert_true(qs_library_check(library, &error));
    tree_end();
}

static void test_missing(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = qs_library_load("/nonexistent/dir", &error);

    g_assert_null(library);
    g_assert_error(error, QS_ERROR, QS_ERROR_IO);
    g_assert_true(g_str_has_prefix(error->message, "/nonexistent/dir: "));
}

static void test_refused(void)
{
    g_autofree char *fifo = NULL;
    g_autofree char *link = NULL;

    tree_begin();
    tree_put("a/b.profile", "profile b\n");
    check_refused("a/b.profile", QS_ERROR_SYNTAX,
                  ":1:9: the profile must be named 'a/b', as its path says\n"
                  "profile b\n        ^");
    tree_end();

    tree_begin();
    tree_put("a b.profile", "profile b\n");
    check_refused("a b.profile", QS_ERROR_IO, ": no profile can have this name");
    tree_end();

    tree_begin();
    fifo = tree_path("f.profile");
    g_assert_cmpint(mkfifo(fifo, 0600), ==, 0);
    check_refused("f.profile", QS_ERROR_IO, ": a special file, not a regular file");
    tree_end();

    tree_begin();
    link = tree_path("l");
    g_assert_cmpint(symlink(tree_top(), link), ==, 0);
    check_refused("l", QS_ERROR_IO, ": a symbolic link; links are not followed");
    tree_end();

    tree_begin();
    tree_put("1/2/3/4/5/6/7/8/9/a.profile", "");
    check_refused("1/2/3/4/5/6/7/8/9", QS_ERROR_LIMIT,
                  ": more than 8 directories inside each other");
    tree_end();
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/library-load/directory", test_directory);
    g_test_add_func("/library-load/empty", test_empty);
    g_test_add_func("/library-load/missing", test_missing);
    g_test_add_func("/library-load/refused", test_refused);
    return g_test_run();
}
