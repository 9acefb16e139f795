/*
 * -sandbox: all names that this VM was given
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asked when the policy is composed.  What said its name before is in given.c.
 */
#include "asked.h"
#include "glue.h"

static int add_chardev_files(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *backend = qemu_opt_get(opts, "backend");
    const char *path = qemu_opt_get(opts, "path");
    const char *log = qemu_opt_get(opts, "logfile");

    /* Sockets say theirs when they are made */
    if (path && backend &&
        (g_str_equal(backend, "file") || g_str_equal(backend, "pty"))) {
        qsandbox_note_output(path);
    }
    if (log) {
        qsandbox_note_output(log);
    }
    return 0;
}

/* Keys that are read anew for each session. */
static int add_keys(Object *obj, void *opaque)
{
    g_autofree char *folder = object_dynamic_cast(obj, "tls-creds-psk")
                                  ? object_property_get_str(obj, "dir", NULL)
                                  : NULL;

    if (folder) {
        sandbox_give_path(QS_NAME_FILES, folder, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
    return 0;
}

/* What the guest shares, and how far it is the guest's: see QS_BROKER_OWN. */
static int add_share(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *path = qemu_opt_get(opts, "path");
    unsigned access = QS_BROKER_READ;

    if (path && sandbox_share_is_written(opts)) {
        access |= QS_BROKER_WRITE | QS_BROKER_CREATE;
        access |= sandbox_share_is_owned(opts) ? QS_BROKER_OWN : 0;
    }
    if (path && sandbox_is_share(opts)) {
        sandbox_give_path(QS_NAME_SHARES, path, access,
                          SANDBOX_ANY_FILE | QS_BROKER_CHARACTER | QS_BROKER_DIRECTORY);
    }
    return 0;
}

const QsGiven *sandbox_given(void)
{
    QemuOptsList *shares = qemu_find_opts_err("fsdev", NULL);
    QemuOptsList *chardevs = qemu_find_opts_err("chardev", NULL);

    sandbox_give_images();
    sandbox_give_firmware();
    sandbox_give_sounds();
    object_child_foreach_recursive(object_get_objects_root(), add_keys, NULL);
    if (chardevs) {
        qemu_opts_foreach(chardevs, add_chardev_files, NULL, NULL);
    }
    if (shares) {
        qemu_opts_foreach(shares, add_share, NULL, NULL);
    }
    if (sandbox->incoming) {
        sandbox_give_incoming(sandbox->incoming);
    }
    return sandbox_given_so_far();
}
