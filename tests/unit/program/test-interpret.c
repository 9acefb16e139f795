/*
 * The interpreter: each instruction once, and what classic BPF leaves open.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/program.h"
#include "naive.h"

#define ARCH_WORD 0x11111111u
#define NUMBER 0x22222222u
#define POINTER 0x3333333344444444ull

static const uint64_t args[6] = {
    0x0123456789abcdefull, 1, 2, 3, 0xffffffff00000000ull, 0x7edcba9876543210ull,
};

static uint32_t run(QsArch arch, const struct sock_filter *filter, unsigned length,
                    unsigned *ret_steps)
{
    QsProgram *program = naive_wrap(qs_abi_get(arch), filter, length);
    uint32_t result;

    g_assert_true(qs_program_check(program, NULL));
    result = qs_program_run(program, ARCH_WORD, NUMBER, POINTER, args, ret_steps);
    naive_program_free(program);
    return result;
}

static void test_loads(void)
{
    static const uint32_t little[16] = {
        NUMBER, ARCH_WORD, 0x44444444, 0x33333333, 0x89abcdef, 0x01234567, 1, 0, 2, 0,
        3,      0,         0,          0xffffffff, 0x76543210, 0x7edcba98,
    };

    for (unsigned i = 0; i < 16; i++) {
        struct sock_filter filter[] = {
            { BPF_LD | BPF_W | BPF_ABS, 0, 0, 4 * i },
            { BPF_RET | BPF_A },
        };

        g_assert_cmphex(run(QS_ARCH_X86_64, filter, 2, NULL), ==, little[i]);
        g_assert_cmphex(run(QS_ARCH_S390X, filter, 2, NULL), ==,
                        little[i < 2 ? i : i ^ 1]);
    }
}

typedef struct Operation {
    uint16_t op;
    uint32_t a;
    uint32_t operand;
    uint32_t result;
} Operation;

static const Operation operations[] = {
    { BPF_ADD, 0xffffffff, 2, 1 },
    { BPF_SUB, 1, 2, 0xffffffff },
    { BPF_MUL, 0x10001, 0x10001, 0x20001 },
    { BPF_DIV, 100, 7, 14 },
    { BPF_AND, 0xff00ff, 0x0ffff0, 0x0f00f0 },
    { BPF_OR, 0xff00ff, 0x0ffff0, 0xffffff },
    { BPF_XOR, 0xff00ff, 0x0ffff0, 0xf0ff0f },
    { BPF_LSH, 0x80000001, 4, 0x10 },
    { BPF_RSH, 0x80000001, 4, 0x08000000 },
    { BPF_NEG, 5, 0, 0xfffffffb },
};

static void test_operations(void)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(operations); i++) {
        const Operation *o = &operations[i];
        struct sock_filter filter[] = {
            { BPF_LD | BPF_IMM, 0, 0, o->a },
            { BPF_LDX | BPF_IMM, 0, 0, o->operand },
            { BPF_ALU | o->op | BPF_K, 0, 0, o->operand },
            { BPF_RET | BPF_A },
        };

        g_assert_cmphex(run(QS_ARCH_X86_64, filter, 4, NULL), ==, o->result);
        if (o->op != BPF_NEG) {
            filter[2].code |= BPF_X;
            filter[2].k = 0;
            g_assert_cmphex(run(QS_ARCH_X86_64, filter, 4, NULL), ==, o->result);
        }
    }
}

static void test_open_cases(void)
{
    struct sock_filter by_zero[] = {
        { BPF_LD | BPF_IMM, 0, 0, 9 },
        { BPF_ALU | BPF_DIV | BPF_X },
        { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
    };
    struct sock_filter far_shift[] = {
        { BPF_LD | BPF_IMM, 0, 0, 3 },
        { BPF_LDX | BPF_IMM, 0, 0, 33 },
        { BPF_ALU | BPF_LSH | BPF_X },
        { BPF_RET | BPF_A },
    };
    struct sock_filter first_x[] = { { BPF_MISC | BPF_TXA }, { BPF_RET | BPF_A } };
    unsigned steps;

    g_assert_cmphex(run(QS_ARCH_X86_64, by_zero, 3, &steps), ==, 0);
    g_assert_cmpuint(steps, ==, 2);
    g_assert_cmphex(run(QS_ARCH_X86_64, far_shift, 4, NULL), ==, 6);
    g_assert_cmphex(run(QS_ARCH_X86_64, first_x, 2, NULL), ==, 0);
}

static void test_memory_and_moves(void)
{
    struct sock_filter filter[] = {
        { BPF_LD | BPF_IMM, 0, 0, 7 },
        { BPF_ST, 0, 0, 15 },
        { BPF_LDX | BPF_W | BPF_LEN },
        { BPF_STX, 0, 0, 0 },
        { BPF_LDX | BPF_MEM, 0, 0, 15 },
        { BPF_LD | BPF_MEM, 0, 0, 0 },
        { BPF_ALU | BPF_ADD | BPF_X },
        { BPF_MISC | BPF_TAX },
        { BPF_LD | BPF_IMM, 0, 0, 0 },
        { BPF_MISC | BPF_TXA },
        { BPF_RET | BPF_A },
    };
    unsigned steps;

    g_assert_cmpuint(run(QS_ARCH_X86_64, filter, 11, &steps), ==, 71);
    g_assert_cmpuint(steps, ==, 11);
}

static void test_jumps(void)
{
    static const uint16_t ops[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };
    static const uint32_t values[] = { 4, 5, 6, 0xfffffffa };
    static const gboolean expected[4][4] = {
        { FALSE, TRUE, FALSE, FALSE },
        { FALSE, FALSE, TRUE, TRUE },
        { FALSE, TRUE, TRUE, TRUE },
        { TRUE, TRUE, TRUE, FALSE },
    };

    for (unsigned i = 0; i < 4; i++) {
        for (unsigned j = 0; j < 4; j++) {
            struct sock_filter filter[] = {
                { BPF_LD | BPF_IMM, 0, 0, values[j] }, { BPF_LDX | BPF_IMM, 0, 0, 5 },
                { BPF_JMP | ops[i] | BPF_K, 0, 2, 5 }, { BPF_JMP | BPF_JA, 0, 0, 0 },
                { BPF_RET | BPF_K, 0, 0, 1 },          { BPF_RET | BPF_K, 0, 0, 2 },
            };
            unsigned steps;

            g_assert_cmpuint(run(QS_ARCH_X86_64, filter, 6, &steps), ==,
                             expected[i][j] ? 1 : 2);
            g_assert_cmpuint(steps, ==, expected[i][j] ? 5 : 4);
            filter[2].code |= BPF_X;
            filter[2].k = 0;
            g_assert_cmpuint(run(QS_ARCH_X86_64, filter, 6, NULL), ==,
                             expected[i][j] ? 1 : 2);
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/interpret/loads", test_loads);
    g_test_add_func("/interpret/operations", test_operations);
    g_test_add_func("/interpret/open-cases", test_open_cases);
    g_test_add_func("/interpret/memory-and-moves", test_memory_and_moves);
    g_test_add_func("/interpret/jumps", test_jumps);
    return g_test_run();
}
