/*
 * The generator as a whole: its figures on a known guest, its limits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "guest60.h"
#include "random-policy.h"
#include "qsandbox/error.h"
#include "qsandbox/verify.h"

static unsigned steps(const QsProgram *program, uint32_t nr, const uint64_t *args,
                      uint32_t *ret_ret)
{
    unsigned n;
    uint32_t ret = qs_program_run(program, program->abi->audit_arch, nr, 0, args, &n);

    if (ret_ret) {
        *ret_ret = ret;
    }
    return n;
}

static void test_figures(void)
{
    g_autoptr(QsPolicy) policy = guest60_policy();
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = qs_program_generate(policy, &error);
    const QsAbi *abi = policy->abi;
    uint32_t ioctl = guest60_number(abi, "ioctl");
    uint64_t args[6] = { 0 };
    unsigned denied = 0;
    unsigned cached = 0;
    double requests = 0;
    double calls = 0;
    double executed = 0;
    gint64 best = G_MAXINT64;
    g_autofree char *text = NULL;

    g_assert_no_error(error);
    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_requests); i++) {
        args[1] = guest60_requests[i];
        requests += steps(program, ioctl, args, NULL);
    }
    requests /= G_N_ELEMENTS(guest60_requests);
    for (uint32_t nr = 0; nr < 600; nr++) {
        if (!qs_policy_find(policy, nr)) {
            denied = MAX(denied, steps(program, nr, args, NULL));
        }
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_allowed); i++) {
        cached += qs_program_is_cached(program,
                                       guest60_number(abi, guest60_allowed[i]));
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_trace); i++) {
        const Guest60Call *call = &guest60_trace[i];
        uint32_t nr = guest60_number(abi, call->call);
        uint32_t ret;
        unsigned n;

        memcpy(args, call->args, sizeof(call->args));
        n = steps(program, nr, args, &ret);
        g_assert_cmphex(ret, ==, qs_action_to_ret((QsAction) { QS_ACTION_ALLOW, 0 }));
        calls += call->count;
        if (!qs_program_is_cached(program, nr)) {
            executed += (double)n * call->count;
        }
    }
    for (unsigned i = 0; i < 200; i++) {
        gint64 start = g_get_monotonic_time();

        for (unsigned j = 0; j < 10; j++) {
            QsProgram *again = qs_program_generate(policy, NULL);

            qs_program_free(again);
        }
        best = MIN(best, g_get_monotonic_time() - start);
    }
    text = qs_program_disassemble(program);
    if (g_getenv("QS_SHOW")) {
        g_print("# %s\n", text);
    }
    g_test_message("instructions %zu, longest allowed %u, mean ioctl %.2f, longest "
                   "denied number %u, executed per traced call %.3f, cached %u of %zu, "
                   "generated in %.1f us", program->length, qs_program_depth(program),
                   requests, denied, executed / calls, cached,
                   G_N_ELEMENTS(guest60_allowed), best / 10.0);
    g_assert_cmpuint(program->length, <=, 160);
    g_assert_cmpuint(qs_program_depth(program), <=, 18);
    g_assert_cmpfloat(requests, <=, 13);
    g_assert_cmpuint(denied, <=, 13);
    g_assert_cmpfloat(executed / calls, <=, 5.3);
    g_assert_cmpuint(cached, ==, G_N_ELEMENTS(guest60_allowed));
    g_assert_true(qs_program_check(program, &error));
    g_assert_no_error(error);
}

/* Calls on the borders of @call's conditions: reference and program must agree. */
static void compare_call(GRand *rand, const QsPolicy *policy, const QsProgram *program,
                         uint32_t nr, unsigned rounds)
{
    const QsPolicyCall *call = qs_policy_find(policy, nr);
    const QsAbi *abi = policy->abi;
    GArray *values[6];

    for (unsigned i = 0; i < 6; i++) {
        values[i] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    }
    for (unsigned i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        random_collect(grant->cond, values);
    }
    for (unsigned i = 0; i < rounds; i++) {
        uint32_t arch = i % 16 ? abi->audit_arch
            : i % 32 ? g_rand_int(rand) : abi->audit_arch ^ 1u << random_below(rand, 32);
        uint64_t args[6];
        QsAction expected;
        uint32_t found;

        random_args(rand, values, args);
        expected = qs_policy_evaluate(policy, arch, nr, args, NULL);
        found = qs_program_run(program, arch, nr, 0, args, NULL);
        if (found != qs_action_to_ret(expected)) {
            g_autofree char *text = qs_program_disassemble(program);

            g_test_message("%s: nr 0x%x args %" G_GINT64_MODIFIER "x %"
                           G_GINT64_MODIFIER "x %" G_GINT64_MODIFIER "x\n%s",
                           abi->name, nr, args[0], args[1], args[2], text);
            g_assert_cmphex(found, ==, qs_action_to_ret(expected));
        }
    }
    for (unsigned i = 0; i < 6; i++) {
        g_array_unref(values[i]);
    }
}

static void compare_policy(GRand *rand, const QsPolicy *policy,
                           const QsProgram *program)
{
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        compare_call(rand, policy, program, call->nr, 48);
        compare_call(rand, policy, program, call->nr - 1, 4);
        compare_call(rand, policy, program, call->nr + 1, 4);
    }
    for (unsigned i = 0; i < 8; i++) {
        compare_call(rand, policy, program, random_number(rand), 8);
    }
}

static unsigned random_rounds(void)
{
    const char *rounds = g_getenv("QS_ROUNDS");

    return rounds ? atoi(rounds) : 2000;
}

static void test_random(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    size_t longest = 0;

    for (unsigned i = 0; i < random_rounds(); i++) {
        const QsAbi *abi = qs_abi_get(1 + i % QS_ARCH_LAST);
        g_autoptr(QsPolicy) policy = random_policy(rand, abi);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = qs_program_generate(policy, &error);

        g_assert_no_error(error);
        qs_program_check(program, &error);
        g_assert_no_error(error);
        compare_policy(rand, policy, program);
        longest = MAX(longest, program->length);
    }
    g_test_message("longest of %u programs: %zu instructions", random_rounds(), longest);
}

static void test_proof(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < random_rounds() / 10; i++) {
        const QsAbi *abi = qs_abi_get(1 + i % QS_ARCH_LAST);
        g_autoptr(QsPolicy) policy = random_policy(rand, abi);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = qs_program_generate(policy, &error);

        g_assert_no_error(error);
        qs_verify_program(policy, program, NULL, &error);
        g_assert_no_error(error);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/generate/figures", test_figures);
    g_test_add_func("/generate/random", test_random);
    g_test_add_func("/generate/proof", test_proof);
    return g_test_run();
}
