/*
 * qsandbox in an unpatched QEMU: before its main()
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The C library's start code calls __libc_start_main(), and finds this one first.  What
 * the object is loaded into by mistake, such as a child of QEMU's, lacks QEMU's functions:
 * the loader ends it.  LD_PRELOAD is gone before QEMU's first instruction.
 */
#include "opaque.h"
#include <pthread.h>
#include "stock.h"

static int (*qemu_main)(int, char **, char **);
static pthread_t main_thread;
static bool has_main_thread;

bool stock_is_main(void)
{
    return has_main_thread && pthread_equal(pthread_self(), main_thread);
}

static int own_main(int argc, char **argv, char **environment)
{
    main_thread = pthread_self();
    has_main_thread = true;
    return qemu_main(stock_arguments_take(argc, argv), argv, environment);
}

typedef int Start(int (*)(int, char **, char **), int, char **, void (*)(void),
                  void (*)(void), void (*)(void), void *);
STOCK_HOOK Start __libc_start_main;

int __libc_start_main(int (*main)(int, char **, char **), int argc, char **argv,
                      void (*init)(void), void (*fini)(void), void (*at_end)(void),
                      void *stack)
{
    Start *next = stock_next("__libc_start_main");

    unsetenv("LD_PRELOAD");
    qemu_main = main;
    return next(own_main, argc, argv, init, fini, at_end, stack);
}
