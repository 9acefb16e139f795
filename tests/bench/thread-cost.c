/*
 * What the filters of a living thread add to KVM_RUN.
 *
 * Fetches them as the kernel has them (PTRACE_SECCOMP_GET_FILTER), and lets go of the
 * thread.  In each round, each set of filters gets a child of its own, in turn, which makes
 * bursts of ioctl(-1, KVM_RUN): that fails in the kernel before anything is looked at.  The
 * child sends the median of its bursts.
 *
 * Beside the thread's filters there are none, an empty one (the kernel answers it from its
 * action cache, and what it costs is that system calls take the slower way in), and as many
 * as the thread has which load one word and allow: no filters that look at anything can
 * cost less.
 *
 *   thread-cost TID [ROUNDS]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <glib.h>
#include <linux/filter.h>
#include <linux/kvm.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define DEFAULT_ROUNDS 31
#define MOST_ROUNDS 1000
#define MOST_FILTERS 8
#define BURSTS 101
#define BURST 1000

typedef struct Filters {
    char *name;
    struct sock_fprog programs[MOST_FILTERS]; /* in the order of their installation */
    unsigned n;
    double ns[MOST_ROUNDS];
} Filters;

static struct sock_filter empty_code[] = {
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
};

static struct sock_filter floor_code[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
};

static void fail(const char *what)
{
    fprintf(stderr, "thread-cost: %s: %s\n", what, g_strerror(errno));
    exit(1);
}

/* The oldest has number 0. */
static void fetch(pid_t tid, Filters *filters)
{
    long length;

    if (ptrace(PTRACE_SEIZE, tid, NULL, NULL) < 0 ||
        ptrace(PTRACE_INTERRUPT, tid, NULL, NULL) < 0 || waitpid(tid, NULL, __WALL) < 0) {
        fail("cannot stop the thread");
    }
    while (filters->n < MOST_FILTERS &&
           (length = ptrace(PTRACE_SECCOMP_GET_FILTER, tid, (void *)(size_t)filters->n,
                            NULL)) > 0) {
        struct sock_fprog *program = &filters->programs[filters->n];

        program->len = length;
        program->filter = g_new(struct sock_filter, length);
        if (ptrace(PTRACE_SECCOMP_GET_FILTER, tid, (void *)(size_t)filters->n,
                   program->filter) < 0) {
            fail("cannot read a filter");
        }
        filters->n++;
    }
    ptrace(PTRACE_DETACH, tid, NULL, NULL);
}

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

static int compare_times(const void *a, const void *b)
{
    double left = *(const double *)a;
    double right = *(const double *)b;

    return (left > right) - (left < right);
}

static double median(double *times, size_t n)
{
    qsort(times, n, sizeof(*times), compare_times);
    return times[n / 2];
}

static void burst(unsigned n)
{
    while (n-- > 0) {
        syscall(SYS_ioctl, -1, KVM_RUN, 0);
    }
}

/* In a child.  How it ends is not looked at: the filters may refuse that, too. */
static void run(const Filters *filters, double *ret_ns)
{
    double times[BURSTS];

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) {
        _exit(1);
    }
    for (unsigned i = 0; i < filters->n; i++) {
        if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filters->programs[i]) < 0) {
            _exit(1);
        }
    }
    burst(BURST);
    for (unsigned i = 0; i < BURSTS; i++) {
        double start = now();

        burst(BURST);
        times[i] = (now() - start) / BURST;
    }
    *ret_ns = median(times, BURSTS);
    _exit(0);
}

static double measure(const Filters *filters, double *shared)
{
    pid_t child;

    *shared = 0;
    child = fork();
    if (child == 0) {
        run(filters, shared);
    }
    if (child < 0 || waitpid(child, NULL, 0) < 0) {
        fail("cannot make a process");
    }
    if (*shared == 0) {
        fprintf(stderr, "thread-cost: %s: the child cannot have these filters\n",
                filters->name);
        exit(1);
    }
    return *shared;
}

/* A part of @all, or as many of @code. */
static void add(Filters *sets, unsigned *n, char *name, const Filters *all,
                unsigned first, unsigned count, struct sock_filter *code, unsigned length)
{
    Filters *set = &sets[(*n)++];

    set->name = name;
    set->n = count;
    for (unsigned i = 0; i < count; i++) {
        set->programs[i] = code ? (struct sock_fprog){ length, code }
                                : all->programs[first + i];
    }
}

static void print(Filters *sets, unsigned n, unsigned rounds)
{
    double none = median(sets[0].ns, rounds);

    printf("%u rounds; ns of a call, medians\n\n%-34s %9s %9s\n", rounds, "", "a call",
           "over none");
    for (unsigned i = 0; i < n; i++) {
        double all = median(sets[i].ns, rounds);

        printf("%-34s %9.1f %9.1f\n", sets[i].name, all, all - none);
    }
}

int main(int argc, char **argv)
{
    pid_t tid = argc > 1 ? atoi(argv[1]) : 0;
    unsigned rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : DEFAULT_ROUNDS;
    Filters *sets = g_new0(Filters, MOST_FILTERS + 4);
    Filters *all = g_new0(Filters, 1);
    double *shared = mmap(NULL, sizeof(double), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    unsigned n = 0;

    if (tid <= 0 || argc > 3 || rounds < 1 || rounds > MOST_ROUNDS) {
        fprintf(stderr, "usage: thread-cost TID [ROUNDS]   (1 to %d)\n", MOST_ROUNDS);
        return 2;
    }
    if (shared == MAP_FAILED) {
        fail("no memory");
    }
    fetch(tid, all);
    add(sets, &n, "none", all, 0, 0, NULL, 0);
    add(sets, &n, "an empty one", all, 0, 1, empty_code, 1);
    for (unsigned i = 0; i < all->n; i++) {
        add(sets, &n,
            g_strdup_printf("the thread's number %u (%u)", i + 1, all->programs[i].len),
            all, i, 1, NULL, 0);
    }
    add(sets, &n, g_strdup_printf("all %u of the thread", all->n), all, 0, all->n, NULL,
        0);
    add(sets, &n, g_strdup_printf("%u that load a word and allow", all->n), all, 0,
        all->n, floor_code, 2);
    for (unsigned round = 0; round < rounds; round++) {
        for (unsigned i = 0; i < n; i++) {
            Filters *set = &sets[(i + round) % n];

            set->ns[round] = measure(set, shared);
        }
    }
    print(sets, n, rounds);
    return 0;
}
