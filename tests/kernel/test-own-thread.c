/*
 * Threads of our own run without the program's signals
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <signal.h>
#include <string.h>
#include "own-thread.h"

static sigset_t mask;
static size_t room;
static int is_done;

static void *note_state(void *opaque)
{
    pthread_attr_t attributes;

    pthread_sigmask(SIG_SETMASK, NULL, &mask);
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstacksize(&attributes, &room);
        pthread_attr_destroy(&attributes);
    }
    __atomic_store_n(&is_done, 1, __ATOMIC_SEQ_CST);
    return opaque;
}

static int start_with(int open)
{
    sigset_t own;
    sigset_t after;

    sigemptyset(&own);
    sigaddset(&own, SIGUSR2);
    LIVE_CHECK(pthread_sigmask(SIG_SETMASK, &own, NULL) == 0);
    LIVE_CHECK(kernel_start_own_thread(note_state, 128 * 1024, open) == 0);
    while (!__atomic_load_n(&is_done, __ATOMIC_SEQ_CST)) {
        g_usleep(100);
    }
    for (int i = 1; i < 32; i++) {
        if (i != SIGKILL && i != SIGSTOP) {
            LIVE_CHECK(sigismember(&mask, i) == (i != open));
        }
    }
    LIVE_CHECK(room >= 128 * 1024 && room < 1024 * 1024);
    /* The caller's mask is what it was. */
    LIVE_CHECK(pthread_sigmask(SIG_SETMASK, NULL, &after) == 0);
    for (int i = 1; i < 32; i++) {
        LIVE_CHECK(sigismember(&after, i) == (i == SIGUSR2));
    }
    return 0;
}

static int all_blocked(int fd)
{
    return start_with(0);
}

static int one_open(int fd)
{
    return start_with(SIGSYS);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_data_func("/kernel/own-thread/all-blocked", all_blocked, live_test_ok);
    g_test_add_data_func("/kernel/own-thread/one-open", one_open, live_test_ok);
    return g_test_run();
}
