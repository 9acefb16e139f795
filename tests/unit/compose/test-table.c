/*
 * From a policy and what a VM was given to the broker's table
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include "library-of.h"
#include "qsandbox/error.h"
#include "qsandbox/given.h"
#include "qsandbox/selection.h"

static const char *const texts[] = {
    "profile a/disk\n"
    "openat: named images, folders, firmware, \"/x\" none if flags == O_RDWR -- r()\n",
    "profile b/disk\nopenat: named images, files, outputs, \"/y/?\" read -- r()\n"
    "unlinkat: named sockets, outputs, files -- r()\n",
    "profile c/net\nconnect: named sockets, peers, networks -- r()\n"
    "bind: named servers, sockets, files, tcp \"127.0.0.1\" port 5..9 -- r()\n"
    "sendto: named peers -- r()\n",
    "profile d/user\nconnect: named internet -- r()\n",
    "profile d/ports\nconnect: named tcp \"0.0.0.0/0\" port 5..9 -- r()\n"
    "bind: named tcp \"::/0\" port 5 -- r()\n",
    "profile e/plain\nopenat: allow -- r()\nread: allow -- r()\n",
    NULL,
};

static QsPolicy *policy_of(const char *profile)
{
    static const QsAction trap = { QS_ACTION_TRAP };
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsLibrary) library = library_of(texts);
    const char *names[] = { profile, NULL };
    g_autoptr(QsSelection) selection = NULL;
    QsPolicy *policy;

    if (profile == NULL) {
        static const char *const all[] = { "a/disk", "b/disk", "c/net", NULL };

        selection = qs_selection_from_names(library, abi, all, NULL);
    } else {
        selection = qs_selection_from_names(library, abi, names, NULL);
    }
    policy = qs_policy_compose(selection, abi, QS_ROLE_ALL, trap, trap, NULL);
    g_assert_nonnull(policy);
    return policy;
}

static QsBrokerTable *compose(const QsGiven *given, const char *profile)
{
    g_autoptr(QsPolicy) policy = policy_of(profile);
    g_autoptr(GError) error = NULL;
    QsBrokerTable *table = qs_given_compose(given, policy, &error);

    g_assert_no_error(error);
    g_assert_true(qs_broker_table_valid(table));
    return table;
}

/* One rule, for people. */
static char *rule_text(const QsBrokerTable *table, const QsBrokerRule *rule)
{
    static const char *const scopes[] = { "", "is", "like", "in", "below", "net" };
    g_autofree char *cidr = rule->scope == QS_BROKER_NET ? qs_name_format_cidr(rule)
                                                         : NULL;
    g_autofree char *net = cidr != NULL
                               ? g_strdup_printf("%s:%u-%u/%u", cidr, rule->port_first,
                                                 rule->port_last, rule->protocol)
                               : g_strdup("");

    return g_strdup_printf("%x %s %s%s access %x kinds %x by %s\n", rule->verbs,
                           scopes[rule->scope], table->text + rule->path, net,
                           rule->access, rule->kinds, table->text + rule->profile);
}

static void check_table(const QsGiven *given, const char *profile, const char *expected)
{
    g_autofree QsBrokerTable *table = compose(given, profile);
    g_autoptr(GString) all = g_string_new(NULL);

    for (unsigned i = 0; i < table->n_rules; i++) {
        g_autofree char *text = rule_text(table, &table->rules[i]);

        g_string_append(all, text);
    }
    g_assert_cmpstr(all->str, ==, expected);
}

static QsGiven *some(void)
{
    QsGiven *given = qs_given_new();
    unsigned all = QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE;

    qs_given_add_path(given, QS_NAME_IMAGES, "/i", QS_BROKER_READ, QS_BROKER_REGULAR);
    qs_given_add_path(given, QS_NAME_FOLDERS, "/d", all, QS_BROKER_REGULAR);
    qs_given_add_path(given, QS_NAME_FIRMWARE, "/f", QS_BROKER_READ, QS_BROKER_REGULAR);
    qs_given_add_path(given, QS_NAME_FILES, "/w", all,
                      QS_BROKER_REGULAR | QS_BROKER_SOCKET);
    qs_given_add_path(given, QS_NAME_FILES, "/ro", QS_BROKER_READ,
                      QS_BROKER_REGULAR | QS_BROKER_SOCKET);
    qs_given_add_path(given, QS_NAME_OUTPUTS, "/o", QS_BROKER_WRITE, QS_BROKER_REGULAR);
    qs_given_add_path(given, QS_NAME_SOCKETS, "/s", all, QS_BROKER_SOCKET);
    return given;
}

static void add_network(QsGiven *given, QsNameClass class, unsigned protocol,
                        const char *text)
{
    g_assert_true(qs_given_add_network(given, class, protocol, text, NULL));
}

static void test_files(void)
{
    g_autoptr(QsGiven) given = some();

    check_table(given, "a/disk",
                "2 is /i access 1 kinds 1 by a/disk\n"
                "2 in /d access 7 kinds 1 by a/disk\n"
                "2 below /f access 1 kinds 1 by a/disk\n"
                "2 is /x access 0 kinds 1 by a/disk\n");
    check_table(given, "b/disk",
                "2 is /i access 1 kinds 1 by b/disk\n"
                "2 below /w access 7 kinds 1 by b/disk\n"
                "2 below /ro access 1 kinds 1 by b/disk\n"
                "2 is /o access 2 kinds 1 by b/disk\n"
                "2 like /y/? access 1 kinds 1 by b/disk\n"
                "4 is /s access 0 kinds 10 by b/disk\n"
                "4 is /o access 0 kinds 1 by b/disk\n"
                "4 below /w access 0 kinds 10 by b/disk\n");
}

static void test_addresses(void)
{
    g_autoptr(QsGiven) given = some();

    add_network(given, QS_NAME_PEERS, IPPROTO_UDP, "10.0.0.1:53");
    add_network(given, QS_NAME_SERVERS, IPPROTO_TCP, "0.0.0.0:5900");
    add_network(given, QS_NAME_NETWORKS, 0, "fd00::/8");
    /* Calls come by number: connect, sendto, bind. */
    check_table(given, "c/net",
                "18 is /s access 0 kinds 10 by c/net\n"
                "28 net 10.0.0.1:53-53/17 access 0 kinds 0 by c/net\n"
                "8 net fd00::/8:0-65535/0 access 0 kinds 0 by c/net\n"
                "10 net 0.0.0.0:5900-5900/6 access 0 kinds 0 by c/net\n"
                "10 below /w access 0 kinds 10 by c/net\n"
                "10 net 127.0.0.1:5-9/6 access 0 kinds 0 by c/net\n");
}

static void test_internet(void)
{
    g_autoptr(QsGiven) given = qs_given_new();

    check_table(given, "d/user",
                "8 net 0.0.0.0/0:0-65535/0 access 0 kinds 0 by d/user\n"
                "8 net ::/0:0-65535/0 access 0 kinds 0 by d/user\n");
    add_network(given, QS_NAME_NETWORKS, 0, "10.0.0.0/8");
    check_table(given, "d/user",
                "8 net 10.0.0.0/8:0-65535/0 access 0 kinds 0 by d/user\n");
    add_network(given, QS_NAME_INTERNET, 0, "11.0.0.0/8");
    check_table(given, "d/user",
                "8 net 11.0.0.0/8:0-65535/0 access 0 kinds 0 by d/user\n");
}

/* Ports of everybody are reached only where nothing says whom QEMU may reach. */
static void test_written_addresses(void)
{
    g_autoptr(QsGiven) given = qs_given_new();

    check_table(given, "d/ports",
                "8 net 0.0.0.0/0:5-9/6 access 0 kinds 0 by d/ports\n"
                "10 net ::/0:5-5/6 access 0 kinds 0 by d/ports\n");
    add_network(given, QS_NAME_NETWORKS, 0, "10.0.0.0/8");
    check_table(given, "d/ports", "10 net ::/0:5-5/6 access 0 kinds 0 by d/ports\n");
}

/* What several profiles name is one rule; the first of them is told. */
static void test_same(void)
{
    g_autoptr(QsGiven) given = qs_given_new();
    g_autofree QsBrokerTable *table = NULL;

    qs_given_add_path(given, QS_NAME_IMAGES, "/i", QS_BROKER_READ, QS_BROKER_REGULAR);
    table = compose(given, NULL);
    /* The address is of a call with a lower number. */
    g_assert_cmpuint(table->n_rules, ==, 4);
    g_assert_cmpstr(table->text + table->rules[1].path, ==, "/i");
    g_assert_cmpstr(table->text + table->rules[1].profile, ==, "a/disk");
    g_assert_cmpuint(table->text_size, ==,
                     sizeof("") + sizeof("/i") + sizeof("a/disk") + sizeof("/x") +
                         sizeof("/y/?") + sizeof("b/disk") + sizeof("c/net"));
}

/* Calls that are plain grants ask no broker. */
static void test_plain(void)
{
    g_autoptr(QsGiven) given = some();
    g_autoptr(QsPolicy) policy = policy_of("a/disk");
    g_autofree QsBrokerTable *table = NULL;

    check_table(given, "e/plain", "");
    qs_policy_allow_names(policy, NULL);
    table = qs_given_compose(given, policy, NULL);
    g_assert_cmpuint(table->n_rules, ==, 0);
}

static void check_limit(unsigned n, unsigned length, gboolean fits)
{
    g_autoptr(QsGiven) given = qs_given_new();
    g_autoptr(QsPolicy) policy = policy_of("b/disk");
    g_autoptr(GError) error = NULL;
    g_autofree QsBrokerTable *table = NULL;

    for (unsigned i = 0; i < n; i++) {
        g_autofree char *path = g_strdup_printf("/%0*u", length - 1, i);

        qs_given_add_path(given, QS_NAME_IMAGES, path, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
    table = qs_given_compose(given, policy, &error);
    g_assert_cmpint(table != NULL, ==, fits);
    if (!fits) {
        g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    }
}

static void test_limits(void)
{
    /* One rule is written out, with a text of 5 bytes; the profile's name has 7. */
    check_limit(QS_BROKER_MAX_GIVEN - 1, 8, TRUE);
    check_limit(QS_BROKER_MAX_GIVEN, 8, FALSE);
    check_limit(127, 511, TRUE);
    check_limit(128, 511, FALSE);
}

static void check_broker(const char *profile, const char *no_names,
                         const char *no_addresses, const char *expected)
{
    g_autoptr(QsPolicy) policy = policy_of(profile);
    g_autoptr(GError) error = NULL;

    g_assert_cmpint(qs_given_check_broker(policy, no_names, no_addresses, &error), ==,
                    expected == NULL);
    if (expected != NULL) {
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_assert_cmpstr(error->message, ==, expected);
    }
}

static void test_broker(void)
{
    check_broker(NULL, NULL, "", NULL);
    check_broker("e/plain", "old", "yama", NULL);
    check_broker("a/disk", "", "yama", NULL);
    check_broker("a/disk", "old", "yama",
                 "profile 'a/disk' gives openat to the broker: old");
    check_broker("c/net", "old", "yama",
                 "profile 'c/net' gives connect to the broker: yama");
    check_broker("c/net", "old", NULL, NULL);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/table/files", test_files);
    g_test_add_func("/table/addresses", test_addresses);
    g_test_add_func("/table/internet", test_internet);
    g_test_add_func("/table/written-addresses", test_written_addresses);
    g_test_add_func("/table/same", test_same);
    g_test_add_func("/table/plain", test_plain);
    g_test_add_func("/table/limits", test_limits);
    g_test_add_func("/table/broker", test_broker);
    return g_test_run();
}
