/*
 * -sandbox: QEMU's loadable modules, and libraries that it opens when they are needed
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A module is code that is mapped, which nothing does while the guest runs.  What the
 * command line names has been loaded when the lockdown comes.  So that something else can
 * be plugged in, its module is loaded before the lockdown as well: with a profile that the
 * user gives, what that profile matches; with hotplug=usb, what its family has.  A module
 * that is not installed has nothing to plug in.  The same holds for the library for
 * persistent memory, which a machine with NVDIMMs may be given more of.
 */
#include "qemu/osdep.h"
#include "block/block.h"
#include "hw/boards.h"
#include "hw/mem/nvdimm.h"
#include "qapi/error.h"
#include "qemu/late-library.h"
#include "qemu/module.h"
#include "system/qsandbox.h"
#include "glue.h"

/* What cannot be opened is an error of who asks for such memory. */
static void open_pmem(void)
{
#ifdef CONFIG_LIBPMEM
    pmem_open(NULL);
#endif
}

static bool may_get_nvdimms(const QsInventory *inventory)
{
    const NVDIMMState *nvdimms = current_machine->nvdimms_state;

    return nvdimms && nvdimms->is_enabled &&
           qs_inventory_has(inventory, "hotplug", "memory");
}

static void load(const char *kind, const char *name)
{
    g_autofree char *chardev = g_strconcat("chardev-", name, NULL);

    if (strpbrk(name, "*?")) {
        return;
    }
    if (g_str_has_prefix(kind, "hotplug-")) {
        kind += strlen("hotplug-");
    }
    if (g_str_equal(kind, "block")) {
        bdrv_find_format(name);
    } else if (g_str_equal(name, "memory-backend-file")) {
        open_pmem();
    } else if (g_str_equal(kind, "qom") || g_str_equal(kind, "object")) {
        module_load_qom(name, NULL);
    } else if (g_str_equal(kind, "chardev")) {
        module_load_qom(chardev, NULL);
    }
}

static void load_matching(const QsProfile *profile)
{
    guint i, j;

    for (i = 0; i < profile->matches->len; i++) {
        const QsMatch *match = g_ptr_array_index(profile->matches, i);

        for (j = 0; j < match->names->len; j++) {
            load(match->kind, g_ptr_array_index(match->names, j));
        }
    }
}

void sandbox_modules_load(const QsInventory *inventory)
{
    static const char *const usb[] = { "usb-redir", "ccid-card-passthru" };
    size_t i;

    for (i = 0; qs_inventory_has(inventory, "hotplug", "usb") && i < G_N_ELEMENTS(usb);
         i++) {
        module_load_qom(usb[i], NULL);
    }
    if (may_get_nvdimms(inventory)) {
        open_pmem();
    }
    for (i = 0; sandbox->given && sandbox->given[i]; i++) {
        const QsProfile *profile = qs_library_find(sandbox->library, sandbox->given[i]);

        if (profile) {
            load_matching(profile);
        }
    }
}

static bool may_map_code(void)
{
    return sandbox->state != SANDBOX_STATE_LOCKED || sandbox_only_logs();
}

bool qsandbox_may_load_module(const char *module, Error **errp)
{
    if (may_map_code()) {
        return true;
    }
    error_setg(errp,
               "QEMU's module %s is not loaded, and the sandbox maps no code while"
               " the guest runs; start QEMU with something that uses it, or with the"
               " profile for it (-sandbox profile=)",
               module);
    return false;
}

bool qsandbox_may_load_library(const char *soname, const char *instead, Error **errp)
{
    if (may_map_code()) {
        return true;
    }
    error_setg(errp,
               "the library %s is not loaded, and the sandbox maps no code while the"
               " guest runs; start QEMU with %s",
               soname, instead);
    return false;
}
