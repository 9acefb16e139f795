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

#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV    /* Linux 5.19 */
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1UL << 5)
#endif

static inline long qs_seccomp(unsigned operation, unsigned flags, const void *arg)
{
    return syscall(SYS_seccomp, operation, flags, arg);
}

/* What the kernel says to a filter at NULL with @flags. */
typedef enum QsAnswer {
    QS_ANSWER_YES = 1,     /* EFAULT: it got as far as reading the filter */
    QS_ANSWER_NO,          /* EINVAL: it does not know the flags */
    QS_ANSWER_MISSING,     /* ENOSYS */
    QS_ANSWER_FORBIDDEN,   /* anything else: somebody answers in its stead */
} QsAnswer;

/* Changes nothing.  @ret_errno gets the error behind the answer, 0 for success. */
QsAnswer qs_seccomp_ask(unsigned flags, int *ret_errno);

/* Whether this process, or the one it was forked from, has installed a filter. */
gboolean qs_seccomp_is_installed(void);

/* Sets @ret_available; FALSE with QS_ERROR_KERNEL if there is no trusting the answer. */
gboolean qs_seccomp_action_available(uint32_t action, gboolean *ret_available,
                                     GError **error);

#endif
