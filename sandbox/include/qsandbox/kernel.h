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
    gboolean tsync;        /* SECCOMP_FILTER_FLAG_TSYNC (3.17) */
    gboolean tsync_esrch;  /* SECCOMP_FILTER_FLAG_TSYNC_ESRCH (5.7) */
    gboolean kill_process; /* SECCOMP_RET_KILL_PROCESS (4.14) */
    gboolean trap;
    gboolean errno_;
    gboolean log;
    gboolean user_notif; /* SECCOMP_RET_USER_NOTIF (5.0) */
} QsKernel;

/*
 * Asks the kernel without changing anything: it passes bad pointers, so EFAULT means
 * that the kernel has what was asked for.  Where another filter was in force before ours,
 * it may fork twice, because that filter may answer by killing.  Fails with
 * QS_ERROR_KERNEL if the kernel gives no seccomp filters, or if an earlier filter forbids
 * seccomp(2) or prctl(PR_SET_NO_NEW_PRIVS).  The message says which, and what to do.
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
 * If the program's TRAPs carry a mark (QsAction.data), it then makes a call that no
 * policy allows, which must be refused with that mark.  Any other answer means that
 * somebody else answered seccomp(2), and is an error.  Each filter of a process needs
 * another mark, and qs_reporter_start() must have come before.
 */
gboolean qs_kernel_install(const QsProgram *program, int *ret_listener, GError **error);

/*
 * What qs_kernel_install() checks first: that @program is for this host, has a length
 * which the kernel takes, and returns actions that this kernel knows.  Makes
 * seccomp(SECCOMP_GET_ACTION_AVAIL), which the filter in force must allow.
 */
gboolean qs_kernel_check(const QsProgram *program, GError **error);

/*
 * Installs @program on the calling thread alone, on top of the filters that it has.
 * Threads that it makes later inherit it.  Returns 0 or an errno value; EPROTO if the
 * filter is not in force after all, see qs_kernel_install().  The program must have passed
 * qs_kernel_check(), and no_new_privs must be set, as it is in every thread after
 * qs_kernel_install().  Any thread; neither allocates nor locks.
 *
 * It first makes prctl(PR_GET_NAME), so that a report can name the thread even if @program
 * refuses that call.  Afterwards TSYNC fails in all other threads
 * (seccomp_can_sync_threads() in kernel/seccomp.c).
 *
 * The policy in force must allow
 *   seccomp: op == SECCOMP_SET_MODE_FILTER && flags == 0
 */
int qs_kernel_narrow(const QsProgram *program);

/*
 * Checks /proc/self/task/.../status: every thread is in filter mode (Seccomp: 2).
 * Sets @ret_threads (may be NULL) to their number.  Calls openat (read-only),
 * getdents64, read and close: under a policy that refuses one of them it fails,
 * or is a violation itself.
 */
gboolean qs_kernel_check_threads(unsigned *ret_threads, GError **error);

/*
 * Whether no other process shares this one's memory; such a process would not have its
 * filters.  Fails with QS_ERROR_KERNEL if one does, and names it, or if /proc cannot be
 * read.  Call it before a change of user or root.  Calls openat (read-only), getdents64,
 * fstat, read, readlinkat and close on /proc, kcmp(KCMP_VM), and mmap and munmap.
 */
gboolean qs_kernel_check_alone(GError **error);

/*
 * Waits until all other threads sleep, at most @timeout_us microseconds; FALSE
 * if some did not, or if /proc cannot be read.  A thread that was made a moment ago
 * still makes the calls of its start (rseq, set_robust_list, prctl: start_thread() of
 * glibc's nptl/pthread_create.c).  A filter that comes later need not grant these.
 */
gboolean qs_kernel_wait_settled(unsigned timeout_us);

typedef enum QsViolation {
    QS_VIOLATION_AUTO = 1, /* report, then what QsReporter.judge says */
    QS_VIOLATION_KILL,     /* report, then the process ends */
    QS_VIOLATION_ERRNO,    /* as AUTO, but every call that fails does so with EPERM */
    QS_VIOLATION_LOG,      /* report, the call goes through; needs USER_NOTIF, see
                              * below (what TRAP refuses fails with EPERM) */
} QsViolation;

/* A call that was reported. */
typedef struct QsRefusal {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    pid_t tid;
    char thread[17]; /* its name; "" if that is not known */
    char role[32];   /* "" if that is not known */
    int failure;     /* the errno that it gets; 0: the process ends */
    gboolean let_through;
    char name[256]; /* the file or address, cut off if it is longer; "": the policy
                      * gives no names of it */
} QsRefusal;

/* A call that the listener of QS_VIOLATION_LOG has received. */
typedef struct QsNotice {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    pid_t tid;
    int memory;  /* a descriptor to read the process's memory with, by pread() */
    int process; /* a pidfd of it */
} QsNotice;

/* What the policy makes of it; all zero: it is refused. */
typedef struct QsMeaning {
    gboolean permitted;      /* it goes on, and nobody is told */
    int answer;              /* the errno that the policy itself answers; 0: none */
    const char *answered_by; /* then: the profile of the rule */
    char name[1024];         /* the file or address, if it is known */
    gboolean unnamed;        /* the policy gives no names of the call: it is refused
                              * whatever the name is */
    char advice[1024];       /* with a name: a sentence without its end */
} QsMeaning;

/*
 * How refused calls are reported.  All pointers must outlive the process's filters.
 * @describe, @role_of and @judge are called from a signal handler, in the refused thread,
 * and must be async-signal-safe.
 */
typedef struct QsReporter {
    QsViolation violation;
    int fd; /* where reports go; usually 2 */
    /* Which profiles would allow the call; see qs_hints_describe(). May be NULL. */
    unsigned (*describe)(void *opaque, uint32_t nr, const uint64_t args[6], char *buffer,
                         size_t size);
    /* The role of the calling thread, for people. May be NULL. */
    const char *(*role_of)(void *opaque, pid_t tid);
    /*
     * What follows a refused call: 0 if the process must end, else the errno that the
     * call fails with; see qs_verdicts_find().  NULL: always EPERM.  Not called under
     * QS_VIOLATION_KILL.  Under QS_VIOLATION_LOG the listener calls it, and lets a call
     * through unless the process must end; SIGKILL then ends it.
     */
    int (*judge)(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6]);
    /*
     * For QS_VIOLATION_LOG: what the policy makes of a call, into @ret, which is all zero.
     * The listener calls it, reports and counts a call that is answered, and gives it that
     * answer.  NULL: every call is refused.
     */
    void (*examine)(void *opaque, const QsNotice *notice, QsMeaning *ret);
    /*
     * For QS_VIOLATION_LOG: the listener's process has begun; it is a copy of the caller's
     * in which only one thread goes on.  May be NULL.
     */
    void (*listening)(void *opaque);
    /*
     * The report of @refusal has been written.  The writer's thread calls it, under the
     * policy of the process, and waits for it; so it must not lock or allocate.  The
     * listener does not call it: see qs_reporter_listen_read().  May be NULL.
     */
    void (*reported)(void *opaque, const QsRefusal *refusal);
    void *opaque;
} QsReporter;

/*
 * Installs the SIGSYS handler (on an alternate stack where the thread has one).
 * Call it before the filter that returns TRAP.  It may be called once more with another
 * configuration (stage 1, then stage 2).  It copies @reporter.
 *
 * In the refused thread the handler makes these calls:
 * - gettid, getpid, and futex(FUTEX_WAIT_PRIVATE, FUTEX_WAKE_PRIVATE);
 * - prctl(PR_GET_NAME), unless the thread has narrowed itself;
 * - without a writer, ppoll without a mask, and write to QsReporter.fd;
 * - rt_sigreturn, if the call is to fail.
 * If the policy refuses one of them by TRAP, or if the thread has SIGSYS blocked, the
 * kernel ends the process by SIGSYS without a report.  The policy must not allow a change
 * of SIGSYS's action.
 *
 * A report is one line on QsReporter.fd.  Of refusals of the same call in the same role,
 * the first 16 are reported, then the 32nd, 64th, ..., with "(N times)" at their end:
 *   qemu-sandbox: refused CALL(a0, a1, a2, a3, a4, a5) nr N arch A in thread
 *   "NAME" (tid T, role R) at IP: allowed by PROFILE, PROFILE | by no profile
 * Under QS_VIOLATION_LOG a call of which the policy gives names has, behind IP,
 *   : name "FILE OR ADDRESS": ADVICE
 * and one that the policy itself answers with an error begins with "answered" and ends with
 * "errno N by PROFILE".
 */
gboolean qs_reporter_start(const QsReporter *reporter, GError **error);

/*
 * Starts the thread that writes reports from now on, so that a descriptor that takes
 * nothing (a full pipe) holds nobody.  A process that has to end ends, and a call that has
 * to fail fails, a tenth of a second later at most.  The report is written when there is
 * room.  Call it after the last fork, which would end the thread, and before the filter
 * that is to last.  Until then a report is written only if there is room at once.
 */
gboolean qs_reporter_start_writer(GError **error);

/*
 * Whether SIGSYS reaches every thread.  Where a signal mask blocks it, the kernel ends the
 * process without a report, even if the refused call was only to fail.  Fails with
 * QS_ERROR_KERNEL if a thread keeps SIGSYS blocked for a while, and names that thread.
 * The kernel's own threads do not count.  Makes the calls of qs_kernel_check_threads().
 */
gboolean qs_kernel_check_signals(GError **error);

/*
 * The listener of QS_VIOLATION_LOG: a process beside this one, which receives the calls
 * that a filter gives to a listener, reports them and lets them go on.  It is a copy of
 * this process that was forked just before the filter is installed, so that it knows what
 * the reporter knows.  It keeps of it: memory, standard error, a way to read this process's
 * memory, what is mapped and what its threads do, and no descriptor else.  It is nobody's child, ignores signals, is called
 * "qsandbox-log", is under the filters that were in force before, and ends with this
 * process.
 *
 * A report is written before its call goes on, if there is room for it; else it follows
 * when there is.  Beside the lines for people it writes, for "qsandbox learn", each call that
 * differs once, and at its end how often each was made (qsandbox-learn(5)).  If the listener dies, the kernel answers the calls that it would have
 * received with ENOSYS.  If it is stopped, they wait until it goes on or dies.
 *
 *   qs_reporter_listen_prepare()  opens what /proc has for it: after the last fork, and
 *                                 before a change of root or user.  Once is enough.
 *   qs_reporter_listen_start()    makes the process, just before the filter
 *   qs_reporter_listen()          gives it @listener, just after that, and closes it here
 *
 * They fail with QS_ERROR_KERNEL, or QS_ERROR_USAGE if the reporter is for no log mode.  The
 * last one makes write, read, ppoll(sigmask == 0) and close under the new filter.  Not
 * thread-safe.
 */
gboolean qs_reporter_listen_prepare(GError **error);
gboolean qs_reporter_listen_start(GError **error);
gboolean qs_reporter_listen(int listener, GError **error);

/* The listener's process; 0 if there is none. */
pid_t qs_reporter_listener(void);

/* What to poll for what it reports; -1 if there is no listener. */
int qs_reporter_listen_fd(void);

/*
 * The next report that it has written; FALSE if there is none now.  @ret_missed is how many
 * did not get here before it.  @ret_alive is FALSE once it has ended.  Makes read.
 */
gboolean qs_reporter_listen_read(QsRefusal *ret, unsigned *ret_missed,
                                 gboolean *ret_alive);

/* Refusals so far in this process, those that the listener saw included.  Thread-safe. */
unsigned qs_reporter_count(void);

/* How many calls the policy answered with an error of its own; QS_VIOLATION_LOG only. */
unsigned qs_reporter_count_answered(void);

#endif
