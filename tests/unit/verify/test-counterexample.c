/*
 * Counterexamples: filled in, reported, guessed, and as text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "counterexample.h"
#include "qsandbox/error.h"
#include "qsandbox/generate.h"

static const QsAction allow = { QS_ACTION_ALLOW };
static const QsAction trap = { QS_ACTION_TRAP };

static void test_fill(void)
{
    uint32_t words[VERIFY_SPACE_WORDS];
    QsCounterexample example = { 0 };

    for (unsigned i = 0; i < VERIFY_SPACE_WORDS; i++) {
        words[i] = 100 + i;
    }
    verify_fill_call(&example, words);
    g_assert_cmpuint(example.audit_arch, ==, 100);
    g_assert_cmpuint(example.nr, ==, 101);
    for (unsigned i = 0; i < 6; i++) {
        g_assert_cmpuint(example.args[i] >> 32, ==, 102 + 2 * i);
        g_assert_cmpuint((uint32_t)example.args[i], ==, 103 + 2 * i);
    }
}

static void test_report(void)
{
    QsCounterexample example = {
        .audit_arch = qs_abi_get(QS_ARCH_X86_64)->audit_arch,
        .nr = 3,
        .args = { 0x10 },
        .expected = trap,
        .found = allow,
    };
    QsCounterexample other = { 0 };
    g_autoptr(GError) error = NULL;

    verify_report_counterexample(&example, &other, &error);
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_cmpstr(error->message, ==,
                    "counterexample: close(0x10, 0x0, 0x0, 0x0, "
                    "0x0, 0x0) on x86_64: the policy says trap, the program says allow");
    g_assert_cmpmem(&other, sizeof(other), &example, sizeof(example));
}

static QsPolicy *make_policy(uint64_t value)
{
    QsPolicy *policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), trap, trap);

    qs_policy_add(policy, 16, allow,
                  qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, value), NULL, NULL, 0,
                  NULL);
    return policy;
}

/* One value in four thousand millions is found, since a policy names it. */
static void test_guess(void)
{
    g_autoptr(QsPolicy) policy = make_policy(0xae80);
    g_autoptr(QsPolicy) other = make_policy(0xae81);
    const QsPolicy *only = policy;
    const VerifyPolicies all = { &only, 1 };
    g_autoptr(QsProgram) right = qs_program_generate(policy, NULL);
    g_autoptr(QsProgram) wrong = qs_program_generate(other, NULL);
    QsCounterexample example;

    g_assert_false(verify_guess_call(&all, right, &example));
    g_assert_true(verify_guess_call(&all, wrong, &example));
    g_assert_cmpuint(example.nr, ==, 16);
    g_assert_false(qs_action_equal(example.expected, example.found));
    g_assert_true(qs_action_equal(
        qs_policy_evaluate(policy, example.audit_arch, example.nr, example.args, NULL),
        example.expected));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/counterexample/fill", test_fill);
    g_test_add_func("/counterexample/report", test_report);
    g_test_add_func("/counterexample/guess", test_guess);
    return g_test_run();
}
