/*
 * Policies as functions: for any call, what the reference evaluator says.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "look-up.h"
#include "meaning.h"
#include "random-policy.h"

#define N_CALLS 60

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction eperm = { QS_ACTION_ERRNO, 1 };

static const QsPolicyCall *random_call(GRand *rand, const QsPolicy *policy)
{
    return policy->calls->len > 0 && random_chance(rand, 90)
               ? g_ptr_array_index(policy->calls, random_below(rand, policy->calls->len))
               : NULL;
}

/* A call on the borders of what @policy says. */
static void random_words(GRand *rand, const QsPolicy *policy,
                         uint32_t words[VERIFY_SPACE_WORDS], uint64_t args[6])
{
    const QsPolicyCall *call = random_call(rand, policy);
    GArray *values[6];

    for (unsigned i = 0; i < 6; i++) {
        values[i] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    }
    for (unsigned i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        random_collect(grant->cond, values);
    }
    random_args(rand, values, args);
    for (unsigned i = 0; i < 6; i++) {
        words[VERIFY_SPACE_HIGH(i)] = args[i] >> 32;
        words[VERIFY_SPACE_LOW(i)] = args[i];
        g_array_unref(values[i]);
    }
    words[VERIFY_SPACE_NR] = call ? call->nr + (random_below(rand, 10) == 0)
                                  : random_number(rand);
    words[VERIFY_SPACE_ARCH] = policy->abi->audit_arch +
                               (random_chance(rand, 90) ? 0 : random_below(rand, 3) - 1);
}

static void check_policy(GRand *rand, const QsPolicy *policy)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_auto(VerifyMeaning) meaning = { 0 };
    VerifyNode outcomes;
    VerifyNode permitted;

    verify_meaning_init(&meaning, policy, space);
    verify_space_settle(space);
    outcomes = verify_meaning_build(&meaning, diagram);
    permitted = verify_meaning_build_permitted(&meaning, diagram);
    g_assert_cmpuint(verify_meaning_build(&meaning, diagram), ==, outcomes);
    for (unsigned i = 0; i < N_CALLS; i++) {
        uint32_t words[VERIFY_SPACE_WORDS];
        uint64_t args[6];
        QsAction action;

        random_words(rand, policy, words, args);
        action = qs_policy_evaluate(policy, words[VERIFY_SPACE_ARCH],
                                    words[VERIFY_SPACE_NR], args, NULL);
        g_assert_cmphex(look_up(diagram, space, outcomes, words), ==,
                        verify_outcome_from_ret(qs_action_to_ret(action)));
        g_assert_cmpuint(look_up(diagram, space, permitted, words), ==,
                         qs_action_permits(action));
    }
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(88);

    for (unsigned i = 0; i < 1500; i++) {
        g_autoptr(QsPolicy) policy = random_policy(
            rand, qs_abi_get(random_chance(rand, 60) ? QS_ARCH_X86_64 : QS_ARCH_ARM));

        check_policy(rand, policy);
    }
}

static QsCond *compare(QsCmp op, uint32_t value)
{
    return qs_cond_new_test(1, 32, UINT32_MAX, op, value);
}

/* Values from the ends and the middle, spread over grants, are one range. */
static void test_spread(void)
{
    static const uint32_t bases[] = { 0, 1, 77, UINT32_MAX - 299 };

    for (unsigned i = 0; i < G_N_ELEMENTS(bases); i++) {
        const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
        g_autoptr(QsPolicy) spread = qs_policy_new(abi, eperm, eperm);
        g_autoptr(QsPolicy) range = qs_policy_new(abi, eperm, eperm);
        g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
        g_autoptr(VerifySpace) space = verify_space_new(diagram);
        g_auto(VerifyMeaning) spread_meaning = { 0 };
        g_auto(VerifyMeaning) range_meaning = { 0 };
        QsCond *ends[] = { compare(QS_CMP_GE, bases[i]),
                           compare(QS_CMP_LE, bases[i] + 299) };

        for (unsigned j = 0; j < 300; j += 3) {
            /* 100 is coprime to 299: every value up to 298, the first one twice. */
            QsCond *three[] = { compare(QS_CMP_EQ, bases[i] + j * 100 % 299),
                                compare(QS_CMP_EQ, bases[i] + (j + 1) * 100 % 299),
                                compare(QS_CMP_EQ, bases[i] + (j + 2) * 100 % 299) };
            QsCond *nested[] = { qs_cond_new_any(three, 3),
                                 compare(QS_CMP_EQ, bases[i] + 299) };

            qs_policy_add(spread, 16, allow, qs_cond_new_any(nested, 2), NULL, NULL, j,
                          NULL);
        }
        qs_policy_add(range, 16, allow, qs_cond_new_all(ends, 2), NULL, NULL, 1, NULL);
        verify_meaning_init(&spread_meaning, spread, space);
        verify_meaning_init(&range_meaning, range, space);
        verify_space_settle(space);
        g_assert_cmpuint(verify_meaning_build(&spread_meaning, diagram), ==,
                         verify_meaning_build(&range_meaning, diagram));
        /* And not because all is the same. */
        g_assert_cmpuint(verify_meaning_build_permitted(&range_meaning, diagram), !=,
                         VERIFY_FALSE);
    }
}

/* The cost of many values is about that of writing them down. */
static void test_cost(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, eperm, eperm);
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(UINT64_MAX);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_auto(VerifyMeaning) meaning = { 0 };
    unsigned n = 2000;

    for (unsigned i = 0; i < n; i++) {
        qs_policy_add(policy, 16, allow, compare(QS_CMP_EQ, i * 0x9e3779b1u), NULL, NULL,
                      i, NULL);
    }
    verify_meaning_init(&meaning, policy, space);
    verify_space_settle(space);
    verify_meaning_build(&meaning, diagram);
    g_assert_cmpuint(diagram->work, <, 8 * n);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/meaning/random", test_random);
    g_test_add_func("/meaning/spread", test_spread);
    g_test_add_func("/meaning/cost", test_cost);
    return g_test_run();
}
