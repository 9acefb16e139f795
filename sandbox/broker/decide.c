/*
 * qsandbox: what the broker decides
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A table has few rules, and is looked through from its beginning.  One rule has to grant
 * all that a call asks for; two that grant a half each do not.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>

#include "qsandbox/broker.h"

/*
 * Two pointers and one place to go back to: a later '*' makes what an earlier one took
 * final, so the time is at most the product of both lengths.
 */
static bool is_like(const char *pattern, const char *path)
{
    const char *star = NULL;
    const char *taken = NULL;

    while (*path) {
        if (*pattern == '*') {
            star = pattern++;
            taken = path;
        } else if (*pattern == *path || (*pattern == '?' && *path != '/')) {
            pattern++;
            path++;
        } else if (star && *taken != '/') {
            pattern = star + 1;
            path = ++taken;
        } else {
            return false;
        }
    }
    while (*pattern == '*') {
        pattern++;
    }
    return *pattern == '\0';
}

/* What of @path comes behind @folder and a '/', or NULL. */
static const char *behind(const char *folder, const char *path)
{
    size_t length = strlen(folder);

    if (length == 1) {
        return path + 1; /* "/" */
    }
    return strncmp(folder, path, length) == 0 && path[length] == '/' ? path + length + 1
                                                                     : NULL;
}

static bool is_in(const char *folder, const char *path)
{
    const char *name = behind(folder, path);

    return name && name[0] != '\0' && name[0] != '.' && !strchr(name, '/');
}

static bool covers(const QsBrokerRule *rule, const char *text, const char *path)
{
    switch (rule->scope) {
    case QS_BROKER_IS:
        return strcmp(text, path) == 0;
    case QS_BROKER_LIKE:
        return is_like(text, path);
    case QS_BROKER_IN:
        return is_in(text, path);
    case QS_BROKER_BELOW:
        return strcmp(text, path) == 0 || behind(text, path);
    default:
        return false;
    }
}

/* Opening asks for some access; a rule that grants none is there for its refusals. */
static bool opens_nothing(const QsBrokerRule *rule)
{
    return (rule->verbs & QS_BROKER_VERB_BIT(QS_BROKER_OPEN)) != 0 && rule->access == 0;
}

bool qs_broker_expects_refusal(const QsBrokerTable *table, QsBrokerVerb verb,
                               const char *path)
{
    if (verb != QS_BROKER_OPEN) {
        return verb == QS_BROKER_UNLINK &&
               qs_broker_decide_path(table, QS_BROKER_OPEN, path, QS_BROKER_WRITE, 0);
    }
    for (uint32_t i = 0; i < table->n_rules; i++) {
        const QsBrokerRule *rule = &table->rules[i];

        if (opens_nothing(rule) && covers(rule, table->text + rule->path, path)) {
            return true;
        }
    }
    return false;
}

const QsBrokerRule *qs_broker_decide_path(const QsBrokerTable *table, QsBrokerVerb verb,
                                          const char *path, unsigned access,
                                          unsigned kind)
{
    if (path[0] != '/') {
        return NULL;
    }
    for (uint32_t i = 0; i < table->n_rules; i++) {
        const QsBrokerRule *rule = &table->rules[i];

        if ((rule->verbs & QS_BROKER_VERB_BIT(verb)) != 0 &&
            !(verb == QS_BROKER_OPEN && opens_nothing(rule)) &&
            (access & ~(unsigned)rule->access) == 0 &&
            (kind == 0 || (rule->kinds & kind) != 0) &&
            covers(rule, table->text + rule->path, path)) {
            return rule;
        }
    }
    return NULL;
}

static bool same_bits(const uint8_t *a, const uint8_t *b, unsigned bits)
{
    unsigned rest = bits % 8;

    return memcmp(a, b, bits / 8) == 0 &&
           (rest == 0 || ((a[bits / 8] ^ b[bits / 8]) >> (8 - rest)) == 0);
}

unsigned qs_broker_plain_address(QsBrokerVerb verb, unsigned family,
                                 const uint8_t *address, uint8_t ret[16])
{
    static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
    static const uint8_t zero[16], loopback[4] = { 127, 0, 0, 1 };

    memset(ret, 0, 16);
    if (family == AF_INET6 && memcmp(address, mapped, sizeof(mapped)) == 0) {
        family = AF_INET;
        address += sizeof(mapped);
    }
    memcpy(ret, address, family == AF_INET ? 4 : 16);
    if (verb != QS_BROKER_BIND && memcmp(ret, zero, sizeof(zero)) == 0) {
        if (family == AF_INET) {
            memcpy(ret, loopback, sizeof(loopback));
        } else {
            ret[15] = 1;
        }
    }
    return family;
}

bool qs_broker_rule_serves(const QsBrokerRule *rule, QsBrokerVerb verb, unsigned family,
                           unsigned protocol, const uint8_t *address, unsigned port)
{
    uint8_t plain[16];

    if (rule->scope != QS_BROKER_NET || (family != AF_INET && family != AF_INET6)) {
        return false;
    }
    family = qs_broker_plain_address(verb, family, address, plain);
    return (rule->verbs & QS_BROKER_VERB_BIT(verb)) != 0 && rule->family == family &&
           (rule->protocol == 0 || rule->protocol == protocol) &&
           port >= rule->port_first && port <= rule->port_last &&
           same_bits(rule->address, plain, rule->prefix);
}

const QsBrokerRule *qs_broker_decide_address(const QsBrokerTable *table,
                                             QsBrokerVerb verb, unsigned family,
                                             unsigned protocol, const uint8_t *address,
                                             unsigned port)
{
    for (uint32_t i = 0; i < table->n_rules; i++) {
        if (qs_broker_rule_serves(&table->rules[i], verb, family, protocol, address,
                                  port)) {
            return &table->rules[i];
        }
    }
    return NULL;
}

unsigned qs_broker_open_access(uint64_t flags)
{
    /* 3 is an access mode too, with which the kernel checks both rights. */
    unsigned mode = flags & O_ACCMODE;
    unsigned access = (mode != O_WRONLY ? QS_BROKER_READ : 0) |
                      (mode != O_RDONLY ? QS_BROKER_WRITE : 0);

    if (flags & O_TRUNC) {
        access |= QS_BROKER_WRITE;
    }
    if (flags & O_CREAT) {
        access |= QS_BROKER_CREATE;
    }
    if ((flags & O_TMPFILE) == O_TMPFILE) {
        access |= QS_BROKER_WRITE | QS_BROKER_CREATE;
    }
    return access;
}
