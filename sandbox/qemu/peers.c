/*
 * -sandbox: whom libraries of network disks connect to
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A library makes its connections by itself.  Whom it connects to while QEMU starts it may
 * connect to again, at each address that its host was found to have.  Some servers tell
 * their clients of further addresses: those are noted by the drivers.
 *
 * When a disk is opened later, the library's connect() asks here first.  What the broker
 * would refuse is then an error of the disk's, which says what to start QEMU with.
 *
 * In any thread: libraries have threads of their own.
 */
#include "qemu/osdep.h"
#include <netdb.h>
#include <netinet/in.h>
#include "qapi/error.h"
#include "qemu/atomic.h"
#include "system/qsandbox.h"
#include "glue.h"

/* Those which a server that no administrator started may choose, and others may. */
#define DATA_FIRST 1024
#define DATA_LAST 65535

static GMutex lock;
static unsigned opening; /* disks that are being opened, within each other */
static char *refused;    /* why the last connection was, since the outermost began */

static bool is_internet(const struct sockaddr *address)
{
    return address->sa_family == AF_INET || address->sa_family == AF_INET6;
}

static bool is_stream(int fd, const struct sockaddr *address)
{
    socklen_t size = sizeof(int);
    int type = 0;

    return is_internet(address) &&
           getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

static bool is_loopback(const struct sockaddr *address)
{
    const struct sockaddr_in *in = (const void *)address;
    const struct sockaddr_in6 *in6 = (const void *)address;

    return address->sa_family == AF_INET ? ntohl(in->sin_addr.s_addr) == INADDR_LOOPBACK
                                         : IN6_IS_ADDR_LOOPBACK(&in6->sin6_addr);
}

/* A host has several addresses, of which a library tries one after the other. */
static void note_host(const struct sockaddr *address, socklen_t length, const char *ports)
{
    g_autoptr(GPtrArray) all = sandbox_find_aliases(address, length);
    char own[NI_MAXHOST] = "";
    guint i;

    getnameinfo(address, length, own, sizeof(own), NULL, 0, NI_NUMERICHOST);
    g_ptr_array_add(all, g_strdup(own));
    /* libcurl has a "localhost" of its own, and asks nobody */
    if (is_loopback(address)) {
        g_ptr_array_add(all, g_strdup("127.0.0.1"));
        g_ptr_array_add(all, g_strdup("::1"));
    }
    for (i = 0; i < all->len; i++) {
        char *host = all->pdata[i];
        g_autofree char *text = NULL;

        host[strcspn(host, "%")] = '\0'; /* the interface of a link-local address */
        text = g_strdup_printf(strchr(host, ':') ? "[%s]:%s" : "%s:%s", host, ports);
        sandbox_note_network(text);
    }
}

void sandbox_note_stream(int fd, const struct sockaddr *address, socklen_t length)
{
    char port[NI_MAXSERV] = "";

    /* A datagram's peer may be anything that getaddrinfo() compares */
    if (is_stream(fd, address) &&
        getnameinfo(address, length, NULL, 0, port, sizeof(port), NI_NUMERICSERV) == 0) {
        note_host(address, length, port);
    }
}

bool sandbox_library_may_connect(int fd, const struct sockaddr *address)
{
    Error *err = NULL;

    if (!qatomic_read(&opening) || !is_stream(fd, address) ||
        qsandbox_may_connect(address, IPPROTO_TCP, &err)) {
        return true;
    }
    g_mutex_lock(&lock);
    g_free(refused);
    refused = g_strdup(error_get_pretty(err));
    g_mutex_unlock(&lock);
    error_free(err);
    return false;
}

void qsandbox_block_opens(void)
{
    g_mutex_lock(&lock);
    if (opening == 0) {
        g_clear_pointer(&refused, g_free);
    }
    qatomic_set(&opening, opening + 1);
    g_mutex_unlock(&lock);
}

void qsandbox_block_opened(bool failed, Error **errp)
{
    g_autofree char *why = NULL;

    g_mutex_lock(&lock);
    qatomic_set(&opening, opening - 1);
    why = failed ? g_steal_pointer(&refused) : NULL;
    g_mutex_unlock(&lock);
    if (why && *errp) {
        error_prepend(errp, "%s: ", why);
    } else if (why) {
        error_setg(errp, "%s", why);
    }
}

static bool may_take_port(struct sockaddr *address, uint16_t port, Error **errp)
{
    if (address->sa_family == AF_INET) {
        ((struct sockaddr_in *)address)->sin_port = htons(port);
    } else {
        ((struct sockaddr_in6 *)address)->sin6_port = htons(port);
    }
    return qsandbox_may_connect(address, IPPROTO_TCP, errp);
}

bool qsandbox_take_data_ports(const char *host, Error **errp)
{
    const struct addrinfo numeric = { .ai_flags = AI_NUMERICHOST,
                                      .ai_socktype = SOCK_STREAM };
    g_autofree char *ports = g_strdup_printf("%d-%d", DATA_FIRST, DATA_LAST);
    struct addrinfo *one = NULL;
    bool taken = true;

    if (!qsandbox_enabled() || sandbox_plain_getaddrinfo(host, NULL, &numeric, &one)) {
        return true;
    }
    if (sandbox_is_starting()) {
        note_host(one->ai_addr, one->ai_addrlen, ports);
    } else {
        taken = may_take_port(one->ai_addr, DATA_FIRST, errp) &&
                may_take_port(one->ai_addr, DATA_LAST, errp);
    }
    freeaddrinfo(one);
    return taken;
}

void qsandbox_note_network(const char *network)
{
    if (sandbox_is_starting()) {
        sandbox_note_network(network);
    }
}
