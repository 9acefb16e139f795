/*
 * The broker on the live kernel: sockets
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Peers are other processes, without a filter.
 */
#include "brokered.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#define CHECK_FAILS(call, error) LIVE_CHECK((call) == -1 && errno == (error))

#define ALL_VERBS (TABLE_VERB(CONNECT) | TABLE_VERB(BIND) | TABLE_VERB(SEND))

typedef union Name {
    struct sockaddr any;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
} Name;

static socklen_t name_internet(Name *name, const char *address, unsigned port)
{
    memset(name, 0, sizeof(*name));
    if (strchr(address, ':')) {
        name->in6.sin6_family = AF_INET6;
        name->in6.sin6_port = htons(port);
        LIVE_CHECK(inet_pton(AF_INET6, address, &name->in6.sin6_addr) == 1);
        return sizeof(name->in6);
    }
    name->in.sin_family = AF_INET;
    name->in.sin_port = htons(port);
    LIVE_CHECK(inet_pton(AF_INET, address, &name->in.sin_addr) == 1);
    return sizeof(name->in);
}

static socklen_t name_path(Name *name, const char *path)
{
    memset(name, 0, sizeof(*name));
    name->un.sun_family = AF_UNIX;
    LIVE_CHECK(strlen(path) < sizeof(name->un.sun_path));
    strcpy(name->un.sun_path, path);
    return sizeof(name->un);
}

/* A socket that is bound, and listens if it can; @ret_port is where. */
static int serve(int type, const char *address, unsigned *ret_port)
{
    Name name;
    socklen_t length = name_internet(&name, address, 0);
    int fd = socket(name.any.sa_family, type, 0);

    LIVE_CHECK(bind(fd, &name.any, length) == 0);
    LIVE_CHECK(type == SOCK_DGRAM || listen(fd, 8) == 0);
    LIVE_CHECK(getsockname(fd, &name.any, &length) == 0);
    *ret_port = ntohs(strchr(address, ':') ? name.in6.sin6_port : name.in.sin_port);
    return fd;
}

typedef int Call(int fd, const struct sockaddr *name, socklen_t length);

/* A new socket, of which connect() or bind() was made; -1 and errno if that failed. */
static int try(Call *call, int type, const Name *name, socklen_t length)
{
    int fd = socket(name->any.sa_family, type, 0), error;

    if (call(fd, &name->any, length) == 0) {
        return fd;
    }
    error = errno;
    close(fd);
    errno = error;
    return -1;
}

static int try_connect(int type, const char *address, unsigned port)
{
    Name name;
    socklen_t length = name_internet(&name, address, port);

    return try(connect, type, &name, length);
}

static int try_bind(const char *address, unsigned port)
{
    Name name;
    socklen_t length = name_internet(&name, address, port);

    return try(bind, SOCK_STREAM, &name, length);
}

static int connect_path(const char *path)
{
    Name name;
    socklen_t length = name_path(&name, path);

    return try(connect, SOCK_STREAM, &name, length);
}

static int bind_path(const char *path)
{
    Name name;
    socklen_t length = name_path(&name, path);

    return try(bind, SOCK_STREAM, &name, length);
}

/* One rule: connections by TCP to these ports of 127.0.0.1. */
static void allow_tcp(Brokered *brokered, unsigned first, unsigned last)
{
    table_add_net(brokered->table, TABLE_VERB(CONNECT), IPPROTO_TCP, "127.0.0.1", 32,
                  first, last);
}

/* One rule: connections to the socket of that name. */
static void allow_socket(Brokered *brokered, const char *name)
{
    table_add_path(brokered->table, TABLE_VERB(CONNECT), QS_BROKER_IS, 0,
                   QS_BROKER_SOCKET, brokered_path(brokered, name));
}

static void check_received(int fd, const char *text)
{
    char got[16] = "";

    LIVE_CHECK(recv(fd, got, sizeof(got), 0) == (ssize_t)strlen(text));
    LIVE_CHECK(memcmp(got, text, strlen(text)) == 0);
}

static int connects_tcp(int report)
{
    Brokered brokered;
    unsigned port, closed;
    int server, fd, none;

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    none = serve(SOCK_STREAM, "127.0.0.1", &closed);
    close(none);
    allow_tcp(&brokered, port, port);
    allow_tcp(&brokered, closed, closed);
    brokered_seal(&brokered);
    fd = try_connect(SOCK_STREAM, "127.0.0.1", port);
    LIVE_CHECK(fd >= 0);
    LIVE_CHECK((fcntl(fd, F_GETFL) & O_NONBLOCK) == 0);
    LIVE_CHECK(write(fd, "hello", 5) == 5);
    LIVE_CHECK(accept(server, NULL, NULL) >= 0);
    CHECK_FAILS(try_connect(SOCK_STREAM, "127.0.0.1", closed), ECONNREFUSED);
    CHECK_FAILS(try_connect(SOCK_STREAM, "127.0.0.2", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_DGRAM, "127.0.0.1", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "127.0.0.1", port == 1 ? 2 : port - 1), EACCES);
    CHECK_FAILS(connect(0, (struct sockaddr *)16, 16), EFAULT);
    CHECK_FAILS(connect(-1, (struct sockaddr *)"\2\0", 2), EBADF);
    CHECK_FAILS(connect(2, (struct sockaddr *)"\2\0", 2), ENOTSOCK);
    return 0;
}

static int connects_without_waiting(int report)
{
    Brokered brokered;
    unsigned port;
    int server, fd, error = -1;
    socklen_t length = sizeof(error), name_length;
    struct pollfd polled;
    Name name;

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    allow_tcp(&brokered, 1, 65535);
    brokered_seal(&brokered);
    fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    name_length = name_internet(&name, "127.0.0.1", port);
    LIVE_CHECK(connect(fd, &name.any, name_length) == 0 || errno == EINPROGRESS);
    polled = (struct pollfd){ .fd = fd, .events = POLLOUT };
    LIVE_CHECK(poll(&polled, 1, 1000) == 1);
    LIVE_CHECK(getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0);
    LIVE_CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
    LIVE_CHECK(accept(server, NULL, NULL) >= 0);
    return 0;
}

/* By other names the same address, or one that the kernel takes for it. */
static int other_names(int report)
{
    Brokered brokered;
    unsigned port;
    int server;

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    /* Everything but 127/8 and ::1 */
    table_add_net(brokered.table, ALL_VERBS, 0, "64.0.0.0", 3, 0, 65535);
    table_add_net(brokered.table, ALL_VERBS, 0, "128.0.0.0", 1, 0, 65535);
    table_add_net(brokered.table, ALL_VERBS, 0, "8000::", 1, 0, 65535);
    table_add_net(brokered.table, TABLE_VERB(BIND), 0, "::", 0, 0, 65535);
    table_add_net(brokered.table, TABLE_VERB(BIND), 0, "0.0.0.0", 0, 0, 65535);
    brokered_seal(&brokered);
    CHECK_FAILS(try_connect(SOCK_STREAM, "127.0.0.1", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "127.9.9.9", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "0.0.0.0", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "::", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "::1", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "::ffff:127.0.0.1", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_STREAM, "::ffff:0.0.0.0", port), EACCES);
    CHECK_FAILS(try_connect(SOCK_DGRAM, "::", port), EACCES);
    close(server);
    return 0;
}

/* 0.0.0.0 is served as what it counts as. */
static int unspecified(int report)
{
    Brokered brokered;
    unsigned port;
    int server, fd;
    Name name;
    socklen_t length = sizeof(name);

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    table_add_net(brokered.table, TABLE_VERB(CONNECT), 0, "127.0.0.1", 32, port, port);
    brokered_seal(&brokered);
    fd = try_connect(SOCK_STREAM, "0.0.0.0", port);
    LIVE_CHECK(fd >= 0 && getpeername(fd, &name.any, &length) == 0);
    LIVE_CHECK(name.in.sin_addr.s_addr == htonl(INADDR_LOOPBACK));
    close(server);
    return 0;
}

static gint n_connected;

static void *connect_slowly(void *opaque)
{
    const unsigned *port = opaque;
    int fd = try_connect(SOCK_STREAM, "127.0.0.1", *port);

    LIVE_CHECK(fd >= 0 && (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0);
    g_atomic_int_inc(&n_connected);
    return NULL;
}

/*
 * A server whose queue is full answers no SYN, so a connection to it takes until there is
 * room.  Meanwhile the broker serves others.
 */
static int waits_beside(int report)
{
    enum { WAITERS = 2 };
    pthread_t threads[WAITERS];
    Brokered brokered;
    unsigned port, free_port;
    int server, other;

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    other = serve(SOCK_STREAM, "127.0.0.1", &free_port);
    listen(server, 0);
    LIVE_CHECK(try_connect(SOCK_STREAM, "127.0.0.1", port) >= 0);
    allow_tcp(&brokered, 1, 65535);
    brokered_seal(&brokered);
    for (int i = 0; i < WAITERS; i++) {
        pthread_create(&threads[i], NULL, connect_slowly, &port);
    }
    g_usleep(300 * 1000);
    LIVE_CHECK(try_connect(SOCK_STREAM, "127.0.0.1", free_port) >= 0);
    LIVE_CHECK(accept(other, NULL, NULL) >= 0);
    LIVE_CHECK(g_atomic_int_get(&n_connected) < WAITERS);
    fcntl(server, F_SETFL, O_NONBLOCK);
    while (g_atomic_int_get(&n_connected) < WAITERS) {
        /* Makes room; whether it is the kernel or a peer that has the next is open */
        close(accept(server, NULL, NULL));
        g_usleep(50 * 1000);
    }
    for (int i = 0; i < WAITERS; i++) {
        LIVE_CHECK(pthread_join(threads[i], NULL) == 0);
    }
    return 0;
}

static int serve_path(const char *path, int backlog)
{
    int fd = bind_path(path);

    LIVE_CHECK(fd >= 0 && listen(fd, backlog) == 0);
    return fd;
}

static int connects_paths(int report)
{
    Brokered brokered;
    int good, bad;
    Name name;

    brokered_begin(&brokered);
    good = serve_path(brokered_path(&brokered, "good"), 8);
    bad = serve_path(brokered_path(&brokered, "bad"), 8);
    LIVE_CHECK(symlink("bad", brokered_path(&brokered, "link")) == 0);
    brokered_write(brokered_path(&brokered, "file"), "");
    allow_socket(&brokered, "good");
    allow_socket(&brokered, "link");
    allow_socket(&brokered, "file");
    allow_socket(&brokered, "none");
    brokered_seal(&brokered);
    LIVE_CHECK(connect_path(brokered_path(&brokered, "good")) >= 0);
    LIVE_CHECK(accept(good, NULL, NULL) >= 0);
    CHECK_FAILS(connect_path(brokered_path(&brokered, "bad")), EACCES);
    CHECK_FAILS(connect_path(brokered_path(&brokered, "link")), EACCES);
    CHECK_FAILS(connect_path(brokered_path(&brokered, "file")), EACCES);
    CHECK_FAILS(connect_path(brokered_path(&brokered, "none")), ENOENT);
    close(good);
    CHECK_FAILS(connect_path(brokered_path(&brokered, "good")), ECONNREFUSED);
    /* An abstract name */
    name_path(&name, "x");
    name.un.sun_path[0] = '\0';
    name.un.sun_path[1] = 'x';
    CHECK_FAILS(connect(socket(AF_UNIX, SOCK_STREAM, 0), &name.any, 8), EACCES);
    CHECK_FAILS(connect(socket(AF_UNIX, SOCK_STREAM, 0), &name.any, 2), EACCES);
    close(bad);
    return 0;
}

static void *connect_path_slowly(void *opaque)
{
    int fd = connect_path(opaque);

    LIVE_CHECK(fd >= 0 && (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0);
    return NULL;
}

static int waits_for_paths(int report)
{
    Brokered brokered;
    pthread_t thread;
    const char *path;
    int server;

    brokered_begin(&brokered);
    path = brokered_path(&brokered, "full");
    server = serve_path(path, 0);
    LIVE_CHECK(connect_path(path) >= 0);
    allow_socket(&brokered, "full");
    brokered_seal(&brokered);
    pthread_create(&thread, NULL, connect_path_slowly, (char *)path);
    g_usleep(300 * 1000);
    LIVE_CHECK(accept(server, NULL, NULL) >= 0);
    LIVE_CHECK(accept(server, NULL, NULL) >= 0);
    LIVE_CHECK(pthread_join(thread, NULL) == 0);
    return 0;
}

static int binds_paths(int report)
{
    Brokered brokered;
    const char *path;
    Name name;
    socklen_t length = sizeof(name);
    int fd;

    brokered_begin(&brokered);
    path = brokered_path(&brokered, "monitor");
    LIVE_CHECK(symlink("/tmp", brokered_path(&brokered, "out")) == 0);
    table_add_path(brokered.table, TABLE_VERB(BIND) | TABLE_VERB(UNLINK), QS_BROKER_IS, 0,
                   QS_BROKER_SOCKET, path);
    table_add_path(brokered.table, TABLE_VERB(BIND), QS_BROKER_BELOW, 0, QS_BROKER_SOCKET,
                   brokered_path(&brokered, "out"));
    brokered_seal(&brokered);
    fd = bind_path(path);
    LIVE_CHECK(fd >= 0 && listen(fd, 1) == 0);
    LIVE_CHECK(getsockname(fd, &name.any, &length) == 0);
    LIVE_CHECK(strcmp(name.un.sun_path, path) == 0);
    CHECK_FAILS(bind_path(path), EADDRINUSE);
    CHECK_FAILS(bind_path(brokered_path(&brokered, "other")), EACCES);
    CHECK_FAILS(bind_path(brokered_path(&brokered, "out/x")), EACCES);
    LIVE_CHECK(unlink(path) == 0);
    LIVE_CHECK(bind_path(path) >= 0);
    return 0;
}

static int binds_internet(int report)
{
    Brokered brokered;
    unsigned port;
    int server;

    brokered_begin(&brokered);
    server = serve(SOCK_STREAM, "127.0.0.1", &port);
    table_add_net(brokered.table, TABLE_VERB(BIND), IPPROTO_TCP, "127.0.0.1", 32, 0,
                  65535);
    brokered_seal(&brokered);
    LIVE_CHECK(try_bind("127.0.0.1", 0) >= 0);
    CHECK_FAILS(try_bind("127.0.0.1", port), EADDRINUSE);
    CHECK_FAILS(try_bind("0.0.0.0", 0), EACCES);
    CHECK_FAILS(try_bind("127.0.0.2", 0), EACCES);
    close(server);
    return 0;
}

static int sends(int report)
{
    Brokered brokered;
    unsigned port;
    int server, fd;
    Name good, bad;
    socklen_t length;
    struct iovec parts[] = { { (char *)"one", 3 }, { (char *)"two", 3 } };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };
    g_autofree char *large = g_malloc0(65537);

    brokered_begin(&brokered);
    server = serve(SOCK_DGRAM, "127.0.0.1", &port);
    table_add_net(brokered.table, TABLE_VERB(SEND) | TABLE_VERB(CONNECT), IPPROTO_UDP,
                  "127.0.0.1", 32, port, port);
    brokered_seal(&brokered);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    length = name_internet(&good, "127.0.0.1", port);
    name_internet(&bad, "127.0.0.3", port);
    LIVE_CHECK(sendto(fd, "hello", 5, 0, &good.any, length) == 5);
    check_received(server, "hello");
    CHECK_FAILS(sendto(fd, "hello", 5, 0, &bad.any, length), EACCES);
    CHECK_FAILS(sendto(fd, "hello", 5, MSG_OOB, &good.any, length), EOPNOTSUPP);
    CHECK_FAILS(sendto(fd, large, 65537, 0, &good.any, length), EMSGSIZE);
    CHECK_FAILS(sendto(fd, large, 65536, 0, &good.any, length), EMSGSIZE);

    message.msg_name = &good;
    message.msg_namelen = length;
    LIVE_CHECK(sendmsg(fd, &message, 0) == 6);
    check_received(server, "onetwo");
    message.msg_name = &bad;
    CHECK_FAILS(sendmsg(fd, &message, 0), EACCES);
    /* AF_UNSPEC, which UDP would take for AF_INET */
    bad.any.sa_family = AF_UNSPEC;
    CHECK_FAILS(sendto(fd, "hello", 5, 0, &bad.any, length), EACCES);

    CHECK_FAILS(sendto(fd, "hello", 5, 0, NULL, 0), EDESTADDRREQ);
    LIVE_CHECK(connect(fd, &good.any, length) == 0);
    LIVE_CHECK(send(fd, "again", 5, 0) == 5);
    check_received(server, "again");
    /* It lets go of its peer, and can have another one */
    LIVE_CHECK(connect(fd, &bad.any, length) == 0);
    CHECK_FAILS(send(fd, "hello", 5, 0), EDESTADDRREQ);
    LIVE_CHECK(connect(fd, &good.any, length) == 0);
    CHECK_FAILS(bind(fd, &bad.any, length), EACCES);
    return 0;
}

/* On sockets that are connected: streams take a part, and descriptors go along. */
static int sends_on_streams(int report)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(2 * sizeof(int))];
    } control = { 0 };
    g_autofree char *large = g_malloc0(100000);
    struct iovec parts[] = { { large, 50000 }, { large, 50000 } };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };
    Brokered brokered;
    int ends[2], size = 1000000;

    LIVE_CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
    brokered_begin(&brokered);
    brokered_seal(&brokered);
    LIVE_CHECK(sendmsg(ends[0], &message, 0) == 65536);
    LIVE_CHECK(send(ends[0], large, 100000, 0) == 65536);
    LIVE_CHECK(recv(ends[1], large, 100000, MSG_WAITALL) == 100000);
    LIVE_CHECK(recv(ends[1], large, 100000, 0) == 2 * 65536 - 100000);

    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(2 * sizeof(int));
    memcpy(CMSG_DATA(&control.header), ends, sizeof(ends));
    parts[0].iov_len = 1;
    message.msg_iovlen = 1;
    message.msg_control = &control;
    message.msg_controllen = sizeof(control);
    LIVE_CHECK(sendmsg(ends[0], &message, 0) == 1);
    memset(&control, 0, sizeof(control));
    LIVE_CHECK(recvmsg(ends[1], &message, 0) == 1);
    LIVE_CHECK(control.header.cmsg_len == CMSG_LEN(2 * sizeof(int)));
    memcpy(ends, CMSG_DATA(&control.header), sizeof(ends));
    LIVE_CHECK(write(ends[0], "x", 1) == 1 && read(ends[1], large, 2) == 1);

    ends[1] = 9999;
    memcpy(CMSG_DATA(&control.header), ends, sizeof(ends));
    CHECK_FAILS(sendmsg(ends[0], &message, 0), EBADF);
    control.header.cmsg_type = SCM_CREDENTIALS;
    CHECK_FAILS(sendmsg(ends[0], &message, 0), EOPNOTSUPP);
    return 0;
}

static const BrokeredCase cases[] = {
    { "/broker/sockets/connects-tcp", connects_tcp },
    { "/broker/sockets/connects-without-waiting", connects_without_waiting },
    { "/broker/sockets/other-names", other_names },
    { "/broker/sockets/unspecified", unspecified },
    { "/broker/sockets/waits-beside", waits_beside },
    { "/broker/sockets/connects-paths", connects_paths },
    { "/broker/sockets/waits-for-paths", waits_for_paths },
    { "/broker/sockets/binds-paths", binds_paths },
    { "/broker/sockets/binds-internet", binds_internet },
    { "/broker/sockets/sends", sends },
    { "/broker/sockets/sends-on-streams", sends_on_streams },
};

int main(int argc, char **argv)
{
    return brokered_main(&argc, &argv, cases, G_N_ELEMENTS(cases));
}
