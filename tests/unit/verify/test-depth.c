/*
 * The longest path to a permitting return.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/verify.h"
#include "naive.h"

static unsigned measure(const struct sock_filter *filter, unsigned length)
{
    QsProgram *program = naive_wrap(qs_abi_get(QS_ARCH_X86_64), filter, length);
    unsigned depth = qs_program_depth(program);

    naive_program_free(program);
    return depth;
}

static void test_known(void)
{
    struct sock_filter filter[] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0 },  { BPF_JMP | BPF_JEQ | BPF_K, 3, 0, 4 },
        { BPF_JMP | BPF_JEQ | BPF_K, 2, 0, 5 }, { BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 6 },
        { BPF_RET | BPF_K, 0, 0, 0x50001 },     { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
    };

    /* The refusal is further away, but does not count. */
    g_assert_cmpuint(measure(filter, 6), ==, 4);
    filter[5].k = 0x7ffc0000;
    g_assert_cmpuint(measure(filter, 6), ==, 4);
    filter[5].k = 0x50001;
    g_assert_cmpuint(measure(filter, 6), ==, 0);
    filter[5].code = BPF_LD | BPF_IMM;
    g_assert_cmpuint(measure(filter, 6), ==, 0);
}

/* A path that would be longer, but asks the same thing twice. */
static void test_impossible(void)
{
    struct sock_filter filter[] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 4, 4 },
        { BPF_JMP | BPF_JEQ | BPF_K, 3, 0, 4 },
        { BPF_LD | BPF_IMM },
        { BPF_LD | BPF_IMM },
        { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
        { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
    };

    g_assert_cmpuint(measure(filter, 7), ==, 4);
    filter[2].k = 5;
    g_assert_cmpuint(measure(filter, 7), ==, 6);
    /* Not followed: counted by instructions alone. */
    filter[0].k = 8;
    filter[2].k = 4;
    g_assert_cmpuint(measure(filter, 7), ==, 6);
}

/* A shift too far: kernels differ in what comes of it, so both ways count. */
static void test_undefined(void)
{
    struct sock_filter filter[] = {
        { BPF_LDX | BPF_IMM, 0, 0, 64 },
        { BPF_LD | BPF_IMM, 0, 0, 1 },
        { BPF_ALU | BPF_LSH | BPF_X },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 1 },
        { BPF_LD | BPF_IMM },
        { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
    };

    g_assert_cmpuint(measure(filter, 6), ==, 6);
}

/* Calls one after the other: the last one takes the longest. */
static void test_policy(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_AARCH64),
                                               (QsAction){ QS_ACTION_KILL_PROCESS },
                                               (QsAction){ QS_ACTION_KILL_PROCESS });
    QsProgram *program;
    uint64_t args[6] = { 0 };
    unsigned steps;

    for (unsigned i = 0; i < 300; i++) {
        qs_policy_add(policy, 3 * i, (QsAction){ QS_ACTION_ALLOW }, NULL, NULL, NULL, 0,
                      NULL);
    }
    program = naive_generate(policy, FALSE);
    qs_program_run(program, policy->abi->audit_arch, 3 * 299, 0, args, &steps);
    g_assert_cmpuint(qs_program_depth(program), ==, steps);
    naive_program_free(program);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/depth/known", test_known);
    g_test_add_func("/depth/impossible", test_impossible);
    g_test_add_func("/depth/undefined", test_undefined);
    g_test_add_func("/depth/policy", test_policy);
    return g_test_run();
}
