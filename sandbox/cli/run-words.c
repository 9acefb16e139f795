/*
 * qsandbox run: QEMU's command line
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Which of QEMU's words are values of other options is not known here.  A word -sandbox
 * counts wherever it stands: one too many is harmless, since the sandbox is then there
 * where nobody asked for it.
 */
#include "run.h"

#include <string.h>
#include <sys/stat.h>

#include "qsandbox/error.h"

/* The part of @text up to the next single comma; NULL behind the last. */
static char *next_part(const char **text)
{
    g_autoptr(GString) part = g_string_new(NULL);
    const char *at = *text;

    if (!at) {
        return NULL;
    }
    for (; *at && !(at[0] == ',' && at[1] != ','); at++) {
        /* Two commas are one of the value's. */
        at += at[0] == ',';
        g_string_append_c(part, *at);
    }
    *text = *at ? at + 1 : NULL;
    return g_string_free(g_steal_pointer(&part), FALSE);
}

static gboolean means_off(const char *value)
{
    static const char *const words[] = { "off", "no", "false", "n", NULL };

    return g_strv_contains(words, value);
}

/* Whether a value of -sandbox says off; its first part may do so without a key. */
static gboolean says_off(const char *value)
{
    static const char key[] = "enable=";
    const char *rest = value;
    gboolean off = FALSE;

    for (;;) {
        gboolean first = rest == value;
        g_autofree char *part = next_part(&rest);

        if (!part) {
            return off;
        }
        if (g_str_has_prefix(part, key)) {
            off = means_off(part + strlen(key));
        } else if (first && !strchr(part, '=')) {
            off = means_off(part);
        }
    }
}

CliRunAsked cli_run_asked(char **words)
{
    CliRunAsked asked = CLI_RUN_NOTHING;

    for (; *words; words++) {
        if (strcmp(*words, "-sandbox") != 0 && strcmp(*words, "--sandbox") != 0) {
            continue;
        }
        if (!words[1] || !says_off(words[1])) {
            return CLI_RUN_ON;
        }
        asked = CLI_RUN_OFF;
    }
    return asked;
}

gboolean cli_run_is_emulator_name(const char *name)
{
    g_autofree char *base = g_path_get_basename(name);

    return g_str_has_prefix(base, "qemu-") || strcmp(base, "kvm") == 0;
}

static gboolean is_this_command(const char *path)
{
    struct stat own, other;

    return stat("/proc/self/exe", &own) == 0 && stat(path, &other) == 0 &&
           own.st_dev == other.st_dev && own.st_ino == other.st_ino;
}

char *cli_run_find(const char *name, GError **error)
{
    const char *path = g_getenv("PATH");
    g_auto(GStrv)
        folders = g_strsplit(path ? path : "/usr/local/bin:/usr/bin:/bin", ":", -1);

    if (strchr(name, '/')) {
        return g_strdup(name);
    }
    for (char **folder = folders; *folder; folder++) {
        g_autofree char *file = g_build_filename(**folder ? *folder : ".", name, NULL);

        if (g_file_test(file, G_FILE_TEST_IS_EXECUTABLE) &&
            g_file_test(file, G_FILE_TEST_IS_REGULAR) && !is_this_command(file)) {
            return g_steal_pointer(&file);
        }
    }
    g_set_error(error, QS_ERROR, QS_ERROR_IO, "there is no program '%s' in $PATH", name);
    return NULL;
}
