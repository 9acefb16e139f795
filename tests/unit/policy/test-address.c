/*
 * Blocks of Internet addresses as text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include <sys/socket.h>
#include "qsandbox/name.h"

static void check_cidr(const char *text, unsigned family, unsigned prefix,
                       const char *canonical)
{
    QsBrokerRule net = { .protocol = 6, .port_last = 9 };
    g_autofree char *why = NULL;
    g_autofree char *again = NULL;

    g_assert_true(qs_name_parse_cidr(text, strlen(text), &net, &why));
    g_assert_cmpuint(net.family, ==, family);
    g_assert_cmpuint(net.prefix, ==, prefix);
    g_assert_cmpuint(net.protocol, ==, 6);
    g_assert_cmpuint(net.port_last, ==, 9);
    again = qs_name_format_cidr(&net);
    g_assert_cmpstr(again, ==, canonical);
}

static void check_bad(const char *text, const char *expected)
{
    QsBrokerRule net = { .prefix = 77 };
    g_autofree char *why = NULL;

    g_assert_false(qs_name_parse_cidr(text, strlen(text), &net, &why));
    g_assert_cmpstr(why, ==, expected);
    g_assert_cmpuint(net.prefix, ==, 77);
}

static void test_cidr(void)
{
    check_cidr("0.0.0.0/0", AF_INET, 0, "0.0.0.0/0");
    check_cidr("10.0.0.0/8", AF_INET, 8, "10.0.0.0/8");
    check_cidr("10.128.0.0/9", AF_INET, 9, "10.128.0.0/9");
    check_cidr("192.168.1.2", AF_INET, 32, "192.168.1.2");
    check_cidr("192.168.1.2/32", AF_INET, 32, "192.168.1.2");
    check_cidr("::/0", AF_INET6, 0, "::/0");
    check_cidr("FD00:0::/8", AF_INET6, 8, "fd00::/8");
    check_cidr("::1/128", AF_INET6, 128, "::1");
}

static void test_bad(void)
{
    const char *no_address = "'%s' is no address; write as 10.0.0.0/8 or fd00::/8";
    static const char *const texts[] = {
        "", "10.0.0", "10.0.0.0.0", "a", "1::2::3", ":"
    };

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *expected = g_strdup_printf(no_address, texts[i]);

        check_bad(texts[i], expected);
    }
    check_bad("10.0.0.0/", "'/' is no prefix; it is a number up to 32");
    check_bad("10.0.0.0/33", "'/33' is no prefix; it is a number up to 32");
    check_bad("10.0.0.0/-1", "'/-1' is no prefix; it is a number up to 32");
    check_bad("::/129", "'/129' is no prefix; it is a number up to 128");
    check_bad("10.0.0.0/4", "the address has bits behind its prefix of 4");
    check_bad("fd00::1/127", "the address has bits behind its prefix of 127");
    check_bad("::ffff:1.2.3.4", "an IPv4 address is written as one");
    check_bad("::ffff:0:0/96", "an IPv4 address is written as one");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/address/cidr", test_cidr);
    g_test_add_func("/address/bad", test_bad);
    return g_test_run();
}
