/*
 * qsandbox: seccomp(2)
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Knows programs, not policies.  Fails closed: whatever is not certain is an
 * error, and the caller must not go on.
 */
#ifndef QSANDBOX_KERNEL_H
#define QSANDBOX_KERNEL_H

#include <glib.h>
#include <linux/seccomp.h>
#include <sys/types.h>
#include "qsandbox/program.h"

/* What this kernel can do; filled in by qs_kernel_probe(). */
typedef struct QsKernel {
    gboolean tsync;          /* SECCOMP_FILTER_FLAG_TSYNC (3.17) */
    gboolean tsync_esrch;    /* SECCOMP_FILTER_FLAG_TSYNC_ESRCH (5.7) */
    gboolean kill_process;   /* SECCOMP_RET_KILL_PROCESS (4.14) */
    gboolean trap;
    gboolean errno_;
    gboolean log;
    gboolean user_notif;     /* SECCOMP_RET_USER_NOTIF (5.0) */
} QsKernel;

/*
 * Asks the kernel, without changing anything (bad pointers tell EFAULT from a
 * denial).  Where a filter is in force before any of ours, it may fork twice,
 * as that filter may answer by killing.  Fails with QS_ERROR_KERNEL if seccomp
 * filters cannot be had at all, or an earlier filter forbids seccomp(2) or
 * prctl(PR_SET_NO_NEW_PRIVS); the message says which and what to do.
 */
gboolean qs_kernel_probe(QsKernel *ret_kernel, GError **error);

/*
 * Sets no_new_privs, then installs @program on every thread of the process
 * (TSYNC).  On success every thread has it, and those created later inherit
 * it.  Fails if any thread could not be synchronised (the message names it), or
 * if an action that the program returns is not known to this kernel.  If
 * @ret_listener is not NULL, a user-notification listener is made and its file
 * descriptor, owned by the caller, returned there.
 *
 * If the program's TRAPs carry a mark (QsAction.data), the filter is then asked: a call
 * that no policy allows must be refused with that mark.  If it is not, somebody else
 * answered seccomp(2), and it fails.  Each filter of a process needs another mark, and
 * qs_reporter_start() must have come before.
 */
gboolean qs_kernel_install(const QsProgram *program, int *ret_listener,
                           GError **error);

/*
 * What qs_kernel_install() checks of @program before it asks the kernel: that it
 * is for this host, has a length which the kernel takes, and returns actions that
 * this kernel knows.  Makes seccomp(SECCOMP_GET_ACTION_AVAIL), which the filter in
 * force must allow.
 */
gboolean qs_kernel_check(const QsProgram *program, GError **error);

/*
 * Installs @program on the calling thread alone, on top of what it has; threads
 * that it makes later inherit it.  0 or an errno value; EPROTO if the filter is not in force
 * after all, see qs_kernel_install().  The program must have
 * passed qs_kernel_check(), and no_new_privs be set, as it is in every thread
 * after qs_kernel_install().  Any thread; neither allocates nor locks.  Before, it
 * makes prctl(PR_GET_NAME), so that a report can name the thread though @program
 * refuses that call.  After it, TSYNC fails in all other threads
 * (seccomp_can_sync_threads() in kernel/seccomp.c).
 *
 * The policy in force must allow
 *   seccomp: op == SECCOMP_SET_MODE_FILTER && flags == 0
 */
int qs_kernel_narrow(const QsProgram *program);

/*
 * Checks /proc/self/task/.../status: every thread is in filter mode (Seccomp: 2).
 * Sets @ret_threads (may be NULL) to how many there are.  Calls openat (read-only),
 * getdents64, read and close: under a policy that refuses one of them it fails,
 * or is a violation itself.
 */
gboolean qs_kernel_check_threads(unsigned *ret_threads, GError **error);

/*
 * Whether no other process shares this one's memory: one that did would not have its
 * filters.  Fails with QS_ERROR_KERNEL, which names it, and where /proc cannot be read.
 * Before a change of user or root.  Calls openat (read-only), getdents64, fstat, read,
 * readlinkat and close on /proc, kcmp(KCMP_VM), and mmap and munmap.
 */
gboolean qs_kernel_check_alone(GError **error);

/*
 * Waits until all other threads sleep, at most @timeout_us microseconds; FALSE
 * if some did not, or /proc cannot be read.  A thread that was made a moment
 * ago still makes calls of its own beginning (rseq, set_robust_list, prctl:
 * start_thread() of glibc's nptl/pthread_create.c), which a filter for the time
 * after it need not grant.
 */
gboolean qs_kernel_wait_settled(unsigned timeout_us);

typedef enum QsViolation {
    QS_VIOLATION_AUTO = 1,   /* report, then what QsReporter.judge says */
    QS_VIOLATION_KILL,       /* report, then the process ends */
    QS_VIOLATION_ERRNO,      /* as AUTO, but every call that fails does so with EPERM */
    QS_VIOLATION_LOG,        /* report, the call goes through; needs USER_NOTIF, see
                              * below (what TRAP refuses fails with EPERM) */
} QsViolation;

/*
 * The reporter: how refused calls are told.  All pointers must outlive the
 * process's filters; @describe and @role_of are called from a signal handler,
 * in the refused thread, and must be async-signal-safe.
 */
typedef struct QsReporter {
    QsViolation violation;
    int fd;                  /* where reports go; usually 2 */
    /* Which profiles would allow it; see qs_hints_describe(). May be NULL. */
    unsigned (*describe)(void *opaque, uint32_t nr, const uint64_t args[6],
                         char *buffer, size_t size);
    /* The role of the calling thread, for people. May be NULL. */
    const char *(*role_of)(void *opaque, pid_t tid);
    /*
     * What a refused call comes to: 0 if the process must end, else the errno that it
     * fails with; see qs_verdicts_find().  NULL: always EPERM.  Not asked under
     * QS_VIOLATION_KILL.  Under QS_VIOLATION_LOG it is asked by the listener's thread,
     * which lets through what is not to end the process; the end is then by SIGILL or
     * SIGTRAP instead of SIGSYS.
     */
    int (*judge)(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6]);
    /*
     * For QS_VIOLATION_LOG: the errno with which the policy itself answers the call, and
     * in @ret_profile whose rule that is; 0 if none does.  The listener's thread reports
     * and counts such a call, and gives it that answer.  May be NULL.
     */
    int (*answer)(void *opaque, uint32_t audit_arch, uint32_t nr,
                  const uint64_t args[6], const char **ret_profile);
    void *opaque;
} QsReporter;

/*
 * Installs the SIGSYS handler (on an alternate stack where the thread has one).
 * Call it before the filter that returns TRAP.  At most once more with another
 * configuration (stage 1, then stage 2); copies @reporter.
 *
 * In the refused thread the handler makes the calls gettid, prctl(PR_GET_NAME) (but
 * for threads that have narrowed themselves), getpid, futex(FUTEX_WAIT_PRIVATE,
 * FUTEX_WAKE_PRIVATE), without a writer ppoll without a mask and write to QsReporter.fd,
 * and, if the call is to fail, rt_sigreturn.  A policy that
 * refuses one of them by TRAP, or a thread that has SIGSYS blocked, makes the
 * kernel end the process by SIGSYS without a report.  The policy must not allow
 * a change of SIGSYS's action.
 *
 * A report is one line on QsReporter.fd; of the same call in the same role the first
 * 16 are told, then the 32nd, 64th, ..., with "(N times)" at their end:
 *   qemu-sandbox: refused CALL(a0, a1, a2, a3, a4, a5) nr N arch A in thread
 *   "NAME" (tid T, role R) at IP: allowed by PROFILE, PROFILE | by no profile
 * It begins with "answered" for a call that the policy itself answers with an error
 * (QS_VIOLATION_LOG), and ends with "errno N by PROFILE".
 */
gboolean qs_reporter_start(const QsReporter *reporter, GError **error);

/*
 * Starts the thread that writes reports from now on, so that a descriptor that takes
 * nothing (a full pipe) holds nobody: a process that has to end does so, a call that has
 * to fail fails, a tenth of a second later at most, and the report comes when there is
 * room.  After the last fork, which would end the thread, and before the filter that is
 * to last.  Until then a report is written only if there is room at once.
 */
gboolean qs_reporter_start_writer(GError **error);

/*
 * Whether every thread can be told of a refused call: a signal mask with SIGSYS makes the
 * kernel end the process without a report, where the call was only to fail.  Fails with
 * QS_ERROR_KERNEL, which names the thread, if one keeps SIGSYS blocked for a while; the
 * kernel's own threads do not count.  Calls as qs_kernel_check_threads().
 */
gboolean qs_kernel_check_signals(GError **error);

/*
 * For QS_VIOLATION_LOG: starts the thread that answers user notifications, to
 * be called before the filter is installed, and told the listener right after
 * it: until then a refused call waits.  The policy must allow that thread
 *   futex: op == {FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE}
 *   ioctl: cmd == {SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND}
 *   openat: flags == O_RDONLY|O_CLOEXEC|O_NOCTTY|O_NOFOLLOW
 *   read, close, and write to QsReporter.fd
 * or it waits for itself for ever.  A fork ends the thread.
 */
gboolean qs_reporter_listen_prepare(GError **error);
void qs_reporter_listen(int listener);

/* Refusals reported so far in this process.  Thread-safe. */
unsigned qs_reporter_count(void);

/* Calls that the policy answered with an error of its own; QS_VIOLATION_LOG only. */
unsigned qs_reporter_count_answered(void);

#endif
