/*
 * What a VM was given: paths and networks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include <string.h>
#include "given-internal.h"
#include "qsandbox/error.h"

static const ComposeGivenPath *path_at(const QsGiven *given, unsigned i)
{
    return &g_array_index(given->paths, ComposeGivenPath, i);
}

static void test_paths(void)
{
    g_autoptr(QsGiven) given = qs_given_new();
    g_autofree char *a = g_strnfill(QS_BROKER_MAX_PATH - 1, 'a');
    g_autofree char *longest = g_strdup(a);
    g_autofree char *too_long = g_strconcat("/", a, NULL);

    longest[0] = '/';
    qs_given_add_path(given, QS_NAME_IMAGES, "//a/./b//../c/", QS_BROKER_READ,
                      QS_BROKER_REGULAR);
    qs_given_add_path(given, QS_NAME_IMAGES, "///a/c", QS_BROKER_WRITE, QS_BROKER_BLOCK);
    qs_given_add_path(given, QS_NAME_OUTPUTS, "/a/c", QS_BROKER_WRITE, QS_BROKER_FIFO);
    qs_given_add_path(given, QS_NAME_OUTPUTS, longest, QS_BROKER_WRITE, QS_BROKER_FIFO);
    /* None of these is given. */
    qs_given_add_path(given, QS_NAME_OUTPUTS, too_long, QS_BROKER_READ, QS_BROKER_FIFO);
    qs_given_add_path(given, QS_NAME_OUTPUTS, "a", QS_BROKER_READ, QS_BROKER_FIFO);
    qs_given_add_path(given, QS_NAME_OUTPUTS, "", QS_BROKER_READ, QS_BROKER_FIFO);
    qs_given_add_path(given, QS_NAME_FILES, "/", QS_BROKER_READ, QS_BROKER_FIFO);
    qs_given_add_path(given, QS_NAME_FOLDERS, "/a/..", QS_BROKER_READ, QS_BROKER_FIFO);
    g_assert_cmpuint(given->paths->len, ==, 3);
    g_assert_cmpstr(path_at(given, 0)->path, ==, "/a/c");
    g_assert_cmpuint(path_at(given, 0)->access, ==, QS_BROKER_READ | QS_BROKER_WRITE);
    g_assert_cmpuint(path_at(given, 0)->kinds, ==, QS_BROKER_REGULAR | QS_BROKER_BLOCK);
    g_assert_cmpuint(path_at(given, 1)->class, ==, QS_NAME_OUTPUTS);
    g_assert_cmpuint(path_at(given, 1)->kinds, ==, QS_BROKER_FIFO);
    g_assert_cmpstr(path_at(given, 2)->path, ==, longest);
}

static void check_network(const char *text, unsigned family, const char *cidr,
                          unsigned first, unsigned last)
{
    g_autoptr(QsGiven) given = qs_given_new();
    g_autoptr(GError) error = NULL;
    g_autofree char *found = NULL;
    const QsBrokerRule *net;

    for (int i = 0; i < 2; i++) {
        g_assert_true(
            qs_given_add_network(given, QS_NAME_NETWORKS, IPPROTO_UDP, text, &error));
    }
    g_assert_cmpuint(given->nets->len, ==, 1);
    net = &g_array_index(given->nets, ComposeGivenNet, 0).net;
    found = qs_name_format_cidr(net);
    g_assert_cmpstr(found, ==, cidr);
    g_assert_cmpuint(net->scope, ==, QS_BROKER_NET);
    g_assert_cmpuint(net->protocol, ==, IPPROTO_UDP);
    g_assert_cmpuint(net->family, ==, family);
    g_assert_cmpuint(net->port_first, ==, first);
    g_assert_cmpuint(net->port_last, ==, last);
}

static void test_networks(void)
{
    check_network("10.0.0.0/8", AF_INET, "10.0.0.0/8", 0, 65535);
    check_network("10.1.2.3", AF_INET, "10.1.2.3", 0, 65535);
    check_network("10.1.2.3:80", AF_INET, "10.1.2.3", 80, 80);
    check_network("10.0.0.0/8:1-1024", AF_INET, "10.0.0.0/8", 1, 1024);
    check_network("[10.0.0.0/8]:53", AF_INET, "10.0.0.0/8", 53, 53);
    check_network("::1", AF_INET6, "::1", 0, 65535);
    check_network("fd00::/8", AF_INET6, "fd00::/8", 0, 65535);
    check_network("[fd00::/8]", AF_INET6, "fd00::/8", 0, 65535);
    check_network("[::]:0-65535", AF_INET6, "::", 0, 65535);
}

static void test_bad_networks(void)
{
    static const struct {
        const char *text;
        const char *message;
    } rows[] = {
        { "", "'', from '' on: '' is no address; write as 10.0.0.0/8 or fd00::/8" },
        { "host:80",
          "'host:80', from 'host:80' on: 'host' is no address; write as 10.0.0.0/8 or "
          "fd00::/8" },
        { "10.0.0.0/33",
          "'10.0.0.0/33', from '10.0.0.0/33' on: '/33' is no prefix; it is a number up to "
          "32" },
        { "10.0.0.1:", "'10.0.0.1:', from ':' on: expected a port behind ':'" },
        { "10.0.0.1:x",
          "'10.0.0.1:x', from 'x' on: expected a port up to 65535, or FIRST-LAST" },
        { "10.0.0.1:1-",
          "'10.0.0.1:1-', from '1-' on: expected a port up to 65535, or FIRST-LAST" },
        { "10.0.0.1:2-1", "'10.0.0.1:2-1', from '2-1' on: a range of ports goes up" },
        { "10.0.0.1:65536",
          "'10.0.0.1:65536', from '65536' on: expected a port up to 65535, or FIRST-LAST" },
        { "[::1", "'[::1', from '[::1' on: the bracket does not end" },
        { "[::1]80", "'[::1]80', from '80' on: expected ':PORTS' or nothing" },
    };

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(QsGiven) given = qs_given_new();
        g_autoptr(GError) error = NULL;

        g_assert_false(
            qs_given_add_network(given, QS_NAME_NETWORKS, 0, rows[i].text, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_assert_cmpstr(error->message, ==, rows[i].message);
        g_assert_cmpuint(given->nets->len, ==, 0);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/given/paths", test_paths);
    g_test_add_func("/given/networks", test_networks);
    g_test_add_func("/given/bad-networks", test_bad_networks);
    return g_test_run();
}
