/*
 * Lowering: precedence of actions, defaults, foreign numbers, limits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "lower.h"
#include "qsandbox/error.h"

static const QsAction allow = { QS_ACTION_ALLOW, 0 };
static const QsAction refuse = { QS_ACTION_ERRNO, 1 };
static const QsAction kill_all = { QS_ACTION_KILL_PROCESS, 0 };

/* The decisions of @n policies, ascending by architecture. */
static uint32_t lower(BpfDecisions *decisions, const QsPolicy *const *policies,
                      unsigned n)
{
    g_autoptr(GError) error = NULL;
    BpfArchArm arches[2];

    for (unsigned i = 0; i < n; i++) {
        arches[i].abi = policies[i]->abi;
        bpf_lower_numbers(decisions, policies[i], NULL, 0, &arches[i].numbers, &error);
        g_assert_no_error(error);
    }
    return bpf_lower_arches(decisions, arches, n, policies[0]->bad_arch_action);
}

/* What the decision graph of @policies returns for a call with every argument @arg. */
static uint32_t answer(const QsPolicy *const *policies, unsigned n, uint32_t arch,
                       uint32_t nr, uint64_t arg)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    uint32_t number = lower(&decisions, policies, n);

    while (decisions.decisions[number].word != BPF_WORD_NONE) {
        const BpfDecision *decision = &decisions.decisions[number];
        uint32_t value = decision->word == BPF_WORD_ARCH           ? arch
                         : decision->word == BPF_WORD_NR           ? nr
                         : (decision->word - BPF_WORD_ARG_LOW) % 2 ? arg >> 32
                                                                   : arg;
        uint32_t i = 0;

        value &= decision->mask;
        while (i + 1 < decision->n_arms && decision->arms[i + 1].first <= value) {
            i++;
        }
        number = decision->arms[i].target;
    }
    return decisions.decisions[number].ret;
}

static void assert_answer(const QsPolicy *policy, uint32_t arch, uint32_t nr,
                          uint64_t arg, QsAction expected)
{
    const uint64_t args[6] = { arg, arg, arg, arg, arg, arg };

    g_assert_cmphex(answer(&policy, 1, arch, nr, arg), ==, qs_action_to_ret(expected));
    g_assert_true(
        qs_action_equal(qs_policy_evaluate(policy, arch, nr, args, NULL), expected));
}

/* Any two actions on one call, in either order of adding. */
static void test_precedence(void)
{
    const QsAction ranked[] = {
        { QS_ACTION_ALLOW, 0 },        { QS_ACTION_LOG, 0 },
        { QS_ACTION_TRACE, 0 },        { QS_ACTION_TRACE, 7 },
        { QS_ACTION_USER_NOTIF, 0 },   { QS_ACTION_ERRNO, 1 },
        { QS_ACTION_ERRNO, 38 },       { QS_ACTION_ERRNO, 4095 },
        { QS_ACTION_TRAP, 0 },         { QS_ACTION_KILL_THREAD, 0 },
        { QS_ACTION_KILL_PROCESS, 0 },
    };
    const QsAbi *abi = qs_abi_get(QS_ARCH_AARCH64);

    for (unsigned i = 0; i < G_N_ELEMENTS(ranked); i++) {
        for (unsigned j = 0; j < G_N_ELEMENTS(ranked); j++) {
            g_autoptr(QsPolicy) policy = qs_policy_new(abi, refuse, kill_all);

            qs_policy_add(policy, 5, ranked[i],
                          qs_cond_new_test(0, 64, UINT64_MAX, QS_CMP_GE, 10), NULL, NULL,
                          1, NULL);
            qs_policy_add(policy, 5, ranked[j],
                          qs_cond_new_test(0, 64, UINT64_MAX, QS_CMP_LE, 20), NULL, NULL,
                          2, NULL);
            assert_answer(policy, abi->audit_arch, 5, 15, ranked[MIN(i, j)]);
            assert_answer(policy, abi->audit_arch, 5, 25, ranked[i]);
            assert_answer(policy, abi->audit_arch, 5, 5, ranked[j]);
            assert_answer(policy, abi->audit_arch, 6, 15, refuse);
            assert_answer(policy, abi->audit_arch ^ 1, 5, 15, kill_all);
        }
    }
}

static void test_foreign(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    const QsAbi *other = qs_abi_get(QS_ARCH_AARCH64);
    g_autoptr(QsPolicy) closed = qs_policy_new(abi, refuse, kill_all);
    g_autoptr(QsPolicy) open = qs_policy_new(abi, allow, kill_all);
    g_autoptr(QsPolicy) without = qs_policy_new(other, allow, kill_all);

    assert_answer(closed, abi->audit_arch, 0x40000000, 0, refuse);
    assert_answer(open, abi->audit_arch, 0x3fffffff, 0, allow);
    assert_answer(open, abi->audit_arch, 0x40000000, 0, kill_all);
    assert_answer(open, abi->audit_arch, UINT32_MAX, 0, kill_all);
    assert_answer(without, other->audit_arch, UINT32_MAX, 0, allow);

    /* A rule for such a number holds; where it does not, the same default. */
    qs_policy_add(open, 0x40000005, refuse,
                  qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 3), NULL, NULL, 1, NULL);
    assert_answer(open, abi->audit_arch, 0x40000004, 3, kill_all);
    assert_answer(open, abi->audit_arch, 0x40000005, 3, refuse);
    assert_answer(open, abi->audit_arch, 0x40000005, 4, kill_all);
    assert_answer(open, abi->audit_arch, 0x40000006, 3, kill_all);
}

static void test_ends(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_S390X);
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, refuse, kill_all);

    qs_policy_add(policy, 0, allow, NULL, NULL, NULL, 1, NULL);
    qs_policy_add(policy, UINT32_MAX, allow, NULL, NULL, NULL, 1, NULL);
    assert_answer(policy, abi->audit_arch, 0, 0, allow);
    assert_answer(policy, abi->audit_arch, 1, 0, refuse);
    assert_answer(policy, abi->audit_arch, UINT32_MAX - 1, 0, refuse);
    assert_answer(policy, abi->audit_arch, UINT32_MAX, 0, allow);
}

static void test_too_deep(void)
{
    g_autoptr(QsPolicy)
        policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), refuse, kill_all);
    g_auto(QsArena) arena = { 0 };
    g_autoptr(GError) error = NULL;
    BpfDecisions decisions = { .arena = &arena };
    QsCond *cond = qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, 1);
    uint32_t root = 77;

    for (unsigned i = 0; i < 10000; i++) {
        cond = qs_cond_new_any(&cond, 1);
    }
    qs_policy_add(policy, 16, allow, cond, "deep", "deep.profile", 9, NULL);
    g_assert_false(bpf_lower_numbers(&decisions, policy, NULL, 0, &root, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    g_assert_true(g_str_has_prefix(error->message, "deep.profile:9:1: "));
    g_assert_nonnull(strstr(error->message, "ioctl"));
    g_assert_cmpuint(root, ==, 77);
}

/* Each architecture its own policy; neighbours in between get the bad answer. */
static void test_arches(void)
{
    const QsAbi *small = qs_abi_get(QS_ARCH_I386);
    const QsAbi *large = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsPolicy) first = qs_policy_new(small, refuse, kill_all);
    g_autoptr(QsPolicy) second = qs_policy_new(large, allow, kill_all);
    const QsPolicy *policies[] = { first, second };

    g_assert_cmphex(small->audit_arch, <, large->audit_arch);
    qs_policy_add(first, 3, allow, NULL, NULL, NULL, 1, NULL);
    qs_policy_add(second, 3, refuse, NULL, NULL, NULL, 1, NULL);
    for (uint32_t nr = 2; nr < 5; nr++) {
        g_assert_cmphex(answer(policies, 2, small->audit_arch, nr, 0), ==,
                        qs_action_to_ret(nr == 3 ? allow : refuse));
        g_assert_cmphex(answer(policies, 2, large->audit_arch, nr, 0), ==,
                        qs_action_to_ret(nr == 3 ? refuse : allow));
        for (int i = -1; i <= 1; i += 2) {
            g_assert_cmphex(answer(policies, 2, small->audit_arch + i, nr, 0), ==,
                            qs_action_to_ret(kill_all));
            g_assert_cmphex(answer(policies, 2, large->audit_arch + i, nr, 0), ==,
                            qs_action_to_ret(kill_all));
        }
    }
    /* x32's numbers, where the default of x86_64 would permit them. */
    g_assert_cmphex(answer(policies, 2, large->audit_arch, 0x40000003, 0), ==,
                    qs_action_to_ret(kill_all));
    g_assert_cmphex(answer(policies, 2, small->audit_arch, 0x40000003, 0), ==,
                    qs_action_to_ret(refuse));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/lower/precedence", test_precedence);
    g_test_add_func("/lower/foreign", test_foreign);
    g_test_add_func("/lower/ends", test_ends);
    g_test_add_func("/lower/too-deep", test_too_deep);
    g_test_add_func("/lower/arches", test_arches);
    return g_test_run();
}
