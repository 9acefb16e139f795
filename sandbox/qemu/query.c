/*
 * -sandbox: query-sandbox and info sandbox
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-sandbox.h"
#include "monitor/hmp.h"
#include "monitor/monitor.h"
#include "qemu/atomic.h"
#include "qsandbox/compare.h"
#include "qsandbox/verify.h"
#include "compat.h"
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

static void print_calls(Monitor *mon, const char *title, const SandboxCallList *call)
{
    monitor_printf(mon, "%s:\n", title);
    for (; call; call = call->next) {
        monitor_printf(mon, "  %-20s %-12s %s\n", call->value->name,
                       SandboxRule_str(call->value->rule), call->value->condition ?: "");
    }
}

static void print_broker(Monitor *mon, const SandboxInfo *info)
{
    const SandboxBroker *broker = info->broker;
    const strList *family;

    monitor_printf(mon, "hotplug:");
    for (family = info->hotplug; family; family = family->next) {
        monitor_printf(mon, " %s", family->value);
    }
    monitor_printf(mon, "%s\n", info->hotplug ? "" : " none");
    if (broker->running) {
        monitor_printf(mon,
                       "broker: process %" PRId64 ", %u rules, %" PRIu64
                       " calls served, %" PRIu64 " refused, %" PRIu64 " failed",
                       broker->pid, broker->rules, broker->served, broker->refused,
                       broker->failed);
    } else {
        monitor_printf(mon, "broker: none");
    }
    monitor_printf(mon, "%s%s\n", broker->why ? "; " : "", broker->why ?: "");
}

static void print_runner(Monitor *mon, const SandboxRunner *runner)
{
    const SandboxProgramList *program;

    if (!runner) {
        return;
    }
    monitor_printf(mon, "runner: process %" PRId64 "\n", runner->pid);
    for (program = runner->programs; program; program = program->next) {
        monitor_printf(mon, "  %s%s%s, started %u times\n", program->value->command,
                       program->value->interface ? " " : "",
                       program->value->interface ?: "", program->value->started);
    }
}

void hmp_info_sandbox(Monitor *mon, const QDict *qdict)
{
    g_autoptr(SandboxInfo) info = qmp_query_sandbox(&error_abort);
    SandboxProfileList *profile;
    SandboxRoleList *role;

    monitor_printf(mon, "sandbox: %s", SandboxState_str(info->state));
    if (info->state == SANDBOX_STATE_OFF) {
        monitor_printf(mon, "\n");
        return;
    }
    monitor_printf(mon, ", violation=%s, %u refused so far",
                   SandboxViolation_str(info->violation), info->refused);
    if (info->violation == SANDBOX_VIOLATION_LOG) {
        monitor_printf(mon, ", %u answered with an error", info->answered);
    }
    monitor_printf(mon, "\n");
    if (info->state != SANDBOX_STATE_LOCKED) {
        return;
    }
    monitor_printf(mon,
                   "calls on %s: %u allowed, %u of them by argument only;"
                   " %u refused with an error of their own; %u refused\n",
                   info->architecture, info->calls_allowed, info->calls_conditional,
                   info->calls_soft,
                   info->calls_total - info->calls_allowed - info->calls_soft);
    monitor_printf(mon,
                   "filter: %u instructions, longest allowed path %u, %s,"
                   " on %u threads\n",
                   info->instructions, info->depth,
                   info->proven ? "proven" : "NOT PROVEN", info->threads);
    monitor_printf(mon,
                   "time: %" PRIu64 " us (start-up filter %" PRIu64 ", inventory %" PRIu64
                   ", composition %" PRIu64 ", generation %" PRIu64 ", proof %" PRIu64
                   ", installation %" PRIu64 ")\n",
                   info->timings->total, info->timings->startup, info->timings->inventory,
                   info->timings->composition, info->timings->generation,
                   info->timings->proof, info->timings->installation);
    print_broker(mon, info);
    print_runner(mon, info->runner);
    for (role = info->roles; role; role = role->next) {
        monitor_printf(mon,
                       "role %s: %u calls allowed, %u by argument only; %u"
                       " instructions, %s, on %u threads so far\n",
                       role->value->role, role->value->calls_allowed,
                       role->value->calls_conditional, role->value->instructions,
                       role->value->proven ? "proven" : "NOT PROVEN",
                       role->value->threads);
    }
    monitor_printf(mon, "profiles:\n");
    for (profile = info->profiles; profile; profile = profile->next) {
        monitor_printf(mon, "  %-28s %s\n", profile->value->name, profile->value->why);
    }
    if (!qdict_get_try_bool(qdict, "all", false)) {
        return;
    }
    print_calls(mon, "calls", info->calls);
    for (role = info->roles; role; role = role->next) {
        g_autofree char *title = g_strconcat("calls of role ", role->value->role, NULL);

        print_calls(mon, title, role->value->calls);
    }
}
