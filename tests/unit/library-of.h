/*
 * Libraries for tests, from texts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_LIBRARY_OF_H
#define TESTS_LIBRARY_OF_H

#include <string.h>
#include <unistd.h>
#include "qsandbox/profile.h"

/* A library without profiles; there is no other way to one than a directory. */
static inline QsLibrary *library_empty(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *directory = g_dir_make_tmp("qsandbox-test-XXXXXX", &error);
    QsLibrary *library;

    g_assert_no_error(error);
    library = qs_library_load(directory, &error);
    g_assert_no_error(error);
    g_assert_cmpint(rmdir(directory), ==, 0);
    return library;
}

static inline void library_add_text(QsLibrary *library, const char *text)
{
    g_autoptr(GError) error = NULL;
    QsProfile *profile = qs_profile_parse(text, strlen(text), "f", NULL, &error);

    g_assert_no_error(error);
    g_assert_true(qs_library_add(library, profile, &error));
}

/* NULL-terminated texts. */
static inline QsLibrary *library_of(const char *const *texts)
{
    QsLibrary *library = library_empty();

    for (; *texts != NULL; texts++) {
        library_add_text(library, *texts);
    }
    return library;
}

#endif
