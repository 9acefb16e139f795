/*
 * qsandbox: what the kernel answers to questions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asks with pointers that cannot work.  The kernel looks at the operation and
 * its flags before it follows the pointer, so EFAULT means "I would have", EINVAL
 * "I do not know these flags", and anything else, success included, was not said
 * by the kernel's seccomp(2) but by a filter in front of it.
 *
 * Limit: a filter that treats a NULL pointer differently from others is believed.
 */
#include "ask.h"

#include <errno.h>

#include "qsandbox/error.h"
#include "seccomp-call.h"

/* No SECCOMP_RET_* has this value, and none ever had. */
#define NO_SUCH_ACTION 0x12340000u

KernelAnswer kernel_ask(unsigned flags, int *ret_errno)
{
    if (kernel_seccomp(SECCOMP_SET_MODE_FILTER, flags, NULL) >= 0) {
        *ret_errno = 0;
        return KERNEL_ANSWER_FORBIDDEN;
    }
    *ret_errno = errno;
    switch (errno) {
    case EFAULT:
        return KERNEL_ANSWER_YES;
    case EINVAL:
        return KERNEL_ANSWER_NO;
    case ENOSYS:
        return KERNEL_ANSWER_MISSING;
    default:
        return KERNEL_ANSWER_FORBIDDEN;
    }
}

/* 0 available, EOPNOTSUPP not, others as they come. */
static int ask_action(uint32_t action)
{
    return kernel_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0 ? 0 : errno;
}

gboolean kernel_action_available(uint32_t action, gboolean *ret_available, GError **error)
{
    int control = ask_action(NO_SUCH_ACTION);
    int answer = ask_action(action);

    if (control == EINVAL || control == ENOSYS) {
        /*
         * Kernels before Linux 4.14 cannot be asked.  They have the actions of 3.5, and
         * take every other word for SECCOMP_RET_KILL_THREAD.
         */
        *ret_available = action == SECCOMP_RET_KILL_THREAD ||
                         action == SECCOMP_RET_TRAP || action == SECCOMP_RET_ERRNO ||
                         action == SECCOMP_RET_TRACE || action == SECCOMP_RET_ALLOW;
        return TRUE;
    }
    if (control != EOPNOTSUPP || (answer != 0 && answer != EOPNOTSUPP)) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "an earlier seccomp filter answers seccomp("
                    "SECCOMP_GET_ACTION_AVAIL) in the kernel's stead (%s); start "
                    "this program without that filter, or let it allow seccomp(2)",
                    control ? g_strerror(control) : "it claims success");
        return FALSE;
    }
    *ret_available = answer == 0;
    return TRUE;
}
