/*
 * qsandbox: QEMU's side of the resolver
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One question after the other, whichever thread asks.  An answer that comes too late
 * for its question has another number than the next one, and is dropped.
 */
#include "qsandbox/resolver.h"

#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "qsandbox/child.h"
#include "wire.h"

#define LONGEST_SECONDS 30

struct QsResolver {
    GMutex lock;
    int socket;
    uint32_t asked;
};

QsResolver *qs_resolver_start(const void *image, size_t size, GError **error)
{
    QsResolver *resolver = g_new0(QsResolver, 1);

    g_mutex_init(&resolver->lock);
    resolver->socket = -1;
    if (!qs_child_start("qsandbox-names", image, size, &resolver->socket, NULL, error)) {
        g_prefix_error(error, "the look-up of names: ");
        qs_resolver_dismiss(resolver);
        return NULL;
    }
    return resolver;
}

void qs_resolver_dismiss(QsResolver *resolver)
{
    if (resolver->socket >= 0) {
        close(resolver->socket);
    }
    g_mutex_clear(&resolver->lock);
    g_free(resolver);
}

/* Until @end, in microseconds. */
static gboolean wait_for(QsResolver *resolver, short events, gint64 end)
{
    struct pollfd polled = { .fd = resolver->socket, .events = events };
    int n;

    do {
        gint64 left = MAX(end - g_get_monotonic_time(), 0);
        const struct timespec time = { left / G_USEC_PER_SEC,
                                       left % G_USEC_PER_SEC * 1000 };

        n = ppoll(&polled, 1, &time, NULL);
    } while (n < 0 && errno == EINTR);
    return n > 0;
}

static gboolean may_go_on(QsResolver *resolver, short events, gint64 end)
{
    return errno == EINTR || (errno == EAGAIN && wait_for(resolver, events, end));
}

static gboolean exchange(QsResolver *resolver, const ResolverQuestion *question,
                         QsResolverAnswer *ret)
{
    gint64 end = g_get_monotonic_time() + LONGEST_SECONDS * G_USEC_PER_SEC;
    ssize_t n;

    do {
        n = write(resolver->socket, question, sizeof(*question));
    } while (n < 0 && may_go_on(resolver, POLLOUT, end));
    if (n != sizeof(*question)) {
        return FALSE;
    }
    do {
        n = read(resolver->socket, ret, sizeof(*ret));
    } while ((n == sizeof(*ret) && ret->number != question->number) ||
             (n < 0 && may_go_on(resolver, POLLIN, end)));
    return n == sizeof(*ret) && ret->n_found <= G_N_ELEMENTS(ret->found);
}

int qs_resolver_ask(QsResolver *resolver, const char *host, const char *service,
                    int family, int socktype, int flags, QsResolverAnswer *ret)
{
    ResolverQuestion question = {
        .family = family,
        .socktype = socktype,
        .flags = flags,
    };
    gboolean done;

    memset(ret, 0, sizeof(*ret));
    if (g_strlcpy(question.host, host ? host : "", sizeof(question.host)) >=
            sizeof(question.host) ||
        g_strlcpy(question.service, service ? service : "", sizeof(question.service)) >=
            sizeof(question.service)) {
        ret->error = QS_RESOLVER_LONG;
        return ret->error;
    }
    g_mutex_lock(&resolver->lock);
    question.number = ++resolver->asked;
    done = exchange(resolver, &question, ret);
    g_mutex_unlock(&resolver->lock);
    if (!done) {
        memset(ret, 0, sizeof(*ret));
        ret->error = QS_RESOLVER_GONE;
    }
    return ret->error;
}
