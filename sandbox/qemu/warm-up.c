/*
 * -sandbox: what is done before the lockdown, so that nobody does it after
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Libraries and QEMU itself put some calls off until the first use: contexts of I/O
 * engines (engines.c), the time zone, character sets, random seeds.  They are made here
 * while they may be.  Where QEMU itself goes on without such a thing, its lack is no
 * reason to end.
 */
#include "asked.h"
#include <sys/signalfd.h>
#include "glue.h"

/*
 * glibc reads the time zone's file at the first use, and again whenever TZ is
 * not set; GLib again whenever TZ is not the zone's own name, to which no colon
 * belongs (g_time_zone_new_local()).  So TZ is set to what it means anyway.
 */
static void warm_time_zone(void)
{
    g_autofree char *zone = g_strdup(g_getenv("TZ") ?: "/etc/localtime");

    g_setenv("TZ", zone[0] == ':' ? zone + 1 : zone, true);
    tzset();
    g_time_zone_unref(g_time_zone_new_local());
}

/*
 * GLib converts messages and texts of errors from and to the locale's character set
 * (g_strerror(), g_log_writer_format_fields()), and QEMU's is C's, which is not UTF-8.
 * glibc looks up conversions in files at the first use (iconv_open()), and loads those
 * that are not its own.  Conversions that are kept stay loaded, so both are.
 */
static void warm_character_set(void)
{
    const char *charset;

    if (g_get_charset(&charset)) {
        return;
    }
    g_iconv_open("UTF-8", charset);
    g_iconv_open(charset, "UTF-8");
}

/*
 * What qemu_signalfd() does without is not shown by anything: it is asked for
 * once more.
 */
static void find_signal_thread(QsInventory *inventory)
{
    sigset_t none;
    int fd;

    sigemptyset(&none);
    fd = signalfd(-1, &none, SFD_CLOEXEC);
    if (fd < 0) {
        qs_inventory_add(inventory, "feature", "signal-thread", "instead of signalfd()");
    } else {
        close(fd);
    }
}

/* User-mode networks, now or plugged in later. */
static bool may_have_user_net(const QsInventory *inventory)
{
    return qs_inventory_has(inventory, "net", "user") ||
           qs_inventory_has(inventory, "feature", "plugged-user-net") ||
           g_strv_contains((const char *const *)sandbox->given, "net/user") ||
           g_strv_contains((const char *const *)sandbox->given, "net/user-plugged");
}

bool sandbox_warm_up(QsInventory *inventory, Error **errp)
{
    sandbox_modules_load(inventory);
    sandbox_tell_of_lockdown();
    warm_time_zone();
    warm_character_set();
    /* GLib seeds its generator from /dev/urandom at the first use (vmgenid) */
    g_random_int();
    if (may_have_user_net(inventory)) {
        sandbox_warm_name_server();
    }
    sandbox_warm_logs();
    find_signal_thread(inventory);
    sandbox_find_sound(inventory);
    sandbox_warm_engines(inventory);
    return sandbox_warm_worker(inventory, errp);
}
