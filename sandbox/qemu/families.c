/*
 * -sandbox hotplug=: families of what may be plugged in and commanded
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Each family that is on is an item of the inventory, (hotplug, FAMILY), and
 * hw-profiles/hotplug/FAMILY.profile says what it takes.  Most of them open files and
 * make connections by name, so without a broker there are none.
 *
 * A comma separates keys of an option.  So a list is written with ':' or '+', or with
 * QEMU's own ",,".
 */
#include "asked.h"
#include "glue.h"

static const char *const families[] = {
    "block", "net",      "chardev",  "usb",       "memory",
    "cpu",   "iothread", "snapshot", "migration", "dump",
};

/* Why hotplug=auto means none, or NULL */
static char *why_none;

#define ALL_FAMILIES ((1u << G_N_ELEMENTS(families)) - 1)

static unsigned find(const char *name)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(families); i++) {
        if (g_str_equal(families[i], name)) {
            return 1u << i;
        }
    }
    return 0;
}

static bool read_list(SandboxSettings *settings, const char *value, Error **errp)
{
    g_auto(GStrv) words = g_strsplit_set(value, ",:+", -1);
    char **word;

    for (word = words; *word; word++) {
        unsigned family = find(*word);

        if (!family) {
            g_autofree char *all = NULL;
            g_autoptr(GPtrArray) names = g_ptr_array_new();
            size_t i;

            for (i = 0; i < G_N_ELEMENTS(families); i++) {
                g_ptr_array_add(names, (char *)families[i]);
            }
            g_ptr_array_add(names, NULL);
            all = g_strjoinv(", ", (char **)names->pdata);
            error_setg(errp,
                       "-sandbox: '%s' in hotplug=%s is no family; it takes none, auto,"
                       " or a list, separated by ':', of: %s",
                       *word, value, all);
            return false;
        }
        settings->families |= family;
    }
    return true;
}

bool sandbox_families_read(SandboxSettings *settings, const char *value, Error **errp)
{
    settings->families = 0;
    if (g_str_equal(value, "none")) {
        settings->hotplug = SANDBOX_HOTPLUG_NONE;
        return true;
    }
    if (g_str_equal(value, "auto")) {
        settings->hotplug = SANDBOX_HOTPLUG_AUTO;
        return true;
    }
    settings->hotplug = SANDBOX_HOTPLUG_LIST;
    return read_list(settings, value, errp);
}

static int found_one(void *opaque, QemuOpts *opts, Error **errp)
{
    return 1;
}

static bool has_monitor(void)
{
    return qemu_opts_foreach(qemu_find_opts("mon"), found_one, NULL, NULL);
}

/* Monitors of QEMU's own choice come later: without -nodefaults there may be one. */
bool sandbox_families_possible(void)
{
    return sandbox->settings.hotplug == SANDBOX_HOTPLUG_LIST ||
           (sandbox->settings.hotplug == SANDBOX_HOTPLUG_AUTO &&
            (has_monitor() || defaults_enabled()));
}

bool sandbox_families_decide(const char *why_no_broker, Error **errp)
{
    bool asked = sandbox->settings.hotplug == SANDBOX_HOTPLUG_LIST;
    bool wanted = asked ||
                  (sandbox->settings.hotplug == SANDBOX_HOTPLUG_AUTO && has_monitor());

    if (!wanted) {
        return true;
    }
    if (!why_no_broker) {
        sandbox_set_families(asked ? sandbox->settings.families : ALL_FAMILIES);
        return true;
    }
    if (asked) {
        error_setg(errp,
                   "-sandbox: hotplug= takes a broker, and there is none: %s."
                   " Leave it out, or say hotplug=none",
                   why_no_broker);
        return false;
    }
    why_none = g_strdup(why_no_broker);
    warn_report("-sandbox: nothing can be plugged in, as hotplug=none: there is no"
                " broker: %s",
                why_no_broker);
    return true;
}

const char *sandbox_why_no_families(void)
{
    return why_none;
}

bool sandbox_has_family(const char *name)
{
    return sandbox->families & find(name);
}

const char *sandbox_family_name(unsigned index)
{
    return index < G_N_ELEMENTS(families) ? families[index] : NULL;
}

/* What a manager may name for a guest that is to come, or whose post-copy broke off. */
static void add_incoming_by_name(QsInventory *inventory)
{
    qs_inventory_add(inventory, "incoming", "recovery",
                     "family migration, and -incoming");
    /* The files that a state may be read from are those that it may be written to */
    if (g_str_equal(sandbox->incoming, "defer")) {
        qs_inventory_add(inventory, "incoming", "file",
                         "family migration, and -incoming defer");
    }
}

void sandbox_families_add(QsInventory *inventory)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(families); i++) {
        if (sandbox->families & (1u << i)) {
            qs_inventory_add(inventory, "hotplug", families[i],
                             sandbox->settings.hotplug == SANDBOX_HOTPLUG_LIST
                                 ? "hotplug="
                                 : "hotplug=auto, as there is a monitor");
        }
    }
    if (sandbox_has_family("migration") && sandbox->incoming) {
        add_incoming_by_name(inventory);
    }
    /* What it sends goes to the broker by its address, where that can be done at all */
    if (sandbox_has_family("net") && sandbox->settings.networks->len > 0 &&
        (sandbox_only_logs() || sandbox->ability.addresses)) {
        qs_inventory_add(inventory, "feature", "plugged-user-net",
                         "family net, and connect=");
    }
    if (sandbox_has_family("block") && qs_inventory_has(inventory, "block", "rbd")) {
        qs_inventory_add(inventory, "feature", "plugged-rbd",
                         "family block, and a disk like it");
    }
}
