/*
 * What the kernel would load: one program for each demand, right and wrong.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/program.h"
#include "naive.h"

#define RETURN                            \
    {                                     \
        BPF_RET | BPF_K, 0, 0, 0x7fff0000 \
    }

typedef struct Case {
    const char *fault; /* in the message; NULL: loadable */
    unsigned length;
    struct sock_filter filter[6];
} Case;

static const Case cases[] = {
    { NULL, 1, { RETURN } },
    { NULL, 2, { { BPF_LD | BPF_W | BPF_LEN }, RETURN } },
    { NULL, 2, { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 60 }, RETURN } },
    { "beyond the call's data", 2, { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 64 }, RETURN } },
    { "unaligned", 2, { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 2 }, RETURN } },
    { "none that seccomp takes", 2, { { BPF_LD | BPF_B | BPF_ABS }, RETURN } },
    { "none that seccomp takes", 2, { { BPF_LD | BPF_W | BPF_IND }, RETURN } },
    { "none that seccomp takes", 2, { { BPF_ALU | BPF_MOD | BPF_K, 0, 0, 2 }, RETURN } },
    { "none that seccomp takes", 2, { { BPF_RET | BPF_X }, RETURN } },
    { "divides by zero", 2, { { BPF_ALU | BPF_DIV | BPF_K }, RETURN } },
    { NULL, 2, { { BPF_ALU | BPF_DIV | BPF_X }, RETURN } },
    { NULL, 2, { { BPF_ALU | BPF_LSH | BPF_K, 0, 0, 31 }, RETURN } },
    { "32 bits or more", 2, { { BPF_ALU | BPF_RSH | BPF_K, 0, 0, 32 }, RETURN } },
    { NULL, 2, { { BPF_ST, 0, 0, 15 }, RETURN } },
    { "no cell", 2, { { BPF_STX, 0, 0, 16 }, RETURN } },
    { "jumps beyond the end", 2, { { BPF_JMP | BPF_JA, 0, 0, 1 }, RETURN } },
    { "jumps beyond the end", 2, { { BPF_JMP | BPF_JA, 0, 0, UINT32_MAX }, RETURN } },
    { "jumps beyond the end", 2, { { BPF_JMP | BPF_JEQ, 1, 0, 1 }, RETURN } },
    { "jumps beyond the end", 2, { { BPF_JMP | BPF_JEQ, 0, 1, 1 }, RETURN } },
    { NULL, 3, { { BPF_JMP | BPF_JEQ, 0, 1, 1 }, RETURN, RETURN } },
    { "not a return", 2, { RETURN, { BPF_LD | BPF_IMM } } },
    /* Scratch memory: unwritten, written, written on one way, on both. */
    { "cell 3", 2, { { BPF_LD | BPF_MEM, 0, 0, 3 }, RETURN } },
    { NULL, 3, { { BPF_ST, 0, 0, 3 }, { BPF_LDX | BPF_MEM, 0, 0, 3 }, RETURN } },
    { "cell 3",
      4,
      { { BPF_JMP | BPF_JEQ, 0, 1, 1 },
        { BPF_ST, 0, 0, 3 },
        { BPF_LD | BPF_MEM, 0, 0, 3 },
        RETURN } },
    { NULL,
      6,
      { { BPF_JMP | BPF_JEQ, 0, 2, 1 },
        { BPF_ST, 0, 0, 3 },
        { BPF_JMP | BPF_JA, 0, 0, 1 },
        { BPF_STX, 0, 0, 3 },
        { BPF_LD | BPF_MEM, 0, 0, 3 },
        RETURN } },
};

static void test_cases(void)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
        QsProgram *program = naive_wrap(qs_abi_get(QS_ARCH_X86_64), cases[i].filter,
                                        cases[i].length);
        g_autoptr(GError) error = NULL;
        gboolean good = qs_program_check(program, &error);

        if (cases[i].fault) {
            g_assert_false(good);
            g_assert_error(error, QS_ERROR, QS_ERROR_KERNEL);
            if (!strstr(error->message, cases[i].fault)) {
                g_test_message("case %u: %s", i, error->message);
                g_test_fail();
            }
        } else {
            g_assert_no_error(error);
            g_assert_true(good);
        }
        naive_program_free(program);
    }
}

static void test_length(void)
{
    g_autofree struct sock_filter *filter = g_new0(struct sock_filter,
                                                   QS_PROGRAM_MAX_LENGTH + 1);
    static const size_t lengths[] = { 0, 1, QS_PROGRAM_MAX_LENGTH,
                                      QS_PROGRAM_MAX_LENGTH + 1 };

    for (unsigned i = 0; i <= QS_PROGRAM_MAX_LENGTH; i++) {
        filter[i].code = BPF_RET | BPF_K;
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(lengths); i++) {
        QsProgram program = { qs_abi_get(QS_ARCH_ARM), filter, lengths[i] };

        g_assert_cmpint(qs_program_check(&program, NULL), ==, i == 1 || i == 2);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/check/cases", test_cases);
    g_test_add_func("/check/length", test_length);
    return g_test_run();
}
