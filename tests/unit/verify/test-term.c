/*
 * Values in registers: which form they have, and that equal ones are one
 *
 * Whether they are the right ones is seen by test-comparison.c.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "term.h"

static void assert_kind(Terms *terms, TermId term, TermKind kind)
{
    g_assert_cmpint(qsv_term_get(terms, term)->kind, ==, kind);
}

/* What filters compute has a simple form, and equal values have equal handles. */
static void test_forms(void)
{
    g_autoptr(Diagram) diagram = qsv_diagram_new(UINT64_MAX);
    g_autoptr(Space) space = qsv_space_new(diagram);
    g_autoptr(Terms) terms = qsv_terms_new(space);
    TermId word = qsv_term_word(terms, SPACE_LOW(1));
    TermId one = qsv_term_constant(terms, 1);
    TermId eight = qsv_term_constant(terms, 8);
    TermId thirty_two = qsv_term_constant(terms, 32);
    TermId shifted = qsv_term_compute(terms, BPF_LSH, one, word);
    TermId there = qsv_term_compute(terms, BPF_ADD, word, eight);
    uint32_t value;

    assert_kind(terms, word, TERM_FIELD);
    assert_kind(terms, there, TERM_FIELD);
    g_assert_cmpuint(qsv_term_compute(terms, BPF_SUB, there, eight), ==, word);
    g_assert_cmpuint(qsv_term_compute(terms, BPF_MUL, word, eight), ==,
                     qsv_term_compute(terms, BPF_LSH, word,
                                      qsv_term_constant(terms, 3)));
    assert_kind(terms, shifted, TERM_TABLE);
    assert_kind(terms, qsv_term_compute(terms, BPF_AND, shifted, eight), TERM_TABLE);
    assert_kind(terms, qsv_term_compute(terms, BPF_LSH, word, thirty_two),
                TERM_UNDEFINED);
    assert_kind(terms, qsv_term_compute(terms, BPF_ADD, word, word), TERM_OPERATION);
    g_assert_true(qsv_term_is_constant(terms, qsv_term_compute(terms, BPF_ADD, one,
                                                               eight), &value));
    g_assert_cmpuint(value, ==, 9);
    g_assert_false(qsv_term_is_constant(terms, word, &value));
    g_assert_cmpuint(qsv_term_constant(terms, 0), ==, TERM_ZERO);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/term/forms", test_forms);
    return g_test_run();
}
