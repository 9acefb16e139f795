/*
 * What the broker would say to a call, and with which advice
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>
#include "broker-table.h"
#include "qsandbox/examine.h"

static QsBrokerTable *table;
static QsBrokerFinding finding;

static QsBrokerView view(void)
{
    return (QsBrokerView){ .table = table, .folder = "/home" };
}

/* @expected is the advice; "" if it is served. */
static void check(QsBrokerOpinion opinion, const char *name, const char *expected)
{
    char text[256];

    g_assert_cmpint(finding.opinion, ==, opinion);
    g_assert_cmpstr(finding.name, ==, name);
    qs_broker_advise(&finding, text, sizeof(text));
    g_assert_cmpstr(text, ==, expected);
}

static void examine_open(const char *path, int flags)
{
    QsBrokerView all = view();

    qs_broker_examine_path(&all, QS_BROKER_OPEN, path, flags, &finding);
}

static void test_path(void)
{
    examine_open("/srv/disk", O_RDWR);
    check(QS_BROKER_SERVES, "/srv/disk", "");
    examine_open("/srv/disk", O_RDWR | O_CREAT);
    check(QS_BROKER_SERVES_OLD, "/srv/disk", "");
    examine_open("/srv/../ro/x", O_RDONLY);
    check(QS_BROKER_SERVES, "/srv/../ro/x", "");
    g_assert_cmpstr(finding.normal, ==, "/ro/x");
    examine_open("/ro/x", O_RDWR);
    check(QS_BROKER_READ_ONLY, "/ro/x", "'/ro/x' was given to this VM for reading only");
    examine_open("/quiet", O_RDONLY);
    check(QS_BROKER_REFUSES_MUTELY, "/quiet",
          "'/quiet' lies outside of what this VM was given");
    examine_open("x", O_RDONLY);
    check(QS_BROKER_NO_FILE, "x",
          "'x' lies outside of what this VM was given; start QEMU with -sandbox "
          "files=/home");
    examine_open("/x", O_RDONLY);
    check(QS_BROKER_NO_FILE, "/x",
          "'/x' lies outside of what this VM was given; start QEMU with -sandbox "
          "files=/");
    examine_open("", O_RDONLY);
    check(QS_BROKER_SERVES, "", "");
}

static void test_advice_is_cut(void)
{
    char text[8];

    examine_open("/x", O_RDONLY);
    qs_broker_advise(&finding, text, sizeof(text));
    g_assert_cmpstr(text, ==, "'/x' li");
    qs_broker_advise(&finding, text, 1);
    g_assert_cmpstr(text, ==, "");
}

static void examine_net(QsBrokerVerb verb, const char *address, unsigned port,
                        int protocol)
{
    QsBrokerView all = view();
    struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons(port) };
    struct sockaddr_in6 in6 = { .sin6_family = AF_INET6, .sin6_port = htons(port) };

    if (inet_pton(AF_INET, address, &in.sin_addr) == 1) {
        qs_broker_examine_address(&all, verb, (void *)&in, sizeof(in), protocol,
                                  &finding);
    } else {
        g_assert_cmpint(inet_pton(AF_INET6, address, &in6.sin6_addr), ==, 1);
        qs_broker_examine_address(&all, verb, (void *)&in6, sizeof(in6), protocol,
                                  &finding);
    }
}

static void test_internet(void)
{
    examine_net(QS_BROKER_CONNECT, "10.1.2.3", 80, IPPROTO_TCP);
    check(QS_BROKER_SERVES, "10.1.2.3:80", "");
    examine_net(QS_BROKER_CONNECT, "10.1.2.3", 80, IPPROTO_MPTCP);
    check(QS_BROKER_SERVES, "10.1.2.3:80", "");
    examine_net(QS_BROKER_CONNECT, "10.1.2.3", 80, -1);
    check(QS_BROKER_SERVES, "10.1.2.3:80", "");
    examine_net(QS_BROKER_CONNECT, "10.1.2.3", 80, IPPROTO_UDP);
    check(QS_BROKER_NO_PEER, "10.1.2.3:80",
          "10.1.2.3:80 is no address that this VM was given; start QEMU with -sandbox "
          "connect=10.1.2.3:80");
    examine_net(QS_BROKER_BIND, "fe80::1", 0, IPPROTO_TCP);
    check(QS_BROKER_NO_SERVER, "[fe80::1]:0",
          "[fe80::1]:0 is no address that this VM was given to listen on; name it on the "
          "command line, or start QEMU with -sandbox connect=[fe80::1]:0");
}

/* A rule that came after the table. */
static void test_late(void)
{
    g_autofree QsBrokerTable *more = table_new();
    struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons(9) };
    const QsBrokerView all = {
        .table = table,
        .late = table_add_net(more, TABLE_VERB(CONNECT), IPPROTO_TCP, "127.0.0.1", 32, 9,
                              9),
        .n_late = 1,
    };

    in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    qs_broker_examine_address(&all, QS_BROKER_CONNECT, (void *)&in, sizeof(in),
                              IPPROTO_TCP, &finding);
    check(QS_BROKER_SERVES, "127.0.0.1:9", "");
    qs_broker_examine_address(&all, QS_BROKER_BIND, (void *)&in, sizeof(in), IPPROTO_TCP,
                              &finding);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NO_SERVER);
}

static void examine_unix(QsBrokerVerb verb, const char *path, size_t length)
{
    QsBrokerView all = view();
    struct sockaddr_un un = { .sun_family = AF_UNIX };

    memcpy(un.sun_path, path, length);
    qs_broker_examine_address(&all, verb, (void *)&un,
                              offsetof(struct sockaddr_un, sun_path) + length, 0,
                              &finding);
}

static void test_other(void)
{
    QsBrokerView all = view();
    struct sockaddr none = { .sa_family = AF_UNSPEC };
    struct sockaddr vsock = { .sa_family = 40 };

    examine_unix(QS_BROKER_CONNECT, "/run/socket", 11);
    check(QS_BROKER_SERVES, "/run/socket", "");
    examine_unix(QS_BROKER_BIND, "/run/socket", 12);
    check(QS_BROKER_NO_SOCKET, "/run/socket",
          "socket '/run/socket' lies outside of what this VM was given; start QEMU with "
          "-sandbox files=/run");
    examine_unix(QS_BROKER_CONNECT, "\0name", 5);
    check(QS_BROKER_ABSTRACT, "@name",
          "an abstract socket cannot be given to this VM; take one that has a path");
    qs_broker_examine_address(&all, QS_BROKER_CONNECT, &none, sizeof(none), -1, &finding);
    check(QS_BROKER_SERVES, "", "");
    qs_broker_examine_address(&all, QS_BROKER_CONNECT, &vsock, sizeof(vsock), -1,
                              &finding);
    check(QS_BROKER_NEVER, "address family 40",
          "'address family 40' cannot be given to any VM in this way");
}

/* A call of this very process, which reads its own memory. */
static void examine_call(uint32_t nr, uint64_t a0, const void *a1, uint64_t a2)
{
    QsBrokerView all = view();
    int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const uint64_t args[6] = { a0, (uintptr_t)a1, a2 };

    g_assert_cmpint(memory, >=, 0);
    qs_broker_examine_call(&all, memory, -1, nr, args, &finding);
    close(memory);
}

static void test_call(void)
{
    struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons(80) };
    struct msghdr message = { .msg_name = &in, .msg_namelen = sizeof(in) };

    inet_pton(AF_INET, "10.1.2.3", &in.sin_addr);
    examine_call(SYS_openat, AT_FDCWD, "/srv/disk", O_RDWR);
    check(QS_BROKER_SERVES, "/srv/disk", "");
    examine_call(SYS_openat, AT_FDCWD, "/srv/disk", O_RDWR | O_CREAT);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NO_FILE);
    examine_call(SYS_openat, AT_FDCWD, "/srv/disk", O_PATH);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NEVER);
    examine_call(SYS_openat, 5, "disk", O_RDWR);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NEVER);
    examine_call(SYS_openat, AT_FDCWD, (void *)1, O_RDWR);
    check(QS_BROKER_SERVES, "", "");
    examine_call(SYS_unlinkat, AT_FDCWD, "/srv/disk", 0);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_REFUSES_MUTELY);
    examine_call(SYS_unlinkat, AT_FDCWD, "/ro/x", 0);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NO_FILE);
    examine_call(SYS_connect, 0, &in, sizeof(in));
    check(QS_BROKER_SERVES, "10.1.2.3:80", "");
    examine_call(SYS_bind, 0, &in, sizeof(in));
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NO_SERVER);
    examine_call(SYS_sendmsg, 0, &message, 0);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NO_PEER);
    message.msg_name = NULL;
    examine_call(SYS_sendmsg, 0, &message, 0);
    check(QS_BROKER_SERVES, "", "");
    examine_call(SYS_getpid, 0, NULL, 0);
    g_assert_cmpint(finding.opinion, ==, QS_BROKER_NEVER);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    table = table_new();
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IN,
                   QS_BROKER_READ | QS_BROKER_WRITE, QS_BROKER_REGULAR, "/srv");
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_BELOW, QS_BROKER_READ,
                   QS_BROKER_REGULAR, "/ro");
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS, 0, QS_BROKER_REGULAR, "/quiet");
    table_add_path(table, TABLE_VERB(CONNECT), QS_BROKER_IS, 0, QS_BROKER_SOCKET,
                   "/run/socket");
    table_add_net(table, TABLE_VERB(CONNECT), IPPROTO_TCP, "10.0.0.0", 8, 1, 65535);
    g_test_add_func("/broker/examine/path", test_path);
    g_test_add_func("/broker/examine/advice-is-cut", test_advice_is_cut);
    g_test_add_func("/broker/examine/internet", test_internet);
    g_test_add_func("/broker/examine/late", test_late);
    g_test_add_func("/broker/examine/other", test_other);
    g_test_add_func("/broker/examine/call", test_call);
    return g_test_run();
}
