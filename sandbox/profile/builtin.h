/*
 * The texts that are compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_BUILTIN_H
#define QSANDBOX_PROFILE_BUILTIN_H

#include <stddef.h>

typedef struct BuiltinProfile {
    const char *name;
    const char *text;
    size_t length;
} BuiltinProfile;

/* Sorted by name; made by embed.py.  Ends with a NULL name. */
extern const BuiltinProfile qs_builtin_profiles[];

/* The file "library", without a name. */
extern const BuiltinProfile qs_builtin_library;

#endif
