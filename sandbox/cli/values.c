/*
 * qsandbox: calls and argument values on the command line
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <string.h>

/*
 * Decimal or, behind 0x, hexadecimal, as in profiles; nothing else, and nothing around
 * it.  What begins with a zero might be meant as octal.
 */
static gboolean parse_number(const char *text, uint64_t max, uint64_t *ret_value)
{
    guint64 value;
    gboolean hex = g_str_has_prefix(text, "0x");

    if ((text[0] == '0' && text[1] && !hex) ||
        !g_ascii_string_to_unsigned(hex ? text + 2 : text, hex ? 16 : 10, 0, max, &value,
                                    NULL)) {
        return FALSE;
    }
    *ret_value = value;
    return TRUE;
}

gboolean cli_parse_call(const QsAbi *abi, const char *text, uint32_t *ret_nr,
                        const char **ret_name, GError **error)
{
    const QsAbiCall *call = qs_abi_find_call(abi, text);
    uint64_t nr;

    if (!call && parse_number(text, UINT32_MAX, &nr)) {
        call = qs_abi_find_number(abi, nr);
        *ret_nr = nr;
        *ret_name = call ? call->name : NULL;
        return TRUE;
    }
    if (!call) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "there is no call '%s' on %s; 'qsandbox list --calls' shows those "
                    "there are, and a number will do too",
                    text, abi->name);
        return FALSE;
    }
    *ret_nr = call->nr;
    *ret_name = call->name;
    return TRUE;
}

static gboolean parse_word(const QsAbi *abi, const char *text, uint64_t *ret_value,
                           GError **error)
{
    /* A filter is given 64 bits of each argument, on every architecture. */
    if (parse_number(text, UINT64_MAX, ret_value)) {
        return TRUE;
    }
    if (*text == '-' && parse_number(text + 1, UINT64_C(1) << 63, ret_value)) {
        *ret_value = -*ret_value;
        return TRUE;
    }
    if (g_ascii_isdigit(*text) || *text == '-' || *text == '+') {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "'%s' is not a number of 64 bits; numbers are decimal, or "
                    "hexadecimal with 0x",
                    text);
        return FALSE;
    }
    if (!qs_abi_find_constant(abi, text, ret_value)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "there is no constant '%s' on %s; give it as a number", text,
                    abi->name);
        return FALSE;
    }
    return TRUE;
}

gboolean cli_parse_value(const QsAbi *abi, const char *text, uint64_t *ret_value,
                         GError **error)
{
    g_auto(GStrv) words = g_strsplit(text, "|", -1);
    uint64_t value = 0;

    if (!words[0]) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "an argument is empty; give a number or a constant's name");
        return FALSE;
    }
    for (char **word = words; *word; word++) {
        uint64_t bits;

        if (!parse_word(abi, g_strstrip(*word), &bits, error)) {
            return FALSE;
        }
        value |= bits;
    }
    *ret_value = value;
    return TRUE;
}
