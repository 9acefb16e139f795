/*
 * qsandbox: what the kernel answers to questions, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_KERNEL_ASK_H
#define QSANDBOX_KERNEL_ASK_H

#include <glib.h>
#include <stdint.h>

/* What the kernel says to a filter at NULL with @flags. */
typedef enum KernelAnswer {
    KERNEL_ANSWER_YES = 1,   /* EFAULT: it got as far as reading the filter */
    KERNEL_ANSWER_NO,        /* EINVAL: it does not know the flags */
    KERNEL_ANSWER_MISSING,   /* ENOSYS */
    KERNEL_ANSWER_FORBIDDEN, /* anything else: somebody answers in its stead */
} KernelAnswer;

/* Changes nothing.  @ret_errno gets the error behind the answer, 0 for success. */
KernelAnswer kernel_ask(unsigned flags, int *ret_errno);

/* Sets @ret_available; FALSE with QS_ERROR_KERNEL if the answer cannot be trusted. */
gboolean kernel_action_available(uint32_t action, gboolean *ret_available,
                                 GError **error);

#endif
