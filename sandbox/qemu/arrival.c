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
 * A filter for all threads is taken as long as no thread has one of its own.  So threads
 * take their roles at the arrival, too: until then no code of the guest's runs, and what
 * comes in is read in the main thread, which has no role.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qemu/atomic.h"
#include "qemu/error-report.h"
#include "system/runstate.h"
#include "system/qsandbox.h"
#include "glue.h"

#define INCOMING_PROFILES "feature/incoming"

static bool is_incoming(const QsInventory *inventory)
{
    guint i;

    for (i = 0; i < inventory->items->len; i++) {
        const QsItem *item = g_ptr_array_index(inventory->items, i);

        if (g_str_equal(item->kind, "incoming")) {
            return true;
        }
    }
    return false;
}

/* The same VM, arrived: "incoming tcp" is "incoming arrived-tcp" then. */
static QsInventory *arrived_inventory(const QsInventory *inventory)
{
    QsInventory *arrived = qs_inventory_new();
    guint i;

    for (i = 0; i < inventory->items->len; i++) {
        const QsItem *item = g_ptr_array_index(inventory->items, i);
        g_autofree char *arrival = g_strconcat("arrived-", item->name, NULL);
        bool incoming = g_str_equal(item->kind, "incoming");

        qs_inventory_add(arrived, item->kind, incoming ? arrival : item->name,
                         item->where);
    }
    return arrived;
}

static bool compose(const QsInventory *inventory, GError **error)
{
    g_autoptr(QsInventory) arrived = arrived_inventory(inventory);
    SandboxFilterState *filter = &sandbox.arrived;
    guint i;

    filter->selection = qs_selection_from_inventory(sandbox.library, sandbox.abi,
                                                    arrived, error);
    for (i = 0; filter->selection && i < sandbox.settings.profiles->len; i++) {
        const char *name = g_ptr_array_index(sandbox.settings.profiles, i);

        if (!g_str_has_prefix(name, INCOMING_PROFILES) &&
            !qs_selection_add(filter->selection, sandbox.library, sandbox.abi, name,
                              "given with -sandbox profile=", error)) {
            return false;
        }
    }
    if (filter->selection) {
        filter->policy = qs_policy_compose(filter->selection, sandbox.abi, QS_ROLE_ALL,
                                           sandbox_refusal(SANDBOX_MARK_ARRIVED),
                                           sandbox_refusal(SANDBOX_MARK_ARRIVED),
                                           error);
    }
    return filter->policy != NULL;
}

bool sandbox_arrival_prepare(const QsInventory *inventory, Error **errp)
{
    SandboxTimings *timings = &sandbox.timings;
    g_autoptr(GError) error = NULL;
    int64_t start = g_get_monotonic_time();

    if (sandbox.settings.violation == QS_VIOLATION_LOG || !is_incoming(inventory)) {
        return true;
    }
    if (!compose(inventory, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_bind_to_process(sandbox.arrived.policy);
    timings->composition += sandbox_lap(&start);
    if (!qs_verify_subset(sandbox.arrived.policy, sandbox.vm.policy, NULL, &error)) {
        error_setg(errp, "-sandbox: what the guest needs after its arrival goes beyond"
                   " what it needs before: %s", error->message);
        return false;
    }
    timings->proof += sandbox_lap(&start);
    return sandbox_make_program(&sandbox.arrived, &timings->generation,
                                &timings->proof, errp);
}

/*
 * -incoming unix:PATH listens behind the lockdown, and unix_listen_saddr() can take no
 * path away there.  So what an earlier QEMU has left goes before it, under the root that
 * listening will see.
 */
void sandbox_arrival_clear_path(void)
{
    guint i;

    for (i = 0; sandbox.noted && i < sandbox.noted->items->len; i++) {
        const QsItem *item = g_ptr_array_index(sandbox.noted->items, i);

        if (g_str_equal(item->kind, "incoming") && g_str_equal(item->name, "unix")) {
            unlink(item->where + strlen("unix:"));
        }
    }
}

const SandboxFilterState *sandbox_running_filter(void)
{
    return sandbox.arrived.program ? &sandbox.arrived : &sandbox.vm;
}

bool sandbox_is_arriving(void)
{
    return qatomic_read(&sandbox.arriving);
}

static void arrive(void *opaque, bool running, RunState state)
{
    g_autoptr(GError) error = NULL;

    if (!running || !sandbox.arriving) {
        return;
    }
    if (!qs_kernel_install(sandbox.arrived.program, NULL, &error)) {
        error_report("-sandbox: the guest has arrived, but what that took cannot be"
                     " given up: %s", error->message);
        exit(EXIT_FAILURE);
    }
    sandbox.vm = sandbox.arrived;
    qatomic_set(&sandbox.arriving, false);
    sandbox_roles_apply();
}

void sandbox_arrival_await(void)
{
    qatomic_set(&sandbox.arriving, true);
    qemu_add_vm_change_state_handler(arrive, NULL);
}
