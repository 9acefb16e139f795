/*
 * Which tables the broker takes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include "broker-table.h"

static QsBrokerTable *make(void)
{
    QsBrokerTable *table = table_new();

    table_add_path(table, TABLE_VERB(OPEN) | TABLE_VERB(UNLINK), QS_BROKER_IN,
                   QS_BROKER_READ, QS_BROKER_REGULAR, "/images");
    table_add_net(table, TABLE_VERB(CONNECT), IPPROTO_TCP, "10.0.0.0", 8, 80, 90);
    return table;
}

static void test_valid(void)
{
    g_autofree QsBrokerTable *table = make();

    g_assert_true(qs_broker_table_valid(table));
    table->n_rules = 0;
    g_assert_true(qs_broker_table_valid(table));
    table->text_size = 1;
    g_assert_true(qs_broker_table_valid(table));
}

static void test_texts(void)
{
    g_autofree QsBrokerTable *table = make();
    uint32_t size = table->text_size;

    table->text_size = 0;
    g_assert_false(qs_broker_table_valid(table));
    table->text_size = QS_BROKER_MAX_TEXT + 1;
    g_assert_false(qs_broker_table_valid(table));
    table->text_size = size - 1;
    g_assert_false(qs_broker_table_valid(table));
    table->text_size = size;
    table->text[0] = 'x';
    g_assert_false(qs_broker_table_valid(table));
    table->text[0] = '\0';
    g_assert_true(qs_broker_table_valid(table));
    table->n_rules = QS_BROKER_MAX_RULES + 1;
    g_assert_false(qs_broker_table_valid(table));
}

/* Each change makes the table invalid; without it, it is valid again. */
static void test_rules(void)
{
    g_autofree QsBrokerTable *table = make();
    QsBrokerRule *path = &table->rules[0];
    QsBrokerRule *net = &table->rules[1];

#define CHECK_WITHOUT(place, change)                  \
    do {                                              \
        QsBrokerRule saved = *(place);                \
        change;                                       \
        g_assert_false(qs_broker_table_valid(table)); \
        *(place) = saved;                             \
        g_assert_true(qs_broker_table_valid(table));  \
    } while (0)
    CHECK_WITHOUT(path, path->verbs = 0);
    CHECK_WITHOUT(path, path->verbs = 1);
    CHECK_WITHOUT(path, path->verbs |= 0x80);
    CHECK_WITHOUT(path, path->scope = 0);
    CHECK_WITHOUT(path, path->scope = 6);
    CHECK_WITHOUT(path, path->access = 16);
    CHECK_WITHOUT(path, path->kinds = 64);
    CHECK_WITHOUT(path, path->reserved = 1);
    CHECK_WITHOUT(path, path->path = 0);
    CHECK_WITHOUT(path, path->path = table->text_size);
    CHECK_WITHOUT(path, path->path = UINT32_MAX);
    CHECK_WITHOUT(path, path->profile = table->text_size);
    CHECK_WITHOUT(net, net->verbs |= TABLE_VERB(OPEN));
    CHECK_WITHOUT(net, net->family = AF_UNIX);
    CHECK_WITHOUT(net, net->family = 0);
    CHECK_WITHOUT(net, net->prefix = 33);
    CHECK_WITHOUT(net, net->port_first = 91);
    CHECK_WITHOUT(net, (net->family = AF_INET6, net->prefix = 129));
#undef CHECK_WITHOUT
}

static void test_paths_are_normal(void)
{
    static const char *const faulty[] = { "images", "/images/", "/a//b", "/a/../b",
                                          "/./a",   "/a/..",    "" };

    for (size_t i = 0; i < G_N_ELEMENTS(faulty); i++) {
        g_autofree QsBrokerTable *table = table_new();

        table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_BELOW, QS_BROKER_READ,
                       QS_BROKER_REGULAR, faulty[i]);
        g_assert_false(qs_broker_table_valid(table));
    }
}

static void test_long_path(void)
{
    g_autofree QsBrokerTable *table = table_new();
    g_autofree char *path = g_strnfill(QS_BROKER_MAX_PATH, 'a');

    path[0] = '/';
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_READ,
                   QS_BROKER_REGULAR, path);
    g_assert_false(qs_broker_table_valid(table));
    /* One byte less has room for its NUL. */
    table->rules[0].path++;
    table->text[table->rules[0].path] = '/';
    g_assert_true(qs_broker_table_valid(table));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/broker/table/valid", test_valid);
    g_test_add_func("/broker/table/texts", test_texts);
    g_test_add_func("/broker/table/rules", test_rules);
    g_test_add_func("/broker/table/paths-are-normal", test_paths_are_normal);
    g_test_add_func("/broker/table/long-path", test_long_path);
    return g_test_run();
}
