/*
 * From profiles to a policy
 *
 * Every rule that names the architecture and the role becomes one grant.
 * Nothing is merged or left out here: a union needs no thought, and each grant
 * keeps the place where it comes from.
 *
 * A role's filter stands on the process's, which has the listener.  There, calls by name are
 * plain grants: of several filters, the one that notifies is heard then.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/policy.h"
#include "qsandbox/selection.h"

static gboolean role_applies(const QsRule *rule, QsRole role)
{
    return role == QS_ROLE_ALL ||
           (rule->roles & (QS_ROLE_BIT(QS_ROLE_ALL) | QS_ROLE_BIT(role))) != 0;
}

gboolean qs_policy_add_rule(QsPolicy *policy, const QsProfile *profile,
                            const QsRule *rule, GError **error)
{
    QsCond *cond = NULL;
    QsAction action;
    uint32_t nr;

    if (!(rule->archs & QS_ARCH_BIT(policy->abi->arch))) {
        return TRUE;
    }
    if (!qs_rule_resolve(profile, rule, policy->abi, &nr, &action, &cond, error)) {
        return FALSE;
    }
    if (rule->names != NULL) {
        qs_policy_add_named(policy, nr, rule->names, cond, profile->name, profile->file,
                            rule->line, rule->reason);
    } else {
        qs_policy_add(policy, nr, action, cond, profile->name, profile->file, rule->line,
                      rule->reason);
    }
    return TRUE;
}

QsPolicy *qs_policy_compose(const QsSelection *selection, const QsAbi *abi, QsRole role,
                            QsAction default_action, QsAction bad_arch_action,
                            GError **error)
{
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, default_action, bad_arch_action);
    unsigned i;
    unsigned j;

    for (i = 0; i < selection->choices->len; i++) {
        const QsChoice *choice = selection->choices->pdata[i];
        const QsProfile *profile = choice->profile;

        for (j = 0; j < profile->rules->len; j++) {
            const QsRule *rule = profile->rules->pdata[j];

            if (role_applies(rule, role) &&
                !qs_policy_add_rule(policy, profile, rule, error)) {
                return NULL;
            }
        }
    }
    if (role != QS_ROLE_ALL) {
        qs_policy_allow_names(policy, NULL);
    }
    return g_steal_pointer(&policy);
}
