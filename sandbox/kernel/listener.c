/*
 * qsandbox: reporting refused calls and letting them through
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For learning what a VM needs.  The filter answers USER_NOTIF, which holds the calling
 * thread until somebody who reads the listener answers.  That is a thread of this very
 * process: it reports each call and has it continued.  This is no protection, and is not
 * meant to be any.
 *
 * The thread is under the same filter as all others (TSYNC).  Were one of its own
 * calls refused, it would wait for its own answer, and with it everybody else.  The
 * policy must therefore allow, besides what a report needs (writer.h),
 *
 *   futex: FUTEX_WAIT_PRIVATE       until the listener is there
 *   ioctl: SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND
 *   openat: flags == O_RDONLY|O_CLOEXEC|O_NOCTTY|O_NOFOLLOW
 *   read, close                     names of threads
 *
 * and in whoever calls qs_reporter_listen(), futex: FUTEX_WAKE_PRIVATE. The flags of
 * openat are an odd combination on purpose.  A policy that allows just them hides from
 * the learner no openat that the VM makes.  Where it answers an errno, names are
 * reported as "?".
 *
 * To end the process (QsReporter.judge) the thread executes an instruction that traps.
 * Every signal is blocked in it, so the kernel ends the process by SIGILL or SIGTRAP. No
 * policy can forbid that.
 *
 * If the kernel stops giving notifications the listener is closed, and from then on
 * calls that would have been reported fail with ENOSYS.
 */
#include "seccomp-call.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>

#include "own-thread.h"
#include "qsandbox/error.h"
#include "reporter.h"

#define STACK_SIZE (256 * 1024)
#define NAME_FLAGS (O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW)

/* The kernel's structures may be longer than the ones known here. */
typedef union Notification {
    struct seccomp_notif notification;
    char room[512];
} Notification;

typedef union Response {
    struct seccomp_notif_resp response;
    char room[512];
} Response;

/* -1 until qs_reporter_listen(); a futex, hence its type. */
static int32_t listener_fd = -1;

/* /proc/self/task, which stays within reach when the root directory changes. */
static int task_dir = -1;

static pthread_mutex_t start_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t start_cond = PTHREAD_COND_INITIALIZER;
static gboolean is_started;

/* The first line of TID/comm into @name; NULL if it cannot be had. */
static const char *read_name(pid_t tid, char *name, size_t size)
{
    char path[32] = "/comm";
    char *start = path + sizeof(path) - sizeof("/comm");
    ssize_t length;
    int fd;

    memcpy(start, "/comm", sizeof("/comm"));
    do {
        *--start = '0' + tid % 10;
        tid /= 10;
    } while (tid);

    fd = syscall(SYS_openat, task_dir, start, NAME_FLAGS, 0);
    if (fd < 0) {
        return NULL;
    }
    length = syscall(SYS_read, fd, name, size - 1);
    syscall(SYS_close, fd);
    if (length <= 0) {
        return NULL;
    }
    name[length] = '\0';
    name[strcspn(name, "\n")] = '\0';
    return name;
}

/* Reports one call; 0 if it may go on, the errno that it gets, or -1 for the end. */
static int tell(const struct seccomp_notif *notification)
{
    const QsReporter *reporter = kernel_reporter_get();
    const struct seccomp_data *data = &notification->data;
    char name[64];
    KernelReport report = {
        .audit_arch = data->arch,
        .nr = data->nr,
        .ip = data->instruction_pointer,
        .tid = notification->pid,
    };
    gboolean fatal = FALSE;

    for (int i = 0; i < 6; i++) {
        report.args[i] = data->args[i];
    }
    report.thread = read_name(report.tid, name, sizeof(name));
    if (reporter->answer) {
        report.answer = reporter->answer(reporter->opaque, data->arch, data->nr,
                                         report.args, &report.answered_by);
    }
    if (report.answer == 0) {
        fatal = kernel_reporter_judge(reporter, &report) == 0;
        report.let_through = !fatal;
    }
    kernel_reporter_tell(reporter, &report, fatal);
    return fatal ? -1 : report.answer;
}

static void answer_all(int fd)
{
    Notification notification;
    Response response;
    int answer;

    for (;;) {
        memset(&notification, 0, sizeof(notification));
        if (syscall(SYS_ioctl, fd, SECCOMP_IOCTL_NOTIF_RECV, &notification) < 0) {
            if (errno == EINTR || errno == ENOENT) {
                /* ENOENT: who made the call was killed meanwhile. */
                continue;
            }
            return;
        }
        answer = tell(&notification.notification);
        if (answer < 0) {
            __builtin_trap();
        }
        memset(&response, 0, sizeof(response));
        response.response.id = notification.notification.id;
        response.response.error = -answer;
        response.response.flags = answer ? 0 : SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        if (syscall(SYS_ioctl, fd, SECCOMP_IOCTL_NOTIF_SEND, &response) < 0 &&
            errno != ENOENT && errno != EINTR && errno != EINPROGRESS) {
            return;
        }
    }
}

static void *listener_thread(void *opaque)
{
    static const char lost[] = "qemu-sandbox: the listener is lost; refused calls "
                               "fail with ENOSYS from now on\n";
    int32_t fd;

    prctl(PR_SET_NAME, "qsandbox-log", 0, 0, 0);
    pthread_mutex_lock(&start_lock);
    is_started = TRUE;
    pthread_cond_signal(&start_cond);
    pthread_mutex_unlock(&start_lock);

    while ((fd = __atomic_load_n(&listener_fd, __ATOMIC_ACQUIRE)) < 0) {
        syscall(SYS_futex, &listener_fd, FUTEX_WAIT_PRIVATE, fd, NULL, NULL, 0);
    }
    answer_all(fd);
    syscall(SYS_close, fd);
    if (syscall(SYS_write, kernel_reporter_get()->fd, lost, sizeof(lost) - 1) < 0) {
        return NULL;
    }
    return NULL;
}

static gboolean check_sizes(GError **error)
{
    struct seccomp_notif_sizes sizes = { 0 };

    if (kernel_seccomp(SECCOMP_GET_NOTIF_SIZES, 0, &sizes) < 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "this kernel has no user notifications (%s), which log mode needs: "
                    "Linux 5.7 or later",
                    g_strerror(errno));
        return FALSE;
    }
    if (sizes.seccomp_notif > sizeof(Notification) ||
        sizes.seccomp_notif_resp > sizeof(Response)) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "this kernel's notifications are %u and %u bytes long, more than "
                    "is known here",
                    sizes.seccomp_notif, sizes.seccomp_notif_resp);
        return FALSE;
    }
    return TRUE;
}

gboolean qs_reporter_listen_prepare(GError **error)
{
    const QsReporter *reporter = kernel_reporter_get();
    int failed;

    if (!reporter || reporter->violation != QS_VIOLATION_LOG) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "a listener needs a reporter that was started for log mode");
        return FALSE;
    }
    if (is_started) {
        return TRUE;
    }
    if (!check_sizes(error)) {
        return FALSE;
    }
    if (task_dir < 0) {
        task_dir = open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    failed = kernel_start_own_thread(listener_thread, STACK_SIZE, 0);
    if (failed) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot start the thread that log mode needs: %s",
                    g_strerror(failed));
        return FALSE;
    }
    /* The filter must find it where all its further calls are known. */
    pthread_mutex_lock(&start_lock);
    while (!is_started) {
        pthread_cond_wait(&start_cond, &start_lock);
    }
    pthread_mutex_unlock(&start_lock);
    return TRUE;
}

void qs_reporter_listen(int listener)
{
    __atomic_store_n(&listener_fd, listener, __ATOMIC_RELEASE);
    syscall(SYS_futex, &listener_fd, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0);
}
