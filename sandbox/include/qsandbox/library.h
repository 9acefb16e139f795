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

/*
 * The profiles that are compiled in.  They were read, with all checks, when the program was
 * built.  The caller owns the result; @error is never set.
 */
QsLibrary *qs_library_new_builtin(GError **error);

/*
 * A digest of what is compiled in: of the profiles, and of what each rule means on the host.
 * Lasts as long as the process.
 */
const char *qs_library_builtin_digest(void);

/* Whether @library was made by qs_library_new_builtin(); profiles may have been added. */
gboolean qs_library_is_builtin(const QsLibrary *library);

/*
 * Every *.profile below @dir (depth, count and size limited; links not followed), on the
 * architectures that the file @dir/library states.
 */
QsLibrary *qs_library_load(const char *dir, GError **error);

/* Most directories of a library inside each other. */
#define QS_LIBRARY_MAX_DEPTH 8

/* What a walk through a library's directory cannot pass. */
typedef enum QsLibraryFault {
    QS_LIBRARY_TOO_DEEP = 1, /* a directory below QS_LIBRARY_MAX_DEPTH others */
    QS_LIBRARY_UNREADABLE,   /* a directory; the reason names it */
    QS_LIBRARY_BAD_ENTRY,    /* what may be a profile, or a directory of them */
} QsLibraryFault;

/*
 * Who looks at what a walk meets.  @file gets each *.profile and the name that its
 * profile must have; @fault the rest, with a reason unless it is QS_LIBRARY_TOO_DEEP.
 * One that returns FALSE ends the walk.
 */
typedef struct QsLibraryVisitor {
    gboolean (*file)(void *opaque, const char *path, const char *name);
    gboolean (*fault)(void *opaque, const char *path, QsLibraryFault fault,
                      const char *reason);
    void *opaque;
} QsLibraryVisitor;

/* Walks through @dir in the order of names; FALSE if the visitor has ended it. */
gboolean qs_library_walk(const char *dir, const QsLibraryVisitor *visitor);

/*
 * What the file @dir/library states, as QS_ARCH_BIT()s, without loading the profiles.
 * Where @dir has no such file @ret_archs is 0, and no fault.
 */
gboolean qs_library_read_archs(const char *dir, uint32_t *ret_archs, GError **error);

/* The architectures that @library states, as QS_ARCH_BIT()s; all if it states none. */
uint32_t qs_library_archs(const QsLibrary *library);

/*
 * Adds @profile, and takes ownership on success only.  Fails with QS_ERROR_USAGE if
 * the library has a profile of that name.
 */
gboolean qs_library_add(QsLibrary *library, QsProfile *profile, GError **error);

/*
 * Adds @profile.  If the library has one of that name, @profile takes its place, and
 * the old one is freed.
 * Takes ownership.
 */
void qs_library_replace(QsLibrary *library, QsProfile *profile);

const QsProfile *qs_library_find(const QsLibrary *library, const char *name);

/* All profiles, sorted by name: QsProfile *, lent; the caller frees the array. */
GPtrArray *qs_library_list(const QsLibrary *library);

/*
 * Looks for faults between profiles: a `require` that names nothing, or that goes in a
 * circle.  Returns TRUE if it finds none.
 */
gboolean qs_library_check(const QsLibrary *library, GError **error);

/*
 * Fails with QS_ERROR_LIMIT if @profiles, QsProfile * of @library, or those that they
 * require, to any depth, require each other in a circle.  All that they require is there.
 */
gboolean qs_library_check_circles(const QsLibrary *library, const GPtrArray *profiles,
                                  GError **error);

void qs_library_free(QsLibrary *library);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsLibrary, qs_library_free)

#endif
