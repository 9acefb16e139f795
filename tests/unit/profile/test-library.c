/*
 * Libraries: profiles by name, and those that are compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/library.h"
#include "qsandbox/profile.h"
#include "library-of.h"

static void test_add(void)
{
    g_autoptr(QsLibrary) library = library_empty();
    g_autoptr(QsProfile) again = qs_profile_parse("profile b\n", 10, "g", NULL, NULL);
    g_autoptr(GError) error = NULL;

    library_add_text(library, "profile b\n");
    library_add_text(library, "profile c\n");
    library_add_text(library, "profile a\n");
    library_check_names(library, "a b c ");
    g_assert_false(qs_library_add(library, again, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_assert_cmpstr(error->message, ==, "g: there is a profile 'b' already, from f");
    library_check_names(library, "a b c ");
}

static void test_replace(void)
{
    g_autoptr(QsLibrary) library = library_empty();
    QsProfile *profile;

    library_add_text(library, "profile b\n");
    profile = qs_profile_parse("profile b\nsummary New\n", 22, "g", "b", NULL);
    qs_library_replace(library, profile);
    library_check_names(library, "b ");
    g_assert_true(qs_library_find(library, "b") == profile);
    qs_library_replace(library, qs_profile_parse("profile c\n", 10, "g", NULL, NULL));
    qs_library_replace(library, qs_profile_parse("profile a\n", 10, "g", NULL, NULL));
    library_check_names(library, "a b c ");
}

static void check_fault(const QsLibrary *library, QsErrorCode code, const char *expected)
{
    g_autoptr(GError) error = NULL;

    g_assert_false(qs_library_check(library, &error));
    g_assert_error(error, QS_ERROR, (int)code);
    g_assert_cmpstr(error->message, ==, expected);
}

static void test_requires(void)
{
    g_autoptr(QsLibrary) missing = library_empty();
    g_autoptr(QsLibrary) circle = library_empty();
    g_autoptr(QsLibrary) archs = library_empty();
    g_autoptr(QsLibrary) diamond = library_empty();
    g_autoptr(GError) error = NULL;

    library_add_text(missing, "profile a\nrequire b\n");
    library_add_text(missing, "profile b\nsummary s\nrequire a/x\n");
    check_fault(missing, QS_ERROR_UNKNOWN,
                "f:3:9: there is no profile 'a/x'\n"
                "require a/x\n        ^");

    library_add_text(circle, "profile a\nrequire b\n");
    library_add_text(circle, "profile b\nrequire x c\n");
    library_add_text(circle, "profile c\nrequire d\n");
    library_add_text(circle, "profile d\nrequire b\n");
    library_add_text(circle, "profile x\n");
    check_fault(circle, QS_ERROR_LIMIT,
                "f:2:9: profiles require each other in a circle: b -> c -> d -> b\n"
                "require b\n        ^");

    library_add_text(archs, "profile a\nrequire b\narch arm x86_64 i386\n");
    library_add_text(archs, "profile b\narch x86_64\n");
    check_fault(archs, QS_ERROR_UNKNOWN,
                "f:2:9: the required profile 'b' does not hold on i386, arm\n"
                "require b\n        ^");

    library_add_text(diamond, "profile a\nrequire b c\n");
    library_add_text(diamond, "profile b\nrequire d\n");
    library_add_text(diamond, "profile c\nrequire d\n");
    library_add_text(diamond, "profile d\n");
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
        g_autofree char *entry = relative == NULL
                                     ? g_strdup(name)
                                     : g_build_filename(relative, name, NULL);

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
    g_test_add_func("/library/add", test_add);
    g_test_add_func("/library/replace", test_replace);
    g_test_add_func("/library/requires", test_requires);
    g_test_add_func("/library/builtin", test_builtin);
    g_test_add_func("/library/builtin-style", test_builtin_style);
    return g_test_run();
}
