/*
 * qsandbox: the system call itself, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The C library has no wrapper for seccomp(2).
 */
#ifndef QSANDBOX_KERNEL_SECCOMP_CALL_H
#define QSANDBOX_KERNEL_SECCOMP_CALL_H

#include <glib.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV /* Linux 5.19 */
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1UL << 5)
#endif

static inline long kernel_seccomp(unsigned operation, unsigned flags, const void *arg)
{
    return syscall(SYS_seccomp, operation, flags, arg);
}

/* Whether this process, or the one it was forked from, has installed a filter. */
gboolean kernel_is_installed(void);

#endif
