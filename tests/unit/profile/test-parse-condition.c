/*
 * Conditions in names: what is read is what was written
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "expr.h"

/* Reads @text as the whole of a line. */
static QsExpr *parse(QsArena *arena, const char *text, ProfileFault *fault)
{
    return profile_expr_parse(arena, text, text, text + strlen(text), fault);
}

static void check(const char *text, const char *expected)
{
    g_auto(QsArena) arena = { 0 };
    g_autoptr(GString) out = g_string_new(NULL);
    ProfileFault fault = { 0 };
    QsExpr *expr = parse(&arena, text, &fault);

    g_test_message("%s", text);
    g_assert_cmpstr(fault.message, ==, NULL);
    g_assert_nonnull(expr);
    profile_expr_format(out, expr);
    g_assert_cmpstr(out->str, ==, expected);
}

static void check_fault(const char *text, unsigned column, const char *message)
{
    g_auto(QsArena) arena = { 0 };
    ProfileFault fault = { 0 };

    g_test_message("%s", text);
    g_assert_null(parse(&arena, text, &fault));
    g_assert_nonnull(fault.message);
    g_assert_nonnull(strstr(fault.message, message));
    g_assert_cmpuint(fault.column, ==, column);
    g_free(fault.message);
}

static void test_read(void)
{
    check("cmd==KVM_RUN", "cmd == KVM_RUN");
    check("cmd == {A,B|C}", "cmd == {A, B|C}");
    check("prot in A|B", "prot in A|B");
    check("(flags&A|B)!=0x10", "(flags & A|B) != 0x10");
    check("(a == 1)", "a == 1");
    check("a == 1 || b == 2 && c == 3", "a == 1 || (b == 2 && c == 3)");
    check("(a == 1 || b == 2) && c == 3", "(a == 1 || b == 2) && c == 3");
    check("fd == -1", "fd == -1");
    check("a <= 18446744073709551615", "a <= 0xffffffffffffffff");
}

/* && binds closer than ||. */
static void test_tree(void)
{
    g_auto(QsArena) arena = { 0 };
    ProfileFault fault = { 0 };
    QsExpr *expr = parse(&arena, "a == 1 || b == {2, 3} && (c & 4) > 5", &fault);

    g_assert_nonnull(expr);
    g_assert_cmpint(expr->kind, ==, EXPR_ANY);
    g_assert_cmpuint(expr->n_children, ==, 2);
    g_assert_cmpint(expr->children[0]->kind, ==, EXPR_COMPARE);
    g_assert_cmpint(expr->children[0]->op, ==, QS_CMP_EQ);
    g_assert_false(expr->children[0]->set);
    expr = expr->children[1];
    g_assert_cmpint(expr->kind, ==, EXPR_ALL);
    g_assert_cmpuint(expr->n_children, ==, 2);
    g_assert_true(expr->children[0]->set);
    g_assert_cmpuint(expr->children[0]->n_values, ==, 2);
    g_assert_cmpuint(expr->children[0]->mask.n_atoms, ==, 0);
    g_assert_cmpuint(expr->children[1]->mask.n_atoms, ==, 1);
    g_assert_cmpint(expr->children[1]->op, ==, QS_CMP_GT);
    g_assert_cmpuint(expr->children[1]->column, ==, 27);
}

static void test_faults(void)
{
    check_fault("", 1, "expected an argument's name or '(', found the end");
    check_fault("a", 2, "expected ==, !=, <, <=, >, >= or in, found the end");
    check_fault("a = 1", 3, "write '=='");
    check_fault("!a == 1", 1, "there is no negation");
    check_fault("a & B", 3, "alone would hold if any bit is shared");
    check_fault("a == ", 6, "expected a number or a constant's name");
    check_fault("a == -B", 7, "a number behind '-'");
    check_fault("a == 010", 6, "numbers are decimal");
    check_fault("a == 12x", 6, "is not a number");
    check_fault("a == 18446744073709551616", 6, "more than 64 bits");
    check_fault("a == -9223372036854775809", 6, "more than 64 bits");
    check_fault("a == {}", 7, "at least one value");
    check_fault("a < {1}", 5, "with == and != only");
    check_fault("a in {1}", 6, "'a == {A, B}'");
    check_fault("(a & 1) in 1", 2, "compares a whole argument");
    check_fault("(a == 1", 8, "expected '&&', '||' or ')'");
    check_fault("a == 1)", 7, "expected '&&', '||' or ' -- REASON'");
    check_fault("a == 1 & b == 2", 8, "expected '&&', '||' or ' -- REASON'");
    check_fault("a == \xe2\x80\xae", 6, "an unprintable character");
}

/* The depth that a tree may have is that of the numbers which it becomes. */
static void test_depth(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_auto(QsArena) arena = { 0 };
    ProfileFault fault = { 0 };

    for (int i = 0; i < QS_COND_MAX_DEPTH; i++) {
        g_string_append_c(text, '(');
    }
    g_string_append(text, "a == 1");
    for (int i = 0; i < QS_COND_MAX_DEPTH; i++) {
        g_string_append_c(text, ')');
    }
    g_assert_nonnull(parse(&arena, text->str, &fault));
    g_string_prepend_c(text, '(');
    g_string_append_c(text, ')');
    check_fault(text->str, QS_COND_MAX_DEPTH + 1, "parentheses inside each other");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/parse-condition/read", test_read);
    g_test_add_func("/parse-condition/tree", test_tree);
    g_test_add_func("/parse-condition/faults", test_faults);
    g_test_add_func("/parse-condition/depth", test_depth);
    return g_test_run();
}
