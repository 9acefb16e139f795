/*
 * qsandbox learn: what the readers of a log share, private to learn-*.c
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A line is read from its start to its end.  The first fault counts: what follows from it is
 * none of its own.
 */
#ifndef QSANDBOX_CLI_LEARN_LOG_H
#define QSANDBOX_CLI_LEARN_LOG_H

#include "learn.h"

/* More than the longest line that the listener writes. */
#define CLI_MAX_LINE 8192

typedef struct CliLine {
    const char *file;
    unsigned number;
    const char *text;
    const char *at; /* in the text: what has not been read */
    GError **error;
} CliLine;

/* learn-line.c: FALSE and the error, "FILE:LINE:COLUMN: what", of the place where it is. */
gboolean cli_line_fault(CliLine *line, const char *what);

/* The next word into @ret, without going on behind it; FALSE if there is none. */
gboolean cli_line_word(CliLine *line, char ret[CLI_MAX_LINE]);

/* Goes on behind @word, which comes next. */
void cli_line_pass(CliLine *line, const char *word);

/* What has to come next; with FALSE, there is a fault.  Texts are the caller's. */
gboolean cli_line_number(CliLine *line, uint64_t *ret);
gboolean cli_line_is_at_end(CliLine *line);
gboolean cli_line_value(CliLine *line, const char *key, char **ret_text);
gboolean cli_line_escaped(CliLine *line, const char *key, char **ret_text);

/* A number without sign, of which hexadecimal ones begin with "0x"; the text is no more. */
gboolean cli_read_number(const char *text, unsigned base, uint64_t *ret);

/* Bytes as the listener escapes them: what it would not have written is a fault. */
gboolean cli_is_escaped(const char *text);

/* learn-seen.c: one more call, which @learned owns; NULL and a fault if there are too many. */
CliCall *cli_learned_add(CliLearned *learned, CliLine *line);

/* A stack without frames that ends with @end. */
CliStack *cli_stack_new(const char *end);
void cli_stack_free(CliStack *stack);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliStack, cli_stack_free)

/*
 * Threads that no role is known of do not narrow themselves, so the rules of any role hold
 * in them.  Those of vCPUs are called "vcpu 0" and so on in older reports.
 */
QsRole cli_find_role(const char *text);

/* learn-report.c: reports of calls that were not let through. */
typedef struct CliReports CliReports;
CliReports *cli_reports_new(void);
gboolean cli_reports_read(const CliReports *reports, CliLearned *learned, CliLine *line);
void cli_reports_free(CliReports *reports);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliReports, cli_reports_free)

#endif
