/*
 * Values in registers: which form they have, and that equal ones are one
 *
 * Whether they are the right ones is seen by test-comparison.c.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "term.h"

static void assert_kind(VerifyTerms *terms, VerifyTermId term, VerifyTermKind kind)
{
    g_assert_cmpint(verify_term_get(terms, term)->kind, ==, kind);
}

/* What filters compute has a simple form, and equal values have equal handles. */
static void test_forms(void)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    VerifyTermId word = verify_term_word(terms, VERIFY_SPACE_LOW(1));
    VerifyTermId one = verify_term_constant(terms, 1);
    VerifyTermId eight = verify_term_constant(terms, 8);
    VerifyTermId thirty_two = verify_term_constant(terms, 32);
    VerifyTermId shifted = verify_term_compute(terms, BPF_LSH, one, word);
    VerifyTermId there = verify_term_compute(terms, BPF_ADD, word, eight);
    uint32_t value;

    assert_kind(terms, word, VERIFY_TERM_FIELD);
    assert_kind(terms, there, VERIFY_TERM_FIELD);
    g_assert_cmpuint(verify_term_compute(terms, BPF_SUB, there, eight), ==, word);
    g_assert_cmpuint(
        verify_term_compute(terms, BPF_MUL, word, eight), ==,
        verify_term_compute(terms, BPF_LSH, word, verify_term_constant(terms, 3)));
    assert_kind(terms, shifted, VERIFY_TERM_TABLE);
    assert_kind(terms, verify_term_compute(terms, BPF_AND, shifted, eight),
                VERIFY_TERM_TABLE);
    assert_kind(terms, verify_term_compute(terms, BPF_LSH, word, thirty_two),
                VERIFY_TERM_UNDEFINED);
    assert_kind(terms, verify_term_compute(terms, BPF_ADD, word, word),
                VERIFY_TERM_OPERATION);
    g_assert_true(verify_term_is_constant(
        terms, verify_term_compute(terms, BPF_ADD, one, eight), &value));
    g_assert_cmpuint(value, ==, 9);
    g_assert_false(verify_term_is_constant(terms, word, &value));
    g_assert_cmpuint(verify_term_constant(terms, 0), ==, VERIFY_TERM_ZERO);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/term/forms", test_forms);
    return g_test_run();
}
