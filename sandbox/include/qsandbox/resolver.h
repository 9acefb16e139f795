/*
 * qsandbox: names of hosts, looked up beside QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * getaddrinfo() loads modules, reads files and talks to name servers, in ways that the
 * host's administrator chooses and changes.  A QEMU that is locked down can do nothing of
 * it.  So a process that was made before asks for it, and answers with numbers.  Whether
 * QEMU may connect to them is another matter: the broker's.
 */
#ifndef QSANDBOX_RESOLVER_H
#define QSANDBOX_RESOLVER_H

#include <glib.h>
#include <stdint.h>

/* Addresses of one name that are used. */
#define QS_RESOLVER_MAX_FOUND 16

typedef struct QsResolver QsResolver;

typedef struct QsResolverFound {
    uint16_t family;     /* AF_INET or AF_INET6 */
    uint16_t port;       /* host byte order */
    uint32_t scope;      /* of AF_INET6: the number of an interface, or 0 */
    uint8_t address[16]; /* network byte order; AF_INET: the first four */
} QsResolverFound;

typedef struct QsResolverAnswer {
    uint32_t number; /* that of the question */
    int32_t error;   /* 0, EAI_..., or QS_RESOLVER_... */
    uint32_t n_found;
    QsResolverFound found[QS_RESOLVER_MAX_FOUND]; /* in the order in which to try them */
} QsResolverAnswer;

/* What no EAI_... says. */
enum {
    QS_RESOLVER_GONE = 1000, /* its process has ended, or does not answer */
    QS_RESOLVER_BUSY,        /* too many questions in a short time */
    QS_RESOLVER_LONG,        /* a name that is longer than names of hosts are */
};

/* The program; in qsandbox_dep. */
extern const unsigned char qs_resolver_image[];
extern const size_t qs_resolver_image_size;

/*
 * Makes the process of @image.  If it is root's it becomes nobody's.  It ends with QEMU.
 * Fails as qs_child_start() does.  To be called before the first filter.  The caller owns
 * the result.
 */
QsResolver *qs_resolver_start(const void *image, size_t size, GError **error);

/* Lets it end.  Frees @resolver. */
void qs_resolver_dismiss(QsResolver *resolver);

/*
 * getaddrinfo() of @host, which may be NULL, and @service with these hints: its result,
 * which is that of @ret, too.  Waits for at most half a minute.  From any thread.  Makes
 * write, read and ppoll(sigmask == 0) on its socket, and locks.
 */
int qs_resolver_ask(QsResolver *resolver, const char *host, const char *service,
                    int family, int socktype, int flags, QsResolverAnswer *ret);

#endif
