/*
 * qsandbox: options that commands share, and telling of errors
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* "file:12:3: ..." goes out as it is, so that editors find the place. */
static gboolean has_place(const char *message)
{
    return g_regex_match_simple("^[^\\n]*?:\\d+:\\d+: ", message, 0, 0);
}

int cli_fail(GError *error)
{
    fprintf(stderr, "%s%s\n", has_place(error->message) ? "" : "qsandbox: ",
            error->message);
    g_error_free(error);
    return CLI_MISUSE;
}

int cli_misuse(const char *format, ...)
{
    g_autofree char *message = NULL;
    va_list ap;

    va_start(ap, format);
    message = g_strdup_vprintf(format, ap);
    va_end(ap);
    return cli_fail(g_error_new_literal(QS_ERROR, QS_ERROR_USAGE, message));
}

void cli_clear(Cli *cli)
{
    g_strfreev(cli->words);
    g_strfreev(cli->after);
    g_free(cli->library_dir);
    g_free(cli->arch_name);
    g_free(cli->role_name);
    g_free(cli->default_name);
    g_free(cli->bad_arch_name);
    g_clear_pointer(&cli->library, qs_library_free);
    g_clear_pointer(&cli->overrides, g_ptr_array_unref);
}

static gboolean read_arch(Cli *cli, GError **error)
{
    g_autoptr(GString) known = NULL;

    if (!cli->arch_name) {
        cli->abi = qs_abi_host();
        if (!cli->abi) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                        "this host's architecture is none that is known; name one "
                        "with --arch");
        }
        return cli->abi != NULL;
    }
    cli->abi = qs_abi_find(cli->arch_name);
    if (cli->abi) {
        return TRUE;
    }
    known = g_string_new(NULL);
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        g_string_append_printf(known, " %s", qs_abi_get(arch)->name);
    }
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "--arch: there is no architecture '%s'; known are:%s", cli->arch_name,
                known->str);
    return FALSE;
}

static gboolean read_role(Cli *cli, GError **error)
{
    g_autoptr(GString) known = NULL;

    cli->role = QS_ROLE_ALL;
    if (!cli->role_name || qs_role_parse(cli->role_name, &cli->role)) {
        return TRUE;
    }
    known = g_string_new(NULL);
    for (QsRole role = 1; role <= QS_ROLE_LAST; role++) {
        g_string_append_printf(known, " %s", qs_role_name(role));
    }
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "--role: there is no role '%s'; known are:%s", cli->role_name,
                known->str);
    return FALSE;
}

/* What needs a listener or a tracer beside the filter is not offered. */
static gboolean read_action(const char *option, const char *text, QsAction *ret_action,
                            GError **error)
{
    QsAction action = { .kind = QS_ACTION_KILL_PROCESS };

    if (text && !qs_action_parse(text, &action, error)) {
        g_prefix_error(error, "%s: ", option);
        return FALSE;
    }
    if (action.kind == QS_ACTION_USER_NOTIF || action.kind == QS_ACTION_TRACE) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s: '%s' is not possible here; use one of kill-process, "
                    "kill-thread, trap, errno:N, log, allow", option, text);
        return FALSE;
    }
    *ret_action = action;
    return TRUE;
}

static void add_entries(GOptionContext *context, Cli *cli, CliOptions shared)
{
    const GOptionEntry library[] = {
        { "library", 0, 0, G_OPTION_ARG_FILENAME, &cli->library_dir,
          "Take the profiles below DIR, not those that are built in", "DIR" },
        { NULL }
    };
    const GOptionEntry arch[] = {
        { "arch", 0, 0, G_OPTION_ARG_STRING, &cli->arch_name,
          "For architecture A, not this host's", "A" },
        { NULL }
    };
    const GOptionEntry policy[] = {
        { "role", 0, 0, G_OPTION_ARG_STRING, &cli->role_name,
          "For threads of role R, not the whole process", "R" },
        { "default", 0, 0, G_OPTION_ARG_STRING, &cli->default_name,
          "What happens to calls that no rule allows: kill-process (if not given), "
          "kill-thread, trap, errno:N, log, allow", "ACTION" },
        { "bad-arch", 0, 0, G_OPTION_ARG_STRING, &cli->bad_arch_name,
          "What happens to calls by another architecture's convention", "ACTION" },
        { NULL }
    };

    if (shared & CLI_ARCH) {
        g_option_context_add_main_entries(context, arch, NULL);
    }
    if (shared & CLI_POLICY) {
        g_option_context_add_main_entries(context, policy, NULL);
    }
    if (shared & CLI_LIBRARY) {
        g_option_context_add_main_entries(context, library, NULL);
    }
}

/* Takes the program's name, which the parser needs, away again. */
static void drop_first(char **words)
{
    g_free(words[0]);
    memmove(words, words + 1, g_strv_length(words + 1) * sizeof(*words) +
            sizeof(*words));
}

gboolean cli_read_options(Cli *cli, const char *usage, const char *about,
                          CliOptions shared, const GOptionEntry *own, GError **error)
{
    g_autoptr(GOptionContext) context = g_option_context_new(usage);

    g_option_context_set_summary(context, about);
    if (own) {
        g_option_context_add_main_entries(context, own, NULL);
    }
    add_entries(context, cli, shared);
    if (!g_option_context_parse_strv(context, &cli->words, error)) {
        g_prefix_error(error, "%s: ", g_get_prgname());
        return FALSE;
    }
    drop_first(cli->words);
    return (!(shared & CLI_ARCH) || read_arch(cli, error)) &&
           (!(shared & CLI_POLICY) ||
            (read_role(cli, error) &&
             read_action("--default", cli->default_name, &cli->default_action,
                         error) &&
             read_action("--bad-arch", cli->bad_arch_name, &cli->bad_arch_action,
                         error)));
}
