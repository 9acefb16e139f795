/*
 * -sandbox: what may still be created or commanded after the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * An operation that the policy cannot serve is refused before it is tried, as an
 * ordinary error, instead of ending in a refused system call half-way.
 * compose/admission.c decides, by the profiles themselves.
 *
 * QMP also runs out of band, in the monitor's own thread: all that is read here is
 * immutable since the lockdown.
 */
#include "asked.h"
#include "qsandbox/admission.h"
#include "glue.h"

/*
 * What the filters of this VM say of something that is asked for now; a role without
 * one has no policy here.
 */
static QsInForce in_force(const char *kind)
{
    bool arriving = sandbox_is_arriving() && !qs_admission_lasts(kind);
    const SandboxFilterState *filter = arriving ? &sandbox->vm : sandbox_running_filter();
    QsInForce all = {
        .library = sandbox->library,
        .abi = sandbox->abi,
        .selection = filter->selection,
        .policies[QS_ROLE_ALL] = filter->policy,
        .process = sandbox->process,
        .named = sandbox->named,
    };
    QsRole role;

    for (role = QS_ROLE_ALL + 1; !arriving && role <= QS_ROLE_LAST; role++) {
        all.policies[role] = sandbox->roles[role].filter.policy;
    }
    return all;
}

/* What serves it besides the profiles that it takes, or "". */
static const char *advice(const char *kind, const char *name)
{
    bool leads_anywhere = g_str_equal(kind, "net") && g_str_has_prefix(name, "user") &&
                          sandbox_has_family("net") &&
                          sandbox->settings.networks->len == 0;

    return leads_anywhere ? ", or with -sandbox connect=NETWORK:PORTS for what such a"
                            " network may reach"
                          : "";
}

/* A command may ask more than once before it fails: what is the same is said once. */
void sandbox_not_admitted(const char *text)
{
    static GMutex lock;
    static SandboxTurns turns;
    static char *last;

    g_mutex_lock(&lock);
    if (sandbox_take_turn(&turns, 1) || g_strcmp0(last, text)) {
        fprintf(stderr, "qemu-sandbox: not admitted: %s\n", text);
        g_free(last);
        last = g_strdup(text);
    }
    g_mutex_unlock(&lock);
}

/* Making a process ends QEMU when nothing else is refused, too (violation=log). */
static bool starts_a_program(const char *kind, const char *name)
{
    return g_str_equal(kind, "feature") &&
           (g_str_equal(name, "migration-exec") || g_str_equal(name, "tap-helper"));
}

char *sandbox_why_not(const char *kind, const char *name)
{
    QsInForce all;
    g_autofree char *refusal = NULL;
    const char *why = sandbox_why_no_families();

    if (sandbox->state != SANDBOX_STATE_LOCKED ||
        (sandbox_only_logs() && !starts_a_program(kind, name))) {
        return NULL;
    }
    all = in_force(kind);
    refusal = qs_admission_refusal(&all, kind, name);
    return refusal ? g_strconcat(refusal, advice(kind, name),
                                 why ? "; there is no broker: " : "", why ?: "", NULL)
                   : NULL;
}

bool qsandbox_admits(const char *kind, const char *name, Error **errp)
{
    g_autofree char *refusal = sandbox_why_not(kind, name);

    if (refusal) {
        sandbox_not_admitted(refusal);
        error_setg(errp, "%s", refusal);
    }
    return !refusal;
}

bool qsandbox_admits_device(DeviceState *dev, Error **errp)
{
    g_autoptr(QsInventory) inventory = NULL;
    guint i;

    if (sandbox->state != SANDBOX_STATE_LOCKED) {
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
    g_autofree char *name = g_strconcat(object_get_typename(obj), ".", property, NULL);

    /* Made or taken apart, as by device_add and device_del */
    if (g_str_equal(property, "realized") && object_dynamic_cast(obj, TYPE_DEVICE) &&
        !qsandbox_admits_device(DEVICE(obj), errp)) {
        return false;
    }
    return qsandbox_admits("qom-set", name, errp);
}

bool qsandbox_may_search(const char *what, const char *instead, Error **errp)
{
    if (sandbox->state != SANDBOX_STATE_LOCKED || sandbox_only_logs()) {
        return true;
    }
    error_setg(errp,
               "%s looks for a device of the host while QEMU starts only; say which one"
               " by %s",
               what, instead);
    return false;
}

bool qsandbox_may_share_memory(const char *what, Error **errp)
{
    if (!qsandbox_enabled()) {
        return true;
    }
    error_setg(errp,
               "%s makes a process that shares QEMU's memory without its"
               " filters; leave it out, or start without -sandbox",
               what);
    return false;
}
