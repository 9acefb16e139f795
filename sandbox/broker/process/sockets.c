/*
 * qsandbox: sockets by address
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The address is read once, and the call is made on a copy of QEMU's descriptor, so on
 * QEMU's very socket.  Which protocol it speaks is asked of that copy.
 *
 * A Unix socket that is connected or sent to is pinned like a file, and reached through
 * its descriptor.  One that is bound gets its name as QEMU wrote it, because getsockname()
 * shows that name, and by it QEMU removes the socket later; its folder is looked at before
 * and after.  QEMU itself can move no folder meanwhile, since no profile lets it.  If
 * somebody else does, the call fails, but the socket stays where it was made.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "process.h"

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

/* More is not sent at once: what one datagram can hold. */
#define MAX_DATA 65536
#define MAX_PARTS 64
#define MAX_FDS 64
/* Others wait, or connect (MSG_FASTOPEN). */
#define SEND_FLAGS (MSG_NOSIGNAL | MSG_DONTWAIT | MSG_MORE)

typedef struct Address {
    union {
        struct sockaddr any;
        struct sockaddr_in in;
        struct sockaddr_in6 in6;
        struct sockaddr_un un;
        struct sockaddr_storage room;
    };
    socklen_t length;
} Address;

typedef struct Socket {
    int fd; /* a copy of QEMU's */
    int domain, type, protocol;
} Socket;

static char data[MAX_DATA];

static int option(int fd, int name, int *ret)
{
    socklen_t length = sizeof(*ret);

    return getsockopt(fd, SOL_SOCKET, name, ret, &length) < 0 ? -errno : 0;
}

/* 0 or -errno; then nothing is open. */
static int fetch(const Broker *broker, int fd, Socket *ret)
{
    int failed;

    ret->fd = syscall(SYS_pidfd_getfd, broker->qemu, fd, 0);
    if (ret->fd < 0) {
        return -errno;
    }
    failed = option(ret->fd, SO_DOMAIN, &ret->domain);
    failed = failed ? failed : option(ret->fd, SO_TYPE, &ret->type);
    failed = failed ? failed : option(ret->fd, SO_PROTOCOL, &ret->protocol);
    if (failed) {
        close(ret->fd);
        return failed;
    }
    if (ret->protocol == IPPROTO_MPTCP) {
        ret->protocol = IPPROTO_TCP;
    }
    return 0;
}

static int read_address(const Broker *broker, uint64_t address, uint64_t length,
                        Address *ret)
{
    memset(ret, 0, sizeof(*ret));
    ret->length = (uint32_t)length;
    if (ret->length < sizeof(sa_family_t) || ret->length > sizeof(ret->room)) {
        return -EINVAL;
    }
    return broker_read(broker, address, &ret->room, ret->length);
}

/* "tcp 10.0.0.1 port 80", for people. */
static void show(BrokerCall *call, const Socket *peer, const void *bytes, unsigned family,
                 unsigned port)
{
    char text[INET6_ADDRSTRLEN] = "?";

    inet_ntop(family, bytes, text, sizeof(text));
    snprintf(call->name, sizeof(call->name), "%s %s port %u",
             peer->protocol == IPPROTO_TCP   ? "tcp"
             : peer->protocol == IPPROTO_UDP ? "udp"
                                             : "ip",
             text, port);
}

static bool serves(const Broker *broker, QsBrokerVerb verb, const Socket *socket,
                   const uint8_t *bytes, unsigned family, unsigned port)
{
    return qs_broker_decide_address(&broker->table, verb, family, socket->protocol, bytes,
                                    port) ||
           qs_broker_rule_serves(&broker->migration, verb, family, socket->protocol,
                                 bytes, port);
}

/*
 * Whether it may; then @address is what to pass.  0 or -errno.  An address of another
 * family than the socket's is left to the kernel only if it is of the other Internet.
 */
static int decide_internet(const Broker *broker, BrokerCall *call, const Socket *socket,
                           Address *address)
{
    unsigned family = address->any.sa_family;
    bool is_4 = family == AF_INET;
    uint8_t *bytes = is_4 ? (uint8_t *)&address->in.sin_addr
                          : (uint8_t *)&address->in6.sin6_addr;
    unsigned port = ntohs(is_4 ? address->in.sin_port : address->in6.sin6_port);

    if (address->length <
            (is_4 ? sizeof(address->in) : offsetof(struct sockaddr_in6, sin6_scope_id)) ||
        (socket->domain != AF_INET && socket->domain != AF_INET6)) {
        return -EINVAL;
    }
    show(call, socket, bytes, family, port);
    if (!serves(broker, call->verb, socket, bytes, family, port)) {
        return broker_refuse(call);
    }
    if (call->verb != QS_BROKER_BIND && qs_broker_is_unspecified(family, bytes)) {
        if (is_4) {
            address->in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        } else if (bytes[10] == 0xff) {
            memcpy(bytes + 12, (const uint8_t[]){ 127, 0, 0, 1 }, 4);
        } else {
            bytes[15] = 1;
        }
    }
    return 0;
}

/* The path of a Unix address into call->name; 0 or -errno. */
static int read_unix(const Broker *broker, BrokerCall *call, const Socket *socket,
                     Address *address)
{
    char path[sizeof(address->un.sun_path) + 1] = "";
    size_t length = address->length - offsetof(struct sockaddr_un, sun_path);

    if (socket->domain != AF_UNIX || address->length > sizeof(address->un)) {
        return -EINVAL;
    }
    memcpy(path, address->un.sun_path, length);
    if (path[0] == '\0') {
        snprintf(call->name, sizeof(call->name), "unix @%.107s", path + 1);
        return broker_refuse(call);
    }
    return broker_normalize(broker, call, path);
}

/*
 * Whether a connection or a datagram may go to @address.  Then @ret_target is the Unix
 * socket, pinned, or -1.  0 or -errno.
 */
static int decide_peer(const Broker *broker, BrokerCall *call, const Socket *socket,
                       Address *address, int *ret_target)
{
    int failed;

    *ret_target = -1;
    switch (address->any.sa_family) {
    case AF_INET:
    case AF_INET6:
        return decide_internet(broker, call, socket, address);
    case AF_UNIX:
        failed = read_unix(broker, call, socket, address);
        if (failed == 0) {
            failed = broker_pin(broker, call, 0, 0);
        }
        *ret_target = failed;
        return failed < 0 ? failed : 0;
    default:
        snprintf(call->name, sizeof(call->name), "address family %u",
                 address->any.sa_family);
        return broker_refuse(call);
    }
}

/* The socket waits for its peer, if QEMU's is one that waits. */
static int64_t connect_stream(const Broker *broker, BrokerCall *call, int fd,
                              const Address *address, int target)
{
    int flags = fcntl(fd, F_GETFL);
    int result;

    if (flags >= 0 && !(flags & O_NONBLOCK)) {
        fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    }
    result = target >= 0 ? broker_connect_pinned(fd, target)
             : connect(fd, &address->any, address->length) < 0 ? -errno
                                                               : 0;
    if (flags >= 0 && !(flags & O_NONBLOCK)) {
        if (result == -EINPROGRESS || (result == -EAGAIN && target >= 0)) {
            return broker_pend(broker, call->notification->id, fd, flags, target);
        }
        fcntl(fd, F_SETFL, flags);
    }
    return result;
}

int64_t broker_connect(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    Address address;
    Socket socket;
    int target;
    int64_t result = read_address(broker, args[1], args[2], &address);

    if (result < 0) {
        return result;
    }
    result = fetch(broker, args[0], &socket);
    if (result < 0) {
        return result;
    }
    result = decide_peer(broker, call, &socket, &address, &target);
    if (result == 0) {
        result = connect_stream(broker, call, socket.fd, &address, target);
    }
    if (result != BROKER_LATER) {
        close(socket.fd);
        if (target >= 0) {
            close(target);
        }
    }
    return result;
}

static int bind_path(const Broker *broker, BrokerCall *call, const Socket *socket,
                     Address *address)
{
    const char *leaf;
    int folder;
    int result = read_unix(broker, call, socket, address);

    if (result < 0) {
        return result;
    }
    if (strlen(call->name) >= sizeof(address->un.sun_path)) {
        return -ENAMETOOLONG;
    }
    folder = broker_pin_parent(broker, call, 0, QS_BROKER_SOCKET, &leaf);
    if (folder < 0) {
        return folder;
    }
    if (broker_kind(folder, leaf) != -ENOENT) {
        result = -EADDRINUSE;
    } else {
        memset(address->un.sun_path, 0, sizeof(address->un.sun_path));
        strcpy(address->un.sun_path, call->name);
        address->length = offsetof(struct sockaddr_un, sun_path) + strlen(call->name) + 1;
        result = bind(socket->fd, &address->any, address->length) < 0 ? -errno : 0;
        if (result == 0 && broker_kind(folder, leaf) != QS_BROKER_SOCKET) {
            result = broker_refuse(call);
        }
    }
    close(folder);
    return result;
}

static int bind_internet(const Broker *broker, BrokerCall *call, const Socket *socket,
                         Address *address)
{
    int failed = decide_internet(broker, call, socket, address);

    if (failed) {
        return failed;
    }
    return bind(socket->fd, &address->any, address->length) < 0 ? -errno : 0;
}

int64_t broker_bind(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    Address address;
    Socket socket;
    int64_t result = read_address(broker, args[1], args[2], &address);

    if (result < 0) {
        return result;
    }
    result = fetch(broker, args[0], &socket);
    if (result < 0) {
        return result;
    }
    switch (address.any.sa_family) {
    case AF_INET:
    case AF_INET6:
        result = bind_internet(broker, call, &socket, &address);
        break;
    case AF_UNIX:
        result = bind_path(broker, call, &socket, &address);
        break;
    default:
        result = broker_refuse(call);
        break;
    }
    close(socket.fd);
    return result;
}

/* What goes along with data[]. */
typedef struct Parcel {
    Socket socket;
    Address address; /* of length 0: the socket is connected */
    unsigned flags;
    size_t size;
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(MAX_FDS * sizeof(int))];
    } control;
    unsigned n_fds; /* in @control, to be closed */
} Parcel;

/* QEMU's descriptor, where to and how; 0 or -errno.  Then the socket is open. */
static int begin(const Broker *broker, uint64_t fd, uint64_t address, uint64_t length,
                 uint64_t flags, Parcel *ret)
{
    int failed = 0;

    ret->address.length = 0;
    ret->flags = flags;
    if (ret->flags & ~SEND_FLAGS) {
        return -EOPNOTSUPP;
    }
    if (address != 0) {
        failed = read_address(broker, address, length, &ret->address);
    }
    return failed ? failed : fetch(broker, fd, &ret->socket);
}

/* One part into data[].  A stream takes what there is room for. */
static int add_part(const Broker *broker, Parcel *parcel, uint64_t address, size_t size)
{
    size_t room = sizeof(data) - parcel->size;

    if (size > room && parcel->socket.type != SOCK_STREAM) {
        return -EMSGSIZE;
    }
    size = size < room ? size : room;
    if (broker_read(broker, address, data + parcel->size, size) < 0) {
        return -EFAULT;
    }
    parcel->size += size;
    return 0;
}

/* Replaces QEMU's descriptors by the broker's; 0 or -errno. */
static int read_control(const Broker *broker, uint64_t address, size_t size,
                        Parcel *parcel)
{
    struct cmsghdr *header = &parcel->control.header;
    int *fds = (int *)CMSG_DATA(header);
    size_t n;

    if (size > sizeof(parcel->control) || size < CMSG_LEN(sizeof(int)) ||
        broker_read(broker, address, &parcel->control, size) < 0 ||
        header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS ||
        header->cmsg_len < CMSG_LEN(sizeof(int)) || header->cmsg_len > size ||
        CMSG_ALIGN(header->cmsg_len) < size) {
        return -EOPNOTSUPP;
    }
    n = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    header->cmsg_len = CMSG_LEN(n * sizeof(int));
    for (; parcel->n_fds < n; parcel->n_fds++) {
        int *fd = &fds[parcel->n_fds];

        *fd = syscall(SYS_pidfd_getfd, broker->qemu, *fd, 0);
        if (*fd < 0) {
            return -errno;
        }
    }
    return 0;
}

static void close_control(Parcel *parcel)
{
    const int *fds = (const int *)CMSG_DATA(&parcel->control.header);

    while (parcel->n_fds > 0) {
        close(fds[--parcel->n_fds]);
    }
}

static int64_t send_parcel(const Broker *broker, BrokerCall *call, Parcel *parcel)
{
    struct iovec part = { data, parcel->size };
    struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
    int target = -1;
    int64_t result = 0;

    if (parcel->n_fds > 0) {
        header.msg_control = &parcel->control;
        header.msg_controllen = CMSG_SPACE(parcel->n_fds * sizeof(int));
    }
    if (parcel->address.length > 0) {
        result = decide_peer(broker, call, &parcel->socket, &parcel->address, &target);
        if (target >= 0) {
            parcel->address.length = broker_name_target(&parcel->address.un, target);
        }
        header.msg_name = &parcel->address.any;
        header.msg_namelen = parcel->address.length;
    }
    if (result == 0) {
        result = sendmsg(parcel->socket.fd, &header,
                         parcel->flags | MSG_DONTWAIT | MSG_NOSIGNAL);
        result = result < 0 ? -errno : result;
    }
    if (target >= 0) {
        close(target);
    }
    return result;
}

int64_t broker_sendto(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    Parcel parcel = { 0 };
    int64_t result = begin(broker, args[0], args[4], args[5], args[3], &parcel);

    if (result < 0) {
        return result;
    }
    result = add_part(broker, &parcel, args[1], args[2]);
    if (result == 0) {
        result = send_parcel(broker, call, &parcel);
    }
    close(parcel.socket.fd);
    return result;
}

static int add_parts(const Broker *broker, const struct msghdr *message, Parcel *parcel)
{
    struct iovec parts[MAX_PARTS];
    size_t n = message->msg_iovlen;

    if (n > MAX_PARTS && parcel->socket.type != SOCK_STREAM) {
        return -EMSGSIZE;
    }
    n = n < MAX_PARTS ? n : MAX_PARTS;
    if (broker_read(broker, (uintptr_t)message->msg_iov, parts, n * sizeof(parts[0])) <
        0) {
        return -EFAULT;
    }
    for (size_t i = 0; i < n; i++) {
        int failed = add_part(broker, parcel, (uintptr_t)parts[i].iov_base,
                              parts[i].iov_len);

        if (failed) {
            return failed;
        }
    }
    return 0;
}

int64_t broker_sendmsg(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    struct msghdr message;
    Parcel parcel = { 0 };
    int64_t result = broker_read(broker, args[1], &message, sizeof(message));

    if (result < 0) {
        return result;
    }
    result = begin(broker, args[0], (uintptr_t)message.msg_name, message.msg_namelen,
                   args[2], &parcel);
    if (result < 0) {
        return result;
    }
    result = add_parts(broker, &message, &parcel);
    if (result == 0 && message.msg_controllen > 0) {
        result = read_control(broker, (uintptr_t)message.msg_control,
                              message.msg_controllen, &parcel);
    }
    if (result == 0) {
        result = send_parcel(broker, call, &parcel);
    }
    close_control(&parcel);
    close(parcel.socket.fd);
    return result;
}
