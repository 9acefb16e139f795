/*
 * strange.so: preloaded, makes a process strange before main()
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QS_STRANGE says how:
 *   filter  a thread has a seccomp filter of its own from the beginning
 *   later   a thread gets one as soon as the process has one
 *   alarms  SIGALRM comes every 50 microseconds, and its handler does nothing
 */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

static void filter_this_thread(void)
{
    static struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K,
                                               SECCOMP_RET_ALLOW);
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
    pthread_barrier_init(&barrier, NULL, 2);
    if (strcmp(how, "filter") == 0) {
        pthread_create(&thread, NULL, stranger, &barrier);
        pthread_barrier_wait(&barrier);
    } else {
        pthread_create(&thread, NULL, stranger, NULL);
    }
}
