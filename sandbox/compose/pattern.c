/*
 * Shell-style patterns
 *
 * On a mismatch the last star takes one byte more, and earlier stars need never
 * be tried again; so it takes at most length times length steps, whatever the
 * pattern is.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "pattern.h"

gboolean compose_pattern_matches(const char *pattern, const char *text)
{
    const char *star = NULL;
    const char *resume = NULL;

    while (*text != '\0') {
        if (*pattern == '*') {
            star = pattern++;
            resume = text;
        } else if (*pattern == '?' || *pattern == *text) {
            pattern++;
            text++;
        } else if (star != NULL) {
            pattern = star + 1;
            text = ++resume;
        } else {
            return FALSE;
        }
    }
    while (*pattern == '*') {
        pattern++;
    }
    return *pattern == '\0';
}
