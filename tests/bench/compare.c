/*
 * The generator and libseccomp side by side; tests/bench/run calls it and makes tables
 * and plots of what it says.
 *
 *   compare [--quick] DIR
 *
 * DIR is where guest60.profile and guest60.trace are.  To standard output: one line a
 * figure, the columns part, case, calls, values, seed, contender, figure and value
 * divided by tabs, with a line of their names on top.  Progress goes to standard error.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"

typedef struct Effort {
    unsigned budget_us; /* for a case's generation, and again for its proofs */
    unsigned random_budget_us;
    unsigned seeds;
    unsigned live_rounds;
} Effort;

static const Effort thorough = { 400000, 150000, 5, 96 };
static const Effort quick = { 60000, 20000, 1, 16 };

static unsigned count_tests(const QsCond *cond)
{
    unsigned n = cond && cond->kind == QS_COND_TEST;

    for (size_t i = 0; cond && i < cond->n_children; i++) {
        n += count_tests(cond->children[i]);
    }
    return n;
}

static unsigned count_values(const QsPolicy *policy)
{
    unsigned n = 0;

    for (guint i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        for (guint j = 0; j < call->grants->len; j++) {
            n += count_tests(((const QsGrant *)g_ptr_array_index(call->grants, j))->cond);
        }
    }
    return n;
}

static void print_prefix(const Case *c, const char *contender, const char *figure)
{
    printf("%s\t%s\t%u\t%u\t%u\t%s\t%s\t", c->part, c->name, c->policy->calls->len,
           count_values(c->policy), c->seed, contender, figure);
}

static void print_number(const Case *c, const char *contender, const char *figure,
                         double value)
{
    if (!isnan(value)) {
        print_prefix(c, contender, figure);
        printf("%.10g\n", value);
    }
}

static void print_text(const Case *c, const char *contender, const char *figure,
                       const char *text)
{
    g_autofree char *line = g_strdelimit(g_strdup(text), "\t\n", ' ');

    print_prefix(c, contender, figure);
    printf("%s\n", line);
}

static void print_paths(const Case *c, const char *name, const Paths *paths)
{
    print_number(c, name, "instructions", paths->instructions);
    print_number(c, name, "longest allowed", paths->longest_allowed);
    print_number(c, name, "longest denied", paths->longest_denied);
    print_number(c, name, "mean checked", paths->mean_checked);
    print_number(c, name, "mean allowed", paths->mean_allowed);
    print_number(c, name, "traced", paths->traced);
    print_number(c, name, "traced uncached", paths->traced_uncached);
    print_number(c, name, "cached", paths->cached);
    print_number(c, name, "cacheable", paths->cacheable);
}

/* libseccomp may fail, which is a figure too; ours may not. */
static Timing *measure_case(const Case *c, unsigned budget_us, GError **error)
{
    g_autoptr(Timing) timing = timing_measure(c, budget_us);

    for (unsigned i = 0; i < N_CONTENDERS; i++) {
        const char *name = contender_name(i);

        if (timing->programs[i]) {
            Paths paths = paths_count(c, timing->programs[i]);

            print_paths(c, name, &paths);
            print_number(c, name, "generate us", timing->generate_us[i]);
            print_number(c, name, "prove us", timing->prove_us[i]);
        }
        if (timing->fault[i]) {
            print_text(c, name, "fault", timing->fault[i]);
        }
    }
    fflush(stdout);
    if (timing->fault[OURS]) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "%s: %s", c->name,
                    timing->fault[OURS]);
        return NULL;
    }
    return g_steal_pointer(&timing);
}

static void append(GArray *doubles, double value)
{
    g_array_append_val(doubles, value);
}

/*
 * A filter's figures under one load, compared with others' within each round, as the
 * machine may have another speed in the next one.
 */
static void print_load(const Case *c, const Live *live, Filter filter, Load load)
{
    g_autoptr(GArray) above = g_array_new(FALSE, FALSE, sizeof(double));
    g_autoptr(GArray) added = g_array_new(FALSE, FALSE, sizeof(double));
    g_autoptr(GArray) to_none = g_array_new(FALSE, FALSE, sizeof(double));
    g_autoptr(GArray) to_empty = g_array_new(FALSE, FALSE, sizeof(double));
    const struct {
        const char *suffix;
        GArray *values;
        double part;
    } figures[] = {
        { "above floor", above, 0.5 },        { "above floor, low", above, 0.25 },
        { "above floor, high", above, 0.75 }, { "added", added, 0.5 },
        { "added, low", added, 0.25 },        { "added, high", added, 0.75 },
        { "to none", to_none, 0.5 },          { "to empty", to_empty, 0.5 },
    };

    for (guint i = 0; i < live->ns[filter][load]->len; i++) {
        double ns = g_array_index(live->ns[filter][load], double, i);
        double floor = g_array_index(live->ns[load_floor(load)][load], double, i);
        double none = g_array_index(live->ns[FILTER_NONE][load], double, i);
        double empty = g_array_index(live->ns[FILTER_EMPTY][load], double, i);

        append(above, ns - floor);
        append(added, ns - none);
        append(to_none, ns / none);
        append(to_empty, ns / empty);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(figures); i++) {
        g_autofree char *figure = g_strdup_printf("live %s, %s", load_name(load),
                                                  figures[i].suffix);

        print_number(c, filter_name(filter), figure,
                     quantile(figures[i].values, figures[i].part));
    }
}

/* Medians sort the rounds, so those of the rounds themselves come last. */
static void print_live(const Case *c, const Live *live)
{
    for (unsigned i = 0; i < N_FILTERS * N_LOADS; i++) {
        print_load(c, live, i / N_LOADS, i % N_LOADS);
    }
    for (unsigned i = 0; i < N_FILTERS * N_LOADS; i++) {
        g_autofree char *figure = g_strdup_printf("live %s, ns", load_name(i % N_LOADS));

        print_number(c, filter_name(i / N_LOADS), figure,
                     median(live->ns[i / N_LOADS][i % N_LOADS]));
    }
}

static void print_about(const char *what, const char *value)
{
    printf("run\t-\t0\t0\t0\t-\t%s\t%s\n", what, value);
}

static void print_load_average(const char *when)
{
    double load = NAN;
    g_autofree char *text = NULL;

    getloadavg(&load, 1);
    text = g_strdup_printf("%.2f", load);
    print_about(when, text);
}

/* The first line of @path that starts with @key, without that; NULL if there is none. */
static char *read_line(const char *path, const char *key)
{
    g_autofree char *text = NULL;
    g_auto(GStrv) lines = NULL;

    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        return NULL;
    }
    lines = g_strsplit(text, "\n", 0);
    for (unsigned i = 0; lines[i]; i++) {
        if (g_str_has_prefix(lines[i], key)) {
            return g_strdup(g_strstrip(lines[i] + strlen(key)));
        }
    }
    return NULL;
}

static void print_run(const Effort *effort)
{
    const struct scmp_version *version = seccomp_version();
    g_autofree char *seccomp = g_strdup_printf("%u.%u.%u", version->major, version->minor,
                                               version->micro);
    g_autofree char *kernel = read_line("/proc/sys/kernel/osrelease", "");
    const char *minor = kernel ? strchr(kernel, '.') : NULL;
    const char *end = minor ? strpbrk(minor + 1, ".-") : NULL;
    g_autofree char *processor = read_line("/proc/cpuinfo", "model name\t: ");
    g_autofree char *jit = read_line("/proc/sys/net/core/bpf_jit_enable", "");

    print_about("libseccomp", seccomp);
    if (end) {
        kernel[end - kernel] = '\0';
    }
    print_about("Linux", kernel ? kernel : "?");
    print_about("processor", processor ? processor : "?");
    print_about("bpf_jit_enable", jit ? jit : "?");
    print_about("effort", effort == &quick ? "quick" : "thorough");
    print_load_average("load average, start");
}

/* libseccomp at its best: told the trace itself. */
static gboolean measure_told(const Case *c, GError **error)
{
    g_autoptr(Flat) flat = flat_new(c->policy, error);
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(QsProgram) program = NULL;
    int fd = peer_open_file();
    Paths paths;

    if (!flat) {
        close(fd);
        return FALSE;
    }
    flat_tell(flat, c->trace);
    bytes = peer_compile(flat, 1, fd, error);
    close(fd);
    if (!bytes) {
        return FALSE;
    }
    program = qs_program_from_bytes(c->policy->abi, g_bytes_get_data(bytes, NULL),
                                    g_bytes_get_size(bytes), error);
    if (!program) {
        return FALSE;
    }
    paths = paths_count(c, program);
    print_paths(c, "libseccomp-1, told", &paths);
    return TRUE;
}

static gboolean run_guest60(const char *dir, const Effort *effort, GError **error)
{
    g_autoptr(Case) c = case_new_guest60(dir, error);
    g_autoptr(Timing) timing = NULL;
    g_autoptr(Live) live = NULL;

    if (!c) {
        return FALSE;
    }
    timing = measure_case(c, effort->budget_us, error);
    if (!timing || !measure_told(c, error)) {
        return FALSE;
    }
    live = live_measure(c, timing->programs, effort->live_rounds, error);
    if (!live) {
        return FALSE;
    }
    print_live(c, live);
    return TRUE;
}

static gboolean run_costs(const Effort *effort, GError **error)
{
    g_autoptr(GArray) costs = costs_measure(effort->live_rounds / 2, error);

    for (guint i = 0; costs && i < costs->len; i++) {
        const Cost *cost = &g_array_index(costs, Cost, i);

        printf("costs\t%s\t0\t0\t0\t-\tadded ns\t%.3f\n", cost->what, cost->ns);
        g_free(cost->what);
    }
    return costs != NULL;
}

/* Ours on the policy as composed, then all on what libseccomp can say of it. */
static gboolean run_vms(const Effort *effort, GError **error)
{
    g_autoptr(GPtrArray) cases = cases_new_vms(error);

    for (guint i = 0; cases && i < cases->len; i++) {
        Case *c = g_ptr_array_index(cases, i);
        g_autoptr(QsProgram) program = qs_program_generate(c->policy, error);
        g_autoptr(Timing) timing = NULL;
        unsigned changed;
        Paths paths;

        if (!program || !qs_verify_program(c->policy, program, NULL, error)) {
            return FALSE;
        }
        g_printerr("    VM %u of %u: %s\n", i + 1, cases->len, c->name);
        paths = paths_count(c, program);
        print_paths(c, "ours, full", &paths);
        changed = case_keep_one_action(c);
        print_number(c, "ours", "calls of several actions", changed);
        timing = measure_case(c, effort->budget_us, error);
        if (!timing) {
            return FALSE;
        }
    }
    return cases != NULL;
}

static gboolean run_random(const Effort *effort, GError **error)
{
    static const unsigned sizes[][2] = {
        { 10, 0 },   { 20, 0 },    { 50, 0 },    { 100, 0 },   { 200, 0 },
        { 500, 0 },  { 1000, 0 },  { 10, 10 },   { 10, 20 },   { 10, 50 },
        { 10, 100 }, { 10, 200 },  { 10, 500 },  { 100, 10 },  { 100, 20 },
        { 100, 50 }, { 100, 100 }, { 100, 200 }, { 100, 500 }, { 10, 5 },
        { 20, 10 },  { 50, 25 },   { 200, 100 }, { 500, 250 }, { 1000, 500 },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(sizes); i++) {
        g_printerr("    random policies %u of %zu: %u calls, %u values\n", i + 1,
                   G_N_ELEMENTS(sizes), sizes[i][0], sizes[i][1]);
        for (unsigned seed = 1; seed <= effort->seeds; seed++) {
            g_autoptr(Case) c = case_new_random(sizes[i][0], sizes[i][1], seed);
            g_autoptr(Timing) timing = measure_case(c, effort->random_budget_us, error);

            if (!timing) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

int main(int argc, char **argv)
{
    const Effort *effort = &thorough;
    GError *error = NULL;

    if (argc == 3 && strcmp(argv[1], "--quick") == 0) {
        effort = &quick;
        argv++;
        argc--;
    }
    if (argc != 2 || argv[1][0] == '-') {
        fprintf(stderr, "usage: compare [--quick] DIR\n");
        return 2;
    }
    if (!qs_abi_host() || qs_abi_host()->arch != QS_ARCH_X86_64) {
        fprintf(stderr, "compare: this needs an x86_64 host\n");
        return 1;
    }
    printf("part\tcase\tcalls\tvalues\tseed\tcontender\tfigure\tvalue\n");
    print_run(effort);
    if (!run_guest60(argv[1], effort, &error) || !run_costs(effort, &error) ||
        !run_vms(effort, &error) || !run_random(effort, &error)) {
        fprintf(stderr, "compare: %s\n", error->message);
        return 1;
    }
    print_load_average("load average, end");
    return fflush(stdout) || ferror(stdout);
}
