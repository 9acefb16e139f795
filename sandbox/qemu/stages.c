/*
 * -sandbox: the two stages
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Stage 1, qsandbox_start(): an allowlist of what starting a QEMU may need.
 * Stage 2, qsandbox_prepare() and qsandbox_lockdown(): the policy of this very
 * VM.  Between its two halves QEMU changes root and user and lets the parent
 * of a daemon go; so whatever can go wrong does so in the first half, where
 * the user still sees it.  The filters stack: the strictest answer wins, and
 * stage 2 is proven to be a subset of stage 1 so that none of its grants is
 * void.  Right after it, threads of known work narrow themselves (roles.c).
 *
 * Everything fails closed: each function sets @errp, on which QEMU exits.
 */
#include "asked.h"
#include "qsandbox/process.h"
#include "qsandbox/selection.h"
#include "glue.h"

/* How long threads made a moment ago may take to begin, in microseconds. */
#define THREADS_SETTLE_US 200000

/* Not so where QEMU has changed its root, as it does early with --preconfig. */
static bool sees_proc(void)
{
    return g_file_test("/proc/self", G_FILE_TEST_EXISTS);
}

/*
 * A process that shares QEMU's memory does not have its filters.  This is looked at with
 * the rights that QEMU was started with.  From stage 1 on no such process can be made.
 */
static bool check_alone(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_kernel_check_alone(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

static bool start_up(Error **errp)
{
    const QsAbi *abi = qs_abi_host();
    SandboxFilterState filter = { 0 };
    g_autoptr(GError) error = NULL;
    QsKernel kernel;

    if (!abi) {
        error_setg(errp, "-sandbox: this host's architecture is not supported");
        return false;
    }
    if (!qs_kernel_probe(&kernel, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (sandbox_only_logs()) {
        warn_report("-sandbox violation=log: refused calls are reported, and"
                    " then made; this QEMU is NOT sandboxed");
    }
    if (!sandbox_load_library(abi, errp) || !sandbox_startup_prepare(&filter, errp)) {
        return false;
    }
    sandbox_set_startup(&filter);
    sandbox_broker_settle();
    return sandbox_reporter_start(errp) && sandbox_install(&filter, NULL, errp) &&
           check_alone(errp);
}

void qsandbox_start(Error **errp)
{
    int64_t start = g_get_monotonic_time();
    SandboxSettings settings;

    if (!sandbox_settings_read(&settings, errp)) {
        return;
    }
    sandbox_set_settings(&settings);
    if (!settings.enabled || !sandbox_check_groups(errp) || !sandbox_check_names(errp)) {
        return;
    }
    sandbox_broker_start();
    sandbox_resolver_start();
    if (sandbox_programs_start(errp) && start_up(errp)) {
        sandbox_enter(SANDBOX_STATE_STARTING);
        sandbox_spent(startup, &start);
    }
}

/* Chooses and unites the profiles of this VM. */
static bool compose_vm(SandboxFilterState *filter, const QsInventory *inventory,
                       GError **error)
{
    QsAction refuse = sandbox_only_logs() ? (QsAction){ QS_ACTION_USER_NOTIF }
                                          : sandbox_refusal(SANDBOX_MARK_VM);

    filter->selection = qs_selection_from_inventory(sandbox->library, sandbox->abi,
                                                    inventory, error);
    if (!filter->selection ||
        !qs_selection_add_given(filter->selection, sandbox->library, sandbox->abi,
                                (const char *const *)sandbox->given, error)) {
        return false;
    }
    filter->policy = qs_policy_compose(filter->selection, sandbox->abi, QS_ROLE_ALL,
                                       refuse, refuse, error);
    if (filter->policy) {
        qs_policy_bind_process(filter->policy, sandbox->process);
        sandbox_programs_bind(filter->policy);
    }
    return filter->policy != NULL;
}

static bool compose(SandboxFilterState *filter, const QsInventory *inventory,
                    Error **errp)
{
    ERRP_GUARD();
    g_autoptr(GError) error = NULL;
    QsHints *hints;

    if (!compose_vm(filter, inventory, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        if (error->code == QS_ERROR_UNPROFILED) {
            error_append_hint(errp, "Leave it out, or write a profile that matches"
                                    " it and add it with -sandbox on,profile=FILE"
                                    " (docs/writing-profiles.md).\n");
        }
        return false;
    }
    hints = qs_hints_new(sandbox->library, sandbox->abi, &error);
    if (!hints) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_set_hints(hints);
    return true;
}

/* From now on reports hold nobody, and every thread can make one. */
static bool prepare_reports(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_reporter_start_writer(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (sandbox_only_logs() || !sees_proc() || qs_kernel_check_signals(&error)) {
        return true;
    }
    if (sandbox->settings.violation == QS_VIOLATION_KILL) {
        /* It ends as it should, if without a word */
        warn_report("-sandbox: %s", error->message);
        return true;
    }
    error_setg(errp, "-sandbox: %s", error->message);
    return false;
}

/* What the VM has, and what has to be done before it can be locked down. */
static QsInventory *take_stock(Error **errp)
{
    ERRP_GUARD();
    int64_t start = g_get_monotonic_time();
    g_autoptr(QsInventory) inventory = NULL;

    /* With violation=log names are allowed, whatever they are */
    if (!sandbox_families_decide(sandbox_only_logs() ? NULL : sandbox_why_no_names(),
                                 errp)) {
        return NULL;
    }
    sandbox_resolver_decide();
    inventory = sandbox_inventory();
    if (!sandbox_check_served(inventory, errp)) {
        return NULL;
    }
    if (!sandbox_warm_up(inventory, errp)) {
        error_prepend(errp, "-sandbox: ");
        return NULL;
    }
    if (!sandbox_events_start(errp) || !prepare_reports(errp)) {
        return NULL;
    }
    /* One that never sleeps has long begun: no reason not to go on */
    qs_kernel_wait_settled(THREADS_SETTLE_US);
    sandbox_find_threads();
    sandbox_spent(inventory, &start);
    return g_steal_pointer(&inventory);
}

/* The policy of this VM, proven, and within the start-up filter's. */
static bool prepare_vm(const QsInventory *inventory, Error **errp)
{
    SandboxFilterState filter = { 0 };
    int64_t start = g_get_monotonic_time();

    if (!compose(&filter, inventory, errp)) {
        return false;
    }
    if (!sandbox_broker_prepare(filter.policy, errp)) {
        return false;
    }
    sandbox_spent(composition, &start);
    if (!sandbox_make_program(&filter, errp)) {
        return false;
    }
    start = g_get_monotonic_time();
    if (!sandbox_prove_narrower(filter.policy, errp)) {
        return false;
    }
    sandbox_spent(proof, &start);
    sandbox_set_vm(&filter);
    return true;
}

void qsandbox_prepare(Error **errp)
{
    g_autoptr(QsInventory) inventory = NULL;

    if (!qsandbox_enabled() || sandbox->vm.program) {
        return;
    }
    sandbox_broker_ask();
    if (!sandbox_learning_prepare(errp)) {
        return;
    }
    if (!sandbox_has_machine()) {
        /* With --preconfig there is no machine yet, but root and user change now */
        sandbox_set_root_changed();
        return;
    }
    inventory = take_stock(errp);
    if (!inventory || !prepare_vm(inventory, errp) ||
        !sandbox_arrival_prepare(inventory, errp) || !sandbox_roles_prepare(errp) ||
        !sandbox_programs_prepare(errp)) {
        return;
    }
    /* Again, unless the first filter is one of those that let nobody make such a process */
    if (!sandbox->startup.is_form && sees_proc() && !check_alone(errp)) {
        return;
    }
    sandbox_dump_open(errp);
}

void qsandbox_lockdown(Error **errp)
{
    bool log = sandbox_only_logs();
    int64_t start = g_get_monotonic_time();
    int listener = -1;

    if (!qsandbox_enabled() || sandbox->state == SANDBOX_STATE_LOCKED) {
        return;
    }
    /* prepared in any case: QEMU exits when qsandbox_prepare() fails */
    assert(sandbox->vm.proven);

    sandbox_arrival_clear_path();
    if (!sandbox_programs_seal(errp) || !sandbox_broker_seal_early(errp) ||
        (log && !sandbox_learning_start(errp)) ||
        !sandbox_install(&sandbox->vm, log || sandbox->table ? &listener : NULL, errp)) {
        return;
    }
    if (log ? !sandbox_learning_seal(listener, errp)
            : sandbox->table && !sandbox_broker_seal(listener, errp)) {
        return;
    }
    if (sandbox->arrived.program) {
        sandbox_arrival_await();
    }
    sandbox_enter(SANDBOX_STATE_LOCKED);
    if (!sandbox_is_arriving()) {
        sandbox_roles_apply();
    }
    sandbox_spent(installation, &start);
    sandbox_dump();
}
