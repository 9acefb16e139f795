/*
 * Calls that name a process may name this one only
 *
 * Each grant of such a call gets one condition more.  For a policy that is in force while
 * a daemon changes its process id this would be wrong: the start-up policy is not bound.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/process.h"

/* Those that take a thread group as their first argument, 32 bits wide. */
static const char *const bound_calls[] = { "tgkill", "rt_tgsigqueueinfo" };

static void bind_call(const QsPolicyCall *call, uint32_t process)
{
    for (unsigned i = 0; i < call->grants->len; i++) {
        QsGrant *grant = call->grants->pdata[i];
        QsCond *both[] = {
            qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, process),
            grant->cond,
        };

        grant->cond = grant->cond != NULL ? qs_cond_new_all(both, 2) : both[0];
    }
}

void qs_policy_bind_process(QsPolicy *policy, uint32_t process)
{
    for (size_t i = 0; i < G_N_ELEMENTS(bound_calls); i++) {
        const QsAbiCall *known = qs_abi_find_call(policy->abi, bound_calls[i]);
        const QsPolicyCall *call = known != NULL ? qs_policy_find(policy, known->nr)
                                                 : NULL;

        if (call != NULL) {
            bind_call(call, process);
        }
    }
}
