/*
 * The texts that are compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_BUILTIN_H
#define QSANDBOX_PROFILE_BUILTIN_H

#include <stddef.h>

typedef struct ProfileBuiltin {
    const char *name;
    const char *text;
    size_t length;
} ProfileBuiltin;

/* Sorted by name; made by embed.py.  Ends with a NULL name. */
extern const ProfileBuiltin profile_builtins[];

/* The file "library", without a name. */
extern const ProfileBuiltin profile_builtin_library;

#endif
