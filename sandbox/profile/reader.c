/*
 * Text to profile
 *
 * Line by line, one pass, stopping at the first fault.  A line is empty, a comment, a
 * directive or a rule; a rule has a ':' or '[' behind its first word.  Everything that
 * the profile consists of is put into one arena.
 *
 *   file      = { comment | blank } "profile NAME" { line }
 *   line      = comment | blank | directive | rule
 *   directive = "summary" TEXT | "match" KIND NAME... | "require" NAME...
 *             | "arch" ARCH... | "role" ROLE... | "draft" [TEXT]
 *   rule      = CALL [ "[" ARCH { "," ARCH } "]" ] ":" body " -- " REASON
 *   body      = "allow" | condition | "errno" NAME [ "if" condition ]
 *             | "named" names [ "if" condition ]
 *             | "kill" [ "if" condition ]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/role.h"
#include "lexer.h"
#include "profile.h"
#include "reader-internal.h"
#include "text.h"

static gboolean read_line(ProfileReader *r)
{
    const char *at = r->line;
    ProfileSpan word;

    while (at < r->line_end && is_blank(*at)) {
        at++;
    }
    if (at == r->line_end || *at == '#') {
        return TRUE;
    }
    word.start = at;
    while (at < r->line_end && is_word(*at)) {
        at++;
    }
    word.length = at - word.start;
    if (word.length == 0) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "expected a directive, a rule or a comment");
    }
    if (at < r->line_end && (*at == ':' || *at == '[')) {
        if (r->profile_line == 0) {
            return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                        "expected 'profile NAME' before the first rule");
        }
        return profile_reader_read_rule(r, word);
    }
    return profile_reader_read_directive(r, word);
}

gboolean profile_reader_read_lines(ProfileReader *r, const char *text, gsize length,
                                   gboolean (*each)(ProfileReader *r))
{
    const char *end = text + length;

    while (text < end) {
        const char *line_end = memchr(text, '\n', end - text);

        r->line = text;
        r->line_end = line_end != NULL ? line_end : end;
        r->number++;
        text = r->line_end + 1;
        while (r->line_end > r->line && is_blank(r->line_end[-1])) {
            r->line_end--;
        }
        if (!each(r)) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean read_profile(ProfileReader *r, const char *text, gsize length)
{
    if (!profile_reader_read_lines(r, text, length, read_line)) {
        return FALSE;
    }
    if (r->profile_line == 0) {
        return profile_reader_fault(r, r->line, QS_ERROR_SYNTAX,
                                    "the file ends without a 'profile NAME' line");
    }
    return TRUE;
}

static gboolean check_size(gsize length, const char *file, GError **error)
{
    if (length > QS_PROFILE_MAX_SIZE) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                    "%s:1:1: the file has more than %d bytes, too many for a profile",
                    file, QS_PROFILE_MAX_SIZE);
        return FALSE;
    }
    if (length == 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_SYNTAX,
                    "%s:1:1: the file is empty; expected 'profile NAME'", file);
        return FALSE;
    }
    return TRUE;
}

QsProfile *profile_read(const char *text, gsize length, const char *file,
                        const char *expected_name, uint32_t library_archs, GError **error)
{
    g_autoptr(GArray) requires = NULL;
    g_autoptr(QsProfile) profile = NULL;
    ProfileReader r = {
        .file = file,
        .expected_name = expected_name,
        .library_archs = library_archs,
        .roles = QS_ROLE_BIT(QS_ROLE_ALL),
    };

    if (!check_size(length, file, error) ||
        !profile_check_text(text, length, file, error)) {
        return NULL;
    }
    /* Trees of conditions take about three times the room of their text. */
    r.arena = g_new0(QsArena, 1);
    r.arena->chunk_size = MAX(3 * length, 256);
    profile = profile_new(r.arena, qs_arena_strndup(r.arena, file, strlen(file)),
                          library_archs, NULL);
    requires = g_array_new(FALSE, FALSE, sizeof(ProfilePlace));
    r.profile = profile;
    r.requires = requires;
    if (!read_profile(&r, text, length)) {
        profile_fault_throw(&r.fault, file, r.number, r.line, r.line_end - r.line, error);
        return NULL;
    }
    profile_place_requires(
        profile,
        qs_arena_memdup(r.arena, requires->data, requires->len * sizeof(ProfilePlace)));
    return g_steal_pointer(&profile);
}

QsProfile *qs_profile_parse(const char *text, gsize length, const char *file,
                            const char *expected_name, GError **error)
{
    return profile_read(text, length, file, expected_name, 0, error);
}
