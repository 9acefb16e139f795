/*
 * -sandbox: from a policy to a filter in force
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * With violation=log a filter answers no errors by itself, because what it would answer
 * has to be seen, too.  The listener gives that answer (refusal.c).
 */
#include "asked.h"
#include "qsandbox/compare.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"
#include "glue.h"

bool sandbox_make_program(SandboxFilterState *filter, Error **errp)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsPolicy)
        learning = sandbox_only_logs() ? qs_policy_without_errors(filter->policy) : NULL;
    const QsPolicy *policy = learning ?: filter->policy;
    int64_t start = g_get_monotonic_time();

    filter->program = qs_program_generate(policy, &error);
    if (!filter->program) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_spent(generation, &start);
    if (!qs_verify_program(policy, filter->program, NULL, &error)) {
        error_setg(errp, "-sandbox: the filter is not proven: %s", error->message);
        return false;
    }
    filter->proven = true;
    sandbox_spent(proof, &start);
    return true;
}

/* With names allowed; NULL if it has none. */
static QsPolicy *copy_named(const QsPolicy *policy)
{
    return qs_policy_has_named(policy, NULL) ? qs_policy_names_allowed(policy) : NULL;
}

bool sandbox_is_within(const QsPolicy *narrow, const QsPolicy *wide,
                       QsCounterexample *ret_call, GError **error)
{
    g_autoptr(QsPolicy) narrow_plain = copy_named(narrow);
    g_autoptr(QsPolicy) wide_plain = copy_named(wide);

    return qs_verify_subset(narrow_plain ?: narrow, wide_plain ?: wide, ret_call, error);
}

bool sandbox_install(const SandboxFilterState *filter, int *ret_listener, Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_kernel_install(filter->program, ret_listener, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}
