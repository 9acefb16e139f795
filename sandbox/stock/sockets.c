/*
 * qsandbox in an unpatched QEMU: sockets by address
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU asks before it connects or binds a socket.  Here connect() and bind() ask:
 * while QEMU starts the address is noted, since the command line named it; later the
 * broker is told of it, or the call fails with EACCES before it is made.
 */
#include "opaque.h"
#include <sys/syscall.h>
#include "stock.h"

/* Of a socket, as it was made: it cannot be asked for later.  Written once for each. */
#define MAX_SOCKETS 4096
static uint8_t protocols[MAX_SOCKETS];

static int protocol_of(int fd)
{
    return fd >= 0 && fd < MAX_SOCKETS ? protocols[fd] : 0;
}

/* What the kernel takes for 0 */
static int usual_protocol(int family, int type)
{
    int kind = type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK);

    return family != AF_INET && family != AF_INET6 ? 0
           : kind == SOCK_STREAM                   ? IPPROTO_TCP
           : kind == SOCK_DGRAM                    ? IPPROTO_UDP
                                                   : 0;
}

STOCK_HOOK __typeof__(socket) socket;
int socket(int family, int type, int protocol)
{
    int fd = syscall(SYS_socket, family, type, protocol);

    if (fd >= 0 && fd < MAX_SOCKETS) {
        protocols[fd] = protocol ?: usual_protocol(family, type);
    }
    return fd;
}

/* qsandbox_may_connect() or qsandbox_may_bind(), which set errno where they refuse. */
typedef bool May(const struct sockaddr *, int protocol, Error **);

/* Netlink and such are no business of the broker's. */
static bool may_use(May *may, int fd, const struct sockaddr *address)
{
    bool has_name = qsandbox_enabled() && address &&
                    (address->sa_family == AF_UNIX || address->sa_family == AF_INET ||
                     address->sa_family == AF_INET6);

    return !has_name || may(address, protocol_of(fd), NULL);
}

STOCK_HOOK int connect(int fd, __CONST_SOCKADDR_ARG address, socklen_t length);
int connect(int fd, __CONST_SOCKADDR_ARG address, socklen_t length)
{
    const struct sockaddr *any = address.__sockaddr__;

    return may_use(qsandbox_may_connect, fd, any) ? syscall(SYS_connect, fd, any, length)
                                                  : -1;
}

STOCK_HOOK int bind(int fd, __CONST_SOCKADDR_ARG address, socklen_t length);
int bind(int fd, __CONST_SOCKADDR_ARG address, socklen_t length)
{
    const struct sockaddr *any = address.__sockaddr__;

    return may_use(qsandbox_may_bind, fd, any) ? syscall(SYS_bind, fd, any, length) : -1;
}
