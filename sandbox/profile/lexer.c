/*
 * The words of a condition
 *
 * The longest token wins, so "||" is never two bars.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "lexer.h"

static ProfileTokenKind pair_kind(char first, char second)
{
    switch (first) {
    case '=':
        return second == '=' ? TOKEN_EQ : 0;
    case '!':
        return second == '=' ? TOKEN_NE : 0;
    case '<':
        return second == '=' ? TOKEN_LE : 0;
    case '>':
        return second == '=' ? TOKEN_GE : 0;
    case '&':
        return second == '&' ? TOKEN_AND : 0;
    case '|':
        return second == '|' ? TOKEN_OR : 0;
    default:
        return 0;
    }
}

static ProfileTokenKind single_kind(char c)
{
    switch (c) {
    case '<':
        return TOKEN_LT;
    case '>':
        return TOKEN_GT;
    case '&':
        return TOKEN_AMPERSAND;
    case '|':
        return TOKEN_BAR;
    case '-':
        return TOKEN_MINUS;
    case '(':
        return TOKEN_LEFT;
    case ')':
        return TOKEN_RIGHT;
    case '{':
        return TOKEN_OPEN;
    case '}':
        return TOKEN_CLOSE;
    case ',':
        return TOKEN_COMMA;
    default:
        return TOKEN_OTHER;
    }
}

ProfileToken profile_next_token(const char *text, const char *end)
{
    ProfileToken token = { 0 };

    while (text < end && is_blank(*text)) {
        text++;
    }
    token.start = text;
    if (text == end) {
        token.kind = TOKEN_END;
    } else if (is_word(*text)) {
        while (text < end && is_word(*text)) {
            text++;
        }
        token.kind = g_ascii_isdigit(*token.start) ? TOKEN_NUMBER : TOKEN_WORD;
        token.length = text - token.start;
    } else {
        token.length = 2;
        token.kind = end - text > 1 ? pair_kind(text[0], text[1]) : 0;
        if (token.kind == 0) {
            token.length = 1;
            token.kind = single_kind(text[0]);
        }
    }
    return token;
}
