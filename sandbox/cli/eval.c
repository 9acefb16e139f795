/*
 * qsandbox eval: what happens to one call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asks the policy's reference meaning, not a program: the proof says that they
 * are the same.
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_grant(Cli *cli, const QsGrant *grant)
{
    g_autofree char *text = cli_grant_text(cli, grant);

    printf("profile %s\n", grant->profile);
    printf("rule %s:%u\n", grant->file, grant->line);
    printf("condition %s\n", text);
    printf("reason %s\n", grant->reason ? grant->reason : "");
}

static void print_absent(const Cli *cli)
{
    for (guint i = 0; i < cli->absent->len; i++) {
        printf("not: profile %s, which does not hold on %s\n",
               (char *)cli->absent->pdata[i], cli->abi->name);
    }
}

/* No rule holds: shows those that might have. */
static void print_default(Cli *cli, const QsPolicy *policy, uint32_t nr, const char *name)
{
    const QsPolicyCall *call = qs_policy_find(policy, nr);
    uint32_t first;

    if (!name) {
        gboolean foreign = qs_abi_foreign_numbers(policy->abi, &first) && nr >= first;

        printf("default: number %u %s\n", nr,
               foreign ? "belongs to another ABI that enters by the same door"
                       : "is no call of this architecture");
        return;
    }
    if (!call) {
        printf("default: no rule speaks of %s\n", name);
        print_absent(cli);
        return;
    }
    printf("default: no rule for %s holds\n", name);
    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];
        g_autofree char *text = cli_grant_text(cli, grant);

        printf("not: %s (%s, %s:%u)\n", text, grant->profile, grant->file, grant->line);
    }
    print_absent(cli);
}

static gboolean read_call(const Cli *cli, char **words, uint32_t *ret_nr,
                          const char **ret_name, uint64_t ret_args[6], GError **error)
{
    guint n_args = g_strv_length(words) - 1;

    if (!cli_parse_call(cli->abi, words[0], ret_nr, ret_name, error)) {
        return FALSE;
    }
    if (n_args > 6) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "a call has at most 6 arguments, not %u", n_args);
        return FALSE;
    }
    for (guint i = 0; i < 6; i++) {
        ret_args[i] = 0;
        if (i < n_args && !cli_parse_value(cli->abi, words[1 + i], &ret_args[i], error)) {
            g_prefix_error(error, "argument %u: ", i);
            return FALSE;
        }
    }
    return TRUE;
}

/* For the architecture in use; FALSE with @error if the call does not exist there. */
static gboolean evaluate(Cli *cli, gboolean *ret_permitted, GError **error)
{
    g_autoptr(QsPolicy) policy = NULL;
    g_autofree char *verdict = NULL;
    const QsGrant *grant = NULL;
    const char *name;
    uint64_t args[6];
    QsAction action;
    uint32_t nr;

    if (!read_call(cli, cli->after, &nr, &name, args, error)) {
        return FALSE;
    }
    policy = cli_compose(cli, cli->words, error);
    if (!policy) {
        return FALSE;
    }
    action = qs_policy_evaluate(policy, cli->abi->audit_arch, nr, args, &grant);
    verdict = qs_action_format(action);
    if (cli->n_abis > 1) {
        printf("arch %s\n", cli->abi->name);
    }
    puts(verdict);
    if (grant) {
        print_grant(cli, grant);
    } else {
        print_default(cli, policy, nr, name);
    }
    *ret_permitted = qs_action_permits(action);
    return TRUE;
}

/* The words of @line, between any blanks and tabs; the caller frees them. */
static char **split_line(char *line)
{
    GPtrArray *words = g_ptr_array_new();
    char *rest = NULL;

    for (char *word = strtok_r(line, " \t\r\n", &rest); word;
         word = strtok_r(NULL, " \t\r\n", &rest)) {
        g_ptr_array_add(words, g_strdup(word));
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

/* One call of a batch: its verdict, on a line of its own. */
static gboolean answer_line(const Cli *cli, const QsPolicy *policy, char *line,
                            size_t length, GError **error)
{
    g_auto(GStrv) words = NULL;
    g_autofree char *verdict = NULL;
    const char *name;
    uint64_t args[6];
    uint32_t nr;

    if (strlen(line) != length) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "there is a NUL byte in it; calls are given as text");
        return FALSE;
    }
    words = split_line(line);
    if (!words[0]) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "the line is empty");
        return FALSE;
    }
    if (!read_call(cli, words, &nr, &name, args, error)) {
        return FALSE;
    }
    verdict = qs_action_format(
        qs_policy_evaluate(policy, cli->abi->audit_arch, nr, args, NULL));
    puts(verdict);
    return TRUE;
}

static int eval_batch(Cli *cli)
{
    g_autoptr(QsPolicy) policy = NULL;
    GError *error = NULL;
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    unsigned number = 0;
    gboolean failed = FALSE;

    policy = cli_compose(cli, cli->words, &error);
    if (!policy) {
        return cli_fail(error);
    }
    while (!failed && (length = getline(&line, &size, stdin)) >= 0) {
        number++;
        if (!answer_line(cli, policy, line, length, &error)) {
            g_prefix_error(&error, "line %u: ", number);
            failed = TRUE;
        }
    }
    if (!failed && !feof(stdin)) {
        g_set_error(&error, QS_ERROR, QS_ERROR_IO, "cannot read standard input: %s",
                    g_strerror(errno));
        failed = TRUE;
    }
    free(line);
    return failed ? cli_fail(error) : CLI_DONE;
}

int cli_eval(Cli *cli)
{
    GError *error = NULL;
    gboolean batch = FALSE;
    int status = CLI_DONE;
    const GOptionEntry own[] = {
        { "batch", 0, 0, G_OPTION_ARG_NONE, &batch,
          "Read calls from standard input, \"CALL ARG…\" on each line, and print the "
          "verdict of each",
          NULL },
        { NULL }
    };

    if (!cli_read_options(cli, "PROFILE… -- CALL [ARG…]",
                          "Prints what happens to the call CALL under all profiles "
                          "together, and the rule\nbehind it.  CALL is a name or a "
                          "number.  An ARG is a number (decimal, hexadecimal,\n"
                          "negative) or constants' names joined by '|'; those left out "
                          "are 0.\nOf several architectures, each is told of behind a "
                          "line 'arch NAME'.\nExit status 0 if the call is permitted "
                          "(on all of them), else 1; with\n--batch 0 whatever the "
                          "verdicts.",
                          CLI_LIBRARY | CLI_ARCH | CLI_ARCHES | CLI_POLICY, own,
                          &error)) {
        return cli_fail(error);
    }
    cli->may_be_absent = TRUE;
    if (batch) {
        if (!cli->words[0] || cli->after || cli->n_abis > 1) {
            return cli_misuse("eval: --batch takes profiles, one architecture and no "
                              "call; the calls come from standard input");
        }
        cli_use_arch(cli, 0);
        return eval_batch(cli);
    }
    if (!cli->words[0] || !cli->after || !cli->after[0]) {
        return cli_misuse("eval: give profiles and a call, as in 'qsandbox eval "
                          "accel/kvm -- ioctl 12 KVM_RUN'");
    }
    for (size_t i = 0; i < cli->n_abis; i++) {
        gboolean permitted;

        cli_use_arch(cli, i);
        if (!evaluate(cli, &permitted, &error)) {
            return cli_fail(error);
        }
        if (!permitted) {
            status = CLI_NO;
        }
    }
    return status;
}
