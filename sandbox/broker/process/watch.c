/*
 * qsandbox: who answers if the broker does not
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The broker may be stopped (SIGSTOP), or may wait in the kernel for a file system that
 * does not answer.  Then QEMU's threads would wait with it, and nobody else in QEMU may
 * have the listener: who has it can let a call through.  So a second process, a child of
 * the broker, looks every two seconds whether the broker makes progress.  If calls have
 * been waiting for @LIMIT looks without any, it answers them with ETIMEDOUT, and all that
 * come after them, until the broker goes on.  What the broker then finds is a call that
 * is gone.
 *
 * It dies with the broker, so the listener is closed then and calls fail with ENOSYS.  It
 * shares nothing with the broker but a page of numbers.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

#define LOOK_SECONDS 2
#define LIMIT 6

static union {
    struct seccomp_notif notification;
    char room[BROKER_NOTIFICATION_ROOM];
} received;

/* Whether a call is there that nobody has received.  Ends with the last who could call. */
static bool is_asked(const Broker *broker, int seconds)
{
    struct pollfd listener = { .fd = broker->listener, .events = POLLIN };
    const struct timespec time = { .tv_sec = seconds };

    ppoll(&listener, 1, &time, NULL);
    if (listener.revents & POLLHUP) {
        _exit(0);
    }
    return listener.revents & POLLIN;
}

static bool is_waited_for(const Broker *broker)
{
    return __atomic_load_n(&broker->pulse->n_pending, __ATOMIC_ACQUIRE) > 0 ||
           __atomic_load_n(&broker->pulse->busy, __ATOMIC_ACQUIRE) || is_asked(broker, 0);
}

static void answer(const Broker *broker, uint64_t id)
{
    struct seccomp_notif_resp response = { .id = id, .error = -ETIMEDOUT };

    if (ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_SEND, &response) == 0) {
        __atomic_add_fetch(&broker->shared->counts.overdue, 1, __ATOMIC_RELAXED);
    }
}

/* All that wait now, and those that come within a look. */
static void answer_all(const Broker *broker)
{
    const BrokerPulse *pulse = broker->pulse;

    if (pulse->busy) {
        answer(broker, pulse->current);
    }
    for (unsigned i = 0; i < pulse->n_pending; i++) {
        answer(broker, pulse->pending[i]);
    }
    while (is_asked(broker, 0)) {
        memset(&received, 0, sizeof(received));
        if (ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_RECV, &received) == 0) {
            answer(broker, received.notification.id);
        }
    }
}

static void watch(const Broker *broker, pid_t parent)
{
    const struct timespec look = { .tv_sec = LOOK_SECONDS };
    const struct timespec moment = { .tv_nsec = 50 * 1000 * 1000 };
    uint64_t beats = broker->pulse->beats;
    unsigned silent = 0;

    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    while (getppid() == parent) {
        uint64_t now = __atomic_load_n(&broker->pulse->beats, __ATOMIC_ACQUIRE);

        if (now != beats || (silent < LIMIT && !is_waited_for(broker))) {
            silent = 0;
        } else if (silent < LIMIT) {
            silent++;
        }
        beats = now;
        if (silent == LIMIT) {
            answer_all(broker);
            is_asked(broker, LOOK_SECONDS);
        }
        /* A moment, in which the broker may take the call after all */
        ppoll(NULL, 0, silent == LIMIT ? &moment : &look, NULL);
    }
}

int broker_watch_start(const Broker *broker)
{
    pid_t parent = getpid();
    long child = syscall(SYS_clone, SIGCHLD, 0, NULL, NULL, 0);

    if (child == 0) {
        close(BROKER_SOCKET);
        close(broker->memory);
        close(broker->qemu);
        close(broker->links);
        if (broker_narrow() == 0) {
            watch(broker, parent);
        }
        _exit(0);
    }
    return child < 0 ? -errno : 0;
}
