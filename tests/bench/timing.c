/*
 * What it costs to make a program, and to prove it.
 *
 * The work is the same for all: from a policy in memory to the bytes of a program, all
 * memory given back.  What libseccomp is told is worked out before.  The contenders take
 * turns, so that a slow moment of the machine is a slow moment of all.
 *
 * libseccomp answers calls of x32 as those of a foreign architecture, our policies as
 * any other number.  For the proof both answers are made the same; but for that the
 * program is the one that is measured.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <math.h>
#include <time.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"

#define LEAST_ROUNDS 3
#define MOST_ROUNDS 401

const char *contender_name(Contender contender)
{
    static const char *const names[N_CONTENDERS] = {
        [OURS] = "ours",
        [LIBSECCOMP_1] = "libseccomp-1",
        [LIBSECCOMP_2] = "libseccomp-2",
    };

    return names[contender];
}

uint64_t now_ns(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * UINT64_C(1000000000) + time.tv_nsec;
}

static gint compare_doubles(gconstpointer a, gconstpointer b)
{
    double left = *(const double *)a;
    double right = *(const double *)b;

    return (left > right) - (left < right);
}

double quantile(GArray *doubles, double part)
{
    if (doubles->len == 0) {
        return NAN;
    }
    g_array_sort(doubles, compare_doubles);
    return g_array_index(doubles, double, (guint)(part * (doubles->len - 1) + 0.5));
}

double median(GArray *doubles)
{
    return quantile(doubles, 0.5);
}

static GBytes *compile(const QsPolicy *policy, const Flat *flat, Contender contender,
                       int fd, GError **error)
{
    QsProgram *program;
    GBytes *bytes;

    if (contender != OURS) {
        return peer_compile(flat, contender == LIBSECCOMP_1 ? 1 : 2, fd, error);
    }
    program = qs_program_generate(policy, error);
    if (!program) {
        return NULL;
    }
    bytes = qs_program_to_bytes(program);
    qs_program_free(program);
    return bytes;
}

static QsProgram *make(const QsPolicy *policy, const Flat *flat, Contender contender,
                       int fd, GError **error)
{
    g_autoptr(GBytes) bytes = NULL;

    if (contender != OURS && !flat) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT, "the policy takes too many rules");
        return NULL;
    }
    bytes = compile(policy, flat, contender, fd, error);
    if (!bytes) {
        return NULL;
    }
    return qs_program_from_bytes(policy->abi, g_bytes_get_data(bytes, NULL),
                                 g_bytes_get_size(bytes), error);
}

static void keep_fault(Timing *timing, Contender contender, GError *error)
{
    g_free(timing->fault[contender]);
    timing->fault[contender] = g_strdup(error->message);
    g_error_free(error);
}

static void measure_generation(const Case *c, const Flat *flat, int fd,
                               unsigned budget_us, Timing *timing)
{
    GArray *times[N_CONTENDERS];
    uint64_t end = now_ns() + budget_us * UINT64_C(1000);

    for (unsigned i = 0; i < N_CONTENDERS; i++) {
        times[i] = g_array_new(FALSE, FALSE, sizeof(double));
    }
    while (timing->rounds < LEAST_ROUNDS ||
           (timing->rounds < MOST_ROUNDS && now_ns() < end)) {
        for (unsigned i = 0; i < N_CONTENDERS; i++) {
            uint64_t start = now_ns();
            double spent;

            if (timing->programs[i]) {
                g_bytes_unref(compile(c->policy, flat, i, fd, NULL));
                spent = (now_ns() - start) / 1e3;
                g_array_append_val(times[i], spent);
            }
        }
        timing->rounds++;
    }
    for (unsigned i = 0; i < N_CONTENDERS; i++) {
        timing->generate_us[i] = median(times[i]);
        g_array_unref(times[i]);
    }
}

static double time_proof(const QsPolicy *policy, const QsProgram *program,
                         unsigned budget_us, GError **error)
{
    g_autoptr(GArray) times = g_array_new(FALSE, FALSE, sizeof(double));
    uint64_t end = now_ns() + budget_us * UINT64_C(1000);

    while (times->len < LEAST_ROUNDS || (times->len < MOST_ROUNDS && now_ns() < end)) {
        uint64_t start = now_ns();
        double spent;

        if (!qs_verify_program(policy, program, NULL, error)) {
            return NAN;
        }
        spent = (now_ns() - start) / 1e3;
        g_array_append_val(times, spent);
    }
    return median(times);
}

static void measure_proof(const Case *c, int fd, unsigned budget_us, Timing *timing)
{
    QsPolicy alike = *c->policy;
    g_autoptr(Flat) flat = NULL;

    alike.bad_arch_action = alike.default_action;
    flat = flat_new(&alike, NULL);
    for (unsigned i = 0; i < N_CONTENDERS; i++) {
        const QsPolicy *policy = i == OURS ? c->policy : &alike;
        g_autoptr(QsProgram) program = NULL;
        GError *error = NULL;

        timing->prove_us[i] = NAN;
        if (!timing->programs[i]) {
            continue;
        }
        program = make(policy, flat, i, fd, &error);
        if (program) {
            timing->prove_us[i] = time_proof(policy, program, budget_us / N_CONTENDERS,
                                             &error);
        }
        if (error) {
            keep_fault(timing, i, error);
        }
    }
}

Timing *timing_measure(const Case *c, unsigned budget_us)
{
    Timing *timing = g_new0(Timing, 1);
    g_autoptr(Flat) flat = flat_new(c->policy, NULL);
    int fd = peer_open_file();

    for (unsigned i = 0; i < N_CONTENDERS; i++) {
        GError *error = NULL;

        timing->programs[i] = make(c->policy, flat, i, fd, &error);
        if (error) {
            keep_fault(timing, i, error);
        }
    }
    measure_generation(c, flat, fd, budget_us, timing);
    measure_proof(c, fd, budget_us, timing);
    close(fd);
    return timing;
}

void timing_free(Timing *timing)
{
    if (timing) {
        for (unsigned i = 0; i < N_CONTENDERS; i++) {
            qs_program_free(timing->programs[i]);
            g_free(timing->fault[i]);
        }
        g_free(timing);
    }
}
