/*
 * Counting what a policy allows
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/compare.h"

static const QsAction allow = { .kind = QS_ACTION_ALLOW };
static const QsAction trap = { .kind = QS_ACTION_TRAP };
static const QsAction notify = { .kind = QS_ACTION_USER_NOTIF };
static const QsAction soft = { .kind = QS_ACTION_ERRNO, .data = 1 };
static const QsAction kill_process = { .kind = QS_ACTION_KILL_PROCESS };

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static QsCond *test(QsCmp op, uint64_t value)
{
    return qs_cond_new_test(0, 32, UINT32_MAX, op, value);
}

static QsCond *never(void)
{
    QsCond *both[] = { test(QS_CMP_EQ, 1), test(QS_CMP_EQ, 2) };

    return qs_cond_new_all(both, 2);
}

static QsCond *always(void)
{
    QsCond *either[] = { test(QS_CMP_LT, 7), test(QS_CMP_GT, 3) };

    return qs_cond_new_any(either, 2);
}

/* Takes over @cond. */
static void add(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond)
{
    qs_policy_add(policy, nr, action, cond, NULL, NULL, 0, NULL);
}

static void check_counts(const QsPolicy *policy, unsigned allowed, unsigned conditional,
                         unsigned soft_calls)
{
    QsPolicyCounts counts = qs_policy_count(policy);

    g_assert_cmpuint(counts.allowed, ==, allowed);
    g_assert_cmpuint(counts.conditional, ==, conditional);
    g_assert_cmpuint(counts.soft, ==, soft_calls);
    g_assert_cmpuint(counts.total, ==, abi()->n_calls);
}

static void test_closed(void)
{
    g_autoptr(QsPolicy) closed = qs_policy_new(abi(), trap, kill_process);

    check_counts(closed, 0, 0, 0);
    add(closed, 0, allow, NULL);
    add(closed, 1, allow, test(QS_CMP_EQ, 1));
    add(closed, 2, soft, NULL);
    add(closed, 3, soft, NULL);
    add(closed, 3, allow, test(QS_CMP_EQ, 1));
    add(closed, 4, allow, test(QS_CMP_EQ, 1));
    add(closed, 4, allow, NULL);
    add(closed, 5, trap, NULL);
    check_counts(closed, 4, 2, 1);
}

static void test_open(void)
{
    g_autoptr(QsPolicy) open = qs_policy_new(abi(), allow, kill_process);

    check_counts(open, abi()->n_calls, 0, 0);
    add(open, 0, trap, NULL);
    add(open, 1, trap, test(QS_CMP_EQ, 1));
    add(open, 2, soft, NULL);
    check_counts(open, abi()->n_calls - 2, 1, 1);
    /* Refused for all values between them; refused for none. */
    add(open, 3, trap, test(QS_CMP_LT, 5));
    add(open, 3, soft, test(QS_CMP_GE, 5));
    add(open, 4, trap, never());
    check_counts(open, abi()->n_calls - 3, 1, 2);
    /* A number of x32 is no call of the table. */
    add(open, 0x40000001, trap, NULL);
    check_counts(open, abi()->n_calls - 3, 1, 2);
    add(open, 0x40000002, allow, NULL);
    check_counts(open, abi()->n_calls - 2, 1, 2);
}

/* What always holds is no condition, and what never holds no rule. */
static void test_constant(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);

    add(policy, 0, allow, never());
    check_counts(policy, 0, 0, 0);
    add(policy, 1, allow, always());
    check_counts(policy, 1, 0, 0);
    add(policy, 2, soft, never());
    check_counts(policy, 1, 0, 0);
    add(policy, 3, soft, always());
    check_counts(policy, 1, 0, 1);
    add(policy, 0, soft, test(QS_CMP_EQ, 3));
    check_counts(policy, 1, 0, 2);
    /* Several rules together. */
    add(policy, 4, allow, test(QS_CMP_LT, 5));
    check_counts(policy, 2, 1, 2);
    add(policy, 4, allow, test(QS_CMP_GE, 5));
    check_counts(policy, 2, 0, 2);
    add(policy, 5, allow, never());
    add(policy, 5, allow, test(QS_CMP_EQ, 5));
    check_counts(policy, 3, 1, 2);
    add(policy, 0x40000001, allow, always());
    check_counts(policy, 4, 1, 2);
}

/* What the broker decides is neither allowed nor refused. */
static void test_named(void)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi(), trap, kill_process);

    add(policy, 0, notify, NULL);
    add(policy, 1, notify, test(QS_CMP_EQ, 1));
    add(policy, 1, soft, NULL);
    add(policy, 2, notify, test(QS_CMP_EQ, 1));
    add(policy, 2, allow, test(QS_CMP_EQ, 2));
    add(policy, 3, notify, never());
    add(policy, 3, soft, NULL);
    check_counts(policy, 1, 1, 1);
    g_assert_cmpuint(qs_policy_count(policy).named, ==, 2);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/count/closed", test_closed);
    g_test_add_func("/count/open", test_open);
    g_test_add_func("/count/constant", test_constant);
    g_test_add_func("/count/named", test_named);
    return g_test_run();
}
