/*
 * qsandbox learn: a line of a log, word by word
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "learn-log.h"

#include <errno.h>
#include <string.h>

gboolean cli_line_fault(CliLine *line, const char *what)
{
    if (*line->error) {
        return FALSE;
    }
    g_set_error(line->error, QS_ERROR, QS_ERROR_SYNTAX, "%s:%u:%u: %s", line->file,
                line->number, (unsigned)(line->at - line->text) + 1, what);
    return FALSE;
}

gboolean cli_line_word(CliLine *line, char ret[CLI_MAX_LINE])
{
    size_t length;

    line->at += *line->at == ' ';
    length = strcspn(line->at, " ");
    memcpy(ret, line->at, length);
    ret[length] = '\0';
    return length > 0;
}

void cli_line_pass(CliLine *line, const char *word)
{
    line->at += strlen(word);
}

gboolean cli_read_number(const char *text, unsigned base, uint64_t *ret)
{
    const char *end = NULL;
    gboolean hex = g_str_has_prefix(text, "0x");

    if (hex != (base == 16) || !g_ascii_isxdigit(text[hex ? 2 : 0])) {
        return FALSE;
    }
    errno = 0;
    *ret = g_ascii_strtoull(text + (hex ? 2 : 0), (char **)&end, base);
    return *end == '\0' && errno == 0;
}

gboolean cli_line_number(CliLine *line, uint64_t *ret)
{
    char word[CLI_MAX_LINE];

    if (!cli_line_word(line, word) || !cli_read_number(word, 10, ret)) {
        return cli_line_fault(line, "expected a number");
    }
    cli_line_pass(line, word);
    return TRUE;
}

gboolean cli_line_is_at_end(CliLine *line)
{
    return *line->at == '\0' || cli_line_fault(line, "expected the end of the line");
}

/* "KEY=TEXT"; *ret_text is the caller's. */
gboolean cli_line_value(CliLine *line, const char *key, char **ret_text)
{
    char word[CLI_MAX_LINE];
    g_autofree char *what = g_strdup_printf("expected '%s=' and a text", key);
    size_t length = strlen(key);

    if (!cli_line_word(line, word) || strncmp(word, key, length) != 0 ||
        word[length] != '=' || word[length + 1] == '\0') {
        return cli_line_fault(line, what);
    }
    *ret_text = g_strdup(word + length + 1);
    cli_line_pass(line, word);
    return TRUE;
}

gboolean cli_is_escaped(const char *text)
{
    for (; *text; text++) {
        if (*text == '%') {
            if (!g_ascii_isxdigit(text[1]) || !g_ascii_isxdigit(text[2])) {
                return FALSE;
            }
            text += 2;
        } else if (!g_ascii_isalnum(*text) && !strchr("._-+,:/@[]?", *text)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean cli_line_escaped(CliLine *line, const char *key, char **ret_text)
{
    const char *start = line->at;
    g_autofree char *text = NULL;

    if (!cli_line_value(line, key, &text)) {
        return FALSE;
    }
    if (!cli_is_escaped(text)) {
        line->at = start + (*start == ' ');
        return cli_line_fault(line, "a text with characters that have to be escaped");
    }
    *ret_text = g_steal_pointer(&text);
    return TRUE;
}
