/*
 * -sandbox: query-sandbox
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "asked.h"
#include "qsandbox/compare.h"
#include "qsandbox/verify.h"
#include "glue.h"

static void fill_filter(SandboxFilter *out, const SandboxFilterState *filter)
{
    QsPolicyCounts counts;

    if (!filter->program) {
        return;
    }
    counts = qs_policy_count(filter->policy);
    out->calls_allowed = counts.allowed;
    out->calls_conditional = counts.conditional;
    out->calls_soft = counts.soft;
    out->calls_total = counts.total;
    out->instructions = filter->program->length;
    out->depth = qs_program_depth(filter->program);
    out->proven = filter->proven;
}

static SandboxProfileList *list_profiles(const QsSelection *selection)
{
    SandboxProfileList *list = NULL;
    SandboxProfileList **tail = &list;
    guint i;

    for (i = 0; selection && i < selection->choices->len; i++) {
        const QsChoice *choice = g_ptr_array_index(selection->choices, i);
        SandboxProfile *profile = g_new0(SandboxProfile, 1);

        profile->name = g_strdup(choice->profile->name);
        profile->summary = g_strdup(choice->profile->summary ?: "");
        profile->why = g_strdup(choice->why);
        QAPI_LIST_APPEND(tail, profile);
    }
    return list;
}

static bool has_string(strList *list, const char *string)
{
    for (; list; list = list->next) {
        if (g_str_equal(list->value, string)) {
            return true;
        }
    }
    return false;
}

static SandboxCall *describe_call(const QsPolicyCall *policy_call)
{
    SandboxCall *call = g_new0(SandboxCall, 1);
    strList **tail = &call->profiles;
    g_autoptr(GString) condition = g_string_new("");
    bool always = false, sometimes = false, by_name = false;
    guint i;

    call->name = g_strdup(policy_call->name ?: "");
    call->number = policy_call->nr;
    for (i = 0; i < policy_call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(policy_call->grants, i);

        if (!has_string(call->profiles, grant->profile)) {
            QAPI_LIST_APPEND(tail, g_strdup(grant->profile));
        }
        if (grant->action.kind == QS_ACTION_USER_NOTIF) {
            by_name = true;
        }
        if (grant->action.kind != QS_ACTION_ALLOW) {
            continue;
        }
        if (grant->cond) {
            g_autofree char *text = qs_cond_format(grant->cond);

            sometimes = true;
            g_string_append_printf(condition, "%s%s", condition->len ? " || " : "", text);
        } else {
            always = true;
        }
    }
    call->rule = always      ? SANDBOX_RULE_ALLOW
                 : by_name   ? SANDBOX_RULE_NAMED
                 : sometimes ? SANDBOX_RULE_CONDITIONAL
                             : SANDBOX_RULE_SOFT;
    if (call->rule == SANDBOX_RULE_CONDITIONAL) {
        call->condition = g_strdup(condition->str);
    }
    return call;
}

static SandboxCallList *list_calls(const QsPolicy *policy)
{
    SandboxCallList *list = NULL;
    SandboxCallList **tail = &list;
    guint i;

    for (i = 0; policy && i < policy->calls->len; i++) {
        QAPI_LIST_APPEND(tail, describe_call(g_ptr_array_index(policy->calls, i)));
    }
    return list;
}

static SandboxRoleList *list_roles(void)
{
    SandboxRoleList *list = NULL;
    SandboxRoleList **tail = &list;
    QsRole role;

    for (role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        const SandboxRoleState *state = &sandbox->roles[role];
        SandboxRole *info;

        if (!state->filter.proven) {
            continue;
        }
        info = g_new0(SandboxRole, 1);
        info->role = g_strdup(qs_role_name(role));
        info->threads = qatomic_read(&state->threads);
        fill_filter(qapi_SandboxRole_base(info), &state->filter);
        info->calls = list_calls(state->filter.policy);
        QAPI_LIST_APPEND(tail, info);
    }
    return list;
}

static SandboxViolation violation(void)
{
    switch (sandbox->settings.violation) {
    case QS_VIOLATION_KILL:
        return SANDBOX_VIOLATION_KILL;
    case QS_VIOLATION_ERRNO:
        return SANDBOX_VIOLATION_ERRNO;
    case QS_VIOLATION_LOG:
        return SANDBOX_VIOLATION_LOG;
    default:
        return SANDBOX_VIOLATION_AUTO;
    }
}

static SandboxBroker *describe_broker(void)
{
    SandboxBroker *info = g_new0(SandboxBroker, 1);
    const QsBrokerAbility *ability = &sandbox->ability;
    QsBrokerCounts counts = { 0 };

    info->running = sandbox->table && sandbox->broker &&
                    !qatomic_read(&sandbox->broker_is_gone);
    if (sandbox_only_logs()) {
        sandbox_learning_count(&counts);
    } else if (sandbox->table) {
        qs_broker_count(sandbox->broker, &counts);
    }
    if (sandbox->table) {
        info->rules = sandbox->table->n_rules;
    }
    info->served = counts.served;
    info->refused = counts.refused;
    info->failed = counts.failed;
    info->names = info->running && ability->names;
    info->addresses = info->running && ability->addresses;
    if (info->running) {
        info->has_pid = true;
        info->pid = qs_broker_pid(sandbox->broker);
    }
    info->why = g_strdup(sandbox_only_logs() ? "violation=log decides nothing"
                         : qatomic_read(&sandbox->broker_is_gone) ? "it has ended"
                         : !sandbox->broker                       ? sandbox->why_no_broker
                         : !ability->names                        ? ability->why_no_names
                         : !ability->addresses ? ability->why_no_addresses
                                               : NULL);
    return info;
}

static SandboxRunner *describe_runner(void)
{
    SandboxRunner *info = NULL;

    if (sandbox->runner) {
        info = g_new0(SandboxRunner, 1);
        info->pid = qs_runner_pid(sandbox->runner);
        info->programs = sandbox_programs_list();
    }
    return info;
}

static strList *list_families(void)
{
    strList *list = NULL;
    strList **tail = &list;
    unsigned i;

    for (i = 0; sandbox_family_name(i); i++) {
        if (sandbox->families & (1u << i)) {
            QAPI_LIST_APPEND(tail, g_strdup(sandbox_family_name(i)));
        }
    }
    return list;
}

SandboxInfo *qmp_query_sandbox(Error **errp)
{
    SandboxInfo *info = g_new0(SandboxInfo, 1);

    info->state = sandbox->state;
    info->violation = violation();
    info->architecture = g_strdup(sandbox->abi ? sandbox->abi->name : "");
    info->threads = sandbox->thread_count;
    info->refused = qs_reporter_count();
    info->answered = qs_reporter_count_answered();
    info->hotplug = list_families();
    info->broker = describe_broker();
    info->runner = describe_runner();
    fill_filter(qapi_SandboxInfo_base(info), &sandbox->vm);
    if (sandbox->startup.program) {
        info->startup = g_new0(SandboxFilter, 1);
        fill_filter(info->startup, &sandbox->startup);
    }
    info->profiles = list_profiles(sandbox->vm.selection);
    info->roles = list_roles();
    info->calls = list_calls(sandbox->vm.policy);
    if (sandbox->state == SANDBOX_STATE_LOCKED) {
        info->timings = g_memdup2(&sandbox->timings, sizeof(sandbox->timings));
    }
    return info;
}
