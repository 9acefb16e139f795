/*
 * -sandbox: no thread blocks SIGSYS
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A refused call is reported, and made to fail, by the handler of SIGSYS. Where that
 * signal is blocked the kernel ends the process instead, and many libraries block all
 * signals in their threads.  So QEMU has functions of its own in the place of the C
 * library's, for itself and for every library (meson.build exports them).  They take
 * SIGSYS out of each set that would block it.  No handler blocks it while it runs
 * either, except that of SIGSYS.
 *
 * What blocks signals without these functions is found at the lockdown
 * (qs_kernel_check_signals()).  The C library itself blocks it for moments in which it
 * makes no call that a policy would refuse.
 */
#include "asked.h"
#include <sys/syscall.h>

#ifdef __GLIBC__

/* The kernel's set of signals is shorter than the C library's. */
#define KERNEL_SET_SIZE 8

/* Threads of the C library talk by these, and it never lets them be blocked. */
#define INTERNAL_SIGNALS ((1ull << 31) | (1ull << 32))

int __sigaction(int number, const struct sigaction *action, struct sigaction *old);

static int set_mask(int how, const sigset_t *set, sigset_t *old)
{
    uint64_t mask;

    QEMU_BUILD_BUG_ON(sizeof(mask) != KERNEL_SET_SIZE);
    if (!set) {
        return syscall(SYS_rt_sigprocmask, how, NULL, old, KERNEL_SET_SIZE);
    }
    memcpy(&mask, set, sizeof(mask));
    if (how != SIG_UNBLOCK) {
        mask &= ~(INTERNAL_SIGNALS | 1ull << (SIGSYS - 1));
    }
    return syscall(SYS_rt_sigprocmask, how, &mask, old, KERNEL_SET_SIZE);
}

int sigprocmask(int how, const sigset_t *set, sigset_t *old)
{
    return set_mask(how, set, old);
}

int pthread_sigmask(int how, const sigset_t *set, sigset_t *old)
{
    int saved_errno = errno;
    int failed = set_mask(how, set, old) < 0 ? errno : 0;

    errno = saved_errno;
    return failed;
}

int sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
    struct sigaction own;

    if (!action || number == SIGSYS) {
        return __sigaction(number, action, old);
    }
    own = *action;
    sigdelset(&own.sa_mask, SIGSYS);
    return __sigaction(number, &own, old);
}

#endif
