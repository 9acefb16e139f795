/*
 * A library from a directory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "library.h"
#include "reader.h"

typedef struct Load {
    QsLibrary *library;
    GError **error;
} Load;

static gboolean load_profile(void *opaque, const char *path, const char *name)
{
    Load *load = opaque;
    QsLibrary *library = load->library;
    g_autoptr(QsProfile) profile = NULL;

    if (profile_library_count(library) == LIBRARY_MAX_PROFILES) {
        g_set_error(load->error, QS_ERROR, QS_ERROR_LIMIT, "%s: more than %d profiles",
                    path, LIBRARY_MAX_PROFILES);
        return FALSE;
    }
    if (!profile_name_is_valid(name, strlen(name))) {
        g_set_error(load->error, QS_ERROR, QS_ERROR_IO,
                    "%s: no profile can have this name", path);
        return FALSE;
    }
    profile = qs_profile_load_in(path, name, profile_library_stated_archs(library),
                                 load->error);
    if (profile == NULL || !qs_library_add(library, profile, load->error)) {
        return FALSE;
    }
    g_steal_pointer(&profile);
    return TRUE;
}

static gboolean throw_fault(void *opaque, const char *path, QsLibraryFault fault,
                            const char *reason)
{
    Load *load = opaque;

    if (fault == QS_LIBRARY_TOO_DEEP) {
        g_set_error(load->error, QS_ERROR, QS_ERROR_LIMIT,
                    "%s: more than %d directories inside each other", path,
                    QS_LIBRARY_MAX_DEPTH);
    } else {
        g_set_error(load->error, QS_ERROR, QS_ERROR_IO, "%s: %s", path, reason);
    }
    return FALSE;
}

QsLibrary *qs_library_load(const char *dir, GError **error)
{
    g_autoptr(QsLibrary) library = profile_library_new();
    Load load = { library, error };
    QsLibraryVisitor visitor = { load_profile, throw_fault, &load };
    uint32_t archs;

    if (!qs_library_read_archs(dir, &archs, error)) {
        return NULL;
    }
    profile_library_state_archs(library, archs);
    if (!qs_library_walk(dir, &visitor)) {
        return NULL;
    }
    return g_steal_pointer(&library);
}
