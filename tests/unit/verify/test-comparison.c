/*
 * What a comparison of two values says of a call has to be what computing both for
 * that call says.
 *
 * Terms are random expressions over a few words.  Those that fit a simple form
 * and those that only bits can decide are both among them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/filter.h>
#include "comparison.h"
#include "look-up.h"

#define N_VALUES 24
#define N_CALLS 40

/* A value computed for one call. */
typedef struct Value {
    gboolean undefined; /* shifted by 32 or more on the way */
    gboolean anything;  /* divided by zero on the way */
    uint32_t value;
} Value;

static const uint32_t constants[] = {
    0,  1,    2,     3,      7,      8,          15,         31,         32,
    33, 0xff, 0x100, 0xff00, 0xae80, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff,
};

/* Multiplied or divided by each other, words are too much for any diagram. */
static const uint32_t operations[] = {
    BPF_ADD, BPF_SUB, BPF_AND, BPF_OR, BPF_XOR, BPF_LSH, BPF_RSH, BPF_MUL, BPF_DIV,
};

static const uint32_t comparisons[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };

static Value compute(uint32_t op, Value a, Value b)
{
    Value result = { a.undefined || b.undefined, a.anything || b.anything };

    switch (op) {
    case BPF_ADD:
        result.value = a.value + b.value;
        break;
    case BPF_SUB:
        result.value = a.value - b.value;
        break;
    case BPF_AND:
        result.value = a.value & b.value;
        break;
    case BPF_OR:
        result.value = a.value | b.value;
        break;
    case BPF_XOR:
        result.value = a.value ^ b.value;
        break;
    case BPF_MUL:
        result.value = a.value * b.value;
        break;
    case BPF_DIV:
        result.anything |= b.value == 0;
        result.value = b.value ? a.value / b.value : 0;
        break;
    default:
        result.undefined |= b.value >= 32;
        result.value = b.value >= 32   ? 0
                       : op == BPF_LSH ? a.value << b.value
                                       : a.value >> b.value;
        break;
    }
    return result;
}

static gboolean compare(uint32_t op, uint32_t a, uint32_t b)
{
    switch (op) {
    case BPF_JEQ:
        return a == b;
    case BPF_JGT:
        return a > b;
    case BPF_JGE:
        return a >= b;
    default:
        return (a & b) != 0;
    }
}

/* Terms, and their values on each of some calls. */
typedef struct Bench {
    VerifyDiagram *diagram;
    VerifySpace *space;
    VerifyTerms *terms;
    uint32_t calls[N_CALLS][VERIFY_SPACE_WORDS];
    VerifyTermId ids[N_VALUES];
    Value values[N_VALUES][N_CALLS];
} Bench;

static uint32_t random_constant(GRand *rand)
{
    return constants[g_rand_int_range(rand, 0, G_N_ELEMENTS(constants))];
}

/* The first few are words and constants, the others made of earlier ones. */
static void add_value(Bench *bench, GRand *rand, unsigned i)
{
    uint32_t op = operations[g_rand_int_range(rand, 0, G_N_ELEMENTS(operations))];
    unsigned left;
    unsigned right;

    if (i < N_VALUES / 2) {
        unsigned word = VERIFY_SPACE_NR + i % 3;
        uint32_t k = random_constant(rand);

        bench->ids[i] = i < 3 ? verify_term_word(bench->terms, word)
                              : verify_term_constant(bench->terms, k);
        for (unsigned j = 0; j < N_CALLS; j++) {
            bench->values[i][j].value = i < 3 ? bench->calls[j][word] : k;
        }
        return;
    }
    left = g_rand_int_range(rand, 0, i);
    right = g_rand_int_range(rand, op == BPF_MUL || op == BPF_DIV ? 3 : 0,
                             op == BPF_MUL || op == BPF_DIV ? N_VALUES / 2 : i);
    bench->ids[i] = verify_term_compute(bench->terms, op, bench->ids[left],
                                        bench->ids[right]);
    for (unsigned j = 0; j < N_CALLS; j++) {
        bench->values[i][j] = compute(op, bench->values[left][j],
                                      bench->values[right][j]);
    }
}

static VerifyVerdict look_up_verdict(const Bench *bench, const VerifyNode nodes[3],
                                     const uint32_t words[VERIFY_SPACE_WORDS])
{
    VerifyVerdict result = 0;

    for (unsigned i = 0; i < 3; i++) {
        if (look_up(bench->diagram, bench->space, nodes[i], words)) {
            /* One of them, and no other. */
            g_assert_cmpint(result, ==, 0);
            result = VERIFY_VERDICT_FALSE + i;
        }
    }
    g_assert_cmpint(result, !=, 0);
    return result;
}

static unsigned check_comparison(Bench *bench, const VerifyComparison *comparison,
                                 uint32_t op, unsigned left, unsigned right)
{
    VerifyNode nodes[3];
    unsigned n_checked = 0;

    for (unsigned i = 0; i < 3; i++) {
        nodes[i] = verify_comparison_build(bench->terms, bench->diagram, comparison,
                                           VERIFY_VERDICT_FALSE + i);
    }
    for (unsigned i = 0; i < N_CALLS && !bench->diagram->exhausted; i++) {
        Value a = bench->values[left][i];
        Value b = bench->values[right][i];
        VerifyVerdict verdict = look_up_verdict(bench, nodes, bench->calls[i]);

        if (a.anything || b.anything) {
            continue;
        }
        g_assert_cmpint(verdict, ==,
                        a.undefined || b.undefined      ? VERIFY_VERDICT_UNDEFINED
                        : compare(op, a.value, b.value) ? VERIFY_VERDICT_TRUE
                                                        : VERIFY_VERDICT_FALSE);
        n_checked++;
    }
    return n_checked;
}

static void fill_calls(Bench *bench, GRand *rand)
{
    for (unsigned i = 0; i < N_CALLS; i++) {
        for (unsigned j = 0; j < VERIFY_SPACE_WORDS; j++) {
            bench->calls[i][j] = g_rand_boolean(rand) ? g_rand_int(rand)
                                                      : random_constant(rand) +
                                                            g_rand_int_range(rand, -1, 2);
        }
    }
}

static unsigned check_bench(GRand *rand)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(300000);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    g_autofree Bench *bench = g_new0(Bench, 1);
    VerifyComparison made[N_VALUES];
    uint32_t ops[N_VALUES];
    unsigned rights[N_VALUES];
    unsigned n_checked = 0;

    bench->diagram = diagram;
    bench->space = space;
    bench->terms = terms;
    fill_calls(bench, rand);
    for (unsigned i = 0; i < N_VALUES; i++) {
        add_value(bench, rand, i);
    }
    for (unsigned i = 0; i < N_VALUES; i++) {
        ops[i] = comparisons[g_rand_int_range(rand, 0, G_N_ELEMENTS(comparisons))];
        rights[i] = g_rand_int_range(rand, 0, N_VALUES);
        made[i] = verify_comparison_make(terms, ops[i], bench->ids[i],
                                         bench->ids[rights[i]]);
    }
    verify_space_settle(space);
    for (unsigned i = 0; i < N_VALUES && !diagram->exhausted; i++) {
        n_checked += check_comparison(bench, &made[i], ops[i], i, rights[i]);
    }
    return n_checked;
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(1704);
    unsigned n_checked = 0;
    unsigned n_benches = 300;

    for (unsigned i = 0; i < n_benches; i++) {
        n_checked += check_bench(rand);
    }
    g_test_message("%u comparisons looked up", n_checked);
    g_assert_cmpuint(n_checked, >, n_benches * N_CALLS * N_VALUES / 3);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/comparison/random", test_random);
    return g_test_run();
}
