/*
 * qsandbox: profiles by name
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_LIBRARY_H
#define QSANDBOX_LIBRARY_H

#include <glib.h>
#include "qsandbox/profile.h"

/*
 * A library: profiles by name.  The built-in one is compiled into the program
 * from hw-profiles/.  A library is not thread-safe while being added to.
 */
typedef struct QsLibrary QsLibrary;

/* The profiles compiled in.  A fault in them is a QS_ERROR. */
QsLibrary *qs_library_new_builtin(GError **error);

/* Whether @library was made by qs_library_new_builtin(); profiles may have been added. */
gboolean qs_library_is_builtin(const QsLibrary *library);

/* Every *.profile below @dir (depth, count and size limited; links not followed). */
QsLibrary *qs_library_load(const char *dir, GError **error);

/*
 * Adds @profile, taking ownership on success only.  A name that is there
 * already is an error (QS_ERROR_USAGE).
 */
gboolean qs_library_add(QsLibrary *library, QsProfile *profile, GError **error);

/*
 * Adds @profile, or puts it in the place of the one with its name, which is freed.
 * Takes ownership.
 */
void qs_library_replace(QsLibrary *library, QsProfile *profile);

const QsProfile *qs_library_find(const QsLibrary *library, const char *name);

/* All profiles, sorted by name: QsProfile *, lent; the caller frees the array. */
GPtrArray *qs_library_list(const QsLibrary *library);

/*
 * Faults between profiles: a `require` that names nothing or goes in a circle.
 * Returns TRUE if there are none.
 */
gboolean qs_library_check(const QsLibrary *library, GError **error);

void qs_library_free(QsLibrary *library);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsLibrary, qs_library_free)

#endif
