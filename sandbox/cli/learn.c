/*
 * qsandbox learn: a draft of a profile, out of what a run called
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "learn.h"

#include <errno.h>
#include <string.h>

#define SUFFIX ".profile"

static gboolean read_log(CliLearned *learned, const char *path, GError **error)
{
    gboolean is_stdin = g_str_equal(path, "-");
    FILE *stream = is_stdin ? stdin : fopen(path, "re");
    gboolean done;

    if (!stream) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s", path,
                    g_strerror(errno));
        return FALSE;
    }
    done = cli_learn_read(learned, stream, is_stdin ? "<stdin>" : path, error);
    if (!is_stdin) {
        fclose(stream);
    }
    return done;
}

/* "acme" of "some/acme.profile": what the file is to be called is the profile's name. */
static char *choose_name(const char *name, const char *output)
{
    g_autofree char *base = output ? g_path_get_basename(output) : NULL;

    if (name) {
        return g_strdup(name);
    }
    return base && g_str_has_suffix(base, SUFFIX) && strlen(base) > strlen(SUFFIX)
               ? g_strndup(base, strlen(base) - strlen(SUFFIX))
               : g_strdup("draft");
}

static gboolean check_words(const CliDraft *draft, GError **error)
{
    if (strpbrk(draft->name, "\n\r #") ||
        (draft->match && strpbrk(draft->match, "\n\r"))) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "learn: --name takes a profile's name, and --match a kind and names");
        return FALSE;
    }
    return TRUE;
}

static gboolean has_refusals(const CliLearned *learned)
{
    for (guint i = 0; i < learned->calls->len; i++) {
        if (((CliCall *)learned->calls->pdata[i])->seen != CLI_SEEN_ANSWERED) {
            return TRUE;
        }
    }
    return FALSE;
}

static int learn(Cli *cli, const CliDraft *draft, const char *output)
{
    g_autoptr(CliLearned) learned = cli_learned_new();
    g_autofree char *text = NULL;
    GError *error = NULL;

    for (char **log = draft->logs; *log; log++) {
        if (!read_log(learned, *log, &error)) {
            return cli_fail(error);
        }
    }
    if (!has_refusals(learned)) {
        cli_print_fault(
            "qsandbox: nothing was refused in this log, so there is nothing to "
            "learn; the VM has to run with -sandbox on,violation=log");
        return CLI_NO;
    }
    if (!cli_library(cli, &error) || !cli_learn_judge(learned, cli->library, &error)) {
        return cli_fail(error);
    }
    text = cli_learn_write(draft, learned, &error);
    if (!text || !cli_write_file(output ? output : "-", text, strlen(text), &error)) {
        return cli_fail(error);
    }
    return CLI_DONE;
}

int cli_learn(Cli *cli)
{
    g_autofree char *output = NULL;
    g_autofree char *name = NULL;
    g_autofree char *match = NULL;
    g_autofree char *chosen = NULL;
    CliDraft draft = { 0 };
    GError *error = NULL;
    const GOptionEntry own[] = {
        { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
          "Where to write; standard output if not given", "FILE" },
        { "name", 0, 0, G_OPTION_ARG_STRING, &name,
          "The profile's name; that of FILE without .profile if not given", "NAME" },
        { "match", 0, 0, G_OPTION_ARG_STRING, &match,
          "What the profile is for, as in a match line", "\"KIND NAME…\"" },
        { NULL }
    };

    if (!cli_read_options(
            cli, "LOG…",
            "Writes the draft of a profile that allows what QEMU called, and "
            "would not have been\nallowed to.  A LOG is QEMU's standard error "
            "of a run with -sandbox on,violation=log;\n'-' is standard input.  "
            "Nothing is allowed that was not seen.  Somebody has to read the\n"
            "draft, rule by rule: no library takes it before its line 'draft' "
            "is gone.\nExit status 1 if nothing was refused.",
            0, own, &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    if (!cli->words[0]) {
        return cli_misuse("learn: give the log of a run with -sandbox on,violation=log");
    }
    chosen = choose_name(name, output);
    draft = (CliDraft){ .name = chosen, .match = match, .logs = cli->words };
    return check_words(&draft, &error) ? learn(cli, &draft, output) : cli_fail(error);
}
