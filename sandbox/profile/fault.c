/*
 * A fault in a profile's text and where it is
 *
 * Columns count characters, and everything that does not print as one
 * character is shown as '?', so that the caret stands below the right one and
 * no file can play tricks with a terminal.  Of a long line only the
 * neighbourhood of the fault is shown.  A byte that is not UTF-8 counts as one
 * character.  Characters of double width are not accounted for.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "characters.h"
#include "fault.h"

#define WINDOW 160

gboolean profile_fault_set(ProfileFault *fault, QsErrorCode code, unsigned column,
                           const char *format, ...)
{
    va_list args;

    g_assert(fault->message == NULL);
    va_start(args, format);
    fault->code = code;
    fault->column = column;
    fault->message = g_strdup_vprintf(format, args);
    va_end(args);
    return FALSE;
}

/* The character at @at; *ret_length is set to its bytes, 1 if it is none. */
static gunichar char_at(const char *at, const char *end, size_t *ret_length)
{
    gunichar c = (unsigned char)*at;

    *ret_length = 1;
    if (c >= 0x80) {
        c = g_utf8_get_char_validated(at, end - at);
        if (c == (gunichar)-1 || c == (gunichar)-2) {
            return 0;
        }
        *ret_length = g_utf8_skip[(unsigned char)*at];
    }
    return c;
}

unsigned profile_fault_column(const char *line, const char *at)
{
    unsigned column = 1;
    size_t length;

    while (line < at) {
        char_at(line, at, &length);
        line += length;
        column++;
    }
    return column;
}

/* Appends the characters of @text from column @first to column @last. */
static void append_excerpt(GString *out, const char *text, size_t length, unsigned first,
                           unsigned last)
{
    const char *end = text + length;
    unsigned column;
    size_t step;

    for (column = 1; text < end && column <= last; column++, text += step) {
        gunichar c = char_at(text, end, &step);

        if (column < first) {
            continue;
        }
        if (c == '\t') {
            g_string_append_c(out, ' ');
        } else if (c != 0 && profile_is_seen(c)) {
            g_string_append_unichar(out, c);
        } else {
            g_string_append_c(out, '?');
        }
    }
}

static void append_source(GString *out, const char *text, size_t length, unsigned column)
{
    unsigned width = profile_fault_column(text, text + length) - 1;
    unsigned first = 1;
    unsigned last = width;
    unsigned indent;

    if (width > WINDOW) {
        first = column > WINDOW / 2 ? column - WINDOW / 2 : 1;
        last = MIN(first + WINDOW, width);
    }
    g_string_append(out, first > 1 ? "\n..." : "\n");
    append_excerpt(out, text, length, first, last);
    g_string_append(out, last < width ? "...\n" : "\n");
    indent = column - first + (first > 1 ? 3 : 0);
    g_string_append_printf(out, "%*s^", (int)indent, "");
}

char *profile_fault_quote(const char *text, size_t length, unsigned column)
{
    GString *out = g_string_new(NULL);

    append_source(out, text, length, column);
    return g_string_free(out, FALSE);
}

void profile_fault_throw(ProfileFault *fault, const char *file, unsigned line,
                         const char *text, size_t length, GError **error)
{
    GString *out = g_string_new(NULL);

    g_string_append_printf(out, "%s:%u:%u: %s", file, line, fault->column,
                           fault->message);
    if (text != NULL) {
        append_source(out, text, length, fault->column);
    }
    g_set_error_literal(error, QS_ERROR, fault->code, out->str);
    g_string_free(out, TRUE);
    g_clear_pointer(&fault->message, g_free);
}
