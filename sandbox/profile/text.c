/*
 * Whether some bytes are text
 *
 * What a reviewer sees must be what is read.  Characters are refused that steer how text
 * is shown (controls, marks that change the direction, ends of lines that only some
 * editors know) and characters that are not seen.  What is so, Unicode's properties
 * say, as far as GLib knows them.  It does not know which letters are blank; these
 * are all among the parts of Korean syllables (of which text in its usual form, NFC,
 * has none), the patterns of Braille, and the symbols of music.  Marks that
 * belong to no script and to no place around a letter show nothing of themselves.
 * Limits: two vowel marks of Khmer that show nothing are taken for others.
 * Tabs are blanks.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "fault.h"
#include "qsandbox/profile.h"
#include "text.h"

/* Parts of a syllable, which stand for themselves in no text, or what stands for one. */
static gboolean is_part_of_syllable(gunichar c)
{
    gunichar first = c;

    /* Compatibility forms (U+3164, U+FFA0) stand for one. */
    g_unichar_fully_decompose(c, TRUE, &first, 1);
    switch (g_unichar_break_type(first)) {
    case G_UNICODE_BREAK_HANGUL_L_JAMO:
    case G_UNICODE_BREAK_HANGUL_V_JAMO:
    case G_UNICODE_BREAK_HANGUL_T_JAMO:
        /* Only syllables become several of them. */
        return g_unichar_break_type(c) != G_UNICODE_BREAK_HANGUL_LV_SYLLABLE &&
               g_unichar_break_type(c) != G_UNICODE_BREAK_HANGUL_LVT_SYLLABLE;
    default:
        return FALSE;
    }
}

gboolean qs_text_is_seen(gunichar c)
{
    if (c == ' ') {
        return TRUE;
    }
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SPACE_SEPARATOR:
        return FALSE;
    case G_UNICODE_NON_SPACING_MARK:
        return g_unichar_combining_class(c) != 0 ||
               g_unichar_get_script(c) != G_UNICODE_SCRIPT_INHERITED;
    case G_UNICODE_OTHER_LETTER:
        return !is_part_of_syllable(c);
    case G_UNICODE_OTHER_SYMBOL:
        /* Pictures are wide. */
        return g_unichar_get_script(c) != G_UNICODE_SCRIPT_BRAILLE &&
               (c <= 0xffff || g_unichar_iswide(c));
    default:
        return TRUE;
    }
}

unsigned qs_text_count_letters(const char *text)
{
    g_autofree char *plain = g_utf8_normalize(text, -1, G_NORMALIZE_ALL_COMPOSE);
    g_autofree char *folded = g_utf8_casefold(plain, -1);
    g_autoptr(GHashTable) letters = g_hash_table_new(NULL, NULL);

    for (const char *at = folded; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);

        if (g_unichar_isalpha(c) && !g_unichar_iszerowidth(c) && qs_text_is_seen(c)) {
            g_hash_table_add(letters, GUINT_TO_POINTER(c));
        }
    }
    return g_hash_table_size(letters);
}

/* What is wrong with the character at @at, or NULL; *ret_length is its bytes. */
static char *bad_character(const char *at, const char *end, size_t *ret_length)
{
    unsigned char byte = *at;
    gunichar c;

    *ret_length = 1;
    if (byte == '\r') {
        return g_strdup(at + 1 < end && at[1] == '\n' ?
                        "the line ends with CR LF; lines end with LF alone" :
                        "a carriage return; lines end with LF");
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
    if (!qs_text_is_seen(c)) {
        return g_strdup_printf("a character that %s (U+%04X)",
                               g_unichar_isspace(c) ? "looks like a blank" :
                               "does not print", c);
    }
    return NULL;
}

gboolean qs_text_check(const char *text, gsize length, const char *file,
                    GError **error)
{
    const char *end = text + length;
    const char *line = text;
    const char *at = text;
    unsigned number = 1;
    Fault fault = { 0 };

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

            fault.column = qs_fault_column(line, at);
            fault.message = what;
            qs_fault_throw(&fault, file, number, line,
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
