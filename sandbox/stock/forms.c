/*
 * qsandbox in an unpatched QEMU: in which form things are made
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU notes these where it makes them (qsandbox_claim_form()).  Here options
 * and queries say them.
 */
#include "opaque.h"
#include "stock.h"

void qmp_marshal_query_chardev(QDict *, QObject **, Error **);

/* qemu_chr_compute_filename() and update_disconnected_filename() of char-socket.c */
static bool is_socket(const char *name)
{
    static const char *const kinds[] = { "unix:",      "tcp:",   "telnet:", "tn3270:",
                                         "websocket:", "vsock:", "fd:" };
    const char *left = g_str_has_prefix(name, "disconnected:") ? strchr(name, ':') + 1
                                                               : name;
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (g_str_has_prefix(left, kinds[i])) {
            return true;
        }
    }
    return false;
}

static void note_socket(const QDict *chardev, void *opaque)
{
    const char *name = qdict_get_try_str(chardev, "filename");

    if (name && is_socket(name)) {
        qsandbox_note("chardev",
                      strstr(name, ",server") ? "socket-server" : "socket-client");
    }
}

static void find_reconnect(const char *value, void *opaque)
{
    *(bool *)opaque |= strstr(value, "reconnect") != NULL;
}

/* What connects again has to be let connect. */
static bool reconnects(void)
{
    static const char *const options[] = { "chardev", "serial", "parallel", "monitor",
                                           "qmp",     "netdev", "nic",      "net" };
    bool found = false;
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(options); i++) {
        stock_each_argument(options[i], find_reconnect, &found);
    }
    return found;
}

/* qemu_find_file() takes 0 for firmware and ROMs (qemu/datadir.h). */
#define FIRMWARE 0
char *qemu_find_file(int type, const char *name);

/* The folders that this QEMU finds files of each kind in. */
static void note_firmware(void)
{
    static const char *const names[] = { "kvmvapic.bin", "vgabios-stdvga.bin",
                                         "bios-256k.bin", "efi-virtio.rom" };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = qemu_find_file(FIRMWARE, names[i]);
        g_autofree char *folder = path ? g_path_get_dirname(path) : NULL;

        if (folder) {
            qsandbox_note_firmware(folder);
        }
    }
}

void stock_note_options(void)
{
    const char *incoming = stock_argument("incoming");

    if (incoming) {
        qsandbox_note("incoming", incoming);
    }
    if (stock_has_argument("pidfile")) {
        qsandbox_note("feature", "pidfile");
    }
    if (stock_has_argument("perfmap")) {
        qsandbox_note("feature", "perfmap");
    }
    if (stock_has_argument("jitdump")) {
        qsandbox_note("feature", "jitdump");
    }
}

bool stock_note_forms(Error **errp)
{
    if (reconnects()) {
        error_setg(errp, "-sandbox: reconnect= is not served in an unpatched QEMU yet");
        return false;
    }
    note_firmware();
    sandbox_ask_list(qmp_marshal_query_chardev, note_socket, NULL);
    return stock_note_networks(errp);
}
