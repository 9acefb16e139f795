/*
 * Shell-style patterns
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_COMPOSE_PATTERN_H
#define QSANDBOX_COMPOSE_PATTERN_H

#include <glib.h>

/* '*' stands for any text, '?' for any one byte, all else for itself. */
gboolean compose_pattern_matches(const char *pattern, const char *text);

#endif
