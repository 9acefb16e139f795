/*
 * Profiles that are wished, and what they require
 *
 * Profiles that are required are added behind the ones that require them, to any depth.
 * A profile is added once, so circles end, and the library looks for them in what was
 * chosen.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "wish.h"

gboolean compose_find_choice(const GPtrArray *choices, const char *name,
                             unsigned *ret_position)
{
    unsigned low = 0;
    unsigned high = choices->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        const QsChoice *choice = choices->pdata[middle];
        int order = strcmp(choice->profile->name, name);

        if (order == 0) {
            *ret_position = middle;
            return TRUE;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *ret_position = low;
    return FALSE;
}

static char *wish_text(const ComposeWish *wish)
{
    return wish->by != NULL ? g_strdup_printf("required by %s", wish->by->name)
                            : g_strdup(wish->why);
}

/* "FILE:LINE:COLUMN: " of what is required, as the beginning of a message. */
static char *wish_place(const ComposeWish *wish)
{
    g_autofree char *place = NULL;

    if (wish->by == NULL) {
        return g_strdup("");
    }
    place = qs_profile_locate_require(wish->by, wish->index);
    return g_strconcat(place, ": ", NULL);
}

/* The line of what is required, as the end of a message. */
static char *wish_quote(const ComposeWish *wish)
{
    return wish->by ? qs_profile_quote_require(wish->by, wish->index) : g_strdup("");
}

static const QsProfile *find_profile(const QsLibrary *library, const QsAbi *abi,
                                     const ComposeWish *wish, GError **error)
{
    const QsProfile *profile = qs_library_find(library, wish->name);
    g_autofree char *why = NULL;
    g_autofree char *place = NULL;
    g_autofree char *quote = NULL;

    if (profile != NULL && (profile->archs & QS_ARCH_BIT(abi->arch)) &&
        !qs_profile_is_violation_list(profile)) {
        return profile;
    }
    why = wish_text(wish);
    place = wish_place(wish);
    quote = wish_quote(wish);
    if (profile == NULL) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "%sthere is no profile '%s' (%s)%s", place, wish->name, why, quote);
    } else if (qs_profile_is_violation_list(profile)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s'%s' (%s) lists what follows refused calls; it allows nothing, "
                    "and is no part of a policy%s",
                    place, wish->name, why, quote);
    } else {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "%sprofile '%s' (%s) does not hold on %s, by the %s of %s%s", place,
                    wish->name, why, abi->name,
                    profile->arch_line != 0 ? "arch line" : "library", profile->file,
                    quote);
    }
    return NULL;
}

static void add_requires(GArray *wishes, const QsProfile *profile)
{
    unsigned i;

    for (i = 0; i < profile->requires->len; i++) {
        ComposeWish wish = {
            .name = profile->requires->pdata[i],
            .by = profile,
            .index = i,
        };

        g_array_append_val(wishes, wish);
    }
}

/* Fails if what @choices require goes in a circle. */
static gboolean check_circles(const GPtrArray *choices, const QsLibrary *library,
                              GError **error)
{
    g_autoptr(GPtrArray) profiles = g_ptr_array_new();

    for (unsigned i = 0; i < choices->len; i++) {
        const QsChoice *choice = choices->pdata[i];

        g_ptr_array_add(profiles, (void *)choice->profile);
    }
    return qs_library_check_circles(library, profiles, error);
}

gboolean compose_grant_wishes(GPtrArray *choices, const QsLibrary *library,
                              const QsAbi *abi, GArray *wishes, GError **error)
{
    unsigned done;

    for (done = 0; done < wishes->len; done++) {
        ComposeWish wish = g_array_index(wishes, ComposeWish, done);
        const QsProfile *profile;
        QsChoice *choice;
        unsigned position;

        if (compose_find_choice(choices, wish.name, &position)) {
            continue;
        }
        profile = find_profile(library, abi, &wish, error);
        if (profile == NULL) {
            return FALSE;
        }
        choice = g_new0(QsChoice, 1);
        choice->profile = profile;
        choice->why = wish_text(&wish);
        g_ptr_array_insert(choices, position, choice);
        add_requires(wishes, profile);
    }
    return check_circles(choices, library, error);
}
