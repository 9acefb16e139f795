/*
 * The words of a condition
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "lexer.h"

/* Reads @text to its end: kinds must be @kinds, and the tokens' texts joined by '~'. */
static void check(const char *text, const char *joined, const ProfileTokenKind *kinds)
{
    const char *end = text + strlen(text);
    g_autoptr(GString) found = g_string_new(NULL);
    ProfileToken token = { .start = text };

    g_test_message("%s", text);
    do {
        token = profile_next_token(token.start + token.length, end);
        g_assert_cmpint(token.kind, ==, *kinds++);
        if (token.kind != TOKEN_END) {
            g_string_append_printf(found, "%s%.*s", found->len ? "~" : "",
                                   (int)token.length, token.start);
        }
    } while (token.kind != TOKEN_END);
    g_assert_true(token.start == end);
    g_assert_cmpuint(token.length, ==, 0);
    g_assert_cmpstr(found->str, ==, joined);
}

#define CHECK(text, joined, ...) \
    check(text, joined, (const ProfileTokenKind[]){ __VA_ARGS__ TOKEN_END })

static void test_words(void)
{
    CHECK("", "", );
    CHECK(" \t ", "", );
    CHECK("cmd", "cmd", TOKEN_WORD, );
    CHECK("  _a1\tB ", "_a1~B", TOKEN_WORD, TOKEN_WORD, );
    CHECK("0x1f 12 7seas", "0x1f~12~7seas", TOKEN_NUMBER, TOKEN_NUMBER, TOKEN_NUMBER, );
    CHECK("-1", "-~1", TOKEN_MINUS, TOKEN_NUMBER, );
    CHECK("allow", "allow", TOKEN_WORD, );
}

/* The longest token wins. */
static void test_operators(void)
{
    CHECK("==!=<=>=", "==~!=~<=~>=", TOKEN_EQ, TOKEN_NE, TOKEN_LE, TOKEN_GE, );
    CHECK("< >", "<~>", TOKEN_LT, TOKEN_GT, );
    CHECK("<==", "<=~=", TOKEN_LE, TOKEN_OTHER, );
    CHECK("&&&", "&&~&", TOKEN_AND, TOKEN_AMPERSAND, );
    CHECK("|||", "||~|", TOKEN_OR, TOKEN_BAR, );
    CHECK("| |", "|~|", TOKEN_BAR, TOKEN_BAR, );
    CHECK("({a,b})", "(~{~a~,~b~}~)", TOKEN_LEFT, TOKEN_OPEN, TOKEN_WORD, TOKEN_COMMA,
          TOKEN_WORD, TOKEN_CLOSE, TOKEN_RIGHT, );
}

static void test_others(void)
{
    CHECK("=", "=", TOKEN_OTHER, );
    CHECK("!a", "!~a", TOKEN_OTHER, TOKEN_WORD, );
    CHECK("a%b", "a~%~b", TOKEN_WORD, TOKEN_OTHER, TOKEN_WORD, );
    /* One byte each: a message shows the character that they make. */
    CHECK("\xc3\xa9", "\xc3~\xa9", TOKEN_OTHER, TOKEN_OTHER, );
}

/* Nothing at @end or behind it is read. */
static void test_end(void)
{
    static const char text[] = "a==b";
    ProfileToken token;

    g_assert_cmpint(profile_next_token(text, text).kind, ==, TOKEN_END);
    token = profile_next_token(text + 1, text + 2);
    g_assert_cmpint(token.kind, ==, TOKEN_OTHER);
    g_assert_cmpuint(token.length, ==, 1);
    token = profile_next_token(text + 3, text + 4);
    g_assert_cmpint(token.kind, ==, TOKEN_WORD);
    g_assert_cmpuint(token.length, ==, 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/lexer/words", test_words);
    g_test_add_func("/lexer/operators", test_operators);
    g_test_add_func("/lexer/others", test_others);
    g_test_add_func("/lexer/end", test_end);
    return g_test_run();
}
