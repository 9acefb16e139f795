/*
 * qsandbox disasm: a filter's instructions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A single word that is no profile of the library and does not end in .profile is
 * taken for a compiled filter.
 */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include "qsandbox/generate.h"

static gboolean is_filter_file(Cli *cli)
{
    const char *word = cli->words[0];

    return !cli->words[1] && !qs_library_find(cli->library, word) &&
           !g_str_has_suffix(word, ".profile") && g_file_test(word, G_FILE_TEST_EXISTS);
}

/*
 * Reads one instruction more than a filter may have, so that a longer one is seen to be
 * too long.
 */
static QsProgram *read_filter(Cli *cli, const char *path, GError **error)
{
    g_autofree struct sock_filter *data = g_new(struct sock_filter,
                                                QS_PROGRAM_MAX_LENGTH + 1);
    g_autoptr(QsProgram) program = NULL;
    FILE *file = fopen(path, "rbe");
    gboolean failed;
    gsize length;

    if (!file) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s", path,
                    g_strerror(errno));
        return NULL;
    }
    length = fread(data, 1, (QS_PROGRAM_MAX_LENGTH + 1) * sizeof(*data), file);
    failed = ferror(file);
    if (failed) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s", path,
                    g_strerror(errno));
    }
    fclose(file);
    if (failed) {
        return NULL;
    }
    program = qs_program_from_bytes(cli->abi, data, length, error);
    if (!program) {
        g_prefix_error(error, "'%s' is not a compiled filter: ", path);
    }
    return g_steal_pointer(&program);
}

static QsProgram *make_program(Cli *cli, GError **error)
{
    g_autoptr(GPtrArray) policies = NULL;

    if (!cli_library(cli, error)) {
        return NULL;
    }
    if (is_filter_file(cli)) {
        if (cli->role_name || cli->default_name || cli->bad_arch_name ||
            cli->library_dir) {
            g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                        "disasm: --role, --default, --bad-arch and --library are for "
                        "profiles; a compiled filter is what it is");
            return NULL;
        }
        return read_filter(cli, cli->words[0], error);
    }
    policies = cli_compose_all(cli, cli->words, error);
    return policies ? qs_program_generate_multi((const QsPolicy *const *)policies->pdata,
                                                policies->len, error)
                    : NULL;
}

int cli_disasm(Cli *cli)
{
    g_autoptr(QsProgram) program = NULL;
    g_autofree char *text = NULL;
    GError *error = NULL;

    if (!cli_read_options(cli, "FILE | PROFILE…",
                          "Prints the instructions of a compiled filter, or of the one "
                          "that profiles compile to.",
                          CLI_LIBRARY | CLI_ARCH | CLI_ARCHES | CLI_POLICY, NULL,
                          &error)) {
        return cli_fail(error);
    }
    cli_join_words(cli);
    if (!cli->words[0]) {
        return cli_misuse("disasm: give a compiled filter or profiles, as in 'qsandbox "
                          "disasm accel/kvm'");
    }
    program = make_program(cli, &error);
    if (!program) {
        return cli_fail(error);
    }
    text = qs_program_disassemble(program);
    fputs(text, stdout);
    return CLI_DONE;
}
