/*
 * qsandbox: reporting refused calls by SIGSYS
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A filter answers TRAP; the kernel sends the calling thread SIGSYS, and the handler
 * here writes one line and then ends the process or makes the call fail.
 *
 * While the handler runs, SIGSYS is blocked in its thread.  A call refused by
 * TRAP *within* the handler therefore does not come back here: the kernel
 * resets SIGSYS to its default action and ends the process by it
 * (kernel/signal.c, force_sig_info_to_task()).  end_process() makes that its
 * tool: it asks for what the policy must not allow, a new action for SIGSYS.
 * Refused, that kills; allowed (a lax filter), SIGSYS is sent with its default
 * action.  Either way the parent sees WTERMSIG == SIGSYS.  Nothing a second thread
 * can do to the handler's stack or to the data here makes a refused call succeed:
 * the kernel has refused it before the handler begins.
 *
 * The price: the handler itself needs gettid, prctl(PR_GET_NAME), what writer.h names,
 * and rt_sigreturn where calls merely fail.  Without them a violation ends the process
 * by SIGSYS all the same, but without a report.  So does a thread that has SIGSYS
 * blocked.  A thread whose stack has no room for a signal frame ends it by SIGSEGV,
 * without a report too.
 *
 * In log mode refusals do not come by SIGSYS, see listener.c.  Those that do, from
 * an earlier filter, fail with EPERM: a call that was trapped cannot be let through
 * any more.
 */
#include "reporter.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "limit.h"
#include "qsandbox/error.h"
#include "registers.h"
#include "writer.h"

#ifndef SYS_SECCOMP /* a si_code; not in every C library's <signal.h> */
#define SYS_SECCOMP 1
#endif

/* A number that no architecture uses, nor x32, nor a private call of ARM's. */
#define UNUSED_NUMBER 0x3ffffff0

/* Stage 1's and stage 2's; never changed once pointed to. */
static QsReporter configurations[2];
static unsigned n_configurations;
static const QsReporter *current;

/* Of a thread that may no longer ask for it; no allocation at its first use. */
static __thread char own_name[17] __attribute__((tls_model("initial-exec")));

/*
 * An operation that seccomp(2) does not have, so no policy allows it, and that is
 * harmless where none is in force.
 */
#define PROBE_OPERATION 0x71736278u

/* Of a thread that probes: PROBE_ARMED, then the mark of the filter that answered. */
#define PROBE_ARMED (-1)
static __thread volatile int probe __attribute__((tls_model("initial-exec")));

typedef struct Counts {
    unsigned refused;
    unsigned answered;
} Counts;

static KernelLimit limit;
static Counts own_counts;
static Counts *counts = &own_counts;

const QsReporter *kernel_reporter_get(void)
{
    return __atomic_load_n(&current, __ATOMIC_ACQUIRE);
}

void kernel_reporter_remember_name(void)
{
    prctl(PR_GET_NAME, own_name, 0, 0, 0);
}

unsigned qs_reporter_count(void)
{
    return __atomic_load_n(&counts->refused, __ATOMIC_RELAXED);
}

unsigned qs_reporter_count_answered(void)
{
    return __atomic_load_n(&counts->answered, __ATOMIC_RELAXED);
}

gboolean kernel_reporter_share_counts(void)
{
    Counts *shared;

    if (counts != &own_counts) {
        return TRUE;
    }
    shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) {
        return FALSE;
    }
    *shared = own_counts;
    counts = shared;
    return TRUE;
}

int kernel_reporter_judge(const QsReporter *reporter, const KernelReport *report)
{
    int failure = EPERM;

    if (reporter->violation == QS_VIOLATION_KILL) {
        return 0;
    }
    if (reporter->judge) {
        failure = reporter->judge(reporter->opaque, report->audit_arch, report->nr,
                                  report->args);
    }
    return failure == 0 || reporter->violation == QS_VIOLATION_AUTO ? failure : EPERM;
}

static void keep(char *ret, size_t size, const char *text)
{
    size_t length = text ? strnlen(text, size - 1) : 0;

    memcpy(ret, text ? text : "", length);
    ret[length] = '\0';
}

static void describe_refusal(QsRefusal *ret, const KernelReport *report)
{
    ret->audit_arch = report->audit_arch;
    ret->nr = report->nr;
    memcpy(ret->args, report->args, sizeof(ret->args));
    ret->tid = report->tid;
    keep(ret->thread, sizeof(ret->thread), report->thread);
    keep(ret->role, sizeof(ret->role), report->role);
    ret->failure = report->answer ? report->answer : report->failure;
    ret->let_through = report->let_through;
    keep(ret->name, sizeof(ret->name), report->name);
}

size_t kernel_reporter_describe(const QsReporter *reporter, KernelReport *report,
                                gboolean always, char line[KERNEL_REPORT_SIZE],
                                QsRefusal *ret_refusal)
{
    uint32_t times;

    __atomic_add_fetch(report->answer ? &counts->answered : &counts->refused, 1,
                       __ATOMIC_RELAXED);
    report->role = reporter->role_of ? reporter->role_of(reporter->opaque, report->tid)
                                     : NULL;
    times = kernel_limit_count(&limit, kernel_limit_key(report->audit_arch, report->nr,
                                                        report->role, report->name));
    if (!times && !always) {
        return 0;
    }
    report->times = times;
    describe_refusal(ret_refusal, report);
    return kernel_report_format(report, reporter, line, KERNEL_REPORT_SIZE);
}

void kernel_reporter_tell(const QsReporter *reporter, KernelReport *report,
                          gboolean always)
{
    char line[KERNEL_REPORT_SIZE];
    QsRefusal refusal;
    size_t length = kernel_reporter_describe(reporter, report, always, line, &refusal);

    if (length) {
        kernel_writer_put(reporter->fd, line, length, &refusal);
    }
}

/* Bytes of the kernel's sigset_t, which is not the C library's. */
#if defined(__mips__)
#define KERNEL_SIGSET_SIZE 16
#else
#define KERNEL_SIGSET_SIZE 8
#endif

static void unblock_sigsys(void)
{
    enum { BITS = 8 * sizeof(unsigned long) };
    unsigned long mask[KERNEL_SIGSET_SIZE / sizeof(unsigned long)] = { 0 };

    mask[(SIGSYS - 1) / BITS] = 1ul << ((SIGSYS - 1) % BITS);
    syscall(SYS_rt_sigprocmask, SIG_UNBLOCK, mask, NULL, KERNEL_SIGSET_SIZE);
}

gboolean kernel_reporter_probe(unsigned mark)
{
    int answer;

    unblock_sigsys();
    probe = PROBE_ARMED;
    syscall(SYS_seccomp, PROBE_OPERATION, 0, NULL);
    answer = probe;
    probe = 0;
    return answer == (int)mark;
}

/* Whether a refused call is the one by which this thread probes its filters. */
static gboolean answer_probe(const siginfo_t *info, const KernelReport *report)
{
    if (probe != PROBE_ARMED || report->nr != SYS_seccomp ||
        (uint32_t)report->args[0] != PROBE_OPERATION) {
        return FALSE;
    }
    probe = info->si_errno;
    return TRUE;
}

/* Called with SIGSYS blocked. */
static void G_GNUC_NORETURN end_process(void)
{
    /*
     * Room for the kernel's struct sigaction, whose layout differs between
     * architectures: all zeroes mean SIG_DFL and no flags in each of them.
     */
    uint64_t action[8] = { 0 };

    if (syscall(SYS_rt_sigaction, SIGSYS, action, NULL, KERNEL_SIGSET_SIZE) == 0) {
        syscall(SYS_tgkill, syscall(SYS_getpid), syscall(SYS_gettid), SIGSYS);
        unblock_sigsys();
    }
    /* The filter answers an errno; then perhaps not so for what nobody lists. */
    syscall(UNUSED_NUMBER, 0, 0, 0, 0, 0, 0);
    for (;;) {
        syscall(SYS_exit_group, 128 + SIGSYS);
        __builtin_trap();
    }
}

static void on_sigsys(int signal_number, siginfo_t *info, void *opaque)
{
    const QsReporter *reporter = kernel_reporter_get();
    ucontext_t *context = opaque;
    int saved_errno = errno;
    char name[17] = "";
    KernelReport report = { 0 };
    int failure;

    if (info->si_code != SYS_SECCOMP || !reporter) {
        /* Somebody sent it: what SIGSYS does by default. */
        end_process();
    }
    report.audit_arch = info->si_arch;
    report.nr = info->si_syscall;
    report.ip = (uintptr_t)info->si_call_addr;
    kernel_registers_args(context, report.audit_arch, report.args);
    if (answer_probe(info, &report)) {
        kernel_registers_fail(context, EPERM);
        errno = saved_errno;
        return;
    }
    report.tid = syscall(SYS_gettid);
    if (own_name[0]) {
        report.thread = own_name;
    } else if (prctl(PR_GET_NAME, name, 0, 0, 0) == 0) {
        report.thread = name;
    }
    failure = kernel_reporter_judge(reporter, &report);
    report.failure = failure;

    kernel_reporter_tell(reporter, &report, failure == 0);
    if (failure == 0) {
        end_process();
    }
    kernel_registers_fail(context, failure);
    errno = saved_errno;
}

static gboolean install_handler(GError **error)
{
    struct sigaction action = {
        .sa_sigaction = on_sigsys,
        .sa_flags = SA_SIGINFO | SA_ONSTACK,
    };

    /* SIGSYS too, which is what end_process() stands on. */
    sigfillset(&action.sa_mask);
    if (sigaction(SIGSYS, &action, NULL) < 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot install the handler for SIGSYS: %s", g_strerror(errno));
        return FALSE;
    }
    return TRUE;
}

gboolean qs_reporter_start_writer(GError **error)
{
    int failed = kernel_writer_start(current->fd, current->reported, current->opaque);

    if (failed) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot start the thread that writes reports: %s",
                    g_strerror(failed));
    }
    return !failed;
}

gboolean qs_reporter_start(const QsReporter *reporter, GError **error)
{
    sigset_t sigsys;

    if (!kernel_registers_known() || !qs_abi_host()) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "refused calls cannot be told on this host architecture");
        return FALSE;
    }
    if (reporter->violation < QS_VIOLATION_AUTO ||
        reporter->violation > QS_VIOLATION_LOG) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%d is not a way to answer a violation", reporter->violation);
        return FALSE;
    }
    if (n_configurations == G_N_ELEMENTS(configurations)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "the reporter was configured twice already");
        return FALSE;
    }
    kernel_report_prepare();
    /* Later, the first filter may refuse this already. */
    if (n_configurations == 0 && !install_handler(error)) {
        return FALSE;
    }
    sigemptyset(&sigsys);
    sigaddset(&sigsys, SIGSYS);
    pthread_sigmask(SIG_UNBLOCK, &sigsys, NULL);

    configurations[n_configurations] = *reporter;
    __atomic_store_n(&current, &configurations[n_configurations], __ATOMIC_RELEASE);
    n_configurations++;
    return TRUE;
}
