/*
 * qsandbox: a table of what the broker serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It comes from QEMU, so each offset and each number is looked at before it is used.
 */
#include <string.h>
#include <sys/socket.h>

#include "qsandbox/broker.h"

static bool valid_net(const QsBrokerRule *rule)
{
    unsigned bits = rule->family == AF_INET ? 32 : rule->family == AF_INET6 ? 128 : 0;

    return bits > 0 && rule->prefix <= bits && rule->port_first <= rule->port_last;
}

static bool valid_rule(const QsBrokerTable *table, const QsBrokerRule *rule)
{
    if (rule->path >= table->text_size || rule->profile >= table->text_size ||
        rule->verbs == 0) {
        return false;
    }
    switch (rule->scope) {
    case QS_BROKER_IS:
    case QS_BROKER_LIKE:
    case QS_BROKER_IN:
    case QS_BROKER_BELOW:
        return table->text[rule->path] == '/';
    case QS_BROKER_NET:
        return valid_net(rule);
    default:
        return false;
    }
}

bool qs_broker_table_valid(const QsBrokerTable *table)
{
    if (table->n_rules > QS_BROKER_MAX_RULES || table->text_size == 0 ||
        table->text_size > QS_BROKER_MAX_TEXT || table->text[0] != '\0' ||
        table->text[table->text_size - 1] != '\0') {
        return false;
    }
    for (uint32_t i = 0; i < table->n_rules; i++) {
        if (!valid_rule(table, &table->rules[i])) {
            return false;
        }
    }
    return true;
}
