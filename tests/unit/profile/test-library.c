/*
 * Libraries: compiled in, from a directory, from files
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "qsandbox/library.h"
#include "qsandbox/profile.h"

/* A directory tree that is filled by a test and removed behind it. */
static char *top;

static char *path_of(const char *relative)
{
    return g_build_filename(top, relative, NULL);
}

static void put(const char *relative, const char *text)
{
    g_autofree char *path = path_of(relative);
    g_autofree char *directory = g_path_get_dirname(path);

    g_assert_cmpint(g_mkdir_with_parents(directory, 0700), ==, 0);
    g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void remove_tree(const char *path)
{
    GDir *dir = g_dir_open(path, 0, NULL);
    const char *name;

    while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *below = g_build_filename(path, name, NULL);

        if (g_file_test(below, G_FILE_TEST_IS_DIR) &&
            !g_file_test(below, G_FILE_TEST_IS_SYMLINK)) {
            remove_tree(below);
        } else {
            g_unlink(below);
        }
    }
    g_clear_pointer(&dir, g_dir_close);
    g_rmdir(path);
}

static void begin(void)
{
    top = g_dir_make_tmp("qsandbox-test-XXXXXX", NULL);
    g_assert_nonnull(top);
}

static void end(void)
{
    remove_tree(top);
    g_clear_pointer(&top, g_free);
}

static QsLibrary *load(GError **error)
{
    return qs_library_load(top, error);
}

/* The load fails, and says @format with the path of @relative in it. */
static void check_refused(const char *relative, QsErrorCode code, const char *what)
{
    g_autofree char *path = path_of(relative);
    g_autofree char *expected = g_strdup_printf("%s%s", path, what);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = load(&error);

    g_assert_null(library);
    g_assert_error(error, QS_ERROR, (int)code);
    g_assert_cmpstr(error->message, ==, expected);
}

static void check_names(const QsLibrary *library, const char *expected)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GString) found = g_string_new(NULL);
    unsigned i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        g_string_append_printf(found, "%s ", profile->name);
        g_assert_true(qs_library_find(library, profile->name) == profile);
    }
    g_assert_cmpstr(found->str, ==, expected);
}

static void test_directory(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = NULL;
    const QsProfile *profile;
    g_autofree char *path = NULL;

    begin();
    put("b/c.profile", "profile b/c\n");
    put("b/a.profile", "profile b/a\n");
    put("b.profile", "profile b\n");
    put("a/x/y.z.profile", "profile a/x/y.z\n");
    put("README.md", "not a profile\n");
    put("b/.c.profile", "left by an editor\n");
    put(".git/a.profile", "not a profile\n");
    library = load(&error);
    g_assert_no_error(error);
    check_names(library, "a/x/y.z b b/a b/c ");
    profile = qs_library_find(library, "b/a");
    path = path_of("b/a.profile");
    g_assert_cmpstr(profile->file, ==, path);
    g_assert_null(qs_library_find(library, "b/d"));
    g_assert_null(qs_library_find(library, ""));
    end();
}

static void test_empty(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = NULL;

    begin();
    library = load(&error);
    g_assert_no_error(error);
    check_names(library, "");
    g_assert_true(qs_library_check(library, &error));
    end();
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

    begin();
    put("a/b.profile", "profile b\n");
    check_refused("a/b.profile", QS_ERROR_SYNTAX,
                  ":1:9: the profile must be named 'a/b', as its path says\n"
                  "profile b\n        ^");
    end();

    begin();
    put("a b.profile", "profile b\n");
    check_refused("a b.profile", QS_ERROR_IO, ": no profile can have this name");
    end();

    begin();
    fifo = path_of("f.profile");
    g_assert_cmpint(mkfifo(fifo, 0600), ==, 0);
    check_refused("f.profile", QS_ERROR_IO, ": a special file, not a regular file");
    end();

    begin();
    link = path_of("l");
    g_assert_cmpint(symlink(top, link), ==, 0);
    check_refused("l", QS_ERROR_IO, ": a symbolic link; links are not followed");
    end();

    begin();
    put("1/2/3/4/5/6/7/8/9/a.profile", "");
    check_refused("1/2/3/4/5/6/7/8/9", QS_ERROR_LIMIT,
                  ": more than 8 directories inside each other");
    end();
}

static void test_files(void)
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

    begin();
    put("large.profile", large);
    path = path_of("large.profile");
    g_assert_null(qs_profile_load(path, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    expected = g_strdup_printf("%s:1:1: the file has more than 262144 bytes, too many "
                               "for a profile", path);
    g_assert_cmpstr(error->message, ==, expected);
    g_clear_error(&error);
    end();
}

static void add(QsLibrary *library, const char *text)
{
    g_autoptr(GError) error = NULL;
    QsProfile *profile = qs_profile_parse(text, strlen(text), "f", NULL, &error);

    g_assert_no_error(error);
    g_assert_true(qs_library_add(library, profile, &error));
}

static QsLibrary *empty_library(void)
{
    QsLibrary *library;

    begin();
    library = load(NULL);
    end();
    return library;
}

static void test_add(void)
{
    g_autoptr(QsLibrary) library = empty_library();
    g_autoptr(QsProfile) again = qs_profile_parse("profile b\n", 10, "g", NULL, NULL);
    g_autoptr(GError) error = NULL;

    add(library, "profile b\n");
    add(library, "profile c\n");
    add(library, "profile a\n");
    check_names(library, "a b c ");
    g_assert_false(qs_library_add(library, again, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_assert_cmpstr(error->message, ==, "g: there is a profile 'b' already, from f");
    check_names(library, "a b c ");
}

static void test_replace(void)
{
    g_autoptr(QsLibrary) library = empty_library();
    QsProfile *profile;

    add(library, "profile b\n");
    profile = qs_profile_parse("profile b\nsummary New\n", 22, "g", "b", NULL);
    qs_library_replace(library, profile);
    check_names(library, "b ");
    g_assert_true(qs_library_find(library, "b") == profile);
    qs_library_replace(library, qs_profile_parse("profile c\n", 10, "g", NULL, NULL));
    qs_library_replace(library, qs_profile_parse("profile a\n", 10, "g", NULL, NULL));
    check_names(library, "a b c ");
}

static void check_fault(const QsLibrary *library, QsErrorCode code,
                        const char *expected)
{
    g_autoptr(GError) error = NULL;

    g_assert_false(qs_library_check(library, &error));
    g_assert_error(error, QS_ERROR, (int)code);
    g_assert_cmpstr(error->message, ==, expected);
}

static void test_requires(void)
{
    g_autoptr(QsLibrary) missing = empty_library();
    g_autoptr(QsLibrary) circle = empty_library();
    g_autoptr(QsLibrary) archs = empty_library();
    g_autoptr(QsLibrary) diamond = empty_library();
    g_autoptr(GError) error = NULL;

    add(missing, "profile a\nrequire b\n");
    add(missing, "profile b\nsummary s\nrequire a/x\n");
    check_fault(missing, QS_ERROR_UNKNOWN,
                "f:3:9: there is no profile 'a/x'\n"
                "require a/x\n        ^");

    add(circle, "profile a\nrequire b\n");
    add(circle, "profile b\nrequire x c\n");
    add(circle, "profile c\nrequire d\n");
    add(circle, "profile d\nrequire b\n");
    add(circle, "profile x\n");
    check_fault(circle, QS_ERROR_LIMIT,
                "f:2:9: profiles require each other in a circle: b -> c -> d -> b\n"
                "require b\n        ^");

    add(archs, "profile a\nrequire b\narch arm x86_64 i386\n");
    add(archs, "profile b\narch x86_64\n");
    check_fault(archs, QS_ERROR_UNKNOWN,
                "f:2:9: the required profile 'b' does not hold on i386, arm\n"
                "require b\n        ^");

    add(diamond, "profile a\nrequire b c\n");
    add(diamond, "profile b\nrequire d\n");
    add(diamond, "profile c\nrequire d\n");
    add(diamond, "profile d\n");
    g_assert_true(qs_library_check(diamond, &error));
    g_assert_no_error(error);
}

static void add_files(GPtrArray *names, const char *path, const char *relative)
{
    GDir *dir = g_dir_open(path, 0, NULL);
    const char *name;

    g_assert_nonnull(dir);
    while ((name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *below = g_build_filename(path, name, NULL);
        g_autofree char *entry = relative == NULL ? g_strdup(name) :
                                 g_build_filename(relative, name, NULL);

        if (g_file_test(below, G_FILE_TEST_IS_DIR)) {
            add_files(names, below, entry);
        } else if (g_str_has_suffix(name, ".profile") && name[0] != '.') {
            g_ptr_array_add(names, g_strndup(entry, strlen(entry) - 8));
        }
    }
    g_dir_close(dir);
}

/* Every file of hw-profiles is compiled in, as it is, and passes all checks. */
static void test_builtin(void)
{
    g_autofree char *directory = g_build_filename(g_getenv("QS_SOURCE_ROOT"),
                                                  "hw-profiles", NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = qs_library_new_builtin(&error);
    g_autoptr(QsLibrary) loaded = NULL;
    g_autoptr(GPtrArray) profiles = NULL;
    unsigned i;

    g_assert_no_error(error);
    add_files(names, directory, NULL);
    profiles = qs_library_list(library);
    g_assert_cmpuint(profiles->len, ==, names->len);
    g_assert_cmpuint(profiles->len, >, 0);
    loaded = qs_library_load(directory, &error);
    g_assert_no_error(error);
    for (i = 0; i < names->len; i++) {
        const QsProfile *built = qs_library_find(library, names->pdata[i]);
        const QsProfile *read = qs_library_find(loaded, names->pdata[i]);
        g_autofree char *file = g_strdup_printf("<built-in>/%s.profile",
                                                (char *)names->pdata[i]);
        g_autofree char *text_built = NULL;
        g_autofree char *text_read = NULL;

        g_assert_nonnull(built);
        g_assert_nonnull(read);
        text_built = qs_profile_format(built);
        text_read = qs_profile_format(read);
        g_assert_cmpstr(text_built, ==, text_read);
        g_assert_cmpstr(built->file, ==, file);
    }
    qs_library_check(library, &error);
    g_assert_no_error(error);
    qs_library_check(loaded, &error);
    g_assert_no_error(error);
}

static void test_builtin_style(void)
{
    g_autoptr(QsLibrary) library = qs_library_new_builtin(NULL);
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    unsigned faults = 0;
    unsigned i;
    unsigned j;

    for (i = 0; i < profiles->len; i++) {
        g_autoptr(GPtrArray) messages = qs_profile_lint(profiles->pdata[i]);

        for (j = 0; j < messages->len; j++) {
            g_test_message("%s", (char *)messages->pdata[j]);
            faults++;
        }
    }
    g_assert_cmpuint(faults, ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/library/directory", test_directory);
    g_test_add_func("/library/empty", test_empty);
    g_test_add_func("/library/missing", test_missing);
    g_test_add_func("/library/refused", test_refused);
    g_test_add_func("/library/files", test_files);
    g_test_add_func("/library/add", test_add);
    g_test_add_func("/library/replace", test_replace);
    g_test_add_func("/library/requires", test_requires);
    g_test_add_func("/library/builtin", test_builtin);
    g_test_add_func("/library/builtin-style", test_builtin_style);
    return g_test_run();
}
