/*
 * qsandbox check: faults of a library
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Every file is read by itself first, so that all their faults are told and not
 * just the first one's.  Only a library without such faults is looked at as a whole:
 * its requirements, and the union of all its profiles on each architecture, which is
 * compiled and proven.  That union is larger than any VM's policy; what holds of it
 * is that every condition of every profile has been through the whole way.
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "qsandbox/verify.h"

/* As qs_library_load() has it. */
#define MAX_DEPTH 8

typedef struct Check {
    Cli *cli;
    unsigned n_profiles;
    unsigned n_rules;
    unsigned n_faults;
} Check;

static void tell(Check *check, const char *message)
{
    fprintf(stderr, "%s\n", message);
    check->n_faults++;
}

static void tell_error(Check *check, GError *error)
{
    tell(check, error->message);
    g_error_free(error);
}

static void check_profile(Check *check, const QsProfile *profile)
{
    g_autoptr(GPtrArray) messages = qs_profile_lint(profile);

    for (guint i = 0; i < messages->len; i++) {
        tell(check, messages->pdata[i]);
    }
    check->n_profiles++;
    check->n_rules += profile->rules->len;
}

static void check_file(Check *check, const char *path, const char *name)
{
    g_autofree char *expected = g_strndup(name, strlen(name) - strlen(".profile"));
    g_autoptr(QsProfile) profile = NULL;
    GError *error = NULL;

    profile = qs_profile_load(path, expected, &error);
    if (profile) {
        check_profile(check, profile);
    } else {
        tell_error(check, error);
    }
}

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *list_folder(Check *check, const char *path)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GDir) folder = NULL;
    GError *error = NULL;
    const char *name;

    folder = g_dir_open(path, 0, &error);
    if (!folder) {
        tell_error(check, error);
        return names;
    }
    while ((name = g_dir_read_name(folder))) {
        g_ptr_array_add(names, g_strdup(name));
    }
    g_ptr_array_sort(names, compare_names);
    return names;
}

/* @name is the folder's below the library, "" for the library itself. */
static void check_folder(Check *check, const char *path, const char *name,
                         unsigned depth)
{
    g_autoptr(GPtrArray) entries = NULL;

    if (depth > MAX_DEPTH) {
        g_autofree char *message = g_strdup_printf("%s: more than %d folders inside "
                                                   "each other", path, MAX_DEPTH);

        tell(check, message);
        return;
    }
    entries = list_folder(check, path);
    for (guint i = 0; i < entries->len; i++) {
        const char *entry = entries->pdata[i];
        g_autofree char *below = g_build_filename(path, entry, NULL);
        g_autofree char *full = g_strdup_printf("%s%s%s", name, *name ? "/" : "", entry);
        struct stat info;

        if (*entry == '.' || lstat(below, &info) < 0) {
            continue;
        }
        if (S_ISDIR(info.st_mode)) {
            check_folder(check, below, full, depth + 1);
        } else if (S_ISREG(info.st_mode) && g_str_has_suffix(entry, ".profile")) {
            check_file(check, below, full);
        }
    }
}

static void check_union(Check *check, const QsAbi *abi)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(check->cli->library);
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = NULL;
    g_autoptr(QsProgram) program = NULL;
    QsAction kill = { .kind = QS_ACTION_KILL_PROCESS };
    GError *error = NULL;

    for (guint i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        if (profile->archs & QS_ARCH_BIT(abi->arch)) {
            g_ptr_array_add(names, profile->name);
        }
    }
    g_ptr_array_add(names, NULL);
    selection = qs_selection_from_names(check->cli->library, abi,
                                        (const char *const *)names->pdata, &error);
    if (selection) {
        policy = qs_policy_compose(selection, abi, QS_ROLE_ALL, kill, kill, &error);
    }
    if (policy) {
        program = qs_program_generate(policy, &error);
    }
    if (program && qs_verify_program(policy, program, NULL, &error)) {
        return;
    }
    g_prefix_error(&error, "all profiles together on %s: ", abi->name);
    tell_error(check, error);
}

static void check_whole(Check *check)
{
    GError *error = NULL;

    if (!qs_library_check(check->cli->library, &error)) {
        tell_error(check, error);
        return;
    }
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        check_union(check, qs_abi_get(arch));
    }
}

static void check_library(Check *check)
{
    Cli *cli = check->cli;
    GError *error = NULL;

    if (cli->library_dir) {
        check_folder(check, cli->library_dir, "", 0);
        if (!check->n_faults && !check->n_profiles) {
            g_autofree char *message = g_strdup_printf("%s: there is no file *.profile "
                                                       "below it", cli->library_dir);

            tell(check, message);
        }
        if (check->n_faults) {
            return;
        }
    }
    if (!cli_library(cli, &error)) {
        tell_error(check, error);
        return;
    }
    if (!cli->library_dir) {
        g_autoptr(GPtrArray) profiles = qs_library_list(cli->library);

        for (guint i = 0; i < profiles->len; i++) {
            check_profile(check, profiles->pdata[i]);
        }
    }
    check_whole(check);
}

int cli_check(Cli *cli)
{
    Check check = { .cli = cli };
    GError *error = NULL;
    struct stat info;

    if (!cli_read_options(cli, "[DIR]",
                          "Reads every profile below DIR (if not given: those that are "
                          "built in) for every\narchitecture, looks for bad style and "
                          "for faults between profiles, and compiles and\nproves all of "
                          "them together.  Faults go to standard error; exit status 1 "
                          "if there is one.", CLI_LIBRARY, NULL, &error)) {
        return cli_fail(error);
    }
    if (cli->after || (cli->words[0] && (cli->words[1] || cli->library_dir))) {
        return cli_misuse("check: give one folder of profiles at most");
    }
    if (cli->words[0]) {
        cli->library_dir = g_strdup(cli->words[0]);
    }
    if (cli->library_dir) {
        if (stat(cli->library_dir, &info) < 0) {
            return cli_misuse("cannot look into '%s': %s", cli->library_dir,
                              g_strerror(errno));
        }
        if (!S_ISDIR(info.st_mode)) {
            return cli_misuse("'%s' is not a folder; give the one that the profiles "
                              "are in", cli->library_dir);
        }
    }
    check_library(&check);
    if (check.n_faults) {
        fprintf(stderr, "%u fault%s\n", check.n_faults, check.n_faults == 1 ? "" : "s");
        return CLI_NO;
    }
    printf("%u profiles with %u rules: no faults on %d architectures\n",
           check.n_profiles, check.n_rules, QS_ARCH_LAST);
    return CLI_DONE;
}
