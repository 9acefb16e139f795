/*
 * qsandbox: the broker's own filters
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * They stack: what either refuses is refused.
 */
#include <errno.h>
#include <linux/filter.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

int broker_install(const unsigned char *filter, size_t size, unsigned flags)
{
    const struct sock_fprog program = {
        .len = size / sizeof(struct sock_filter),
        .filter = (struct sock_filter *)filter,
    };
    long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);

    return result < 0 ? -errno : result;
}

int broker_narrow(void)
{
    return -broker_install(broker_serving_filter, broker_serving_filter_size, 0);
}
