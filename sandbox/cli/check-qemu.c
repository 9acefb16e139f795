/*
 * qsandbox check-qemu: whether the object can be loaded into a QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>

#include "served.h"

/* What `QEMU -version` prints before its version. */
#define VERSION_PREFIX "QEMU emulator version "

/* Looked up here, too: of a program that is no QEMU nobody asked before. */
static void print_symbols(const CliServed *served)
{
    for (guint i = 0; i < served->needed->len; i++) {
        const char *name = served->needed->pdata[i];
        gboolean there = cli_elf_symbol(served->qemu, name) == CLI_ELF_DEFINED;

        printf("%-8s %s\n", there ? "there" : "missing", name);
    }
}

static int print_verdict(const CliServed *served, const char *path)
{
    g_autofree char *version = served->qemu
                                   ? cli_elf_find_text(served->qemu, VERSION_PREFIX)
                                   : NULL;

    if (version) {
        printf("QEMU %s\n", version);
    }
    switch (served->verdict) {
    case CLI_SERVED_YES:
        printf("%u symbols are needed, and all are there\n"
               "'%s' can be served\n",
               served->needed->len, path);
        return CLI_DONE;
    case CLI_SERVED_BUILT_IN:
        printf("'%s' has the sandbox built in, and needs no object\n", path);
        return CLI_DONE;
    case CLI_SERVED_NO:
        break;
    }
    if (served->missing->len) {
        printf("%u symbols are needed, and %u are missing\n", served->needed->len,
               served->missing->len);
    }
    printf("'%s' cannot be served: %s\n", path, served->reason);
    return CLI_NO;
}

int cli_check_qemu(Cli *cli)
{
    g_autofree char *given = NULL;
    g_autofree char *object = NULL;
    g_autofree char *path = NULL;
    g_autoptr(CliServed) served = NULL;
    gboolean quiet = FALSE;
    GError *error = NULL;
    const GOptionEntry own[] = {
        { "object", 0, 0, G_OPTION_ARG_FILENAME, &given,
          "The object, if not the one that belongs to this command", "FILE" },
        { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet,
          "Print no line for each symbol, only what follows from them", NULL },
        { NULL },
    };

    if (!cli_read_options(
            cli, "QEMU",
            "Says whether 'qsandbox run' can serve a QEMU that was built "
            "without our patches: symbol by symbol, and which version it is.",
            0, own, &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    if (!cli->words[0] || cli->words[1]) {
        return cli_misuse("check-qemu: name one program");
    }
    path = g_find_program_in_path(cli->words[0]);
    object = cli_object_path(given, &error);
    served = object ? cli_served_new(path ? path : cli->words[0], object, &error) : NULL;
    if (!served) {
        return cli_fail(error);
    }
    if (!quiet && served->qemu && served->verdict != CLI_SERVED_BUILT_IN) {
        print_symbols(served);
    }
    return print_verdict(served, path ? path : cli->words[0]);
}
