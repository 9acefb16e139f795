/*
 * What a policy means
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/policy.h"

#define NR_READ 0
#define NR_WRITE 1
#define NR_X32 0x40000000u

static const QsAction allow = { QS_ACTION_ALLOW, 0 };
static const QsAction kill_process = { QS_ACTION_KILL_PROCESS, 0 };
static const QsAction trap = { QS_ACTION_TRAP, 0 };
static const QsAction log_call = { QS_ACTION_LOG, 0 };

static QsAction soft(uint16_t value)
{
    return (QsAction){ QS_ACTION_ERRNO, value };
}

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static QsCond *arg0_is(uint64_t value)
{
    return qs_cond_new_test(0, 64, UINT64_MAX, QS_CMP_EQ, value);
}

static void check(const QsPolicy *policy, uint32_t nr, uint64_t arg0, QsAction expected,
                  const char *profile)
{
    uint64_t args[6] = { arg0 };
    const QsGrant *grant;
    QsAction action = qs_policy_evaluate(policy, abi()->audit_arch, nr, args, &grant);

    g_assert_true(qs_action_equal(action, expected));
    g_assert_cmpstr(grant != NULL ? grant->profile : NULL, ==, profile);
    action = qs_policy_evaluate(policy, abi()->audit_arch, nr, args, NULL);
    g_assert_true(qs_action_equal(action, expected));
}

/* What they answer is the default's, and the copy keeps all else. */
static void test_without_errors(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);
    g_autoptr(QsPolicy) copy = NULL;

    qs_policy_add(policy, NR_READ, allow, arg0_is(1), "a", "f", 1, "r");
    qs_policy_add(policy, NR_READ, soft(38), arg0_is(2), "c", "f", 1, "r");
    qs_policy_add(policy, NR_WRITE, soft(13), NULL, "b", "f", 1, "r");
    copy = qs_policy_without_errors(policy);
    check(copy, NR_READ, 1, allow, "a");
    check(copy, NR_READ, 2, trap, NULL);
    check(copy, NR_WRITE, 3, trap, NULL);
    g_assert_null(qs_policy_find(copy, NR_WRITE));
    g_assert_true(qs_action_equal(copy->bad_arch_action, kill_process));
    check(policy, NR_READ, 2, soft(38), "c");
}

static void test_union(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);

    qs_policy_add(policy, NR_WRITE, soft(13), NULL, "b", "f", 1, "r");
    qs_policy_add(policy, NR_READ, allow, arg0_is(1), "a", "f", 1, "r");
    qs_policy_add(policy, NR_READ, soft(38), arg0_is(2), "c", "f", 1, "r");
    qs_policy_add(policy, NR_READ, soft(1), arg0_is(2), "d", "f", 1, "r");
    qs_policy_add(policy, NR_READ, soft(5), arg0_is(1), "b", "f", 1, "r");
    check(policy, NR_READ, 1, allow, "a");
    check(policy, NR_READ, 2, soft(1), "d");
    check(policy, NR_READ, 3, trap, NULL);
    check(policy, NR_WRITE, 3, soft(13), "b");
    check(policy, 2, 1, trap, NULL);
}

/* Whatever the order of addition: by permissiveness, then by place. */
static void test_precedence(void)
{
    static const QsAction order[] = {
        { QS_ACTION_ALLOW, 0 },        { QS_ACTION_LOG, 0 },
        { QS_ACTION_TRACE, 1 },        { QS_ACTION_USER_NOTIF, 0 },
        { QS_ACTION_ERRNO, 1 },        { QS_ACTION_ERRNO, 2 },
        { QS_ACTION_TRAP, 0 },         { QS_ACTION_KILL_THREAD, 0 },
        { QS_ACTION_KILL_PROCESS, 0 },
    };
    unsigned i;
    unsigned j;

    for (i = 0; i < G_N_ELEMENTS(order); i++) {
        for (j = 0; j < G_N_ELEMENTS(order); j++) {
            g_autoptr(QsPolicy) policy = qs_policy_new(abi(), allow, kill_process);

            qs_policy_add(policy, NR_READ, order[i], NULL, "i", "f", 1, NULL);
            qs_policy_add(policy, NR_READ, order[j], NULL, "j", "f", 1, NULL);
            check(policy, NR_READ, 0, order[MIN(i, j)], i <= j ? "i" : "j");
        }
    }
}

static void test_places(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);
    const QsPolicyCall *call;
    static const unsigned lines[] = { 2, 3, 9, 1 };
    unsigned i;

    qs_policy_add(policy, NR_READ, allow, NULL, "b", "f", 1, NULL);
    qs_policy_add(policy, NR_READ, allow, NULL, "a", "f", 9, NULL);
    qs_policy_add(policy, NR_READ, allow, NULL, "a", "f", 2, NULL);
    qs_policy_add(policy, NR_READ, allow, NULL, "a", "f", 3, NULL);
    call = qs_policy_find(policy, NR_READ);
    g_assert_cmpstr(call->name, ==, "read");
    g_assert_cmpuint(call->grants->len, ==, 4);
    for (i = 0; i < 4; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        g_assert_cmpuint(grant->line, ==, lines[i]);
    }
    g_assert_null(qs_policy_find(policy, NR_WRITE));
}

static void test_sorted(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);
    unsigned i;

    for (i = 0; i < 500; i++) {
        qs_policy_add(policy, g_test_rand_int_range(0, 100), allow, NULL, NULL, NULL, 0,
                      NULL);
    }
    for (i = 1; i < policy->calls->len; i++) {
        const QsPolicyCall *before = policy->calls->pdata[i - 1];
        const QsPolicyCall *call = policy->calls->pdata[i];

        g_assert_cmpuint(before->nr, <, call->nr);
        g_assert_true(qs_policy_find(policy, call->nr) == call);
    }
}

static void check_arch(const QsPolicy *policy, uint32_t audit_arch, uint32_t nr,
                       QsAction expected)
{
    uint64_t args[6] = { 0 };

    g_assert_true(qs_action_equal(qs_policy_evaluate(policy, audit_arch, nr, args, NULL),
                                  expected));
}

static void test_foreign(void)
{
    g_autoptr(QsPolicy) closed = qs_policy_new(abi(), trap, kill_process);
    g_autoptr(QsPolicy) open = qs_policy_new(abi(), allow, kill_process);
    g_autoptr(QsPolicy) logged = qs_policy_new(abi(), log_call, soft(1));
    uint32_t i386 = qs_abi_get(QS_ARCH_I386)->audit_arch;
    uint32_t x86_64 = abi()->audit_arch;

    qs_policy_add(closed, NR_READ, allow, NULL, NULL, NULL, 0, NULL);
    qs_policy_add(open, NR_X32 + 1, allow, NULL, NULL, NULL, 0, NULL);
    check_arch(closed, i386, NR_READ, kill_process);
    check_arch(closed, x86_64, NR_X32, trap);
    check_arch(open, x86_64, NR_WRITE, allow);
    check_arch(open, x86_64, NR_X32 - 1, allow);
    check_arch(open, x86_64, NR_X32, kill_process);
    check_arch(open, x86_64, NR_X32 + 1, allow);
    check_arch(open, x86_64, UINT32_MAX, kill_process);
    check_arch(open, 0, NR_WRITE, kill_process);
    check_arch(logged, x86_64, UINT32_MAX, soft(1));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/evaluate/union", test_union);
    g_test_add_func("/evaluate/without-errors", test_without_errors);
    g_test_add_func("/evaluate/precedence", test_precedence);
    g_test_add_func("/evaluate/places", test_places);
    g_test_add_func("/evaluate/sorted", test_sorted);
    g_test_add_func("/evaluate/foreign", test_foreign);
    return g_test_run();
}
