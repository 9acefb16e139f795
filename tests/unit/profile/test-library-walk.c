/*
 * What a walk through a library meets
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include <unistd.h>
#include "qsandbox/library.h"
#include "tree.h"

typedef struct Notes {
    GString *text;
    unsigned left; /* how many visits until the walk is to end; 0: it is not */
} Notes;

static gboolean note(Notes *notes, const char *path, const char *what)
{
    g_assert_true(g_str_has_prefix(path, tree_top()));
    g_string_append_printf(notes->text, "%s: %s\n", path + strlen(tree_top()), what);
    return --notes->left != 0;
}

static gboolean note_file(void *opaque, const char *path, const char *name)
{
    g_autofree char *end = g_strdup_printf("/%s.profile", name);

    g_assert_cmpstr(path + strlen(tree_top()), ==, end);
    return note(opaque, path, "file");
}

static gboolean note_fault(void *opaque, const char *path, QsLibraryFault fault,
                           const char *reason)
{
    switch (fault) {
    case QS_LIBRARY_TOO_DEEP:
        g_assert_null(reason);
        return note(opaque, path, "too deep");
    case QS_LIBRARY_UNREADABLE:
        g_assert_nonnull(strstr(reason, path));
        return note(opaque, path, "unreadable");
    default:
        g_assert_cmpint(fault, ==, QS_LIBRARY_BAD_ENTRY);
        return note(opaque, path, reason);
    }
}

static void check(const char *top, unsigned end_after, const char *expected)
{
    g_autoptr(GString) text = g_string_new(NULL);
    Notes notes = { text, end_after };
    QsLibraryVisitor visitor = { note_file, note_fault, &notes };

    g_assert_cmpint(qs_library_walk(top, &visitor), ==, end_after == 0);
    g_assert_cmpstr(text->str, ==, expected);
}

static void link_to(const char *target, const char *relative)
{
    g_autofree char *path = tree_path(relative);

    g_assert_cmpint(symlink(target, path), ==, 0);
}

/* Files and faults come in the order of names, and a fault does not end the walk. */
static void test_all(void)
{
    tree_begin();
    tree_put("b/x.profile", "anything\n");
    tree_put("b/.x.profile", "left by an editor\n");
    tree_put("b.profile", "");
    tree_put("a/README", "");
    tree_put(".git/a.profile", "");
    tree_put("1/2/3/4/5/6/7/8/deepest.profile", "");
    tree_put("1/2/3/4/5/6/7/8/9/deeper.profile", "");
    link_to("nowhere", "c.profile");
    link_to("b", "d");
    link_to("nowhere", "e");
    check(tree_top(), 0,
          "/1/2/3/4/5/6/7/8/9: too deep\n"
          "/1/2/3/4/5/6/7/8/deepest.profile: file\n"
          "/b/x.profile: file\n"
          "/b.profile: file\n"
          "/c.profile: a symbolic link; links are not followed\n"
          "/d: a symbolic link; links are not followed\n");
    tree_end();
}

static void test_end(void)
{
    tree_begin();
    tree_put("a.profile", "");
    tree_put("b/1.profile", "");
    tree_put("b/2.profile", "");
    tree_put("c.profile", "");
    check(tree_top(), 2, "/a.profile: file\n/b/1.profile: file\n");
    tree_end();
}

static void test_missing(void)
{
    g_autofree char *path = NULL;

    tree_begin();
    path = tree_path("missing");
    check(path, 0, "/missing: unreadable\n");
    check(path, 1, "/missing: unreadable\n");
    tree_end();
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/library-walk/all", test_all);
    g_test_add_func("/library-walk/end", test_end);
    g_test_add_func("/library-walk/missing", test_missing);
    return g_test_run();
}
