/*
 * qsandbox: options that commands share, and printing errors
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

/* Whether a terminal, or a reader, takes @c for anything but a character. */
static gboolean steers(gunichar c)
{
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL:
        return c != '\n';
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
        return TRUE;
    default:
        return FALSE;
    }
}

void cli_print_fault(const char *message)
{
    g_autoptr(GString) text = g_string_new(NULL);

    while (*message) {
        gunichar c = g_utf8_get_char_validated(message, -1);
        gboolean valid = c != (gunichar)-1 && c != (gunichar)-2;

        if (valid && !steers(c)) {
            g_string_append_unichar(text, c);
        } else {
            g_string_append_c(text, '?');
        }
        message += valid ? g_utf8_skip[(unsigned char)*message] : 1;
    }
    fprintf(stderr, "%s\n", text->str);
}

int cli_fail(GError *error)
{
    g_autofree char *message = g_strconcat(
        has_place(error->message) ? "" : "qsandbox: ", error->message, NULL);

    cli_print_fault(message);
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
    g_clear_pointer(&cli->absent, g_ptr_array_unref);
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
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "--arch: %s is named twice",
                        name);
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
                "--arch: there is no architecture '%s'; known are:%s", name, known->str);
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
    /* A name that @abi lacks must not become another architecture's number. */
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
                 action.kind == QS_ACTION_USER_NOTIF || action.kind == QS_ACTION_TRACE)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s: '%s' is none of kill-process, kill-thread, trap or trap:N (0 to "
                    "65535), errno:N (1 to 4095, or an error's name on %s), log, "
                    "allow",
                    option, text, abi->name);
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
    return read_action(cli->abi, "--bad-arch", cli->bad_arch_name, &cli->bad_arch_action,
                       error);
}

/* All entries of a command, and one of zeros behind them; the caller unrefs it. */
static GArray *list_entries(Cli *cli, CliOptions shared, const GOptionEntry *own)
{
    const GOptionEntry library = {
        "library",
        0,
        0,
        G_OPTION_ARG_FILENAME,
        &cli->library_dir,
        "Take the profiles below DIR, not those that are built in",
        "DIR"
    };
    const GOptionEntry arch = { "arch",
                                0,
                                0,
                                G_OPTION_ARG_STRING_ARRAY,
                                &cli->arch_names,
                                "For architecture A, not this host's",
                                "A" };
    const GOptionEntry arches = { "arch",
                                  0,
                                  0,
                                  G_OPTION_ARG_STRING_ARRAY,
                                  &cli->arch_names,
                                  "For architectures A, B, ... together, not this host's",
                                  "A[,B...]" };
    const GOptionEntry policy[] = {
        { "role", 0, 0, G_OPTION_ARG_STRING, &cli->role_name,
          "For threads of role R, not the whole process", "R" },
        { "default", 0, 0, G_OPTION_ARG_STRING, &cli->default_name,
          "What happens to calls that no rule allows: kill-process (if not given), "
          "kill-thread, trap[:N], errno:N, log, allow",
          "ACTION" },
        { "bad-arch", 0, 0, G_OPTION_ARG_STRING, &cli->bad_arch_name,
          "What happens to calls by another architecture's convention", "ACTION" },
    };
    GArray *entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));

    for (; own && own->long_name; own++) {
        g_array_append_val(entries, *own);
    }
    if (shared & CLI_ARCH) {
        g_array_append_vals(entries, shared & CLI_ARCHES ? &arches : &arch, 1);
    }
    if (shared & CLI_POLICY) {
        g_array_append_vals(entries, policy, G_N_ELEMENTS(policy));
    }
    if (shared & CLI_LIBRARY) {
        g_array_append_val(entries, library);
    }
    return entries;
}

/* Takes the program's name, which the parser needs, away again. */
static void drop_first(char **words)
{
    g_free(words[0]);
    memmove(words, words + 1, g_strv_length(words + 1) * sizeof(*words) + sizeof(*words));
}

static gboolean takes_value(const GOptionEntry *entry)
{
    return entry->arg != G_OPTION_ARG_NONE;
}

/*
 * The option that @word is; *ret_value is the part of @word that is its value, or NULL.
 */
static const GOptionEntry *find_option(const GArray *entries, const char *word,
                                       const char **ret_value)
{
    gboolean is_long = word[0] == '-' && word[1] == '-';
    size_t length = is_long ? strcspn(word + 2, "=") : 0;

    for (guint i = 0; i < entries->len; i++) {
        const GOptionEntry *entry = &g_array_index(entries, GOptionEntry, i);

        if (is_long && strlen(entry->long_name) == length &&
            memcmp(entry->long_name, word + 2, length) == 0) {
            *ret_value = word[2 + length] ? word + 3 + length : NULL;
            return entry;
        }
        if (!is_long && word[0] == '-' && word[1] && word[1] == entry->short_name) {
            *ret_value = word[2] ? word + 2 : NULL;
            return entry;
        }
    }
    return NULL;
}

/*
 * Makes "-o FILE" of "-oFILE", which GLib does not know, and refuses an option that
 * is given twice, of which GLib would take the last.  Only --arch adds up.
 */
static gboolean read_words(Cli *cli, const GArray *entries, GError **error)
{
    g_autofree gboolean *given = g_new0(gboolean, entries->len);
    g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);

    g_ptr_array_add(words, g_strdup(cli->words[0]));
    for (char **word = cli->words + 1; *word; word++) {
        const char *value = NULL;
        const GOptionEntry *entry = find_option(entries, *word, &value);
        size_t place = entry ? entry - &g_array_index(entries, GOptionEntry, 0) : 0;

        if (entry && !takes_value(entry) && strchr(*word, '=')) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "--%s takes no value",
                        entry->long_name);
            return FALSE;
        }
        if (entry && given[place] && entry->arg != G_OPTION_ARG_STRING_ARRAY) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "--%s is given twice",
                        entry->long_name);
            return FALSE;
        }
        if (entry) {
            given[place] = TRUE;
        }
        if (entry && takes_value(entry) && value && (*word)[1] != '-') {
            g_ptr_array_add(words, g_strndup(*word, 2));
            g_ptr_array_add(words, g_strdup(value));
            continue;
        }
        g_ptr_array_add(words, g_strdup(*word));
        if (entry && takes_value(entry) && !value && word[1]) {
            /* Its value, which may look like an option. */
            g_ptr_array_add(words, g_strdup(*++word));
        }
    }
    g_ptr_array_add(words, NULL);
    g_strfreev(cli->words);
    cli->words = (char **)g_ptr_array_free(g_steal_pointer(&words), FALSE);
    return TRUE;
}

/* GLib's part of it: the words that are no options are left in cli->words. */
static gboolean parse_words(Cli *cli, const GArray *entries, const char *usage,
                            const char *about, GError **error)
{
    g_autoptr(GOptionContext) context = g_option_context_new(usage);

    g_option_context_set_summary(context, about);
    g_option_context_add_main_entries(context, (const GOptionEntry *)entries->data, NULL);
    return read_words(cli, entries, error) &&
           g_option_context_parse_strv(context, &cli->words, error);
}

gboolean cli_read_options(Cli *cli, const char *usage, const char *about,
                          CliOptions shared, const GOptionEntry *own, GError **error)
{
    g_autoptr(GArray) entries = list_entries(cli, shared, own);

    if (!parse_words(cli, entries, usage, about, error)) {
        g_prefix_error(error, "%s: ", g_get_prgname() + strlen("qsandbox "));
        return FALSE;
    }
    drop_first(cli->words);
    return (!(shared & CLI_ARCH) || read_archs(cli, (shared & CLI_ARCHES) != 0, error)) &&
           (!(shared & CLI_POLICY) ||
            (read_role(cli, error) && read_actions(cli, error)));
}
