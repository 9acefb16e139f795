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

void cli_clear_library(Cli *cli)
{
    g_clear_pointer(&cli->library, qs_library_free);
    g_clear_pointer(&cli->files, g_hash_table_unref);
}

void cli_join_words(Cli *cli)
{
    guint n = g_strv_length(cli->words);
    guint n_after = cli->after ? g_strv_length(cli->after) : 0;

    cli->words = g_renew(char *, cli->words, n + n_after + 1);
    for (guint i = 0; i < n_after; i++) {
        cli->words[n + i] = cli->after[i];
    }
    cli->words[n + n_after] = NULL;
    g_clear_pointer(&cli->after, g_free);
}

void cli_clear(Cli *cli)
{
    g_strfreev(cli->words);
    g_strfreev(cli->after);
    g_free(cli->library_dir);
    g_strfreev(cli->arch_names);
    g_free(cli->role_name);
    g_free(cli->default_name);
    g_free(cli->bad_arch_name);
    cli_clear_library(cli);
}

void cli_use_arch(Cli *cli, size_t i)
{
    cli->abi = cli->abis[i];
    cli->default_action = cli->default_actions[i];
}

static gboolean add_arch(Cli *cli, const char *name, GError **error)
{
    const QsAbi *abi = qs_abi_find(name);
    g_autoptr(GString) known = NULL;

    for (size_t i = 0; abi && i < cli->n_abis; i++) {
        if (cli->abis[i] == abi) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                        "--arch: %s is named twice", name);
            return FALSE;
        }
    }
    if (abi) {
        cli->abis[cli->n_abis++] = abi;
        return TRUE;
    }
    known = g_string_new(NULL);
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        g_string_append_printf(known, " %s", qs_abi_get(arch)->name);
    }
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "--arch: there is no architecture '%s'; known are:%s", name,
                known->str);
    return FALSE;
}

static gboolean read_archs(Cli *cli, gboolean several, GError **error)
{
    for (char **word = cli->arch_names; word && *word; word++) {
        g_auto(GStrv) names = g_strsplit(*word, ",", -1);

        for (char **name = names; *name; name++) {
            if (!add_arch(cli, *name, error)) {
                return FALSE;
            }
        }
        if (!*names) {
            return add_arch(cli, "", error);
        }
    }
    if (cli->n_abis > 1 && !several) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "--arch: this command takes one architecture at a time");
        return FALSE;
    }
    if (!cli->arch_names) {
        if (!qs_abi_host()) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                        "this host's architecture is none that is known; name one "
                        "with --arch");
            return FALSE;
        }
        cli->abis[cli->n_abis++] = qs_abi_host();
    }
    cli_use_arch(cli, 0);
    return TRUE;
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

/* "errno:ENOSYS" stands for the number that it has on @abi. */
static gboolean parse_action(const QsAbi *abi, const char *text, QsAction *ret_action)
{
    if (g_str_has_prefix(text, "errno:") &&
        qs_abi_find_errno(abi, text + strlen("errno:"), &ret_action->data)) {
        ret_action->kind = QS_ACTION_ERRNO;
        return TRUE;
    }
    /* Known or not, a name that @abi has not must not become another's number. */
    return !(g_str_has_prefix(text, "errno:") &&
             g_ascii_isalpha(text[strlen("errno:")])) &&
           qs_action_parse(text, ret_action, NULL);
}

/* What needs a listener or a tracer beside the filter is not offered. */
static gboolean read_action(const QsAbi *abi, const char *option, const char *text,
                            QsAction *ret_action, GError **error)
{
    QsAction action = { .kind = QS_ACTION_KILL_PROCESS };

    if (text && (!parse_action(abi, text, &action) ||
                 action.kind == QS_ACTION_USER_NOTIF ||
                 action.kind == QS_ACTION_TRACE)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s: '%s' is none of kill-process, kill-thread, trap, errno:N (1 to "
                    "4095, or an error's name on %s), log, allow", option, text,
                    abi->name);
        return FALSE;
    }
    *ret_action = action;
    return TRUE;
}

/* The default answers of each architecture; one answer for all others. */
static gboolean read_actions(Cli *cli, GError **error)
{
    for (size_t i = 0; i < cli->n_abis; i++) {
        if (!read_action(cli->abis[i], "--default", cli->default_name,
                         &cli->default_actions[i], error)) {
            return FALSE;
        }
    }
    cli_use_arch(cli, 0);
    return read_action(cli->abi, "--bad-arch", cli->bad_arch_name,
                       &cli->bad_arch_action, error);
}

static void add_entries(GOptionContext *context, Cli *cli, CliOptions shared)
{
    const GOptionEntry library[] = {
        { "library", 0, 0, G_OPTION_ARG_FILENAME, &cli->library_dir,
          "Take the profiles below DIR, not those that are built in", "DIR" },
        { NULL }
    };
    const GOptionEntry arch[] = {
        { "arch", 0, 0, G_OPTION_ARG_STRING_ARRAY, &cli->arch_names,
          "For architecture A, not this host's", "A" },
        { NULL }
    };
    const GOptionEntry arches[] = {
        { "arch", 0, 0, G_OPTION_ARG_STRING_ARRAY, &cli->arch_names,
          "For architectures A, B, ... together, not this host's", "A[,B...]" },
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
        g_option_context_add_main_entries(context,
                                          shared & CLI_ARCHES ? arches : arch, NULL);
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

static gboolean takes_value(const GOptionEntry *entry, char letter)
{
    for (; entry && entry->long_name; entry++) {
        if (entry->short_name == letter) {
            return entry->arg != G_OPTION_ARG_NONE;
        }
    }
    return FALSE;
}

/* "-oFILE" is "-o FILE", which is all that GLib knows. */
static void split_short_options(Cli *cli, const GOptionEntry *own)
{
    GPtrArray *words = g_ptr_array_new();

    for (char **word = cli->words; *word; word++) {
        if ((*word)[0] == '-' && (*word)[1] && (*word)[2] &&
            takes_value(own, (*word)[1])) {
            g_ptr_array_add(words, g_strndup(*word, 2));
            g_ptr_array_add(words, g_strdup(*word + 2));
            g_free(*word);
        } else {
            g_ptr_array_add(words, *word);
        }
    }
    g_ptr_array_add(words, NULL);
    g_free(cli->words);
    cli->words = (char **)g_ptr_array_free(words, FALSE);
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
    split_short_options(cli, own);
    if (!g_option_context_parse_strv(context, &cli->words, error)) {
        g_prefix_error(error, "%s: ", g_get_prgname() + strlen("qsandbox "));
        return FALSE;
    }
    drop_first(cli->words);
    return (!(shared & CLI_ARCH) ||
            read_archs(cli, (shared & CLI_ARCHES) != 0, error)) &&
           (!(shared & CLI_POLICY) || (read_role(cli, error) &&
                                       read_actions(cli, error)));
}
