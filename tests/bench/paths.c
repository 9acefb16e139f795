/*
 * What a program costs by count of instructions; nothing here depends on the machine.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <math.h>
#include "qsandbox/verify.h"

static unsigned steps(const QsProgram *program, uint32_t nr, const uint64_t args[6])
{
    unsigned n;

    qs_program_run(program, program->abi->audit_arch, nr, 0, args, &n);
    return n;
}

static void try_denied(const Case *c, const QsProgram *program, uint32_t nr,
                       unsigned *longest)
{
    const uint64_t args[6] = { 0 };
    uint32_t foreign;

    if (qs_abi_foreign_numbers(c->policy->abi, &foreign) && nr >= foreign) {
        return;
    }
    if (!qs_policy_find(c->policy, nr)) {
        *longest = MAX(*longest, steps(program, nr, args));
    }
}

/*
 * All numbers up to the largest that any case has, and those around each constant of the
 * program: between them no comparison of a number can turn out otherwise.  Numbers of
 * x32 are left out: libseccomp takes them for another architecture's.
 */
static unsigned find_longest_denied(const Case *c, const QsProgram *program)
{
    unsigned longest = 0;

    for (uint32_t nr = 0; nr < 4096; nr++) {
        try_denied(c, program, nr, &longest);
    }
    for (size_t i = 0; i < program->length; i++) {
        for (int near = -1; near <= 1; near++) {
            try_denied(c, program, program->filter[i].k + near, &longest);
        }
    }
    return longest;
}

static gboolean is_outright(const QsPolicyCall *call)
{
    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        if (!grant->cond && grant->action.kind == QS_ACTION_ALLOW) {
            return TRUE;
        }
    }
    return FALSE;
}

static void count_allowed(const Case *c, const QsProgram *program, Paths *paths)
{
    double checked = 0;
    double outright = 0;
    guint n = c->checked->len;

    for (guint i = 0; i < n; i++) {
        uint64_t args[6] = { 0 };

        args[c->checked_arg] = g_array_index(c->checked, uint32_t, i);
        checked += steps(program, c->checked_nr, args);
    }
    for (guint i = 0; i < c->policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(c->policy->calls, i);
        const uint64_t args[6] = { 0 };

        if (is_outright(call)) {
            outright += steps(program, call->nr, args);
            paths->cacheable++;
            paths->cached += qs_program_is_cached(program, call->nr);
        }
    }
    paths->mean_checked = n ? checked / n : NAN;
    paths->mean_allowed = (checked + outright) / (n + paths->cacheable);
}

static void count_traced(const Case *c, const QsProgram *program, Paths *paths)
{
    double all = 0;
    double uncached = 0;
    double calls = 0;

    for (guint i = 0; i < c->trace->len; i++) {
        const TracedCall *call = &g_array_index(c->trace, TracedCall, i);
        double executed = (double)steps(program, call->nr, call->args) * call->count;

        calls += call->count;
        all += executed;
        if (!qs_program_is_cached(program, call->nr)) {
            uncached += executed;
        }
    }
    paths->traced = all / calls;
    paths->traced_uncached = uncached / calls;
}

Paths paths_count(const Case *c, const QsProgram *program)
{
    Paths paths = {
        .instructions = program->length,
        .longest_allowed = qs_program_depth(program),
        .longest_denied = find_longest_denied(c, program),
        .traced = NAN,
        .traced_uncached = NAN,
    };

    count_allowed(c, program, &paths);
    if (c->trace) {
        count_traced(c, program, &paths);
    }
    return paths;
}
