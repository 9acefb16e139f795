/*
 * qsandbox: connections that take a while
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU's socket waits for its peer, but the broker may not.  It makes the socket one that
 * does not wait, keeps the call in a table and polls the socket beside the listener.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

/* In seconds: as long as Linux tries a TCP connection with its default of six SYNs. */
#define LONGEST 127

typedef struct Pending {
    uint64_t id;
    int64_t end;
    int socket;
    int flags;  /* of QEMU's socket */
    int target; /* a Unix socket whose queue is full; -1 for others */
} Pending;

static Pending table[BROKER_MAX_PENDING];
static unsigned n_used;

unsigned broker_name_target(struct sockaddr_un *ret, int target)
{
    char room[12];

    memset(ret, 0, sizeof(*ret));
    ret->sun_family = AF_UNIX;
    strcpy(ret->sun_path, broker_number(room, target));
    return sizeof(*ret);
}

static int64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec;
}

int64_t broker_pend(const Broker *broker, uint64_t id, int socket, int flags, int target)
{
    const Pending pending = { id, now() + LONGEST, socket, flags, target };

    if (n_used == BROKER_MAX_PENDING) {
        fcntl(socket, F_SETFL, flags);
        return -ENOBUFS;
    }
    broker->pulse->pending[n_used] = id;
    table[n_used++] = pending;
    __atomic_store_n(&broker->pulse->n_pending, n_used, __ATOMIC_RELEASE);
    return BROKER_LATER;
}

unsigned broker_pending_polls(struct pollfd *ret_polls)
{
    for (unsigned i = 0; i < n_used; i++) {
        /* poll() takes no notice of -1: the queue of a Unix socket cannot be polled */
        ret_polls[i].fd = table[i].target >= 0 ? -1 : table[i].socket;
        ret_polls[i].events = POLLOUT;
    }
    return n_used;
}

/* What came of it; -EINPROGRESS if nothing did yet. */
static int look(const Pending *pending)
{
    struct pollfd polled = { .fd = pending->socket, .events = POLLOUT };
    const struct timespec at_once = { 0 };
    struct sockaddr_un address;
    int error = 0;
    socklen_t length = sizeof(error);

    if (now() >= pending->end) {
        return -ETIMEDOUT;
    }
    if (pending->target >= 0) {
        length = broker_name_target(&address, pending->target);
        return connect(pending->socket, (const struct sockaddr *)&address, length) == 0
                   ? 0
               : errno == EAGAIN ? -EINPROGRESS
                                 : -errno;
    }
    if (ppoll(&polled, 1, &at_once, NULL) <= 0) {
        return -EINPROGRESS;
    }
    return getsockopt(pending->socket, SOL_SOCKET, SO_ERROR, &error, &length) < 0
               ? -errno
               : -error;
}

void broker_pending_go_on(const Broker *broker)
{
    for (unsigned i = 0; i < n_used;) {
        int result = look(&table[i]);

        if (result == -EINPROGRESS) {
            i++;
            continue;
        }
        fcntl(table[i].socket, F_SETFL, table[i].flags);
        broker_answer(broker, table[i].id, result);
        close(table[i].socket);
        close(table[i].target); /* or -1 */
        table[i] = table[--n_used];
        broker->pulse->pending[i] = table[i].id;
        __atomic_store_n(&broker->pulse->n_pending, n_used, __ATOMIC_RELEASE);
    }
}
