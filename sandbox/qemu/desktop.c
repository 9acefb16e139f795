/*
 * -sandbox: displays on the host's desktop
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * GTK and SDL connect to the desktop's session bus by themselves: for accessibility,
 * input methods, settings, the screen saver.  Whoever has that connection can let the
 * user's service manager start programs, so a sandbox has to do without it.  Modules that
 * the desktop adds to GTK load code and open files when they like.
 */
#include "qemu/osdep.h"
#include "qemu/notify.h"
#include "system/qsandbox.h"
#include "glue.h"

/* Who gives this profile by its name lets the libraries have the bus and their modules. */
#define PROFILE_OF_THE_BUS "given/desktop-bus"

static NotifierList before_lockdown = NOTIFIER_LIST_INITIALIZER(before_lockdown);

/* Where the user keeps fonts, themes and cursors; libraries look there at any time. */
static void give_users_folders(void)
{
    static const char *const names[] = { "fonts", "icons", "themes" };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *hidden = g_strconcat(".", names[i], NULL);
        g_autofree char *old = g_build_filename(g_get_home_dir(), hidden, NULL);
        g_autofree char *folder = g_build_filename(g_get_user_data_dir(), names[i], NULL);

        sandbox_note_shared(old);
        sandbox_note_shared(folder);
    }
}

/* SDL takes the text of keys for Latin-1 (X11_DispatchEvent()).  What is kept stays loaded. */
static void warm_conversions(void)
{
    g_iconv_open("UTF-8", "ISO-8859-1");
    g_iconv_open("ISO-8859-1", "UTF-8");
}

void qsandbox_enter_desktop(void)
{
    if (!qsandbox_enabled()) {
        return;
    }
    warm_conversions();
    give_users_folders();
    /* Shaders that a driver keeps in files are read and written when it likes */
    g_setenv("MESA_SHADER_CACHE_DISABLE", "true", true);
    g_setenv("__GL_SHADER_DISK_CACHE", "0", true);
    if (!g_strv_contains((const char *const *)sandbox->given, PROFILE_OF_THE_BUS)) {
        /* No transport has that name, and an address that is set is not looked for */
        g_setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", true);
        g_setenv("NO_AT_BRIDGE", "1", true);
        g_unsetenv("GTK_MODULES");
    }
}

/* Mesa's drivers that draw by the processor. */
static bool is_software(const char *renderer)
{
    return g_str_has_prefix(renderer, "llvmpipe") ||
           g_str_has_prefix(renderer, "softpipe");
}

void qsandbox_note_graphics(const char *renderer)
{
    const char *name = renderer ?: "unknown";
    QsInventory *noted;

    if (!qsandbox_enabled() || sandbox->state != SANDBOX_STATE_STARTING) {
        return;
    }
    noted = sandbox->noted;
    if (is_software(name)) {
        qs_inventory_add(noted, "feature", "opengl-software", name);
    } else {
        qs_inventory_add(noted, "feature", "opengl-hardware", name);
    }
}

void qsandbox_before_lockdown(struct Notifier *notifier)
{
    notifier_list_add(&before_lockdown, notifier);
}

void sandbox_tell_of_lockdown(void)
{
    notifier_list_notify(&before_lockdown, NULL);
}
