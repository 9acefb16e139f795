/*
 * qsandbox: QEMU's side of the runner
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The socket does not wait; ppoll() does.  An answer that comes too late is known by its
 * number, and left out.
 */
#include "qsandbox/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "qsandbox/child.h"
#include "qsandbox/error.h"
#include "wire.h"

G_STATIC_ASSERT(RUNNER_SOCKET == QS_CHILD_SOCKET);
G_STATIC_ASSERT(RUNNER_MAX_COMMAND == QS_RUNNER_MAX_COMMAND);
G_STATIC_ASSERT(RUNNER_MAX_PROGRAMS == QS_RUNNER_MAX_PROGRAMS);
G_STATIC_ASSERT(RUNNER_MAX_RUNNING == QS_RUNNER_MAX_RUNNING);
G_STATIC_ASSERT(RUNNER_MAX_STARTS == QS_RUNNER_MAX_STARTS);
G_STATIC_ASSERT((int)RUNNER_SCRIPT == QS_PROGRAM_SCRIPT);
G_STATIC_ASSERT((int)RUNNER_ON_SOCKET == QS_PROGRAM_SOCKET);
G_STATIC_ASSERT((int)RUNNER_ON_INET == QS_PROGRAM_INET);
G_STATIC_ASSERT((int)RUNNER_STREAM == QS_PROGRAM_STREAM);
G_STATIC_ASSERT((int)RUNNER_HELPER == QS_PROGRAM_HELPER);
G_STATIC_ASSERT(RUNNER_HELPER_SOCKET == QS_RUNNER_HELPER_SOCKET);
G_STATIC_ASSERT((int)RUNNER_AT_END == QS_PROGRAM_AT_END);

#define LONGEST_SECONDS 10

struct QsRunner {
    int socket;
    pid_t pid;
    gboolean unprivileged;
    uint32_t sequence;
    unsigned n_programs;
    unsigned counts[QS_RUNNER_MAX_PROGRAMS]; /* atomic */
};

static gboolean fail(GError **error, const char *what, int why)
{
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "the runner: %s: %s", what,
                g_strerror(why));
    return FALSE;
}

QsRunner *qs_runner_start(const void *image, size_t size, gboolean unprivileged,
                          GError **error)
{
    QsRunner *runner;
    int socket;

    if (!qs_child_start_alike("qsandbox-runner", image, size, &socket, error)) {
        g_prefix_error(error, "the runner: ");
        return NULL;
    }
    runner = g_new0(QsRunner, 1);
    runner->socket = socket;
    runner->unprivileged = unprivileged;
    return runner;
}

/* FALSE with errno. */
static gboolean wait_for(const QsRunner *runner, short events, gboolean for_ever)
{
    struct pollfd polled = { .fd = runner->socket, .events = events };
    const struct timespec longest = { .tv_sec = LONGEST_SECONDS };
    int n;

    do {
        n = ppoll(&polled, 1, for_ever ? NULL : &longest, NULL);
    } while (n < 0 && errno == EINTR);
    if (n == 0) {
        errno = ETIMEDOUT;
    }
    return n > 0;
}

/* FALSE with errno.  By write(), unless descriptors go with it. */
static gboolean send_message(const QsRunner *runner, const RunnerMessage *message,
                             size_t size, const int *fds, unsigned n_fds)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(RUNNER_MAX_FDS * sizeof(int))];
    } control = { 0 };
    struct iovec part = { (void *)message, size };
    struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
    ssize_t sent;

    if (n_fds > 0) {
        header.msg_control = &control;
        header.msg_controllen = CMSG_SPACE(n_fds * sizeof(int));
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(n_fds * sizeof(int));
        memcpy(CMSG_DATA(&control.header), fds, n_fds * sizeof(int));
    }
    do {
        sent = n_fds > 0 ? sendmsg(runner->socket, &header, MSG_NOSIGNAL)
                         : write(runner->socket, message, size);
    } while (sent < 0 &&
             (errno == EINTR || (errno == EAGAIN && wait_for(runner, POLLOUT, FALSE))));
    return sent == (ssize_t)size;
}

/* The answer to order @sequence; FALSE with errno. */
static gboolean receive_answer(const QsRunner *runner, uint32_t sequence,
                               gboolean for_ever, RunnerAnswer *ret)
{
    ssize_t length;

    do {
        length = read(runner->socket, ret, sizeof(*ret));
    } while ((length == sizeof(*ret) && ret->sequence != sequence) ||
             (length < 0 && (errno == EINTR ||
                             (errno == EAGAIN && wait_for(runner, POLLIN, for_ever)))));
    if (length >= 0 && length != sizeof(*ret)) {
        errno = ECONNRESET;
    }
    return length == sizeof(*ret);
}

/* Sends an order and waits for its answer; an errno value, as the runner says or not. */
static int order(QsRunner *runner, RunnerMessage *message, size_t size, const int *fds,
                 unsigned n_fds, RunnerAnswer *ret)
{
    gboolean for_ever = message->header.order == RUNNER_RUN && n_fds == 0;

    /* Answers that nobody read would keep this one out */
    while (read(runner->socket, ret, sizeof(*ret)) > 0) {
    }
    message->header.sequence = ++runner->sequence;
    if (!send_message(runner, message, size, fds, n_fds) ||
        !receive_answer(runner, message->header.sequence, for_ever, ret)) {
        return errno;
    }
    return ret->error;
}

int qs_runner_add(QsRunner *runner, QsProgramKind kind, const char *const *arguments,
                  GError **error)
{
    g_autofree RunnerMessage *message = g_new0(RunnerMessage, 1);
    size_t length = 0;
    RunnerAnswer answer;
    int failed;

    message->header.order = RUNNER_ADD;
    message->header.program = runner->n_programs;
    message->add.kind = kind;
    for (size_t i = 0; arguments[i] != NULL; i++) {
        size_t size = strlen(arguments[i]) + 1;

        if (size > RUNNER_MAX_COMMAND - length) {
            g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                        "'%s' has more arguments than %d bytes", arguments[0],
                        RUNNER_MAX_COMMAND);
            return -1;
        }
        memcpy(message->add.text + length, arguments[i], size);
        length += size;
    }
    if (runner->n_programs >= RUNNER_MAX_PROGRAMS) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT, "there are more than %d programs",
                    RUNNER_MAX_PROGRAMS);
        return -1;
    }
    message->add.length = length;
    failed = order(runner, message, offsetof(RunnerMessage, add.text) + length, NULL, 0,
                   &answer);
    if (failed) {
        fail(error, "it does not take a program", failed);
        return -1;
    }
    return runner->n_programs++;
}

gboolean qs_runner_fix(QsRunner *runner, GError **error)
{
    g_autofree RunnerMessage *message = g_new0(RunnerMessage, 1);
    RunnerAnswer answer;
    int failed;

    message->header.order = RUNNER_FIX;
    message->fix.unprivileged = runner->unprivileged;
    failed = order(runner, message, offsetof(RunnerMessage, fix) + sizeof(message->fix),
                   NULL, 0, &answer);
    if (failed) {
        return fail(error, "it does not begin", failed);
    }
    runner->pid = answer.pid;
    return TRUE;
}

gboolean qs_runner_bind(QsRunner *runner, unsigned number, const char *interface, int tap,
                        GError **error)
{
    g_autofree RunnerMessage *message = g_new0(RunnerMessage, 1);
    RunnerAnswer answer;
    int failed;

    message->header.order = RUNNER_BIND;
    message->header.program = number;
    message->bind.tap = tap;
    g_strlcpy(message->bind.interface, interface, sizeof(message->bind.interface));
    failed = order(runner, message, offsetof(RunnerMessage, bind) + sizeof(message->bind),
                   &tap, 1, &answer);
    return failed == 0 || fail(error, "it does not take an interface", failed);
}

gboolean qs_runner_seal(QsRunner *runner, gboolean is_daemon, GError **error)
{
    static const char what[] = "it cannot become the user that QEMU is";
    /* A new user may have no right to the folder; others come to be in "/" only */
    gboolean keeps_folder = access(".", X_OK) < 0;
    g_autofree RunnerMessage *message = g_new0(RunnerMessage, 1);
    const int fds[RUNNER_MAX_FDS] = {
        open("/", O_PATH | O_DIRECTORY | O_CLOEXEC),
        open(keeps_folder ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC),
        STDIN_FILENO,
        STDOUT_FILENO,
        STDERR_FILENO,
    };
    int n = getgroups(RUNNER_MAX_GROUPS, (gid_t *)message->seal.groups);
    int failed = fds[0] < 0 || fds[1] < 0 || n < 0 ? errno : 0;
    RunnerAnswer answer;

    message->header.order = RUNNER_SEAL;
    message->seal.keeps_folder = keeps_folder;
    message->seal.is_daemon = is_daemon;
    message->seal.umask = umask(077);
    umask(message->seal.umask);
    message->seal.uids[0] = getuid();
    message->seal.uids[1] = geteuid();
    message->seal.gids[0] = getgid();
    message->seal.gids[1] = getegid();
    message->seal.n_groups = n;
    failed = failed
                 ?: order(runner, message,
                          offsetof(RunnerMessage, seal) + sizeof(message->seal), fds,
                          RUNNER_MAX_FDS, &answer);
    for (int i = 0; i < 2; i++) {
        if (fds[i] >= 0) {
            close(fds[i]);
        }
    }
    return failed == 0 || fail(error, what, failed);
}

gboolean qs_runner_script(QsRunner *runner, unsigned number, int *ret_status,
                          GError **error)
{
    RunnerMessage message;
    RunnerAnswer answer;
    int failed;

    message.header = (RunnerHeader){ .order = RUNNER_RUN, .program = number };
    failed = order(runner, &message, sizeof(message.header), NULL, 0, &answer);
    if (failed) {
        return fail(error, "it cannot run the script", failed);
    }
    __atomic_add_fetch(&runner->counts[number], 1, __ATOMIC_RELAXED);
    *ret_status = answer.status;
    return TRUE;
}

int qs_runner_connect(QsRunner *runner, unsigned number, int socket)
{
    RunnerMessage message;
    RunnerAnswer answer;
    int failed;

    message.header = (RunnerHeader){ .order = RUNNER_RUN, .program = number };
    failed = order(runner, &message, sizeof(message.header), &socket, 1, &answer);
    if (!failed) {
        __atomic_add_fetch(&runner->counts[number], 1, __ATOMIC_RELAXED);
    }
    return failed;
}

int qs_runner_fd(const QsRunner *runner)
{
    return runner->socket;
}

pid_t qs_runner_pid(const QsRunner *runner)
{
    return runner->pid;
}

unsigned qs_runner_count(const QsRunner *runner, unsigned number)
{
    return __atomic_load_n(&runner->counts[number], __ATOMIC_RELAXED);
}
