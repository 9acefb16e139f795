/*
 * A fault in a profile's text and where it is
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_FAULT_H
#define QSANDBOX_PROFILE_FAULT_H

#include "qsandbox/error.h"

/* What is wrong, before it is known in which file; @message is owned. */
typedef struct ProfileFault {
    QsErrorCode code;
    unsigned column; /* in characters, from 1 */
    char *message;
} ProfileFault;

/* Always returns FALSE.  @fault must not hold a message yet. */
gboolean profile_fault_set(ProfileFault *fault, QsErrorCode code, unsigned column,
                           const char *format, ...) G_GNUC_PRINTF(4, 5);

/*
 * Turns @fault into a GError: "FILE:LINE:COLUMN: message", and if @text is not
 * NULL the source line (@length bytes of it) and a caret below the column.
 * Frees the message.
 */
void profile_fault_throw(ProfileFault *fault, const char *file, unsigned line,
                         const char *text, size_t length, GError **error);

/* "\nSOURCE LINE\n    ^": what a message ends with.  Caller frees. */
char *profile_fault_quote(const char *text, size_t length, unsigned column);

/* The column of the character at @at in the line that starts at @line. */
unsigned profile_fault_column(const char *line, const char *at);

#endif
