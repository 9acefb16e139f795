/*
 * Making a profile, for its readers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_PROFILE_H
#define QSANDBOX_PROFILE_PROFILE_H

#include "qsandbox/arena.h"
#include "qsandbox/profile.h"

/* Where something stands in its file, and the line, which is the profile's. */
typedef struct ProfilePlace {
    unsigned line;
    unsigned column;
    const char *text;
} ProfilePlace;

/* How many there are of each. */
typedef struct ProfileSizes {
    uint32_t matches;
    uint32_t requires;
    uint32_t rules;
} ProfileSizes;

/*
 * An empty one, which lives in @arena, as @file does, and owns it: qs_profile_free() frees
 * the arena too, which was allocated by g_new().  @sizes (NULL: not known) says how much
 * there will be.
 */
QsProfile *profile_new(QsArena *arena, char *file, uint32_t library_archs,
                       const ProfileSizes *sizes);

/* Where its requirements stand, one for each, in the profile's arena. */
void profile_place_requires(QsProfile *profile, const ProfilePlace *places);

/* Where @profile says its require number @index. */
ProfilePlace profile_require_place(const QsProfile *profile, unsigned index);

#endif
