/*
 * qsandbox: writing text into a buffer, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe.  What has no room is left out.
 */
#ifndef QSANDBOX_KERNEL_LINE_H
#define QSANDBOX_KERNEL_LINE_H

#include <glib.h>
#include <stdint.h>

typedef struct KernelLine {
    char *at;
    char *end;
} KernelLine;

void kernel_line_put(KernelLine *line, const char *text);
void kernel_line_put_char(KernelLine *line, char c);
void kernel_line_put_decimal(KernelLine *line, uint64_t value);
void kernel_line_put_hex(KernelLine *line, uint64_t value);

/* Text of which others may have chosen the bytes: what could end it is a "?". */
void kernel_line_put_foreign_text(KernelLine *line, const char *text);

/* The same for machines: such bytes, and blanks, are %XX.  Never cut within one. */
void kernel_line_put_escaped(KernelLine *line, const char *text);

#endif
