/*
 * qsandbox compile: profiles to a filter
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Nothing is written unless the program is proven equal to its policy.
 */
#include "cli.h"

#include <inttypes.h>
#include <stdio.h>

#include "qsandbox/generate.h"
#include "qsandbox/verify.h"

/* Statistics give the least time of so many runs, or of those that fit into so long. */
#define MOST_RUNS 20
#define LONGEST_US 20000

typedef struct Times {
    gint64 compile_us;
    gint64 prove_us;
} Times;

/* Calls are counted for each architecture, and the counts added up. */
static void print_stats(FILE *out, const GPtrArray *policies, const QsProgram *program,
                        const Times *times)
{
    QsPolicyCounts counts = { 0 };
    unsigned cached = 0;

    for (guint i = 0; i < policies->len; i++) {
        const QsPolicy *policy = policies->pdata[i];
        const QsAbi *abi = policy->abi;
        QsPolicyCounts own = qs_policy_count(policy);

        counts.allowed += own.allowed;
        counts.conditional += own.conditional;
        counts.named += own.named;
        for (size_t j = 0; j < abi->n_calls; j++) {
            cached += qs_program_is_cached_on(program, abi->audit_arch, abi->calls[j].nr);
        }
    }
    fprintf(out, "instructions %zu\n", program->length);
    fprintf(out, "depth %u\n", qs_program_depth(program));
    fprintf(out, "syscalls %u\n", counts.allowed);
    fprintf(out, "conditional %u\n", counts.conditional);
    fprintf(out, "named %u\n", counts.named);
    fprintf(out, "cached %u\n", cached);
    fprintf(out, "compile_us %" PRId64 "\n", (int64_t)times->compile_us);
    fprintf(out, "prove_us %" PRId64 "\n", (int64_t)times->prove_us);
}

/* Generates and proves. */
static gboolean run_once(const QsPolicy *const *all, size_t n, QsProgram **ret_program,
                         Times *ret_times, GError **error)
{
    g_autoptr(QsProgram) program = NULL;
    gint64 start = g_get_monotonic_time();
    gint64 compiled;

    program = qs_program_generate_multi(all, n, error);
    if (!program) {
        return FALSE;
    }
    compiled = g_get_monotonic_time();
    if (!qs_verify_program_multi(all, n, program, NULL, error)) {
        g_prefix_error(error, "nothing is written, because the filter could not be "
                              "proven: ");
        return FALSE;
    }
    ret_times->compile_us = compiled - start;
    ret_times->prove_us = g_get_monotonic_time() - compiled;
    *ret_program = g_steal_pointer(&program);
    return TRUE;
}

/*
 * The first run of a process takes longer than any other: memory is handed out page
 * by page, and code is not in the processor's caches yet.
 */
static void take_least(const QsPolicy *const *all, size_t n, Times *times)
{
    gint64 end = g_get_monotonic_time() + LONGEST_US;

    for (unsigned i = 1; i < MOST_RUNS && g_get_monotonic_time() < end; i++) {
        g_autoptr(QsProgram) program = NULL;
        Times again;

        if (run_once(all, n, &program, &again, NULL)) {
            times->compile_us = MIN(times->compile_us, again.compile_us);
            times->prove_us = MIN(times->prove_us, again.prove_us);
        }
    }
}

static int compile(const GPtrArray *policies, const char *path, gboolean stats)
{
    const QsPolicy *const *all = (const QsPolicy *const *)policies->pdata;
    g_autoptr(QsProgram) program = NULL;
    g_autoptr(GBytes) bytes = NULL;
    GError *error = NULL;
    Times times;

    if (!run_once(all, policies->len, &program, &times, &error)) {
        gboolean wrong = g_error_matches(error, QS_ERROR, QS_ERROR_UNPROVEN);

        cli_fail(error);
        return wrong ? CLI_NO : CLI_MISUSE;
    }
    if (stats) {
        take_least(all, policies->len, &times);
        print_stats(g_str_equal(path, "-") ? stderr : stdout, policies, program, &times);
        if (fflush(stdout) != 0) {
            /* main() says so; the file is there only if everything else went well. */
            return CLI_MISUSE;
        }
    }
    bytes = qs_program_to_bytes(program);
    if (!cli_write_file(path, g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes),
                        &error)) {
        return cli_fail(error);
    }
    return CLI_DONE;
}

int cli_compile(Cli *cli)
{
    g_autofree char *path = NULL;
    gboolean stats = FALSE;
    const GOptionEntry entries[] = {
        { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path,
          "Where to write the filter; - is standard output", "FILE" },
        { "stats", 0, 0, G_OPTION_ARG_NONE, &stats,
          "Print 'key value' lines about the filter; times are the least of up to 20 "
          "runs",
          NULL },
        { NULL }
    };
    g_autoptr(GPtrArray) policies = NULL;
    GError *error = NULL;

    if (!cli_read_options(cli, "PROFILE…",
                          "Writes the seccomp filter of all profiles together: a plain "
                          "array of struct\nsock_filter in the architecture's byte "
                          "order, proven equal to what they say.\n"
                          "Several architectures of one byte order get one filter.\n"
                          "A PROFILE is a name of the library or a path to a file.",
                          CLI_LIBRARY | CLI_ARCH | CLI_ARCHES | CLI_POLICY, entries,
                          &error)) {
        return cli_fail(error);
    }
    if (!path || !*path) {
        return cli_misuse("compile: name the file to write with -o FILE");
    }
    cli_join_words(cli);
    if (!cli->words[0]) {
        return cli_misuse("compile: give the profiles, as in 'qsandbox compile -o %s "
                          "accel/kvm machine/q35'",
                          path);
    }
    policies = cli_compose_all(cli, cli->words, &error);
    if (!policies) {
        return cli_fail(error);
    }
    return compile(policies, path, stats);
}
