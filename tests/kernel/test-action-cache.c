/*
 * The kernel's action cache does what is predicted
 *
 * Where the kernel tells what it caches (/proc/PID/seccomp_cache, there if it was
 * built with CONFIG_SECCOMP_CACHE_DEBUG, readable for root), that is compared for
 * each number.  Otherwise time tells: the programs are preceded by thousands of loads,
 * so that running one costs several times a call's own time.  The kernel follows such
 * loads when it fills its cache, so what is cached stays cached.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>

#include "../unit/random-policy.h"
#include "live.h"
#include "qsandbox/verify.h"

/* Loads put in front of a program. */
#define PADDING 3500

/* Calls that are timed at once, and how often; the fastest time counts. */
#define BATCH 64
#define N_BATCHES 12

#define N_POLICIES 12

/* Calls that do nothing, without arguments or with an invalid descriptor. */
static const struct {
    const char *name;
    uint64_t arg;
} harmless[] = {
    { "getpid", 0 }, { "getppid", 0 }, { "gettid", 0 }, { "getuid", 0 },
    { "geteuid", 0 }, { "getgid", 0 }, { "getegid", 0 }, { "umask", 022 },
    { "close", UINT32_MAX }, { "lseek", UINT32_MAX }, { "fsync", UINT32_MAX },
    { "fdatasync", UINT32_MAX }, { "dup", UINT32_MAX }, { "fchdir", UINT32_MAX },
    { "getsid", 0 }, { "getpgid", 0 },
};

#define N_HARMLESS G_N_ELEMENTS(harmless)

/* What the timing children need besides. */
static const char *const always[] = { "exit_group", "write", "clock_gettime", "read" };

/* For the child; a filter cannot be handed to live_run()'s function. */
static const QsProgram *to_install;
static uint32_t numbers[N_HARMLESS];

static QsProgram *pad(const QsProgram *program)
{
    const struct sock_filter load = {
        BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr)
    };
    g_autofree struct sock_filter *filter = g_new(struct sock_filter,
                                                  PADDING + program->length);

    for (unsigned i = 0; i < PADDING; i++) {
        filter[i] = load;
    }
    memcpy(filter + PADDING, program->filter,
           program->length * sizeof(*program->filter));
    return qs_program_new(program->abi, filter, PADDING + program->length);
}

static void install(void)
{
    struct sock_fprog fprog = { to_install->length, to_install->filter };

    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    LIVE_CHECK(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) == 0);
}

static uint32_t nanoseconds(unsigned which)
{
    uint32_t best = UINT32_MAX;

    for (unsigned i = 0; i < N_BATCHES; i++) {
        struct timespec start;
        struct timespec end;
        uint64_t took;

        clock_gettime(CLOCK_MONOTONIC, &start);
        for (unsigned j = 0; j < BATCH; j++) {
            syscall(numbers[which], harmless[which].arg, 0, 0, 0, 0, 0);
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        took = (end.tv_sec - start.tv_sec) * UINT64_C(1000000000)
            + end.tv_nsec - start.tv_nsec;
        best = MIN(best, took / BATCH);
    }
    return best;
}

/* One line for each call: its time. */
static int time_all(int fd)
{
    char text[N_HARMLESS * 12];
    size_t length = 0;

    install();
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        length += snprintf(text + length, sizeof(text) - length, "%u\n",
                           nanoseconds(i));
    }
    LIVE_CHECK(write(fd, text, length) == (ssize_t)length);
    return 0;
}

static void measure(const QsProgram *program, uint32_t times[N_HARMLESS])
{
    g_auto(LiveResult) result = { 0 };
    const char *at;

    to_install = program;
    live_run(time_all, &result);
    live_assert_exited(&result, 0);
    at = result.output;
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        char *end;

        times[i] = strtoul(at, &end, 10);
        g_assert_true(end != at);
        at = end;
    }
}

/* Some allowed, some by an argument that is as it must be, some refused. */
static QsPolicy *make_policy(GRand *rand, const QsAbi *abi)
{
    const QsAction allow = { QS_ACTION_ALLOW };
    const QsAction refuse = { QS_ACTION_ERRNO, 1234 };
    gboolean open = random_chance(rand, 30);
    QsPolicy *policy = qs_policy_new(abi, open ? allow : refuse, refuse);

    for (unsigned i = 0; i < G_N_ELEMENTS(always); i++) {
        qs_policy_add(policy, qs_abi_find_call(abi, always[i])->nr, allow, NULL, NULL,
                      NULL, 0, NULL);
    }
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        QsCond *cond = qs_cond_new_test(random_below(rand, 6), 64, UINT64_MAX,
                                        QS_CMP_NE, 77);

        switch (random_below(rand, 4)) {
        case 0:
            qs_policy_add(policy, numbers[i], allow, NULL, NULL, NULL, 0, NULL);
            break;
        case 1:
            qs_policy_add(policy, numbers[i], allow, g_steal_pointer(&cond), NULL,
                          NULL, 0, NULL);
            break;
        case 2:
            qs_policy_add(policy, numbers[i], refuse, NULL, NULL, NULL, 0, NULL);
            break;
        default:
            break;
        }
        qs_cond_free(cond);
    }
    for (unsigned i = random_below(rand, 100); i > 0; i--) {
        qs_policy_add(policy, 2000 + random_below(rand, 1000), allow, NULL, NULL, NULL,
                      0, NULL);
    }
    return policy;
}

static gboolean find_numbers(const QsAbi *abi)
{
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        const QsAbiCall *call = qs_abi_find_call(abi, harmless[i].name);

        if (!call) {
            g_test_skip("this architecture has other calls");
            return FALSE;
        }
        numbers[i] = call->nr;
    }
    return TRUE;
}

/* What each call costs if the program is not run, and if it is. */
static gboolean calibrate(const QsAbi *abi, uint32_t cached[N_HARMLESS],
                          uint32_t run[N_HARMLESS])
{
    static const struct sock_filter plain[] = {
        { BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW },
    };
    static const struct sock_filter asking[] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, args) },
        { BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW },
    };
    g_autoptr(QsProgram) fast = qs_program_new(abi, plain, 1);
    g_autoptr(QsProgram) slow = qs_program_new(abi, asking, 2);
    g_autoptr(QsProgram) padded_fast = pad(fast);
    g_autoptr(QsProgram) padded_slow = pad(slow);

    measure(padded_fast, cached);
    measure(padded_slow, run);
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        if (run[i] < cached[i] + 300) {
            g_autofree char *why = g_strdup_printf(
                "%s takes %u ns with a filter that is cached and %u ns with one that "
                "is not: no action cache in this kernel, or no time to tell by",
                harmless[i].name, cached[i], run[i]);

            g_test_skip(why);
            return FALSE;
        }
    }
    g_test_message("%s: %u ns if cached, %u ns if not", harmless[0].name, cached[0],
                   run[0]);
    return TRUE;
}

/*
 * Noise only adds time, so a call that is quick is cached; one that is slow though it
 * should be cached is measured again.
 */
static void compare_times(const QsProgram *program, const uint32_t cached[N_HARMLESS],
                          const uint32_t run[N_HARMLESS], unsigned tally[2])
{
    g_autoptr(QsProgram) padded = pad(program);
    uint32_t best[N_HARMLESS];
    unsigned wrong = N_HARMLESS;

    memset(best, 0xff, sizeof(best));
    for (unsigned attempt = 0; wrong > 0 && attempt < 5; attempt++) {
        uint32_t times[N_HARMLESS];

        measure(padded, times);
        wrong = 0;
        for (unsigned i = 0; i < N_HARMLESS; i++) {
            best[i] = MIN(best[i], times[i]);
            wrong += qs_program_is_cached(program, numbers[i])
                != (best[i] < (cached[i] + run[i]) / 2);
        }
    }
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        gboolean predicted = qs_program_is_cached(program, numbers[i]);
        gboolean seen = best[i] < (cached[i] + run[i]) / 2;

        tally[predicted]++;
        g_assert_cmpint(qs_program_is_cached(padded, numbers[i]), ==, predicted);
        if (predicted != seen) {
            g_test_message("%s counts as %s, and takes %u ns", harmless[i].name,
                           predicted ? "cached" : "not cached", best[i]);
            g_test_fail();
        }
    }
}

/* Another filter in force would have its say in the cache, too. */
static gboolean is_free(void)
{
    if (!live_is_possible()) {
        return FALSE;
    }
    if (live_seccomp_mode(getpid()) != 0) {
        g_test_skip("a seccomp filter is in force already");
        return FALSE;
    }
    return TRUE;
}

static void test_time(void)
{
    const QsAbi *abi = qs_abi_host();
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    uint32_t cached[N_HARMLESS];
    uint32_t run[N_HARMLESS];
    unsigned tally[2] = { 0 };

    if (!is_free() || !find_numbers(abi) || !calibrate(abi, cached, run)) {
        return;
    }
    for (unsigned i = 0; i < N_POLICIES; i++) {
        g_autoptr(QsPolicy) policy = make_policy(rand, abi);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = qs_program_generate(policy, &error);

        g_assert_no_error(error);
        compare_times(program, cached, run, tally);
    }
    g_test_message("%u calls cached and %u not, all as predicted", tally[1], tally[0]);
    g_assert_cmpuint(tally[0], >, 20);
    g_assert_cmpuint(tally[1], >, 20);
}

/* The kernel's own list, read under the filter from a file opened before. */
static int list_cache(int fd)
{
    int file = open("/proc/self/seccomp_cache", O_RDONLY | O_CLOEXEC);
    static char buffer[4096];
    ssize_t n;

    LIVE_CHECK(file >= 0);
    install();
    while ((n = read(file, buffer, sizeof(buffer))) > 0) {
        LIVE_CHECK(write(fd, buffer, n) == n);
    }
    return n == 0 ? 0 : 77;
}

/* The architectures by the names that the kernel's list has for them. */
static const QsAbi *find_listed(const char *name)
{
    return qs_abi_find(g_str_equal(name, "ia32") ? "i386" : name);
}

/* "ARCH NUMBER ALLOW|FILTER" (kernel/seccomp.c, proc_pid_seccomp_cache_arch()). */
static unsigned compare_list(const QsProgram *program, const char *list)
{
    g_auto(GStrv) lines = g_strsplit(list, "\n", -1);
    unsigned n = 0;

    for (unsigned i = 0; lines[i]; i++) {
        g_auto(GStrv) words = g_strsplit(lines[i], " ", 3);
        const QsAbi *abi;
        uint32_t nr;

        if (g_strv_length(words) != 3 || !(abi = find_listed(words[0]))) {
            continue;
        }
        nr = strtoul(words[1], NULL, 10);
        if (qs_program_is_cached_on(program, abi->audit_arch, nr)
            != g_str_equal(words[2], "ALLOW")) {
            g_test_message("the kernel says %s", lines[i]);
            g_test_fail();
        }
        n++;
    }
    return n;
}

static void test_list(void)
{
    const QsAbi *abi = qs_abi_host();
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    if (!is_free() || !find_numbers(abi)) {
        return;
    }
    if (access("/proc/self/seccomp_cache", R_OK) != 0) {
        g_test_skip("this kernel has no /proc/PID/seccomp_cache");
        return;
    }
    for (unsigned i = 0; i < N_POLICIES; i++) {
        g_autoptr(QsPolicy) policy = make_policy(rand, abi);
        g_autoptr(QsProgram) program = qs_program_generate(policy, NULL);
        g_auto(LiveResult) result = { 0 };

        to_install = program;
        live_run(list_cache, &result);
        if (WIFEXITED(result.status) && WEXITSTATUS(result.status) == 77) {
            g_test_skip("/proc/PID/seccomp_cache may not be read");
            return;
        }
        live_assert_exited(&result, 0);
        g_assert_cmpuint(compare_list(program, result.output), >, 300);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/action-cache/time", test_time);
    g_test_add_func("/action-cache/list", test_list);
    return g_test_run();
}
