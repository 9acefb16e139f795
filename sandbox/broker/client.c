/*
 * qsandbox: QEMU's side of the broker
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The socket does not wait; ppoll() does, for at most ten seconds.
 */
#include "qsandbox/broker-client.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "qsandbox/child.h"
#include "qsandbox/error.h"
#include "wire.h"

#ifndef PR_SET_PTRACER
#define PR_SET_PTRACER 0x59616d61
#endif

#define LONGEST_SECONDS 10
#define MAX_FDS 2

struct QsBroker {
    int socket;
    pid_t first; /* the process that makes the broker's, and ends; 0: no more */
    pid_t pid;
    gboolean fetches;
    unsigned late_verbs;
    BrokerShared *shared;
    int shared_fd; /* until it has it */
    uint64_t token;
};

static gboolean fail(GError **error, const char *what, int why)
{
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "the broker: %s: %s", what,
                g_strerror(why));
    return FALSE;
}

static gboolean make_shared(QsBroker *broker, GError **error)
{
    void *shared = MAP_FAILED;

    broker->shared_fd = qs_child_make_memory("qsandbox-shared", 0);
    if (broker->shared_fd >= 0 &&
        ftruncate(broker->shared_fd, sizeof(*broker->shared)) == 0 &&
        fcntl(broker->shared_fd, F_ADD_SEALS,
              F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0) {
        shared = mmap(NULL, sizeof(*broker->shared), PROT_READ | PROT_WRITE, MAP_SHARED,
                      broker->shared_fd, 0);
    }
    if (shared == MAP_FAILED) {
        return fail(error, "no memory to share", errno);
    }
    broker->shared = shared;
    return TRUE;
}

QsBroker *qs_broker_start(const void *image, size_t size, GError **error)
{
    QsBroker *broker = g_new0(QsBroker, 1);

    broker->socket = -1;
    broker->shared_fd = -1;
    broker->token = BROKER_TOKEN;
    if (!make_shared(broker, error)) {
        qs_broker_dismiss(broker);
        return NULL;
    }
    if (!qs_child_start("qsandbox-broker", image, size, &broker->socket, &broker->first,
                        error)) {
        g_prefix_error(error, "the broker: ");
        qs_broker_dismiss(broker);
        return NULL;
    }
    return broker;
}

void qs_broker_settle(QsBroker *broker)
{
    if (broker->first > 0) {
        qs_child_reap(broker->first);
        broker->first = 0;
    }
}

/* Waits for it; FALSE with errno. */
static gboolean wait_for(QsBroker *broker, short events)
{
    struct pollfd polled = { .fd = broker->socket, .events = events };
    const struct timespec longest = { .tv_sec = LONGEST_SECONDS };
    int n;

    do {
        n = ppoll(&polled, 1, &longest, NULL);
    } while (n < 0 && errno == EINTR);
    if (n == 0) {
        errno = ETIMEDOUT;
    }
    return n > 0;
}

/* FALSE with errno.  By write(), unless descriptors go with it. */
static gboolean send_message(QsBroker *broker, const BrokerMessage *message, size_t size,
                             const int *fds, int flags)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(MAX_FDS * sizeof(int))];
    } control = { 0 };
    struct iovec part = { (void *)message, size };
    struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
    size_t n = fds == NULL ? 0 : fds[1] < 0 ? 1 : 2;
    ssize_t sent;

    if (n > 0) {
        header.msg_control = &control;
        header.msg_controllen = CMSG_SPACE(n * sizeof(int));
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(n * sizeof(int));
        memcpy(CMSG_DATA(&control.header), fds, n * sizeof(int));
    }
    do {
        sent = n > 0 ? sendmsg(broker->socket, &header, flags)
                     : write(broker->socket, message, size);
    } while (sent < 0 &&
             (errno == EINTR || (errno == EAGAIN && wait_for(broker, POLLOUT))));
    return sent == (ssize_t)size;
}

/* FALSE with errno. */
static gboolean receive_answer(QsBroker *broker, BrokerAnswer *ret)
{
    ssize_t length;

    do {
        length = read(broker->socket, ret, sizeof(*ret));
    } while (length < 0 &&
             (errno == EINTR || (errno == EAGAIN && wait_for(broker, POLLIN))));
    if (length >= 0 && length != sizeof(*ret)) {
        errno = ECONNRESET;
    }
    return length == sizeof(*ret);
}

/* Sends the message and wants an answer that says yes. */
static gboolean order(QsBroker *broker, const BrokerMessage *message, size_t size,
                      const int *fds, const char *what, BrokerAnswer *answer,
                      GError **error)
{
    int flags = message->order == BROKER_SEAL ? 0 : MSG_NOSIGNAL;

    if (!send_message(broker, message, size, fds, flags) ||
        !receive_answer(broker, answer)) {
        return fail(error, what, errno);
    }
    return answer->error == 0 || fail(error, what, answer->error);
}

/* "Umask:" of /proc/self/status: to ask by umask() would be to change it. */
static unsigned find_umask(void)
{
    char text[1024] = "";
    int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    ssize_t length = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
    const char *found = length > 0 ? strstr(text, "\nUmask:") : NULL;

    if (fd >= 0) {
        close(fd);
    }
    return found ? g_ascii_strtoull(found + strlen("\nUmask:"), NULL, 8) : 077;
}

/* FALSE with a sentence in @why. */
static gboolean ask(QsBroker *broker, BrokerAnswer *ret, char *why, size_t size)
{
    BrokerMessage message = {
        .order = BROKER_ASK,
        .pid = getpid(),
        .fd = broker->socket,
        .umask = find_umask(),
        .token = (uintptr_t)&broker->token,
    };
    const int fds[MAX_FDS] = { open("/proc/self/mem", O_RDONLY | O_CLOEXEC),
                               broker->shared_fd };
    g_autoptr(GError) error = NULL;
    gboolean done = FALSE;

    if (fds[0] < 0) {
        g_snprintf(why, size, "/proc/self/mem cannot be opened (%s)", g_strerror(errno));
        return FALSE;
    }
    done = order(broker, &message, offsetof(BrokerMessage, groups), fds,
                 "its process does not answer", ret, &error);
    if (!done) {
        g_strlcpy(why, error->message, size);
    }
    close(fds[0]);
    close(broker->shared_fd);
    broker->shared_fd = -1;
    return done;
}

/* What keeps it from files, or NULL; @ret_why is its errno. */
static const char *lack_of_names(const BrokerAnswer *answer, int *ret_why)
{
    const struct {
        int why;
        const char *text;
    } lacks[] = {
        { answer->proc, "the broker cannot open /proc/self/fd" },
        { answer->listener == EBUSY ? EBUSY : 0,
          "an earlier seccomp filter, of a container for instance, has a listener "
          "already, and the kernel gives only one" },
        { answer->listener, "the kernel gives the broker no listener" },
        { answer->addfd, "the broker needs Linux 5.14 or later" },
        { answer->memory, "the broker cannot read QEMU's memory by /proc/self/mem" },
    };

    for (size_t i = 0; i < G_N_ELEMENTS(lacks); i++) {
        if (lacks[i].why) {
            *ret_why = lacks[i].why;
            return lacks[i].text;
        }
    }
    return NULL;
}

static void judge(const BrokerAnswer *answer, QsBrokerAbility *ret)
{
    int why = 0;
    const char *lack = lack_of_names(answer, &why);

    if (lack) {
        g_snprintf(ret->why_no_names, sizeof(ret->why_no_names), "%s (%s)", lack,
                   g_strerror(why));
        g_strlcpy(ret->why_no_addresses, ret->why_no_names,
                  sizeof(ret->why_no_addresses));
        return;
    }
    ret->names = TRUE;
    ret->fetches = answer->fetch == 0;
    ret->addresses = ret->fetches;
    if (!ret->addresses) {
        g_snprintf(ret->why_no_addresses, sizeof(ret->why_no_addresses),
                   "the broker may not take descriptors from QEMU (pidfd_getfd: %s); it "
                   "may where the sysctl kernel.yama.ptrace_scope is 0 or 1",
                   g_strerror(answer->fetch));
    }
}

void qs_broker_ask(QsBroker *broker, QsBrokerAbility *ret)
{
    BrokerAnswer answer = { 0 };

    memset(ret, 0, sizeof(*ret));
    /* Who may trace this process is named by a number; the broker's comes first. */
    if (!receive_answer(broker, &answer)) {
        g_snprintf(ret->why_no_names, sizeof(ret->why_no_names),
                   "the broker's process does not answer (%s)", g_strerror(errno));
        g_strlcpy(ret->why_no_addresses, ret->why_no_names,
                  sizeof(ret->why_no_addresses));
        return;
    }
    broker->pid = answer.pid;
    /* EINVAL: there is no Yama, and nobody has to be named */
    prctl(PR_SET_PTRACER, broker->pid, 0, 0, 0);
    if (!ask(broker, &answer, ret->why_no_names, sizeof(ret->why_no_names))) {
        g_strlcpy(ret->why_no_addresses, ret->why_no_names,
                  sizeof(ret->why_no_addresses));
        return;
    }
    judge(&answer, ret);
    broker->fetches = ret->fetches;
}

gboolean qs_broker_prepare(QsBroker *broker, const QsBrokerTable *table,
                           unsigned late_verbs, GError **error)
{
    const BrokerMessage message = {
        .order = BROKER_TABLE,
        .allows = late_verbs,
    };
    BrokerAnswer answer;

    broker->shared->table = *table;
    broker->late_verbs = late_verbs;
    return order(broker, &message, offsetof(BrokerMessage, groups), NULL,
                 "it does not take its table", &answer, error);
}

/*
 * Whoever QEMU has become may have no right to the folder that it was started in, and then
 * names in there are nobody's: the broker gets a descriptor that has no path, and refuses
 * them as the kernel would.
 */
static int open_folder(const QsBroker *broker)
{
    int fd = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);

    return fd < 0 && errno == EACCES ? fcntl(broker->socket, F_DUPFD_CLOEXEC, 3) : fd;
}

gboolean qs_broker_seal_early(QsBroker *broker, GError **error)
{
    static const char what[] = "it cannot have QEMU's root, folder, user and groups";
    BrokerMessage message = {
        .order = BROKER_IDENTITY,
        .fd = broker->socket,
        .uids = { getuid(), geteuid() },
        .gids = { getgid(), getegid() },
    };
    const int fds[MAX_FDS] = { open("/", O_PATH | O_DIRECTORY | O_CLOEXEC),
                               open_folder(broker) };
    int n = getgroups(BROKER_MAX_GROUPS, (gid_t *)message.groups);
    BrokerAnswer answer;
    gboolean done;

    if (fds[0] < 0 || fds[1] < 0 || n < 0) {
        done = fail(error, what, errno);
    } else {
        message.n_groups = n;
        done = order(broker, &message, sizeof(message), fds, what, &answer, error);
    }
    if (done && broker->fetches && answer.fetch != 0) {
        done = fail(error, "it may no longer take descriptors from QEMU", answer.fetch);
    }
    for (int i = 0; i < MAX_FDS; i++) {
        if (fds[i] >= 0) {
            close(fds[i]);
        }
    }
    return done;
}

gboolean qs_broker_seal(QsBroker *broker, int listener, GError **error)
{
    BrokerMessage message = {
        .order = BROKER_SEAL,
        .fd = broker->fetches ? listener : -1,
    };
    const int fds[MAX_FDS] = { listener, -1 };
    BrokerAnswer answer;
    gboolean done = order(broker, &message, offsetof(BrokerMessage, groups),
                          broker->fetches ? NULL : fds,
                          "it does not take the filter's listener", &answer, error);

    close(listener);
    return done;
}

gboolean qs_broker_allow(QsBroker *broker, const QsBrokerRule *rule, GError **error)
{
    const BrokerMessage message = { .order = BROKER_ALLOW, .rule = *rule };

    if ((rule->verbs & ~broker->late_verbs) != 0) {
        return fail(error, "it takes no such address now", EACCES);
    }
    if (!send_message(broker, &message, offsetof(BrokerMessage, groups) + sizeof(*rule),
                      NULL, 0)) {
        return fail(error, "it does not take an address", errno);
    }
    return TRUE;
}

void qs_broker_dismiss(QsBroker *broker)
{
    qs_broker_settle(broker);
    if (broker->shared) {
        munmap(broker->shared, sizeof(*broker->shared));
    }
    if (broker->shared_fd >= 0) {
        close(broker->shared_fd);
    }
    if (broker->socket >= 0) {
        close(broker->socket);
    }
    g_free(broker);
}

int qs_broker_fd(const QsBroker *broker)
{
    return broker->socket;
}

pid_t qs_broker_pid(const QsBroker *broker)
{
    return broker->pid;
}

gboolean qs_broker_read_report(QsBroker *broker, QsBrokerReport *ret, gboolean *ret_alive)
{
    QsBrokerReport report;
    ssize_t length;

    do {
        length = read(broker->socket, &report, sizeof(report));
    } while (length < 0 && errno == EINTR);
    *ret_alive = length == sizeof(report) || (length < 0 && errno == EAGAIN);
    if (length != sizeof(report)) {
        return FALSE;
    }
    report.name[sizeof(report.name) - 1] = '\0';
    *ret = report;
    return TRUE;
}

void qs_broker_count(const QsBroker *broker, QsBrokerCounts *ret)
{
    *ret = *(const volatile QsBrokerCounts *)&broker->shared->counts;
}
