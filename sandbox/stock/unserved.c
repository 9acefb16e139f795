/*
 * qsandbox in an unpatched QEMU: what is not served there yet
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The lists below name what is.  What is on none of them needs what a patched QEMU notes or
 * asks where nobody has found another way yet, and is refused before the guest runs.
 */
#include "opaque.h"
#include "stock.h"

/* Of these kinds, names that are served. */
static const struct {
    const char *kind;
    const char *const *names;
} served[] = {
    { "net", (const char *const[]){ "tap", "user", "user-outgoing", "user-hostfwd",
                                    "user-vcpu", "hubport", "vhost-vdpa", NULL } },
    { "display", (const char *const[]){ "none", "vnc", "curses", NULL } },
    { "audio", (const char *const[]){ "none", NULL } },
    { "block", (const char *const[]){ "file",
                                      "host_device",
                                      "host_cdrom",
                                      "raw",
                                      "qcow2",
                                      "qed",
                                      "vdi",
                                      "vhdx",
                                      "vmdk",
                                      "vpc",
                                      "qcow",
                                      "null-co",
                                      "null-aio",
                                      "throttle",
                                      "copy-on-read",
                                      "preallocate",
                                      "blkdebug",
                                      "blkverify",
                                      "quorum",
                                      "luks",
                                      "parallels",
                                      "bochs",
                                      "cloop",
                                      "dmg",
                                      "compress",
                                      "snapshot-access",
                                      NULL } },
    { "fsdev", (const char *const[]){ NULL } },
};

static bool is_served(const QsItem *item)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(served); i++) {
        if (g_str_equal(served[i].kind, item->kind)) {
            return g_strv_contains(served[i].names, item->name);
        }
    }
    return true;
}

bool sandbox_check_served(const QsInventory *inventory, Error **errp)
{
    guint i;

    for (i = 0; i < inventory->items->len; i++) {
        const QsItem *item = g_ptr_array_index(inventory->items, i);

        if (!is_served(item)) {
            error_setg(errp,
                       "-sandbox: %s %s is not served in an unpatched QEMU yet; leave it"
                       " out, or use a patched one",
                       item->kind, item->name);
            return false;
        }
    }
    return true;
}

/* No program is run: stage 1 lets nothing be executed. */

bool sandbox_programs_start(Error **errp)
{
    return true;
}

bool sandbox_programs_prepare(Error **errp)
{
    return true;
}

bool sandbox_programs_seal(Error **errp)
{
    return true;
}

void sandbox_programs_bind(QsPolicy *policy)
{
}

SandboxProgramList *sandbox_programs_list(void)
{
    return NULL;
}
