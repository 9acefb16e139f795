/*
 * The proof: right programs are proven, wrong ones refuted by a call on which
 * they really are wrong.
 *
 * Programs come from the naive generator of naive.h, policies from a random
 * source with a fixed seed.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/verify.h"
#include "naive.h"
#include "proof-policy.h"

/* Fails unless the answer is "no", with a call that shows it. */
static void assert_refuted(const QsPolicy *policy, const QsProgram *program)
{
    QsCounterexample example = { 0 };
    g_autoptr(GError) error = NULL;
    QsAction expected;
    QsAction found;

    g_assert_false(qs_verify_program(policy, program, &example, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_true(g_str_has_prefix(error->message, "counterexample: "));
    expected = qs_policy_evaluate(policy, example.audit_arch, example.nr, example.args,
                                  NULL);
    found = qs_action_from_ret(
        qs_program_run(program, example.audit_arch, example.nr, 0, example.args, NULL));
    g_assert_true(qs_action_equal(expected, example.expected));
    g_assert_true(qs_action_equal(found, example.found));
    g_assert_false(qs_action_equal(expected, found));
}

static void assert_proven(const QsPolicy *policy, const QsProgram *program)
{
    g_autoptr(GError) error = NULL;

    qs_verify_program(policy, program, NULL, &error);
    g_assert_no_error(error);
}

/* As small_policy(); the middle is what to do with arg1's low half in A. */
static QsProgram *small_program(QsArch arch, const struct sock_filter *middle, unsigned n)
{
    const QsAbi *abi = qs_abi_get(arch);
    struct sock_filter filter[64] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 4 },
        { BPF_JMP | BPF_JEQ | BPF_K, 1, 0, abi->audit_arch },
        { BPF_RET | BPF_K, 0, 0, 0x80000000 },
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0 },
        { BPF_JMP | BPF_JEQ | BPF_K, n + 2, 0, 200 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, n + 2, 100 },
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, abi->big_endian ? 28 : 24 },
    };

    memcpy(&filter[7], middle, n * sizeof(*middle));
    filter[7 + n] = (struct sock_filter){ BPF_RET | BPF_K, 0, 0, 0x7fff0000 };
    filter[8 + n] = (struct sock_filter){ BPF_RET | BPF_K, 0, 0, 0x00050001 };
    return naive_wrap(abi, filter, 9 + n);
}

static void check_small(const struct sock_filter *middle, unsigned n, gboolean right)
{
    static const QsArch arches[] = { QS_ARCH_X86_64, QS_ARCH_S390X };

    for (unsigned i = 0; i < G_N_ELEMENTS(arches); i++) {
        g_autoptr(QsPolicy) policy = small_policy(arches[i]);
        QsProgram *program = small_program(arches[i], middle, n);

        g_assert_true(qs_program_check(program, NULL));
        if (right) {
            assert_proven(policy, program);
        } else {
            assert_refuted(policy, program);
        }
        naive_program_free(program);
    }
}

/* A set of values by shifting one bit to where a mask has them. */
static void test_bit_set_shifted_one(void)
{
    struct sock_filter middle[] = {
        { BPF_ALU | BPF_SUB | BPF_K, 0, 0, 40 },
        { BPF_JMP | BPF_JGT | BPF_K, 5, 0, 31 },
        { BPF_MISC | BPF_TAX },
        { BPF_LD | BPF_IMM, 0, 0, 1 },
        { BPF_ALU | BPF_LSH | BPF_X },
        { BPF_JMP | BPF_JSET | BPF_K, 0, 1, SMALL_SET },
    };

    check_small(middle, G_N_ELEMENTS(middle), TRUE);
    for (unsigned i = 0; i < 32; i++) {
        middle[5].k = SMALL_SET ^ 1u << i;
        check_small(middle, G_N_ELEMENTS(middle), FALSE);
    }
}

/* The same by shifting the mask, and by way of scratch memory. */
static void test_bit_set_shifted_mask(void)
{
    struct sock_filter middle[] = {
        { BPF_ALU | BPF_ADD | BPF_K, 0, 0, -40u },
        { BPF_JMP | BPF_JGE | BPF_K, 7, 0, 32 },
        { BPF_ST, 0, 0, 15 },
        { BPF_LDX | BPF_MEM, 0, 0, 15 },
        { BPF_LD | BPF_IMM, 0, 0, SMALL_SET },
        { BPF_ALU | BPF_RSH | BPF_X },
        { BPF_ALU | BPF_AND | BPF_K, 0, 0, 1 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 1 },
    };

    check_small(middle, G_N_ELEMENTS(middle), TRUE);
    middle[4].k = SMALL_SET ^ 1u << 10;
    check_small(middle, G_N_ELEMENTS(middle), FALSE);
}

/* In X, and compared with X. */
static void test_bit_set_in_x(void)
{
    struct sock_filter middle[] = {
        { BPF_ALU | BPF_SUB | BPF_K, 0, 0, 40 },
        { BPF_JMP | BPF_JGT | BPF_K, 7, 0, 31 },
        { BPF_MISC | BPF_TAX },
        { BPF_LD | BPF_IMM, 0, 0, 1 },
        { BPF_ALU | BPF_LSH | BPF_X },
        { BPF_LDX | BPF_IMM, 0, 0, SMALL_SET },
        { BPF_ALU | BPF_AND | BPF_X },
        { BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 0 },
    };

    check_small(middle, G_N_ELEMENTS(middle), TRUE);
    middle[6].code = BPF_ALU | BPF_OR | BPF_X;
    check_small(middle, G_N_ELEMENTS(middle), FALSE);
}

/* Without the range check the shift is whatever the machine does. */
static void test_bit_set_out_of_range(void)
{
    struct sock_filter middle[] = {
        { BPF_ALU | BPF_SUB | BPF_K, 0, 0, 40 },
        { BPF_JMP | BPF_JGT | BPF_K, 5, 0, 32 },
        { BPF_MISC | BPF_TAX },
        { BPF_LD | BPF_IMM, 0, 0, 2 },
        { BPF_ALU | BPF_LSH | BPF_X },
        { BPF_JMP | BPF_JSET | BPF_K, 0, 1, 4 },
    };
    static const uint32_t value = 41;
    g_autoptr(QsPolicy)
        policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, kill_process);
    QsProgram *program = small_program(QS_ARCH_X86_64, middle, 6);
    g_autoptr(GError) error = NULL;

    add(policy, 100, allow, any_of(1, &value, 1));
    add(policy, 200, allow, NULL);
    g_assert_false(qs_verify_program(policy, program, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "instruction 12 depends on a shift"));
    naive_program_free(program);
    middle[1].k = 31;
    program = small_program(QS_ARCH_X86_64, middle, 6);
    assert_proven(policy, program);
    naive_program_free(program);
}

static void test_instruction_pointer(void)
{
    g_autoptr(QsPolicy) policy = small_policy(QS_ARCH_X86_64);
    QsProgram *program = naive_generate(policy, FALSE);
    g_autoptr(GError) error = NULL;
    QsCounterexample example = { 0 };

    program->filter[0].k = 8;
    g_assert_false(qs_verify_program(policy, program, &example, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "instruction 0 loads the instruction"));
    /* It is not followed, but a call on which it is wrong is found all the same. */
    g_assert_true(g_str_has_prefix(error->message, "counterexample: "));
    assert_refuted(policy, program);
    g_assert_false(qs_action_equal(example.expected, example.found));
    naive_program_free(program);
}

/*
 * A product of a value is more than the proof can follow.  Only the calls that the
 * policy names are wrong, one in four billion; they are tried.
 */
static void test_guessed(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    struct sock_filter filter[] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 4 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 6, abi->audit_arch },
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 4, 16 },
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 24 },
        { BPF_ALU | BPF_MUL | BPF_K, 0, 0, 0x9e3779b1 },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 7 },
        { BPF_RET | BPF_K, 0, 0, 0x7fff0000 },
        { BPF_RET | BPF_K, 0, 0, 0x50001 },
    };
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, eperm, eperm);
    QsProgram *program = naive_wrap(abi, filter, G_N_ELEMENTS(filter));

    add(policy, 16, allow, qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, 0x12345678));
    assert_refuted(policy, program);
    naive_program_free(program);
}

static void test_not_loadable(void)
{
    g_autoptr(QsPolicy) policy = small_policy(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) other = small_policy(QS_ARCH_AARCH64);
    QsProgram *program = naive_generate(policy, FALSE);
    g_autoptr(GError) error = NULL;

    g_assert_false(qs_verify_program(other, program, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_clear_error(&error);
    program->filter[1].jt = 200;
    g_assert_false(qs_verify_program(policy, program, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "would not load"));
    naive_program_free(program);
}

/*
 * A product of two words is beyond any limit, even where it does not matter; if
 * it does, a wrong program is still shown to be wrong.
 */
static void test_beyond_limit(void)
{
    struct sock_filter middle[] = {
        { BPF_MISC | BPF_TAX },
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, 32 },
        { BPF_ALU | BPF_MUL | BPF_X },
        { BPF_JMP | BPF_JEQ | BPF_K, 0, 2, 0x12345678 },
        { BPF_RET | BPF_K, 0, 0, 0x00050001 },
    };
    g_autoptr(QsPolicy)
        policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, kill_process);
    QsProgram *program = small_program(QS_ARCH_X86_64, middle, 5);
    g_autoptr(GError) error = NULL;

    add(policy, 200, allow, NULL);
    g_assert_false(qs_verify_program(policy, program, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "larger than its limit"));
    program->filter[10].jf = 1;
    assert_refuted(policy, program);
    naive_program_free(program);
}

static void assert_agreement(GRand *rand, const QsPolicy *policy,
                             const QsProgram *program, unsigned n_calls)
{
    for (unsigned i = 0; i < n_calls; i++) {
        QsCounterexample call;
        QsAction expected;
        QsAction found;

        random_call(rand, policy, &call);
        expected = qs_policy_evaluate(policy, call.audit_arch, call.nr, call.args, NULL);
        found = qs_action_from_ret(
            qs_program_run(program, call.audit_arch, call.nr, 0, call.args, NULL));
        g_assert_true(qs_action_equal(expected, found));
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(7102025);

    for (unsigned i = 0; i < 1500; i++) {
        g_autoptr(QsPolicy) policy = random_policy(rand, g_rand_int_range(rand, 0, 8));
        QsProgram *program = naive_generate(policy, g_rand_boolean(rand));

        assert_proven(policy, program);
        assert_agreement(rand, policy, program, 20);
        naive_program_free(program);
    }
}

/* Mutations */

typedef struct Tally {
    unsigned unloadable;
    unsigned proven;
    unsigned refuted;
    unsigned pointer;   /* loads the instruction pointer */
    unsigned computed;  /* returns A, whatever that is */
    unsigned limit;     /* too large to decide */
    unsigned undefined; /* depends on a shift by 32 or more */
} Tally;

/* Either way, the answer is checked against the interpreter. */
static void judge(GRand *rand, const QsPolicy *policy, const QsProgram *mutant,
                  Tally *tally)
{
    QsCounterexample example = { 0 };
    g_autoptr(GError) error = NULL;

    if (!qs_program_check(mutant, NULL)) {
        tally->unloadable++;
    } else if (qs_verify_program(policy, mutant, &example, &error)) {
        tally->proven++;
        assert_agreement(rand, policy, mutant, 40);
    } else if (g_str_has_prefix(error->message, "counterexample: ")) {
        tally->refuted++;
        assert_refuted(policy, mutant);
    } else if (strstr(error->message, "loads the instruction pointer")) {
        tally->pointer++;
    } else if (strstr(error->message, "depends on a shift")) {
        tally->undefined++;
    } else if (strstr(error->message, "returns a computed value")) {
        tally->computed++;
    } else if (strstr(error->message, "larger than its limit")) {
        tally->limit++;
    } else {
        g_test_message("%s", error->message);
        g_test_fail();
    }
}

static void mutate_instruction(GRand *rand, const QsPolicy *policy, QsProgram *program,
                               unsigned pc, Tally *tally)
{
    struct sock_filter *insn = &program->filter[pc];
    struct sock_filter original = *insn;
    unsigned left = program->length - pc;

    for (unsigned code = 0; code < 256; code++) {
        if (code == original.code) {
            continue;
        }
        insn->code = code;
        judge(rand, policy, program, tally);
    }
    *insn = original;
    for (unsigned i = 0; i < 34; i++) {
        insn->k = i < 32 ? original.k ^ 1u << i : original.k + (i == 32 ? 1 : -1);
        judge(rand, policy, program, tally);
    }
    *insn = original;
    for (unsigned i = 0; BPF_CLASS(original.code) == BPF_JMP && i < left; i++) {
        insn->jt = i;
        judge(rand, policy, program, tally);
        *insn = original;
        insn->jf = i;
        judge(rand, policy, program, tally);
        *insn = original;
    }
}

static void test_mutations(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(42);
    Tally tally = { 0 };

    for (unsigned i = 0; i < 4; i++) {
        g_autoptr(QsPolicy) policy = i == 0 ? small_policy(QS_ARCH_X86_64)
                                            : random_policy(rand, 2);
        QsProgram *program = naive_generate(policy, i % 2 == 0);

        for (unsigned pc = 0; pc < program->length; pc++) {
            mutate_instruction(rand, policy, program, pc, &tally);
        }
        naive_program_free(program);
    }
    g_test_message("%u not loadable, %u proven equal, %u refuted, %u load the "
                   "instruction pointer, %u shift too far, %u return A, %u beyond "
                   "the limit",
                   tally.unloadable, tally.proven, tally.refuted, tally.pointer,
                   tally.undefined, tally.computed, tally.limit);
    g_assert_cmpuint(tally.refuted, >, 2000);
    g_assert_cmpuint(tally.undefined, <, tally.refuted / 50);
    g_assert_cmpuint(tally.computed, <, tally.refuted / 50);
    g_assert_cmpuint(tally.limit, <, tally.refuted / 100);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/prove/bit-set/shifted-one", test_bit_set_shifted_one);
    g_test_add_func("/prove/bit-set/shifted-mask", test_bit_set_shifted_mask);
    g_test_add_func("/prove/bit-set/in-x", test_bit_set_in_x);
    g_test_add_func("/prove/bit-set/out-of-range", test_bit_set_out_of_range);
    g_test_add_func("/prove/instruction-pointer", test_instruction_pointer);
    g_test_add_func("/prove/guessed", test_guessed);
    g_test_add_func("/prove/not-loadable", test_not_loadable);
    g_test_add_func("/prove/beyond-limit", test_beyond_limit);
    g_test_add_func("/prove/random", test_random);
    g_test_add_func("/prove/mutations", test_mutations);
    return g_test_run();
}
