/*
 * qsandbox: a table of what the broker serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It comes from QEMU, so each offset and each number is looked at before it is used.
 */
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "qsandbox/broker.h"

#define ALL_VERBS (2u * QS_BROKER_VERB_BIT(QS_BROKER_LAST_VERB) - QS_BROKER_VERB_BIT(1))
#define NET_VERBS                                                                 \
    (QS_BROKER_VERB_BIT(QS_BROKER_CONNECT) | QS_BROKER_VERB_BIT(QS_BROKER_BIND) | \
     QS_BROKER_VERB_BIT(QS_BROKER_SEND))
#define ALL_ACCESS (2u * QS_BROKER_OWN - 1)
#define ALL_KINDS (2u * QS_BROKER_DIRECTORY - 1)

static bool valid_net(const QsBrokerRule *rule)
{
    unsigned bits = rule->family == AF_INET ? 32 : rule->family == AF_INET6 ? 128 : 0;

    return bits > 0 && (rule->verbs & ~NET_VERBS) == 0 && rule->prefix <= bits &&
           rule->port_first <= rule->port_last;
}

static bool valid_path(const char *path)
{
    char normal[QS_BROKER_MAX_PATH];

    return path[0] == '/' &&
           qs_broker_path_normalize(NULL, path, normal, sizeof(normal)) &&
           strcmp(path, normal) == 0;
}

bool qs_broker_rule_valid(const QsBrokerTable *table, const QsBrokerRule *rule)
{
    if (rule->path >= table->text_size || rule->profile >= table->text_size ||
        rule->verbs == 0 || (rule->verbs & ~ALL_VERBS) != 0 ||
        (rule->access & ~ALL_ACCESS) != 0 || (rule->kinds & ~ALL_KINDS) != 0 ||
        rule->reserved != 0) {
        return false;
    }
    switch (rule->scope) {
    case QS_BROKER_IS:
    case QS_BROKER_LIKE:
    case QS_BROKER_IN:
    case QS_BROKER_BELOW:
        return valid_path(table->text + rule->path);
    case QS_BROKER_NET:
        return valid_net(rule);
    default:
        return false;
    }
}

bool qs_broker_rule_late(const QsBrokerRule *rule)
{
    bool tcp = rule->protocol == IPPROTO_TCP;
    unsigned port = rule->port_first;
    bool free = port == 0 || port >= QS_BROKER_FIRST_FREE_PORT;

    return rule->scope == QS_BROKER_NET && rule->port_last == port &&
           rule->prefix == (rule->family == AF_INET ? 32 : 128) &&
           (rule->verbs == QS_BROKER_VERB_BIT(QS_BROKER_CONNECT)
                ? tcp
                : rule->verbs == QS_BROKER_VERB_BIT(QS_BROKER_BIND) && free &&
                      (tcp || rule->protocol == IPPROTO_UDP));
}

bool qs_broker_table_valid(const QsBrokerTable *table)
{
    if (table->n_rules > QS_BROKER_MAX_RULES || table->text_size == 0 ||
        table->text_size > QS_BROKER_MAX_TEXT || table->text[0] != '\0' ||
        table->text[table->text_size - 1] != '\0') {
        return false;
    }
    for (uint32_t i = 0; i < table->n_rules; i++) {
        if (!qs_broker_rule_valid(table, &table->rules[i])) {
            return false;
        }
    }
    return true;
}
