/*
 * What follows a refused call
 *
 * The rules of all lists, resolved once, are kept as a policy keeps them: by call, in
 * order.  Their precedence is another one, though, so they are no policy.  A "kill"
 * comes first, so that a list that chooses errors cannot soften a list that ends the
 * process.
 *
 * Looking up reads that structure only: it happens in a signal handler.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include "qsandbox/error.h"
#include "qsandbox/policy.h"
#include "qsandbox/selection.h"
#include "qsandbox/verdict.h"

struct QsVerdicts {
    QsPolicy *rules;
    uint32_t first_foreign; /* of the host's numbers that are another ABI's */
    gboolean has_foreign;
};

static gboolean add_list(QsVerdicts *verdicts, const QsProfile *list, GError **error)
{
    unsigned i;

    for (i = 0; i < list->rules->len; i++) {
        if (!qs_policy_add_rule(verdicts->rules, list, list->rules->pdata[i], error)) {
            return FALSE;
        }
    }
    return TRUE;
}

/* The lists of @library, except those that @before has. */
static gboolean add_lists(QsVerdicts *verdicts, const QsLibrary *library,
                          const QsLibrary *before, GError **error)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    unsigned i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        if (qs_profile_is_violation_list(profile) &&
            (before == NULL || qs_library_find(before, profile->name) == NULL) &&
            !add_list(verdicts, profile, error)) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean ends_something(const QsPolicy *rules)
{
    unsigned i;
    unsigned j;

    for (i = 0; i < rules->calls->len; i++) {
        const QsPolicyCall *call = rules->calls->pdata[i];

        for (j = 0; j < call->grants->len; j++) {
            const QsGrant *rule = call->grants->pdata[j];

            if (rule->action.kind == QS_ACTION_KILL_PROCESS) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

QsVerdicts *qs_verdicts_new(const QsLibrary *library, const QsAbi *abi, GError **error)
{
    QsAction kill = { .kind = QS_ACTION_KILL_PROCESS };
    g_autoptr(QsVerdicts) verdicts = g_new0(QsVerdicts, 1);
    g_autoptr(QsLibrary) builtin = NULL;

    verdicts->rules = qs_policy_new(abi, kill, kill);
    verdicts->has_foreign = qs_abi_foreign_numbers(abi, &verdicts->first_foreign);
    if (!add_lists(verdicts, library, NULL, error)) {
        return NULL;
    }
    if (!qs_library_is_builtin(library)) {
        builtin = qs_library_new_builtin(error);
        if (builtin == NULL || !add_lists(verdicts, builtin, library, error)) {
            return NULL;
        }
    }
    if (!ends_something(verdicts->rules)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "no profile below " QS_VIOLATION_FOLDER " says which refused calls "
                    "end the process on %s",
                    abi->name);
        return NULL;
    }
    return g_steal_pointer(&verdicts);
}

/* Whether @rule is to be preferred to @best, which may be NULL. */
static gboolean is_nearer(const QsGrant *rule, const QsGrant *best)
{
    gboolean conditional = rule->cond != NULL;

    if (best == NULL || conditional != (best->cond != NULL)) {
        return best == NULL || conditional;
    }
    return rule->action.data < best->action.data;
}

int qs_verdicts_find(const QsVerdicts *verdicts, uint32_t audit_arch, uint32_t nr,
                     const uint64_t args[6])
{
    const QsAbi *abi = verdicts->rules->abi;
    const QsGrant *best = NULL;
    const QsPolicyCall *call;
    unsigned i;

    if (audit_arch != abi->audit_arch ||
        (verdicts->has_foreign && nr >= verdicts->first_foreign)) {
        return 0;
    }
    call = qs_policy_find(verdicts->rules, nr);
    for (i = 0; call != NULL && i < call->grants->len; i++) {
        const QsGrant *rule = call->grants->pdata[i];

        if (!qs_cond_holds(rule->cond, args)) {
            continue;
        }
        if (rule->action.kind == QS_ACTION_KILL_PROCESS) {
            return 0;
        }
        if (is_nearer(rule, best)) {
            best = rule;
        }
    }
    if (best != NULL) {
        return best->action.data;
    }
    return qs_abi_find_number(abi, nr) != NULL ? EPERM : ENOSYS;
}

void qs_verdicts_free(QsVerdicts *verdicts)
{
    if (verdicts == NULL) {
        return;
    }
    qs_policy_free(verdicts->rules);
    g_free(verdicts);
}
