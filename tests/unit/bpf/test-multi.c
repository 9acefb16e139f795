/*
 * Several architectures in one program: generated, proven, refuted
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"
#include "naive.h"
#include "random-policy.h"

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction kill_process = { QS_ACTION_KILL_PROCESS };
static const QsAction eperm = { QS_ACTION_ERRNO, 1 };

typedef struct Set {
    QsPolicy *policies[QS_ARCH_LAST];
    unsigned n;
} Set;

static void set_clear(Set *set)
{
    for (unsigned i = 0; i < set->n; i++) {
        qs_policy_free(set->policies[i]);
    }
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Set, set_clear)

static const QsPolicy *const *set_get(const Set *set)
{
    return (const QsPolicy *const *)set->policies;
}

/* Some architectures of one byte order, in any order, agreeing on all others. */
static void random_set(GRand *rand, Set *set)
{
    gboolean big_endian = random_chance(rand, 25);
    QsAction bad = random_action(rand);

    set->n = 0;
    while (set->n == 0) {
        unsigned first = random_below(rand, QS_ARCH_LAST);

        for (unsigned i = 0; i < QS_ARCH_LAST; i++) {
            const QsAbi *abi = qs_abi_get(1 + (first + i) % QS_ARCH_LAST);

            if (abi->big_endian == big_endian && random_chance(rand, 50)) {
                set->policies[set->n] = random_policy(rand, abi);
                set->policies[set->n++]->bad_arch_action = bad;
            }
        }
    }
}

static QsAction evaluate(const Set *set, uint32_t arch, uint32_t nr,
                         const uint64_t args[6])
{
    for (unsigned i = 0; i < set->n; i++) {
        if (set->policies[i]->abi->audit_arch == arch) {
            return qs_policy_evaluate(set->policies[i], arch, nr, args, NULL);
        }
    }
    return set->policies[0]->bad_arch_action;
}

static void compare(GRand *rand, const Set *set, const QsProgram *program)
{
    for (unsigned i = 0; i < 400; i++) {
        const QsPolicy *policy = set->policies[random_below(rand, set->n)];
        uint32_t arch = policy->abi->audit_arch;
        uint32_t nr = random_number(rand);
        uint64_t args[6];

        if (policy->calls->len > 0 && i % 4 != 0) {
            const QsPolicyCall *call =
                policy->calls->pdata[random_below(rand, policy->calls->len)];

            nr = call->nr;
        }
        if (i % 16 == 0) {
            arch = i % 32 ? g_rand_int(rand) : arch ^ 1u << random_below(rand, 32);
        }
        for (unsigned j = 0; j < 6; j++) {
            args[j] = random_value(rand, 64);
        }
        g_assert_cmphex(qs_program_run(program, arch, nr, 0, args, NULL), ==,
                        qs_action_to_ret(evaluate(set, arch, nr, args)));
    }
}

static gboolean same(const QsProgram *a, const QsProgram *b)
{
    return a->length == b->length &&
           memcmp(a->filter, b->filter, a->length * sizeof(*a->filter)) == 0;
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    unsigned several = 0;

    for (unsigned i = 0; i < 300; i++) {
        g_auto(Set) set = { .n = 0 };
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = NULL;
        g_autoptr(QsProgram) again = NULL;
        QsPolicy *swap;

        random_set(rand, &set);
        several += set.n > 1;
        program = qs_program_generate_multi(set_get(&set), set.n, &error);
        g_assert_no_error(error);
        g_assert_true(program->abi == set.policies[0]->abi);
        compare(rand, &set, program);
        qs_verify_program_multi(set_get(&set), set.n, program, NULL, &error);
        g_assert_no_error(error);

        /* Which comes first only says whose program it is. */
        swap = set.policies[0];
        set.policies[0] = set.policies[set.n - 1];
        set.policies[set.n - 1] = swap;
        again = qs_program_generate_multi(set_get(&set), set.n, NULL);
        g_assert_true(same(program, again));
        g_assert_true(again->abi == set.policies[0]->abi);
        qs_verify_program_multi(set_get(&set), set.n, program, NULL, &error);
        g_assert_no_error(error);
    }
    g_assert_cmpuint(several, >, 100);
}

/* A change of one policy is found, with a call of that architecture. */
static void test_refuted(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < 200; i++) {
        g_auto(Set) set = { .n = 0 };
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = NULL;
        QsCounterexample example;
        QsPolicy *changed;
        uint32_t found;

        random_set(rand, &set);
        program = qs_program_generate_multi(set_get(&set), set.n, NULL);
        changed = set.policies[random_below(rand, set.n)];
        /* No random errno or message is as large, so the call's answer changes. */
        qs_policy_add(changed, 1000, (QsAction){ QS_ACTION_ERRNO, 4095 },
                      qs_cond_new_test(2, 64, UINT64_MAX, QS_CMP_EQ, 0x123456789), NULL,
                      NULL, 1, NULL);
        g_assert_false(
            qs_verify_program_multi(set_get(&set), set.n, program, &example, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
        g_assert_cmphex(example.audit_arch, ==, changed->abi->audit_arch);
        found = qs_program_run(program, example.audit_arch, example.nr, 0, example.args,
                               NULL);
        g_assert_true(qs_action_equal(example.found, qs_action_from_ret(found)));
        g_assert_true(
            qs_action_equal(example.expected, evaluate(&set, example.audit_arch,
                                                       example.nr, example.args)));
        g_assert_false(qs_action_equal(example.expected, example.found));
    }
}

/* A program that leaves one of the architectures out, or serves one too many. */
static void test_one_too_few(void)
{
    g_autoptr(QsPolicy)
        first = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, kill_process);
    g_autoptr(QsPolicy)
        second = qs_policy_new(qs_abi_get(QS_ARCH_I386), eperm, kill_process);
    const QsPolicy *both[] = { first, second };
    g_autoptr(QsProgram) one = qs_program_generate(first, NULL);
    g_autoptr(QsProgram) two = qs_program_generate_multi(both, 2, NULL);
    QsCounterexample example;

    g_assert_true(qs_verify_program(first, one, NULL, NULL));
    g_assert_true(qs_verify_program_multi(both, 2, two, NULL, NULL));
    g_assert_false(qs_verify_program_multi(both, 2, one, &example, NULL));
    g_assert_cmphex(example.audit_arch, ==, second->abi->audit_arch);
    g_assert_true(qs_action_equal(example.expected, eperm));
    g_assert_true(qs_action_equal(example.found, kill_process));
    g_assert_false(qs_verify_program(first, two, &example, NULL));
    g_assert_cmphex(example.audit_arch, ==, second->abi->audit_arch);
    g_assert_true(qs_action_equal(example.expected, kill_process));
    g_assert_true(qs_action_equal(example.found, eperm));
}

static void assert_misuse(const QsPolicy *const *policies, unsigned n,
                          const QsProgram *program, const char *say)
{
    g_autoptr(GError) error = NULL;

    g_assert_null(qs_program_generate_multi(policies, n, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_assert_nonnull(strstr(error->message, say));
    g_clear_error(&error);
    g_assert_false(qs_verify_program_multi(policies, n, program, NULL, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
}

static void test_misuse(void)
{
    g_autoptr(QsPolicy) x86 = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, eperm);
    g_autoptr(QsPolicy) again = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), eperm, eperm);
    g_autoptr(QsPolicy)
        i386 = qs_policy_new(qs_abi_get(QS_ARCH_I386), eperm, kill_process);
    g_autoptr(QsPolicy) s390x = qs_policy_new(qs_abi_get(QS_ARCH_S390X), eperm, eperm);
    g_autoptr(QsProgram) program = qs_program_generate(x86, NULL);
    const QsPolicy *same_arch[] = { x86, again };
    const QsPolicy *bad_differs[] = { x86, i386 };
    const QsPolicy *order_differs[] = { s390x, x86 };

    assert_misuse(NULL, 0, program, "at least one");
    assert_misuse(same_arch, 2, program, "same architecture");
    assert_misuse(bad_differs, 2, program, "other architectures");
    assert_misuse(order_differs, 2, program, "byte order");
}

/* Data that an action cannot have is refused; what it can have arrives whole. */
static void test_actions(void)
{
    static const QsAction right[] = {
        { QS_ACTION_KILL_PROCESS }, { QS_ACTION_KILL_THREAD }, { QS_ACTION_TRAP },
        { QS_ACTION_TRAP, 7 },      { QS_ACTION_TRAP, 65535 }, { QS_ACTION_ERRNO, 0 },
        { QS_ACTION_ERRNO, 1 },     { QS_ACTION_ERRNO, 4095 }, { QS_ACTION_USER_NOTIF },
        { QS_ACTION_TRACE, 0 },     { QS_ACTION_TRACE, 4096 }, { QS_ACTION_TRACE, 65535 },
        { QS_ACTION_LOG },          { QS_ACTION_ALLOW },
    };
    static const QsAction wrong[] = {
        { 0 },
        { QS_ACTION_ALLOW + 1 },
        { QS_ACTION_ERRNO, 4096 },
        { QS_ACTION_ERRNO, 65535 },
        { QS_ACTION_ALLOW, 1 },
        { QS_ACTION_LOG, 7 },
    };
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    const uint64_t args[6] = { 0 };

    for (unsigned i = 0; i < G_N_ELEMENTS(right); i++) {
        for (unsigned j = 0; j < G_N_ELEMENTS(right); j++) {
            g_autoptr(QsPolicy) policy = qs_policy_new(abi, right[i], right[j]);
            g_autoptr(GError) error = NULL;
            g_autoptr(QsProgram) program = NULL;

            qs_policy_add(policy, 7, right[j], NULL, NULL, NULL, 1, NULL);
            program = qs_program_generate(policy, &error);
            g_assert_no_error(error);
            qs_verify_program(policy, program, NULL, &error);
            g_assert_no_error(error);
            g_assert_cmphex(qs_program_run(program, abi->audit_arch, 8, 0, args, NULL),
                            ==, qs_action_to_ret(right[i]));
            g_assert_cmphex(qs_program_run(program, abi->audit_arch, 7, 0, args, NULL),
                            ==, qs_action_to_ret(right[j]));
            g_assert_cmphex(qs_program_run(program, 0, 8, 0, args, NULL), ==,
                            qs_action_to_ret(right[j]));
        }
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autoptr(QsPolicy) policy = qs_policy_new(abi, allow, allow);
        g_autoptr(GError) error = NULL;

        qs_policy_add(policy, 7, allow, NULL, NULL, NULL, 1, NULL);
        policy->default_action = wrong[i];
        g_assert_null(qs_program_generate(policy, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_clear_error(&error);
        policy->default_action = allow;
        policy->bad_arch_action = wrong[i];
        g_assert_null(qs_program_generate(policy, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_clear_error(&error);
        policy->bad_arch_action = allow;
        ((QsGrant *)((QsPolicyCall *)policy->calls->pdata[0])->grants->pdata[0])->action =
            wrong[i];
        g_assert_null(qs_program_generate(policy, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    }
}

/* Both of a host's bitmaps are filled, the 64-bit one's test comes first. */
static void test_cached(void)
{
    const QsAbi *large = qs_abi_get(QS_ARCH_X86_64);
    const QsAbi *small = qs_abi_get(QS_ARCH_I386);
    g_autoptr(QsPolicy) first = qs_policy_new(small, eperm, kill_process);
    g_autoptr(QsPolicy) second = qs_policy_new(large, eperm, kill_process);
    const QsPolicy *policies[] = { first, second };
    const uint64_t args[6] = { 0 };
    g_autoptr(QsProgram) program = NULL;
    unsigned steps_large;
    unsigned steps_small;

    qs_policy_add(first, 3, allow, NULL, NULL, NULL, 1, NULL);
    qs_policy_add(second, 5, allow, NULL, NULL, NULL, 1, NULL);
    program = qs_program_generate_multi(policies, 2, NULL);
    for (uint32_t nr = 0; nr < 10; nr++) {
        g_assert_cmpint(qs_program_is_cached(program, nr), ==, nr == 3);
        g_assert_cmpint(qs_program_is_cached_on(program, small->audit_arch, nr), ==,
                        nr == 3);
        g_assert_cmpint(qs_program_is_cached_on(program, large->audit_arch, nr), ==,
                        nr == 5);
        g_assert_false(qs_program_is_cached_on(program, 1, nr));
    }
    qs_program_run(program, large->audit_arch, 5, 0, args, &steps_large);
    qs_program_run(program, small->audit_arch, 3, 0, args, &steps_small);
    g_assert_cmpuint(steps_large, <, steps_small);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/multi/random", test_random);
    g_test_add_func("/multi/refuted", test_refuted);
    g_test_add_func("/multi/one-too-few", test_one_too_few);
    g_test_add_func("/multi/misuse", test_misuse);
    g_test_add_func("/multi/actions", test_actions);
    g_test_add_func("/multi/cached", test_cached);
    return g_test_run();
}
