/*
 * Disassembly: words by name, targets by place, and no program too odd to show
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/program.h"

static char *show(QsArch arch, const struct sock_filter *filter, size_t length)
{
    g_autoptr(QsProgram) program = qs_program_new(qs_abi_get(arch), filter, length);

    return qs_program_disassemble(program);
}

static void assert_has(const char *text, const char *part)
{
    if (strstr(text, part) == NULL) {
        g_test_message("no '%s' in\n%s", part, text);
        g_test_fail();
    }
}

static void test_known(void)
{
    const struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xc000003e, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 16, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0x7fff0000),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 28),
        BPF_STMT(BPF_RET | BPF_K, 0x00050026),
    };
    g_autofree char *text = show(QS_ARCH_X86_64, filter, G_N_ELEMENTS(filter));
    g_autofree char *big = show(QS_ARCH_S390X, filter, G_N_ELEMENTS(filter));

    assert_has(text, "   0: ld   arch\n");
    assert_has(text, "   1: jeq  #0xc000003e, 2, 6");
    assert_has(text, "; arch: x86_64\n");
    assert_has(text, "   2: ld   nr\n");
    assert_has(text, "; nr: ioctl\n");
    assert_has(text, "; allow\n");
    assert_has(text, "   5: ld   args[1].high\n");
    assert_has(text, "; errno:38\n");
    assert_has(big, "   5: ld   args[1].low\n");
}

/* Where ways with different words in the accumulator meet, none is named. */
static void test_join(void)
{
    const struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 16, 0, 1),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 16),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 3, 0, 0),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    g_autofree char *text = show(QS_ARCH_X86_64, filter, G_N_ELEMENTS(filter));

    assert_has(text, "   3: jge  #0x3, 4, 4\n");
}

/* A number's name is that of the architecture whose calls get there. */
static void test_arches(void)
{
    const uint32_t large = qs_abi_get(QS_ARCH_X86_64)->audit_arch;
    const uint32_t small = qs_abi_get(QS_ARCH_I386)->audit_arch;
    const struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, large, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 3, 5, 0),
        BPF_STMT(BPF_JMP | BPF_JA, 3),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, small, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 4, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 5, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0x7fff0000),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    g_autofree char *text = show(QS_ARCH_X86_64, filter, G_N_ELEMENTS(filter));

    assert_has(text, "; arch: x86_64\n");
    assert_has(text, "; arch: i386\n");
    assert_has(text, "   3: jeq  #0x3, 9, 4              ; nr: close\n");
    assert_has(text, "   7: jeq  #0x4, 9, 8              ; nr: write\n");
    assert_has(text, "   8: jeq  #0x5, 9, 10             ; nr\n");
}

/* Anything at all, also what no kernel takes: one line each. */
static void test_odd(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    const struct sock_filter beyond[] = {
        BPF_STMT(BPF_JMP | BPF_JA, UINT32_MAX),
        { 0xffff, 1, 2, 3 },
    };
    g_autofree char *text = show(QS_ARCH_X86_64, beyond, 2);

    assert_has(text, "   0: ja   4294967296\n");
    assert_has(text, "   1: .insn 0xffff, 1, 2, 0x3\n");
    for (unsigned i = 0; i < 300; i++) {
        struct sock_filter filter[50];
        g_autofree char *lines = NULL;
        unsigned n = 0;

        for (unsigned j = 0; j < 50; j++) {
            filter[j] = (struct sock_filter){
                g_rand_int_range(rand, 0, i % 2 ? 0x100 : 0x10000),
                g_rand_int(rand),
                g_rand_int(rand),
                g_rand_int(rand) >> (i % 32),
            };
        }
        lines = show(1 + i % QS_ARCH_LAST, filter, 50);
        for (const char *c = lines; *c; c++) {
            n += *c == '\n';
        }
        g_assert_cmpuint(n, ==, 50);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/disassemble/known", test_known);
    g_test_add_func("/disassemble/join", test_join);
    g_test_add_func("/disassemble/arches", test_arches);
    g_test_add_func("/disassemble/odd", test_odd);
    return g_test_run();
}
