/*
 * qsandbox eval: what happens to one call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asks the policy's reference meaning, not a program: the proof says that they
 * are the same.  What the policy gives to the broker is decided by the broker's own
 * functions, from the table that QEMU would hand it.
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <netinet/in.h>
#include <sys/un.h>

#include "qsandbox/name.h"

static void print_grant(Cli *cli, const QsGrant *grant)
{
    g_autofree char *text = cli_grant_text(cli, grant);

    printf("profile %s\n", grant->profile);
    printf("rule %s:%u\n", grant->file, grant->line);
    printf("condition %s\n", text);
    printf("reason %s\n", grant->reason ? grant->reason : "");
}

/* The rules that give a call to the broker: the names of all of them add up. */
static void print_named(Cli *cli, const QsPolicy *policy, uint32_t nr,
                        const uint64_t args[6])
{
    const QsPolicyCall *call = qs_policy_find(policy, nr);

    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (grant->action.kind == QS_ACTION_USER_NOTIF &&
            qs_cond_holds(grant->cond, args)) {
            print_grant(cli, grant);
        }
    }
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

/* A call as it is written. */
typedef struct Question {
    const char *call; /* NULL for a number without name */
    uint32_t nr;
    uint64_t args[6];
    uint64_t flags; /* of a call that opens a file */
    CliName name;
} Question;

static void question_clear(Question *question)
{
    g_clear_pointer(&question->name.path, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Question, question_clear)

/* A pointer to what is not there, and for an address how long it is. */
#define SOME_POINTER 0x1000

static uint64_t length_of(const CliName *name)
{
    if (name->path) {
        return sizeof(struct sockaddr_un);
    }
    return name->net.family == AF_INET ? sizeof(struct sockaddr_in)
                                       : sizeof(struct sockaddr_in6);
}

/* The arguments that follow from a name. */
static void take_name(Question *question, guint n_args)
{
    unsigned arg = qs_name_arg(question->call);
    gboolean has_length = strcmp(question->call, "connect") == 0 ||
                          strcmp(question->call, "bind") == 0 ||
                          strcmp(question->call, "sendto") == 0;

    question->args[arg] = SOME_POINTER;
    if (has_length && n_args <= arg + 1) {
        question->args[arg + 1] = length_of(&question->name);
    }
}

/* Argument @i; sets the question's name if it is one. */
static gboolean read_arg(const Cli *cli, Question *question, guint i, const char *text,
                         GError **error)
{
    QsBrokerVerb verb = question->call ? qs_name_verb(question->call) : 0;
    GError *fault = NULL;

    if (verb && i == qs_name_arg(question->call)) {
        if (cli_parse_name(verb, text, &question->name, &fault)) {
            return TRUE;
        }
        if (fault) {
            g_propagate_error(error, fault);
            return FALSE;
        }
    }
    return cli_parse_value(cli->abi, text, &question->args[i], error);
}

static gboolean read_call(const Cli *cli, char **words, Question *ret, GError **error)
{
    guint n_args = g_strv_length(words) - 1;
    QsAbiArg flags;

    if (!cli_parse_call(cli->abi, words[0], &ret->nr, &ret->call, error)) {
        return FALSE;
    }
    if (n_args > 6) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "a call has at most 6 arguments, not %u", n_args);
        return FALSE;
    }
    for (guint i = 0; i < n_args; i++) {
        if (!read_arg(cli, ret, i, words[1 + i], error)) {
            g_prefix_error(error, "argument %u: ", i);
            return FALSE;
        }
    }
    if (ret->name.verb) {
        take_name(ret, n_args);
    }
    if (ret->name.verb == QS_BROKER_OPEN &&
        qs_abi_find_arg(cli->abi, qs_abi_find_number(cli->abi, ret->nr), "flags",
                        &flags)) {
        ret->flags = ret->args[flags.index];
    }
    return TRUE;
}

/* What a policy and a VM's names say together. */
typedef struct Answerer {
    QsPolicy *policy;
    QsBrokerTable *table;
} Answerer;

static void answerer_clear(Answerer *answerer)
{
    qs_policy_free(answerer->policy);
    g_free(answerer->table);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Answerer, answerer_clear)

static gboolean prepare(Cli *cli, const QsGiven *given, Answerer *ret, GError **error)
{
    ret->policy = cli_compose(cli, cli->words, error);
    ret->table = ret->policy ? qs_given_compose(given, ret->policy, error) : NULL;
    return ret->table != NULL;
}

/* The verdict of @question, and the grant behind it; the caller frees the text. */
static char *answer(const Cli *cli, const Answerer *answerer, const Question *question,
                    const QsGrant **ret_grant, gboolean *ret_permitted)
{
    QsAction action = qs_policy_evaluate(answerer->policy, cli->abi->audit_arch,
                                         question->nr, question->args, ret_grant);

    return cli_verdict(action, answerer->table, &question->name, question->flags,
                       ret_permitted);
}

/* For the architecture in use; FALSE with @error if the call does not exist there. */
static gboolean evaluate(Cli *cli, const QsGiven *given, gboolean *ret_permitted,
                         GError **error)
{
    g_auto(Answerer) answerer = { 0 };
    g_auto(Question) question = { 0 };
    g_autofree char *verdict = NULL;
    const QsGrant *grant = NULL;

    if (!read_call(cli, cli->after, &question, error) ||
        !prepare(cli, given, &answerer, error)) {
        return FALSE;
    }
    verdict = answer(cli, &answerer, &question, &grant, ret_permitted);
    if (cli->n_abis > 1) {
        printf("arch %s\n", cli->abi->name);
    }
    puts(verdict);
    if (grant && grant->action.kind == QS_ACTION_USER_NOTIF) {
        print_named(cli, answerer.policy, question.nr, question.args);
    } else if (grant) {
        print_grant(cli, grant);
    } else {
        print_default(cli, answerer.policy, question.nr, question.call);
    }
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
static gboolean answer_line(const Cli *cli, const Answerer *answerer, char *line,
                            size_t length, GError **error)
{
    g_auto(GStrv) words = NULL;
    g_auto(Question) question = { 0 };
    g_autofree char *verdict = NULL;
    const QsGrant *grant;
    gboolean permitted;

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
    if (!read_call(cli, words, &question, error)) {
        return FALSE;
    }
    verdict = answer(cli, answerer, &question, &grant, &permitted);
    puts(verdict);
    return TRUE;
}

static int eval_batch(Cli *cli, const QsGiven *given)
{
    g_auto(Answerer) answerer = { 0 };
    GError *error = NULL;
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    unsigned number = 0;
    gboolean failed = FALSE;

    if (!prepare(cli, given, &answerer, &error)) {
        return cli_fail(error);
    }
    while (!failed && (length = getline(&line, &size, stdin)) >= 0) {
        number++;
        if (!answer_line(cli, &answerer, line, length, &error)) {
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

/* Each architecture's answer to the one call. */
static int eval_all(Cli *cli, const QsGiven *given)
{
    int status = CLI_DONE;
    GError *error = NULL;

    for (size_t i = 0; i < cli->n_abis; i++) {
        gboolean permitted;

        cli_use_arch(cli, i);
        if (!evaluate(cli, given, &permitted, &error)) {
            return cli_fail(error);
        }
        if (!permitted) {
            status = CLI_NO;
        }
    }
    return status;
}

int cli_eval(Cli *cli)
{
    g_auto(GStrv) options = NULL;
    g_autoptr(QsGiven) given = NULL;
    GError *error = NULL;
    gboolean batch = FALSE;
    const GOptionEntry own[] = {
        { "batch", 0, 0, G_OPTION_ARG_NONE, &batch,
          "Read calls from standard input, \"CALL ARG…\" on each line, and print the "
          "verdict of each",
          NULL },
        { "given", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options,
          "What the VM was given: images=PATH[:ro], networks=CIDR[:PORTS] and so on; may "
          "be repeated",
          "CLASS=VALUE" },
        { NULL }
    };

    if (!cli_read_options(cli, "PROFILE… -- CALL [ARG…]",
                          "Prints what happens to the call CALL under all profiles "
                          "together, and the rule\nbehind it.  CALL is a name or a "
                          "number.  An ARG is a number (decimal, hexadecimal,\n"
                          "negative) or constants' names joined by '|'; those left out "
                          "are 0.\nOf several architectures, each is told of behind a "
                          "line 'arch NAME'.\nWhere a call takes a file or an "
                          "address, ARG can be /PATH, unix:/PATH,\ntcp:ADDRESS:PORT or "
                          "udp:ADDRESS:PORT: then it is said what the broker decides.\n"
                          "Exit status 0 if the call is permitted "
                          "(on all of them), else 1; with\n--batch 0 whatever the "
                          "verdicts.",
                          CLI_LIBRARY | CLI_ARCH | CLI_ARCHES | CLI_POLICY, own,
                          &error)) {
        return cli_fail(error);
    }
    given = cli_parse_given(options, &error);
    if (!given) {
        return cli_fail(error);
    }
    cli->may_be_absent = TRUE;
    if (batch) {
        if (!cli->words[0] || cli->after || cli->n_abis > 1) {
            return cli_misuse("eval: --batch takes profiles, one architecture and no "
                              "call; the calls come from standard input");
        }
        cli_use_arch(cli, 0);
        return eval_batch(cli, given);
    }
    if (!cli->words[0] || !cli->after || !cli->after[0]) {
        return cli_misuse("eval: give profiles and a call, as in 'qsandbox eval "
                          "accel/kvm -- ioctl 12 KVM_RUN'");
    }
    return eval_all(cli, given);
}
