/*
 * The state of one reading, shared by the lines' readers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_READER_INTERNAL_H
#define QSANDBOX_PROFILE_READER_INTERNAL_H

#include "qsandbox/arena.h"
#include "fault.h"
#include "reader.h"

typedef struct Reader {
    const char *file;
    const char *expected_name;
    gboolean trusted;
    uint32_t library_archs; /* 0: the library states none */

    QsArena *arena;
    QsProfile *profile;
    uint32_t roles;        /* of the rules that follow */
    unsigned n_names;      /* in all match lines */

    /* Where single directives stood; 0: not seen yet. */
    unsigned profile_line;
    unsigned summary_line;
    unsigned arch_line;
    GArray *requires;      /* Place, one for each of profile->requires */

    /* The current line, trailing blanks left out. */
    const char *line;
    const char *line_end;
    unsigned number;
    Fault fault;
} Reader;

/* A part of the current line. */
typedef struct Span {
    const char *start;
    size_t length;
} Span;

/* Records that something is wrong at @at of the current line; returns FALSE. */
gboolean qs_reader_fault(Reader *r, const char *at, QsErrorCode code,
                      const char *format, ...) G_GNUC_PRINTF(4, 5);

/* The blank-separated word at or behind *@at, which moves on; FALSE at the end. */
gboolean qs_reader_next_word(const Reader *r, const char **at, Span *ret_word);

/* A word's architecture; one that is unknown, or not the library's, is a fault. */
const QsAbi *qs_reader_find_arch(Reader *r, Span word);

/* "profile NAME", "match KIND NAME...", and so on, [@word) being the first word. */
gboolean qs_reader_read_directive(Reader *r, Span word);

/* What stands behind "arch", which may be said once. */
gboolean qs_reader_read_archs(Reader *r, Span directive, const char *at,
                              uint32_t *ret_archs);

/* Calls @each for each line, which is then the current one, and stops at the first fault. */
gboolean qs_reader_read_lines(Reader *r, const char *text, gsize length,
                              gboolean (*each)(Reader *r));

/* "CALL[ARCH,...]: ..."; @call is followed by ':' or '['. */
gboolean qs_reader_read_rule(Reader *r, Span call);

#endif
