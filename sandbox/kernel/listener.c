/*
 * qsandbox: making the process that listens
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For learning what a VM needs.  The filter answers USER_NOTIF, which holds the calling
 * thread until somebody who has the listener answers.  Were that a thread of the same
 * process, it would be under the same filter: the policy would have to allow what it calls,
 * and what it calls could not be told from what the VM does.  So it is a process that was
 * forked before the filter.  This is no protection, and is not meant to be any.
 *
 * It is forked by clone(2), since fork() runs the handlers of libraries.  All that happens
 * in it is async-signal-safe: other threads may have held any lock.  Guest memory is not
 * copied (QEMU marks it MADV_DONTFORK).
 *
 * It gets the listener without a call that the policy would have to allow: it shares the
 * descriptor table until it is told the listener's number, and leaves with a copy.
 */
#include "seccomp-call.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "listener.h"
#include "qsandbox/error.h"
#include "reporter.h"

#ifndef PR_SET_PTRACER
#define PR_SET_PTRACER 0x59616d61
#endif

#define LONGEST_SECONDS 10

static KernelListened listened = { -1, -1, -1, -1, -1, 0 };
static int channel = -1; /* this process's end */
static pid_t listener_pid;

static gboolean fail(GError **error, const char *what, int why)
{
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "the process that log mode needs: %s: %s", what, g_strerror(why));
    return FALSE;
}

pid_t qs_reporter_listener(void)
{
    return listener_pid;
}

int qs_reporter_listen_fd(void)
{
    return channel;
}

/* A number that no table has: the kernel looks at nothing but whether it knows the call. */
static gboolean check_kernel(GError **error)
{
    struct seccomp_notif_sizes sizes = { 0 };

    if (kernel_seccomp(SECCOMP_GET_NOTIF_SIZES, 0, &sizes) < 0 ||
        syscall(SYS_close_range, ~0u, ~0u, 0) < 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "this kernel has no user notifications or no close_range() (%s), "
                    "which log mode needs: Linux 5.9 or later",
                    g_strerror(errno));
        return FALSE;
    }
    if (sizes.seccomp_notif > KERNEL_NOTIFICATION_ROOM ||
        sizes.seccomp_notif_resp > KERNEL_NOTIFICATION_ROOM) {
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

    if (!reporter || reporter->violation != QS_VIOLATION_LOG) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "a listener needs a reporter that was started for log mode");
        return FALSE;
    }
    if (listened.memory >= 0) {
        return TRUE;
    }
    if (!check_kernel(error)) {
        return FALSE;
    }
    if (!kernel_reporter_share_counts()) {
        return fail(error, "no memory to share", errno);
    }
    listened.process = syscall(SYS_pidfd_open, getpid(), 0);
    if (listened.process < 0) {
        return fail(error, "no descriptor of this one (pidfd_open)", errno);
    }
    listened.tasks = open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    listened.maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    listened.memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    return listened.memory >= 0 || fail(error, "cannot open /proc/self/mem", errno);
}

/* A copy of this process, with its descriptor table; as fork() returns. */
static pid_t make_copy(void)
{
#ifdef __s390x__
    return syscall(SYS_clone, 0, CLONE_FILES | SIGCHLD, NULL, NULL, 0);
#else
    return syscall(SYS_clone, CLONE_FILES | SIGCHLD, 0, NULL, NULL, 0);
#endif
}

/* Waits for a word on the channel; FALSE with errno. */
static gboolean hear(KernelListenerHello *ret)
{
    struct pollfd polled = { .fd = channel, .events = POLLIN };
    const struct timespec longest = { .tv_sec = LONGEST_SECONDS };
    ssize_t length;

    do {
        if (ppoll(&polled, 1, &longest, NULL) == 0) {
            errno = ETIMEDOUT;
            return FALSE;
        }
        length = read(channel, ret, sizeof(*ret));
    } while (length < 0 && (errno == EINTR || errno == EAGAIN));
    if (length >= 0 && length != sizeof(*ret)) {
        errno = ECONNRESET;
    }
    return length == sizeof(*ret);
}

/* Nobody's child: the one between both ends at once. */
static gboolean make_process(GError **error)
{
    pid_t child = make_copy();
    int status = 0;

    if (child == 0) {
        child = make_copy();
        if (child == 0) {
            kernel_listen(&listened);
        }
        _exit(child < 0);
    }
    if (child < 0) {
        return fail(error, "it cannot be made", errno);
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status != 0) {
        return fail(error, "it cannot be made", EAGAIN);
    }
    return TRUE;
}

gboolean qs_reporter_listen_start(GError **error)
{
    KernelListenerHello hello;
    int ends[2];

    if (!qs_reporter_listen_prepare(error)) {
        return FALSE;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0 ||
        fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0) {
        return fail(error, "no socket", errno);
    }
    channel = ends[0];
    listened.channel = ends[1];
    listened.pid = getpid();
    if (!make_process(error)) {
        return FALSE;
    }
    if (!hear(&hello)) {
        return fail(error, "it does not begin", errno);
    }
    listener_pid = hello.pid;
    /* It asks sockets for their protocol.  EINVAL: nobody has to be named here */
    prctl(PR_SET_PTRACER, listener_pid, 0, 0, 0);
    return TRUE;
}

/* What the listener alone is to have. */
static void forget(int *fd)
{
    if (*fd >= 0) {
        close(*fd);
    }
    *fd = -1;
}

gboolean qs_reporter_listen(int listener, GError **error)
{
    KernelListenerHello hello;
    gboolean done = write(channel, &listener, sizeof(listener)) == sizeof(listener) &&
                    hear(&hello);

    if (!done) {
        fail(error, "it does not take the filter's listener", errno);
    }
    close(listener);
    forget(&listened.channel);
    forget(&listened.memory);
    forget(&listened.tasks);
    forget(&listened.maps);
    forget(&listened.process);
    return done;
}

gboolean qs_reporter_listen_read(QsRefusal *ret, unsigned *ret_missed,
                                 gboolean *ret_alive)
{
    KernelListenerTold told;
    ssize_t length;

    do {
        length = read(channel, &told, sizeof(told));
    } while (length < 0 && errno == EINTR);
    *ret_alive = length == sizeof(told) || (length < 0 && errno == EAGAIN);
    if (length != sizeof(told)) {
        return FALSE;
    }
    *ret = told.refusal;
    *ret_missed = told.missed;
    return TRUE;
}
