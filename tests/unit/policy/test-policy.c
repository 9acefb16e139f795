/*
 * Policies by hand: order, looking up, and which can share a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/name.h"
#include "qsandbox/policy.h"

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction trap = { QS_ACTION_TRAP };
static const QsAction kill_process = { QS_ACTION_KILL_PROCESS };

/* Calls are sorted by number and grants by place, in whatever order they come. */
static void test_order(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), trap, trap);
    const uint32_t numbers[] = { 7, 0, 231, 3, 7 };
    const QsPolicyCall *call;

    for (unsigned i = 0; i < G_N_ELEMENTS(numbers); i++) {
        qs_policy_add(policy, numbers[i], allow, NULL, "p", "f", 100 - i, NULL);
    }
    g_assert_cmpuint(policy->calls->len, ==, 4);
    for (unsigned i = 1; i < policy->calls->len; i++) {
        const QsPolicyCall *before = policy->calls->pdata[i - 1];

        call = policy->calls->pdata[i];
        g_assert_cmpuint(before->nr, <, call->nr);
    }
    call = qs_policy_find(policy, 7);
    g_assert_cmpuint(call->grants->len, ==, 2);
    g_assert_cmpuint(((const QsGrant *)call->grants->pdata[0])->line, ==, 96);
    g_assert_cmpuint(((const QsGrant *)call->grants->pdata[1])->line, ==, 100);
    g_assert_cmpstr(call->name, ==, "poll");
    g_assert_null(qs_policy_find(policy, 8));
}

/* Where the default permits, x32's numbers are no calls of this architecture. */
static void test_default(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) open = qs_policy_new(abi, allow, kill_process);
    g_autoptr(QsPolicy) closed = qs_policy_new(abi, trap, kill_process);
    uint32_t foreign;

    g_assert_true(qs_abi_foreign_numbers(abi, &foreign));
    g_assert_true(qs_action_equal(qs_policy_default(open, foreign - 1), allow));
    g_assert_true(qs_action_equal(qs_policy_default(open, foreign), kill_process));
    g_assert_true(qs_action_equal(qs_policy_default(closed, foreign - 1), trap));
    g_assert_true(qs_action_equal(qs_policy_default(closed, foreign), trap));
}

static void check_together(const QsPolicy *const *policies, size_t n,
                           const char *expected)
{
    g_autoptr(GError) error = NULL;

    g_assert_cmpint(qs_policies_check_together(policies, n, &error), ==, !expected);
    if (expected) {
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_assert_cmpstr(error->message, ==, expected);
    }
}

static void test_together(void)
{
    g_autoptr(QsPolicy) x86 = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), trap, trap);
    g_autoptr(QsPolicy) arm = qs_policy_new(qs_abi_get(QS_ARCH_AARCH64), allow, trap);
    g_autoptr(QsPolicy) big = qs_policy_new(qs_abi_get(QS_ARCH_S390X), trap, trap);
    g_autoptr(QsPolicy) other = qs_policy_new(qs_abi_get(QS_ARCH_RISCV64), trap, allow);
    const QsPolicy *policies[] = { x86, arm, big };

    check_together(policies, 0,
                   "a program needs the policy of at least one architecture");
    check_together(policies, 1, NULL);
    check_together(policies, 2, NULL);
    check_together(policies, 3,
                   "aarch64 and s390x differ in byte order, which no "
                   "program can serve");
    policies[2] = other;
    check_together(policies, 3,
                   "the policies for aarch64 and riscv64 say different "
                   "things of other architectures");
    policies[2] = x86;
    check_together(policies, 3,
                   "two policies of one program are for the same "
                   "architecture, x86_64");
}

static QsAction answer(const QsPolicy *policy, uint32_t nr)
{
    const uint64_t args[6] = { 0 };

    return qs_policy_evaluate(policy, policy->abi->audit_arch, nr, args, NULL);
}

/* Grants by name, which may become plain ones; their names go with them. */
static void test_named(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    const uint32_t openat = qs_abi_find_call(abi, "openat")->nr;
    const uint32_t sendto = qs_abi_find_call(abi, "sendto")->nr;
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, trap, trap);
    g_autoptr(GPtrArray)
        names = g_ptr_array_new_with_free_func((GDestroyNotify)qs_name_free);
    static const char *const sends[] = { "sendto", NULL };
    g_autoptr(QsPolicy) plain = NULL;
    g_autoptr(QsPolicy) copy = qs_policy_new(abi, trap, trap);
    const QsGrant *grant;

    g_ptr_array_add(names, qs_name_new_class(QS_NAME_FILES));
    qs_policy_add_named(policy, openat, names, NULL, "p", "f", 1, "r");
    qs_policy_add_named(policy, sendto, names, NULL, "p", "f", 2, "r");
    g_assert_true(qs_policy_has_named(policy, NULL));
    g_assert_true(qs_policy_has_named(policy, "openat"));
    g_assert_false(qs_policy_has_named(policy, "read"));
    g_assert_cmpint(answer(policy, openat).kind, ==, QS_ACTION_USER_NOTIF);

    plain = qs_policy_names_allowed(policy);
    g_assert_cmpint(answer(plain, openat).kind, ==, QS_ACTION_ALLOW);
    g_assert_false(qs_policy_has_named(plain, NULL));
    g_assert_cmpint(answer(policy, openat).kind, ==, QS_ACTION_USER_NOTIF);

    qs_policy_allow_names(policy, sends);
    g_assert_cmpint(answer(policy, sendto).kind, ==, QS_ACTION_ALLOW);
    g_assert_true(qs_policy_has_named(policy, "openat"));
    g_assert_false(qs_policy_has_named(policy, "sendto"));

    /* What is also allowed is not asked about. */
    qs_policy_add_call(copy, qs_policy_find(policy, openat));
    grant = qs_policy_find(copy, openat)->grants->pdata[0];
    g_assert_true(grant->names == names);
    qs_policy_add(copy, openat, allow, NULL, "q", "f", 1, "r");
    g_assert_cmpint(answer(copy, openat).kind, ==, QS_ACTION_ALLOW);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/policy/order", test_order);
    g_test_add_func("/policy/default", test_default);
    g_test_add_func("/policy/together", test_together);
    g_test_add_func("/policy/named", test_named);
    return g_test_run();
}
