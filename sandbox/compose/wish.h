/*
 * Profiles that are wished, and what they require
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_COMPOSE_WISH_H
#define QSANDBOX_COMPOSE_WISH_H

#include "qsandbox/selection.h"

/* A profile that is to be added, and who asked for it.  All is borrowed. */
typedef struct ComposeWish {
    const char *name;
    const QsProfile *by; /* who requires it; NULL: @why says it */
    unsigned index;      /* which of its requirements */
    const char *why;
} ComposeWish;

/*
 * Where the profile @name is among @choices, QsChoice * sorted by name; if it is not
 * there, where it belongs.
 */
gboolean compose_find_choice(const GPtrArray *choices, const char *name,
                             unsigned *ret_position);

/*
 * Adds what is wished, and all that it requires, to @choices.  @wishes, ComposeWish, grows
 * at its end, so what was wished directly is chosen before, and its reason stays.  On
 * failure @choices is of no use any more; the errors are those of a selection.
 */
gboolean compose_grant_wishes(GPtrArray *choices, const QsLibrary *library,
                              const QsAbi *abi, GArray *wishes, GError **error);

#endif
