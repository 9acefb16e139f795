/*
 * Which characters a reader sees
 *
 * What a reviewer sees must be what is read.  Characters are refused that steer how text
 * is shown (controls, marks that change the direction, ends of lines that only some
 * editors know) and characters that are not seen.  Unicode's properties say which those
 * are, as far as GLib knows them.  It does not know which letters are blank; these
 * are all among the parts of Korean syllables (of which text in its usual form, NFC,
 * has none), the patterns of Braille, and the symbols of music.  Marks that
 * belong to no script and to no place around a letter show nothing of themselves.
 * Limits: two vowel marks of Khmer that show nothing are taken for others.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "characters.h"

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

gboolean profile_is_seen(gunichar c)
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

unsigned profile_count_letters(const char *text)
{
    g_autofree char *plain = g_utf8_normalize(text, -1, G_NORMALIZE_ALL_COMPOSE);
    g_autofree char *folded = g_utf8_casefold(plain, -1);
    g_autoptr(GHashTable) letters = g_hash_table_new(NULL, NULL);

    for (const char *at = folded; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);

        if (g_unichar_isalpha(c) && !g_unichar_iszerowidth(c) && profile_is_seen(c)) {
            g_hash_table_add(letters, GUINT_TO_POINTER(c));
        }
    }
    return g_hash_table_size(letters);
}
