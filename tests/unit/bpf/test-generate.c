/*
 * The generator as a whole: its figures on a known guest, its limits, and random
 * policies against the reference, the proof and the live kernel
 *
 * QS_ROUNDS in the environment sets the number of random policies; every tenth
 * as many are proven.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "guest60.h"
#include "random-policy.h"
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
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
        cached += qs_program_is_cached(program, guest60_number(abi, guest60_allowed[i]));
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_trace); i++) {
        const Guest60Call *call = &guest60_trace[i];
        uint32_t nr = guest60_number(abi, call->call);
        uint32_t ret;
        unsigned n;

        memcpy(args, call->args, sizeof(call->args));
        n = steps(program, nr, args, &ret);
        g_assert_cmphex(ret, ==, qs_action_to_ret((QsAction){ QS_ACTION_ALLOW, 0 }));
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
    g_test_message("instructions %zu, longest allowed %u, mean ioctl %.2f, longest "
                   "denied number %u, executed per traced call %.3f, cached %u of %zu, "
                   "generated in %.1f us",
                   program->length, qs_program_depth(program), requests, denied,
                   executed / calls, cached, G_N_ELEMENTS(guest60_allowed), best / 10.0);
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
        uint32_t arch = i % 16   ? abi->audit_arch
                        : i % 32 ? g_rand_int(rand)
                                 : abi->audit_arch ^ 1u << random_below(rand, 32);
        uint64_t args[6];
        QsAction expected;
        uint32_t found;

        random_args(rand, values, args);
        expected = qs_policy_evaluate(policy, arch, nr, args, NULL);
        found = qs_program_run(program, arch, nr, 0, args, NULL);
        if (found != qs_action_to_ret(expected)) {
            g_autofree char *text = qs_program_disassemble(program);

            g_test_message("%s: nr 0x%x args %" G_GINT64_MODIFIER "x %" G_GINT64_MODIFIER
                           "x %" G_GINT64_MODIFIER "x\n%s",
                           abi->name, nr, args[0], args[1], args[2], text);
            g_assert_cmphex(found, ==, qs_action_to_ret(expected));
        }
    }
    for (unsigned i = 0; i < 6; i++) {
        g_array_unref(values[i]);
    }
}

static void compare_policy(GRand *rand, const QsPolicy *policy, const QsProgram *program)
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

/* The same grants in another order, and each disjunction's parts too. */
static void test_order(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned i = 0; i < 300; i++) {
        const QsAbi *abi = qs_abi_get(1 + i % QS_ARCH_LAST);
        g_autoptr(QsPolicy) policy = random_policy(rand, abi);
        g_autoptr(QsPolicy)
            other = qs_policy_new(abi, policy->default_action, policy->bad_arch_action);
        g_autoptr(QsProgram) program = NULL;
        g_autoptr(QsProgram) again = NULL;

        for (unsigned j = policy->calls->len; j-- > 0;) {
            const QsPolicyCall *call = policy->calls->pdata[j];

            for (unsigned k = call->grants->len; k-- > 0;) {
                const QsGrant *grant = call->grants->pdata[k];
                QsCond *cond = qs_cond_copy(grant->cond);

                for (size_t c = 0; cond && c < cond->n_children / 2; c++) {
                    QsCond *swap = cond->children[c];

                    cond->children[c] = cond->children[cond->n_children - 1 - c];
                    cond->children[cond->n_children - 1 - c] = swap;
                }
                qs_policy_add(other, call->nr, grant->action, cond, NULL, NULL,
                              1000 - grant->line, NULL);
            }
        }
        program = qs_program_generate(policy, NULL);
        again = qs_program_generate(other, NULL);
        g_assert_cmpmem(program->filter, program->length * sizeof(*program->filter),
                        again->filter, again->length * sizeof(*again->filter));
    }
}

static void test_limit(void)
{
    const QsAction allow = { QS_ACTION_ALLOW, 0 };
    const QsAction refuse = { QS_ACTION_ERRNO, 1 };
    g_autoptr(QsPolicy)
        policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64), refuse, refuse);
    g_autoptr(GError) error = NULL;

    for (uint32_t nr = 0; nr < 10000; nr++) {
        qs_policy_add(policy, nr * 2, allow, NULL, NULL, NULL, 1, NULL);
    }
    g_assert_null(qs_program_generate(policy, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
}

/* Policies of about @n instructions, of three kinds. */
static QsPolicy *sized_policy(unsigned kind, unsigned n)
{
    const QsAction allow = { QS_ACTION_ALLOW, 0 };
    const QsAction refuse = { QS_ACTION_ERRNO, 1 };
    QsPolicy *policy = qs_policy_new(qs_abi_get(QS_ARCH_PPC64), refuse, refuse);

    for (uint32_t i = 0; i < n; i++) {
        uint32_t nr = kind == 1 ? 7 : kind == 2 ? i % 10 : 2 * i;
        QsCond *cond = kind == 0
                           ? NULL
                           : qs_cond_new_test(i % 3, kind == 1 ? 32 : 64,
                                              kind == 1 ? UINT32_MAX : UINT64_MAX,
                                              QS_CMP_EQ,
                                              i * (kind == 1 ? UINT64_C(7919)
                                                             : UINT64_C(7919777777777)));

        if (cond && kind == 1) {
            cond->value = (uint32_t)cond->value;
        }
        qs_policy_add(policy, nr, allow, cond, NULL, NULL, 1, NULL);
    }
    return policy;
}

/* The largest policy that fits is right as any other, the next one says what is wrong. */
static void test_border(void)
{
    for (unsigned kind = 0; kind < 3; kind++) {
        g_autoptr(GRand) rand = g_rand_new_with_seed(1);
        unsigned low = 1;
        unsigned high = 20000;
        g_autoptr(QsPolicy) largest = NULL;
        g_autoptr(QsProgram) program = NULL;
        g_autoptr(GError) error = NULL;

        while (low + 1 < high) {
            unsigned middle = (low + high) / 2;
            g_autoptr(QsPolicy) policy = sized_policy(kind, middle);
            g_autoptr(QsProgram) fits = qs_program_generate(policy, NULL);

            *(fits ? &low : &high) = middle;
        }
        largest = sized_policy(kind, high);
        g_assert_null(qs_program_generate(largest, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
        g_assert_nonnull(strstr(error->message, "4096 instructions"));
        g_clear_error(&error);
        qs_policy_free(largest);
        largest = sized_policy(kind, low);
        program = qs_program_generate(largest, &error);
        g_assert_no_error(error);
        g_test_message("kind %u: %u rules, %zu instructions", kind, low, program->length);
        g_assert_cmpuint(program->length, >, 4000);
        g_assert_cmpuint(program->length, <=, QS_PROGRAM_MAX_LENGTH);
        qs_verify_program(largest, program, NULL, &error);
        g_assert_no_error(error);
        compare_policy(rand, largest, program);
    }
}

/* 1000 calls of which every other number is allowed, a condition on each tenth. */
static void test_large(void)
{
    const QsAction allow = { QS_ACTION_ALLOW, 0 };
    const QsAction refuse = { QS_ACTION_ERRNO, 1 };
    g_autoptr(GRand) rand = g_rand_new_with_seed(1);
    g_autoptr(QsPolicy) policy = qs_policy_new(qs_abi_get(QS_ARCH_S390X), refuse, refuse);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = NULL;

    for (uint32_t nr = 0; nr < 1000; nr++) {
        QsCond *cond = nr % 10 ? NULL
                               : qs_cond_new_test(nr % 6, 64, UINT64_MAX, QS_CMP_EQ, nr);

        qs_policy_add(policy, nr * 2, allow, cond, NULL, NULL, 1, NULL);
    }
    program = qs_program_generate(policy, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(program->length, >, 1000);
    qs_program_check(program, &error);
    g_assert_no_error(error);
    compare_policy(rand, policy, program);
    for (uint32_t nr = 0; nr < 2000; nr++) {
        g_assert_cmpint(qs_program_is_cached(program, nr), ==,
                        nr % 2 == 0 && nr / 2 % 10 != 0);
    }
}

/* Installs @program and makes calls on the borders of the rules for getppid. */
static int live_child(const QsPolicy *policy, const QsProgram *program, GRand *rand)
{
    struct sock_fprog fprog = { program->length, program->filter };
    const QsPolicyCall *call = qs_policy_find(policy, SYS_getppid);
    GArray *values[6];

    for (unsigned i = 0; i < 6; i++) {
        values[i] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    }
    for (unsigned i = 0; i < call->grants->len; i++) {
        random_collect(((const QsGrant *)call->grants->pdata[i])->cond, values);
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &fprog) != 0) {
        return 1;
    }
    for (unsigned i = 0; i < 500; i++) {
        QsAction expected;
        uint64_t args[6];
        long found;

        random_args(rand, values, args);
        expected = qs_policy_evaluate(policy, policy->abi->audit_arch, SYS_getppid, args,
                                      NULL);
        errno = 0;
        found = syscall(SYS_getppid, args[0], args[1], args[2], args[3], args[4],
                        args[5]);
        if (expected.kind == QS_ACTION_ALLOW ? found <= 0
                                             : found != -1 || errno != expected.data) {
            return 2;
        }
    }
    return 0;
}

/* The kernel takes the programs and answers as the reference does. */
static void test_live(void)
{
    const QsAction allow = { QS_ACTION_ALLOW, 0 };
    const QsAbi *abi = qs_abi_host();
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    if (abi == NULL || prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0) {
        g_test_skip("no seccomp on this host");
        return;
    }
    for (unsigned i = 0; i < 100; i++) {
        g_autoptr(QsPolicy) policy = qs_policy_new(abi, allow, allow);
        g_autoptr(QsProgram) program = NULL;
        int status;
        pid_t pid;

        for (unsigned j = 0; j < 5; j++) {
            QsAction action = { QS_ACTION_ERRNO, 1 + random_below(rand, 100) };

            qs_policy_add(policy, SYS_getppid, j ? action : allow, random_cond(rand, 3),
                          NULL, NULL, j, NULL);
        }
        program = qs_program_generate(policy, NULL);
        g_assert_nonnull(program);
        pid = fork();
        g_assert_cmpint(pid, >=, 0);
        if (pid == 0) {
            _exit(live_child(policy, program, rand));
        }
        g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
        g_assert_true(WIFEXITED(status));
        g_assert_cmpint(WEXITSTATUS(status), ==, 0);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/generate/figures", test_figures);
    g_test_add_func("/generate/random", test_random);
    g_test_add_func("/generate/proof", test_proof);
    g_test_add_func("/generate/order", test_order);
    g_test_add_func("/generate/limit", test_limit);
    g_test_add_func("/generate/border", test_border);
    g_test_add_func("/generate/large", test_large);
    g_test_add_func("/generate/live", test_live);
    return g_test_run();
}
