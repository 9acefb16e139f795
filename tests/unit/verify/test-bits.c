/*
 * Comparisons that only single bits can decide: two words, their sums and shifts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "bits.h"
#include "look-up.h"

static const uint32_t samples[] = {
    0, 1, 2, 31, 32, 33, 63, 64, 0x7f, 0x80, 0xfe, 0xff, 0x100, 0xffffffff,
};

/* Some bits of each word: the sum of two whole words is too much for any diagram. */
#define LEFT_MASK 0xff
#define RIGHT_MASK 0x3f

/* The result for both words; FALSE if it depends on what the kernel leaves open. */
static gboolean compute(uint32_t op, uint32_t a, uint32_t b, uint32_t *ret_value)
{
    *ret_value = op == BPF_ADD   ? a + b
                 : op == BPF_SUB ? a - b
                 : op == BPF_XOR ? a ^ b
                 : b >= 32       ? 0
                                 : a << b;
    return op != BPF_LSH || b < 32;
}

static gboolean compare(uint32_t jump, uint32_t x, uint32_t y)
{
    return jump == BPF_JEQ   ? x == y
           : jump == BPF_JGT ? x > y
           : jump == BPF_JGE ? x >= y
                             : (x & y) != 0;
}

static VerifyTermId masked_word(VerifyTerms *terms, unsigned word, uint32_t mask)
{
    return verify_term_compute(terms, BPF_AND, verify_term_word(terms, word),
                               verify_term_constant(terms, mask));
}

static void check(uint32_t op, uint32_t jump)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    VerifyTermId a = masked_word(terms, VERIFY_SPACE_LOW(0), LEFT_MASK);
    VerifyTermId b = masked_word(terms, VERIFY_SPACE_LOW(1), RIGHT_MASK);
    VerifyTermId left = verify_term_compute(terms, op, a, b);
    VerifyNode undefined;
    VerifyNode node;

    verify_bits_add(terms, left);
    verify_bits_add(terms, b);
    verify_space_settle(space);
    node = verify_bits_compare(terms, diagram, jump, left, b, &undefined);
    g_assert_false(diagram->exhausted);
    for (unsigned i = 0; i < G_N_ELEMENTS(samples); i++) {
        for (unsigned j = 0; j < G_N_ELEMENTS(samples); j++) {
            uint32_t words[VERIFY_SPACE_WORDS] = { 0 };
            uint32_t y = samples[j] & RIGHT_MASK;
            uint32_t x;
            gboolean defined = compute(op, samples[i] & LEFT_MASK, y, &x);

            words[VERIFY_SPACE_LOW(0)] = samples[i];
            words[VERIFY_SPACE_LOW(1)] = samples[j];
            g_assert_cmpuint(look_up(diagram, space, undefined, words), ==, !defined);
            if (defined) {
                g_assert_cmpuint(look_up(diagram, space, node, words), ==,
                                 compare(jump, x, y));
            }
        }
    }
}

static void test_operations(void)
{
    const uint32_t operations[] = { BPF_ADD, BPF_SUB, BPF_XOR, BPF_LSH };
    const uint32_t jumps[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };

    for (unsigned i = 0; i < G_N_ELEMENTS(operations); i++) {
        for (unsigned j = 0; j < G_N_ELEMENTS(jumps); j++) {
            check(operations[i], jumps[j]);
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/bits/operations", test_operations);
    return g_test_run();
}
