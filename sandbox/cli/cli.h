/*
 * qsandbox: what the commands share, private to sandbox/cli/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A command is a function that gets its words and returns an exit status.  Words behind
 * a "--" are kept apart from those before it.
 */
#ifndef QSANDBOX_CLI_H
#define QSANDBOX_CLI_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/error.h"
#include "qsandbox/given.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"
#include "qsandbox/selection.h"

enum {
    CLI_DONE = 0,
    CLI_NO = 1,     /* the answer is no */
    CLI_MISUSE = 2, /* used wrongly, or bad input */
};

/* What a command was asked for; cli_clear() when done. */
typedef struct Cli {
    char **words; /* what is left before a "--", options taken out */
    char **after; /* what is behind it; NULL if there was none */

    /* Options, as given, NULL if not. */
    char *library_dir;
    char **arch_names; /* each perhaps several, joined by commas */
    char *role_name;
    char *default_name;
    char *bad_arch_name;

    /* What they mean; cli_use_arch() says for which architecture. */
    const QsAbi *abi;
    QsRole role;
    QsAction default_action;
    QsAction bad_arch_action;

    /* The architectures named, of which there is at least one. */
    const QsAbi *abis[QS_ARCH_LAST];
    QsAction default_actions[QS_ARCH_LAST];
    size_t n_abis;

    /* eval answers for profiles that do not hold on its architecture; others fail. */
    gboolean may_be_absent;
    GPtrArray *absent; /* names of those, on the architecture in use */

    QsLibrary *library;
    GHashTable *files; /* profile name → CliFile *: what came from files by path */
} Cli;

typedef int CliCommand(Cli *cli);

/* Which of the shared options a command has. */
typedef enum CliOptions {
    CLI_LIBRARY = 1 << 0,
    CLI_ARCH = 1 << 1,
    CLI_POLICY = 1 << 2, /* --role, --default, --bad-arch */
    CLI_ARCHES = 1 << 3, /* with CLI_ARCH: more than one may be named */
} CliOptions;

/*
 * Reads the options @shared and @own (may be NULL) out of cli->words, and prints
 * help and exits if asked to.  @usage is what follows the command's name in
 * its help, @about the paragraph below.
 */
gboolean cli_read_options(Cli *cli, const char *usage, const char *about,
                          CliOptions shared, const GOptionEntry *own, GError **error);

void cli_clear(Cli *cli);

/* Only the profiles that were loaded; @cli is as it was before. */
void cli_clear_library(Cli *cli);

/* Words behind a "--" are words like others. */
void cli_join_words(Cli *cli);

/*
 * A line on standard error.  Whatever in it is no character of text, such as an escape
 * sequence in a name, becomes a question mark.
 */
void cli_print_fault(const char *message);

/* Prints @error on standard error and frees it; returns CLI_MISUSE. */
int cli_fail(GError *error);

/* QS_ERROR_USAGE with the text, printed likewise. */
int cli_misuse(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* The library asked for, loaded on first use; lent. */
QsLibrary *cli_library(Cli *cli, GError **error);

/*
 * The profiles that @words mean (NULL-terminated, at least one): a name of the library,
 * else a path to a file, whose profile then takes the place of one of the library's
 * with the same name.  So do those that it requires and that lie beside it.
 *
 * Of several architectures a profile has to hold on one, and adds nothing on others.
 * What is left out there is in cli->absent.
 */
QsSelection *cli_select(Cli *cli, char **words, GError **error);

/* Makes number @i of the named architectures the current one. */
void cli_use_arch(Cli *cli, size_t i);

/* Selects and composes, for the architecture in use. */
QsPolicy *cli_compose(Cli *cli, char **names, GError **error);

/*
 * Likewise for all of them: QsPolicy *, in their order; the caller unrefs it.  What is
 * left out on some is printed on standard error.
 */
GPtrArray *cli_compose_all(Cli *cli, char **names, GError **error);

/* The text of the rule behind @grant, in names: "cmd == KVM_RUN".  Caller frees. */
char *cli_grant_text(Cli *cli, const QsGrant *grant);

/* A call by name or number; @ret_name (lent) is NULL for a number without name. */
gboolean cli_parse_call(const QsAbi *abi, const char *text, uint32_t *ret_nr,
                        const char **ret_name, GError **error);

/* A number (decimal, hexadecimal, negative) or constants, joined by '|'. */
gboolean cli_parse_value(const QsAbi *abi, const char *text, uint64_t *ret_value,
                         GError **error);

/* The file or address that a call is about, as its argument on the command line. */
typedef struct CliName {
    QsBrokerVerb verb; /* 0: none was given */
    char *path;        /* absolute, normal; NULL for an address */
    QsBrokerRule net;  /* one address with one port */
} CliName;

/*
 * Whether @text is a name: "/PATH", "unix:/PATH", "tcp:ADDRESS:PORT" or
 * "udp:ADDRESS:PORT".  *ret_name.path is the caller's.  FALSE without @error: it is none.
 */
gboolean cli_parse_name(QsBrokerVerb verb, const char *text, CliName *ret_name,
                        GError **error);

/*
 * What a VM was given, from options "CLASS=VALUE" (may be NULL).  The caller frees it.
 */
QsGiven *cli_parse_given(char **options, GError **error);

/*
 * What follows from @action: "broker", "broker: allowed by RULE", "broker: refused" or
 * "broker: refused without a report", or the action as text.  The caller frees it.  @flags
 * are those of a call that opens a file.
 */
char *cli_verdict(QsAction action, const QsBrokerTable *table, const CliName *name,
                  uint64_t flags, gboolean *ret_permitted);

/*
 * Writes a file such that it is there as a whole or not at all; "-" is standard
 * output.  Devices and pipes are written to as they are.
 */
gboolean cli_write_file(const char *path, const void *data, gsize size, GError **error);

CliCommand cli_check, cli_check_qemu, cli_compile, cli_diff, cli_disasm, cli_eval,
    cli_explain, cli_learn, cli_list, cli_run;

#endif
