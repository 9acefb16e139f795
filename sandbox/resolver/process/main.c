/*
 * qsandbox: names of hosts, looked up beside QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU executes this out of a memfd, with a socket as descriptor 3.  It becomes nobody's
 * child and, if it is root's, nobody's process, and puts itself under a filter of its own.
 * Then it answers one question after the other by getaddrinfo(), with the modules that the
 * host's nsswitch.conf names now.  So it is linked dynamically, unlike the broker.
 *
 * A hijacked QEMU could ask for names that carry what it knows to whoever serves them.  So
 * there are BURST questions at once, and then one a second.
 */
#include <errno.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

#define SOCKET 3
#define NOBODY 65534
#define BURST 32

/* Where nobody is unknown, as in a user namespace, root has no more than QEMU's rights. */
static void become_nobody(void)
{
    if (geteuid() == 0 && setgroups(0, NULL) == 0 &&
        setresgid(NOBODY, NOBODY, NOBODY) == 0 && setresuid(NOBODY, NOBODY, NOBODY) < 0) {
        _exit(1);
    }
}

static void confine(void)
{
    const struct sock_fprog program = {
        .len = resolver_filter_size / sizeof(struct sock_filter),
        .filter = (struct sock_filter *)resolver_filter,
    };
    const struct rlimit none = { 0, 0 };

    become_nobody();
    /* Nothing is written to files, and there are no core dumps */
    if (prctl(PR_SET_NAME, "qsandbox-names", 0, 0, 0) < 0 ||
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0 || setrlimit(RLIMIT_FSIZE, &none) < 0 ||
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
        syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) < 0) {
        _exit(1);
    }
}

/* Whether one more question may be answered now. */
static bool take_turn(void)
{
    static time_t last;
    static unsigned used;
    struct timespec now;
    time_t passed;

    clock_gettime(CLOCK_MONOTONIC, &now);
    passed = now.tv_sec - last;
    last = now.tv_sec;
    used = passed < (time_t)used ? used - passed : 0;
    if (used == BURST) {
        return false;
    }
    used++;
    return true;
}

static void add(QsResolverAnswer *answer, const struct addrinfo *one)
{
    QsResolverFound *found = &answer->found[answer->n_found];
    const struct sockaddr_in *in = (const void *)one->ai_addr;
    const struct sockaddr_in6 *in6 = (const void *)one->ai_addr;

    if (one->ai_family == AF_INET) {
        memcpy(found->address, &in->sin_addr, sizeof(in->sin_addr));
        found->port = ntohs(in->sin_port);
    } else if (one->ai_family == AF_INET6) {
        memcpy(found->address, &in6->sin6_addr, sizeof(in6->sin6_addr));
        found->port = ntohs(in6->sin6_port);
        found->scope = in6->sin6_scope_id;
    } else {
        return;
    }
    found->family = one->ai_family;
    answer->n_found++;
}

static void answer(const ResolverQuestion *question, QsResolverAnswer *ret)
{
    const struct addrinfo hints = {
        .ai_family = question->family,
        .ai_socktype = question->socktype,
        .ai_flags = question->flags & (AI_PASSIVE | AI_V4MAPPED | AI_ADDRCONFIG | AI_ALL),
    };
    struct addrinfo *all = NULL;

    if (!take_turn()) {
        ret->error = QS_RESOLVER_BUSY;
        return;
    }
    ret->error = getaddrinfo(question->host[0] ? question->host : NULL,
                             question->service[0] ? question->service : NULL, &hints,
                             &all);
    if (ret->error != 0) {
        return;
    }
    for (struct addrinfo *one = all; one && ret->n_found < QS_RESOLVER_MAX_FOUND;
         one = one->ai_next) {
        add(ret, one);
    }
    freeaddrinfo(all);
}

int main(void)
{
    ResolverQuestion question;
    ssize_t length;

    if (fork() != 0) {
        _exit(0);
    }
    if (syscall(SYS_close_range, SOCKET + 1, ~0u, 0) < 0) {
        _exit(1);
    }
    confine();
    for (;;) {
        QsResolverAnswer found = { 0 };

        do {
            length = recv(SOCKET, &question, sizeof(question), 0);
        } while (length < 0 && errno == EINTR);
        if (length != sizeof(question)) {
            return 0;
        }
        question.host[sizeof(question.host) - 1] = '\0';
        question.service[sizeof(question.service) - 1] = '\0';
        found.number = question.number;
        answer(&question, &found);
        send(SOCKET, &found, sizeof(found), MSG_NOSIGNAL);
    }
}
