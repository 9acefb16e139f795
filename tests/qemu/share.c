/*
 * share: a library that leaves a process behind which shares the memory of its maker
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * To be preloaded.  The process is made before main(), so it has none of the filters
 * that come later.  It ends with its maker.
 */
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

#define STACK_SIZE 65536

static int wait_for_maker(void *opaque)
{
    (void)opaque;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
        pause();
    }
    return 0;
}

static void __attribute__((constructor)) leave_behind(void)
{
    char *stack = malloc(STACK_SIZE);

    clone(wait_for_maker, stack + STACK_SIZE, CLONE_VM, NULL);
}
