/*
 * What /proc says of this process's threads
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include "qsandbox/kernel.h"
#include "threads.h"

#define N_THREADS 200 /* more than one answer of getdents64 holds */

static void *block_signals(void *opaque)
{
    uint64_t mask = 1ull << (SIGUSR1 - 1) | 1ull << (SIGSYS - 1);

    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, sizeof(mask));
    return NULL;
}

static int one_thread(int fd)
{
    KernelThread thread = { 0 };
    LiveThread live;

    live_thread_start(&live, "a (b) c", block_signals, NULL);
    LIVE_CHECK(qs_kernel_wait_settled(5000000));
    LIVE_CHECK(kernel_thread_read(live.tid, &thread));
    LIVE_CHECK(thread.tid == live.tid);
    LIVE_CHECK(strcmp(thread.name, "a (b) c") == 0);
    LIVE_CHECK(thread.sleeping && !thread.dead && !thread.is_kernels);
    LIVE_CHECK(thread.blocked == (1ull << (SIGUSR1 - 1) | 1ull << (SIGSYS - 1)));
    LIVE_CHECK(thread.seccomp == live_seccomp_mode(live.tid));
    LIVE_CHECK(kernel_thread_read(getpid(), &thread));
    LIVE_CHECK(thread.blocked == 0);
    return 0;
}

static int own_filter(int fd)
{
    KernelThread before;
    KernelThread after;
    LiveProgram program;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, NULL, 0);
    LIVE_CHECK(kernel_thread_read(getpid(), &before));
    live_install_raw(&program);
    LIVE_CHECK(kernel_thread_read(getpid(), &after));
    LIVE_CHECK(after.seccomp == 2);
    /* Linux 5.9 and later say how many. */
    LIVE_CHECK(before.filters < 0 ? after.filters < 0
                                  : after.filters == before.filters + 1);
    return 0;
}

static int no_thread(int fd)
{
    KernelThread thread = { .tid = 77 };
    pid_t tid = getppid();

    errno = 0;
    LIVE_CHECK(!kernel_thread_read(tid, &thread));
    LIVE_CHECK(errno == ENOENT);
    LIVE_CHECK(thread.tid == 77);
    return 0;
}

typedef struct Visits {
    unsigned n;
    unsigned stop_at;
    gint64 sum;
} Visits;

static gboolean count_visit(const KernelThread *thread, void *opaque)
{
    Visits *visits = opaque;

    visits->sum += thread->tid;
    return ++visits->n != visits->stop_at;
}

static int visits(int fd)
{
    static LiveThread threads[N_THREADS];
    gint64 sum = getpid();
    Visits all = { 0 };
    Visits some = { .stop_at = 3 };

    for (unsigned i = 0; i < N_THREADS; i++) {
        live_thread_start(&threads[i], "one of many", NULL, NULL);
        sum += threads[i].tid;
    }
    LIVE_CHECK(kernel_threads_visit(count_visit, &all, NULL));
    LIVE_CHECK(all.n == N_THREADS + 1);
    LIVE_CHECK(all.sum == sum);
    /* Who stops the walk has not failed. */
    LIVE_CHECK(kernel_threads_visit(count_visit, &some, NULL));
    LIVE_CHECK(some.n == 3);
    return 0;
}

static int spinning;

static void *spin(void *opaque)
{
    __atomic_store_n(&spinning, 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&spinning, __ATOMIC_SEQ_CST)) {
        ;
    }
    return NULL;
}

static int settling(int fd)
{
    pthread_t thread;

    LIVE_CHECK(pthread_create(&thread, NULL, spin, NULL) == 0);
    while (!__atomic_load_n(&spinning, __ATOMIC_SEQ_CST)) {
        ;
    }
    LIVE_CHECK(!qs_kernel_wait_settled(20000));
    __atomic_store_n(&spinning, 0, __ATOMIC_SEQ_CST);
    pthread_join(thread, NULL);
    LIVE_CHECK(qs_kernel_wait_settled(5000000));
    return 0;
}

static pthread_t leader;

/* The first thread has ended, and stays as a zombie while others live. */
static void *outlive(void *opaque)
{
    KernelThread thread;
    LiveProgram program;
    unsigned n = 0;

    pthread_join(leader, NULL);
    do {
        LIVE_CHECK(kernel_thread_read(getpid(), &thread));
    } while (!thread.dead);
    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, NULL, 0);
    live_install_raw(&program);
    LIVE_CHECK(qs_kernel_check_threads(&n, NULL));
    LIVE_CHECK(n == 1);
    _exit(0);
}

static int dead_leader(int fd)
{
    pthread_t thread;

    leader = pthread_self();
    LIVE_CHECK(pthread_create(&thread, NULL, outlive, NULL) == 0);
    pthread_exit(NULL);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_data_func("/kernel/threads/one", one_thread, live_test_ok);
    g_test_add_data_func("/kernel/threads/own-filter", own_filter, live_test_ok);
    g_test_add_data_func("/kernel/threads/none", no_thread, live_test_ok);
    g_test_add_data_func("/kernel/threads/visits", visits, live_test_ok);
    g_test_add_data_func("/kernel/threads/settling", settling, live_test_ok);
    g_test_add_data_func("/kernel/threads/dead-leader", dead_leader, live_test_ok);
    return g_test_run();
}
