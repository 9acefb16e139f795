/*
 * qsandbox run: the distribution's QEMU in our sandbox
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Becomes QEMU, by execve(2): its process number, descriptors and exit status are those
 * that the caller sees.  The dynamic linker is told to load the object into it, and QEMU
 * gets one more -sandbox option, which only the object understands.  So a QEMU that the
 * object is not in ends with an error, whatever the reason is.  That option comes first:
 * behind an option that lacks its value it would be taken for that.
 *
 * As an emulator (for libvirt and the like), a QEMU that nobody asked to be sandboxed is
 * started as it is: managers ask such a QEMU what it can do.
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "run.h"
#include "served.h"

#define PRELOAD "LD_PRELOAD"

typedef struct Run {
    char *object_given;
    gboolean emulator;
    gboolean dry;
    char *path;    /* of QEMU */
    char **words;  /* what it is executed with */
    char *preload; /* for PRELOAD; NULL if that stays as it is */
} Run;

static void clear_run(Run *run)
{
    g_free(run->object_given);
    g_free(run->path);
    g_strfreev(run->words);
    g_free(run->preload);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, clear_run)

/* QEMU's name, @option for -sandbox if there is one, and the words of the caller. */
static char **list_words(const Run *run, char **given, const char *option)
{
    GPtrArray *words = g_ptr_array_new();

    g_ptr_array_add(words, g_strdup(run->path));
    if (option) {
        g_ptr_array_add(words, g_strdup("-sandbox"));
        g_ptr_array_add(words, g_strdup(option));
    }
    for (; *given; given++) {
        g_ptr_array_add(words, g_strdup(*given));
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

/* What the caller wants to be loaded stays, behind ours. */
static char *list_preload(const char *object)
{
    const char *before = g_getenv(PRELOAD);

    return before && *before ? g_strconcat(object, ":", before, NULL) : g_strdup(object);
}

static int refuse(const Run *run, const CliServed *served)
{
    g_autofree char *message = NULL;
    g_autofree char *first = NULL;

    if (served->missing->len) {
        first = g_strdup_printf(
            " (%u are missing, %s among them; see 'qsandbox check-qemu "
            "%s')",
            served->missing->len, (const char *)served->missing->pdata[0], run->path);
    }
    message = g_strdup_printf("qsandbox: '%s' cannot be served: %s%s", run->path,
                              served->reason, first ? first : "");
    cli_print_fault(message);
    return CLI_NO;
}

/* Decides what is executed; CLI_DONE, or what to exit with. */
static int prepare(Run *run, char **given)
{
    CliRunAsked asked = cli_run_asked(given + 1);
    g_autofree char *object = NULL;
    g_autoptr(CliServed) served = NULL;
    GError *error = NULL;

    run->path = cli_run_find(given[0], &error);
    if (!run->path) {
        return cli_fail(error);
    }
    if (asked == CLI_RUN_OFF || (asked == CLI_RUN_NOTHING && run->emulator)) {
        run->words = list_words(run, given + 1, NULL);
        return CLI_DONE;
    }
    object = cli_object_path(run->object_given, &error);
    served = object ? cli_served_new(run->path, object, &error) : NULL;
    if (!served) {
        return cli_fail(error);
    }
    if (served->verdict == CLI_SERVED_NO) {
        return refuse(run, served);
    }
    if (served->verdict == CLI_SERVED_BUILT_IN) {
        run->words = list_words(run, given + 1, asked == CLI_RUN_ON ? NULL : "on");
        return CLI_DONE;
    }
    run->words = list_words(run, given + 1, "on," CLI_RUN_GUARD);
    run->preload = list_preload(object);
    return CLI_DONE;
}

static int print_run(const Run *run)
{
    const char *between = "";

    if (run->preload) {
        g_autofree char *value = g_shell_quote(run->preload);

        printf("%s=%s ", PRELOAD, value);
    }
    for (char **word = run->words; *word; word++) {
        g_autofree char *quoted = g_shell_quote(*word);

        printf("%s%s", between, quoted);
        between = " ";
    }
    putchar('\n');
    return CLI_DONE;
}

static int become_qemu(const Run *run)
{
    g_autofree char *message = NULL;

    if (run->preload) {
        g_setenv(PRELOAD, run->preload, TRUE);
    }
    execv(run->path, run->words);
    message = g_strdup_printf("qsandbox: cannot run '%s': %s", run->path,
                              g_strerror(errno));
    cli_print_fault(message);
    return CLI_MISUSE;
}

int cli_run(Cli *cli)
{
    g_auto(Run) run = { 0 };
    GError *error = NULL;
    int status;
    const GOptionEntry own[] = {
        { "emulator", 0, 0, G_OPTION_ARG_NONE, &run.emulator,
          "Without -sandbox among QEMU's words, start it as it is", NULL },
        { "object", 0, 0, G_OPTION_ARG_FILENAME, &run.object_given,
          "The object, if not the one that belongs to this command", "FILE" },
        { "dry-run", 0, 0, G_OPTION_ARG_NONE, &run.dry,
          "Print what would be run, as a line for a shell", NULL },
        { NULL },
    };

    if (!cli_read_options(
            cli, "-- QEMU [WORD…]",
            "Starts a QEMU that was built without our patches, as "
            "distributions have it, with the sandbox: -sandbox on is added, "
            "and -sandbox takes the keys of our own.",
            0, own, &error)) {
        return cli_fail(error);
    }
    if (cli->words[0] || !cli->after || !cli->after[0]) {
        return cli_misuse(
            "run: QEMU and its words go behind a --, as in 'qsandbox run -- "
            "qemu-system-x86_64 -m 1G disk.img'");
    }
    status = prepare(&run, cli->after);
    if (status != CLI_DONE) {
        return status;
    }
    return run.dry ? print_run(&run) : become_qemu(&run);
}
