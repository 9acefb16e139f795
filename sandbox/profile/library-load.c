/*
 * A library from a directory
 *
 * Directories are read whole and sorted, so that what is reported does not depend on the
 * file system.  Names that begin with '.' and files without the suffix are none of ours.
 * Links are not followed.  Where a profile or a folder is expected, a link is an error,
 * so that nothing is left out in silence.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "library.h"
#include "reader.h"

#define SUFFIX ".profile"

static gboolean throw_io(const char *path, const char *what, GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_IO, "%s: %s", path, what);
    return FALSE;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in @path, sorted; NULL on failure. */
static GPtrArray *list_directory(const char *path, GError **error)
{
    g_autoptr(GError) reason = NULL;
    GPtrArray *names;
    const char *name;
    GDir *dir = g_dir_open(path, 0, &reason);

    if (dir == NULL) {
        throw_io(path, reason->message, error);
        return NULL;
    }
    names = g_ptr_array_new_with_free_func(g_free);
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (name[0] != '.') {
            g_ptr_array_add(names, g_strdup(name));
        }
    }
    g_dir_close(dir);
    g_ptr_array_sort(names, compare_names);
    return names;
}

static gboolean load_profile(QsLibrary *library, const char *path,
                             const char *relative, GError **error)
{
    size_t length = strlen(relative) - strlen(SUFFIX);
    g_autofree char *name = g_strndup(relative, length);
    g_autoptr(QsProfile) profile = NULL;

    if (profile_library_count(library) == LIBRARY_MAX_PROFILES) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT, "%s: more than %d profiles", path,
                    LIBRARY_MAX_PROFILES);
        return FALSE;
    }
    if (!profile_name_is_valid(name, length)) {
        return throw_io(path, "no profile can have this name", error);
    }
    profile = qs_profile_load_in(path, name, profile_library_stated_archs(library), error);
    if (profile == NULL || !qs_library_add(library, profile, error)) {
        return FALSE;
    }
    g_steal_pointer(&profile);
    return TRUE;
}

static gboolean load_directory(QsLibrary *library, const char *path,
                               const char *relative, unsigned depth, GError **error);

/* One name in a directory; @relative is where it is below the top. */
static gboolean load_entry(QsLibrary *library, const char *path,
                           const char *relative, unsigned depth, GError **error)
{
    gboolean suffix = g_str_has_suffix(relative, SUFFIX);
    struct stat status;
    struct stat target;

    if (lstat(path, &status) < 0) {
        return throw_io(path, g_strerror(errno), error);
    }
    if (S_ISLNK(status.st_mode)) {
        if (suffix || (stat(path, &target) == 0 && S_ISDIR(target.st_mode))) {
            return throw_io(path, "a symbolic link; links are not followed", error);
        }
        return TRUE;
    }
    if (S_ISDIR(status.st_mode)) {
        return load_directory(library, path, relative, depth + 1, error);
    }
    return !suffix || load_profile(library, path, relative, error);
}

static gboolean load_directory(QsLibrary *library, const char *path,
                               const char *relative, unsigned depth, GError **error)
{
    g_autoptr(GPtrArray) names = NULL;
    unsigned i;

    if (depth > LIBRARY_MAX_DEPTH) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                    "%s: more than %d directories inside each other", path,
                    LIBRARY_MAX_DEPTH);
        return FALSE;
    }
    names = list_directory(path, error);
    if (names == NULL) {
        return FALSE;
    }
    for (i = 0; i < names->len; i++) {
        const char *name = names->pdata[i];
        g_autofree char *below = g_build_filename(path, name, NULL);
        g_autofree char *entry = relative[0] == '\0' ? g_strdup(name) :
                                 g_build_filename(relative, name, NULL);

        if (!load_entry(library, below, entry, depth, error)) {
            return FALSE;
        }
    }
    return TRUE;
}

QsLibrary *qs_library_load(const char *dir, GError **error)
{
    g_autoptr(QsLibrary) library = profile_library_new();

    uint32_t archs;

    if (!qs_library_read_archs(dir, &archs, error)) {
        return NULL;
    }
    profile_library_state_archs(library, archs);
    if (!load_directory(library, dir, "", 0, error)) {
        return NULL;
    }
    return g_steal_pointer(&library);
}
