/*
 * qsandbox: from words on the command line to profiles and policies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A word that is a name of the library means that profile; any other is a path.  A
 * file's profile joins the library, in the place of one with the same name, so that it
 * can require and be required.
 *
 * A file whose path ends in its profile's name lies in a library of its own, which is
 * not loaded as a whole: only what is required is taken from there, if it is there.
 * Where the words leave open which of two files a profile is, that is an error, so
 * that the order of the words never matters.
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>

#define SUFFIX ".profile"

/* Where a profile came from that is not the library's. */
typedef struct CliFile {
    char *path;
    gboolean named; /* by a word, and not by another file's requirement */
} CliFile;

QsLibrary *cli_library(Cli *cli, GError **error)
{
    if (!cli->library) {
        cli->library = cli->library_dir ? qs_library_load(cli->library_dir, error)
                                        : qs_library_new_builtin(error);
    }
    return cli->library;
}

static void free_file(gpointer data)
{
    CliFile *file = data;

    g_free(file->path);
    g_free(file);
}

static const CliFile *find_file(const Cli *cli, const char *name)
{
    return cli->files ? g_hash_table_lookup(cli->files, name) : NULL;
}

/* The library takes @profile, which came from @path. */
static void put_profile(Cli *cli, QsProfile *profile, const char *path, gboolean named)
{
    CliFile *file = g_new0(CliFile, 1);

    if (!cli->files) {
        cli->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_file);
    }
    file->path = g_strdup(path);
    file->named = named;
    g_hash_table_replace(cli->files, g_strdup(profile->name), file);
    qs_library_replace(cli->library, profile);
}

static gboolean both_are(const char *name, const char *path, const char *other,
                         GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "'%s' and '%s' are both profile %s; give one of them", other, path, name);
    return FALSE;
}

/* "lib" of "lib/accel/kvm.profile" being accel/kvm; NULL if the path is not so. */
static char *root_of(const char *path, const char *name)
{
    g_autofree char *end = g_strconcat("/", name, SUFFIX, NULL);
    g_autofree char *full = NULL;

    if (strcmp(path, end + 1) == 0) {
        return g_strdup(".");
    }
    if (g_str_has_suffix(path, end)) {
        return g_strndup(path, MAX(strlen(path) - strlen(end), 1));
    }
    full = g_canonicalize_filename(path, NULL);
    return g_str_has_suffix(full, end)
               ? g_strndup(full, MAX(strlen(full) - strlen(end), 1))
               : NULL;
}

static void warn_of_draft(const char *path)
{
    g_autofree char *text = g_strdup_printf("qsandbox: warning: '%s' is a draft, which "
                                            "nobody has curated",
                                            path);

    cli_print_fault(text);
}

/* As part of the library that it lies in, if it lies in one; a draft lies in none. */
static QsProfile *load_file(const char *path, GError **error)
{
    g_autoptr(QsProfile) profile = qs_profile_load(path, NULL, error);
    g_autofree char *root = profile && !profile->draft_line ? root_of(path, profile->name)
                                                            : NULL;
    uint32_t archs;

    if (profile && profile->draft_line) {
        warn_of_draft(path);
    }
    if (!root) {
        return g_steal_pointer(&profile);
    }
    if (!qs_library_read_archs(root, &archs, error)) {
        return NULL;
    }
    return archs ? qs_profile_load_in(path, profile->name, archs, error)
                 : g_steal_pointer(&profile);
}

/* A file that a word names; @ret_name is the caller's. */
static gboolean add_file(Cli *cli, const char *path, char **ret_name, GError **error)
{
    g_autoptr(QsProfile) profile = load_file(path, error);
    const CliFile *other;

    if (!profile) {
        return FALSE;
    }
    other = find_file(cli, profile->name);
    if (other && strcmp(other->path, path) != 0) {
        return both_are(profile->name, path, other->path, error);
    }
    *ret_name = g_strdup(profile->name);
    put_profile(cli, g_steal_pointer(&profile), path, TRUE);
    return TRUE;
}

static gboolean add_required(Cli *cli, const char *root, const char *name,
                             GError **error);

/* What @profile requires and the library at @root has; to any depth. */
static gboolean add_all_required(Cli *cli, const char *root, const QsProfile *profile,
                                 GError **error)
{
    for (guint i = 0; i < profile->requires->len; i++) {
        if (!add_required(cli, root, profile->requires->pdata[i], error)) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean add_required(Cli *cli, const char *root, const char *name, GError **error)
{
    g_autofree char *relative = g_strconcat(name, SUFFIX, NULL);
    g_autofree char *path = g_build_filename(root, relative, NULL);
    const CliFile *other = find_file(cli, name);
    QsProfile *profile;
    uint32_t archs;

    if ((other && (other->named || strcmp(other->path, path) == 0)) ||
        !g_file_test(path, G_FILE_TEST_EXISTS)) {
        return TRUE;
    }
    if (other) {
        return both_are(name, path, other->path, error);
    }
    profile = qs_library_read_archs(root, &archs, error)
                  ? qs_profile_load_in(path, name, archs, error)
                  : NULL;
    if (!profile) {
        return FALSE;
    }
    put_profile(cli, profile, path, FALSE);
    return add_all_required(cli, root, profile, error);
}

static gboolean looks_like_path(const char *word)
{
    return g_file_test(word, G_FILE_TEST_EXISTS) || g_str_has_suffix(word, SUFFIX) ||
           *word == '/' || *word == '.';
}

static gboolean resolve_word(Cli *cli, const char *word, char **ret_name, GError **error)
{
    if (qs_library_find(cli->library, word)) {
        *ret_name = g_strdup(word);
        return TRUE;
    }
    if (looks_like_path(word)) {
        return add_file(cli, word, ret_name, error);
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNKNOWN,
                "there is no profile '%s' %s%s, and no such file; 'qsandbox list' "
                "shows the profiles there are",
                word, cli->library_dir ? "below " : "built in",
                cli->library_dir ? cli->library_dir : "");
    return FALSE;
}

static gboolean add_beside(Cli *cli, const char *name, GError **error)
{
    const CliFile *file = find_file(cli, name);
    g_autofree char *path = file ? g_strdup(file->path) : NULL;
    g_autofree char *root = path ? root_of(path, name) : NULL;

    return !root ||
           add_all_required(cli, root, qs_library_find(cli->library, name), error);
}

/* Says why a profile is in the selection, for each kind of word. */
static void tell_paths(const Cli *cli, const QsSelection *selection)
{
    for (guint i = 0; i < selection->choices->len; i++) {
        QsChoice *choice = selection->choices->pdata[i];
        const CliFile *file = find_file(cli, choice->profile->name);

        if (file && file->named) {
            g_free(choice->why);
            choice->why = g_strdup("given by path");
        }
    }
}

/* Whether @profile may be left out on the architecture in use, where it does not hold. */
static gboolean may_be_left_out(const Cli *cli, const QsProfile *profile)
{
    gboolean elsewhere = cli->may_be_absent;

    for (size_t i = 0; i < cli->n_abis; i++) {
        elsewhere |= (profile->archs & QS_ARCH_BIT(cli->abis[i]->arch)) != 0;
    }
    return elsewhere && !(profile->archs & QS_ARCH_BIT(cli->abi->arch));
}

/* Moves what may be left out from @names, all of which are known, to cli->absent. */
static void leave_out(Cli *cli, GPtrArray *names)
{
    g_clear_pointer(&cli->absent, g_ptr_array_unref);
    cli->absent = g_ptr_array_new_with_free_func(g_free);
    for (guint i = names->len; i-- > 0;) {
        const QsProfile *profile = qs_library_find(cli->library, names->pdata[i]);

        if (may_be_left_out(cli, profile)) {
            g_ptr_array_insert(cli->absent, 0, g_ptr_array_steal_index(names, i));
        }
    }
}

QsSelection *cli_select(Cli *cli, char **words, GError **error)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    QsSelection *selection;

    if (!cli_library(cli, error)) {
        return NULL;
    }
    for (; *words; words++) {
        char *name = NULL;

        if (!resolve_word(cli, *words, &name, error)) {
            return NULL;
        }
        g_ptr_array_add(names, name);
    }
    /* Only now is it known which profiles the words name themselves. */
    for (guint i = 0; i < names->len; i++) {
        if (!add_beside(cli, names->pdata[i], error)) {
            return NULL;
        }
    }
    leave_out(cli, names);
    g_ptr_array_add(names, NULL);
    selection = qs_selection_from_names(cli->library, cli->abi,
                                        (const char *const *)names->pdata, error);
    if (selection) {
        tell_paths(cli, selection);
    }
    return selection;
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

static void policy_free(void *policy)
{
    qs_policy_free(policy);
}

GPtrArray *cli_compose_all(Cli *cli, char **names, GError **error)
{
    g_autoptr(GPtrArray) policies = g_ptr_array_new_with_free_func(policy_free);

    for (size_t i = 0; i < cli->n_abis; i++) {
        QsPolicy *policy;

        cli_use_arch(cli, i);
        policy = cli_compose(cli, names, error);
        if (!policy) {
            return NULL;
        }
        for (guint j = 0; j < cli->absent->len; j++) {
            fprintf(stderr,
                    "qsandbox: profile '%s' does not hold on %s, and adds "
                    "nothing there\n",
                    (char *)cli->absent->pdata[j], cli->abi->name);
        }
        g_ptr_array_add(policies, policy);
    }
    return g_steal_pointer(&policies);
}

char *cli_grant_text(Cli *cli, const QsGrant *grant)
{
    const QsProfile *profile = grant->profile
                                   ? qs_library_find(cli->library, grant->profile)
                                   : NULL;

    for (guint i = 0; profile && i < profile->rules->len; i++) {
        const QsRule *rule = profile->rules->pdata[i];

        if (rule->line == grant->line) {
            return qs_rule_format_body(rule);
        }
    }
    return grant->cond ? qs_cond_format(grant->cond) : qs_action_format(grant->action);
}
