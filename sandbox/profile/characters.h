/*
 * Which characters a reader sees
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_CHARACTERS_H
#define QSANDBOX_PROFILE_CHARACTERS_H

#include <glib.h>

/*
 * Whether a reader sees @c as what it is: a letter, a mark on one, a digit, a sign, or
 * the space.
 */
gboolean profile_is_seen(gunichar c);

/*
 * How many different letters there are in @text, which is valid; those that
 * mean the same (capital, full-width) count once.
 */
unsigned profile_count_letters(const char *text);

#endif
