/*
 * qsandbox: reports on their way to a descriptor, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Who makes a report must not wait for who reads it: a pipe that is full would hold the
 * thread, with whatever locks it has, and a process that has to end would not.
 */
#ifndef QSANDBOX_KERNEL_WRITER_H
#define QSANDBOX_KERNEL_WRITER_H

#include <stddef.h>

/*
 * Starts the thread that writes to @fd; 0 or an errno value.  A fork ends it.  The
 * policy must allow it
 *   futex: op == {FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE}
 * and write to @fd, and the former to everybody who reports.
 */
int kernel_writer_start(int fd);

/*
 * Writes @text, at most KERNEL_REPORT_SIZE bytes, to @fd.  Async-signal-safe.  With the
 * thread, it returns when the text is written, but waits a tenth of a second at most; what
 * is left then is still written when there is room.  Without, it writes only what
 * ppoll() says there is room for.  What finds no room at all is lost.
 */
void kernel_writer_put(int fd, const char *text, size_t length);

#endif
