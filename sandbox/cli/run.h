/*
 * qsandbox run: QEMU's command line, private to sandbox/cli/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_CLI_RUN_H
#define QSANDBOX_CLI_RUN_H

#include <glib.h>

/*
 * What stock QEMU refuses as an option of its own, and the object knows: where the object
 * is not loaded, QEMU ends with an error that has this name in it.
 */
#define CLI_RUN_GUARD "preloaded=on"

/* What a command line asks for with -sandbox. */
typedef enum CliRunAsked {
    CLI_RUN_NOTHING = 1, /* it has no such option */
    CLI_RUN_OFF,         /* each of them says off */
    CLI_RUN_ON,          /* or something that QEMU will have to judge */
} CliRunAsked;

/* @words are QEMU's, without its own name. */
CliRunAsked cli_run_asked(char **words);

/* Whether the command was started as a QEMU, by this name. */
gboolean cli_run_is_emulator_name(const char *name);

/*
 * The program @name as a shell finds it, but never this very command, which may stand
 * before it under the same name.  The caller frees it.
 */
char *cli_run_find(const char *name, GError **error);

#endif
