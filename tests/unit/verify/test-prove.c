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

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction kill_process = { QS_ACTION_KILL_PROCESS };
static const QsAction eperm = { QS_ACTION_ERRNO, 1 };

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
    expected = qs_policy_evaluate(policy, example.audit_arch, example.nr,
                                  example.args, NULL);
    found = qs_action_from_ret(qs_program_run(program, example.audit_arch,
                                              example.nr, 0, example.args, NULL));
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

static QsCond *any_of(unsigned arg, const uint32_t *values, unsigned n)
{
    g_autofree QsCond **tests = g_new(QsCond *, n);

    for (unsigned i = 0; i < n; i++) {
        tests[i] = qs_cond_new_test(arg, 32, UINT32_MAX, QS_CMP_EQ, values[i]);
    }
    return qs_cond_new_any(tests, n);
}

static void add(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond)
{
    qs_policy_add(policy, nr, action, cond, "test", "test.profile", 1, "tested");
}

/* Numbers 100 if arg1 is one of five small values, 200 always. */
static QsPolicy *small_policy(QsArch arch)
{
    static const uint32_t values[] = { 40, 41, 43, 50, 71 };
    QsPolicy *policy = qs_policy_new(qs_abi_get(arch), eperm, kill_process);

    add(policy, 100, allow, any_of(1, values, G_N_ELEMENTS(values)));
    add(policy, 200, allow, NULL);
    return policy;
}

#define SMALL_SET (1u << 0 | 1u << 1 | 1u << 3 | 1u << 10 | 1u << 31)

/* As small_policy(); the middle is what to do with arg1's low half in A. */
static QsProgram *small_program(QsArch arch, const struct sock_filter *middle,
                                unsigned n)
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
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm,
                                               kill_process);
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

    add(policy, 16, allow,
        qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, 0x12345678));
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
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm,
                                               kill_process);
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

/* Random policies */

static const uint64_t pool[] = {
    0, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 0x40, 0xff, 0x100, 0xae80, 0x7e020000,
    0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x1ffffffff, 0xffffffff00000000,
    0x8000000000000000, 0xffffffffffffffff, 0x123456789abcdef0,
};

static uint64_t random_value(GRand *rand)
{
    uint64_t value = pool[g_rand_int_range(rand, 0, G_N_ELEMENTS(pool))];

    switch (g_rand_int_range(rand, 0, 6)) {
    case 0:
        return value ^ 1ull << g_rand_int_range(rand, 0, 64);
    case 1:
        return value + 1;
    case 2:
        return value - 1;
    default:
        return value;
    }
}

static QsCond *random_condition(GRand *rand, unsigned depth)
{
    QsCond *children[6];
    unsigned n = g_rand_int_range(rand, 1, G_N_ELEMENTS(children));

    if (depth == 0 || g_rand_int_range(rand, 0, 3) == 0) {
        unsigned bits = g_rand_boolean(rand) ? 32 : 64;
        uint64_t all = qs_width_mask(bits);

        return qs_cond_new_test(g_rand_int_range(rand, 0, 3), bits,
                                g_rand_boolean(rand) ? all
                                : random_value(rand) & all,
                                g_rand_int_range(rand, QS_CMP_EQ, QS_CMP_GE + 1),
                                random_value(rand) & all);
    }
    if (g_rand_int_range(rand, 0, 4) == 0) {
        uint32_t values[8];
        uint32_t base = random_value(rand);

        for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
            values[i] = MIN((uint64_t)base + g_rand_int_range(rand, 0, 32),
                            UINT32_MAX);
        }
        return any_of(g_rand_int_range(rand, 0, 3), values, G_N_ELEMENTS(values));
    }
    for (unsigned i = 0; i < n; i++) {
        children[i] = random_condition(rand, depth - 1);
    }
    return g_rand_boolean(rand) ? qs_cond_new_all(children, n)
        : qs_cond_new_any(children, n);
}

static QsAction random_action(GRand *rand)
{
    QsAction action = {
        g_rand_int_range(rand, QS_ACTION_KILL_PROCESS, QS_ACTION_ALLOW + 1)
    };

    if (g_rand_boolean(rand)) {
        action.kind = QS_ACTION_ALLOW;
    }
    if (action.kind == QS_ACTION_ERRNO || action.kind == QS_ACTION_TRACE) {
        action.data = g_rand_int_range(rand, 1, 4);
    }
    return action;
}

static QsPolicy *random_policy(GRand *rand, unsigned n_calls)
{
    QsArch arch = g_rand_int_range(rand, QS_ARCH_X86_64, QS_ARCH_LAST + 1);
    QsPolicy *policy = qs_policy_new(qs_abi_get(arch), random_action(rand),
                                     random_action(rand));

    for (unsigned i = 0; i < n_calls; i++) {
        uint32_t nr = g_rand_int_range(rand, 0, 12);
        unsigned n_grants = g_rand_int_range(rand, 1, 3);

        if (g_rand_int_range(rand, 0, 8) == 0) {
            nr = g_rand_boolean(rand) ? UINT32_MAX - nr : 0x40000000 + nr;
        }
        for (unsigned j = 0; j < n_grants; j++) {
            add(policy, nr, random_action(rand), g_rand_int_range(rand, 0, 3) == 0
                ? NULL : random_condition(rand, 2));
        }
    }
    return policy;
}

/* Some calls out of a dense set of interesting ones. */
static void random_call(GRand *rand, const QsPolicy *policy, QsCounterexample *call)
{
    call->audit_arch = policy->abi->audit_arch;
    if (g_rand_int_range(rand, 0, 16) == 0) {
        call->audit_arch ^= 1u << g_rand_int_range(rand, 0, 32);
    }
    call->nr = g_rand_int_range(rand, 0, 13);
    if (policy->calls->len > 0 && g_rand_int_range(rand, 0, 3) != 0) {
        unsigned i = g_rand_int_range(rand, 0, policy->calls->len);
        const QsPolicyCall *known = g_ptr_array_index(policy->calls, i);

        call->nr = known->nr + g_rand_int_range(rand, -1, 2);
    }
    for (unsigned i = 0; i < 6; i++) {
        call->args[i] = random_value(rand);
    }
}

static void assert_agreement(GRand *rand, const QsPolicy *policy,
                             const QsProgram *program, unsigned n_calls)
{
    for (unsigned i = 0; i < n_calls; i++) {
        QsCounterexample call;
        QsAction expected;
        QsAction found;

        random_call(rand, policy, &call);
        expected = qs_policy_evaluate(policy, call.audit_arch, call.nr, call.args,
                                      NULL);
        found = qs_action_from_ret(qs_program_run(program, call.audit_arch, call.nr,
                                                  0, call.args, NULL));
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
    unsigned pointer;      /* loads the instruction pointer */
    unsigned computed;     /* returns A, whatever that is */
    unsigned limit;        /* too large to decide */
    unsigned undefined;    /* depends on a shift by 32 or more */
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

static void mutate_instruction(GRand *rand, const QsPolicy *policy,
                               QsProgram *program, unsigned pc, Tally *tally)
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

/* Subsets */

static void test_subset(void)
{
    g_autoptr(QsPolicy) narrow = small_policy(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) wide = small_policy(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) other = small_policy(QS_ARCH_ARM);
    g_autoptr(GError) error = NULL;
    QsCounterexample example = { 0 };

    g_assert_true(qs_verify_subset(narrow, wide, NULL, NULL));
    add(wide, 100, allow, qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_GE, 1000));
    add(wide, 201, allow, NULL);
    g_assert_true(qs_verify_subset(narrow, wide, NULL, NULL));
    g_assert_false(qs_verify_subset(wide, narrow, &example, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_true(qs_action_permits(example.found));
    g_assert_false(qs_action_permits(example.expected));
    g_clear_error(&error);
    g_assert_false(qs_verify_subset(narrow, other, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
}

static void test_subset_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(99);
    unsigned n_within = 0;
    unsigned n_beyond = 0;

    for (unsigned i = 0; i < 1500; i++) {
        g_autoptr(QsPolicy) a = random_policy(rand, 3);
        g_autoptr(QsPolicy) b = qs_policy_new(a->abi, a->default_action,
                                              a->bad_arch_action);
        QsCounterexample example = { 0 };
        gboolean within;

        /* Mostly the same, with some grants more and some less. */
        for (unsigned j = 0; j < a->calls->len; j++) {
            const QsPolicyCall *call = g_ptr_array_index(a->calls, j);

            for (unsigned k = 0; k < call->grants->len; k++) {
                const QsGrant *grant = g_ptr_array_index(call->grants, k);

                if (g_rand_int_range(rand, 0, 8) != 0) {
                    add(b, call->nr, grant->action, qs_cond_copy(grant->cond));
                }
            }
        }
        if (g_rand_boolean(rand)) {
            add(b, g_rand_int_range(rand, 0, 12), allow, random_condition(rand, 1));
        }
        within = qs_verify_subset(a, b, &example, NULL);
        if (!within) {
            g_assert_true(qs_action_permits(
                qs_policy_evaluate(a, example.audit_arch, example.nr, example.args,
                                   NULL)));
            g_assert_false(qs_action_permits(
                qs_policy_evaluate(b, example.audit_arch, example.nr, example.args,
                                   NULL)));
            n_beyond++;
            continue;
        }
        n_within++;
        for (unsigned j = 0; j < 50; j++) {
            random_call(rand, a, &example);
            g_assert_true(!qs_action_permits(
                qs_policy_evaluate(a, example.audit_arch, example.nr, example.args,
                                   NULL))
                || qs_action_permits(
                qs_policy_evaluate(b, example.audit_arch, example.nr, example.args,
                                   NULL)));
        }
    }
    g_assert_cmpuint(n_within, >, 200);
    g_assert_cmpuint(n_beyond, >, 100);
}

/* What evaluation, and so the kernel, tells apart. */
static gboolean answers_alike(const QsPolicy *a, const QsPolicy *b,
                              const QsCounterexample *call)
{
    return qs_action_equal(
        qs_policy_evaluate(a, call->audit_arch, call->nr, call->args, NULL),
        qs_policy_evaluate(b, call->audit_arch, call->nr, call->args, NULL));
}

static void test_same(void)
{
    g_autoptr(QsPolicy) a = small_policy(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) b = small_policy(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) other = small_policy(QS_ARCH_ARM);
    g_autoptr(GError) error = NULL;
    const QsAction first = { QS_ACTION_ERRNO, 5 };
    const QsAction later = { QS_ACTION_ERRNO, 6 };

    g_assert_true(qs_verify_same(a, b, NULL));
    add(a, 300, first, NULL);
    g_assert_false(qs_verify_same(a, b, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_clear_error(&error);
    add(b, 300, later, NULL);
    g_assert_false(qs_verify_same(a, b, NULL));
    add(b, 300, first, NULL);
    g_assert_true(qs_verify_same(a, b, NULL));
    add(a, 300, allow, qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_GE, 1000));
    g_assert_false(qs_verify_same(a, b, NULL));
    g_assert_false(qs_verify_same(b, a, NULL));
    g_assert_false(qs_verify_same(a, other, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
}

static void test_same_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(7);
    unsigned n_same = 0;

    for (unsigned i = 0; i < 1000; i++) {
        g_autoptr(QsPolicy) a = random_policy(rand, 3);
        g_autoptr(QsPolicy) b = qs_policy_new(a->abi, a->default_action,
                                              a->bad_arch_action);
        QsCounterexample example = { 0 };
        gboolean same;

        for (unsigned j = 0; j < a->calls->len; j++) {
            qs_policy_add_call(b, g_ptr_array_index(a->calls, j));
        }
        g_assert_true(qs_verify_same(a, b, NULL));
        add(b, g_rand_int_range(rand, 0, 12), allow, random_condition(rand, 1));
        same = qs_verify_same(a, b, NULL);
        n_same += same;
        for (unsigned j = 0; same && j < 50; j++) {
            random_call(rand, a, &example);
            g_assert_true(answers_alike(a, b, &example));
        }
        /* Who may do more in one of the two is not the same. */
        g_assert_true(!same || qs_verify_subset(b, a, NULL, NULL));
    }
    g_assert_cmpuint(n_same, >, 20);
    g_assert_cmpuint(n_same, <, 980);
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
    g_test_add_func("/prove/subset/known", test_subset);
    g_test_add_func("/prove/subset/random", test_subset_random);
    g_test_add_func("/prove/same/known", test_same);
    g_test_add_func("/prove/same/random", test_same_random);
    return g_test_run();
}
