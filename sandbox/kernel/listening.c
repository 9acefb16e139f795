/*
 * qsandbox: the process that listens
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One call after the other: receive, find out what the policy makes of it, report, answer.
 * The only thread of a copy of a process whose threads may have held any lock: nothing here
 * allocates, locks, or uses stdio.
 *
 * Nobody may be held by whoever reads the reports.  A report that finds no room waits in
 * memory, and its call goes on.  Only a second writer who fills a terminal or a device
 * between poll() and write() makes that wait; pipes and sockets are written without.
 */
#include "seccomp-call.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>

#include "listener.h"
#include "record.h"
#include "reporter.h"

#ifndef RWF_NOWAIT
#define RWF_NOWAIT 8
#endif

#define NAME_FLAGS (O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW)

/* How long reports may go without any room once the other process has ended. */
#define PATIENCE_SECONDS 10

/* Above the descriptors that are kept, and above what they become. */
#define HIGH_FD 64

typedef union Notification {
    struct seccomp_notif notification;
    char room[KERNEL_NOTIFICATION_ROOM];
} Notification;

typedef union Response {
    struct seccomp_notif_resp response;
    char room[KERNEL_NOTIFICATION_ROOM];
} Response;

/* Lines that are still to be written. */
typedef struct Queue {
    char text[256 * 1024];
    size_t length;
    unsigned lost; /* lines that had no room here, since the last that had */
} Queue;

static KernelListened listened;
static int listener;
static Queue queue;
static uint32_t missed;

static void say_hello(void)
{
    KernelListenerHello hello = { .pid = getpid() };

    send(listened.channel, &hello, sizeof(hello), MSG_NOSIGNAL);
}

/* Until it is there; the process that it listens to may end meanwhile. */
static void await_listener(void)
{
    struct pollfd polls[] = {
        { .fd = listened.channel, .events = POLLIN },
        { .fd = listened.process, .events = POLLIN },
    };

    do {
        ppoll(polls, G_N_ELEMENTS(polls), NULL, NULL);
        if (polls[1].revents) {
            _exit(0);
        }
    } while (!polls[0].revents);
    if (read(listened.channel, &listener, sizeof(listener)) != sizeof(listener)) {
        _exit(1);
    }
}

/* A table of its own, with @n descriptors, from 3 on, besides @error. */
static void keep_only(int *const fds[], int n, int error)
{
    if (unshare(CLONE_FILES) < 0) {
        _exit(1);
    }
    for (int i = 0; i < n; i++) {
        int high = *fds[i] < 0 ? -1 : fcntl(*fds[i], F_DUPFD_CLOEXEC, HIGH_FD);

        if (high < 0 && *fds[i] >= 0) {
            _exit(1);
        }
        *fds[i] = high;
    }
    dup3(error, STDERR_FILENO, 0);
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    for (int i = 0; i < n; i++) {
        if (*fds[i] >= 0) {
            *fds[i] = dup3(*fds[i], STDERR_FILENO + 1 + i, O_CLOEXEC);
        } else {
            close(STDERR_FILENO + 1 + i);
        }
    }
    syscall(SYS_close_range, STDERR_FILENO + 1 + n, ~0u, 0);
}

/* As much as there is room for; 0 if there is none, -1 if it is for nothing. */
static ssize_t write_some(const char *text, size_t length)
{
    static int takes_flags = TRUE;
    struct pollfd room = { .fd = STDERR_FILENO, .events = POLLOUT };
    struct timespec now = { 0 };
    struct iovec part = { (void *)text, length };
    struct stat status;
    ssize_t n;

    if (ppoll(&room, 1, &now, NULL) != 1 || !(room.revents & (POLLOUT | POLLERR))) {
        return 0;
    }
    if (fstat(STDERR_FILENO, &status) == 0 && S_ISSOCK(status.st_mode)) {
        n = send(STDERR_FILENO, text, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    } else if (takes_flags && S_ISFIFO(status.st_mode)) {
        n = pwritev2(STDERR_FILENO, &part, 1, -1, RWF_NOWAIT);
        if (n < 0 && (errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL)) {
            takes_flags = FALSE;
            return write_some(text, length);
        }
    } else {
        n = write(STDERR_FILENO, text, length);
    }
    return n >= 0 ? n : errno == EAGAIN || errno == EINTR ? 0 : -1;
}

/* Whole lines, so that nobody else's come into them; what nobody can take is dropped. */
static void drain(void)
{
    size_t done = 0;
    ssize_t n = 1;

    while (n > 0 && done < queue.length) {
        const char *line = queue.text + done;
        size_t length = queue.length - done;

        n = write_some(line, (const char *)memchr(line, '\n', length) + 1 - line);
        done = n < 0 ? queue.length : done + n;
    }
    memmove(queue.text, queue.text + done, queue.length - done);
    queue.length -= done;
}

/* What is left is written, unless nobody reads on. */
static void drain_all(void)
{
    struct pollfd room = { .fd = STDERR_FILENO, .events = POLLOUT };
    const struct timespec patience = { .tv_sec = PATIENCE_SECONDS };

    drain();
    while (queue.length && ppoll(&room, 1, &patience, NULL) > 0) {
        drain();
    }
}

static void put_line(const char *line, size_t length)
{
    static const char lost[] = "qemu-sandbox: some reports had no room and are lost\n";

    if (queue.length + length + sizeof(lost) > sizeof(queue.text)) {
        if (queue.lost++ == 0) {
            memcpy(queue.text + queue.length, lost, sizeof(lost) - 1);
            queue.length += sizeof(lost) - 1;
        }
        return;
    }
    queue.lost = 0;
    memcpy(queue.text + queue.length, line, length);
    queue.length += length;
}

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

    fd = openat(listened.tasks, start, NAME_FLAGS);
    if (fd < 0) {
        return NULL;
    }
    length = read(fd, name, size - 1);
    close(fd);
    if (length <= 0) {
        return NULL;
    }
    name[length] = '\0';
    name[strcspn(name, "\n")] = '\0';
    return name;
}

/* Writes the report if it can be written now, and lets the other process know. */
static void publish(const QsReporter *reporter, KernelReport *report, gboolean fatal,
                    const char *name)
{
    static KernelListenerTold told;
    const KernelStackSource source = { listened.memory, listened.tasks, listened.maps };
    char line[KERNEL_REPORT_SIZE];
    size_t length = kernel_reporter_describe(reporter, report, fatal, line,
                                             &told.refusal);

    if (length) {
        put_line(line, length);
    }
    kernel_record_see(report,
                      report->answer ? KERNEL_SEEN_ANSWERED
                      : fatal        ? KERNEL_SEEN_ENDED
                      : report->name ? KERNEL_SEEN_NAMED
                                     : KERNEL_SEEN_REFUSED,
                      name, &source, put_line);
    if (queue.length) {
        drain();
    }
    if (!length) {
        return;
    }
    told.missed = missed;
    missed = send(listened.channel, &told, sizeof(told), MSG_DONTWAIT | MSG_NOSIGNAL) < 0
                 ? missed + 1
                 : 0;
}

/* What the policy makes of it. */
static void examine(const QsReporter *reporter, const struct seccomp_notif *notification,
                    QsMeaning *ret)
{
    const struct seccomp_data *data = &notification->data;
    QsNotice notice = {
        .audit_arch = data->arch,
        .nr = data->nr,
        .tid = notification->pid,
        .memory = listened.memory,
        .process = listened.process,
    };

    for (int i = 0; i < 6; i++) {
        notice.args[i] = data->args[i];
    }
    memset(ret, 0, sizeof(*ret));
    if (reporter->examine) {
        reporter->examine(reporter->opaque, &notice, ret);
    }
}

/* Reports one call; 0 if it may go on, the errno that it gets, or -1 for the end. */
static int tell(const struct seccomp_notif *notification)
{
    const QsReporter *reporter = kernel_reporter_get();
    const struct seccomp_data *data = &notification->data;
    static QsMeaning meaning;
    KernelReport report = {
        .audit_arch = data->arch,
        .nr = data->nr,
        .ip = data->instruction_pointer,
        .tid = notification->pid,
    };
    gboolean fatal;
    char name[64];

    for (int i = 0; i < 6; i++) {
        report.args[i] = data->args[i];
    }
    examine(reporter, notification, &meaning);
    if (meaning.permitted) {
        return 0;
    }
    report.thread = read_name(report.tid, name, sizeof(name));
    report.name = meaning.name[0] && !meaning.unnamed ? meaning.name : NULL;
    report.advice = meaning.advice;
    report.answer = meaning.answer;
    report.answered_by = meaning.answered_by;
    fatal = !report.answer && !report.name && !kernel_reporter_judge(reporter, &report);
    report.let_through = !report.answer && !fatal;
    publish(reporter, &report, fatal, meaning.name[0] ? meaning.name : NULL);
    return fatal ? -1 : report.answer;
}

static void answer_one(void)
{
    static Notification notification;
    static Response response;
    int answer;

    memset(&notification, 0, sizeof(notification));
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &notification) < 0) {
        return; /* ENOENT: who made the call was killed meanwhile */
    }
    answer = tell(&notification.notification);
    if (answer < 0) {
        syscall(SYS_pidfd_send_signal, listened.process, SIGKILL, NULL, 0);
        return;
    }
    memset(&response, 0, sizeof(response));
    response.response.id = notification.notification.id;
    response.response.error = -answer;
    response.response.flags = answer ? 0 : SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

/* More than the queue has room for, so that nothing is lost here. */
static void put_last_line(const char *line, size_t length)
{
    if (queue.length > sizeof(queue.text) / 2) {
        drain_all();
    }
    put_line(line, length);
}

static void G_GNUC_NORETURN finish(void)
{
    kernel_record_finish(put_last_line);
    drain_all();
    _exit(0);
}

static void serve(void)
{
    struct pollfd polls[] = {
        { .fd = listener, .events = POLLIN },
        { .fd = listened.process, .events = POLLIN },
        { .fd = STDERR_FILENO },
    };

    for (;;) {
        /* Without room wanted, a pipe that has lost its reader would wake it for ever */
        polls[2].fd = queue.length ? STDERR_FILENO : -1;
        polls[2].events = POLLOUT;
        ppoll(polls, G_N_ELEMENTS(polls), NULL, NULL);
        if (polls[0].revents & POLLIN) {
            answer_one();
        } else if (polls[0].revents || polls[1].revents) {
            return; /* nobody is left under the filter */
        }
        if (queue.length) {
            drain();
        }
    }
}

void kernel_listen(const KernelListened *begun)
{
    int *const kept[] = { &listener,         &listened.channel, &listened.memory,
                          &listened.process, &listened.tasks,   &listened.maps };
    const QsReporter *reporter = kernel_reporter_get();

    for (int number = 1; number < SIGRTMIN; number++) {
        signal(number, SIG_IGN);
    }
    setsid();
    prctl(PR_SET_NAME, "qsandbox-log", 0, 0, 0);
    listened = *begun;
    kernel_record_prepare(listened.pid);
    say_hello();
    await_listener();
    keep_only(kept, G_N_ELEMENTS(kept), reporter->fd);
    if (reporter->listening) {
        reporter->listening(reporter->opaque);
    }
    say_hello();
    serve();
    finish();
}
