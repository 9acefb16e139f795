/*
 * qsandbox check: faults of a library
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Every file is read by itself first, so that all their faults are reported and not just
 * the first one's.  Only a library without such faults is looked at as a whole: its
 * requirements, and the union of all its rules on each architecture, which is compiled
 * and proven.  That union is larger than any VM's policy, and takes every condition of
 * every profile through composition, generation and proof.  Where it is too large for a
 * filter, each profile is taken through them by itself.
 *
 * Questions of style are warnings, and no faults unless asked for.  Among them are rules
 * that name no architecture and do not make sense on all: on the others they are not
 * part of the union.  So is what a library carries without need (qsandbox/weight.h).
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "qsandbox/generate.h"
#include "qsandbox/verify.h"
#include "qsandbox/weight.h"

typedef struct Check {
    Cli *cli;
    unsigned n_profiles;
    unsigned n_rules;
    unsigned n_faults;
    unsigned n_warnings;
    unsigned n_archs;
    gboolean strict; /* warnings are faults */
    uint32_t archs;  /* that the library states; 0: none */
} Check;

static void tell(Check *check, const char *message)
{
    cli_print_fault(message);
    check->n_faults++;
}

static void tell_error(Check *check, GError *error)
{
    tell(check, error->message);
    g_error_free(error);
}

/* @message begins with @file and ":LINE:COLUMN: ". */
static void warn(Check *check, const char *file, const char *message)
{
    size_t place = strlen(file);
    g_autofree char *text = NULL;

    g_assert(g_str_has_prefix(message, file));
    place += strspn(message + place, ":0123456789");
    if (check->strict) {
        tell(check, message);
        return;
    }
    text = g_strdup_printf("%.*s warning:%s", (int)place, message, message + place);
    cli_print_fault(text);
    check->n_warnings++;
}

static void check_profile(Check *check, const QsProfile *profile)
{
    g_autoptr(GPtrArray) messages = qs_profile_lint(profile);

    for (guint i = 0; i < messages->len; i++) {
        warn(check, profile->file, messages->pdata[i]);
    }
    check->n_profiles++;
    check->n_rules += profile->rules->len;
}

static gboolean check_file(void *opaque, const char *path, const char *name)
{
    Check *check = opaque;
    g_autoptr(QsProfile) profile = NULL;
    GError *error = NULL;

    profile = qs_profile_load_in(path, name, check->archs, &error);
    if (profile) {
        check_profile(check, profile);
    } else {
        tell_error(check, error);
    }
    return TRUE;
}

/* Notes what the walk through the library cannot pass, and lets it go on. */
static gboolean note_fault(void *opaque, const char *path, QsLibraryFault fault,
                           const char *reason)
{
    g_autofree char *message = NULL;

    switch (fault) {
    case QS_LIBRARY_TOO_DEEP:
        message = g_strdup_printf("%s: more than %d folders inside each other", path,
                                  QS_LIBRARY_MAX_DEPTH);
        break;
    case QS_LIBRARY_UNREADABLE:
        message = g_strdup(reason);
        break;
    case QS_LIBRARY_BAD_ENTRY:
        message = g_strdup_printf("%s: %s", path, reason);
        break;
    }
    tell(opaque, message);
    return TRUE;
}

/* Leaves out what @policy's architecture lacks: reading or linting has reported it. */
static void add_rules(QsPolicy *policy, const QsProfile *profile)
{
    for (guint i = 0; i < profile->rules->len; i++) {
        qs_policy_add_rule(policy, profile, profile->rules->pdata[i], NULL);
    }
}

/*
 * The rules of @profiles[@first] and the @n - 1 behind it, compiled and proven.  Too
 * large means that they do not fit into a filter, or that their proof does not end.  It
 * does not mean that they are wrong.
 */
static gboolean try_rules(const QsAbi *abi, const GPtrArray *profiles, guint first,
                          guint n, gboolean *ret_too_large, GError **error)
{
    QsCounterexample wrong = { 0 };
    GError *reason = NULL;
    QsAction kill = { .kind = QS_ACTION_KILL_PROCESS };
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, kill, kill);
    g_autoptr(QsProgram) program = NULL;

    for (guint i = 0; i < n; i++) {
        /* What follows refused calls never becomes a filter */
        if (!qs_profile_is_violation_list(profiles->pdata[first + i])) {
            add_rules(policy, profiles->pdata[first + i]);
        }
    }
    program = qs_program_generate(policy, &reason);
    if (program && qs_verify_program(policy, program, &wrong, &reason)) {
        return TRUE;
    }
    *ret_too_large = g_error_matches(reason, QS_ERROR, QS_ERROR_LIMIT) ||
                     (program && !wrong.found.kind);
    g_propagate_error(error, reason);
    return FALSE;
}

static void check_each(Check *check, const QsAbi *abi, const GPtrArray *profiles)
{
    for (guint i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];
        gboolean too_large;
        GError *error = NULL;

        if (!try_rules(abi, profiles, i, 1, &too_large, &error)) {
            g_prefix_error(&error, "%s:1:1: on %s: ", profile->file, abi->name);
            tell_error(check, error);
        }
    }
}

/* Whether they fit into a filter. */
static gboolean check_union(Check *check, const QsAbi *abi)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(check->cli->library);
    gboolean too_large;
    GError *error = NULL;

    if (try_rules(abi, profiles, 0, profiles->len, &too_large, &error)) {
        return TRUE;
    }
    if (too_large) {
        g_error_free(error);
        check_each(check, abi, profiles);
        return FALSE;
    }
    g_prefix_error(&error, "all profiles together on %s: ", abi->name);
    tell_error(check, error);
    return TRUE;
}

/* What the library carries without need. */
static void weigh(Check *check)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(check->cli->library);

    for (guint i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];
        g_autoptr(GPtrArray) messages = qs_profile_weigh(check->cli->library, profile);

        for (guint j = 0; j < messages->len; j++) {
            warn(check, profile->file, messages->pdata[j]);
        }
    }
}

static void check_whole(Check *check)
{
    gboolean fit = TRUE;
    GError *error = NULL;

    if (!qs_library_check(check->cli->library, &error)) {
        tell_error(check, error);
        return;
    }
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        if (qs_library_archs(check->cli->library) & QS_ARCH_BIT(arch)) {
            fit &= check_union(check, qs_abi_get(arch));
            check->n_archs++;
        }
    }
    /* What has no proof together has none for each rule */
    if (fit) {
        weigh(check);
    }
}

static void check_library(Check *check)
{
    QsLibraryVisitor visitor = { check_file, note_fault, check };
    Cli *cli = check->cli;
    GError *error = NULL;

    if (cli->library_dir) {
        if (!qs_library_read_archs(cli->library_dir, &check->archs, &error)) {
            tell_error(check, error);
            return;
        }
        qs_library_walk(cli->library_dir, &visitor);
        if (!check->n_faults && !check->n_profiles) {
            g_autofree char *message = g_strdup_printf("%s: there is no file *.profile "
                                                       "below it",
                                                       cli->library_dir);

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

static int tell_result(const Check *check)
{
    g_autofree char *warnings = check->n_warnings
                                    ? g_strdup_printf(", %u warning%s", check->n_warnings,
                                                      check->n_warnings == 1 ? "" : "s")
                                    : NULL;

    if (check->n_faults) {
        fprintf(stderr, "%u fault%s%s\n", check->n_faults,
                check->n_faults == 1 ? "" : "s", warnings ? warnings : "");
        return CLI_NO;
    }
    printf("%u profiles with %u rules: no faults on %u architecture%s%s\n",
           check->n_profiles, check->n_rules, check->n_archs,
           check->n_archs == 1 ? "" : "s", warnings ? warnings : "");
    return CLI_DONE;
}

int cli_check(Cli *cli)
{
    Check check = { .cli = cli };
    const GOptionEntry entries[] = { { "strict", 0, 0, G_OPTION_ARG_NONE, &check.strict,
                                       "Take warnings for faults", NULL },
                                     { NULL } };
    GError *error = NULL;
    struct stat info;

    if (!cli_read_options(cli, "[DIR]",
                          "Reads every profile below DIR (if not given: those that are "
                          "built in) for every\narchitecture, looks for bad style and "
                          "for faults between profiles, and compiles and\nproves all of "
                          "them together.  Faults and, marked so, warnings go to "
                          "standard error.\nExit status 1 if there is a fault.",
                          CLI_LIBRARY, entries, &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    if (cli->words[0] && (cli->words[1] || cli->library_dir)) {
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
                              "are in",
                              cli->library_dir);
        }
    }
    check_library(&check);
    return tell_result(&check);
}
