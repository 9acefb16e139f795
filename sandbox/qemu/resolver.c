/*
 * -sandbox: names of hosts while the guest runs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Until the lockdown QEMU looks names up by itself.  From then on a process does it that
 * was made before the first filter (qsandbox/resolver.h), for VMs that are given more, or
 * sent elsewhere, by a monitor.  What comes back is a number, and the broker decides on it
 * as on any other.
 *
 * Whether there will be a monitor is not known for sure when the process has to be made:
 * one that is not needed ends at the lockdown.
 */
#include "asked.h"
#include <netdb.h>
#include "qsandbox/resolver.h"
#include "glue.h"

/* Not in sandbox: made before there is a state, and used in any thread after it. */
static QsResolver *resolver;
static char *why_none = NULL;

/* What qsandbox_getaddrinfo() returns besides EAI_... and QS_RESOLVER_... */
#define NO_RESOLVER 2000

void sandbox_resolver_start(void)
{
    g_autoptr(GError) error = NULL;

    if (!sandbox_families_possible()) {
        return;
    }
    resolver = qs_resolver_start(qs_resolver_image, qs_resolver_image_size, &error);
    if (!resolver) {
        why_none = g_strdup(error->message);
    }
}

void sandbox_resolver_decide(void)
{
    bool needed = sandbox_has_family("block") || sandbox_has_family("net") ||
                  sandbox_has_family("chardev") || sandbox_has_family("migration");

    if (resolver && !needed) {
        qs_resolver_dismiss(resolver);
        resolver = NULL;
    } else if (needed && why_none) {
        warn_report("-sandbox: names of hosts cannot be used while the guest runs: %s",
                    why_none);
    }
}

/* One address after the other in a list as getaddrinfo() makes it; EAI_... */
static int make_list(const QsResolverAnswer *answer, const struct addrinfo *hints,
                     struct addrinfo **ret)
{
    struct addrinfo **tail = ret;
    uint32_t i;

    *ret = NULL;
    for (i = 0; i < answer->n_found; i++) {
        const QsResolverFound *found = &answer->found[i];
        struct addrinfo numeric = {
            .ai_family = found->family,
            .ai_socktype = hints->ai_socktype,
            .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV,
        };
        char text[INET6_ADDRSTRLEN] = "";
        g_autofree char *host = NULL;
        g_autofree char *port = g_strdup_printf("%u", found->port);

        inet_ntop(found->family, found->address, text, sizeof(text));
        host = found->scope ? g_strdup_printf("%s%%%u", text, found->scope)
                            : g_strdup(text);
        if (sandbox_plain_getaddrinfo(host, port, &numeric, tail) == 0) {
            tail = &(*tail)->ai_next;
        } else {
            *tail = NULL;
        }
    }
    return *ret ? 0 : EAI_NONAME;
}

static int look_up(const char *host, const char *port, const struct addrinfo *hints,
                   struct addrinfo **ret)
{
    QsResolverAnswer answer;
    int failed;

    if (!resolver) {
        return NO_RESOLVER;
    }
    failed = qs_resolver_ask(resolver, host, port, hints->ai_family, hints->ai_socktype,
                             hints->ai_flags, &answer);
    return failed ? failed : make_list(&answer, hints, ret);
}

int qsandbox_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
                         struct addrinfo **ret)
{
    struct addrinfo numeric = *hints;
    int failed;

    if (!qsandbox_enabled() || qatomic_read(&sandbox->state) != SANDBOX_STATE_LOCKED ||
        (sandbox_only_logs() && !resolver)) {
        return sandbox_plain_getaddrinfo(host, port, hints, ret);
    }
    numeric.ai_flags |= AI_NUMERICHOST | AI_NUMERICSERV;
    failed = sandbox_plain_getaddrinfo(host, port, &numeric, ret);
    if (failed && failed != EAI_BADFLAGS && !(hints->ai_flags & AI_NUMERICHOST)) {
        failed = look_up(host, port, hints, ret);
        /* No newer answer than that of the start */
        if (failed > 0 && sandbox_recall_name(host, port, hints, ret) == 0) {
            failed = 0;
        }
    }
    if (!failed) {
        sandbox_name_found(host, port, *ret);
    }
    return failed;
}

const char *qsandbox_gai_strerror(int failed)
{
    switch (failed) {
    case NO_RESOLVER:
        return "names of hosts cannot be looked up by this VM while its guest runs; give"
               " an address in numbers, or start QEMU with a monitor and without"
               " -sandbox hotplug=none";
    case QS_RESOLVER_GONE:
        return "the process that looks up names of hosts for this VM does not answer;"
               " give an address in numbers";
    case QS_RESOLVER_BUSY:
        return "too many names of hosts were looked up in a short time; try again in a"
               " minute, or give an address in numbers";
    case QS_RESOLVER_LONG:
        return "no host has so long a name";
    default:
        return gai_strerror(failed);
    }
}
