/*
 * qsandbox: threads of our own
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A new thread inherits the signal mask of the one that makes it, so the caller blocks
 * its own signals while it does.
 */
#include "own-thread.h"

#include <pthread.h>
#include <signal.h>

int kernel_start_own_thread(void *(*run)(void *), size_t stack_size, int open)
{
    pthread_attr_t attributes;
    pthread_t thread;
    sigset_t blocked;
    sigset_t old;
    int failed;

    sigfillset(&blocked);
    if (open) {
        sigdelset(&blocked, open);
    }
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, stack_size);
    pthread_sigmask(SIG_SETMASK, &blocked, &old);
    failed = pthread_create(&thread, &attributes, run, NULL);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    pthread_attr_destroy(&attributes);
    return failed;
}
