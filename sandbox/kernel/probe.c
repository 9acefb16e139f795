/*
 * qsandbox: what this kernel can do
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where a filter is in force already it may answer in the kernel's stead, or by killing.
 * Then children try the two calls that matter first, since the death of a child can be
 * seen.  That is done only before any filter of ours, which would itself decide about
 * fork().  If no child can be made, the questions are asked directly, and whoever set
 * such a filter gets what it does.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "ask.h"
#include "qsandbox/error.h"
#include "qsandbox/kernel.h"
#include "seccomp-call.h"

static void try_seccomp(void)
{
    kernel_seccomp(SECCOMP_SET_MODE_FILTER, 0, NULL);
}

static void try_prctl(void)
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/* Whether @attempt kills whoever makes it.  FALSE if that cannot be found out. */
static gboolean is_deadly(void (*attempt)(void))
{
    pid_t child = fork();
    int status = 0;
    pid_t got;

    if (child < 0) {
        return FALSE;
    }
    if (child == 0) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        signal(SIGSYS, SIG_DFL);
        attempt();
        _exit(0);
    }
    do {
        got = waitpid(child, &status, 0);
    } while (got < 0 && errno == EINTR);
    return got == child && WIFSIGNALED(status);
}

static gboolean is_filtered(void)
{
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == 2;
}

static gboolean probe_earlier_filter(GError **error)
{
    static const struct {
        const char *call;
        void (*attempt)(void);
    } attempts[] = {
        { "seccomp(2)", try_seccomp },
        { "prctl(PR_SET_NO_NEW_PRIVS)", try_prctl },
    };

    if (!is_filtered() || kernel_is_installed()) {
        return TRUE;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(attempts); i++) {
        if (is_deadly(attempts[i].attempt)) {
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "an earlier seccomp filter kills whoever calls %s; start "
                        "this program without that filter, or let it allow the "
                        "call (systemd: SystemCallFilter=)",
                        attempts[i].call);
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean probe_seccomp(GError **error)
{
    int why;

    switch (kernel_ask(0, &why)) {
    case KERNEL_ANSWER_YES:
        return TRUE;
    case KERNEL_ANSWER_NO:
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "this kernel has no seccomp filters (seccomp(2): %s); it needs "
                    "CONFIG_SECCOMP_FILTER",
                    g_strerror(why));
        return FALSE;
    case KERNEL_ANSWER_MISSING:
        if (!is_filtered()) {
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "this kernel has no seccomp(2); it needs Linux 3.17 or "
                        "later with CONFIG_SECCOMP_FILTER");
            return FALSE;
        }
        break;
    case KERNEL_ANSWER_FORBIDDEN:
        break;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "an earlier seccomp filter or security module forbids seccomp(2) "
                "(%s); start this program without it, or let it allow the call",
                why ? g_strerror(why) : "it claims success");
    return FALSE;
}

static gboolean probe_no_new_privs(GError **error)
{
    int now = prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
    int why;

    if (now == 1) {
        return TRUE;
    }
    /* The kernel wants 1: it has the option if it reads it and refuses 0. */
    if (prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0) {
        why = 0;
    } else {
        why = errno;
    }
    if (now == 0 && why == EINVAL) {
        return TRUE;
    }
    if (now < 0 && why == EINVAL) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "this kernel has no prctl(PR_SET_NO_NEW_PRIVS); it needs "
                    "Linux 3.5 or later");
        return FALSE;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "an earlier seccomp filter or security module forbids "
                "prctl(PR_SET_NO_NEW_PRIVS) (%s); start this program without it, "
                "or let it allow the call",
                why ? g_strerror(why) : "it claims success");
    return FALSE;
}

static gboolean probe_flags(unsigned flags, gboolean *ret_available, GError **error)
{
    int why;
    KernelAnswer answer = kernel_ask(flags, &why);

    if (answer == KERNEL_ANSWER_MISSING || answer == KERNEL_ANSWER_FORBIDDEN) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "an earlier seccomp filter forbids seccomp(2) with flags 0x%x "
                    "(%s); start this program without it, or let it allow the call",
                    flags, why ? g_strerror(why) : "it claims success");
        return FALSE;
    }
    *ret_available = answer == KERNEL_ANSWER_YES;
    return TRUE;
}

gboolean qs_kernel_probe(QsKernel *ret_kernel, GError **error)
{
    QsKernel kernel = { 0 };
    gboolean listener = FALSE;

    if (!probe_earlier_filter(error) || !probe_seccomp(error) ||
        !probe_no_new_privs(error)) {
        return FALSE;
    }
    if (!probe_flags(SECCOMP_FILTER_FLAG_TSYNC, &kernel.tsync, error) ||
        !probe_flags(SECCOMP_FILTER_FLAG_TSYNC_ESRCH | SECCOMP_FILTER_FLAG_TSYNC,
                     &kernel.tsync_esrch, error) ||
        !probe_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER, &listener, error)) {
        return FALSE;
    }
    if (!kernel_action_available(SECCOMP_RET_KILL_PROCESS, &kernel.kill_process, error) ||
        !kernel_action_available(SECCOMP_RET_TRAP, &kernel.trap, error) ||
        !kernel_action_available(SECCOMP_RET_ERRNO, &kernel.errno_, error) ||
        !kernel_action_available(SECCOMP_RET_LOG, &kernel.log, error) ||
        !kernel_action_available(SECCOMP_RET_USER_NOTIF, &kernel.user_notif, error)) {
        return FALSE;
    }
    kernel.user_notif = kernel.user_notif && listener;
    *ret_kernel = kernel;
    return TRUE;
}
