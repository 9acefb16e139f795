/*
 * Making libraries
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_LIBRARY_H
#define QSANDBOX_PROFILE_LIBRARY_H

#include "qsandbox/library.h"

/* Most profiles in one directory tree. */
#define LIBRARY_MAX_PROFILES 4096

/* An empty one. */
QsLibrary *profile_library_new(void);

unsigned profile_library_count(const QsLibrary *library);

/* What the library's file states; 0: nothing. */
void profile_library_state_archs(QsLibrary *library, uint32_t archs);
uint32_t profile_library_stated_archs(const QsLibrary *library);

/* It is the one that is compiled in; see qs_library_is_builtin(). */
void profile_library_mark_builtin(QsLibrary *library);

#endif
