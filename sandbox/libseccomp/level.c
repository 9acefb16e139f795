/*
 * The level of interface: what the kernel knows, or what a caller claims it to
 *
 * A flag is known if the kernel gets as far as the (bad) pointer of the program:
 * EFAULT; an unknown one is EINVAL.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "context.h"

/* 0: not known yet. */
static unsigned current_level;

static gboolean knows_flags(unsigned long flags)
{
    return syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, flags, NULL) == -1 &&
           errno == EFAULT;
}

static gboolean knows_action(uint32_t action)
{
    return syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

/* Whether the kernel has what @level adds to the one below. */
static gboolean kernel_has(unsigned level)
{
    switch (level) {
    case LEVEL_SYSCALL:
        return knows_flags(SECCOMP_FILTER_FLAG_TSYNC);
    case LEVEL_LOG:
        return knows_flags(SECCOMP_FILTER_FLAG_LOG) && knows_action(SCMP_ACT_LOG) &&
               knows_action(SCMP_ACT_KILL_PROCESS);
    case LEVEL_SSB:
        return knows_flags(SECCOMP_FILTER_FLAG_SPEC_ALLOW);
    case LEVEL_NOTIFY:
        return knows_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER) &&
               knows_action(SCMP_ACT_NOTIFY);
    case LEVEL_TSYNC_NOTIFY:
        return knows_flags(SECCOMP_FILTER_FLAG_TSYNC_ESRCH);
    case LEVEL_WAITKILL:
        return knows_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER |
                           SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV);
    default:
        return FALSE;
    }
}

unsigned scmp_api_level(void)
{
    if (current_level == 0) {
        current_level = 1;
        while (kernel_has(current_level + 1)) {
            current_level++;
        }
    }
    return current_level;
}

unsigned int seccomp_api_get(void)
{
    return scmp_api_level();
}

int seccomp_api_set(unsigned int level)
{
    if (level < 1 || level > LEVEL_MAX) {
        return -EINVAL;
    }
    current_level = level;
    return 0;
}

void scmp_api_level_forget(void)
{
    current_level = 0;
}
