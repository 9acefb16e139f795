/*
 * -sandbox: the profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The library is built in, or that of a directory.  What the user gives besides is a name
 * in it, or a file that is added.
 */
#include "asked.h"
#include "glue.h"

/* A profile given by the user: a name of the library, or else a file. */
static bool load_given_profile(QsLibrary *library, const char *given,
                               GPtrArray *ret_names, Error **errp)
{
    g_autoptr(GError) error = NULL;
    QsProfile *profile;

    if (qs_library_find(library, given)) {
        g_ptr_array_add(ret_names, g_strdup(given));
        return true;
    }
    if (!g_str_has_suffix(given, ".profile") &&
        !(strchr(given, '/') && g_file_test(given, G_FILE_TEST_EXISTS))) {
        error_setg(errp,
                   "-sandbox: there is no profile '%s'; 'qsandbox list'"
                   " shows the names, and a file's name ends in .profile",
                   given);
        return false;
    }
    profile = qs_profile_load(given, NULL, &error);
    if (!profile) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (profile->draft_line) {
        warn_report(
            "-sandbox profile=%s: this profile is a DRAFT of what some run called;"
            " nobody has looked whether this VM may call it",
            given);
    }
    g_ptr_array_add(ret_names, g_strdup(profile->name));
    if (!qs_library_add(library, profile, &error)) {
        qs_profile_free(profile);
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

static QsLibrary *load(Error **errp)
{
    const char *directory = sandbox->settings.library;
    g_autoptr(GPtrArray) all = NULL;
    g_autoptr(GError) error = NULL;
    QsLibrary *library = directory ? qs_library_load(directory, &error)
                                   : qs_library_new_builtin(&error);

    if (!library) {
        error_setg(errp, "-sandbox: %s", error->message);
        return NULL;
    }
    all = qs_library_list(library);
    if (all->len == 0) {
        error_setg(errp, "-sandbox: %s: there is no file *.profile below it", directory);
        qs_library_free(library);
        return NULL;
    }
    return library;
}

bool sandbox_load_library(const QsAbi *abi, Error **errp)
{
    GPtrArray *given = sandbox->settings.profiles;
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(QsLibrary) library = load(errp);
    guint i;

    if (!library) {
        return false;
    }
    for (i = 0; i < given->len; i++) {
        if (!load_given_profile(library, g_ptr_array_index(given, i), names, errp)) {
            return false;
        }
    }
    g_ptr_array_add(names, NULL);
    sandbox_set_library(abi, g_steal_pointer(&library),
                        (char **)g_ptr_array_free(g_steal_pointer(&names), false));
    return true;
}
