/*
 * The bytes of a file
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_LOAD_H
#define QSANDBOX_PROFILE_LOAD_H

#include <glib.h>

/* Appends those of a regular file to @text, one more than a profile may have at most. */
gboolean profile_read_file(const char *path, GByteArray *text, GError **error);

#endif
