/*
 * qsandbox in an unpatched QEMU: what is not served there yet
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU makes files and addresses known to the broker, names of hosts to the
 * resolver, and programs to the runner.  This one does not yet.  So there is no broker, and
 * what would need it is refused: by the lists below, and where a policy gives something by
 * name.
 */
#include "opaque.h"
#include "stock.h"

/* Of these kinds, names that need none of it. */
static const struct {
    const char *kind;
    const char *const *names;
} served[] = {
    { "net", (const char *const[]){ "tap", "hubport", "vhost-vdpa", NULL } },
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

#define NO_BROKER "an unpatched QEMU has none yet"

void sandbox_broker_start(void)
{
    sandbox_set_broker(NULL, NO_BROKER);
}

void sandbox_broker_settle(void)
{
}

void sandbox_broker_ask(void)
{
}

const char *sandbox_why_no_names(void)
{
    return NO_BROKER;
}

bool sandbox_broker_prepare(QsPolicy *policy, Error **errp)
{
    static const char *const sending[] = { "sendto", "sendmsg", NULL };

    /* On sockets that are connected: nobody here makes another one */
    qs_policy_allow_names(policy, sending);
    if (qs_policy_has_named(policy, NULL)) {
        error_setg(errp, "-sandbox: this VM opens files or connects sockets by name while"
                         " its guest runs, which an unpatched QEMU cannot yet");
        return false;
    }
    return true;
}

bool sandbox_broker_seal_early(Error **errp)
{
    return true;
}

bool sandbox_broker_seal(int listener, Error **errp)
{
    g_assert_not_reached();
}

bool sandbox_check_names(Error **errp)
{
    const SandboxSettings *settings = &sandbox->settings;

    if (settings->files->len || settings->networks->len) {
        error_setg(errp, "-sandbox: files= and connect= are not served in an unpatched"
                         " QEMU yet");
        return false;
    }
    if (sandbox_only_logs()) {
        error_setg(errp,
                   "-sandbox: violation=log is not served in an unpatched QEMU yet");
        return false;
    }
    return true;
}

void sandbox_resolver_start(void)
{
}

void sandbox_resolver_decide(void)
{
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
