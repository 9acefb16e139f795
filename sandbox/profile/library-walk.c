/*
 * The files of a library, one by one
 *
 * Directories are read whole and sorted, so that what is reported does not depend on the
 * file system.  Names that begin with '.' and files without the suffix are none of ours.
 * Links are not followed.  Where a profile or a folder is expected, a link is a fault,
 * so that nothing is left out in silence.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "library.h"

#define SUFFIX ".profile"

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in @path, sorted; NULL on failure. */
static GPtrArray *list_directory(const char *path, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, error);
    GPtrArray *names;
    const char *name;

    if (dir == NULL) {
        return NULL;
    }
    names = g_ptr_array_new_with_free_func(g_free);
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (name[0] != '.') {
            g_ptr_array_add(names, g_strdup(name));
        }
    }
    g_ptr_array_sort(names, compare_names);
    return names;
}

static gboolean visit_file(const QsLibraryVisitor *visitor, const char *path,
                           const char *relative)
{
    g_autofree char *name = g_strndup(relative, strlen(relative) - strlen(SUFFIX));

    return visitor->file(visitor->opaque, path, name);
}

static gboolean walk_directory(const QsLibraryVisitor *visitor, const char *path,
                               const char *relative, unsigned depth);

/* One name in a directory; @relative is where it is below the top. */
static gboolean walk_entry(const QsLibraryVisitor *visitor, const char *path,
                           const char *relative, unsigned depth)
{
    gboolean suffix = g_str_has_suffix(relative, SUFFIX);
    struct stat status;
    struct stat target;

    if (lstat(path, &status) < 0) {
        return visitor->fault(visitor->opaque, path, QS_LIBRARY_BAD_ENTRY,
                              g_strerror(errno));
    }
    if (S_ISLNK(status.st_mode)) {
        return !(suffix || (stat(path, &target) == 0 && S_ISDIR(target.st_mode))) ||
               visitor->fault(visitor->opaque, path, QS_LIBRARY_BAD_ENTRY,
                              "a symbolic link; links are not followed");
    }
    if (S_ISDIR(status.st_mode)) {
        return walk_directory(visitor, path, relative, depth + 1);
    }
    return !suffix || visit_file(visitor, path, relative);
}

static gboolean walk_directory(const QsLibraryVisitor *visitor, const char *path,
                               const char *relative, unsigned depth)
{
    g_autoptr(GPtrArray) names = NULL;
    g_autoptr(GError) reason = NULL;

    if (depth > QS_LIBRARY_MAX_DEPTH) {
        return visitor->fault(visitor->opaque, path, QS_LIBRARY_TOO_DEEP, NULL);
    }
    names = list_directory(path, &reason);
    if (names == NULL) {
        return visitor->fault(visitor->opaque, path, QS_LIBRARY_UNREADABLE,
                              reason->message);
    }
    for (unsigned i = 0; i < names->len; i++) {
        const char *name = names->pdata[i];
        g_autofree char *below = g_build_filename(path, name, NULL);
        g_autofree char *entry = relative[0] == '\0'
                                     ? g_strdup(name)
                                     : g_build_filename(relative, name, NULL);

        if (!walk_entry(visitor, below, entry, depth)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean qs_library_walk(const char *dir, const QsLibraryVisitor *visitor)
{
    return walk_directory(visitor, dir, "", 0);
}
