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

/*
 * What a QsProfile's users need not see.  It is in the arena, as the QsProfile itself
 * is.
 */
typedef struct Private {
    QsArena *arena;
    ProfilePlace *requires;
} Private;

ProfilePlace profile_require_place(const QsProfile *profile, unsigned index)
{
    const Private *private = profile->private;

    return private->requires[index];
}

char *qs_profile_locate_require(const QsProfile *profile, unsigned index)
{
    ProfilePlace place = profile_require_place(profile, index);

    return g_strdup_printf("%s:%u:%u", profile->file, place.line, place.column);
}

char *qs_profile_quote_require(const QsProfile *profile, unsigned index)
{
    ProfilePlace place = profile_require_place(profile, index);

    return profile_fault_quote(place.text, strlen(place.text), place.column);
}

static void match_free(void *data)
{
    QsMatch *match = data;

    g_ptr_array_unref(match->names);
}

/* Names are shared with policies, and so are not the arena's. */
static void rule_free(void *data)
{
    QsRule *rule = data;

    g_clear_pointer(&rule->names, g_ptr_array_unref);
}

static QsProfile *profile_new(QsArena *arena, const char *file, uint32_t library_archs)
{
    QsProfile *profile = qs_arena_new0(arena, QsProfile);
    Private *private = qs_arena_new0(arena, Private);

    private->arena = arena;
    profile->private = private;
    profile->file = qs_arena_strndup(arena, file, strlen(file));
    profile->matches = g_ptr_array_new_with_free_func(match_free);
    profile->requires = g_ptr_array_new();
    profile->rules = g_ptr_array_new_with_free_func(rule_free);
    profile->library_archs = library_archs;
    profile->archs = library_archs != 0 ? library_archs : profile_archs_all();
    return profile;
}

void qs_profile_free(QsProfile *profile)
{
    Private *private;
    QsArena *arena;

    if (profile == NULL) {
        return;
    }
    g_ptr_array_unref(profile->matches);
    g_ptr_array_unref(profile->requires);
    g_ptr_array_unref(profile->rules);
    private = profile->private;
    arena = private->arena;
    qs_arena_clear(arena);
    g_free(arena);
}

QsProfile *profile_read(const char *text, gsize length, const char *file,
                        const char *expected_name, uint32_t library_archs,
                        gboolean trusted, GError **error)
{
    g_autoptr(GArray) requires = NULL;
    g_autoptr(QsProfile) profile = NULL;
    Private *private;
    ProfileReader r = {
        .file = file,
        .expected_name = expected_name,
        .trusted = trusted,
        .library_archs = library_archs,
        .roles = QS_ROLE_BIT(QS_ROLE_ALL),
    };

    if (!check_size(length, file, error) ||
        (!trusted && !profile_check_text(text, length, file, error))) {
        return NULL;
    }
    /* Trees of conditions take about three times the room of their text. */
    r.arena = g_new0(QsArena, 1);
    r.arena->chunk_size = MAX(3 * length, 256);
    profile = profile_new(r.arena, file, library_archs);
    requires = g_array_new(FALSE, FALSE, sizeof(ProfilePlace));
    r.profile = profile;
    r.requires = requires;
    if (!read_profile(&r, text, length)) {
        profile_fault_throw(&r.fault, file, r.number, r.line, r.line_end - r.line, error);
        return NULL;
    }
    private = profile->private;
    private->requires = qs_arena_memdup(r.arena, requires->data,
                                        requires->len * sizeof(ProfilePlace));
    return g_steal_pointer(&profile);
}

QsProfile *qs_profile_parse(const char *text, gsize length, const char *file,
                            const char *expected_name, GError **error)
{
    return profile_read(text, length, file, expected_name, 0, FALSE, error);
}
