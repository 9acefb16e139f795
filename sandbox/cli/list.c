/*
 * qsandbox list: the library's profiles, or what an architecture has
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>

#include "qsandbox/name.h"

static void print_profile(const QsProfile *profile, int width)
{
    printf("%-*s  %s\n", width, profile->name, profile->summary);
    for (guint i = 0; i < profile->matches->len; i++) {
        const QsMatch *match = profile->matches->pdata[i];

        printf("%-*s  match %s", width, "", match->kind);
        for (guint j = 0; j < match->names->len; j++) {
            printf(" %s", (const char *)match->names->pdata[j]);
        }
        putchar('\n');
    }
}

static int list_profiles(Cli *cli)
{
    g_autoptr(GPtrArray) profiles = NULL;
    GError *error = NULL;
    size_t width = 0;

    if (!cli_library(cli, &error)) {
        return cli_fail(error);
    }
    profiles = qs_library_list(cli->library);
    for (guint i = profiles->len; cli->arch_names && i-- > 0;) {
        const QsProfile *profile = profiles->pdata[i];

        if (!(profile->archs & QS_ARCH_BIT(cli->abi->arch))) {
            g_ptr_array_remove_index(profiles, i);
        }
    }
    for (guint i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        width = MAX(width, strlen(profile->name));
    }
    for (guint i = 0; i < profiles->len; i++) {
        print_profile(profiles->pdata[i], width);
    }
    return CLI_DONE;
}

/* Which profiles a thing of @kind chooses, for each name among the words. */
static int list_matches(Cli *cli, const char *kind)
{
    GError *error = NULL;
    int status = CLI_DONE;

    if (!cli_library(cli, &error)) {
        return cli_fail(error);
    }
    for (char **name = cli->words; *name; name++) {
        g_autoptr(GPtrArray)
            profiles = qs_library_match(cli->library, cli->abi, kind, *name);

        printf("%s:", *name);
        for (guint i = 0; i < profiles->len; i++) {
            printf(" %s", ((const QsProfile *)profiles->pdata[i])->name);
        }
        putchar('\n');
        if (profiles->len == 0) {
            status = CLI_NO;
        }
    }
    return status;
}

/* How much of it the kernel reads: "32", "64/32" (as other arguments say), "-". */
static const char *width_of(const QsAbiArg *arg, char buffer[8])
{
    if (arg->bits == 0) {
        return "-";
    }
    g_snprintf(buffer, 8, "%u%s", arg->bits, arg->partly ? "/32" : "");
    return buffer;
}

/* A register that no argument uses, as before 64-bit ones on arm, is shown as "-". */
static int list_calls(const QsAbi *abi)
{
    for (size_t i = 0; i < abi->n_calls; i++) {
        const QsAbiCall *call = &abi->calls[i];
        unsigned position = 0;

        printf("%u %s", call->nr, call->name);
        for (unsigned j = 0; j < call->n_args; j++) {
            const QsAbiArg *arg = &call->args[j];
            char buffer[8];

            for (; position < arg->index; position++) {
                printf("%s-", position ? ", " : "(");
            }
            printf("%s%s:%s", position++ ? ", " : "(", arg->name, width_of(arg, buffer));
        }
        puts(call->n_args ? ")" : "");
    }
    return CLI_DONE;
}

static int list_archs(void)
{
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);

        printf("%-12s 0x%08x, %d bits, %s endian, %zu calls%s\n", abi->name,
               abi->audit_arch, abi->word_bits, abi->big_endian ? "big" : "little",
               abi->n_calls, abi == qs_abi_host() ? " (this host)" : "");
    }
    return CLI_DONE;
}

static int list_roles(void)
{
    for (QsRole role = 1; role <= QS_ROLE_LAST; role++) {
        puts(qs_role_name(role));
    }
    return CLI_DONE;
}

/* Each class of names, and the calls whose rules can have it. */
static int list_names(const QsAbi *abi)
{
    for (int class = QS_NAME_IMAGES; class < QS_NAME_WRITTEN; class ++) {
        printf("%s:", qs_name_class_text(class));
        for (size_t i = 0; i < abi->n_calls; i++) {
            QsBrokerVerb verb = qs_name_verb(abi->calls[i].name);

            if (verb && qs_name_class_fits(class, verb)) {
                printf(" %s", abi->calls[i].name);
            }
        }
        putchar('\n');
    }
    return CLI_DONE;
}

typedef struct Wanted {
    gboolean calls, archs, roles, names;
    char *kind;
} Wanted;

/* CLI_DONE if the options make sense together. */
static int check_options(const Cli *cli, const Wanted *wanted)
{
    int others = wanted->calls + wanted->archs + wanted->roles + wanted->names;

    if (wanted->kind && !cli->words[0]) {
        return cli_misuse("list: --match=%s takes the names of such things",
                          wanted->kind);
    }
    if (!wanted->kind && cli->words[0]) {
        return cli_misuse("list: takes options only, not '%s'", cli->words[0]);
    }
    if (others + (wanted->kind != NULL) > 1) {
        return cli_misuse("list: give one of --calls, --archs, --roles, --names and"
                          " --match");
    }
    if ((wanted->archs || wanted->roles) && cli->arch_names) {
        return cli_misuse("list: --arch goes with --calls, --names and --match, or with"
                          " none of them");
    }
    if (others && cli->library_dir) {
        return cli_misuse("list: --library is for profiles, and there are none in this "
                          "list");
    }
    return CLI_DONE;
}

static int list(Cli *cli, const Wanted *wanted)
{
    int status = check_options(cli, wanted);

    if (status != CLI_DONE) {
        return status;
    }
    if (wanted->kind) {
        return list_matches(cli, wanted->kind);
    }
    if (wanted->calls) {
        return list_calls(cli->abi);
    }
    if (wanted->archs) {
        return list_archs();
    }
    if (wanted->names) {
        return list_names(cli->abi);
    }
    return wanted->roles ? list_roles() : list_profiles(cli);
}

int cli_list(Cli *cli)
{
    Wanted wanted = { 0 };
    const GOptionEntry entries[] = {
        { "calls", 0, 0, G_OPTION_ARG_NONE, &wanted.calls,
          "List the system calls of an architecture, with their arguments and how "
          "many bits the kernel reads of each",
          NULL },
        { "archs", 0, 0, G_OPTION_ARG_NONE, &wanted.archs, "List the architectures",
          NULL },
        { "roles", 0, 0, G_OPTION_ARG_NONE, &wanted.roles, "List the thread roles",
          NULL },
        { "names", 0, 0, G_OPTION_ARG_NONE, &wanted.names,
          "List the classes of names, and the calls whose rules can have them", NULL },
        { "match", 0, 0, G_OPTION_ARG_STRING, &wanted.kind,
          "List for each NAME the profiles that a VM gets which has it; KIND is one of "
          "a match line's",
          "KIND" },
        { NULL }
    };
    GError *error = NULL;
    int status;

    if (!cli_read_options(cli, "[NAME…]",
                          "Prints the library's profiles: name, summary, and what each "
                          "is chosen for; with\n--arch those that hold there.",
                          CLI_LIBRARY | CLI_ARCH, entries, &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    status = list(cli, &wanted);
    g_free(wanted.kind);
    return status;
}
