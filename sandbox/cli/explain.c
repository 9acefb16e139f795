/*
 * qsandbox explain: what profiles allow, and why
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>

#include "qsandbox/compare.h"

static int compare_calls(gconstpointer a, gconstpointer b)
{
    const QsPolicyCall *one = *(const QsPolicyCall *const *)a;
    const QsPolicyCall *two = *(const QsPolicyCall *const *)b;

    return strcmp(one->name ? one->name : "", two->name ? two->name : "");
}

static int compare_lines(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* By the rule's text, then profile and line, so that equal rules stand together. */
static void print_call(Cli *cli, const QsPolicyCall *call)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    const char *before = "";

    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];
        g_autofree char *text = cli_grant_text(cli, grant);

        /* The order that composition gave them is kept among equal texts. */
        g_ptr_array_add(lines, g_strdup_printf("%s\n%06u\n    %s: %s", text, i,
                                               grant->profile, grant->reason));
    }
    g_ptr_array_sort(lines, compare_lines);

    printf("%s\n", call->name ? call->name : "?");
    for (guint i = 0; i < lines->len; i++) {
        char *text = lines->pdata[i];
        char *key = strchr(text, '\n');
        char *why = strchr(key + 1, '\n') + 1;

        *key = '\0';
        if (strcmp(before, text) != 0) {
            printf("  %s\n", text);
        }
        printf("%s\n", why);
        before = text;
    }
}

static void print_selection(const QsSelection *selection)
{
    for (guint i = 0; i < selection->choices->len; i++) {
        const QsChoice *choice = selection->choices->pdata[i];

        printf("%s: %s (%s)\n", choice->profile->name, choice->profile->summary,
               choice->why);
    }
    putchar('\n');
}

static int explain_all(Cli *cli, const QsSelection *selection, const QsPolicy *policy)
{
    g_autoptr(GPtrArray) calls = g_ptr_array_new();
    QsPolicyCounts counts = qs_policy_count(policy);

    print_selection(selection);
    printf("%u of %u calls of %s are allowed in role %s, %u of them by argument only; "
           "%u more are given to the broker; %u more answer an error of their own\n\n",
           counts.allowed, counts.total, cli->abi->name, qs_role_name(cli->role),
           counts.conditional, counts.named, counts.soft);
    for (guint i = 0; i < policy->calls->len; i++) {
        g_ptr_array_add(calls, policy->calls->pdata[i]);
    }
    g_ptr_array_sort(calls, compare_calls);
    for (guint i = 0; i < calls->len; i++) {
        print_call(cli, calls->pdata[i]);
    }
    return CLI_DONE;
}

static int explain_one(Cli *cli, const QsPolicy *policy, const char *text)
{
    const QsPolicyCall *call;
    GError *error = NULL;
    const char *name;
    uint32_t nr;

    if (!cli_parse_call(cli->abi, text, &nr, &name, &error)) {
        return cli_fail(error);
    }
    call = qs_policy_find(policy, nr);
    if (!call) {
        printf("%s: no rule speaks of it\n", name ? name : text);
        return CLI_NO;
    }
    print_call(cli, call);
    return CLI_DONE;
}

int cli_explain(Cli *cli)
{
    g_autofree char *call = NULL;
    const GOptionEntry entries[] = {
        { "call", 0, 0, G_OPTION_ARG_STRING, &call,
          "Only about CALL; exit status 1 if no rule speaks of it", "CALL" },
        { NULL }
    };
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) policy = NULL;
    GError *error = NULL;

    if (!cli_read_options(cli, "PROFILE…",
                          "Prints every call that the profiles allow together: when, by "
                          "which profile, and for\nwhat reason.",
                          CLI_LIBRARY | CLI_ARCH | CLI_POLICY, entries, &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    if (!cli->words[0]) {
        return cli_misuse("explain: give the profiles, as in 'qsandbox explain "
                          "accel/kvm'");
    }
    selection = cli_select(cli, cli->words, &error);
    if (!selection) {
        return cli_fail(error);
    }
    policy = qs_policy_compose(selection, cli->abi, cli->role, cli->default_action,
                               cli->bad_arch_action, &error);
    if (!policy) {
        return cli_fail(error);
    }
    return call ? explain_one(cli, policy, call) : explain_all(cli, selection, policy);
}
