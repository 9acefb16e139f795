/*
 * What a policy means
 *
 * The reference that generator and proof are measured against: look the call
 * up, try every grant, keep the most permissive one.  Nothing here is clever.
 *
 * Counting works on the form of the conditions, and not on their meaning: a call whose
 * grants only together hold for all arguments counts as conditional.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/policy.h"

/* Smaller is more permissive. */
static unsigned action_rank(QsAction action)
{
    switch (action.kind) {
    case QS_ACTION_ALLOW:
        return 1;
    case QS_ACTION_LOG:
        return 2;
    case QS_ACTION_TRACE:
        return 3;
    case QS_ACTION_USER_NOTIF:
        return 4;
    case QS_ACTION_ERRNO:
        return 5;
    case QS_ACTION_TRAP:
        return 6;
    case QS_ACTION_KILL_THREAD:
        return 7;
    case QS_ACTION_KILL_PROCESS:
        return 8;
    }
    g_assert_not_reached();
}

static gboolean wins(QsAction a, QsAction b)
{
    unsigned rank_a = action_rank(a);
    unsigned rank_b = action_rank(b);

    return rank_a < rank_b || (rank_a == rank_b && a.data < b.data);
}

QsAction qs_policy_default(const QsPolicy *policy, uint32_t nr)
{
    uint32_t first;

    if (qs_action_permits(policy->default_action) &&
        qs_abi_foreign_numbers(policy->abi, &first) && nr >= first) {
        return policy->bad_arch_action;
    }
    return policy->default_action;
}

QsAction qs_policy_evaluate(const QsPolicy *policy, uint32_t audit_arch, uint32_t nr,
                            const uint64_t args[6], const QsGrant **ret_grant)
{
    const QsPolicyCall *call = NULL;
    const QsGrant *best = NULL;
    QsAction action = policy->bad_arch_action;
    unsigned i;

    if (audit_arch == policy->abi->audit_arch) {
        call = qs_policy_find(policy, nr);
        action = qs_policy_default(policy, nr);
    }
    /* Grants are in the order of their places: the first of equals stays. */
    for (i = 0; call != NULL && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (qs_cond_holds(grant->cond, args) &&
            (best == NULL || wins(grant->action, best->action))) {
            best = grant;
        }
    }
    if (ret_grant != NULL) {
        *ret_grant = best;
    }
    return best != NULL ? best->action : action;
}
