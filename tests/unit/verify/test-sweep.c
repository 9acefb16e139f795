/*
 * Sweeps: however the decisions of a program are arranged, the function is the
 * same, and a search tree costs about what its leaves do.
 *
 * That the function is right is what test-walk.c compares with the interpreter.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "look-up.h"
#include "naive.h"
#include "walk.h"

#define OFFSET_NR 0
#define OFFSET_ARG 24 /* args[1], low half */

#define RET_YES 0x7fff0000
#define RET_NO 0x00050001

typedef struct Built {
    VerifyDiagram *diagram;
    VerifySpace *space;
    VerifyTerms *terms;
    VerifyNode functions[2];
} Built;

static QsProgram *finish(const Naive *naive)
{
    g_autofree struct sock_filter *filter = g_new(struct sock_filter, naive->n);
    QsProgram *program;

    for (unsigned i = 0; i < naive->n; i++) {
        filter[i] = naive->backwards[naive->n - 1 - i];
    }
    program = naive_wrap(naive->abi, filter, naive->n);
    g_assert_true(qs_program_check(program, NULL));
    return program;
}

static Naive *start(void)
{
    Naive *naive = g_new0(Naive, 1);

    naive->abi = qs_abi_get(QS_ARCH_X86_64);
    return naive;
}

/* Equality with one after the other of @values, sorted or not. */
static unsigned add_chain(Naive *naive, const uint32_t *values, unsigned n, unsigned yes,
                          unsigned no)
{
    for (unsigned i = 0; i < n; i++) {
        no = naive_jump(naive, BPF_JEQ, values[i], yes, no);
    }
    return no;
}

/* The same by halves; @values are sorted. */
static unsigned add_tree(Naive *naive, const uint32_t *values, unsigned n, unsigned yes,
                         unsigned no)
{
    unsigned lower;
    unsigned upper;

    if (n == 1) {
        return naive_jump(naive, BPF_JEQ, values[0], yes, no);
    }
    lower = add_tree(naive, values, n / 2, yes, no);
    upper = add_tree(naive, values + n / 2, n - n / 2, yes, no);
    return naive_jump(naive, BPF_JGE, values[n / 2], upper, lower);
}

/* Both programs' functions, over the same variables. */
static Built build(const QsProgram *first, const QsProgram *second)
{
    Built built = { verify_diagram_new(UINT64_MAX) };
    VerifyWalk walks[2] = { { 0 } };

    built.space = verify_space_new(built.diagram);
    built.terms = verify_terms_new(built.space);
    g_assert_true(verify_walk_program(&walks[0], first, built.terms, NULL));
    g_assert_true(verify_walk_program(&walks[1], second, built.terms, NULL));
    verify_space_settle(built.space);
    built.functions[0] = verify_walk_build(&walks[0], built.terms, built.diagram);
    built.functions[1] = verify_walk_build(&walks[1], built.terms, built.diagram);
    verify_walk_clear(&walks[0]);
    verify_walk_clear(&walks[1]);
    return built;
}

static void discard(Built *built)
{
    verify_terms_free(built->terms);
    verify_space_free(built->space);
    verify_diagram_free(built->diagram);
}

static gboolean are_equal(const QsProgram *first, const QsProgram *second)
{
    Built built = build(first, second);
    gboolean result = built.functions[0] == built.functions[1];

    discard(&built);
    return result;
}

static QsProgram *make_set(const uint32_t *values, unsigned n, gboolean tree)
{
    g_autofree Naive *naive = start();
    unsigned yes = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_YES);
    unsigned no = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_NO);

    (tree ? add_tree : add_chain)(naive, values, n, yes, no);
    naive_load(naive, OFFSET_NR);
    return finish(naive);
}

/* From short chains, which are swept, to ones that are too long for that. */
static void test_chain(void)
{
    static const unsigned lengths[] = { 1, 2, 3, 50, 250, 300, 600 };
    g_autoptr(GRand) rand = g_rand_new_with_seed(6);

    for (unsigned i = 0; i < G_N_ELEMENTS(lengths); i++) {
        unsigned n = lengths[i];
        g_autofree uint32_t *values = g_new(uint32_t, n);
        QsProgram *tree;
        QsProgram *chain;
        QsProgram *other;

        for (unsigned j = 0; j < n; j++) {
            values[j] = 5 * j + g_rand_int_range(rand, 0, 4);
        }
        tree = make_set(values, n, TRUE);
        chain = make_set(values, n, FALSE);
        values[g_rand_int_range(rand, 0, n)] = 5 * n;
        other = make_set(values, n, FALSE);
        g_assert_true(are_equal(tree, chain));
        g_assert_false(are_equal(tree, other));
        g_assert_false(are_equal(chain, other));
        naive_program_free(tree);
        naive_program_free(chain);
        naive_program_free(other);
    }
}

/*
 * Number in one set and argument in another; with the argument asked first, a
 * sweep of it would lead to an earlier word.
 */
static QsProgram *make_pair(const uint32_t *values, unsigned n, gboolean nr_first,
                            gboolean tree)
{
    g_autofree Naive *naive = start();
    unsigned yes = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_YES);
    unsigned no = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_NO);
    unsigned then;

    (tree ? add_tree : add_chain)(naive, values, nr_first ? n : n / 2, yes, no);
    then = naive_load(naive, nr_first ? OFFSET_ARG : OFFSET_NR);
    (tree ? add_tree : add_chain)(naive, values, nr_first ? n / 2 : n, then, no);
    naive_load(naive, nr_first ? OFFSET_NR : OFFSET_ARG);
    return finish(naive);
}

static void test_order(void)
{
    uint32_t values[60];

    for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
        values[i] = i * i;
    }
    for (unsigned i = 0; i < 4; i++) {
        QsProgram *right = make_pair(values, G_N_ELEMENTS(values), TRUE, i & 1);
        QsProgram *reverse = make_pair(values, G_N_ELEMENTS(values), FALSE, i >> 1);
        QsProgram *fewer = make_pair(values, G_N_ELEMENTS(values) - 2, FALSE, i >> 1);

        g_assert_true(are_equal(right, reverse));
        g_assert_false(are_equal(right, fewer));
        naive_program_free(right);
        naive_program_free(reverse);
        naive_program_free(fewer);
    }
}

/* A bit set for numbers from @from to 99, without a proper range check. */
static QsProgram *make_loose(uint32_t from, unsigned *ret_decides)
{
    g_autofree Naive *naive = start();
    unsigned yes = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_YES);
    unsigned no = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_NO);
    unsigned decides = naive_jump(naive, BPF_JSET, 0x5, yes, no);
    unsigned set;

    naive_add(naive, BPF_ALU | BPF_LSH | BPF_X, 0, 0, 0);
    naive_add(naive, BPF_LD | BPF_IMM, 0, 0, 1);
    set = naive_add(naive, BPF_MISC | BPF_TAX, 0, 0, 0);
    set = naive_jump(naive, BPF_JGE, from, set, no);
    naive_jump(naive, BPF_JGE, 100, no, set);
    naive_load(naive, OFFSET_NR);
    *ret_decides = naive->n - 1 - decides;
    return finish(naive);
}

/* Undefined from 32 on, as far as numbers get there. */
static void test_undefined(void)
{
    static const uint32_t froms[] = { 0, 1, 31, 32, 50 };

    for (unsigned i = 0; i < G_N_ELEMENTS(froms); i++) {
        unsigned decides;
        QsProgram *program = make_loose(froms[i], &decides);
        Built built = build(program, program);

        for (uint32_t nr = 0; nr < 120; nr++) {
            uint32_t words[VERIFY_SPACE_WORDS] = { [VERIFY_SPACE_NR] = nr };
            gboolean in_set = nr >= froms[i] && (nr == 0 || nr == 2);
            uint64_t expected = verify_outcome_from_ret(in_set ? RET_YES : RET_NO);

            if (nr >= froms[i] && nr >= 32 && nr < 100) {
                expected = verify_outcome_make(VERIFY_OUTCOME_UNDEFINED, decides);
            }
            g_assert_cmphex(
                look_up(built.diagram, built.space, built.functions[0], words), ==,
                expected);
        }
        discard(&built);
        naive_program_free(program);
    }
}

/* A constant compared with the word, instead of the word with the constant. */
static QsProgram *make_turned(uint16_t op, uint32_t k, gboolean turned)
{
    g_autofree Naive *naive = start();
    unsigned yes = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_YES);
    unsigned no = naive_add(naive, BPF_RET | BPF_K, 0, 0, RET_NO);

    if (turned) {
        naive_jump(naive, op | BPF_X, 0, yes, no);
        naive_add(naive, BPF_LD | BPF_IMM, 0, 0, k);
        naive_add(naive, BPF_MISC | BPF_TAX, 0, 0, 0);
    } else {
        /* k > x is not (x >= k), k >= x is not (x > k). */
        naive_jump(naive, op == BPF_JGT ? BPF_JGE : BPF_JGT, k, no, yes);
    }
    naive_load(naive, OFFSET_NR);
    return finish(naive);
}

static void test_turned(void)
{
    static const uint16_t ops[] = { BPF_JGT, BPF_JGE };

    for (unsigned i = 0; i < G_N_ELEMENTS(ops); i++) {
        QsProgram *turned = make_turned(ops[i], 1000, TRUE);
        QsProgram *straight = make_turned(ops[i], 1000, FALSE);
        QsProgram *beside = make_turned(ops[i], 1001, FALSE);

        g_assert_true(are_equal(turned, straight));
        g_assert_false(are_equal(turned, beside));
        naive_program_free(turned);
        naive_program_free(straight);
        naive_program_free(beside);
    }
}

/* Choice by choice it would be ten times as much. */
static void test_cost(void)
{
    uint32_t values[1000];
    QsProgram *program;
    Built built;

    for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
        values[i] = 3 * i;
    }
    program = make_set(values, G_N_ELEMENTS(values), TRUE);
    built = build(program, program);
    g_assert_cmpuint(built.diagram->work, <, 8 * G_N_ELEMENTS(values));
    discard(&built);
    naive_program_free(program);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/sweep/chain", test_chain);
    g_test_add_func("/sweep/order", test_order);
    g_test_add_func("/sweep/undefined", test_undefined);
    g_test_add_func("/sweep/turned", test_turned);
    g_test_add_func("/sweep/cost", test_cost);
    return g_test_run();
}
