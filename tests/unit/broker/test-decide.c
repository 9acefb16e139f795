/*
 * What the broker decides
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <glib.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include "broker-table.h"

/* Whether the one rule of a table serves opening @path for reading. */
static gboolean serves(QsBrokerScope scope, const char *rule, const char *path)
{
    g_autofree QsBrokerTable *table = table_new();
    const QsBrokerRule *found;

    table_add_path(table, TABLE_VERB(OPEN), scope, QS_BROKER_READ, QS_BROKER_REGULAR,
                   rule);
    found = qs_broker_decide_path(table, QS_BROKER_OPEN, path, QS_BROKER_READ, 0);
    g_assert_true(!found || found == &table->rules[0]);
    return found != NULL;
}

static void test_is(void)
{
    g_assert_true(serves(QS_BROKER_IS, "/a/b", "/a/b"));
    g_assert_false(serves(QS_BROKER_IS, "/a/b", "/a/bc"));
    g_assert_false(serves(QS_BROKER_IS, "/a/b", "/a/b/c"));
    g_assert_false(serves(QS_BROKER_IS, "/a/b", "/a"));
    g_assert_false(serves(QS_BROKER_IS, "/a/?", "/a/b"));
    g_assert_false(serves(QS_BROKER_IS, "/a/b", "a/b"));
}

static void test_in(void)
{
    g_assert_true(serves(QS_BROKER_IN, "/a", "/a/b"));
    g_assert_true(serves(QS_BROKER_IN, "/a", "/a/b.c"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/a"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/a/"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/a/b/c"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/a/.b"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/ab/c"));
    g_assert_false(serves(QS_BROKER_IN, "/a", "/ab"));
    g_assert_false(serves(QS_BROKER_IN, "/a/b", "/a/c"));
    g_assert_true(serves(QS_BROKER_IN, "/", "/b"));
    g_assert_false(serves(QS_BROKER_IN, "/", "/"));
    g_assert_false(serves(QS_BROKER_IN, "/", "/b/c"));
    g_assert_false(serves(QS_BROKER_IN, "/", "/.b"));
}

static void test_below(void)
{
    g_assert_true(serves(QS_BROKER_BELOW, "/a", "/a"));
    g_assert_true(serves(QS_BROKER_BELOW, "/a", "/a/b"));
    g_assert_true(serves(QS_BROKER_BELOW, "/a", "/a/b/.c"));
    g_assert_false(serves(QS_BROKER_BELOW, "/a", "/ab"));
    g_assert_false(serves(QS_BROKER_BELOW, "/a", "/ab/c"));
    g_assert_false(serves(QS_BROKER_BELOW, "/a/b", "/a"));
    g_assert_false(serves(QS_BROKER_BELOW, "/a/b", "/a/c"));
    g_assert_true(serves(QS_BROKER_BELOW, "/", "/"));
    g_assert_true(serves(QS_BROKER_BELOW, "/", "/a/b"));
}

static void test_like(void)
{
    g_assert_true(serves(QS_BROKER_LIKE, "/a/dump.??", "/a/dump.xy"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a/dump.??", "/a/dump.x"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a/dump.??", "/a/dump.xyz"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a/dump.??", "/a/dump./x"));
    g_assert_true(serves(QS_BROKER_LIKE, "/a/*.img", "/a/.img"));
    g_assert_true(serves(QS_BROKER_LIKE, "/a/*.img", "/a/x.img.img"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a/*.img", "/a/b/x.img"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a/*", "/a/b/c"));
    g_assert_true(serves(QS_BROKER_LIKE, "/a/*", "/a/"));
    g_assert_true(serves(QS_BROKER_LIKE, "/*/b*/c", "/a/bb/c"));
    g_assert_true(serves(QS_BROKER_LIKE, "/*/b*/c", "/b/b/c"));
    g_assert_false(serves(QS_BROKER_LIKE, "/*/b*/c", "/a/x/bb/c"));
    g_assert_false(serves(QS_BROKER_LIKE, "/*/b*/c", "/a/bb/d/c"));
    g_assert_true(serves(QS_BROKER_LIKE, "/**a", "/aaa"));
    g_assert_false(serves(QS_BROKER_LIKE, "/a", "/a/"));
    g_assert_false(serves(QS_BROKER_LIKE, "*", "/a"));
    g_assert_false(serves(QS_BROKER_LIKE, "?a", "/a"));
}

/* The obvious way to see whether a pattern fits. */
static gboolean fits(const char *pattern, const char *path)
{
    if (*pattern == '*') {
        return fits(pattern + 1, path) ||
               (*path && *path != '/' && fits(pattern, path + 1));
    }
    if (!*pattern || !*path) {
        return !*pattern && !*path;
    }
    return (*pattern == *path || (*pattern == '?' && *path != '/')) &&
           fits(pattern + 1, path + 1);
}

static void draw(const char *characters, char *ret, unsigned size)
{
    unsigned length = g_test_rand_int_range(1, size);

    memset(ret, 0, size);
    ret[0] = '/';
    for (unsigned i = 1; i < length; i++) {
        ret[i] = characters[g_test_rand_int_range(0, strlen(characters))];
    }
}

static void test_like_random(void)
{
    unsigned n_fit = 0;

    for (unsigned i = 0; i < 20000; i++) {
        char pattern[9], path[9];

        draw("/a*?*b", pattern, sizeof(pattern));
        draw("/aabb", path, sizeof(path));
        n_fit += fits(pattern, path);
        g_assert_cmpint(serves(QS_BROKER_LIKE, pattern, path), ==, fits(pattern, path));
    }
    g_assert_cmpuint(n_fit, >, 200);
}

static void test_verbs_access_kinds(void)
{
    g_autofree QsBrokerTable *table = table_new();
    const QsBrokerRule *reads, *writes;

    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IN, QS_BROKER_READ,
                   QS_BROKER_REGULAR | QS_BROKER_BLOCK, "/a");
    table_add_path(table, TABLE_VERB(OPEN) | TABLE_VERB(UNLINK), QS_BROKER_IS,
                   QS_BROKER_WRITE | QS_BROKER_CREATE, QS_BROKER_REGULAR, "/a/b");
    reads = &table->rules[0];
    writes = &table->rules[1];

#define DECIDE(verb, path, access, kind) \
    qs_broker_decide_path(table, QS_BROKER_##verb, path, access, kind)
    g_assert_true(DECIDE(OPEN, "/a/b", QS_BROKER_READ, 0) == reads);
    g_assert_true(DECIDE(OPEN, "/a/b", QS_BROKER_WRITE, 0) == writes);
    g_assert_true(DECIDE(OPEN, "/a/b", QS_BROKER_WRITE | QS_BROKER_CREATE, 0) == writes);
    /* Each of both has a half of it. */
    g_assert_null(DECIDE(OPEN, "/a/b", QS_BROKER_READ | QS_BROKER_WRITE, 0));
    g_assert_null(DECIDE(OPEN, "/a/c", QS_BROKER_WRITE, 0));
    g_assert_true(DECIDE(OPEN, "/a/b", QS_BROKER_READ, QS_BROKER_BLOCK) == reads);
    g_assert_null(DECIDE(OPEN, "/a/b", QS_BROKER_READ, QS_BROKER_FIFO));
    g_assert_null(DECIDE(OPEN, "/a/b", QS_BROKER_WRITE, QS_BROKER_BLOCK));
    g_assert_null(DECIDE(OPEN, "/a/b", QS_BROKER_READ, 0x80));
    g_assert_true(DECIDE(UNLINK, "/a/b", 0, QS_BROKER_REGULAR) == writes);
    g_assert_null(DECIDE(UNLINK, "/a/c", 0, QS_BROKER_REGULAR));
    g_assert_null(DECIDE(BIND, "/a/b", 0, 0));
#undef DECIDE
}

static void test_expected_refusals(void)
{
    g_autofree QsBrokerTable *table = table_new();

    table_add_path(table, TABLE_VERB(OPEN) | TABLE_VERB(UNLINK), QS_BROKER_LIKE, 0,
                   QS_BROKER_REGULAR, "/a/*");
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_READ,
                   QS_BROKER_REGULAR, "/a/b");
    table_add_path(table, TABLE_VERB(UNLINK), QS_BROKER_IS, 0, QS_BROKER_REGULAR, "/c");
    /* O_PATH asks for no access */
    g_assert_null(qs_broker_decide_path(table, QS_BROKER_OPEN, "/a/c", 0, 0));
    g_assert_null(
        qs_broker_decide_path(table, QS_BROKER_OPEN, "/a/c", QS_BROKER_READ, 0));
    g_assert_nonnull(
        qs_broker_decide_path(table, QS_BROKER_OPEN, "/a/b", QS_BROKER_READ, 0));
    g_assert_nonnull(qs_broker_decide_path(table, QS_BROKER_UNLINK, "/a/c", 0, 0));
    g_assert_true(qs_broker_expects_refusal(table, QS_BROKER_OPEN, "/a/c"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_OPEN, "/a/b/c"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_OPEN, "/c"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_BIND, "/a/c"));
    /* An image that was not finished, and what may only be read */
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_WRITE,
                   QS_BROKER_REGULAR, "/d");
    g_assert_true(qs_broker_expects_refusal(table, QS_BROKER_UNLINK, "/d"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_UNLINK, "/a/b"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_UNLINK, "/e"));
    g_assert_false(qs_broker_expects_refusal(table, QS_BROKER_CONNECT, "/d"));
}

static gboolean reaches(const QsBrokerTable *table, QsBrokerVerb verb, unsigned protocol,
                        const char *address, unsigned port)
{
    unsigned family = strchr(address, ':') ? AF_INET6 : AF_INET;
    uint8_t bytes[16];

    g_assert_cmpint(inet_pton(family, address, bytes), ==, 1);
    return qs_broker_decide_address(table, verb, family, protocol, bytes, port) != NULL;
}

static void test_prefixes(void)
{
    static const struct {
        const char *address;
        unsigned prefix;
        const char *inside, *outside;
    } cases[] = {
        { "10.0.0.0", 8, "10.255.255.255", "11.0.0.0" },
        { "10.0.0.0", 8, "10.0.0.0", "9.255.255.255" },
        { "192.168.4.0", 22, "192.168.7.255", "192.168.8.0" },
        { "192.168.4.0", 22, "192.168.4.0", "192.168.3.255" },
        { "10.1.2.3", 32, "10.1.2.3", "10.1.2.2" },
        { "10.1.2.2", 31, "10.1.2.3", "10.1.2.4" },
        { "128.0.0.0", 1, "255.0.0.1", "127.255.255.255" },
        { "0.0.0.0", 0, "8.8.8.8", "2001:db8::1" },
        { "::", 0, "2001:db8::1", "8.8.8.8" },
        { "2001:db8::", 32, "2001:db8:ffff::1", "2001:db9::" },
        { "fe80::", 10, "febf::1", "fec0::1" },
        { "::1", 128, "::1", "::2" },
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree QsBrokerTable *table = table_new();

        table_add_net(table, TABLE_VERB(CONNECT), 0, cases[i].address, cases[i].prefix, 0,
                      65535);
        g_assert_true(qs_broker_table_valid(table));
        g_assert_true(reaches(table, QS_BROKER_CONNECT, 6, cases[i].inside, 1));
        g_assert_false(reaches(table, QS_BROKER_CONNECT, 6, cases[i].outside, 1));
        g_assert_false(reaches(table, QS_BROKER_BIND, 6, cases[i].inside, 1));
    }
}

static void test_ports_and_protocols(void)
{
    g_autofree QsBrokerTable *table = table_new();

    table_add_net(table, TABLE_VERB(CONNECT), IPPROTO_TCP, "10.0.0.0", 8, 80, 82);
    g_assert_false(reaches(table, QS_BROKER_CONNECT, IPPROTO_TCP, "10.0.0.1", 79));
    g_assert_true(reaches(table, QS_BROKER_CONNECT, IPPROTO_TCP, "10.0.0.1", 80));
    g_assert_true(reaches(table, QS_BROKER_CONNECT, IPPROTO_TCP, "10.0.0.1", 82));
    g_assert_false(reaches(table, QS_BROKER_CONNECT, IPPROTO_TCP, "10.0.0.1", 83));
    g_assert_false(reaches(table, QS_BROKER_CONNECT, IPPROTO_UDP, "10.0.0.1", 80));
    g_assert_false(reaches(table, QS_BROKER_SEND, IPPROTO_TCP, "10.0.0.1", 80));
    table->rules[0].protocol = 0;
    g_assert_true(reaches(table, QS_BROKER_CONNECT, IPPROTO_UDP, "10.0.0.1", 80));
}

/* The same host by its other name. */
static void test_mapped(void)
{
    g_autofree QsBrokerTable *four = table_new();
    g_autofree QsBrokerTable *six = table_new();

    table_add_net(four, TABLE_VERB(CONNECT), 0, "10.0.0.0", 8, 0, 65535);
    table_add_net(six, TABLE_VERB(CONNECT), 0, "::", 0, 0, 65535);
    g_assert_true(reaches(four, QS_BROKER_CONNECT, 6, "::ffff:10.1.2.3", 1));
    g_assert_false(reaches(four, QS_BROKER_CONNECT, 6, "::ffff:11.1.2.3", 1));
    g_assert_false(reaches(four, QS_BROKER_CONNECT, 6, "::10.1.2.3", 1));
    /* "Every IPv6 address" does not let IPv4 in. */
    g_assert_false(reaches(six, QS_BROKER_CONNECT, 6, "::ffff:127.0.0.1", 1));
    g_assert_true(reaches(six, QS_BROKER_CONNECT, 6, "::fffe:127.0.0.1", 1));
}

static void test_unspecified(void)
{
    g_autofree QsBrokerTable *outer = table_new();
    g_autofree QsBrokerTable *loop = table_new();
    const unsigned verbs = TABLE_VERB(CONNECT) | TABLE_VERB(BIND) | TABLE_VERB(SEND);

    /* Everything but the loopback addresses */
    table_add_net(outer, verbs, 0, "0.0.0.0", 2, 0, 65535);
    table_add_net(outer, verbs, 0, "::2", 127, 0, 65535);
    table_add_net(loop, verbs, 0, "127.0.0.0", 8, 0, 65535);
    table_add_net(loop, verbs, 0, "::1", 128, 0, 65535);
    g_assert_false(reaches(outer, QS_BROKER_CONNECT, 6, "0.0.0.0", 1));
    g_assert_false(reaches(outer, QS_BROKER_SEND, 6, "0.0.0.0", 1));
    g_assert_false(reaches(outer, QS_BROKER_CONNECT, 6, "::", 1));
    g_assert_false(reaches(outer, QS_BROKER_CONNECT, 6, "::ffff:0.0.0.0", 1));
    g_assert_true(reaches(loop, QS_BROKER_CONNECT, 6, "0.0.0.0", 1));
    g_assert_true(reaches(loop, QS_BROKER_SEND, 6, "::", 1));
    g_assert_true(reaches(loop, QS_BROKER_CONNECT, 6, "::ffff:0.0.0.0", 1));
    /* To listen on it is to listen on all of them. */
    g_assert_true(reaches(outer, QS_BROKER_BIND, 6, "0.0.0.0", 1));
    g_assert_false(reaches(loop, QS_BROKER_BIND, 6, "0.0.0.0", 1));
    g_assert_false(reaches(loop, QS_BROKER_BIND, 6, "::", 1));
}

static void test_families(void)
{
    g_autofree QsBrokerTable *table = table_new();
    const uint8_t bytes[16] = { 10, 1, 2, 3 };

    table_add_net(table, TABLE_VERB(CONNECT), 0, "0.0.0.0", 0, 0, 65535);
    table_add_path(table, TABLE_VERB(CONNECT), QS_BROKER_BELOW, 0, QS_BROKER_SOCKET, "/");
    g_assert_nonnull(
        qs_broker_decide_address(table, QS_BROKER_CONNECT, AF_INET, 6, bytes, 1));
    g_assert_null(
        qs_broker_decide_address(table, QS_BROKER_CONNECT, AF_UNIX, 6, bytes, 1));
    g_assert_null(
        qs_broker_decide_address(table, QS_BROKER_CONNECT, AF_UNSPEC, 6, bytes, 1));
    /* A rule about addresses says nothing of paths. */
    g_assert_true(qs_broker_decide_path(table, QS_BROKER_CONNECT, "/a", 0, 0) ==
                  &table->rules[1]);
}

static void test_open_access(void)
{
    static const struct {
        uint64_t flags;
        unsigned access;
    } cases[] = {
        { O_RDONLY, QS_BROKER_READ },
        { O_WRONLY, QS_BROKER_WRITE },
        { O_RDWR, QS_BROKER_READ | QS_BROKER_WRITE },
        { O_ACCMODE, QS_BROKER_READ | QS_BROKER_WRITE },
        { O_RDONLY | O_TRUNC, QS_BROKER_READ | QS_BROKER_WRITE },
        { O_RDONLY | O_CLOEXEC | O_DIRECT | O_NONBLOCK, QS_BROKER_READ },
        { O_WRONLY | O_CREAT, QS_BROKER_WRITE | QS_BROKER_CREATE },
        { O_RDONLY | O_DIRECTORY, QS_BROKER_READ },
        { O_RDWR | O_TMPFILE, QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE },
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpuint(qs_broker_open_access(cases[i].flags), ==, cases[i].access);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/broker/decide/is", test_is);
    g_test_add_func("/broker/decide/in", test_in);
    g_test_add_func("/broker/decide/below", test_below);
    g_test_add_func("/broker/decide/like", test_like);
    g_test_add_func("/broker/decide/like-random", test_like_random);
    g_test_add_func("/broker/decide/verbs-access-kinds", test_verbs_access_kinds);
    g_test_add_func("/broker/decide/expected-refusals", test_expected_refusals);
    g_test_add_func("/broker/decide/prefixes", test_prefixes);
    g_test_add_func("/broker/decide/ports-and-protocols", test_ports_and_protocols);
    g_test_add_func("/broker/decide/mapped", test_mapped);
    g_test_add_func("/broker/decide/unspecified", test_unspecified);
    g_test_add_func("/broker/decide/families", test_families);
    g_test_add_func("/broker/decide/open-access", test_open_access);
    return g_test_run();
}
