/*
 * -sandbox: what libraries connect to, and look up, by themselves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Libraries call the C library's connect() and getaddrinfo().  QEMU has functions of its
 * own in their places, for itself and for every library (meson.build exports them).
 *
 * connect(): libslirp has no hook for what a forwarded port is connected to, and runs a
 * command by itself (fork_exec()).  It can be given the path of a Unix socket instead, and
 * connects to that.  connect() knows the paths that programs.c made up.  And whom a library
 * of a network disk connects to while QEMU starts, it may connect to again.
 *
 * getaddrinfo(): after the lockdown nobody can look names up but a process beside QEMU
 * (resolver.c).  What was found while QEMU started is answered again where there is none.
 */
#include "qemu/osdep.h"
#include <netdb.h>
#include <netinet/in.h>
#include <sys/un.h>
#include "qemu/atomic.h"
#include "system/qsandbox.h"
#include "glue.h"

static bool is_starting(void)
{
    return qsandbox_enabled() && qatomic_read(&sandbox->state) == SANDBOX_STATE_STARTING;
}

#ifdef __GLIBC__

int __connect(int fd, const struct sockaddr *address, socklen_t length);

static bool is_loopback(const struct sockaddr *address)
{
    const struct sockaddr_in *in = (const void *)address;
    const struct sockaddr_in6 *in6 = (const void *)address;

    return address->sa_family == AF_INET ? ntohl(in->sin_addr.s_addr) == INADDR_LOOPBACK
                                         : IN6_IS_ADDR_LOOPBACK(&in6->sin6_addr);
}

/* A host has several addresses, of which a library tries one after the other. */
static void note_aliases(const struct sockaddr *address, socklen_t length)
{
    const struct addrinfo numeric = { .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV };
    g_autoptr(GPtrArray) aliases = sandbox_find_aliases(address, length);
    char port[NI_MAXSERV] = "";
    guint i;

    /* libcurl has a "localhost" of its own, and asks nobody */
    if (is_loopback(address)) {
        g_ptr_array_add(aliases, g_strdup("127.0.0.1"));
        g_ptr_array_add(aliases, g_strdup("::1"));
    }
    getnameinfo(address, length, NULL, 0, port, sizeof(port), NI_NUMERICSERV);
    for (i = 0; i < aliases->len; i++) {
        struct addrinfo *one = NULL;

        if (sandbox_plain_getaddrinfo(aliases->pdata[i], port, &numeric, &one) == 0) {
            sandbox_note_address(one->ai_addr, IPPROTO_TCP, false);
            freeaddrinfo(one);
        }
    }
}

/* Streams over TCP; a datagram's peer may be anything that getaddrinfo() compares. */
static void note_stream(int fd, const struct sockaddr *address, socklen_t length)
{
    socklen_t size = sizeof(int);
    int type = 0;

    if ((address->sa_family == AF_INET || address->sa_family == AF_INET6) &&
        getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM) {
        sandbox_note_address(address, IPPROTO_TCP, false);
        note_aliases(address, length);
    }
}

int connect(int fd, __CONST_SOCKADDR_ARG address, socklen_t length)
{
    const struct sockaddr *any = address.__sockaddr__;

    if (sandbox_is_command(any, length)) {
        return sandbox_programs_connect(fd, (const struct sockaddr_un *)any);
    }
    if (is_starting()) {
        note_stream(fd, any, length);
    }
    return __connect(fd, any, length);
}

int getaddrinfo(const char *restrict host, const char *restrict port,
                const struct addrinfo *restrict hints, struct addrinfo **restrict ret)
{
    static const struct addrinfo none = { .ai_flags = AI_V4MAPPED | AI_ADDRCONFIG };
    bool locked = qsandbox_enabled() && !is_starting();
    int failed;

    failed = locked ? qsandbox_getaddrinfo(host, port, hints ?: &none, ret)
                    : sandbox_plain_getaddrinfo(host, port, hints, ret);
    if (!failed && host && is_starting()) {
        sandbox_remember_name(host, *ret);
    }
    /* What is ours nobody else can put into words */
    return failed > 0 ? EAI_FAIL : failed;
}

#endif
