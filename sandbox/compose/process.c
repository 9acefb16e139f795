/*
 * Calls that name a process may name this one only, and some a descriptor
 *
 * Each grant of such a call gets one condition more.  For a policy that is in force while
 * a daemon changes its process id this would be wrong: the start-up policy is not bound.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/process.h"

/* Those that take a thread group as their first argument, 32 bits wide. */
static const char *const bound_calls[] = { "tgkill", "rt_tgsigqueueinfo" };

static void bind_grant(QsGrant *grant, uint32_t value)
{
    QsCond *both[] = {
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, value),
        grant->cond,
    };

    grant->cond = grant->cond != NULL ? qs_cond_new_all(both, 2) : both[0];
}

/* The call's first argument must be @value, in all grants or in those of @profile. */
static void bind_call(const QsPolicyCall *call, const char *profile, uint32_t value)
{
    for (unsigned i = 0; i < call->grants->len; i++) {
        QsGrant *grant = call->grants->pdata[i];

        if (profile == NULL || strcmp(grant->profile, profile) == 0) {
            bind_grant(grant, value);
        }
    }
}

static const QsPolicyCall *find_call(const QsPolicy *policy, const char *name)
{
    const QsAbiCall *known = qs_abi_find_call(policy->abi, name);

    return known != NULL ? qs_policy_find(policy, known->nr) : NULL;
}

void qs_policy_bind_process(QsPolicy *policy, uint32_t process)
{
    for (size_t i = 0; i < G_N_ELEMENTS(bound_calls); i++) {
        const QsPolicyCall *call = find_call(policy, bound_calls[i]);

        if (call != NULL) {
            bind_call(call, NULL, process);
        }
    }
}

void qs_policy_bind_descriptor(QsPolicy *policy, const char *profile, const char *call,
                               int descriptor)
{
    const QsPolicyCall *bound = find_call(policy, call);

    if (bound != NULL) {
        bind_call(bound, profile, descriptor);
    }
}
