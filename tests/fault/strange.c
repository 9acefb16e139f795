/*
 * strange.so: preloaded, makes a process strange before main()
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QS_STRANGE says how:
 *   filter  a thread has a seccomp filter of its own from the beginning
 *   later   a thread gets one as soon as the process has one
 *   alarms  SIGALRM comes every 50 microseconds, and its handler does nothing
 *   before N, after N
 *           SIGTERM comes just before or after a filter is put on all threads for the
 *           Nth time; another process sends it, as this one may not any more
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#include "raw-call.h"

static void filter_this_thread(void)
{
    static struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = { 1, &allow };

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
        syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) < 0) {
        perror("strange");
        _exit(98);
    }
}

static void *stranger(void *ready)
{
    prctl(PR_SET_NAME, "stranger");
    if (!ready) {
        while (prctl(PR_GET_SECCOMP) == 0) {
            usleep(500);
        }
    }
    filter_this_thread();
    if (ready) {
        pthread_barrier_wait(ready);
    }
    for (;;) {
        poll(NULL, 0, -1);
    }
    return NULL;
}

/* Which moment it is: N before and -N after the Nth filter; 0 again once told. */
static volatile int *moment;
static int wanted;
static int filters;

static void begin_telling(int when)
{
    pid_t victim = getpid();

    wanted = when;
    moment = mmap(NULL, sizeof(*moment), PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (fork() != 0) {
        return;
    }
    while (*moment != when) {
        if (getppid() != victim) {
            _exit(0);
        }
        usleep(100);
    }
    kill(victim, SIGTERM);
    *moment = 0;
    _exit(0);
}

static void it_is(int when)
{
    if (moment && when == wanted) {
        *moment = when;
        while (*moment) {
            __asm__ volatile("pause");
        }
    }
}

long syscall(long number, ...)
{
    long args[6];
    va_list ap;
    long result;
    int installs;

    va_start(ap, number);
    raw_take_args(args, ap);
    va_end(ap);
    installs = number == SYS_seccomp && args[0] == SECCOMP_SET_MODE_FILTER &&
               (args[1] & SECCOMP_FILTER_FLAG_TSYNC) && args[2];
    if (installs) {
        it_is(++filters);
    }
    result = raw_call(number, args);
    if (installs) {
        it_is(-filters);
    }
    return raw_as_libc(result);
}

static void do_nothing(int signal)
{
    (void)signal;
}

__attribute__((constructor)) static void begin(void)
{
    const char *how = getenv("QS_STRANGE");
    struct sigaction action = { .sa_handler = do_nothing };
    struct itimerval often = { { 0, 50 }, { 0, 50 } };
    static pthread_barrier_t barrier;
    pthread_t thread;

    if (!how) {
        return;
    }
    if (strcmp(how, "alarms") == 0) {
        sigaction(SIGALRM, &action, NULL);
        setitimer(ITIMER_REAL, &often, NULL);
        return;
    }
    if (strncmp(how, "before ", 7) == 0 || strncmp(how, "after ", 6) == 0) {
        begin_telling(how[0] == 'b' ? atoi(how + 7) : -atoi(how + 6));
        return;
    }
    pthread_barrier_init(&barrier, NULL, 2);
    if (strcmp(how, "filter") == 0) {
        pthread_create(&thread, NULL, stranger, &barrier);
        pthread_barrier_wait(&barrier);
    } else {
        pthread_create(&thread, NULL, stranger, NULL);
    }
}
