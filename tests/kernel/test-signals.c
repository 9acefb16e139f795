/*
 * Threads that block SIGSYS are found before a filter comes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <signal.h>
#include "qsandbox/kernel.h"

/* Past the C library, which would leave its own signals open. */
static void set_mask(uint64_t mask)
{
    LIVE_CHECK(syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, sizeof(mask)) == 0);
}

static void *block_sigsys(void *opaque)
{
    set_mask(1ull << (SIGSYS - 1));
    return NULL;
}

static void *block_others(void *opaque)
{
    set_mask(~(1ull << (SIGSYS - 1)));
    return NULL;
}

static int hearing(int fd)
{
    LiveThread others;

    live_thread_start(&others, "hears one", block_others, NULL);
    LIVE_CHECK(qs_kernel_check_signals(NULL));
    return 0;
}

static int deaf(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveThread thread;

    live_thread_start(&thread, "hears none", block_sigsys, NULL);
    LIVE_CHECK(!qs_kernel_check_signals(&error));
    live_check_error(error, "\"hears none\"", "blocks SIGSYS", NULL);
    return 0;
}

static int is_deaf;

static void *block_a_moment(void *opaque)
{
    set_mask(~0ull);
    __atomic_store_n(&is_deaf, 1, __ATOMIC_SEQ_CST);
    g_usleep(50000);
    set_mask(0);
    return NULL;
}

/* The C library's own masks last as long as it makes a thread. */
static int deaf_for_a_moment(int fd)
{
    pthread_t thread;

    LIVE_CHECK(pthread_create(&thread, NULL, block_a_moment, NULL) == 0);
    while (!__atomic_load_n(&is_deaf, __ATOMIC_SEQ_CST)) {
        ;
    }
    LIVE_CHECK(qs_kernel_check_signals(NULL));
    pthread_join(thread, NULL);
    return 0;
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_data_func("/kernel/signals/hearing", hearing, live_test_ok);
    g_test_add_data_func("/kernel/signals/deaf", deaf, live_test_ok);
    g_test_add_data_func("/kernel/signals/a-moment", deaf_for_a_moment, live_test_ok);
    return g_test_run();
}
