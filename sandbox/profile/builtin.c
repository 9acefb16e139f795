/*
 * The library that is compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library.h"
#include "packed.h"

QsLibrary *qs_library_new_builtin(GError **error)
{
    QsLibrary *library = profile_library_new();

    profile_unpack(library, &profile_builtin);
    profile_library_mark_builtin(library);
    return library;
}

const char *qs_library_builtin_digest(void)
{
    return profile_builtin_digest;
}
