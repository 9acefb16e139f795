/*
 * Random policies by the million
 *
 *   many-policies [--count N] [--seconds N] [--jobs N] [--seed N] [--keep DIR]
 *
 * Each policy (or several, for a program that serves several architectures) is made
 * of pseudo-random bytes, which its number and the seed decide, then generated,
 * proven and compared with the reference; of one program in 16, a mutated one too.
 * Several processes share the numbers.  Prints progress to standard
 * error and TAP to standard output.  The first disagreement ends the run and
 * leaves its bytes in DIR, where the fuzzing target "policy" can repeat it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check-policy.h"

#define MOST_JOBS 256
#define MOST_BYTES 1024
#define MUTATE_EVERY 16

/* Numbers are handed out in batches. */
#define BATCH 64

static gint64 opt_count = 20000;
static gint64 opt_seconds;
static gint64 opt_seed = 1;
static int opt_jobs;
static char *opt_keep;

static const GOptionEntry options[] = {
    { "count", 'n', 0, G_OPTION_ARG_INT64, &opt_count, "How many programs", "N" },
    { "seconds", 't', 0, G_OPTION_ARG_INT64, &opt_seconds,
      "End after this time, with what was done by then", "N" },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &opt_jobs,
      "Processes; by default one for each processor", "N" },
    { "seed", 's', 0, G_OPTION_ARG_INT64, &opt_seed, "Which policies", "N" },
    { "keep", 0, 0, G_OPTION_ARG_FILENAME, &opt_keep, "Where a disagreement's bytes go",
      "DIR" },
    { NULL }
};

/* What the processes share. */
typedef struct Board {
    uint64_t next; /* number of the next batch's first policy */
    uint32_t stop;
    PolicyTally tallies[MOST_JOBS];
} Board;

static size_t fill(uint64_t number, uint8_t bytes[MOST_BYTES])
{
    Prng prng = { (uint64_t)opt_seed * UINT64_C(0xd1342543de82ef95) ^ number };
    unsigned scale = prng_below(&prng, 64);
    size_t size = 3 + prng_below(&prng, scale == 0   ? MOST_BYTES - 8
                                        : scale < 24 ? 400
                                                     : 120);

    for (size_t i = 0; i < size; i += sizeof(uint64_t)) {
        uint64_t word = prng_next(&prng);

        memcpy(bytes + i, &word, sizeof(word));
    }
    return size;
}

/* Says what is wrong with a policy, and keeps its bytes. */
static void complain(uint64_t number, const uint8_t *bytes, size_t size,
                     const char *complaint)
{
    g_autofree char *name = g_strdup_printf(
        "policy-%" G_GINT64_FORMAT "-%" G_GUINT64_FORMAT, opt_seed, number);
    g_autofree char *path = g_build_filename(opt_keep ? opt_keep : ".", name, NULL);
    g_autoptr(GError) error = NULL;

    if (!g_file_set_contents(path, (const char *)bytes, size, &error)) {
        fprintf(stderr, "# %s\n", error->message);
    }
    printf("# policy %" G_GUINT64_FORMAT " of seed %" G_GINT64_FORMAT ": %s\n"
           "# its bytes are in %s; repeat it with: tests/fuzz/run policy %s\n",
           number, opt_seed, complaint, path, path);
    fflush(stdout);
}

static int work(Board *board, PolicyTally *tally)
{
    uint8_t bytes[MOST_BYTES];

    while (!__atomic_load_n(&board->stop, __ATOMIC_RELAXED)) {
        uint64_t first = __atomic_fetch_add(&board->next, BATCH, __ATOMIC_RELAXED);
        uint64_t end = MIN(first + BATCH, (uint64_t)opt_count);

        if (first >= end) {
            return 0;
        }
        for (uint64_t number = first; number < end; number++) {
            size_t size = fill(number, bytes);
            g_autofree char *complaint = check_policy(bytes, size, MUTATE_EVERY, tally);

            if (complaint) {
                __atomic_store_n(&board->stop, 1, __ATOMIC_RELAXED);
                complain(number, bytes, size, complaint);
                return 1;
            }
        }
    }
    return 0;
}

static void add_up(const Board *board, PolicyTally *ret_sum)
{
    uint64_t *sum = (uint64_t *)ret_sum;

    memset(ret_sum, 0, sizeof(*ret_sum));
    for (int i = 0; i < opt_jobs; i++) {
        const uint64_t *part = (const uint64_t *)&board->tallies[i];

        for (size_t j = 0; j < sizeof(*ret_sum) / sizeof(*sum); j++) {
            sum[j] += __atomic_load_n(&part[j], __ATOMIC_RELAXED);
        }
    }
}

static void tell(const Board *board, gint64 start)
{
    double seconds = (g_get_monotonic_time() - start) / 1e6;
    PolicyTally sum;

    add_up(board, &sum);
    fprintf(stderr,
            "%" G_GUINT64_FORMAT " of %" G_GINT64_FORMAT " in %.0f s, %.0f a "
            "second\n",
            sum.programs, opt_count, seconds, sum.programs / seconds);
}

/* Waits for all processes; TRUE if all of them ended well. */
static gboolean wait_for(Board *board, const pid_t *pids, gint64 start)
{
    unsigned running = opt_jobs;
    gint64 told = start;
    gboolean well = TRUE;

    while (running > 0) {
        gint64 now = g_get_monotonic_time();
        int status;
        pid_t pid = waitpid(-1, &status, WNOHANG);

        if (pid > 0) {
            running--;
            if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
                well = FALSE;
                board->stop = 1;
            }
            if (WIFSIGNALED(status)) {
                printf("# process %d ended by signal %d\n", (int)pid, WTERMSIG(status));
            }
            continue;
        }
        if (opt_seconds && now - start > opt_seconds * G_USEC_PER_SEC) {
            __atomic_store_n(&board->stop, 1, __ATOMIC_RELAXED);
        }
        if (now - told > 10 * G_USEC_PER_SEC) {
            tell(board, start);
            told = now;
        }
        g_usleep(20000);
    }
    return well;
}

static void report(const Board *board, gboolean well, gint64 start)
{
    double seconds = (g_get_monotonic_time() - start) / 1e6;
    PolicyTally sum;

    add_up(board, &sum);
    printf("# seed %" G_GINT64_FORMAT ", %d processes, %.1f s, %.0f programs a "
           "second\n",
           opt_seed, opt_jobs, seconds, sum.programs / seconds);
    printf("# %" G_GUINT64_FORMAT " instructions, %" G_GUINT64_FORMAT " calls "
           "compared, %" G_GUINT64_FORMAT " programs too long, %" G_GUINT64_FORMAT
           " beyond the proof's limit\n",
           sum.instructions, sum.calls, sum.too_long, sum.undecided);
    printf("# mutated programs:");
    for (Verdict verdict = 1; verdict <= VERDICT_LAST; verdict++) {
        printf(" %" G_GUINT64_FORMAT " %s,", sum.verdicts[verdict],
               verdict_name(verdict));
    }
    printf(" %" G_GUINT64_FORMAT " of these refused without the call that there is\n",
           sum.missed);
    printf("%s 1 - %" G_GUINT64_FORMAT " random policies in %" G_GUINT64_FORMAT
           " programs, %s\n",
           well ? "ok" : "not ok", sum.policies, sum.programs,
           well ? "no disagreement" : "and a disagreement");
}

int main(int argc, char **argv)
{
    g_autoptr(GOptionContext) context = g_option_context_new("");
    g_autoptr(GError) error = NULL;
    pid_t pids[MOST_JOBS];
    gint64 start;
    Board *board;
    gboolean well;

    g_option_context_add_main_entries(context, options, NULL);
    if (!g_option_context_parse(context, &argc, &argv, &error) || argc > 1) {
        fprintf(stderr, "many-policies: %s\n",
                error ? error->message : "takes options only");
        return 2;
    }
    opt_jobs = CLAMP(opt_jobs ? opt_jobs : (int)g_get_num_processors(), 1, MOST_JOBS);
    board = mmap(NULL, sizeof(*board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                 -1, 0);
    g_assert(board != MAP_FAILED);
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("1..1\n");
    fflush(stdout);
    start = g_get_monotonic_time();
    for (int i = 0; i < opt_jobs; i++) {
        pids[i] = fork();
        g_assert(pids[i] >= 0);
        if (pids[i] == 0) {
            exit(work(board, &board->tallies[i]));
        }
    }
    well = wait_for(board, pids, start);
    report(board, well, start);
    return well ? 0 : 1;
}
