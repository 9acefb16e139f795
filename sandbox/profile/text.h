/*
 * Whether some bytes are text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_TEXT_H
#define QSANDBOX_PROFILE_TEXT_H

#include <glib.h>

/* UTF-8 in lines of bounded length, of characters that are seen. */
gboolean profile_check_text(const char *text, gsize length, const char *file,
                            GError **error);

#endif
