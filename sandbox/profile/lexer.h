/*
 * The words of a condition
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_PROFILE_LEXER_H
#define QSANDBOX_PROFILE_LEXER_H

#include <glib.h>

typedef enum ProfileTokenKind {
    TOKEN_END = 1,
    TOKEN_WORD,
    TOKEN_NUMBER, /* a digit and what follows; not checked further */
    TOKEN_EQ,     /* == */
    TOKEN_NE,
    TOKEN_LT,
    TOKEN_LE,
    TOKEN_GT,
    TOKEN_GE,
    TOKEN_AND, /* && */
    TOKEN_OR,  /* || */
    TOKEN_AMPERSAND,
    TOKEN_BAR,
    TOKEN_MINUS,
    TOKEN_LEFT, /* ( */
    TOKEN_RIGHT,
    TOKEN_OPEN, /* { */
    TOKEN_CLOSE,
    TOKEN_COMMA,
    TOKEN_OTHER, /* one character that means nothing */
} ProfileTokenKind;

typedef struct ProfileToken {
    ProfileTokenKind kind;
    const char *start;
    size_t length;
} ProfileToken;

/* The first token of [@text, @end), blanks before it skipped. */
ProfileToken profile_next_token(const char *text, const char *end);

static inline gboolean is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static inline gboolean is_word(char c)
{
    return g_ascii_isalnum(c) || c == '_';
}

#endif
