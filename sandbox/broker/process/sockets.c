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
#include <sys/un.h>
#include <unistd.h>

#include "process.h"

/* More is not sent at once: what one datagram can hold. */
#define MAX_DATA 65536
#define MAX_PARTS 64
#define MAX_FDS 64
/* Others wait, or connect (MSG_FASTOPEN). */
#define SEND_FLAGS (MSG_NOSIGNAL | MSG_DONTWAIT | MSG_MORE)

typedef struct Request {
    int fd; /* a copy of QEMU's */
    int domain, type, protocol;
    int target;       /* a Unix socket, pinned, or -1 */
    socklen_t length; /* of the address; 0: there is none */
    union {
        struct sockaddr any;
        struct sockaddr_in in;
        struct sockaddr_in6 in6;
        struct sockaddr_un un;
        struct sockaddr_storage room;
    };
} Request;

static char data[MAX_DATA];

static int option(int fd, int name, int *ret)
{
    socklen_t length = sizeof(*ret);

    return getsockopt(fd, SOL_SOCKET, name, ret, &length) < 0 ? -errno : 0;
}

/* Reads the address and fetches the descriptor; 0 or -errno.  finish() comes after it. */
static int begin(const Broker *broker, int fd, uint64_t address, uint32_t length,
                 Request *ret)
{
    int failed = 0;

    memset(ret, 0, sizeof(*ret));
    ret->fd = ret->target = -1;
    if (address != 0) {
        if (length < sizeof(sa_family_t) || length > sizeof(ret->room)) {
            return -EINVAL;
        }
        ret->length = length;
        failed = broker_read(broker, address, &ret->room, length);
    }
    ret->fd = failed ? failed : broker_fetch(broker, fd);
    if (ret->fd < 0) {
        return ret->fd;
    }
    failed = option(ret->fd, SO_DOMAIN, &ret->domain);
    failed = failed ? failed : option(ret->fd, SO_TYPE, &ret->type);
    failed = failed ? failed : option(ret->fd, SO_PROTOCOL, &ret->protocol);
    if (ret->protocol == IPPROTO_MPTCP) {
        ret->protocol = IPPROTO_TCP;
    }
    return failed;
}

/* Closes what there is; -1 is no descriptor. */
static void finish(const Request *request)
{
    close(request->fd);
    close(request->target);
}

/* "tcp 10.0.0.1 port 80", for people. */
static void show(BrokerCall *call, int protocol, int family, const void *bytes,
                 unsigned port)
{
    const char *name = protocol == IPPROTO_TCP ? "tcp" : "ip";
    char text[INET6_ADDRSTRLEN] = "?";

    inet_ntop(family, bytes, text, sizeof(text));
    snprintf(call->name, sizeof(call->name), "%s %s port %u",
             protocol == IPPROTO_UDP ? "udp" : name, text, port);
}

/*
 * Whether it may; then the address is what to pass.  0 or -errno.  An address of another
 * family than the socket's is left to the kernel only if it is of the other Internet.
 */
static int decide_internet(const Broker *broker, BrokerCall *call, Request *request)
{
    unsigned family = request->any.sa_family;
    bool is_4 = family == AF_INET;
    uint8_t *bytes = is_4 ? (uint8_t *)&request->in.sin_addr
                          : (uint8_t *)&request->in6.sin6_addr;
    unsigned port = ntohs(is_4 ? request->in.sin_port : request->in6.sin6_port);
    uint8_t plain[16];

    if (request->length <
            (is_4 ? sizeof(request->in) : offsetof(struct sockaddr_in6, sin6_scope_id)) ||
        (request->domain != AF_INET && request->domain != AF_INET6)) {
        return -EINVAL;
    }
    show(call, request->protocol, family, bytes, port);
    if (!qs_broker_decide_address(&broker->table, call->verb, family, request->protocol,
                                  bytes, port)) {
        return broker_refuse(call);
    }
    /* What was decided on is what is passed */
    family = qs_broker_plain_address(call->verb, family, bytes, plain);
    memcpy(bytes + (!is_4 && family == AF_INET ? 12 : 0), plain,
           family == AF_INET ? 4 : 16);
    return 0;
}

/* The path of a Unix address into call->name; 0 or -errno. */
static int read_unix(const Broker *broker, BrokerCall *call, const Request *request)
{
    char path[sizeof(request->un.sun_path) + 1] = "";
    size_t length = request->length - offsetof(struct sockaddr_un, sun_path);

    if (request->domain != AF_UNIX || request->length > sizeof(request->un)) {
        return -EINVAL;
    }
    memcpy(path, request->un.sun_path, length);
    if (path[0] == '\0') {
        snprintf(call->name, sizeof(call->name), "unix @%.107s", path + 1);
        return broker_refuse(call);
    }
    return broker_normalize(broker, call, path);
}

/* Whether it may be bound there, or a connection or a datagram go there; 0 or -errno. */
static int decide(const Broker *broker, BrokerCall *call, Request *request)
{
    unsigned family = request->any.sa_family;
    int result;

    switch (family) {
    case AF_INET:
    case AF_INET6:
        return decide_internet(broker, call, request);
    case AF_UNIX:
        result = read_unix(broker, call, request);
        if (result < 0 || call->verb == QS_BROKER_BIND) {
            return result; /* of a name to be bound the folder counts */
        }
        result = broker_pin(broker, call, 0, 0);
        request->target = result < 0 ? -1 : result;
        request->length = broker_name_target(&request->un, result);
        return result < 0 ? result : 0;
    default:
        snprintf(call->name, sizeof(call->name), "address family %u", family);
        /* AF_UNSPEC lets go of a peer: getaddrinfo() tries several addresses so */
        return family == AF_UNSPEC && call->verb == QS_BROKER_CONNECT &&
                       request->type == SOCK_DGRAM
                   ? 0
                   : broker_refuse(call);
    }
}

/* The broker does not wait; if QEMU's socket does, the call does. */
static int64_t connect_socket(const Broker *broker, BrokerCall *call,
                              const Request *request)
{
    int flags = fcntl(request->fd, F_GETFL);
    bool waits = flags >= 0 && !(flags & O_NONBLOCK);
    int result;

    if (waits) {
        fcntl(request->fd, F_SETFL, flags | O_NONBLOCK);
    }
    result = connect(request->fd, &request->any, request->length) < 0 ? -errno : 0;
    if (waits &&
        (result == -EINPROGRESS || (result == -EAGAIN && request->target >= 0))) {
        return broker_pend(broker, call->notification->id, request->fd, flags,
                           request->target);
    }
    if (waits) {
        fcntl(request->fd, F_SETFL, flags);
    }
    return result;
}

static int bind_address(const Request *request)
{
    return bind(request->fd, &request->any, request->length) < 0 ? -errno : 0;
}

static int bind_path(const Broker *broker, BrokerCall *call, Request *request)
{
    const char *leaf;
    int folder, result = -EADDRINUSE;

    if (strlen(call->name) >= sizeof(request->un.sun_path)) {
        return -ENAMETOOLONG;
    }
    folder = broker_pin_parent(broker, call, 0, QS_BROKER_SOCKET, &leaf);
    if (folder < 0) {
        return folder;
    }
    if (broker_kind(folder, leaf) == -ENOENT) {
        strcpy(request->un.sun_path, call->name);
        request->length = offsetof(struct sockaddr_un, sun_path) + strlen(call->name) + 1;
        result = bind_address(request);
        if (result == 0 && broker_kind(folder, leaf) != QS_BROKER_SOCKET) {
            result = broker_refuse(call);
        }
    }
    close(folder);
    return result;
}

int64_t broker_connect_or_bind(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    Request request;
    int64_t result = begin(broker, args[0], args[1], args[2], &request);

    result = result ? result : decide(broker, call, &request);
    if (result == 0 && call->verb == QS_BROKER_CONNECT) {
        result = connect_socket(broker, call, &request);
    } else if (result == 0) {
        result = request.any.sa_family == AF_UNIX ? bind_path(broker, call, &request)
                                                  : bind_address(&request);
    }
    if (result != BROKER_LATER) {
        finish(&request);
    }
    return result;
}

/* The parts into data[]: how much it is, or -errno.  A stream takes what has room. */
static int64_t gather(const Broker *broker, const Request *request,
                      const struct iovec *parts, size_t n)
{
    size_t have = 0;

    for (size_t i = 0; i < n; i++) {
        size_t room = sizeof(data) - have;
        size_t size = parts[i].iov_len < room ? parts[i].iov_len : room;

        if (size < parts[i].iov_len && request->type != SOCK_STREAM) {
            return -EMSGSIZE;
        }
        if (broker_read(broker, (uintptr_t)parts[i].iov_base, data + have, size) < 0) {
            return -EFAULT;
        }
        have += size;
    }
    return have;
}

typedef union Control {
    struct cmsghdr header;
    char room[CMSG_SPACE(MAX_FDS * sizeof(int))];
} Control;

/* QEMU's descriptors, as the broker's, into @ret; @ret_n are to be closed.  0 or -errno. */
static int read_control(const Broker *broker, const struct msghdr *message, Control *ret,
                        size_t *ret_n)
{
    struct cmsghdr *header = &ret->header;
    int *fds = (int *)CMSG_DATA(header);
    size_t n, size = message->msg_controllen;

    if (size > sizeof(*ret) || size < CMSG_LEN(sizeof(int)) ||
        broker_read(broker, (uintptr_t)message->msg_control, ret, size) < 0 ||
        header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS ||
        header->cmsg_len < CMSG_LEN(sizeof(int)) || header->cmsg_len > size ||
        CMSG_ALIGN(header->cmsg_len) < size) {
        return -EOPNOTSUPP;
    }
    n = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    header->cmsg_len = CMSG_LEN(n * sizeof(int));
    for (; *ret_n < n; ++*ret_n) {
        fds[*ret_n] = broker_fetch(broker, fds[*ret_n]);
        if (fds[*ret_n] < 0) {
            return fds[*ret_n];
        }
    }
    return 0;
}

/* data[] and the descriptors of @message, to where it says. */
static int64_t send_data(const Broker *broker, BrokerCall *call, Request *request,
                         size_t size, unsigned flags, const struct msghdr *message)
{
    Control control;
    struct iovec part = { data, size };
    struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
    size_t n_fds = 0;
    int64_t result = request->length > 0 ? decide(broker, call, request) : 0;

    if (result == 0 && message->msg_controllen > 0) {
        result = read_control(broker, message, &control, &n_fds);
        header.msg_control = &control;
        header.msg_controllen = CMSG_SPACE(n_fds * sizeof(int));
    }
    if (result == 0) {
        header.msg_name = request->length > 0 ? &request->any : NULL;
        header.msg_namelen = request->length;
        result = sendmsg(request->fd, &header, flags | MSG_DONTWAIT | MSG_NOSIGNAL);
        result = result < 0 ? -errno : result;
    }
    while (n_fds > 0) {
        close(((const int *)CMSG_DATA(&control.header))[--n_fds]);
    }
    return result;
}

/* @message has QEMU's addresses, but for @n parts of it. */
static int64_t send_message(const Broker *broker, BrokerCall *call, unsigned flags,
                            const struct msghdr *message, const struct iovec *parts,
                            size_t n)
{
    Request request;
    int64_t result;

    if (flags & ~SEND_FLAGS) {
        return -EOPNOTSUPP;
    }
    result = begin(broker, call->notification->data.args[0], (uintptr_t)message->msg_name,
                   message->msg_namelen, &request);
    if (result == 0) {
        result = n < message->msg_iovlen && request.type != SOCK_STREAM
                     ? -EMSGSIZE
                     : gather(broker, &request, parts, n);
    }
    if (result >= 0) {
        result = send_data(broker, call, &request, result, flags, message);
    }
    finish(&request);
    return result;
}

int64_t broker_sendto(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    const struct iovec part = { (void *)(uintptr_t)args[1], args[2] };
    const struct msghdr message = {
        .msg_name = (void *)(uintptr_t)args[4],
        .msg_namelen = args[5],
        .msg_iovlen = 1,
    };

    return send_message(broker, call, args[3], &message, &part, 1);
}

int64_t broker_sendmsg(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    struct iovec parts[MAX_PARTS];
    struct msghdr message;
    size_t n;

    if (broker_read(broker, args[1], &message, sizeof(message)) < 0) {
        return -EFAULT;
    }
    n = message.msg_iovlen < MAX_PARTS ? message.msg_iovlen : MAX_PARTS;
    if (broker_read(broker, (uintptr_t)message.msg_iov, parts, n * sizeof(parts[0])) <
        0) {
        return -EFAULT;
    }
    return send_message(broker, call, args[2], &message, parts, n);
}
