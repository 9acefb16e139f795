/*
 * Which profiles would allow a call
 *
 * The union of all profiles of the library, as a policy: each of its grants
 * names its profile, and the grants of a call are sorted by profile.  Looking
 * up reads that policy only and writes to the caller's buffer only.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/hints.h"
#include "qsandbox/policy.h"

struct QsHints {
    QsPolicy *policy;
};

static gboolean add_profile(QsPolicy *policy, const QsProfile *profile, GError **error)
{
    unsigned i;

    for (i = 0; i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];
        QsCond *cond = NULL;
        QsAction action;
        uint32_t nr;

        if (rule->action.kind == QS_ACTION_ERRNO ||
            qs_profile_is_violation_list(profile) ||
            !(rule->archs & QS_ARCH_BIT(policy->abi->arch))) {
            continue;
        }
        if (!qs_rule_resolve(profile, rule, policy->abi, &nr, &action, &cond, error)) {
            return FALSE;
        }
        qs_policy_add(policy, nr, action, cond, profile->name, NULL, 0, NULL);
    }
    return TRUE;
}

QsHints *qs_hints_new(const QsLibrary *library, const QsAbi *abi, GError **error)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    QsAction refuse = { .kind = QS_ACTION_KILL_PROCESS };
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, refuse, refuse);
    QsHints *hints;
    unsigned i;

    for (i = 0; i < profiles->len; i++) {
        if (!add_profile(policy, profiles->pdata[i], error)) {
            return NULL;
        }
    }
    hints = g_new0(QsHints, 1);
    hints->policy = g_steal_pointer(&policy);
    return hints;
}

/* Appends @text if it fits whole. */
static void append(char *buffer, size_t size, size_t *length, const char *text)
{
    size_t n = strlen(text);

    if (*length + n < size) {
        memcpy(buffer + *length, text, n + 1);
        *length += n;
    }
}

unsigned qs_hints_describe(const QsHints *hints, uint32_t nr, const uint64_t args[6],
                           char *buffer, size_t size)
{
    const QsPolicyCall *call = qs_policy_find(hints->policy, nr);
    const char *last = NULL;
    unsigned found = 0;
    size_t length = 0;
    unsigned i;

    if (size > 0) {
        buffer[0] = '\0';
    }
    for (i = 0; call != NULL && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if ((last != NULL && strcmp(last, grant->profile) == 0) ||
            !qs_cond_holds(grant->cond, args)) {
            continue;
        }
        last = grant->profile;
        /* A name that does not fit whole is left out, and all names behind it. */
        if (length + strlen(last) + (found > 0 ? 2 : 0) >= size) {
            size = 0;
        }
        if (found > 0) {
            append(buffer, size, &length, ", ");
        }
        append(buffer, size, &length, last);
        found++;
    }
    return found;
}

void qs_hints_free(QsHints *hints)
{
    if (hints == NULL) {
        return;
    }
    qs_policy_free(hints->policy);
    g_free(hints);
}
