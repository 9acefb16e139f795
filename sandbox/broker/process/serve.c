/*
 * qsandbox: serving QEMU's calls
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One call after the other: receive, read the name, decide, make the call, answer.  No
 * call is ever let through (SECCOMP_USER_NOTIF_FLAG_CONTINUE), since the kernel would
 * read the name once more.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

#if defined(__x86_64__)
#define OWN_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCH AUDIT_ARCH_AARCH64
#else
#define OWN_ARCH 0 /* nothing is served */
#endif

static union {
    struct seccomp_notif notification;
    char room[BROKER_NOTIFICATION_ROOM];
} received;
static BrokerCall call;

/* A name in a folder that QEMU has a descriptor of is a matter of its own. */
static int64_t open_or_unlink(const Broker *broker, QsBrokerVerb verb, int folder,
                              uint64_t address, uint64_t flags, unsigned mode)
{
    static char text[QS_BROKER_MAX_PATH];
    int failed = broker_read_text(broker, address, text, sizeof(text));
    bool shared = !failed && text[0] && text[0] != '/' && folder != AT_FDCWD;
    bool opens = verb == QS_BROKER_OPEN;

    call.verb = shared ? QS_BROKER_SHARE : verb;
    if (failed) {
        return failed;
    }
    if (shared) {
        return opens ? broker_share_open(broker, &call, folder, text, flags, mode)
                     : broker_share_unlink(broker, &call, folder, text, flags);
    }
    return opens ? broker_open(broker, &call, text, flags, mode)
                 : broker_unlink(broker, &call, text, flags);
}

static int64_t dispatch(const Broker *broker)
{
    const struct seccomp_data *data = &received.notification.data;
    const __u64 *args = data->args;

    if (data->arch != OWN_ARCH) {
        return broker_refuse(&call);
    }
    switch (data->nr) {
#ifdef SYS_open
    case SYS_open:
        return open_or_unlink(broker, QS_BROKER_OPEN, AT_FDCWD, args[0],
                              (uint32_t)args[1], args[2]);
    case SYS_unlink:
        return open_or_unlink(broker, QS_BROKER_UNLINK, AT_FDCWD, args[0], 0, 0);
#endif
    case SYS_openat:
        return open_or_unlink(broker, QS_BROKER_OPEN, args[0], args[1], (uint32_t)args[2],
                              args[3]);
    case SYS_unlinkat:
        return open_or_unlink(broker, QS_BROKER_UNLINK, args[0], args[1],
                              (uint32_t)args[2], 0);
    case SYS_connect:
    case SYS_bind:
        call.verb = data->nr == SYS_bind ? QS_BROKER_BIND : QS_BROKER_CONNECT;
        return broker_connect_or_bind(broker, &call);
    case SYS_sendto:
        call.verb = QS_BROKER_SEND;
        return broker_sendto(broker, &call);
    case SYS_sendmsg:
        call.verb = QS_BROKER_SEND;
        return broker_sendmsg(broker, &call);
    default:
        call.verb = QS_BROKER_SHARE;
        return broker_share(broker, &call);
    }
}

static void report(const Broker *broker, int64_t result)
{
    const struct seccomp_notif *notification = &received.notification;
    QsBrokerReport report = {
        .tid = notification->pid,
        .nr = notification->data.nr,
        .error = -result,
        .verb = call.verb,
    };

    memcpy(report.args, notification->data.args, sizeof(report.args));
    memccpy(report.name, call.name, '\0', sizeof(report.name) - 1);
    if (send(BROKER_SOCKET, &report, sizeof(report), MSG_DONTWAIT | MSG_NOSIGNAL) < 0) {
        broker->shared->counts.dropped++;
    }
}

static void count(const Broker *broker, int64_t result)
{
    if (call.refused && qs_broker_expects_refusal(&broker->table, call.verb, call.name)) {
        return;
    }
    if (call.refused) {
        broker->shared->counts.refused++;
        report(broker, result);
        return;
    }
    broker->shared->counts.served++;
    broker->shared->counts.failed += result < 0 && result != BROKER_SENT &&
                                     result != BROKER_LATER && result != -EINPROGRESS;
}

static void serve_one(const Broker *broker)
{
    BrokerPulse *pulse = broker->pulse;
    int64_t result;

    memset(&received, 0, sizeof(received));
    if (ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_RECV, &received) < 0) {
        return; /* whoever called is gone */
    }
    pulse->current = received.notification.id;
    __atomic_store_n(&pulse->busy, 1, __ATOMIC_RELEASE);
    call.notification = &received.notification;
    call.verb = 0;
    call.refused = false;
    call.name[0] = '\0';
    result = dispatch(broker);
    /* First, so that whoever gets an error finds it counted and reported */
    count(broker, result);
    if (result != BROKER_SENT && result != BROKER_LATER) {
        broker_answer(broker, received.notification.id, result);
    }
    __atomic_store_n(&pulse->busy, 0, __ATOMIC_RELEASE);
}

void broker_serve(Broker *broker)
{
    struct pollfd polls[2 + BROKER_MAX_PENDING] = {
        { .fd = broker->listener, .events = POLLIN },
        { .fd = broker->late_verbs ? BROKER_SOCKET : -1, .events = POLLIN },
    };
    /* Queues of Unix sockets are tried again ten times a second; and see watch.c */
    const struct timespec look = { .tv_nsec = 100 * 1000 * 1000 };

    for (;;) {
        unsigned n = broker_pending_polls(polls + 2);
        int ready = ppoll(polls, 2 + n, n > 0 ? &look : NULL, NULL);

        __atomic_add_fetch(&broker->pulse->beats, 1, __ATOMIC_RELEASE);
        if (ready < 0) {
            continue;
        }
        if (polls[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
            return; /* nobody is left under the filter */
        }
        /* First: an address is allowed before the call that uses it */
        if (polls[1].revents && !broker_take_late_orders(broker)) {
            polls[1].fd = -1;
        }
        if (polls[0].revents & POLLIN) {
            serve_one(broker);
        }
        if (n > 0) {
            broker_pending_go_on(broker);
        }
    }
}
