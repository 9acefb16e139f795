/*
 * Programs as functions: what the walk makes of a program has to say, for any
 * call, what the interpreter does.  Programs are random, made of everything the
 * kernel takes, and calls are made of the programs' own constants.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "look-up.h"
#include "naive.h"
#include "walk.h"

#define MOST_LENGTH 40

typedef struct Built {
    VerifyDiagram *diagram;
    VerifySpace *space;
    VerifyTerms *terms;
    VerifyWalk walk;
    VerifyNode function;
} Built;

static gboolean build(Built *built, const QsProgram *program, GError **error)
{
    built->diagram = verify_diagram_new(400000);
    built->space = verify_space_new(built->diagram);
    built->terms = verify_terms_new(built->space);
    if (!verify_walk_program(&built->walk, program, built->terms, error)) {
        return FALSE;
    }
    verify_space_settle(built->space);
    built->function = verify_walk_build(&built->walk, built->terms, built->diagram);
    return TRUE;
}

static void discard(Built *built)
{
    verify_walk_clear(&built->walk);
    verify_terms_free(built->terms);
    verify_space_free(built->space);
    verify_diagram_free(built->diagram);
}

static uint32_t pick(GRand *rand, const uint32_t *pool, unsigned n)
{
    uint32_t value = pool[g_rand_int_range(rand, 0, n)];

    switch (g_rand_int_range(rand, 0, 8)) {
    case 0:
        return value + 1;
    case 1:
        return value - 1;
    case 2:
        return value ^ (1u << g_rand_int_range(rand, 0, 32));
    case 3:
        return g_rand_int(rand);
    case 4:
        return g_rand_int_range(rand, 0, 40);
    default:
        return value;
    }
}

static const uint32_t seeds[] = {
    0,      1,      2,          3,          5,          7,          8,          15,
    16,     31,     32,         33,         0xff,       0x100,      0xff00,     0xffff,
    0xae00, 0xae80, 0xfffffff0, 0x7fffffff, 0x80000000, 0xffffffff, 0x40000000,
};

static struct sock_filter random_instruction(GRand *rand, unsigned left)
{
    static const uint16_t codes[] = {
        BPF_ALU | BPF_ADD,
        BPF_ALU | BPF_SUB,
        BPF_ALU | BPF_AND,
        BPF_ALU | BPF_OR,
        BPF_ALU | BPF_XOR,
        BPF_ALU | BPF_LSH,
        BPF_ALU | BPF_RSH,
        BPF_ALU | BPF_NEG,
        BPF_ALU | BPF_AND,
        BPF_ALU | BPF_LSH,
        BPF_ALU | BPF_RSH,
        BPF_ALU | BPF_MUL,
        BPF_ALU | BPF_DIV,
        BPF_MISC | BPF_TAX,
        BPF_MISC | BPF_TXA,
        BPF_MISC | BPF_TAX,
        BPF_LD | BPF_IMM,
        BPF_LDX | BPF_IMM,
        BPF_LD | BPF_MEM,
        BPF_LDX | BPF_MEM,
        BPF_ST,
        BPF_STX,
        BPF_LD | BPF_W | BPF_LEN,
        BPF_LDX | BPF_W | BPF_LEN,
    };
    struct sock_filter insn = { 0 };
    int kind = g_rand_int_range(rand, 0, 10);

    insn.k = pick(rand, seeds, G_N_ELEMENTS(seeds));
    if (kind < 3 && left > 2) {
        static const uint16_t jumps[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };

        insn.code = BPF_JMP | jumps[g_rand_int_range(rand, 0, 4)] |
                    (g_rand_int_range(rand, 0, 6) == 0 ? BPF_X : BPF_K);
        insn.jt = g_rand_int_range(rand, 0, left - 1);
        insn.jf = g_rand_int_range(rand, 0, left - 1);
        return insn;
    }
    if (kind < 5) {
        static const uint32_t offsets[] = { 0, 4, 16, 16, 16, 20, 24 };

        insn.code = BPF_LD | BPF_W | BPF_ABS;
        insn.k = offsets[g_rand_int_range(rand, 0, G_N_ELEMENTS(offsets))];
        return insn;
    }
    if (kind == 5 && g_rand_boolean(rand)) {
        insn.code = BPF_RET | (g_rand_int_range(rand, 0, 4) == 0 ? BPF_A : BPF_K);
        insn.k = g_rand_boolean(rand) ? 0x7fff0000 : 0x50000 + (insn.k & 0xff);
        return insn;
    }
    insn.code = codes[g_rand_int_range(rand, 0, G_N_ELEMENTS(codes))];
    if (BPF_CLASS(insn.code) == BPF_ALU && BPF_OP(insn.code) != BPF_NEG &&
        g_rand_int_range(rand, 0, 4) == 0) {
        insn.code |= BPF_X;
    } else if (BPF_CLASS(insn.code) == BPF_ALU &&
               (BPF_OP(insn.code) == BPF_LSH || BPF_OP(insn.code) == BPF_RSH)) {
        insn.k &= 31;
    } else if (BPF_MODE(insn.code) == BPF_MEM || BPF_CLASS(insn.code) == BPF_ST ||
               BPF_CLASS(insn.code) == BPF_STX) {
        insn.k &= 3;
    }
    return insn;
}

/* One that the kernel would take. */
static QsProgram *random_program(GRand *rand)
{
    for (;;) {
        struct sock_filter filter[MOST_LENGTH];
        unsigned length = g_rand_int_range(rand, 3, MOST_LENGTH);
        QsProgram *program;

        for (unsigned i = 0; i < length; i++) {
            filter[i] = random_instruction(rand, length - i);
        }
        filter[length - 1].code = BPF_RET | BPF_K;
        filter[length - 1].k = 0x50026;
        program = naive_wrap(
            qs_abi_get(g_rand_boolean(rand) ? QS_ARCH_X86_64 : QS_ARCH_S390X), filter,
            length);
        if (qs_program_check(program, NULL)) {
            return program;
        }
        naive_program_free(program);
    }
}

static void compare_on_calls(const Built *built, const QsProgram *program, GRand *rand,
                             unsigned n_calls, unsigned *n_clear)
{
    uint32_t pool[MOST_LENGTH];

    for (unsigned i = 0; i < program->length; i++) {
        pool[i] = program->filter[i].k;
    }
    for (unsigned i = 0; i < n_calls; i++) {
        uint32_t words[VERIFY_SPACE_WORDS];
        uint64_t args[6];
        uint64_t outcome;
        uint32_t ret;

        for (unsigned j = 0; j < VERIFY_SPACE_WORDS; j++) {
            words[j] = pick(rand, pool, program->length);
        }
        for (unsigned j = 0; j < 6; j++) {
            args[j] = (uint64_t)words[VERIFY_SPACE_HIGH(j)] << 32 |
                      words[VERIFY_SPACE_LOW(j)];
        }
        outcome = look_up(built->diagram, built->space, built->function, words);
        ret = qs_program_run(program, words[VERIFY_SPACE_ARCH], words[VERIFY_SPACE_NR], 0,
                             args, NULL);
        if (verify_outcome_kind(outcome) == VERIFY_OUTCOME_ACTION) {
            g_assert_cmphex(outcome, ==, verify_outcome_from_ret(ret));
            (*n_clear)++;
        }
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(20260412);
    unsigned n_clear = 0;
    unsigned n_limit = 0;
    unsigned n_programs = 6000;

    for (unsigned i = 0; i < n_programs; i++) {
        QsProgram *program = random_program(rand);
        Built built = { 0 };

        g_assert_true(build(&built, program, NULL));
        if (built.diagram->exhausted) {
            n_limit++;
        } else {
            compare_on_calls(&built, program, rand, 60, &n_clear);
        }
        discard(&built);
        naive_program_free(program);
    }
    g_test_message("%u of %u programs beyond the limit, %u calls compared", n_limit,
                   n_programs, n_clear);
    /* The forms that have no limit are what programs are mostly made of. */
    g_assert_cmpuint(n_limit, <, n_programs / 20);
    g_assert_cmpuint(n_clear, >, n_programs * 30);
}

/* Many ways to the same place, with the same or different register contents. */
static void test_meeting(void)
{
    struct sock_filter filter[3 * 60 + 3];
    unsigned n = 0;
    QsProgram *program;
    Built built = { 0 };

    /* 2^60 ways, if those that meet were not one. */
    for (unsigned i = 0; i < 60; i++) {
        struct sock_filter load = { BPF_LD | BPF_W | BPF_ABS, 0, 0, 16 + 4 * (i % 12) };
        struct sock_filter decide = { BPF_JMP | BPF_JEQ | BPF_K, 1, 0, i };
        struct sock_filter waste = { BPF_LD | BPF_IMM, 0, 0, i };

        filter[n++] = load;
        filter[n++] = decide;
        filter[n++] = waste;
    }
    filter[n++] = (struct sock_filter){ BPF_RET | BPF_K, 0, 0, 0x7fff0000 };
    program = naive_wrap(qs_abi_get(QS_ARCH_X86_64), filter, n);
    g_assert_true(qs_program_check(program, NULL));
    g_assert_true(build(&built, program, NULL));
    g_assert_false(built.diagram->exhausted);
    g_assert_cmpuint(built.walk.stretches->len, <, 3 * 60);
    discard(&built);
    naive_program_free(program);
}

/* A sum that is different on each way: too many to be followed. */
static void test_too_many(void)
{
    struct sock_filter filter[5 * 20 + 5];
    unsigned n = 0;
    QsProgram *program;
    Built built = { 0 };
    g_autoptr(GError) error = NULL;

    filter[n++] = (struct sock_filter){ BPF_LD | BPF_IMM, 0, 0, 0 };
    filter[n++] = (struct sock_filter){ BPF_ST, 0, 0, 0 };
    for (unsigned i = 0; i < 20; i++) {
        filter[n++] = (struct sock_filter){ BPF_LD | BPF_W | BPF_ABS, 0, 0, 16 };
        filter[n++] = (struct sock_filter){ BPF_JMP | BPF_JSET | BPF_K, 0, 3, 1u << i };
        filter[n++] = (struct sock_filter){ BPF_LD | BPF_MEM, 0, 0, 0 };
        filter[n++] = (struct sock_filter){ BPF_ALU | BPF_ADD | BPF_K, 0, 0, 1u << i };
        filter[n++] = (struct sock_filter){ BPF_ST, 0, 0, 0 };
    }
    filter[n++] = (struct sock_filter){ BPF_LD | BPF_MEM, 0, 0, 0 };
    filter[n++] = (struct sock_filter){ BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 7 };
    filter[n++] = (struct sock_filter){ BPF_RET | BPF_A, 0, 0, 0 };
    program = naive_wrap(qs_abi_get(QS_ARCH_X86_64), filter, n);
    g_assert_true(qs_program_check(program, NULL));
    g_assert_false(build(&built, program, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "too many different register contents"));
    discard(&built);
    naive_program_free(program);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/walk/random", test_random);
    g_test_add_func("/walk/meeting", test_meeting);
    g_test_add_func("/walk/too-many", test_too_many);
    return g_test_run();
}
