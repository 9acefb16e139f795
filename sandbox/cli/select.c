/*
 * qsandbox: from words on the command line to profiles and policies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A word that is a name of the library means that profile; any other is a path.  A
 * file whose profile has a name of its own joins the library, so that it can
 * require and be required.  One that has the name of a library's profile is
 * meant to stand for it: it takes its place in the selection.  What the replaced
 * profile required stays in, if something else had required it.
 */
#include "cli.h"

#include <string.h>

QsLibrary *cli_library(Cli *cli, GError **error)
{
    if (!cli->library) {
        cli->library = cli->library_dir ? qs_library_load(cli->library_dir, error) :
                       qs_library_new_builtin(error);
    }
    return cli->library;
}

static QsProfile *find_override(Cli *cli, const char *name)
{
    for (guint i = 0; cli->overrides && i < cli->overrides->len; i++) {
        QsProfile *profile = cli->overrides->pdata[i];

        if (strcmp(profile->name, name) == 0) {
            return profile;
        }
    }
    return NULL;
}

const QsProfile *cli_find_profile(Cli *cli, const char *name)
{
    const QsProfile *profile = find_override(cli, name);

    return profile || !cli->library ? profile : qs_library_find(cli->library, name);
}

static void free_profile(gpointer profile)
{
    qs_profile_free(profile);
}

/* Reads a file; @ret_name is lent.  The library or the overrides own the profile. */
static gboolean add_file(Cli *cli, const char *path, const char **ret_name,
                         GError **error)
{
    g_autoptr(QsProfile) profile = qs_profile_load(path, NULL, error);
    QsProfile *other;

    if (!profile) {
        return FALSE;
    }
    other = find_override(cli, profile->name);
    if (other && strcmp(other->file, profile->file) == 0) {
        *ret_name = other->name;
        return TRUE;
    }
    if (other) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "'%s' and '%s' are both profile %s; give one of them",
                    other->file, profile->file, profile->name);
        return FALSE;
    }
    *ret_name = profile->name;
    if (qs_library_find(cli->library, profile->name)) {
        if (!cli->overrides) {
            cli->overrides = g_ptr_array_new_with_free_func(free_profile);
        }
        g_ptr_array_add(cli->overrides, g_steal_pointer(&profile));
        return TRUE;
    }
    if (!qs_library_add(cli->library, profile, error)) {
        return FALSE;
    }
    g_steal_pointer(&profile);
    return TRUE;
}

static gboolean looks_like_path(const char *word)
{
    return g_file_test(word, G_FILE_TEST_EXISTS) || g_str_has_suffix(word, ".profile") ||
           *word == '/' || *word == '.';
}

static gboolean resolve_word(Cli *cli, const char *word, const char **ret_name,
                             GError **error)
{
    if (qs_library_find(cli->library, word)) {
        *ret_name = word;
        return TRUE;
    }
    if (looks_like_path(word)) {
        return add_file(cli, word, ret_name, error);
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                "there is no profile '%s' %s%s, and no such file; 'qsandbox list' "
                "shows the profiles there are", word,
                cli->library_dir ? "below " : "built in",
                cli->library_dir ? cli->library_dir : "");
    return FALSE;
}

/* Puts an override in the place of the library's profile, or in its sorted place. */
static void put_choice(QsSelection *selection, const QsProfile *profile,
                       const char *why)
{
    QsChoice *choice;
    guint i;

    for (i = 0; i < selection->choices->len; i++) {
        int order;

        choice = selection->choices->pdata[i];
        order = strcmp(choice->profile->name, profile->name);
        if (order == 0) {
            choice->profile = profile;
            return;
        }
        if (order > 0) {
            break;
        }
    }
    choice = g_new0(QsChoice, 1);
    choice->profile = profile;
    choice->why = g_strdup(why);
    g_ptr_array_insert(selection->choices, i, choice);
}

static gboolean apply_override(Cli *cli, QsSelection *selection,
                               const QsProfile *profile, GError **error)
{
    g_autofree char *why = g_strdup_printf("required by %s", profile->name);

    if (!(profile->archs & QS_ARCH_BIT(cli->abi->arch))) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                    "profile %s (%s) does not hold on %s", profile->name,
                    profile->file, cli->abi->name);
        return FALSE;
    }
    for (guint i = 0; i < profile->requires->len; i++) {
        if (!qs_selection_add(selection, cli->library, cli->abi,
                              profile->requires->pdata[i], why, error)) {
            return FALSE;
        }
    }
    put_choice(selection, profile, "given by path");
    return TRUE;
}

QsSelection *cli_select(Cli *cli, char **names, GError **error)
{
    g_autoptr(GPtrArray) plain = g_ptr_array_new();
    g_autoptr(GPtrArray) given = g_ptr_array_new();
    g_autoptr(QsSelection) selection = NULL;

    if (!cli_library(cli, error)) {
        return NULL;
    }
    for (; *names; names++) {
        const char *name;

        if (!resolve_word(cli, *names, &name, error)) {
            return NULL;
        }
        g_ptr_array_add(find_override(cli, name) && name != *names ? given : plain,
                        (gpointer)name);
    }
    g_ptr_array_add(plain, NULL);
    selection = qs_selection_from_names(cli->library, cli->abi,
                                        (const char *const *)plain->pdata, error);
    if (!selection) {
        return NULL;
    }
    for (guint i = 0; i < given->len; i++) {
        if (!apply_override(cli, selection, find_override(cli, given->pdata[i]),
                            error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&selection);
}

QsPolicy *cli_compose(Cli *cli, char **names, GError **error)
{
    g_autoptr(QsSelection) selection = cli_select(cli, names, error);

    if (!selection) {
        return NULL;
    }
    return qs_policy_compose(selection, cli->abi, cli->role, cli->default_action,
                             cli->bad_arch_action, error);
}

char *cli_grant_text(Cli *cli, const QsGrant *grant)
{
    const QsProfile *profile = grant->profile ?
                               cli_find_profile(cli, grant->profile) : NULL;

    for (guint i = 0; profile && i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];

        if (rule->line == grant->line) {
            return qs_rule_format_body(rule);
        }
    }
    return grant->cond ? qs_cond_format(grant->cond) : qs_action_format(grant->action);
}
