/*
 * What a policy means
 *
 * The reference that generator and proof are measured against: look the call
 * up, try every grant, keep the most permissive one.  Nothing here is clever.
 *
 * Counting works on the form of the conditions, not on their meaning: a call
 * whose grants only together hold for all arguments counts as conditional.
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

/* The answer where no grant holds. */
static QsAction default_for(const QsPolicy *policy, uint32_t nr)
{
    uint32_t first;

    if (qs_action_permits(policy->default_action) &&
        qs_abi_foreign_numbers(policy->abi, &first) && nr >= first) {
        return policy->bad_arch_action;
    }
    return policy->default_action;
}

QsAction qs_policy_evaluate(const QsPolicy *policy, uint32_t audit_arch,
                            uint32_t nr, const uint64_t args[6],
                            const QsGrant **ret_grant)
{
    const QsPolicyCall *call = NULL;
    const QsGrant *best = NULL;
    QsAction action = policy->bad_arch_action;
    unsigned i;

    if (audit_arch == policy->abi->audit_arch) {
        call = qs_policy_find(policy, nr);
        action = default_for(policy, nr);
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

typedef struct Reach {
    gboolean permits_some;
    gboolean permits_all;
    gboolean soft;
} Reach;

/*
 * The default matters only where no grant holds, so a permitting default adds
 * to what grants permit unless a refusing grant is unconditional.
 */
static Reach call_reach(const QsPolicy *policy, uint32_t nr, const QsPolicyCall *call)
{
    gboolean open = qs_action_permits(default_for(policy, nr));
    gboolean refused_some = FALSE;
    gboolean refused_all = FALSE;
    Reach reach = { 0 };
    unsigned i;

    for (i = 0; call != NULL && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (qs_action_permits(grant->action)) {
            reach.permits_some = TRUE;
            reach.permits_all |= grant->cond == NULL;
        } else {
            refused_some = TRUE;
            refused_all |= grant->cond == NULL;
            reach.soft |= grant->action.kind == QS_ACTION_ERRNO;
        }
    }
    reach.permits_some |= open && !refused_all;
    reach.permits_all |= open && !refused_some;
    return reach;
}

static void count_call(const QsPolicy *policy, uint32_t nr, const QsPolicyCall *call,
                       QsPolicyCounts *counts)
{
    Reach reach = call_reach(policy, nr, call);

    if (reach.permits_some) {
        counts->allowed++;
        counts->conditional += !reach.permits_all;
    } else if (reach.soft) {
        counts->soft++;
    }
}

QsPolicyCounts qs_policy_count(const QsPolicy *policy)
{
    QsPolicyCounts counts = { 0 };
    unsigned i;
    size_t n;

    for (n = 0; n < policy->abi->n_calls; n++) {
        uint32_t nr = policy->abi->calls[n].nr;

        count_call(policy, nr, qs_policy_find(policy, nr), &counts);
    }
    /* Numbers which the architecture's table does not have. */
    for (i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        if (qs_abi_find_number(policy->abi, call->nr) == NULL) {
            count_call(policy, call->nr, call, &counts);
        }
    }
    counts.total = policy->abi->n_calls;
    return counts;
}
