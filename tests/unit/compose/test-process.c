/*
 * Calls that name a process name this one, and some a descriptor
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/process.h"

#define PROCESS 4711

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction trap = { QS_ACTION_TRAP };

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static uint32_t number(const char *name)
{
    return qs_abi_find_call(abi(), name)->nr;
}

static gboolean allows(const QsPolicy *policy, const char *name, uint64_t first,
                       uint64_t third)
{
    uint64_t args[6] = { first, 0, third };

    return qs_policy_evaluate(policy, abi()->audit_arch, number(name), args, NULL).kind ==
           QS_ACTION_ALLOW;
}

static void test_bound(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, trap);

    qs_policy_add(policy, number("tgkill"), allow, NULL, "a", "f", 1, "r");
    qs_policy_add(policy, number("rt_tgsigqueueinfo"), allow,
                  qs_cond_new_test(2, 32, UINT32_MAX, QS_CMP_EQ, 9), "b", "f", 1, "r");
    qs_policy_add(policy, number("kill"), allow, NULL, "c", "f", 1, "r");
    qs_policy_bind_process(policy, PROCESS);

    g_assert_true(allows(policy, "tgkill", PROCESS, 0));
    g_assert_false(allows(policy, "tgkill", PROCESS + 1, 0));
    /* The kernel reads 32 bits. */
    g_assert_true(allows(policy, "tgkill", PROCESS | 1ull << 32, 0));
    /* What was asked for stays asked for. */
    g_assert_true(allows(policy, "rt_tgsigqueueinfo", PROCESS, 9));
    g_assert_false(allows(policy, "rt_tgsigqueueinfo", PROCESS, 8));
    g_assert_false(allows(policy, "rt_tgsigqueueinfo", PROCESS + 1, 9));
    g_assert_true(allows(policy, "kill", PROCESS + 1, 0));
}

/* What one profile grants is bound, and nothing else. */
static void test_descriptor(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, trap);

    qs_policy_add(policy, number("sendmsg"), allow,
                  qs_cond_new_test(2, 32, UINT32_MAX, QS_CMP_EQ, 9), "a", "f", 1, "r");
    qs_policy_add(policy, number("sendmsg"), allow,
                  qs_cond_new_test(2, 32, UINT32_MAX, QS_CMP_EQ, 7), "b", "f", 1, "r");
    qs_policy_add(policy, number("write"), allow, NULL, "a", "f", 1, "r");
    qs_policy_bind_descriptor(policy, "a", "sendmsg", 11);

    g_assert_true(allows(policy, "sendmsg", 11, 9));
    g_assert_false(allows(policy, "sendmsg", 12, 9));
    g_assert_false(allows(policy, "sendmsg", 11, 8));
    g_assert_true(allows(policy, "sendmsg", 12, 7));
    g_assert_true(allows(policy, "write", 12, 0));
    /* No descriptor at all */
    qs_policy_bind_descriptor(policy, "b", "sendmsg", -1);
    g_assert_false(allows(policy, "sendmsg", 12, 7));
}

static void test_nothing(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, trap);

    qs_policy_bind_process(policy, PROCESS);
    qs_policy_bind_descriptor(policy, "a", "sendmsg", 11);
    g_assert_cmpuint(policy->calls->len, ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/process/bound", test_bound);
    g_test_add_func("/process/descriptor", test_descriptor);
    g_test_add_func("/process/nothing", test_nothing);
    return g_test_run();
}
