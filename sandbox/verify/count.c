/*
 * Counting what a policy allows
 *
 * Whether a call is allowed for some arguments, or for all, is proven as any other
 * relation of policies: one in which it is refused, or allowed, whatever its arguments
 * are, is compared with one that has the policy's grants for it.  So a condition that
 * never holds allows nothing, and conditions that cover all values between them count as
 * none.  Where no condition is involved, nothing has to be proven.
 *
 * Limits: conditions too intricate for the proof count as what they look like.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/compare.h"

static const QsAction allow = { .kind = QS_ACTION_ALLOW };
static const QsAction kill_process = { .kind = QS_ACTION_KILL_PROCESS };

/* @policy without any grant. */
static QsPolicy *without_grants(const QsPolicy *policy)
{
    return qs_policy_new(policy->abi, policy->default_action, policy->bad_arch_action);
}

/* @policy with nothing but one grant, to @nr for all arguments. */
static QsPolicy *with_one(const QsPolicy *policy, uint32_t nr, QsAction action)
{
    QsPolicy *one = without_grants(policy);

    qs_policy_add(one, nr, action, NULL, NULL, NULL, 0, NULL);
    return one;
}

static void add_grant(QsPolicy *policy, uint32_t nr, QsAction action,
                      const QsGrant *grant)
{
    qs_policy_add(policy, nr, action, grant->cond ? qs_cond_copy(grant->cond) : NULL,
                  NULL, NULL, 0, NULL);
}

/* @policy with nothing but the grants to @call. */
static QsPolicy *with_call(const QsPolicy *policy, const QsPolicyCall *call)
{
    QsPolicy *one = without_grants(policy);

    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        add_grant(one, call->nr, grant->action, grant);
    }
    return one;
}

/* Whether some grant of @kind that @call is given holds for some arguments. */
static gboolean answers(const QsPolicy *policy, const QsPolicyCall *call,
                        QsActionKind kind)
{
    g_autoptr(QsPolicy) some = qs_policy_new(policy->abi, kill_process, kill_process);
    g_autoptr(QsPolicy) nothing = qs_policy_new(policy->abi, kill_process, kill_process);

    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (grant->action.kind == kind) {
            add_grant(some, call->nr, allow, grant);
        }
    }
    return some->calls->len > 0 && !qs_verify_subset(some, nothing, NULL, NULL);
}

static void count_call(const QsPolicy *policy, const QsPolicyCall *call,
                       QsPolicyCounts *counts)
{
    g_autoptr(QsPolicy) as_it_is = with_call(policy, call);
    g_autoptr(QsPolicy) refused = with_one(policy, call->nr, kill_process);
    g_autoptr(QsPolicy) allowed = with_one(policy, call->nr, allow);

    if (!qs_verify_subset(as_it_is, refused, NULL, NULL)) {
        counts->allowed++;
        counts->conditional += !qs_verify_subset(allowed, as_it_is, NULL, NULL);
    } else if (answers(policy, call, QS_ACTION_USER_NOTIF)) {
        counts->named++;
    } else if (answers(policy, call, QS_ACTION_ERRNO)) {
        counts->soft++;
    }
}

/* A call that one grant, for all arguments, decides alone. */
static gboolean count_simple(const QsPolicyCall *call, QsPolicyCounts *counts)
{
    const QsGrant *grant = call->grants->pdata[0];

    if (call->grants->len > 1 || grant->cond) {
        return FALSE;
    }
    counts->allowed += qs_action_permits(grant->action);
    counts->named += grant->action.kind == QS_ACTION_USER_NOTIF;
    counts->soft += grant->action.kind == QS_ACTION_ERRNO;
    return TRUE;
}

QsPolicyCounts qs_policy_count(const QsPolicy *policy)
{
    QsPolicyCounts counts = { .total = policy->abi->n_calls };
    const uint64_t any[6] = { 0 };

    for (size_t i = 0; i < policy->abi->n_calls; i++) {
        uint32_t nr = policy->abi->calls[i].nr;

        /* The default does not look at arguments. */
        counts.allowed += !qs_policy_find(policy, nr) &&
                          qs_action_permits(qs_policy_evaluate(
                              policy, policy->abi->audit_arch, nr, any, NULL));
    }
    for (guint i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        if (!count_simple(call, &counts)) {
            count_call(policy, call, &counts);
        }
    }
    return counts;
}
