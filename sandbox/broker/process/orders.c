/*
 * qsandbox: what QEMU tells the broker before guests run
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Until the seal QEMU is trusted: it has read nothing foreign yet.  Nevertheless each
 * number is looked at.  Afterwards at most BROKER_ALLOW is listened to.
 */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

#define MAX_FDS 2

static BrokerMessage message;
static uint32_t own_groups[BROKER_MAX_GROUPS];

/* The next order into @message: its length, 0 at the end, or -errno. */
static ssize_t receive(int fds[MAX_FDS], int flags)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(MAX_FDS * sizeof(int))];
    } control;
    struct iovec part = { &message, sizeof(message) };
    struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
    const struct cmsghdr *found;
    ssize_t length;

    if (fds) {
        fds[0] = fds[1] = -1;
        header.msg_control = &control;
        header.msg_controllen = sizeof(control);
    }
    memset(&message, 0, offsetof(BrokerMessage, groups));
    do {
        length = recvmsg(BROKER_SOCKET, &header, MSG_CMSG_CLOEXEC | flags);
    } while (length < 0 && errno == EINTR);
    found = fds && length > 0 ? CMSG_FIRSTHDR(&header) : NULL;
    if (found && found->cmsg_level == SOL_SOCKET && found->cmsg_type == SCM_RIGHTS) {
        memcpy(fds, CMSG_DATA(found), found->cmsg_len - CMSG_LEN(0));
    }
    return length < 0 ? -errno : length;
}

/* 0 or the errno. */
static int try_fetch(const Broker *broker)
{
    int fd = broker_fetch(broker, message.fd);

    return fd < 0 ? -fd : close(fd);
}

static int map_shared(Broker *broker, int fd)
{
    /* Nobody may take the memory away again. */
    if ((fcntl(fd, F_GET_SEALS) & F_SEAL_SHRINK) == 0 ||
        lseek(fd, 0, SEEK_END) < (off_t)sizeof(*broker->shared)) {
        return EINVAL;
    }
    broker->shared = mmap(NULL, sizeof(*broker->shared), PROT_READ | PROT_WRITE,
                          MAP_SHARED, fd, 0);
    close(fd);
    return broker->shared == MAP_FAILED ? errno : 0;
}

static void take_ask(Broker *broker, const int fds[MAX_FDS], BrokerAnswer *answer)
{
    uint64_t token = 0;

    answer->pid = getpid();
    umask(message.umask & 0777);
    broker->memory = fds[0];
    if (broker_read(broker, message.token, &token, sizeof(token)) < 0 ||
        token != BROKER_TOKEN) {
        answer->memory = EFAULT;
    }
    answer->error = map_shared(broker, fds[1]);
    broker->qemu = syscall(SYS_pidfd_open, message.pid, 0);
    answer->fetch = broker->qemu < 0 ? errno : try_fetch(broker);
}

static int take_table(Broker *broker)
{
    QsBrokerTable *table = &broker->table;

    memcpy(table, &broker->shared->table, sizeof(*table));
    if (!qs_broker_table_valid(table) || table->n_rules > QS_BROKER_MAX_GIVEN) {
        return EINVAL;
    }
    broker->late_verbs = message.allows;
    broker->late = table->rules + table->n_rules;
    memset(broker->late, 0, QS_BROKER_MAX_LATE * sizeof(*broker->late));
    table->n_rules += QS_BROKER_MAX_LATE;
    return 0;
}

static int take_root(int root)
{
    struct stat here, there;

    if (stat("/", &here) < 0 || fstat(root, &there) < 0) {
        return errno;
    }
    if (here.st_dev == there.st_dev && here.st_ino == there.st_ino) {
        return 0;
    }
    return fchdir(root) < 0 || chroot(".") < 0 ? errno : 0;
}

/* Names relative to the folder need its path; without one they are refused. */
static void take_folder(Broker *broker, int folder)
{
    char room[12];
    ssize_t length = readlinkat(broker->links, broker_number(room, folder),
                                broker->folder, sizeof(broker->folder) - 1);

    broker->folder[length > 0 && broker->folder[0] == '/' ? length : 0] = '\0';
}

static int take_groups(void)
{
    int n = getgroups(BROKER_MAX_GROUPS, own_groups);
    bool same = n >= 0 && (uint32_t)n == message.n_groups &&
                memcmp(own_groups, message.groups, n * sizeof(own_groups[0])) == 0;

    if (message.n_groups > BROKER_MAX_GROUPS) {
        return E2BIG;
    }
    return !same && setgroups(message.n_groups, message.groups) < 0 ? errno : 0;
}

static void take_identity(Broker *broker, const int fds[MAX_FDS], BrokerAnswer *answer)
{
    answer->error = take_root(fds[0]);
    take_folder(broker, fds[1]);
    close(fds[0]);
    close(fds[1]);
    answer->error = answer->error ?: take_groups();
    if (answer->error == 0 &&
        (setresgid(message.gids[0], message.gids[1], message.gids[1]) < 0 ||
         setresuid(message.uids[0], message.uids[1], message.uids[1]) < 0)) {
        answer->error = errno;
    }
    answer->fetch = try_fetch(broker);
}

static int seal(Broker *broker, int fd)
{
    broker->listener = message.fd < 0 ? fd : broker_fetch(broker, message.fd);
    if (broker->listener < 0) {
        return EBADF;
    }
    /* The kernel then runs whoever is waited for on the same processor: Linux 6.6. */
    ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_SET_FLAGS,
          SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP);
    if (fchdir(broker->links) < 0) {
        return errno;
    }
    return -broker_watch_start(broker) ?: broker_narrow();
}

static void take(Broker *broker, const int fds[MAX_FDS], BrokerAnswer *answer)
{
    if (message.order == BROKER_ASK) {
        take_ask(broker, fds, answer);
    } else if (message.order == BROKER_IDENTITY) {
        take_identity(broker, fds, answer);
    } else {
        answer->error = message.order == BROKER_TABLE  ? take_table(broker)
                        : message.order == BROKER_SEAL ? seal(broker, fds[0])
                                                       : EINVAL;
    }
}

void broker_take_orders(Broker *broker, const BrokerAnswer *first)
{
    BrokerAnswer hello = *first;
    int fds[MAX_FDS];

    hello.pid = getpid();
    send(BROKER_SOCKET, &hello, sizeof(hello), MSG_NOSIGNAL);
    while (broker->listener < 0 && receive(fds, 0) > 0) {
        BrokerAnswer answer = *first;

        take(broker, fds, &answer);
        if (send(BROKER_SOCKET, &answer, sizeof(answer), MSG_NOSIGNAL) < 0 ||
            (message.order == BROKER_SEAL && answer.error != 0)) {
            break;
        }
    }
    if (broker->listener < 0) {
        _exit(0);
    }
}

bool broker_take_late_orders(Broker *broker)
{
    const QsBrokerRule *rule = &message.rule;
    ssize_t length;

    while ((length = receive(NULL, MSG_DONTWAIT)) > 0) {
        if (message.order == BROKER_ALLOW && qs_broker_rule_late(rule) &&
            (rule->verbs & ~broker->late_verbs) == 0 &&
            qs_broker_rule_valid(&broker->table, rule)) {
            broker->late[broker->n_late++ % QS_BROKER_MAX_LATE] = *rule;
            broker->shared->counts.orders++;
        }
    }
    return length == -EAGAIN;
}
