/*
 * -sandbox: what may still be created or commanded after the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * An operation that the policy cannot serve is refused before it is tried, as
 * an ordinary error, instead of ending in a refused system call half-way.  The
 * question is answered by the profiles themselves: those that match the new
 * thing are composed, and what they grant must be a subset of what is in force.
 * So a device whose profile adds nothing can be plugged in at any time.
 *
 * Creating a thing may take more than having it: a profile that matches
 * "hotplug-KIND NAME" says what.  Block nodes, network and character devices
 * and objects need one, devices may have one.
 * Monitor commands work alike: "command NAME" (QMP) and "hmp-command NAME"; the
 * ones that nothing matches need no more than the monitor itself.  QMP also
 * runs out of band, in the monitor's own thread: all that is read here is
 * immutable since the lockdown.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "system/qsandbox.h"
#include "hw/core/cpu.h"
#include "glue.h"

static bool is_command(const char *kind)
{
    return g_str_equal(kind, "command") || g_str_equal(kind, "hmp-command");
}

static bool matches(const QsMatch *match, const char *kind, const char *name)
{
    guint i;

    if (!g_str_equal(match->kind, kind)) {
        return false;
    }
    for (i = 0; i < match->names->len; i++) {
        if (g_pattern_match_simple(g_ptr_array_index(match->names, i), name)) {
            return true;
        }
    }
    return false;
}

static bool profile_matches(const QsProfile *profile, const char *kind,
                            const char *name)
{
    guint i;

    for (i = 0; i < profile->matches->len; i++) {
        if (matches(g_ptr_array_index(profile->matches, i), kind, name)) {
            return true;
        }
    }
    return false;
}

/* ",profile=A,profile=B" for those that match and were not chosen yet. */
static char *missing_profiles(const char *kind, const char *name)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(sandbox.library);
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);
    GString *text = g_string_new("");
    guint i, j;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);
        bool chosen = false;

        if (!profile_matches(profile, kind, name) &&
            !profile_matches(profile, hotplug, name)) {
            continue;
        }
        for (j = 0; j < sandbox.vm.selection->choices->len; j++) {
            const QsChoice *choice =
                g_ptr_array_index(sandbox.vm.selection->choices, j);

            chosen |= choice->profile == profile;
        }
        if (!chosen) {
            g_string_append_printf(text, ",profile=%s", profile->name);
        }
    }
    return g_string_free(text, false);
}

/* Whether what (kind, name) needs is in force; no profile at all: @unknown. */
static bool is_served(const char *kind, const char *name, bool unknown)
{
    QsAction refuse = sandbox.vm.policy->default_action;
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = NULL;
    g_autoptr(GError) error = NULL;

    qs_inventory_add(inventory, kind, name, "");
    selection = qs_selection_from_inventory(sandbox.library, sandbox.abi,
                                            inventory, &error);
    if (!selection) {
        return error->code == QS_ERROR_UNPROFILED && unknown;
    }
    policy = qs_policy_compose(selection, sandbox.abi, QS_ROLE_ALL, refuse,
                               refuse, NULL);
    if (policy) {
        sandbox_bind_to_process(policy);
    }
    return policy && qs_verify_subset(policy, sandbox.vm.policy, NULL, NULL);
}

static char *refusal(const char *kind, const char *name)
{
    g_autofree char *missing = missing_profiles(kind, name);

    if (!*missing) {
        return g_strdup_printf("the sandbox has no profile for %s '%s'", kind,
                               name);
    }
    return g_strdup_printf("the sandbox was not composed for %s '%s': start QEMU"
                           " with -sandbox on%s", kind, name, missing);
}

static bool is_cpu(const char *kind, const char *name)
{
    return g_str_equal(kind, "qom") &&
           object_class_dynamic_cast(object_class_by_name(name), TYPE_CPU);
}

bool qsandbox_admits(const char *kind, const char *name, Error **errp)
{
    g_autofree char *hotplug = NULL;
    g_autofree char *cpu = NULL;
    g_autofree char *message = NULL;
    bool served;

    if (sandbox.state != SANDBOX_STATE_LOCKED ||
        sandbox.settings.violation == QS_VIOLATION_LOG) {
        return true;
    }
    if (is_command(kind)) {
        served = is_served(kind, name, true);
    } else {
        hotplug = g_strconcat("hotplug-", kind, NULL);
        /* Most devices take no more to be made; other things mostly do. */
        served = is_served(kind, name, false) &&
                 is_served(hotplug, name, g_str_equal(kind, "qom") ||
                                          g_str_equal(kind, "feature") ||
                                          g_str_equal(kind, "incoming"));
        if (served && is_cpu(kind, name)) {
            kind = "feature";
            name = cpu = sandbox_cpu_hotplug_feature();
            served = is_served(kind, name, false);
        }
    }
    if (!served) {
        message = refusal(kind, name);
        /* For whoever reads QEMU's log; the error goes to who asked. */
        fprintf(stderr, "qemu-sandbox: not admitted: %s\n", message);
        error_setg(errp, "%s", message);
    }
    return served;
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
