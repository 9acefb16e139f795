/*
 * What a library says of itself: the file "library" beside its profiles' folders
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_LIBRARY_FILE_H
#define QSANDBOX_PROFILE_LIBRARY_FILE_H

#include <stdint.h>
#include <glib.h>

#define LIBRARY_FILE "library"

/*
 * Reads such a text; @file is for messages.  Sets @ret_archs to the architectures that it
 * states (QS_ARCH_BIT()s, one at least).  A fault's message is as that of a profile's.
 */
gboolean profile_read_library_file(const char *text, gsize length, const char *file,
                                   uint32_t *ret_archs, GError **error);

#endif
