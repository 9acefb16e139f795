/*
 * Profiles by name
 *
 * A sorted array; the profiles that are compiled in come sorted, so that
 * filling it is linear for them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "fault.h"
#include "library.h"
#include "profile.h"
#include "reader.h"

struct QsLibrary {
    GPtrArray *profiles; /* QsProfile *, sorted by name */
    gboolean builtin;
    uint32_t archs; /* QS_ARCH_BIT()s that it states; 0: none */
};

static void profile_free(void *profile)
{
    qs_profile_free(profile);
}

QsLibrary *profile_library_new(void)
{
    QsLibrary *library = g_new0(QsLibrary, 1);

    library->profiles = g_ptr_array_new_with_free_func(profile_free);
    return library;
}

unsigned profile_library_count(const QsLibrary *library)
{
    return library->profiles->len;
}

void profile_library_state_archs(QsLibrary *library, uint32_t archs)
{
    library->archs = archs;
}

uint32_t profile_library_stated_archs(const QsLibrary *library)
{
    return library->archs;
}

uint32_t qs_library_archs(const QsLibrary *library)
{
    return library->archs != 0 ? library->archs : profile_archs_all();
}

void qs_library_free(QsLibrary *library)
{
    if (library == NULL) {
        return;
    }
    g_ptr_array_unref(library->profiles);
    g_free(library);
}

/* Where @name is, or where it would have to be inserted. */
static unsigned position_of(const QsLibrary *library, const char *name)
{
    unsigned low = 0;
    unsigned high = library->profiles->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        const QsProfile *profile = library->profiles->pdata[middle];

        if (strcmp(profile->name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const QsProfile *qs_library_find(const QsLibrary *library, const char *name)
{
    unsigned position = position_of(library, name);
    const QsProfile *profile;

    if (position == library->profiles->len) {
        return NULL;
    }
    profile = library->profiles->pdata[position];
    return strcmp(profile->name, name) == 0 ? profile : NULL;
}

gboolean qs_library_add(QsLibrary *library, QsProfile *profile, GError **error)
{
    const QsProfile *last = NULL;
    const QsProfile *other;

    if (library->profiles->len > 0) {
        last = library->profiles->pdata[library->profiles->len - 1];
    }
    if (last == NULL || strcmp(last->name, profile->name) < 0) {
        g_ptr_array_add(library->profiles, profile);
        return TRUE;
    }
    other = qs_library_find(library, profile->name);
    if (other != NULL) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s: there is a profile '%s' already, from %s", profile->file,
                    profile->name, other->file);
        return FALSE;
    }
    g_ptr_array_insert(library->profiles, position_of(library, profile->name), profile);
    return TRUE;
}

void qs_library_replace(QsLibrary *library, QsProfile *profile)
{
    unsigned position = position_of(library, profile->name);

    if (qs_library_find(library, profile->name) != NULL) {
        qs_profile_free(library->profiles->pdata[position]);
        library->profiles->pdata[position] = profile;
    } else {
        g_ptr_array_insert(library->profiles, position, profile);
    }
}

GPtrArray *qs_library_list(const QsLibrary *library)
{
    GPtrArray *list = g_ptr_array_copy(library->profiles, NULL, NULL);

    /* A copy of an array frees what the original would. */
    g_ptr_array_set_free_func(list, NULL);
    return list;
}

void profile_library_mark_builtin(QsLibrary *library)
{
    library->builtin = TRUE;
}

gboolean qs_library_is_builtin(const QsLibrary *library)
{
    return library->builtin;
}

typedef enum Visit {
    VISIT_NONE = 0,
    VISIT_OPEN, /* on the way to where the search is */
    VISIT_DONE,
} Visit;

typedef struct Search {
    const QsLibrary *library;
    gboolean whole; /* whether every profile has to hold wherever it is required */
    Visit *visits;  /* by position in library->profiles */
    GPtrArray *way; /* const char *, the names of those that are open */
} Search;

static void throw_require(const QsProfile *profile, unsigned index, QsErrorCode code,
                          char *message, GError **error)
{
    ProfilePlace place = profile_require_place(profile, index);
    ProfileFault fault = { code, place.column, message };

    profile_fault_throw(&fault, profile->file, place.line, place.text, strlen(place.text),
                        error);
}

/* "a -> b -> a", from where @name is on the way. */
static char *circle_text(const Search *search, const char *name)
{
    GString *out = g_string_new(NULL);
    gboolean inside = FALSE;
    unsigned i;

    for (i = 0; i < search->way->len; i++) {
        const char *step = search->way->pdata[i];

        inside = inside || strcmp(step, name) == 0;
        if (inside) {
            g_string_append_printf(out, "%s -> ", step);
        }
    }
    g_string_append(out, name);
    return g_string_free(out, FALSE);
}

static gboolean check_archs(const QsProfile *profile, unsigned index,
                            const QsProfile *required, GError **error)
{
    uint32_t missing = profile->archs & ~required->archs;
    g_autofree char *text = profile_archs_format(missing);

    if (missing == 0) {
        return TRUE;
    }
    throw_require(profile, index, QS_ERROR_UNKNOWN,
                  g_strdup_printf("the required profile '%s' does not hold on %s",
                                  required->name, text),
                  error);
    return FALSE;
}

/* Depth first; as deep as the longest chain of requires. */
static gboolean visit(Search *search, unsigned position, GError **error)
{
    const QsProfile *profile = search->library->profiles->pdata[position];
    unsigned i;

    search->visits[position] = VISIT_OPEN;
    g_ptr_array_add(search->way, profile->name);
    for (i = 0; i < profile->requires->len; i++) {
        const char *name = profile->requires->pdata[i];
        const QsProfile *required = qs_library_find(search->library, name);
        unsigned next = position_of(search->library, name);

        if (required == NULL) {
            throw_require(profile, i, QS_ERROR_UNKNOWN,
                          g_strdup_printf("there is no profile '%s'", name), error);
            return FALSE;
        }
        if (qs_profile_is_violation_list(required)) {
            throw_require(profile, i, QS_ERROR_USAGE,
                          g_strdup_printf("'%s' lists what follows refused calls, and "
                                          "cannot be required",
                                          name),
                          error);
            return FALSE;
        }
        if (search->visits[next] == VISIT_OPEN) {
            g_autofree char *circle = circle_text(search, name);

            throw_require(profile, i, QS_ERROR_LIMIT,
                          g_strdup_printf("profiles require each other in a circle: "
                                          "%s",
                                          circle),
                          error);
            return FALSE;
        }
        if ((search->whole && !check_archs(profile, i, required, error)) ||
            (search->visits[next] == VISIT_NONE && !visit(search, next, error))) {
            return FALSE;
        }
    }
    g_ptr_array_set_size(search->way, search->way->len - 1);
    search->visits[position] = VISIT_DONE;
    return TRUE;
}

static gboolean check_requires(const QsLibrary *library, const GPtrArray *profiles,
                               gboolean whole, GError **error)
{
    g_autofree Visit *visits = g_new0(Visit, library->profiles->len);
    g_autoptr(GPtrArray) way = g_ptr_array_new();
    Search search = { library, whole, visits, way };

    for (unsigned i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];
        unsigned position = position_of(library, profile->name);

        if (visits[position] == VISIT_NONE && !visit(&search, position, error)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean qs_library_check_circles(const QsLibrary *library, const GPtrArray *profiles,
                                  GError **error)
{
    return check_requires(library, profiles, FALSE, error);
}

gboolean qs_library_check(const QsLibrary *library, GError **error)
{
    return check_requires(library, library->profiles, TRUE, error);
}
