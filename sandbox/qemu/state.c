/*
 * -sandbox: its state
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The one file that writes it.  The functions that the reporter calls in a signal
 * handler read it, in any thread.  So what they use is complete before a filter refers
 * to it.
 */
#include "asked.h"
#include "qsandbox/arrival.h"
#include "glue.h"

static Sandbox state = { .state = SANDBOX_STATE_OFF };

const Sandbox *const sandbox = &state;

bool qsandbox_enabled(void)
{
    return state.settings.enabled;
}

bool sandbox_is_starting(void)
{
    return qsandbox_enabled() && qatomic_read(&state.state) == SANDBOX_STATE_STARTING;
}

bool sandbox_only_logs(void)
{
    return state.settings.violation == QS_VIOLATION_LOG;
}

void qsandbox_note(const char *kind, const char *name)
{
    if (!state.noted) {
        state.noted = qs_inventory_new();
    }
    if (g_str_equal(kind, "incoming")) {
        state.incoming = g_strdup(name);
        qs_arrival_note(state.noted, name);
    } else {
        qs_inventory_add(state.noted, kind, name, "command line");
    }
}

void sandbox_set_settings(const SandboxSettings *settings)
{
    state.settings = *settings;
    if (!state.noted) {
        state.noted = qs_inventory_new();
    }
}

void sandbox_set_library(const QsAbi *abi, QsLibrary *library, char **given)
{
    state.abi = abi;
    state.library = library;
    state.given = given;
}

void sandbox_set_verdicts(QsVerdicts *verdicts)
{
    state.verdicts = verdicts;
}

void sandbox_set_startup(const SandboxFilterState *filter)
{
    state.startup = *filter;
}

void sandbox_set_threads(SandboxThread *threads, size_t n_threads, unsigned count)
{
    state.process = getpid();
    state.threads = threads;
    state.n_threads = n_threads;
    state.thread_count = count;
}

void sandbox_set_hints(QsHints *hints)
{
    state.hints = hints;
}

void sandbox_set_vm(const SandboxFilterState *filter)
{
    state.vm = *filter;
}

void sandbox_set_arrived(const SandboxFilterState *filter)
{
    state.arrived = *filter;
}

void sandbox_set_role(QsRole role, const SandboxFilterState *filter)
{
    state.roles[role].filter = *filter;
}

void sandbox_set_broker(QsBroker *broker, const char *why_not)
{
    state.broker = broker;
    state.why_no_broker = g_strdup(why_not);
}

void sandbox_set_ability(const QsBrokerAbility *ability)
{
    state.ability = *ability;
    state.broker_is_asked = true;
}

void sandbox_set_names(const QsBrokerTable *table, const QsPolicy *policy)
{
    state.table = table;
    state.named = policy;
}

void sandbox_set_runner(QsRunner *runner)
{
    state.runner = runner;
}

void sandbox_set_folder(char *folder)
{
    state.folder = folder;
}

void sandbox_set_broker_gone(void)
{
    qatomic_set(&state.broker_is_gone, true);
}

void sandbox_set_families(unsigned families)
{
    state.families = families;
}

void sandbox_set_root_changed(void)
{
    state.root_is_changed = true;
}

void sandbox_enter(SandboxState next)
{
    qatomic_set(&state.state, next);
}

void sandbox_count_role(QsRole role)
{
    qatomic_inc(&state.roles[role].threads);
}

void sandbox_add_time(size_t phase, int64_t *start)
{
    int64_t now = g_get_monotonic_time();

    /* What stage 1 takes is one figure, which comes when it is in force */
    if (state.state != SANDBOX_STATE_OFF) {
        *(uint64_t *)((char *)&state.timings + phase) += now - *start;
        state.timings.total += now - *start;
    }
    *start = now;
}

const SandboxFilterState *sandbox_running_filter(void)
{
    return state.arrived.program ? &state.arrived : &state.vm;
}

void sandbox_set_arriving(bool arriving)
{
    if (!arriving) {
        state.vm = state.arrived;
    }
    qatomic_set(&state.arriving, arriving);
}

bool sandbox_is_arriving(void)
{
    return qatomic_read(&state.arriving);
}
