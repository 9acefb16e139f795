/*
 * The kernel's action cache does what is predicted
 *
 * Where the kernel tells what it caches (/proc/PID/seccomp_cache, there if it was
 * built with CONFIG_SECCOMP_CACHE_DEBUG, readable for root), that is compared for
 * each number.  Otherwise time tells.  A program is also taken with thousands of
 * instructions in front of it, of which each has to wait for the one before; the
 * kernel follows such instructions when it fills its cache, so what is cached stays
 * cached.  A call that is cached then takes as long as before, any other one a
 * microsecond longer.
 *
 * Noise only adds time.  So both are measured in turn, round after round, and the least
 * time counts, until every call is as predicted or MOST_ROUNDS are over.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>

#include "random-policy.h"
#include "live.h"
#include "qsandbox/generate.h"
#include "qsandbox/selection.h"

/* Instructions put in front of a program, if there is room. */
#define PADDING 3400

/* Calls that are timed at once, and how often in a round. */
#define BATCH 16
#define N_BATCHES 8

#define LEAST_ROUNDS 3
#define MOST_ROUNDS 60

/* What the padding must cost for time to tell anything, in nanoseconds. */
#define LEAST_COST 200

#define N_POLICIES 12

/* Calls that do nothing, without arguments or with an invalid descriptor. */
static const struct {
    const char *name;
    uint64_t arg;
} harmless[] = {
    { "getpid", 0 },         { "getppid", 0 },         { "gettid", 0 },
    { "getuid", 0 },         { "geteuid", 0 },         { "getgid", 0 },
    { "getegid", 0 },        { "umask", 022 },         { "close", UINT32_MAX },
    { "lseek", UINT32_MAX }, { "fsync", UINT32_MAX },  { "fdatasync", UINT32_MAX },
    { "dup", UINT32_MAX },   { "fchdir", UINT32_MAX }, { "getsid", 0 },
    { "getpgid", 0 },
};

#define N_HARMLESS G_N_ELEMENTS(harmless)

/* What the timing children need besides. */
static const char *const always[] = { "exit_group", "clock_gettime", "read", "write" };

/* Calls that a composed policy may permit and that are not to be made for a test. */
static const char *const harmful[] = { "exit",    "exit_group", "rt_sigreturn", "pause",
                                       "fork",    "vfork",      "clone",        "clone3",
                                       "execve",  "execveat",   "sync",         "setsid",
                                       "vhangup", "kill",       "tgkill",       "tkill",
                                       NULL };

/* Calls that newer kernels ask no filter about (kernel/seccomp.c). */
static const char *const unfiltered[] = { "uprobe", "uretprobe", NULL };

/* A call to be timed, all of its arguments alike. */
typedef struct Probe {
    uint32_t nr;
    uint64_t arg;
} Probe;

#define MOST_PROBES 1024

static Probe probes[MOST_PROBES];
static unsigned n_probes;

/* Shared with the children: the least times so far, without and with padding. */
typedef struct Times {
    uint32_t best[2][MOST_PROBES];
} Times;

static Times *times;

/* For the child; a filter cannot be handed to live_run()'s function. */
static const QsProgram *to_install;
static unsigned is_padded;
static uint32_t numbers[N_HARMLESS];

static QsProgram *pad(const QsProgram *program)
{
    const struct sock_filter load = { BPF_LD | BPF_W | BPF_ABS, 0, 0,
                                      offsetof(struct seccomp_data, nr) };
    const struct sock_filter keep = { BPF_ALU | BPF_AND | BPF_K, 0, 0, UINT32_MAX };
    g_autofree struct sock_filter *filter = g_new(struct sock_filter,
                                                  QS_PROGRAM_MAX_LENGTH);
    unsigned padding = MIN(PADDING, QS_PROGRAM_MAX_LENGTH - program->length);

    for (unsigned i = 0; i < padding; i++) {
        filter[i] = i == 0 ? load : keep;
    }
    memcpy(filter + padding, program->filter, program->length * sizeof(*program->filter));
    return qs_program_new(program->abi, filter, padding + program->length);
}

static void install(void)
{
    struct sock_fprog fprog = { to_install->length, to_install->filter };

    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    LIVE_CHECK(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) == 0);
}

static uint32_t nanoseconds(const Probe *probe)
{
    uint32_t best = UINT32_MAX;

    for (unsigned i = 0; i < N_BATCHES; i++) {
        struct timespec start;
        struct timespec end;
        uint64_t took;

        LIVE_CHECK(clock_gettime(CLOCK_MONOTONIC, &start) == 0);
        for (unsigned j = 0; j < BATCH; j++) {
            syscall(probe->nr, probe->arg, probe->arg, probe->arg, probe->arg, probe->arg,
                    probe->arg);
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        took = (end.tv_sec - start.tv_sec) * UINT64_C(1000000000) + end.tv_nsec -
               start.tv_nsec;
        best = MIN(best, took / BATCH);
    }
    return best;
}

static int time_all(int fd)
{
    install();
    for (unsigned i = 0; i < n_probes; i++) {
        uint32_t *best = &times->best[is_padded][i];

        *best = MIN(*best, nanoseconds(&probes[i]));
    }
    return 0;
}

static void start_times(void)
{
    if (!times) {
        times = mmap(NULL, sizeof(*times), PROT_READ | PROT_WRITE,
                     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        g_assert_true(times != MAP_FAILED);
    }
    memset(times, 0xff, sizeof(*times));
}

/* One round: @program as it is, and padded. */
static void measure(const QsProgram *program, const QsProgram *padded)
{
    for (unsigned i = 0; i < 2; i++) {
        g_auto(LiveResult) result = { 0 };

        to_install = i ? padded : program;
        is_padded = i;
        live_run(time_all, &result);
        live_assert_exited(&result, 0);
    }
}

/* What the padding adds to a call, as far as is known. */
static int64_t added(unsigned probe)
{
    return (int64_t)times->best[1][probe] - times->best[0][probe];
}

static void allow_always(QsPolicy *policy)
{
    const QsAction allow = { QS_ACTION_ALLOW };

    for (unsigned i = 0; i < G_N_ELEMENTS(always); i++) {
        qs_policy_add(policy, qs_abi_find_call(policy->abi, always[i])->nr, allow, NULL,
                      NULL, NULL, 0, NULL);
    }
}

/* Some allowed, some by an argument that is as it must be, some refused. */
static QsPolicy *make_policy(GRand *rand, const QsAbi *abi)
{
    const QsAction allow = { QS_ACTION_ALLOW };
    const QsAction refuse = { QS_ACTION_ERRNO, 1234 };
    gboolean open = random_chance(rand, 30);
    QsPolicy *policy = qs_policy_new(abi, open ? allow : refuse, refuse);

    allow_always(policy);
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        QsCond *cond = qs_cond_new_test(random_below(rand, 6), 64, UINT64_MAX, QS_CMP_NE,
                                        77);

        switch (random_below(rand, 4)) {
        case 0:
            qs_policy_add(policy, numbers[i], allow, NULL, NULL, NULL, 0, NULL);
            break;
        case 1:
            qs_policy_add(policy, numbers[i], allow, g_steal_pointer(&cond), NULL, NULL,
                          0, NULL);
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
        qs_policy_add(policy, 2000 + random_below(rand, 1000), allow, NULL, NULL, NULL, 0,
                      NULL);
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

/* The padding's cost for the first probe under @program, the least of many rounds. */
static int64_t find_cost(const QsAbi *abi, const struct sock_filter *filter, unsigned n)
{
    g_autoptr(QsProgram) program = qs_program_new(abi, filter, n);
    g_autoptr(QsProgram) padded = pad(program);

    start_times();
    for (unsigned i = 0; i < 10; i++) {
        measure(program, padded);
    }
    return added(0);
}

/*
 * What the padding costs a call for which the program is run, in nanoseconds; 0, and
 * the test is skipped, if the kernel runs it for every call.
 */
static int64_t calibrate(const QsAbi *abi)
{
    static const struct sock_filter plain[] = {
        { BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW },
    };
    static const struct sock_filter asking[] = {
        { BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, args) },
        { BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW },
    };
    int64_t run;
    int64_t cached;

    n_probes = 1;
    probes[0] = (Probe){ qs_abi_find_call(abi, "getppid")->nr, 0 };
    run = find_cost(abi, asking, G_N_ELEMENTS(asking));
    cached = find_cost(abi, plain, G_N_ELEMENTS(plain));
    g_test_message("padding costs a call %d ns, and %d ns if it can be cached", (int)run,
                   (int)cached);
    g_assert_cmpint(run, >=, LEAST_COST);
    if (cached > run / 2) {
        g_test_skip("this kernel runs the filter for every call: it has no action "
                    "cache");
        return 0;
    }
    return run;
}

static gboolean is_as_predicted(const QsProgram *program, int64_t cost, unsigned probe)
{
    return qs_program_is_cached(program, probes[probe].nr) == (added(probe) < cost / 2);
}

/* All probes under @program; counts those cached and those not. */
static void compare_times(const QsProgram *program, int64_t cost, unsigned tally[2])
{
    g_autoptr(QsProgram) padded = pad(program);
    unsigned wrong = n_probes;

    start_times();
    cost = cost * (padded->length - program->length) / PADDING;
    for (unsigned round = 0; round < LEAST_ROUNDS || (wrong > 0 && round < MOST_ROUNDS);
         round++) {
        measure(program, padded);
        wrong = 0;
        for (unsigned i = 0; i < n_probes; i++) {
            wrong += !is_as_predicted(program, cost, i);
        }
    }
    for (unsigned i = 0; i < n_probes; i++) {
        gboolean predicted = qs_program_is_cached(program, probes[i].nr);

        tally[predicted]++;
        g_assert_cmpint(qs_program_is_cached(padded, probes[i].nr), ==, predicted);
        if (!is_as_predicted(program, cost, i)) {
            g_test_message("call %u counts as %s, and takes %u ns, %u ns with padding "
                           "that costs %d ns",
                           probes[i].nr, predicted ? "cached" : "not cached",
                           times->best[0][i], times->best[1][i], (int)cost);
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
    unsigned tally[2] = { 0 };
    int64_t cost;

    if (!is_free() || !find_numbers(abi) || !(cost = calibrate(abi))) {
        return;
    }
    n_probes = N_HARMLESS;
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        probes[i] = (Probe){ numbers[i], harmless[i].arg };
    }
    for (unsigned i = 0; i < N_POLICIES; i++) {
        g_autoptr(QsPolicy) policy = make_policy(rand, abi);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProgram) program = qs_program_generate(policy, &error);

        g_assert_no_error(error);
        compare_times(program, cost, tally);
    }
    g_test_message("%u calls cached and %u not, all as predicted", tally[1], tally[0]);
    g_assert_cmpuint(tally[0], >, 20);
    g_assert_cmpuint(tally[1], >, 20);
}

/* Machines of the library, a thread of one, and what starts any. */
static const char *const small_machine[] = {
    "accel/kvm",     "machine/q35",   "device/virtio-blk", "device/virtio-net",
    "device/serial", "block/file",    "block/raw",         "aio/threads",
    "net/tap",       "chardev/stdio", "display/none",      NULL
};
static const char *const large_machine[] = {
    "accel/tcg",   "machine/pc",  "device/virtio-blk", "device/nvme",       "device/usb",
    "block/qcow2", "block/nbd",   "block/host_device", "aio/io_uring",      "net/user",
    "chardev/pty", "display/vnc", "monitor/qmp",       "feature/migration", NULL
};

static const struct {
    const char *const *names;
    QsRole role;
} composed[] = {
    { small_machine, QS_ROLE_ALL },
    { small_machine, QS_ROLE_VCPU },
    { large_machine, QS_ROLE_ALL },
    { large_machine, QS_ROLE_MAIN },
};

static gboolean is_listed(const QsAbiCall *call, const char *const *names)
{
    while (*names && !g_str_equal(call->name, *names)) {
        names++;
    }
    return *names != NULL;
}

/*
 * Each call that there is, and two that are none, with arguments that are wrong for
 * whatever takes any: bad descriptors, addresses, flags.
 */
static void probe_all(const QsPolicy *policy)
{
    const QsAbi *abi = policy->abi;
    uint64_t wrong[6];

    memset(wrong, 0xff, sizeof(wrong));
    n_probes = 0;
    for (size_t i = 0; i < abi->n_calls && n_probes < MOST_PROBES - 2; i++) {
        const QsAbiCall *call = &abi->calls[i];
        QsAction action = qs_policy_evaluate(policy, abi->audit_arch, call->nr, wrong,
                                             NULL);

        if (!is_listed(call, unfiltered) &&
            (!qs_action_permits(action) || !is_listed(call, harmful))) {
            probes[n_probes++] = (Probe){ call->nr, UINT64_MAX };
        }
    }
    for (unsigned i = 1; i <= 2; i++) {
        probes[n_probes++] = (Probe){ abi->calls[abi->n_calls - 1].nr + i, UINT64_MAX };
    }
}

static void test_composed(void)
{
    const QsAction refuse = { QS_ACTION_ERRNO, 1234 };
    const QsAbi *abi = qs_abi_host();
    g_autoptr(GError) error = NULL;
    QsLibrary *library = qs_library_new_builtin(&error);
    unsigned tally[2] = { 0 };
    int64_t cost;

    g_assert_no_error(error);
    if (abi->arch != QS_ARCH_X86_64) {
        g_test_skip("the library is for x86_64");
    } else if (is_free() && (cost = calibrate(abi))) {
        for (unsigned i = 0; i < G_N_ELEMENTS(composed); i++) {
            g_autoptr(QsSelection) selection = qs_selection_from_names(
                library, abi, composed[i].names, &error);
            g_autoptr(QsPolicy) policy = NULL;
            g_autoptr(QsProgram) program = NULL;

            g_assert_no_error(error);
            policy = qs_policy_compose(selection, abi, composed[i].role, refuse, refuse,
                                       &error);
            g_assert_no_error(error);
            allow_always(policy);
            program = qs_program_generate(policy, &error);
            g_assert_no_error(error);
            probe_all(policy);
            compare_times(program, cost, tally);
        }
        g_test_message("%u calls cached and %u not, all as predicted", tally[1],
                       tally[0]);
        g_assert_cmpuint(tally[0], >, 1200);
        g_assert_cmpuint(tally[1], >, 60);
    }
    qs_library_free(library);
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
        if (qs_program_is_cached_on(program, abi->audit_arch, nr) !=
            g_str_equal(words[2], "ALLOW")) {
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
    g_test_add_func("/action-cache/composed", test_composed);
    g_test_add_func("/action-cache/list", test_list);
    return g_test_run();
}
