/*
 * qsandbox: which profiles would allow a refused call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_HINTS_H
#define QSANDBOX_HINTS_H

#include <glib.h>
#include <stdint.h>
#include "qsandbox/abi.h"
#include "qsandbox/library.h"

/*
 * Which profiles of @library would allow a call that was refused.  The hints are made
 * once, before the lockdown, and borrow from @library, which must last.  qs_hints_describe() writes at most @size bytes of
 * "NAME, NAME, ..." into @buffer, always NUL-terminated, and returns the number of
 * profiles found.  It is async-signal-safe and does not allocate.
 */
typedef struct QsHints QsHints;
QsHints *qs_hints_new(const QsLibrary *library, const QsAbi *abi, GError **error);
unsigned qs_hints_describe(const QsHints *hints, uint32_t nr, const uint64_t args[6],
                           char *buffer, size_t size);
void qs_hints_free(QsHints *hints);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsHints, qs_hints_free)

#endif
