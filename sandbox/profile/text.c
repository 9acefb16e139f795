/*
 * Whether some bytes are text
 *
 * Byte by byte up to the first fault: UTF-8, in lines of bounded length that end with LF
 * alone, of characters that are seen (characters.c).  Tabs are blanks.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "characters.h"
#include "fault.h"
#include "qsandbox/profile.h"
#include "text.h"

/* What is wrong with the character at @at, or NULL; *ret_length is its bytes. */
static char *bad_character(const char *at, const char *end, size_t *ret_length)
{
    unsigned char byte = *at;
    gunichar c;

    *ret_length = 1;
    if (byte == '\r') {
        return g_strdup(at + 1 < end && at[1] == '\n'
                            ? "the line ends with CR LF; lines end with LF alone"
                            : "a carriage return; lines end with LF");
    }
    if (byte == '\0') {
        return g_strdup("a NUL byte; this is not a text file");
    }
    if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f) {
        return g_strdup_printf("a control character (0x%02x)", byte);
    }
    if (byte < 0x80) {
        return NULL;
    }
    c = g_utf8_get_char_validated(at, end - at);
    if (c == (gunichar)-1 || c == (gunichar)-2) {
        return g_strdup_printf("byte 0x%02x is not UTF-8", byte);
    }
    *ret_length = g_utf8_skip[byte];
    if (!profile_is_seen(c)) {
        return g_strdup_printf(
            "a character that %s (U+%04X)",
            g_unichar_isspace(c) ? "looks like a blank" : "does not print", c);
    }
    return NULL;
}

gboolean profile_check_text(const char *text, gsize length, const char *file,
                            GError **error)
{
    const char *end = text + length;
    const char *line = text;
    const char *at = text;
    unsigned number = 1;
    ProfileFault fault = { 0 };

    while (at < end) {
        size_t step;
        char *what = bad_character(at, end, &step);

        if (what == NULL && at - line >= QS_PROFILE_MAX_LINE && *at != '\n') {
            fault.code = QS_ERROR_LIMIT;
            what = g_strdup_printf("the line is longer than %d bytes",
                                   QS_PROFILE_MAX_LINE);
        } else {
            fault.code = QS_ERROR_SYNTAX;
        }
        if (what != NULL) {
            const char *line_end = memchr(at, '\n', MIN(end - at, 256));

            fault.column = profile_fault_column(line, at);
            fault.message = what;
            profile_fault_throw(&fault, file, number, line,
                                (line_end != NULL ? line_end : MIN(at + 256, end)) - line,
                                error);
            return FALSE;
        }
        at += step;
        if (at[-1] == '\n') {
            line = at;
            number++;
        }
    }
    return TRUE;
}
