/*
 * A profile in memory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "profile.h"
#include "reader.h"

/*
 * What a QsProfile's users need not see.  It is in the arena, as the QsProfile itself
 * is.
 */
typedef struct Private {
    QsArena *arena;
    const ProfilePlace *requires;
} Private;

ProfilePlace profile_require_place(const QsProfile *profile, unsigned index)
{
    const Private *private = profile->private;

    return private->requires[index];
}

char *qs_profile_locate_require(const QsProfile *profile, unsigned index)
{
    ProfilePlace place = profile_require_place(profile, index);

    return g_strdup_printf("%s:%u:%u", profile->file, place.line, place.column);
}

char *qs_profile_quote_require(const QsProfile *profile, unsigned index)
{
    ProfilePlace place = profile_require_place(profile, index);

    return profile_fault_quote(place.text, strlen(place.text), place.column);
}

static void match_free(void *data)
{
    QsMatch *match = data;

    g_ptr_array_unref(match->names);
}

/* Names are shared with policies, and so are not the arena's. */
static void rule_free(void *data)
{
    QsRule *rule = data;

    g_clear_pointer(&rule->names, g_ptr_array_unref);
}

QsProfile *profile_new(QsArena *arena, char *file, uint32_t library_archs,
                       const ProfileSizes *sizes)
{
    QsProfile *profile = qs_arena_new0(arena, QsProfile);
    Private *private = qs_arena_new0(arena, Private);

    private->arena = arena;
    profile->private = private;
    profile->file = file;
    profile->matches = g_ptr_array_new_full(sizes ? sizes->matches : 0, match_free);
    profile->requires = g_ptr_array_new_full(sizes ? sizes->requires : 0, NULL);
    profile->rules = g_ptr_array_new_full(sizes ? sizes->rules : 0, rule_free);
    profile->library_archs = library_archs;
    profile->archs = library_archs != 0 ? library_archs : profile_archs_all();
    return profile;
}

void qs_profile_free(QsProfile *profile)
{
    Private *private;
    QsArena *arena;

    if (profile == NULL) {
        return;
    }
    g_ptr_array_unref(profile->matches);
    g_ptr_array_unref(profile->requires);
    g_ptr_array_unref(profile->rules);
    private = profile->private;
    arena = private->arena;
    qs_arena_clear(arena);
    g_free(arena);
}

void profile_place_requires(QsProfile *profile, const ProfilePlace *places)
{
    Private *private = profile->private;

    private->requires = places;
}
