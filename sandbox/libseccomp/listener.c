/*
 * The process's one listener for user notifications
 *
 * The kernel allows one a chain of filters (kernel/seccomp.c).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <unistd.h>
#include "context.h"

static int listener = -1;

int scmp_listener_get(void)
{
    return listener;
}

void scmp_listener_set(int fd)
{
    listener = fd;
}

void scmp_listener_close(void)
{
    if (listener >= 0) {
        close(listener);
        listener = -1;
    }
}
