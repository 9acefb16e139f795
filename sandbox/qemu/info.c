/*
 * -sandbox: info sandbox
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-sandbox.h"
#include "monitor/hmp.h"
#include "monitor/monitor.h"
#include "compat.h"
#include "glue.h"

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
