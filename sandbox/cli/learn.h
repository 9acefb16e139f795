/*
 * qsandbox learn: from what a run called to a draft, private to sandbox/cli/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Reading a log gives a CliLearned; generalising it gives CliRules, which are written as a
 * profile.  Nothing on this way widens: a rule allows the calls that were seen, with what
 * no condition can depend on left open (pointers, descriptors, numbers that varied).
 */
#ifndef QSANDBOX_CLI_LEARN_H
#define QSANDBOX_CLI_LEARN_H

#include <stdio.h>
#include "cli.h"
#include "qsandbox/role.h"

typedef enum CliSeen {
    CLI_SEEN_REFUSED = 1, /* goes into the draft */
    CLI_SEEN_NAMED,       /* the policy gives it by name, but not this name */
    CLI_SEEN_ANSWERED,    /* got the error that the policy gives */
    CLI_SEEN_ENDED,       /* only a hijacked QEMU makes it */
} CliSeen;

typedef struct CliModule {
    char *path;
    char *build_id; /* in hexadecimal; NULL if it has none */
} CliModule;

typedef struct CliFrame {
    const CliModule *module; /* the log's */
    uint64_t offset;         /* in the file */
    gboolean guessed;
} CliFrame;

typedef struct CliStack {
    GArray *frames; /* CliFrame, the innermost first */
    char *end;      /* why it goes no further */
} CliStack;

/* A call that was seen; all that is the same in it counts as one. */
typedef struct CliCall {
    CliSeen seen;
    const QsAbi *abi;
    const QsAbiCall *call;
    gboolean checked[6]; /* by register: whether a condition may depend on it */
    uint64_t args[6];
    QsRole role;
    char *thread;
    char *name;   /* a file or address, as the log has it (escaped); NULL: none */
    char *advice; /* for people; NULL: none */
    uint64_t times;
    GPtrArray *stacks; /* CliStack * */
} CliCall;

typedef struct CliLearned {
    GPtrArray *calls;    /* CliCall * */
    GPtrArray *modules;  /* CliModule * */
    uint64_t n_unseen;   /* calls that had no room in the log */
    gboolean has_losses; /* lines are missing */
    unsigned n_running;  /* runs without a last line: counts are too small */
} CliLearned;

CliLearned *cli_learned_new(void);
void cli_learned_free(CliLearned *learned);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliLearned, cli_learned_free)

/*
 * Adds what @stream has; @file is its name in errors, "FILE:LINE:COLUMN: what".  Lines of
 * others are left alone.
 */
gboolean cli_learn_read(CliLearned *learned, FILE *stream, const char *file,
                        GError **error);

/*
 * Calls that only a hijacked QEMU makes are not learned, whatever the log says of them: what
 * @library says to end QEMU counts as that.  So does every call of an architecture of which
 * it does not know this.
 */
gboolean cli_learn_judge(CliLearned *learned, const QsLibrary *library, GError **error);

/* Where a function is: "name()" or "library+0x12"; caller frees. */
typedef struct CliSymbols CliSymbols;
CliSymbols *cli_symbols_new(void);
char *cli_symbols_find(CliSymbols *symbols, const CliFrame *frame);
void cli_symbols_free(CliSymbols *symbols);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CliSymbols, cli_symbols_free)

/* A rule to be: the values that each argument may have. */
typedef struct CliRule {
    const QsAbi *abi;
    const QsAbiCall *call;
    QsRole role;
    char *names;       /* "named ..." without a condition; NULL: a plain one */
    GArray *values[6]; /* uint64_t, sorted; NULL: any */
    uint64_t times;
    GPtrArray *calls; /* CliCall *, lent */
} CliRule;

/* Rules that allow what was seen and refused, and no more: CliRule *. */
GPtrArray *cli_learn_generalise(const CliLearned *learned);

/*
 * The class or the path by which the call's name can be given: "named files"; NULL if it has
 * no name, or one that no profile can give.  Caller frees.
 */
char *cli_learn_names(const CliCall *call);

/* Whether the call can be given by name only: which file it is about decides. */
gboolean cli_learn_needs_name(const CliCall *call);

/* The name without escapes if it consists of plain characters only; NULL if not. */
char *cli_learn_plain_name(const CliCall *call);

/* "flags == O_RDWR|O_CLOEXEC", "cmd == {A, B}"; caller frees. */
char *cli_learn_condition(const CliRule *rule, unsigned arg_index);

/* Names of @value that are as likely: what no profile can know, in words.  NULL: none. */
char *cli_learn_doubt(const CliRule *rule);

typedef struct CliDraft {
    const char *name;  /* the profile's */
    const char *match; /* "KIND NAME..." or NULL */
    char **logs;
} CliDraft;

/* The text of the profile, which reads.  Caller frees. */
char *cli_learn_write(const CliDraft *draft, const CliLearned *learned, GError **error);

#endif
