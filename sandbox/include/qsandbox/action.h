/*
 * qsandbox: what happens to a system call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The kinds mirror the kernel's SECCOMP_RET_* (include/uapi/linux/seccomp.h).
 * Zero is never a valid kind.  All functions are pure and thread-safe.
 */
#ifndef QSANDBOX_ACTION_H
#define QSANDBOX_ACTION_H

#include <glib.h>
#include <stdint.h>

typedef enum QsActionKind {
    QS_ACTION_KILL_PROCESS = 1,
    QS_ACTION_KILL_THREAD,
    QS_ACTION_TRAP,
    QS_ACTION_ERRNO,
    QS_ACTION_USER_NOTIF,
    QS_ACTION_TRACE,
    QS_ACTION_LOG,
    QS_ACTION_ALLOW,
} QsActionKind;

typedef struct QsAction {
    QsActionKind kind;
    uint16_t data; /* errno for ERRNO (0..4095; as text from 1), message for
                         * TRACE, mark for TRAP (si_errno of the signal: whose filter it
                         * was), else 0 */
} QsAction;

/* The SECCOMP_RET_* word that a filter returns for @action. */
uint32_t qs_action_to_ret(QsAction action);

/*
 * The action that the kernel takes for a filter's return value @ret
 * (kernel/seccomp.c, __seccomp_filter(): an unknown action kills the process).
 */
QsAction qs_action_from_ret(uint32_t ret);

gboolean qs_action_equal(QsAction a, QsAction b);

/* Whether the call reaches the kernel under @action (ALLOW and LOG). */
gboolean qs_action_permits(QsAction action);

/*
 * "kill-process", "kill-thread", "trap" (or "trap:N"), "errno:N" (or "errno:ENAME"),
 * "notify", "trace:N", "log", "allow".  Returns FALSE with QS_ERROR_USAGE for
 * anything else.
 */
gboolean qs_action_parse(const char *text, QsAction *ret_action, GError **error);

/* The text that qs_action_parse() reads; the caller frees it. */
char *qs_action_format(QsAction action);

#endif
