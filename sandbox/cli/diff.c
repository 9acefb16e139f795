/*
 * qsandbox diff: what other profiles allow more or less
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Goes through the calls of both policies.  A call whose rules read the same in both is
 * equal.  Otherwise its *meaning* is compared: two policies of just that call mean the
 * same if each is a subset of the other, both answer the same errors, and both give the
 * same to the broker: for the same arguments and with the same names.  Rules that read
 * differently and mean the same are not printed.  Each side has a library of its own, so
 * that two versions of one profile can be compared.
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>

#include "qsandbox/compare.h"
#include "qsandbox/name.h"

static int compare_text(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of @grant in one order, as text; "" if it has none. */
static char *names_key(const QsGrant *grant)
{
    g_autoptr(GPtrArray) texts = g_ptr_array_new();

    for (guint i = 0; grant->names && i < grant->names->len; i++) {
        const QsName *name = grant->names->pdata[i];

        g_ptr_array_add(texts, name->text);
    }
    g_ptr_array_sort(texts, compare_text);
    g_ptr_array_add(texts, NULL);
    return g_strjoinv(", ", (char **)texts->pdata);
}

/* "errno:38 (arg0 & 0x1) == 0", for comparing. */
static char *grant_key(const QsGrant *grant)
{
    g_autofree char *action = qs_action_format(grant->action);
    g_autofree char *names = names_key(grant);
    g_autofree char *cond = grant->cond ? qs_cond_format(grant->cond) : g_strdup("");

    return g_strdup_printf("%s %s %s", action, names, cond);
}

/* The keys of @call's grants, each once and sorted; @call may be NULL. */
static GPtrArray *list_keys(const QsPolicyCall *call, gboolean soft_only)
{
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (!soft_only || (!qs_action_permits(grant->action) && !grant->names)) {
            g_ptr_array_add(keys, grant_key(grant));
        }
    }
    g_ptr_array_sort(keys, compare_text);
    for (guint i = keys->len; i > 1; i--) {
        if (strcmp(keys->pdata[i - 1], keys->pdata[i - 2]) == 0) {
            g_ptr_array_remove_index(keys, i - 1);
        }
    }
    return keys;
}

static gboolean same_keys(const QsPolicyCall *a, const QsPolicyCall *b,
                          gboolean soft_only)
{
    g_autoptr(GPtrArray) keys_a = list_keys(a, soft_only);
    g_autoptr(GPtrArray) keys_b = list_keys(b, soft_only);
    gboolean same = keys_a->len == keys_b->len;

    for (guint i = 0; same && i < keys_a->len; i++) {
        same = strcmp(keys_a->pdata[i], keys_b->pdata[i]) == 0;
    }
    return same;
}

/* A policy in which only @call's grants are. */
static QsPolicy *policy_of_call(const QsAbi *abi, const QsPolicyCall *call)
{
    QsAction kill = { .kind = QS_ACTION_KILL_PROCESS };
    QsPolicy *policy = qs_policy_new(abi, kill, kill);

    if (call) {
        qs_policy_add_call(policy, call);
    }
    return policy;
}

/* Whether @call has a name with this text; @call may be NULL. */
static gboolean has_name(const QsPolicyCall *call, const char *text)
{
    for (guint i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        for (guint j = 0; grant->names && j < grant->names->len; j++) {
            if (strcmp(((const QsName *)grant->names->pdata[j])->text, text) == 0) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

/* Whether @wide has all names of @narrow; which of its rules has one does not matter. */
static gboolean has_all_names(const QsPolicyCall *wide, const QsPolicyCall *narrow)
{
    for (guint i = 0; narrow && i < narrow->grants->len; i++) {
        const QsGrant *grant = narrow->grants->pdata[i];

        for (guint j = 0; grant->names && j < grant->names->len; j++) {
            if (!has_name(wide, ((const QsName *)grant->names->pdata[j])->text)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

static gboolean permit_the_same(const QsPolicy *a, const QsPolicy *b)
{
    return qs_verify_subset(a, b, NULL, NULL) && qs_verify_subset(b, a, NULL, NULL);
}

static gboolean same_meaning(const QsAbi *abi, const QsPolicyCall *a,
                             const QsPolicyCall *b)
{
    g_autoptr(QsPolicy) policy_a = policy_of_call(abi, a);
    g_autoptr(QsPolicy) policy_b = policy_of_call(abi, b);
    g_autoptr(QsPolicy) served_a = qs_policy_names_allowed(policy_a);
    g_autoptr(QsPolicy) served_b = qs_policy_names_allowed(policy_b);

    return same_keys(a, b, TRUE) && has_all_names(a, b) && has_all_names(b, a) &&
           permit_the_same(policy_a, policy_b) && permit_the_same(served_a, served_b);
}

/* Those of @call's rules that @other lacks, each with @sign before it. */
static void print_side(Cli *cli, char sign, const QsPolicyCall *call,
                       const QsPolicyCall *other)
{
    g_autoptr(GPtrArray) keys = list_keys(other, FALSE);

    for (guint i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];
        g_autofree char *key = grant_key(grant);
        g_autofree char *text = NULL;

        if (g_ptr_array_find_with_equal_func(keys, key, g_str_equal, NULL)) {
            continue;
        }
        text = cli_grant_text(cli, grant);
        printf("%c %s: %s (%s)\n", sign, call->name ? call->name : "?", text,
               grant->profile);
    }
}

static gboolean diff_call(Cli *cli_a, Cli *cli_b, const QsPolicyCall *a,
                          const QsPolicyCall *b)
{
    if (same_keys(a, b, FALSE) || same_meaning(cli_a->abi, a, b)) {
        return FALSE;
    }
    print_side(cli_a, '-', a, b);
    print_side(cli_b, '+', b, a);
    return TRUE;
}

/* Both lists are sorted by number: merges them. */
static unsigned diff_policies(Cli *cli_a, Cli *cli_b, const QsPolicy *a,
                              const QsPolicy *b)
{
    unsigned differing = 0;
    guint i = 0;
    guint j = 0;

    while (i < a->calls->len || j < b->calls->len) {
        const QsPolicyCall *one = i < a->calls->len ? a->calls->pdata[i] : NULL;
        const QsPolicyCall *two = j < b->calls->len ? b->calls->pdata[j] : NULL;
        gboolean take_one = one && (!two || one->nr <= two->nr);
        gboolean take_two = two && (!one || two->nr <= one->nr);

        differing += diff_call(cli_a, cli_b, take_one ? one : NULL,
                               take_two ? two : NULL);
        i += take_one;
        j += take_two;
    }
    return differing;
}

static int diff_sets(Cli *cli_a, Cli *cli_b, char **set_a, char **set_b)
{
    g_autoptr(QsPolicy) a = NULL;
    g_autoptr(QsPolicy) b = NULL;
    GError *error = NULL;

    a = cli_compose(cli_a, set_a, &error);
    if (!a) {
        return cli_fail(error);
    }
    b = cli_compose(cli_b, set_b, &error);
    if (!b) {
        return cli_fail(error);
    }
    return diff_policies(cli_a, cli_b, a, b) ? CLI_NO : CLI_DONE;
}

int cli_diff(Cli *cli)
{
    GError *error = NULL;
    char *one[2] = { NULL };
    char *two[2] = { NULL };
    char **set_a;
    char **set_b;
    Cli other;
    int status;

    if (!cli_read_options(cli, "PROFILE PROFILE | PROFILE… -- PROFILE…",
                          "Prints what the second set of profiles allows more (+) or "
                          "less (-) than the first.\nExit status 0 if both mean the "
                          "same, else 1.",
                          CLI_LIBRARY | CLI_ARCH | CLI_POLICY, NULL, &error)) {
        return cli_fail(error);
    }
    if (cli->after) {
        set_a = cli->words;
        set_b = cli->after;
    } else if (g_strv_length(cli->words) == 2) {
        one[0] = cli->words[0];
        two[0] = cli->words[1];
        set_a = one;
        set_b = two;
    } else {
        return cli_misuse("diff: give two profiles, or two sets with -- between them");
    }
    if (!set_a[0] || !set_b[0]) {
        return cli_misuse("diff: there is no profile on one side of the --");
    }
    other = *cli;
    other.absent = NULL;
    status = diff_sets(cli, &other, set_a, set_b);
    cli_clear_library(&other);
    g_clear_pointer(&other.absent, g_ptr_array_unref);
    return status;
}
