/*
 * -sandbox: libraries that reach the host's sound by other libraries
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * ALSA's library and SDL may play by a server of sound's, whose client library they load by
 * themselves.  Which one it is shows in what is loaded when QEMU has started: the VM then
 * needs what that server's backend needs.  Such a library connects anew for each stream, by
 * files and sockets that only it knows.  So streams are opened while QEMU starts, or not at
 * all; those that are open play on.
 */
#include "qemu/osdep.h"
#include <dlfcn.h>
#include "qapi/error.h"
#include "system/qsandbox.h"
#include "glue.h"

static const struct {
    const char *library;
    const char *backend;
} servers[] = {
    { "libpulse.so.0", "pa" },
    { "libpipewire-0.3.so.0", "pipewire" },
    { "libjack.so.0", "jack" },
};

static bool by_server;

static bool is_loaded(const char *library)
{
    void *handle = dlopen(library, RTLD_LAZY | RTLD_NOLOAD);

    if (handle) {
        dlclose(handle);
    }
    return handle;
}

void qsandbox_note_sound_server(void)
{
    by_server = true;
}

void sandbox_find_sound(QsInventory *inventory)
{
    bool sdl = qs_inventory_has(inventory, "audio", "sdl");
    size_t i;

    /* ALSA's configuration may load libraries that no device of the VM's uses */
    if (!sdl && !by_server) {
        return;
    }
    for (i = 0; i < G_N_ELEMENTS(servers); i++) {
        if (is_loaded(servers[i].library)) {
            qs_inventory_add(inventory, "audio", servers[i].backend, servers[i].library);
            by_server = true;
        }
    }
    if (sdl && !by_server && is_loaded("libasound.so.2")) {
        qs_inventory_add(inventory, "audio", "alsa", "libasound.so.2");
    }
}

bool qsandbox_may_open_sound(const char *backend, Error **errp)
{
    if (!qsandbox_enabled() || sandbox->state == SANDBOX_STATE_STARTING ||
        (g_str_equal(backend, "alsa") && !by_server)) {
        return true;
    }
    error_setg(errp,
               "-sandbox: -audiodev %s can open no stream while the guest runs."
               " Use -audiodev pa or pipewire",
               backend);
    return false;
}
