/*
 * Encoding: far jumps, shared successors, the limit
 *
 * Programs are run by a few lines of our own: loads, ANDs and jumps.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "encode.h"
#include "qsandbox/error.h"
#include "qsandbox/program.h"

static uint32_t run(const struct sock_filter *filter, size_t length,
                    const uint32_t words[4])
{
    uint32_t a = 0;

    for (size_t pc = 0; pc < length; pc++) {
        const struct sock_filter *insn = &filter[pc];
        gboolean holds = FALSE;

        switch (insn->code) {
        case BPF_RET | BPF_K:
            return insn->k;
        case BPF_LD | BPF_W | BPF_ABS:
            a = words[insn->k / 4];
            continue;
        case BPF_ALU | BPF_AND | BPF_K:
            a &= insn->k;
            continue;
        case BPF_JMP | BPF_JA:
            pc += insn->k;
            continue;
        case BPF_JMP | BPF_JEQ | BPF_K:
            holds = a == insn->k;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            holds = a >= insn->k;
            break;
        default:
            g_assert_not_reached();
        }
        pc += holds ? insn->jt : insn->jf;
    }
    g_assert_not_reached();
}

/* 900 equality tests in a row: returns at the end, and each value its own load. */
static void test_far(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    g_autofree struct sock_filter *filter = NULL;
    g_autoptr(GError) error = NULL;
    uint32_t other = bpf_code_return(&codes, 1);
    uint32_t inner = bpf_code_jump(&codes, BPF_JEQ, 7, bpf_code_return(&codes, 2), other);
    uint32_t far = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 4, inner);
    uint32_t node = other;
    size_t length;

    for (uint32_t i = 0; i < 900; i++) {
        node = bpf_code_jump(&codes, BPF_JEQ, i, far, node);
    }
    node = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 0, node);
    g_assert_true(bpf_encode(&codes, node, &filter, &length, &error));
    g_assert_no_error(error);
    g_assert_cmpuint(length, >=, 905);
    g_assert_cmpuint(length, <=, 905 + 2 * (900 / 250 + 1));
    for (uint32_t i = 0; i < 1000; i++) {
        for (uint32_t j = 6; j < 9; j++) {
            const uint32_t words[4] = { i, j };

            g_assert_cmpuint(run(filter, length, words), ==, i < 900 && j == 7 ? 2 : 1);
        }
    }
}

/* Two loads cannot both stand right before the one test that they share. */
static void test_shared(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    g_autofree struct sock_filter *filter = NULL;
    uint32_t test = bpf_code_jump(&codes, BPF_JEQ, 7, bpf_code_return(&codes, 1),
                                  bpf_code_return(&codes, 2));
    uint32_t masked = bpf_code_then(&codes, BPF_ALU | BPF_AND | BPF_K, 7, test);
    uint32_t first = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 4, masked);
    uint32_t second = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 8, masked);
    uint32_t third = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 12, test);
    uint32_t root;
    size_t length;

    root = bpf_code_jump(&codes, BPF_JEQ, 1, second, third);
    root = bpf_code_jump(&codes, BPF_JEQ, 0, first, root);
    root = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 0, root);
    g_assert_true(bpf_encode(&codes, root, &filter, &length, NULL));
    /* Ten nodes, a jump to the AND, and a second copy of the test. */
    g_assert_cmpuint(length, ==, 12);
    for (uint32_t i = 0; i < 3; i++) {
        for (uint32_t j = 0; j < 64; j++) {
            const uint32_t words[4] = { i, j % 16, j / 4 % 16, j / 2 };
            uint32_t value = i == 2 ? words[3] : words[i + 1] & 7;

            g_assert_cmpuint(run(filter, length, words), ==, value == 7 ? 1 : 2);
        }
    }
}

/* What nothing leads to is not in the program. */
static void test_reachable(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    g_autofree struct sock_filter *filter = NULL;
    uint32_t one = bpf_code_return(&codes, 1);
    uint32_t two = bpf_code_return(&codes, 2);
    uint32_t node = bpf_code_jump(&codes, BPF_JGE, 5, one, two);
    size_t length;

    bpf_code_jump(&codes, BPF_JGE, 6, one, two);
    node = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 0, node);
    g_assert_true(bpf_encode(&codes, node, &filter, &length, NULL));
    g_assert_cmpuint(length, ==, 4);
}

/* @n returns that differ, and the tests that tell them apart. */
static gboolean encode_returns(uint32_t n, size_t *ret_length, GError **error)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    struct sock_filter *filter = NULL;
    uint32_t node = bpf_code_return(&codes, 0);
    gboolean done;

    for (uint32_t i = 1; i < n; i++) {
        node = bpf_code_jump(&codes, BPF_JEQ, i, bpf_code_return(&codes, i), node);
    }
    node = bpf_code_then(&codes, BPF_LD | BPF_W | BPF_ABS, 0, node);
    done = bpf_encode(&codes, node, &filter, ret_length, error);
    g_free(filter);
    return done;
}

static void test_limit(void)
{
    g_autoptr(GError) error = NULL;
    size_t length = 0;

    g_assert_true(encode_returns(QS_PROGRAM_MAX_LENGTH / 2, &length, &error));
    g_assert_no_error(error);
    g_assert_cmpuint(length, ==, QS_PROGRAM_MAX_LENGTH);
    length = 0;
    g_assert_false(encode_returns(QS_PROGRAM_MAX_LENGTH / 2 + 1, &length, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    g_assert_cmpuint(length, ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/encode/far", test_far);
    g_test_add_func("/encode/shared", test_shared);
    g_test_add_func("/encode/reachable", test_reachable);
    g_test_add_func("/encode/limit", test_limit);
    return g_test_run();
}
