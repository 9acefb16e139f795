/*
 * The kernel's action cache, predicted.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/policy.h"
#include "qsandbox/program.h"
#include "naive.h"

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction eperm = { QS_ACTION_ERRNO, 1 };

/* Allowed by number is cached; refused, or asked for an argument, is not. */
static void test_policy(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, eperm);
    QsProgram *program;

    qs_policy_add(policy, 1, allow, NULL, NULL, NULL, 0, NULL);
    qs_policy_add(policy, 2, allow, qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1),
                  NULL, NULL, 0, NULL);
    qs_policy_add(policy, 3, (QsAction){ QS_ACTION_LOG }, NULL, NULL, NULL, 0, NULL);
    program = naive_generate(policy, FALSE);
    for (uint32_t nr = 0; nr < 6; nr++) {
        g_assert_cmpint(qs_program_is_cached(program, nr), ==, nr == 1);
    }
    naive_program_free(program);
}

/* What the kernel's trial can follow in front of the answer, and what not. */
static void test_followed(void)
{
    static const struct {
        struct sock_filter insn;
        gboolean followed;
    } steps[] = {
        { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 4 }, TRUE },
        { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 8 }, FALSE },
        { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 16 }, FALSE },
        { { BPF_ALU | BPF_AND | BPF_K, 0, 0, 7 }, TRUE },
        { { BPF_ALU | BPF_ADD | BPF_K, 0, 0, 7 }, FALSE },
        { { BPF_LD | BPF_IMM, 0, 0, 7 }, FALSE },
        { { BPF_MISC | BPF_TAX }, FALSE },
        { { BPF_JMP | BPF_JA, 0, 0, 0 }, TRUE },
        { { BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 9 }, TRUE },
        { { BPF_JMP | BPF_JGT | BPF_K, 0, 0, 9 }, TRUE },
        { { BPF_JMP | BPF_JGE | BPF_K, 0, 0, 9 }, TRUE },
        { { BPF_JMP | BPF_JSET | BPF_K, 0, 0, 9 }, TRUE },
        { { BPF_JMP | BPF_JEQ | BPF_X, 0, 0, 0 }, FALSE },
        { { BPF_RET | BPF_A }, FALSE },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(steps); i++) {
        struct sock_filter filter[] = {
            steps[i].insn,
            { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
        };
        QsProgram *program = naive_wrap(qs_abi_get(QS_ARCH_ARM), filter, 2);

        g_assert_cmpint(qs_program_is_cached(program, 1), ==, steps[i].followed);
        naive_program_free(program);
    }
}

/* Each jump goes where the number says. */
static void test_decisions(void)
{
    static const uint16_t ops[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };
    static const gboolean expected[4][3] = {
        { FALSE, TRUE, FALSE },
        { FALSE, FALSE, TRUE },
        { FALSE, TRUE, TRUE },
        { FALSE, TRUE, TRUE },
    };
    static const uint32_t numbers[] = { 3, 4, 5 };

    for (unsigned i = 0; i < 4; i++) {
        struct sock_filter filter[] = {
            { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0 },
            { BPF_JMP | ops[i] | BPF_K, 1, 0, 4 },
            { BPF_RET | BPF_K, 0, 0, 0x50001 },
            { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
        };
        QsProgram *program = naive_wrap(qs_abi_get(QS_ARCH_PPC64), filter, 4);

        for (unsigned j = 0; j < 3; j++) {
            g_assert_cmpint(qs_program_is_cached(program, numbers[j]), ==,
                            expected[i][j]);
        }
        naive_program_free(program);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/cache/policy", test_policy);
    g_test_add_func("/cache/followed", test_followed);
    g_test_add_func("/cache/decisions", test_decisions);
    return g_test_run();
}
