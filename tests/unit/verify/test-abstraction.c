/*
 * What is proven of tests taken for independent holds of the tests as they are, and
 * policies too large for bits are proven that way.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "abstraction.h"
#include "meaning.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"
#include "random-policy.h"
#include "walk.h"

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction eperm = { QS_ACTION_ERRNO, 1 };

/* Whether @policy and @program are the same function with @detail. */
static gboolean are_equal(const QsPolicy *policy, const QsProgram *program,
                          VerifyDetail detail)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(1000000);
    g_autoptr(VerifySpace) space = verify_space_new(NULL);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    g_auto(VerifyWalk) walk = { 0 };
    VerifyMeaning meaning = { 0 };
    gboolean equal = FALSE;

    if (qs_program_check(program, NULL) &&
        verify_walk_program(&walk, program, terms, NULL)) {
        verify_meaning_init(&meaning, policy, space);
        verify_space_settle(space);
        if (verify_space_restart(space, detail, diagram)) {
            equal = verify_meaning_build(&meaning, diagram) ==
                    verify_walk_build(&walk, terms, diagram);
            equal &= !diagram->exhausted;
        }
        verify_meaning_clear(&meaning);
    }
    return equal;
}

static void mutate(GRand *rand, QsProgram *program)
{
    struct sock_filter *insn = &program->filter[random_below(rand, program->length)];
    uint32_t other = program->filter[random_below(rand, program->length)].k;

    switch (random_below(rand, 6)) {
    case 0:
        insn->jt = random_below(rand, 8);
        break;
    case 1:
        insn->jf = random_below(rand, 8);
        break;
    case 2:
        insn->k ^= 1u << random_below(rand, 32);
        break;
    case 3:
        insn->k = other;
        break;
    case 4:
        insn->k++;
        break;
    default:
        if (BPF_CLASS(insn->code) == BPF_JMP) {
            insn->code ^= BPF_JEQ ^ BPF_JGE;
        } else {
            insn->k--;
        }
        break;
    }
}

/* Never "equal" where the exact proof says that they are not. */
static void test_sound(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(20250611);
    unsigned proven[VERIFY_DETAIL_SHARED + 1] = { 0 };
    unsigned refuted = 0;
    unsigned kept = 0;

    for (unsigned i = 0; i < 3000; i++) {
        const QsAbi *abi = qs_abi_get(1 + random_below(rand, QS_ARCH_LAST));
        g_autoptr(QsPolicy) policy = random_policy(rand, abi);
        g_autoptr(QsProgram) program = qs_program_generate(policy, NULL);
        gboolean exact;

        g_assert_nonnull(program);
        if (i % 4 != 0) {
            mutate(rand, program);
        }
        exact = qs_verify_program(policy, program, NULL, NULL);
        refuted += !exact;
        kept += exact;
        for (VerifyDetail detail = VERIFY_DETAIL_BITS; detail <= VERIFY_DETAIL_SHARED;
             detail++) {
            gboolean equal = are_equal(policy, program, detail);

            g_assert_true(exact || !equal);
            proven[detail] += equal;
        }
    }
    g_test_message("%u are equal, as proven with bits: %u, fields: %u, tests: %u, "
                   "shared: %u; %u are not",
                   kept, proven[VERIFY_DETAIL_BITS], proven[VERIFY_DETAIL_FIELDS],
                   proven[VERIFY_DETAIL_TESTS], proven[VERIFY_DETAIL_SHARED], refuted);
    g_assert_cmpuint(refuted, >, 800);
    g_assert_cmpuint(proven[VERIFY_DETAIL_FIELDS], >, kept / 2);
    g_assert_cmpuint(proven[VERIFY_DETAIL_TESTS], >, kept / 4);
}

/* Policies whose diagrams over bits outgrow every limit */

static void add_masked(GRand *rand, QsPolicy *policy, unsigned bits)
{
    uint64_t mask = (uint64_t)g_rand_int(rand) << 32 | g_rand_int(rand);
    uint64_t value = mask & ((uint64_t)g_rand_int(rand) << 32 | g_rand_int(rand));
    uint64_t all = qs_width_mask(bits);

    qs_policy_add(policy, 16, allow,
                  qs_cond_new_test(1, bits, mask & all, QS_CMP_EQ, value & all), NULL,
                  NULL, 1, NULL);
}

static void add_masked_32(GRand *rand, QsPolicy *policy)
{
    add_masked(rand, policy, 32);
}

static void add_masked_64(GRand *rand, QsPolicy *policy)
{
    add_masked(rand, policy, 64);
}

/* A range of each argument. */
static void add_box(GRand *rand, QsPolicy *policy)
{
    QsCond *tests[6];

    for (unsigned i = 0; i < G_N_ELEMENTS(tests); i++) {
        uint64_t value = (uint64_t)g_rand_int(rand) << 32 | g_rand_int(rand);

        tests[i] = qs_cond_new_test(i, 64, UINT64_MAX, i % 2 ? QS_CMP_LT : QS_CMP_GE,
                                    value);
    }
    qs_policy_add(policy, 16, allow, qs_cond_new_all(tests, G_N_ELEMENTS(tests)), NULL,
                  NULL, 1, NULL);
}

/* Of each of forty pairs of neighbouring bits, one bit is set in one of two arguments. */
static void add_either(GRand *rand, QsPolicy *policy)
{
    QsCond *tests[40];

    for (unsigned i = 0; i < G_N_ELEMENTS(tests); i++) {
        QsCond *either[] = {
            qs_cond_new_test(0, 64, UINT64_C(3) << i, QS_CMP_NE, 0),
            qs_cond_new_test(1, 64, UINT64_C(3) << (62 - i), QS_CMP_NE, 0),
        };

        tests[i] = qs_cond_new_any(either, G_N_ELEMENTS(either));
    }
    qs_policy_add(policy, 16, allow, qs_cond_new_all(tests, G_N_ELEMENTS(tests)), NULL,
                  NULL, 1, NULL);
}

/* Many requests, each for one of few descriptors. */
static void add_shared(GRand *rand, QsPolicy *policy)
{
    uint32_t mask = g_rand_int(rand);
    QsCond *tests[] = {
        qs_cond_new_test(1, 32, mask, QS_CMP_EQ, mask & g_rand_int(rand)),
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_LT, 1 + random_below(rand, 64)),
        qs_cond_new_test(2, 64, UINT64_MAX, QS_CMP_GE,
                         (uint64_t)g_rand_int(rand) << 16 | 1),
    };

    qs_policy_add(policy, 16, allow, qs_cond_new_all(tests, G_N_ELEMENTS(tests)), NULL,
                  NULL, 1, NULL);
}

typedef struct Large {
    const char *name;
    void (*add)(GRand *rand, QsPolicy *policy);
    unsigned n;
} Large;

static const Large larges[] = {
    { "masks", add_masked_32, 500 }, { "wide-masks", add_masked_64, 300 },
    { "boxes", add_box, 60 },        { "either", add_either, 1 },
    { "shared", add_shared, 100 },
};

/* Proven, and no more so with one instruction changed. */
static void test_large(gconstpointer data)
{
    const Large *large = data;

    for (unsigned i = 0; i < 2; i++) {
        g_autoptr(GRand) rand = g_rand_new_with_seed(i);
        const QsAbi *abi = qs_abi_get(i % 2 ? QS_ARCH_S390X : QS_ARCH_X86_64);
        g_autoptr(QsPolicy) policy = qs_policy_new(abi, eperm, eperm);
        g_autoptr(QsPolicy) wider = qs_policy_new(abi, eperm, eperm);
        g_autoptr(QsProgram) program = NULL;
        g_autoptr(GError) error = NULL;
        unsigned at;

        for (unsigned j = 0; j < large->n; j++) {
            large->add(rand, policy);
        }
        for (unsigned j = 0; j < policy->calls->len; j++) {
            const QsPolicyCall *call = policy->calls->pdata[j];

            for (unsigned k = 0; k < call->grants->len; k++) {
                const QsGrant *grant = call->grants->pdata[k];

                qs_policy_add(wider, call->nr, allow, qs_cond_copy(grant->cond), NULL,
                              NULL, 1, NULL);
            }
        }
        qs_policy_add(wider, 17, allow, NULL, NULL, NULL, 1, NULL);
        program = qs_program_generate(policy, &error);
        g_assert_no_error(error);
        qs_verify_program(policy, program, NULL, &error);
        g_assert_no_error(error);
        qs_verify_subset(policy, wider, NULL, &error);
        g_assert_no_error(error);
        g_assert_false(qs_verify_program(wider, program, NULL, NULL));
        do {
            at = random_below(rand, program->length);
        } while (BPF_CLASS(program->filter[at].code) != BPF_JMP ||
                 program->filter[at].code == (BPF_JMP | BPF_JA));
        program->filter[at].k ^= 1u << random_below(rand, 32);
        g_assert_false(qs_verify_program(policy, program, NULL, NULL));
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/abstraction/sound", test_sound);
    for (unsigned i = 0; i < G_N_ELEMENTS(larges); i++) {
        g_autofree char *path = g_strdup_printf("/abstraction/large/%s", larges[i].name);

        g_test_add_data_func(path, &larges[i], test_large);
    }
    return g_test_run();
}
