/*
 * qsandbox: the runner's process begins, and waits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU executes this out of a memfd, with a socket as descriptor 3, before its first
 * filter.  It becomes nobody's child, gives away what it has inherited except for the
 * standard streams, and does nothing but wait: for orders, and for its children to end.
 *
 * All signals but SIGCHLD stay blocked.  Whoever ends a whole group of processes means
 * QEMU, which then still wants its scripts to be run; the runner ends when QEMU's end of
 * the socket is closed.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

/* Lines that are written in a second. */
#define MAX_LINES 10

static Runner runner;
static RunnerMessage message;

void runner_answer(uint32_t sequence, int error, int status)
{
    const RunnerAnswer answer = {
        .sequence = sequence,
        .error = error,
        .status = status,
        .pid = getpid(),
    };

    send(RUNNER_SOCKET, &answer, sizeof(answer), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* For whoever reads QEMU's log: QEMU itself asks for nothing that is refused. */
static void report(int error)
{
    static time_t second;
    static unsigned lines;
    struct pollfd polled = { .fd = STDERR_FILENO, .events = POLLOUT };
    time_t now = time(NULL);
    char text[160];
    int length;

    if (now != second) {
        second = now;
        lines = 0;
    }
    if (lines++ >= MAX_LINES || poll(&polled, 1, 0) != 1 || !(polled.revents & POLLOUT)) {
        return;
    }
    length = snprintf(text, sizeof(text),
                      "qemu-sandbox: refused to run a program: order %u for number %u: "
                      "%s\n",
                      message.header.order, message.header.program,
                      error == EAGAIN ? "too many at a time" : strerror(error));
    if (write(STDERR_FILENO, text, length) < 0) {
        /* Nobody reads it */
    }
}

static void reap(void)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        for (size_t i = 0; i < sizeof(runner.children) / sizeof(runner.children[0]);
             i++) {
            RunnerChild *child = &runner.children[i];

            if (child->pid == pid) {
                child->pid = 0;
                if (child->is_script) {
                    runner_answer(child->sequence, 0, status);
                } else {
                    runner.n_running--;
                }
            }
        }
    }
}

/* The next message: its length, 0 at the end, or -1.  Descriptors come as they are. */
static ssize_t receive(int fds[RUNNER_MAX_FDS], unsigned *ret_n_fds)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(RUNNER_MAX_FDS * sizeof(int))];
    } control;
    struct iovec part = { &message, sizeof(message) };
    struct msghdr header = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = &control,
        .msg_controllen = sizeof(control),
    };
    const struct cmsghdr *found;
    ssize_t length;

    *ret_n_fds = 0;
    memset(&message.header, 0, sizeof(message.header));
    length = recvmsg(RUNNER_SOCKET, &header, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    found = length > 0 ? CMSG_FIRSTHDR(&header) : NULL;
    if (found && found->cmsg_level == SOL_SOCKET && found->cmsg_type == SCM_RIGHTS) {
        *ret_n_fds = (found->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        memcpy(fds, CMSG_DATA(found), *ret_n_fds * sizeof(int));
    }
    return length;
}

/* False at QEMU's end. */
static bool take_order(void)
{
    int fds[RUNNER_MAX_FDS];
    unsigned n_fds;
    ssize_t length = receive(fds, &n_fds);
    RunnerOutcome outcome;

    if (length < 0) {
        return errno == EAGAIN || errno == EINTR;
    }
    if (length == 0) {
        return false;
    }
    outcome = runner_take(&runner, &message, length, fds, n_fds);
    for (unsigned i = 0; i < n_fds; i++) {
        close(fds[i]);
    }
    if (outcome.error != 0 && !outcome.is_tried && runner.is_sealed) {
        report(outcome.error);
    }
    if (!outcome.is_later) {
        runner_answer(message.header.sequence, outcome.error, 0);
    }
    return true;
}

static void on_child(int number)
{
    /* It interrupts ppoll() */
}

static void serve(void)
{
    struct pollfd polled = { .fd = RUNNER_SOCKET, .events = POLLIN };
    bool alive = true;
    sigset_t but_child;

    sigfillset(&but_child);
    sigdelset(&but_child, SIGCHLD);
    while (alive) {
        int n = ppoll(&polled, 1, NULL, &but_child);

        alive = n >= 0 || errno == EINTR;
        reap();
        if (n > 0) {
            alive = take_order();
        }
    }
}

/* Programs on sockets end with QEMU, and may write until then where the last tidy up. */
static void await_running(void)
{
    const struct timespec moment = { .tv_nsec = 100000000 };

    for (int i = 0; i < 20 && runner.n_running > 0; i++) {
        nanosleep(&moment, NULL);
        reap();
    }
}

int main(void)
{
    struct sigaction action = { .sa_handler = on_child };
    sigset_t all;

    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    if (fork() != 0) {
        _exit(0);
    }
    /* No program gets the socket */
    if (syscall(SYS_close_range, RUNNER_SOCKET + 1, ~0u, 0) < 0 ||
        fcntl(RUNNER_SOCKET, F_SETFD, FD_CLOEXEC) < 0 ||
        sigaction(SIGCHLD, &action, NULL) < 0) {
        _exit(1);
    }
    prctl(PR_SET_NAME, "qsandbox-runner", 0, 0, 0);
    serve();
    await_running();
    runner_run_last(&runner);
    return 0;
}
