/*
 * Layout: which tests are chosen, and that the accumulator holds what they expect
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "encode.h"
#include "layout.h"
#include "qsandbox/action.h"
#include "qsandbox/program.h"

typedef struct Bench {
    QsArena arena;
    BpfDecisions decisions;
} Bench;

static void bench_init(Bench *bench)
{
    *bench = (Bench){ 0 };
    bench->decisions.arena = &bench->arena;
}

static QsProgram *build(Bench *bench, QsArch arch, uint32_t root)
{
    const QsAbi *abi = qs_abi_get(arch);
    BpfCodes codes = { .arena = &bench->arena };
    g_autofree struct sock_filter *filter = NULL;
    g_autoptr(GError) error = NULL;
    QsProgram *program;
    size_t length;

    root = bpf_layout(&codes, &bench->decisions, root, abi->big_endian,
                      &bpf_layout_costs);
    g_assert_true(bpf_encode(&codes, root, &filter, &length, &error));
    program = qs_program_new(abi, filter, length);
    qs_program_check(program, &error);
    g_assert_no_error(error);
    return program;
}

static unsigned count(const QsProgram *program, uint16_t code)
{
    unsigned n = 0;

    for (size_t i = 0; i < program->length; i++) {
        n += program->filter[i].code == code;
    }
    return n;
}

static uint32_t run(const QsProgram *program, uint32_t nr, uint64_t arg, unsigned *steps)
{
    const uint64_t args[6] = { arg };

    return qs_program_run(program, program->abi->audit_arch, nr, 0, args, steps);
}

/* Every other value from @base on: 12 of them go to 1, the rest to 2. */
static uint32_t comb(Bench *bench, BpfWord word, uint32_t mask, uint32_t base)
{
    uint32_t one = bpf_decisions_return(&bench->decisions, 1);
    uint32_t two = bpf_decisions_return(&bench->decisions, 2);
    BpfArm arms[25] = { { 0, two } };

    for (uint32_t i = 0; i < 24; i++) {
        arms[i + 1] = (BpfArm){ base + i, i % 2 ? two : one };
    }
    return bpf_decisions_branch(&bench->decisions, word, mask, base ? arms : arms + 1,
                                base ? 25 : 24);
}

static void check_comb(uint32_t base, unsigned shifts, BpfWord word, QsArch arch)
{
    Bench bench;
    g_autoptr(QsProgram) program = NULL;

    bench_init(&bench);
    program = build(&bench, arch, comb(&bench, word, BPF_FULL_MASK, base));
    g_assert_cmpuint(count(program, BPF_ALU | BPF_LSH | BPF_X), ==, shifts);
    for (int64_t i = -40; i < 80; i++) {
        uint32_t value = base + i;
        uint32_t expected = i >= 0 && i < 24 && i % 2 == 0 ? 1 : 2;
        uint64_t arg = word == BPF_WORD_ARG_HIGH ? (uint64_t)value << 32 : value;

        g_assert_cmpuint(run(program, value, arg, NULL), ==, expected);
        g_assert_cmpuint(run(program, value, value | arg | arg >> 32 | arg << 32, NULL),
                         ==, expected);
    }
    qs_arena_clear(&bench.arena);
}

/* Bit tests for dense values of arguments, never for numbers: see layout.c. */
static void test_bits(void)
{
    check_comb(0, 1, BPF_WORD_ARG_LOW, QS_ARCH_X86_64);
    check_comb(0, 1, BPF_WORD_ARG_LOW, QS_ARCH_S390X);
    check_comb(1000, 1, BPF_WORD_ARG_LOW, QS_ARCH_X86_64);
    check_comb(UINT32_MAX - 23, 1, BPF_WORD_ARG_HIGH, QS_ARCH_PPC64);
    check_comb(0, 0, BPF_WORD_NR, QS_ARCH_X86_64);
    check_comb(77, 0, BPF_WORD_NR, QS_ARCH_X86_64);
}

/*
 * One word looked at through three masks.  "Any bit set" leaves the word where
 * it is; behind an AND it has to be loaded again.
 */
static void test_reload(void)
{
    Bench bench;
    uint32_t one;
    uint32_t two;
    uint32_t node;
    g_autoptr(QsProgram) program = NULL;

    bench_init(&bench);
    one = bpf_decisions_return(&bench.decisions, 1);
    two = bpf_decisions_return(&bench.decisions, 2);
    node = bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW, 0x10,
                                (BpfArm[]){ { 0, one }, { 1, two } }, 2);
    node = bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW, 0x0c,
                                (BpfArm[]){ { 0, two }, { 8, node }, { 9, two } }, 3);
    node = bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW, 0x03,
                                (BpfArm[]){ { 0, node }, { 1, two } }, 2);
    program = build(&bench, QS_ARCH_X86_64, node);
    for (uint64_t value = 0; value < 256; value++) {
        gboolean holds = !(value & 3) && (value & 0xc) == 8 && !(value & 0x10);

        g_assert_cmpuint(run(program, 0, value, NULL), ==, holds ? 1 : 2);
    }
    g_assert_cmpuint(count(program, BPF_LD | BPF_W | BPF_ABS), ==, 2);
    g_assert_cmpuint(count(program, BPF_ALU | BPF_AND | BPF_K), ==, 1);
    g_assert_cmpuint(count(program, BPF_JMP | BPF_JSET | BPF_K), ==, 2);
    qs_arena_clear(&bench.arena);
}

/* A bit test spoils the word too. */
static void test_reload_behind_bits(void)
{
    Bench bench;
    uint32_t two;
    uint32_t inner;
    BpfArm arms[24];
    g_autoptr(QsProgram) program = NULL;

    bench_init(&bench);
    two = bpf_decisions_return(&bench.decisions, 2);
    inner = bpf_decisions_branch(
        &bench.decisions, BPF_WORD_ARG_LOW, 0x8,
        (BpfArm[]){ { 0, bpf_decisions_return(&bench.decisions, 1) }, { 8, two } }, 2);
    for (uint32_t i = 0; i < 24; i++) {
        arms[i] = (BpfArm){ i, i % 2 ? two : inner };
    }
    program = build(&bench, QS_ARCH_PPC64,
                    bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW,
                                         BPF_FULL_MASK, arms, 24));
    g_assert_cmpuint(count(program, BPF_ALU | BPF_LSH | BPF_X), ==, 1);
    for (uint32_t i = 0; i < 100; i++) {
        gboolean holds = i < 24 && i % 2 == 0 && !(i & 8);

        g_assert_cmpuint(run(program, 0, i, NULL), ==, holds ? 1 : 2);
    }
    qs_arena_clear(&bench.arena);
}

/* What is expected most is found by the first test; the rest stays balanced. */
static void test_hot(void)
{
    const BpfHotValue hot[] = { { 40, 1000 } };
    uint32_t allow = qs_action_to_ret((QsAction){ QS_ACTION_ALLOW, 0 });
    Bench bench;
    BpfArm arms[129];
    uint32_t root;
    unsigned steps;
    g_autoptr(QsProgram) program = NULL;

    bench_init(&bench);
    arms[0] = (BpfArm){ 0, bpf_decisions_return(&bench.decisions, 2) };
    for (uint32_t i = 0; i < 64; i++) {
        arms[2 * i + 1] = (BpfArm){ 40 * i + 40,
                                    bpf_decisions_return(&bench.decisions, allow) };
        arms[2 * i + 2] = (BpfArm){ 40 * i + 41,
                                    bpf_decisions_return(&bench.decisions, 2) };
    }
    root = bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW, BPF_FULL_MASK, arms,
                                129);
    bench.decisions.decisions[root].hot = hot;
    bench.decisions.decisions[root].n_hot = 1;
    program = build(&bench, QS_ARCH_X86_64, root);
    for (uint32_t i = 0; i < 3000; i++) {
        gboolean holds = i % 40 == 0 && i > 0 && i <= 40 * 64;

        g_assert_cmphex(run(program, 0, i, &steps), ==, holds ? allow : 2);
        g_assert_cmpuint(steps, <=, i == 40 ? 3 : 1 + 1 + 6 + 5 + 1);
    }
    qs_arena_clear(&bench.arena);
}

/*
 * A few single values take one comparison each, whatever happens to others, and though
 * one of those others is hot: what is refused is not worth a test of its own.
 */
static void test_single(void)
{
    static const QsActionKind defaults[] = {
        QS_ACTION_KILL_PROCESS, QS_ACTION_KILL_THREAD, QS_ACTION_TRAP,
        QS_ACTION_ERRNO,        QS_ACTION_USER_NOTIF,  QS_ACTION_TRACE,
    };
    const BpfHotValue hot[] = { { 0xae80, 1000 }, { 5, 100 } };

    for (size_t i = 0; i < G_N_ELEMENTS(defaults); i++) {
        uint32_t allow = qs_action_to_ret((QsAction){ QS_ACTION_ALLOW, 0 });
        uint32_t refuse = qs_action_to_ret((QsAction){ defaults[i], 0 });

        for (uint32_t n = 1; n <= 5; n++) {
            g_autoptr(QsProgram) program = NULL;
            BpfArm arms[11] = { { 0 } };
            Bench bench;
            uint32_t root;

            bench_init(&bench);
            arms[0].target = bpf_decisions_return(&bench.decisions, refuse);
            for (uint32_t j = 0; j < n; j++) {
                arms[2 * j + 1] = (BpfArm){
                    0x5401 + 5000 * j * j, bpf_decisions_return(&bench.decisions, allow)
                };
                arms[2 * j + 2] = (BpfArm){ 0x5402 + 5000 * j * j, arms[0].target };
            }
            root = bpf_decisions_branch(&bench.decisions, BPF_WORD_ARG_LOW, BPF_FULL_MASK,
                                        arms, 2 * n + 1);
            bench.decisions.decisions[root].hot = hot;
            bench.decisions.decisions[root].n_hot = G_N_ELEMENTS(hot);
            program = build(&bench, QS_ARCH_X86_64, root);
            g_assert_cmpuint(program->length, ==, 1 + n + 2);
            g_assert_cmpuint(count(program, BPF_JMP | BPF_JEQ | BPF_K), ==, n);
            g_assert_cmphex(run(program, 0, 0x5401, NULL), ==, allow);
            g_assert_cmphex(run(program, 0, 0xae80, NULL), ==, refuse);
            qs_arena_clear(&bench.arena);
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/layout/bits", test_bits);
    g_test_add_func("/layout/reload", test_reload);
    g_test_add_func("/layout/reload-behind-bits", test_reload_behind_bits);
    g_test_add_func("/layout/hot", test_hot);
    g_test_add_func("/layout/single", test_single);
    return g_test_run();
}
