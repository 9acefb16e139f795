/*
 * Conditions in numbers, as text for people
 *
 * Alternatives that compare the same bits of the same argument are gathered
 * into a set, and a test which says that no other bits are set is written with
 * "in", so that the text looks like what a profile's author would have written.
 * Numbers are hexadecimal.  The width of a comparison is not shown.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <inttypes.h>
#include "qsandbox/condition.h"

const char *qs_cmp_text(QsCmp op)
{
    static const char *const texts[] = {
        [QS_CMP_EQ] = "==", [QS_CMP_NE] = "!=", [QS_CMP_LT] = "<",
        [QS_CMP_LE] = "<=", [QS_CMP_GT] = ">",  [QS_CMP_GE] = ">=",
    };

    return texts[op];
}

/* "(arg2 & M) == 0" with most bits in M reads better as "arg2 in ~M". */
static gboolean is_in(const QsCond *test)
{
    uint64_t other = qs_width_mask(test->bits) & ~test->mask;

    return test->op == QS_CMP_EQ && test->value == 0 && other != 0 &&
           __builtin_popcountll(other) < __builtin_popcountll(test->mask);
}

/* Whether @a and @b differ in their value only. */
static gboolean same_set(const QsCond *a, const QsCond *b)
{
    return b->kind == QS_COND_TEST && !is_in(b) && a->arg == b->arg &&
           a->bits == b->bits && a->op == b->op && a->mask == b->mask;
}

/* How many of @n neighbours, the first one included, make one set. */
static size_t set_length(QsCond *const *tests, size_t n, QsCmp op)
{
    size_t length = 1;

    if (tests[0]->kind != QS_COND_TEST || tests[0]->op != op || is_in(tests[0])) {
        return 1;
    }
    while (length < n && same_set(tests[0], tests[length])) {
        length++;
    }
    return length;
}

static void format_tests(GString *out, const QsCond *const *tests, size_t n)
{
    const QsCond *first = tests[0];
    size_t i;

    if (is_in(first)) {
        g_string_append_printf(out, "arg%u in %#" PRIx64, first->arg,
                               qs_width_mask(first->bits) & ~first->mask);
        return;
    }
    if (first->mask == qs_width_mask(first->bits)) {
        g_string_append_printf(out, "arg%u %s ", first->arg, qs_cmp_text(first->op));
    } else {
        g_string_append_printf(out, "(arg%u & %#" PRIx64 ") %s ", first->arg, first->mask,
                               qs_cmp_text(first->op));
    }
    if (n == 1) {
        g_string_append_printf(out, "%#" PRIx64, first->value);
        return;
    }
    for (i = 0; i < n; i++) {
        g_string_append_printf(out, "%s%#" PRIx64, i == 0 ? "{" : ", ", tests[i]->value);
    }
    g_string_append_c(out, '}');
}

static void format_cond(GString *out, const QsCond *cond, gboolean nested);

static void format_group(GString *out, const QsCond *cond, gboolean nested)
{
    gboolean any = cond->kind == QS_COND_ANY;
    size_t length = set_length(cond->children, cond->n_children,
                               any ? QS_CMP_EQ : QS_CMP_NE);
    size_t i;

    /* A group which is one set needs no parentheses. */
    nested = nested && length < cond->n_children;
    if (nested) {
        g_string_append_c(out, '(');
    }
    for (i = 0; i < cond->n_children; i += length) {
        if (i > 0) {
            g_string_append(out, any ? " || " : " && ");
        }
        length = set_length(cond->children + i, cond->n_children - i,
                            any ? QS_CMP_EQ : QS_CMP_NE);
        if (cond->children[i]->kind == QS_COND_TEST) {
            format_tests(out, (const QsCond *const *)cond->children + i, length);
        } else {
            format_cond(out, cond->children[i], cond->n_children > 1);
        }
    }
    if (nested) {
        g_string_append_c(out, ')');
    }
}

static void format_cond(GString *out, const QsCond *cond, gboolean nested)
{
    if (cond->kind == QS_COND_TEST) {
        format_tests(out, &cond, 1);
    } else {
        format_group(out, cond, nested);
    }
}

char *qs_cond_format(const QsCond *cond)
{
    GString *out;

    if (cond == NULL) {
        return g_strdup("allow");
    }
    out = g_string_new(NULL);
    format_cond(out, cond, FALSE);
    return g_string_free(out, FALSE);
}
