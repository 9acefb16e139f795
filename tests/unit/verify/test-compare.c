/*
 * Policies compared: within another one, or the same
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/compare.h"
#include "proof-policy.h"

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
        g_autoptr(QsPolicy)
            b = qs_policy_new(a->abi, a->default_action, a->bad_arch_action);
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
            g_assert_true(qs_action_permits(qs_policy_evaluate(
                a, example.audit_arch, example.nr, example.args, NULL)));
            g_assert_false(qs_action_permits(qs_policy_evaluate(
                b, example.audit_arch, example.nr, example.args, NULL)));
            n_beyond++;
            continue;
        }
        n_within++;
        for (unsigned j = 0; j < 50; j++) {
            random_call(rand, a, &example);
            g_assert_true(!qs_action_permits(qs_policy_evaluate(
                              a, example.audit_arch, example.nr, example.args, NULL)) ||
                          qs_action_permits(qs_policy_evaluate(
                              b, example.audit_arch, example.nr, example.args, NULL)));
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
        g_autoptr(QsPolicy)
            b = qs_policy_new(a->abi, a->default_action, a->bad_arch_action);
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
    g_test_add_func("/compare/subset/known", test_subset);
    g_test_add_func("/compare/subset/random", test_subset_random);
    g_test_add_func("/compare/same/known", test_same);
    g_test_add_func("/compare/same/random", test_same_random);
    return g_test_run();
}
