/*
 * qsandbox: what the broker would say to a call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * No stdio, no locale, no allocation: a copy of QEMU in which other threads held locks
 * runs this.  inet_ntop() works in the caller's memory only.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "qsandbox/examine.h"

/* An address; C may look at it in each of these ways. */
typedef union Address {
    struct sockaddr any;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
    struct sockaddr_storage room;
} Address;

/* Appends @text as far as it fits, and returns where it ends. */
static char *append(char *at, const char *end, const char *text)
{
    while (*text && at < end - 1) {
        *at++ = *text++;
    }
    *at = '\0';
    return at;
}

static char *append_number(char *at, const char *end, unsigned number)
{
    char digits[12] = "";
    char *start = digits + sizeof(digits) - 1;

    do {
        *--start = '0' + number % 10;
        number /= 10;
    } while (number);
    return append(at, end, start);
}

static bool serves_path(const QsBrokerView *view, QsBrokerVerb verb, const char *normal,
                        unsigned access)
{
    return qs_broker_decide_path(view->table, verb, normal, access, 0) != NULL;
}

static QsBrokerOpinion judge_open(const QsBrokerView *view, const char *normal,
                                  unsigned access)
{
    if (serves_path(view, QS_BROKER_OPEN, normal, access)) {
        return QS_BROKER_SERVES;
    }
    if ((access & QS_BROKER_CREATE) &&
        serves_path(view, QS_BROKER_OPEN, normal, access & ~QS_BROKER_CREATE)) {
        return QS_BROKER_SERVES_OLD;
    }
    return serves_path(view, QS_BROKER_OPEN, normal, QS_BROKER_READ) ? QS_BROKER_READ_ONLY
                                                                     : QS_BROKER_NO_FILE;
}

void qs_broker_examine_path(const QsBrokerView *view, QsBrokerVerb verb, const char *path,
                            uint64_t flags, QsBrokerFinding *ret)
{
    append(ret->name, ret->name + sizeof(ret->name), path);
    /* What has no normal form is no file to the kernel either */
    if (!qs_broker_path_normalize(view->folder, path, ret->normal, sizeof(ret->normal))) {
        ret->normal[0] = '\0';
        ret->opinion = QS_BROKER_SERVES;
    } else if (verb == QS_BROKER_OPEN) {
        ret->opinion = judge_open(view, ret->normal, qs_broker_open_access(flags));
    } else {
        ret->opinion = serves_path(view, verb, ret->normal, 0) ? QS_BROKER_SERVES
                                                               : QS_BROKER_NO_FILE;
    }
    if (qs_broker_refuses(ret->opinion) &&
        qs_broker_expects_refusal(view->table, verb, ret->normal)) {
        ret->opinion = QS_BROKER_REFUSES_MUTELY;
    }
}

static void examine_unix(const QsBrokerView *view, QsBrokerVerb verb,
                         const struct sockaddr_un *address, size_t length,
                         QsBrokerFinding *ret)
{
    char path[sizeof(address->sun_path) + 1] = "";
    size_t start = offsetof(struct sockaddr_un, sun_path);

    if (length > start) {
        length -= start;
        memcpy(path, address->sun_path,
               length < sizeof(address->sun_path) ? length : sizeof(address->sun_path));
    }
    if (path[0] == '\0') {
        append(append(ret->name, ret->name + sizeof(ret->name), "@"),
               ret->name + sizeof(ret->name), path + 1);
        ret->opinion = QS_BROKER_ABSTRACT;
        return;
    }
    qs_broker_examine_path(view, verb, path, 0, ret);
    if (ret->opinion == QS_BROKER_NO_FILE) {
        ret->opinion = QS_BROKER_NO_SOCKET;
    }
}

static bool serves_address(const QsBrokerView *view, QsBrokerVerb verb, unsigned family,
                           const uint8_t *bytes, unsigned port, int protocol)
{
    static const int all[] = { IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP, IPPROTO_ICMPV6 };
    bool served = false;

    if (protocol == IPPROTO_MPTCP) {
        protocol = IPPROTO_TCP;
    }
    for (size_t i = 0; i < (protocol < 0 ? sizeof(all) / sizeof(all[0]) : 1); i++) {
        unsigned one = protocol < 0 ? all[i] : protocol;

        served = served ||
                 qs_broker_decide_address(view->table, verb, family, one, bytes, port);
        for (size_t j = 0; j < view->n_late; j++) {
            served = served || qs_broker_rule_serves(&view->late[j], verb, family, one,
                                                     bytes, port);
        }
    }
    return served;
}

static void examine_internet(const QsBrokerView *view, QsBrokerVerb verb,
                             const Address *address, int protocol, QsBrokerFinding *ret)
{
    const char *end = ret->name + sizeof(ret->name);
    bool is_4 = address->any.sa_family == AF_INET;
    const uint8_t *bytes = is_4 ? (const uint8_t *)&address->in.sin_addr
                                : (const uint8_t *)&address->in6.sin6_addr;
    unsigned port = ntohs(is_4 ? address->in.sin_port : address->in6.sin6_port);
    char text[INET6_ADDRSTRLEN] = "";
    char *at = ret->name;

    inet_ntop(address->any.sa_family, bytes, text, sizeof(text));
    at = append(append(append(at, end, is_4 ? "" : "["), end, text), end,
                is_4 ? ":" : "]:");
    append_number(at, end, port);
    if (serves_address(view, verb, address->any.sa_family, bytes, port, protocol)) {
        ret->opinion = QS_BROKER_SERVES;
    } else {
        ret->opinion = verb == QS_BROKER_BIND ? QS_BROKER_NO_SERVER : QS_BROKER_NO_PEER;
    }
}

void qs_broker_examine_address(const QsBrokerView *view, QsBrokerVerb verb,
                               const struct sockaddr *address, size_t length,
                               int protocol, QsBrokerFinding *ret)
{
    Address copy = { 0 };

    ret->name[0] = ret->normal[0] = '\0';
    memcpy(&copy, address, length < sizeof(copy) ? length : sizeof(copy));
    switch (copy.any.sa_family) {
    case AF_UNIX:
        examine_unix(view, verb, &copy.un, length, ret);
        break;
    case AF_INET:
    case AF_INET6:
        examine_internet(view, verb, &copy, protocol, ret);
        break;
    case AF_UNSPEC:
        /* Lets go of a peer */
        ret->opinion = verb == QS_BROKER_CONNECT ? QS_BROKER_SERVES : QS_BROKER_NEVER;
        break;
    default:
        append_number(append(ret->name, ret->name + sizeof(ret->name), "address family "),
                      ret->name + sizeof(ret->name), copy.any.sa_family);
        ret->opinion = QS_BROKER_NEVER;
    }
}

/* Whether something is shared; in which share a descriptor lies the broker finds out. */
static bool has_shares(const QsBrokerView *view)
{
    for (uint32_t i = 0; i < view->table->n_rules; i++) {
        if (view->table->rules[i].verbs & QS_BROKER_VERB_BIT(QS_BROKER_SHARE)) {
            return true;
        }
    }
    return false;
}

/* What a call's path comes to; @folder is a descriptor or AT_FDCWD. */
static void examine_file(const QsBrokerView *view, int memory, QsBrokerVerb verb,
                         int folder, uint64_t address, uint64_t flags,
                         QsBrokerFinding *ret)
{
    char path[QS_BROKER_MAX_PATH];
    ssize_t length = pread(memory, path, sizeof(path), address);
    bool strange = verb == QS_BROKER_OPEN ? (flags & O_PATH) != 0 : flags != 0;

    if (length <= 0 || !memchr(path, '\0', length)) {
        return;
    }
    if (path[0] != '/' && folder != AT_FDCWD && has_shares(view)) {
        append(ret->name, ret->name + sizeof(ret->name), path);
        ret->opinion = strchr(path, '/') || strcmp(path, "..") == 0 ? QS_BROKER_NEVER
                                                                    : QS_BROKER_SERVES;
        return;
    }
    qs_broker_examine_path(view, verb, path, flags, ret);
    if (strange || (path[0] != '/' && folder != AT_FDCWD)) {
        ret->opinion = QS_BROKER_NEVER;
    } else if (ret->opinion == QS_BROKER_SERVES_OLD) {
        ret->opinion = faccessat(AT_FDCWD, ret->normal, F_OK, 0) == 0 ? QS_BROKER_SERVES
                                                                      : QS_BROKER_NO_FILE;
    }
    if (qs_broker_refuses(ret->opinion) &&
        qs_broker_expects_refusal(view->table, verb, ret->normal)) {
        ret->opinion = QS_BROKER_REFUSES_MUTELY;
    }
}

/* Of a socket of the process; -1 if that cannot be had. */
static int find_protocol(int process, int fd)
{
    int copy = syscall(SYS_pidfd_getfd, process, fd, 0);
    int protocol = -1;
    socklen_t length = sizeof(protocol);

    if (copy < 0) {
        return -1;
    }
    if (getsockopt(copy, SOL_SOCKET, SO_PROTOCOL, &protocol, &length) < 0) {
        protocol = -1;
    }
    close(copy);
    return protocol;
}

static void examine_socket(const QsBrokerView *view, int memory, int process,
                           QsBrokerVerb verb, int fd, uint64_t address, uint64_t length,
                           QsBrokerFinding *ret)
{
    Address room = { 0 };

    /* Without an address it goes to the socket's own peer */
    if (address == 0 || length < sizeof(sa_family_t) || length > sizeof(room) ||
        pread(memory, &room, length, address) != (ssize_t)length) {
        return;
    }
    qs_broker_examine_address(view, verb, &room.any, length, find_protocol(process, fd),
                              ret);
}

void qs_broker_examine_call(const QsBrokerView *view, int memory, int process,
                            uint32_t nr, const uint64_t args[6], QsBrokerFinding *ret)
{
    struct msghdr message = { 0 };

    ret->opinion = QS_BROKER_SERVES;
    ret->name[0] = ret->normal[0] = '\0';
    switch (nr) {
#ifdef SYS_open
    case SYS_open:
        examine_file(view, memory, QS_BROKER_OPEN, AT_FDCWD, args[0], (uint32_t)args[1],
                     ret);
        break;
    case SYS_unlink:
        examine_file(view, memory, QS_BROKER_UNLINK, AT_FDCWD, args[0], 0, ret);
        break;
#endif
    case SYS_openat:
        examine_file(view, memory, QS_BROKER_OPEN, args[0], args[1], (uint32_t)args[2],
                     ret);
        break;
    case SYS_unlinkat:
        examine_file(view, memory, QS_BROKER_UNLINK, args[0], args[1], (uint32_t)args[2],
                     ret);
        break;
    case SYS_connect:
    case SYS_bind:
        examine_socket(view, memory, process,
                       nr == SYS_bind ? QS_BROKER_BIND : QS_BROKER_CONNECT, args[0],
                       args[1], (uint32_t)args[2], ret);
        break;
    case SYS_sendto:
        examine_socket(view, memory, process, QS_BROKER_SEND, args[0], args[4],
                       (uint32_t)args[5], ret);
        break;
    case SYS_sendmsg:
        if (pread(memory, &message, sizeof(message), args[1]) == sizeof(message)) {
            examine_socket(view, memory, process, QS_BROKER_SEND, args[0],
                           (uintptr_t)message.msg_name, message.msg_namelen, ret);
        }
        break;
    default:
        ret->opinion = has_shares(view) ? QS_BROKER_SERVES : QS_BROKER_NEVER;
    }
}

/* The folder that a normal path lies in. */
static char *append_folder(char *at, const char *end, const char *normal)
{
    const char *slash = strrchr(normal, '/');
    size_t length = slash && slash > normal ? (size_t)(slash - normal) : 1;

    while (length-- > 0 && *normal && at < end - 1) {
        *at++ = *normal++;
    }
    *at = '\0';
    return at;
}

void qs_broker_advise(const QsBrokerFinding *finding, char *ret, size_t size)
{
    static const char *const texts[][2] = {
        [QS_BROKER_REFUSES_MUTELY] = { "'", "' lies outside of what this VM was given" },
        [QS_BROKER_READ_ONLY] = { "'", "' was given to this VM for reading only" },
        [QS_BROKER_NO_FILE] = { "'", "' lies outside of what this VM was given; start "
                                     "QEMU with -sandbox files=" },
        [QS_BROKER_NO_SOCKET] = { "socket '", "' lies outside of what this VM was given; "
                                              "start QEMU with -sandbox files=" },
        [QS_BROKER_NO_PEER] = { "", " is no address that this VM was given; start QEMU "
                                    "with -sandbox connect=" },
        [QS_BROKER_NO_SERVER] = { "", " is no address that this VM was given to listen "
                                      "on; name it on the command line, or start QEMU "
                                      "with -sandbox connect=" },
        [QS_BROKER_NEVER] = { "'", "' cannot be given to any VM in this way" },
    };
    const char *end = ret + size;
    char *at = ret;

    *ret = '\0';
    if (finding->opinion == QS_BROKER_ABSTRACT) {
        append(at, end,
               "an abstract socket cannot be given to this VM; take one that has"
               " a path");
        return;
    }
    if (finding->opinion < QS_BROKER_REFUSES_MUTELY) {
        return;
    }
    at = append(at, end, texts[finding->opinion][0]);
    at = append(append(at, end, finding->name), end, texts[finding->opinion][1]);
    if (finding->opinion == QS_BROKER_NO_FILE ||
        finding->opinion == QS_BROKER_NO_SOCKET) {
        append_folder(at, end, finding->normal);
    } else if (finding->opinion == QS_BROKER_NO_PEER ||
               finding->opinion == QS_BROKER_NO_SERVER) {
        append(at, end, finding->name);
    }
}
