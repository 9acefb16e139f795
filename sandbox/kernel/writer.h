/*
 * qsandbox: reports on their way to a descriptor, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A thread that makes a report must not wait for whoever reads it.  A full pipe would
 * hold that thread with all its locks, and a process that has to end would not end.
 */
#ifndef QSANDBOX_KERNEL_WRITER_H
#define QSANDBOX_KERNEL_WRITER_H

#include <stddef.h>
#include "qsandbox/kernel.h"

/*
 * Starts the thread that writes to @fd, and then calls @written (may be NULL) with @opaque
 * and what was put; 0 or an errno value.  A fork ends it.  The policy must allow it
 *   futex: op == {FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE}
 * and write to @fd, and the former to everybody who reports.
 */
int kernel_writer_start(int fd, void (*written)(void *opaque, const QsRefusal *refusal),
                        void *opaque);

/*
 * Writes @text, at most KERNEL_REPORT_SIZE bytes, of @refusal to @fd.  Async-signal-safe.  If the
 * thread runs, it returns when the text is written, or after a tenth of a second; what
 * is left then is still written when there is room.  Without the thread, it writes only
 * as much as ppoll() says there is room for, and text without any room is lost.
 */
void kernel_writer_put(int fd, const char *text, size_t length, const QsRefusal *refusal);

#endif
