/*
 * -sandbox: what may still be created or commanded after the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * An operation that the policy cannot serve is refused before it is tried, as
 * an ordinary error, instead of ending in a refused system call half-way.  What
 * is asked here is decided in sandbox/admission/, by the profiles themselves.
 *
 * QMP also runs out of band, in the monitor's own thread: all that is read here is
 * immutable since the lockdown.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "hw/qdev-core.h"
#include "system/qsandbox.h"
#include "glue.h"

/* What is made while a VM waits for its guest is there when the guest runs, too. */
static bool is_lasting(const char *kind)
{
    static const char *const passing[] = {
        "command", "hmp-command", "incoming", "feature", NULL
    };

    return !g_strv_contains(passing, kind);
}

/*
 * What the filters of this VM say of something that is asked for now; a role without
 * one has no policy here.
 */
static QsInForce in_force(const char *kind)
{
    bool arriving = sandbox_is_arriving() && !is_lasting(kind);
    const SandboxFilterState *filter = arriving ? &sandbox.vm
                                                : sandbox_running_filter();
    QsInForce all = {
        .library = sandbox.library,
        .abi = sandbox.abi,
        .selection = filter->selection,
        .policies[QS_ROLE_ALL] = filter->policy,
        .finish = sandbox_bind_to_process,
    };
    QsRole role;

    for (role = QS_ROLE_ALL + 1; !arriving && role <= QS_ROLE_LAST; role++) {
        all.policies[role] = sandbox.roles[role].filter.policy;
    }
    return all;
}

static char *refusal(const QsInForce *all, const char *kind, const char *name)
{
    g_autofree char *missing = qs_admission_missing(all, kind, name);

    if (!*missing) {
        return g_strdup_printf("the sandbox has no profile for %s '%s'", kind,
                               name);
    }
    return g_strdup_printf("the sandbox was not composed for %s '%s': start QEMU"
                           " with -sandbox on%s", kind, name, missing);
}

bool qsandbox_admits(const char *kind, const char *name, Error **errp)
{
    QsInForce all = in_force(kind);
    g_autofree char *message = NULL;
    bool served;

    if (sandbox.state != SANDBOX_STATE_LOCKED ||
        sandbox.settings.violation == QS_VIOLATION_LOG) {
        return true;
    }
    served = qs_admission_serves(&all, kind, name);
    if (!served) {
        message = refusal(&all, kind, name);
        /* For whoever reads QEMU's log; the error goes to who asked. */
        fprintf(stderr, "qemu-sandbox: not admitted: %s\n", message);
        error_setg(errp, "%s", message);
    }
    return served;
}

bool qsandbox_admits_device(DeviceState *dev, Error **errp)
{
    g_autoptr(QsInventory) inventory = NULL;
    guint i;

    if (sandbox.state != SANDBOX_STATE_LOCKED) {
        return true;
    }
    inventory = sandbox_device_inventory(dev);
    for (i = 0; i < inventory->items->len; i++) {
        const QsItem *item = g_ptr_array_index(inventory->items, i);

        if (!qsandbox_admits(item->kind, item->name, errp)) {
            return false;
        }
    }
    return true;
}

bool qsandbox_admits_property(Object *obj, const char *property, Error **errp)
{
    g_autofree char *name = g_strconcat(object_get_typename(obj), ".", property,
                                        NULL);

    /* Made or taken apart, as by device_add and device_del */
    if (g_str_equal(property, "realized") &&
        object_dynamic_cast(obj, TYPE_DEVICE) &&
        !qsandbox_admits_device(DEVICE(obj), errp)) {
        return false;
    }
    return qsandbox_admits("qom-set", name, errp);
}

bool qsandbox_may_spawn(const char *what, const char *program, Error **errp)
{
    if (sandbox.state != SANDBOX_STATE_STARTING || sandbox.settings.allow_spawn ||
        sandbox.settings.violation == QS_VIOLATION_LOG) {
        return true;
    }
    error_setg(errp, "%s %s would be started, which -sandbox spawn=deny refuses",
               what, program);
    return false;
}

bool qsandbox_may_share_memory(const char *what, Error **errp)
{
    if (!qsandbox_enabled()) {
        return true;
    }
    error_setg(errp, "%s makes a process that shares QEMU's memory without its"
               " filters; leave it out, or start without -sandbox", what);
    return false;
}

/* Whether the library has a profile for (kind, name), on this architecture. */
static bool is_profiled(const char *kind, const char *name)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(QsSelection) selection = NULL;

    qs_inventory_add(inventory, kind, name, "");
    selection = qs_selection_from_inventory(sandbox.library, sandbox.abi,
                                            inventory, NULL);
    return selection != NULL;
}

bool qsandbox_claim(const char *kind, const char *name, Error **errp)
{
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);

    if (!qsandbox_enabled()) {
        return true;
    }
    if (sandbox.state == SANDBOX_STATE_LOCKED) {
        return qsandbox_admits(kind, name, errp);
    }
    qsandbox_note(kind, name);
    if (is_profiled(hotplug, name)) {
        qsandbox_note(hotplug, name);
    }
    return true;
}
