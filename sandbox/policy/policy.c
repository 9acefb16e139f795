/*
 * A policy by hand: making, filling, looking up
 *
 * Calls are kept sorted by number and each call's grants in the order of their
 * places (profile, file, line), so that a policy is the same whatever order its
 * parts were added in.  Insertion into sorted arrays is quadratic at worst; a
 * policy has some hundred calls.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/policy.h"

static void grant_free(void *data)
{
    QsGrant *grant = data;

    qs_cond_free(grant->cond);
    g_clear_pointer(&grant->names, g_ptr_array_unref);
    g_free(grant->profile);
    g_free(grant->file);
    g_free(grant->reason);
    g_free(grant);
}

static void call_free(void *data)
{
    QsPolicyCall *call = data;

    g_ptr_array_unref(call->grants);
    g_free(call);
}

QsPolicy *qs_policy_new(const QsAbi *abi, QsAction default_action,
                        QsAction bad_arch_action)
{
    QsPolicy *policy = g_new0(QsPolicy, 1);

    g_assert(abi != NULL);
    g_assert(default_action.kind != 0 && bad_arch_action.kind != 0);
    policy->abi = abi;
    policy->default_action = default_action;
    policy->bad_arch_action = bad_arch_action;
    policy->calls = g_ptr_array_new_with_free_func(call_free);
    return policy;
}

/*
 * The index of @nr in policy->calls, or the one at which it would have to be inserted.
 */
static unsigned call_position(const QsPolicy *policy, uint32_t nr)
{
    unsigned low = 0;
    unsigned high = policy->calls->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        const QsPolicyCall *call = policy->calls->pdata[middle];

        if (call->nr < nr) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const QsPolicyCall *qs_policy_find(const QsPolicy *policy, uint32_t nr)
{
    unsigned position = call_position(policy, nr);
    const QsPolicyCall *call;

    if (position == policy->calls->len) {
        return NULL;
    }
    call = policy->calls->pdata[position];
    return call->nr == nr ? call : NULL;
}

static QsPolicyCall *call_get_or_insert(QsPolicy *policy, uint32_t nr)
{
    unsigned position = call_position(policy, nr);
    const QsAbiCall *known;
    QsPolicyCall *call;

    if (position < policy->calls->len) {
        call = policy->calls->pdata[position];
        if (call->nr == nr) {
            return call;
        }
    }
    known = qs_abi_find_number(policy->abi, nr);
    call = g_new0(QsPolicyCall, 1);
    call->nr = nr;
    call->name = known == NULL ? NULL : known->name;
    call->grants = g_ptr_array_new_with_free_func(grant_free);
    g_ptr_array_insert(policy->calls, position, call);
    return call;
}

static gboolean place_is_before(const QsGrant *a, const QsGrant *b)
{
    int order = g_strcmp0(a->profile, b->profile);

    if (order == 0) {
        order = g_strcmp0(a->file, b->file);
    }
    return order < 0 || (order == 0 && a->line < b->line);
}

static QsGrant *insert_grant(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond,
                             const char *profile, const char *file, unsigned line,
                             const char *reason)
{
    QsPolicyCall *call = call_get_or_insert(policy, nr);
    QsGrant *grant = g_new0(QsGrant, 1);
    unsigned position = call->grants->len;

    g_assert(action.kind != 0);
    grant->action = action;
    grant->cond = cond;
    grant->profile = g_strdup(profile);
    grant->file = g_strdup(file);
    grant->line = line;
    grant->reason = g_strdup(reason);
    while (position > 0 && place_is_before(grant, call->grants->pdata[position - 1])) {
        position--;
    }
    g_ptr_array_insert(call->grants, position, grant);
    return grant;
}

void qs_policy_add(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond,
                   const char *profile, const char *file, unsigned line,
                   const char *reason)
{
    insert_grant(policy, nr, action, cond, profile, file, line, reason);
}

void qs_policy_add_named(QsPolicy *policy, uint32_t nr, GPtrArray *names, QsCond *cond,
                         const char *profile, const char *file, unsigned line,
                         const char *reason)
{
    QsAction notify = { .kind = QS_ACTION_USER_NOTIF };
    QsGrant *grant = insert_grant(policy, nr, notify, cond, profile, file, line, reason);

    grant->names = g_ptr_array_ref(names);
}

static void add_grant(QsPolicy *policy, uint32_t nr, const QsGrant *grant)
{
    QsGrant *copy = insert_grant(policy, nr, grant->action,
                                 grant->cond != NULL ? qs_cond_copy(grant->cond) : NULL,
                                 grant->profile, grant->file, grant->line, grant->reason);

    copy->names = grant->names != NULL ? g_ptr_array_ref(grant->names) : NULL;
}

void qs_policy_add_call(QsPolicy *policy, const QsPolicyCall *call)
{
    for (unsigned i = 0; i < call->grants->len; i++) {
        add_grant(policy, call->nr, call->grants->pdata[i]);
    }
}

/* Whether one program can serve both. */
static gboolean check_pair(const QsPolicy *one, const QsPolicy *other, GError **error)
{
    if (one->abi->audit_arch == other->abi->audit_arch) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "two policies of one program are for the same architecture, "
                    "%s",
                    one->abi->name);
        return FALSE;
    }
    if (one->abi->big_endian != other->abi->big_endian) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s and %s differ in byte order, which no program can serve",
                    one->abi->name, other->abi->name);
        return FALSE;
    }
    if (!qs_action_equal(one->bad_arch_action, other->bad_arch_action)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "the policies for %s and %s say different things of other "
                    "architectures",
                    one->abi->name, other->abi->name);
        return FALSE;
    }
    return TRUE;
}

gboolean qs_policies_check_together(const QsPolicy *const *policies, size_t n,
                                    GError **error)
{
    if (n == 0) {
        g_set_error_literal(error, QS_ERROR, QS_ERROR_USAGE,
                            "a program needs the policy of at least one architecture");
        return FALSE;
    }
    for (size_t i = 1; i < n; i++) {
        for (size_t j = i; j-- > 0;) {
            if (!check_pair(policies[j], policies[i], error)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

QsPolicy *qs_policy_without_errors(const QsPolicy *policy)
{
    QsPolicy *result = qs_policy_new(policy->abi, policy->default_action,
                                     policy->bad_arch_action);

    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = call->grants->pdata[j];

            if (grant->action.kind != QS_ACTION_ERRNO) {
                add_grant(result, call->nr, grant);
            }
        }
    }
    return result;
}

static gboolean is_named(const QsGrant *grant)
{
    return grant->names != NULL && grant->action.kind == QS_ACTION_USER_NOTIF;
}

void qs_policy_allow_names(QsPolicy *policy, const char *const *calls)
{
    for (unsigned i = 0; i < policy->calls->len; i++) {
        QsPolicyCall *call = policy->calls->pdata[i];

        if (calls != NULL &&
            (call->name == NULL || !g_strv_contains(calls, call->name))) {
            continue;
        }
        for (unsigned j = 0; j < call->grants->len; j++) {
            QsGrant *grant = call->grants->pdata[j];

            if (is_named(grant)) {
                grant->action.kind = QS_ACTION_ALLOW;
            }
        }
    }
}

QsPolicy *qs_policy_names_allowed(const QsPolicy *policy)
{
    QsPolicy *result = qs_policy_new(policy->abi, policy->default_action,
                                     policy->bad_arch_action);

    for (unsigned i = 0; i < policy->calls->len; i++) {
        qs_policy_add_call(result, policy->calls->pdata[i]);
    }
    qs_policy_allow_names(result, NULL);
    return result;
}

gboolean qs_policy_has_named(const QsPolicy *policy, const char *call)
{
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *each = policy->calls->pdata[i];

        if (call != NULL && g_strcmp0(each->name, call) != 0) {
            continue;
        }
        for (unsigned j = 0; j < each->grants->len; j++) {
            if (is_named(each->grants->pdata[j])) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

void qs_policy_free(QsPolicy *policy)
{
    if (policy == NULL) {
        return;
    }
    g_ptr_array_unref(policy->calls);
    g_free(policy);
}
