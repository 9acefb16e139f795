/*
 * The state of one reading, shared by the lines' readers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_READER_INTERNAL_H
#define QSANDBOX_PROFILE_READER_INTERNAL_H

#include "qsandbox/arena.h"
#include "fault.h"
#include "profile.h"
#include "reader.h"

typedef struct ProfileReader {
    const char *file;
    const char *expected_name;
    uint32_t library_archs; /* 0: the library states none */

    QsArena *arena;
    QsProfile *profile;
    uint32_t roles;   /* of the rules that follow */
    unsigned n_names; /* in all match lines */

    /* Where single directives stood; 0: not seen yet. */
    unsigned profile_line;
    unsigned summary_line;
    unsigned arch_line;
    GArray *requires; /* ProfilePlace, one for each of profile->requires */

    /* The current line, trailing blanks left out. */
    const char *line;
    const char *line_end;
    unsigned number;
    ProfileFault fault;
} ProfileReader;

/* A part of the current line. */
typedef struct ProfileSpan {
    const char *start;
    size_t length;
} ProfileSpan;

/* Records that something is wrong at @at of the current line; returns FALSE. */
gboolean profile_reader_fault(ProfileReader *r, const char *at, QsErrorCode code,
                              const char *format, ...) G_GNUC_PRINTF(4, 5);

/* The blank-separated word at or behind *@at, which moves on; FALSE at the end. */
gboolean profile_reader_next_word(const ProfileReader *r, const char **at,
                                  ProfileSpan *ret_word);

/* A word's architecture; one that is unknown, or not the library's, is a fault. */
const QsAbi *profile_reader_find_arch(ProfileReader *r, ProfileSpan word);

/* "profile NAME", "match KIND NAME...", and so on, [@word) being the first word. */
gboolean profile_reader_read_directive(ProfileReader *r, ProfileSpan word);

/* What stands behind "arch", which may be said once. */
gboolean profile_reader_read_archs(ProfileReader *r, ProfileSpan directive,
                                   const char *at, uint32_t *ret_archs);

/* Calls @each for each line, which is then the current one, and stops at the first fault. */
gboolean profile_reader_read_lines(ProfileReader *r, const char *text, gsize length,
                                   gboolean (*each)(ProfileReader *r));

/* "CALL[ARCH,...]: ..."; @call is followed by ':' or '['. */
gboolean profile_reader_read_rule(ProfileReader *r, ProfileSpan call);

#endif
