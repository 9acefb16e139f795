/*
 * -sandbox: what an incoming migration needs goes away when the guest has arrived
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A QEMU that waits for its guest makes sockets, reads a file, opens images anew; the
 * guest, once it runs here, needs none of that.  So the lockdown installs a policy for
 * the arrival, and when the guest runs for the first time a narrower one comes on top,
 * composed as if the VM had never been incoming (but for what winds the migration up:
 * "incoming arrived-*").  Like all filters it is made and proven before the lockdown.
 *
 * The kernel takes a filter for all threads only as long as no thread has one of its
 * own.  So threads take their roles at the arrival, too: until then no code of the
 * guest's runs, and the main thread, which has no role, reads what comes in.
 */
#include "asked.h"
#include "qsandbox/arrival.h"
#include "qsandbox/process.h"
#include "qsandbox/selection.h"
#include "glue.h"

static bool compose(SandboxFilterState *filter, const QsInventory *inventory,
                    GError **error)
{
    QsAction refuse = sandbox_refusal(SANDBOX_MARK_ARRIVED);

    filter->selection = qs_arrival_select(sandbox->library, sandbox->abi, inventory,
                                          (const char *const *)sandbox->given, error);
    if (filter->selection) {
        filter->policy = qs_policy_compose(filter->selection, sandbox->abi, QS_ROLE_ALL,
                                           refuse, refuse, error);
    }
    if (filter->policy) {
        qs_policy_bind_process(filter->policy, sandbox->process);
        sandbox_programs_bind(filter->policy);
        /* The filter below it has the listener */
        qs_policy_allow_names(filter->policy, NULL);
    }
    return filter->policy != NULL;
}

bool sandbox_arrival_prepare(const QsInventory *inventory, Error **errp)
{
    SandboxFilterState filter = { 0 };
    g_autoptr(GError) error = NULL;
    int64_t start = g_get_monotonic_time();

    if (sandbox_only_logs() || !qs_arrival_is_awaited(inventory)) {
        return true;
    }
    if (!compose(&filter, inventory, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_spent(composition, &start);
    if (!sandbox_is_within(filter.policy, sandbox->vm.policy, NULL, &error)) {
        error_setg(errp,
                   "-sandbox: what the guest needs after its arrival goes beyond"
                   " what it needs before: %s",
                   error->message);
        return false;
    }
    sandbox_spent(proof, &start);
    if (!sandbox_make_program(&filter, errp)) {
        return false;
    }
    sandbox_set_arrived(&filter);
    return true;
}

static void arrive(void *opaque, bool running, RunState state)
{
    g_autoptr(GError) error = NULL;

    if (!running || !sandbox_is_arriving()) {
        return;
    }
    if (!qs_kernel_install(sandbox->arrived.program, NULL, &error)) {
        error_report("-sandbox: the guest has arrived, but what that took cannot be"
                     " given up: %s",
                     error->message);
        exit(EXIT_FAILURE);
    }
    sandbox_set_arriving(false);
    sandbox_roles_apply();
}

void sandbox_arrival_await(void)
{
    sandbox_set_arriving(true);
    qemu_add_vm_change_state_handler(arrive, NULL);
}
