/*
 * The benchmark's guest is the one that the generator's tests know: the same
 * policy, proven both ways, and the same trace.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cases.h"
#include "qsandbox/generate.h"
#include "qsandbox/program.h"
#include "qsandbox/verify.h"
#include "guest60.h"

static Case *load(void)
{
    g_autofree char *dir = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "tests", "bench",
                                            NULL);
    GError *error = NULL;
    Case *c = case_new_guest60(dir, &error);

    g_assert_no_error(error);
    return c;
}

static void test_policy(void)
{
    g_autoptr(Case) c = load();
    g_autoptr(QsPolicy) known = guest60_policy();
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = qs_program_generate(c->policy, &error);

    g_assert_no_error(error);
    g_assert_true(qs_verify_program(known, program, NULL, &error));
    g_assert_no_error(error);
    g_assert_cmpuint(c->checked->len, ==, G_N_ELEMENTS(guest60_requests));
}

static void test_trace(void)
{
    g_autoptr(Case) c = load();

    g_assert_cmpuint(c->trace->len, ==, G_N_ELEMENTS(guest60_trace));
    for (guint i = 0; i < c->trace->len; i++) {
        const TracedCall *call = &g_array_index(c->trace, TracedCall, i);
        const Guest60Call *known = &guest60_trace[i];

        g_assert_cmpuint(call->nr, ==, guest60_number(c->policy->abi, known->call));
        g_assert_cmpuint(call->count, ==, known->count);
        g_assert_cmpmem(call->args, sizeof(known->args), known->args,
                        sizeof(known->args));
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/bench/guest60/policy", test_policy);
    g_test_add_func("/bench/guest60/trace", test_trace);
    return g_test_run();
}
