/*
 * Blocks of Internet addresses as text
 *
 * An IPv4 address in the form of an IPv6 one (::ffff:0:0/96) is refused, as the broker
 * takes such an address for the IPv4 address that it is.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <arpa/inet.h>
#include <string.h>
#include "qsandbox/name.h"

static unsigned family_bits(unsigned family)
{
    return family == AF_INET ? 32 : 128;
}

/* Bytes of @address, behind the first @prefix bits, that are not zero. */
static gboolean has_rest(const uint8_t *address, unsigned prefix, unsigned bits)
{
    for (unsigned bit = prefix; bit < bits; bit++) {
        if (address[bit / 8] & (0x80 >> bit % 8)) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean is_mapped(const QsBrokerRule *net)
{
    static const uint8_t start[12] = { [10] = 0xff, [11] = 0xff };

    return net->family == AF_INET6 && net->prefix >= 96 &&
           memcmp(net->address, start, sizeof(start)) == 0;
}

static gboolean parse_address(const char *text, QsBrokerRule *net)
{
    memset(net->address, 0, sizeof(net->address));
    net->family = strchr(text, ':') != NULL ? AF_INET6 : AF_INET;
    return inet_pton(net->family, text, net->address) == 1;
}

gboolean qs_name_parse_cidr(const char *text, size_t length, QsBrokerRule *ret,
                            char **ret_why)
{
    g_autofree char *all = g_strndup(text, length);
    char *slash = strchr(all, '/');
    QsBrokerRule net = *ret;
    guint64 prefix;

    if (slash != NULL) {
        *slash = '\0';
    }
    if (!parse_address(all, &net)) {
        *ret_why = g_strdup_printf("'%s' is no address; write as 10.0.0.0/8 or fd00::/8",
                                   all);
        return FALSE;
    }
    prefix = family_bits(net.family);
    if (slash != NULL &&
        !g_ascii_string_to_unsigned(slash + 1, 10, 0, prefix, &prefix, NULL)) {
        *ret_why = g_strdup_printf("'/%s' is no prefix; it is a number up to %u",
                                   slash + 1, family_bits(net.family));
        return FALSE;
    }
    net.prefix = prefix;
    if (has_rest(net.address, net.prefix, family_bits(net.family))) {
        *ret_why = g_strdup_printf("the address has bits behind its prefix of %u",
                                   net.prefix);
        return FALSE;
    }
    if (is_mapped(&net)) {
        *ret_why = g_strdup("an IPv4 address is written as one");
        return FALSE;
    }
    *ret = net;
    return TRUE;
}

char *qs_name_format_cidr(const QsBrokerRule *net)
{
    char text[INET6_ADDRSTRLEN];

    inet_ntop(net->family, net->address, text, sizeof(text));
    if (net->prefix == family_bits(net->family)) {
        return g_strdup(text);
    }
    return g_strdup_printf("%s/%u", text, net->prefix);
}
