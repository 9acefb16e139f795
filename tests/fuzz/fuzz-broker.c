/*
 * Fuzzing target: tables of the broker's, and what is decided by them
 *
 * The bytes draw rules and names of few characters, so that they often meet, or, if the
 * first one is odd, are a table themselves.  Nothing may crash; a table of drawn rules is
 * valid; and each decision is the one that an obvious way to decide comes to.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include "draw.h"
#include "qsandbox/broker.h"
#include "target.h"

#define MAX_RULES 6
#define MAX_NAME 14

static const unsigned verbs[] = { QS_BROKER_OPEN, QS_BROKER_UNLINK, QS_BROKER_CONNECT,
                                  QS_BROKER_BIND, QS_BROKER_SEND,   QS_BROKER_SHARE };
/* QS_BROKER_READ, _WRITE, _CREATE, _OWN */
static const unsigned all_access = 15;

static void draw_text(Draw *draw, const char *characters, char ret[MAX_NAME + 1])
{
    unsigned length = draw_below(draw, MAX_NAME + 1);

    memset(ret, 0, MAX_NAME + 1);
    for (unsigned i = 0; i < length; i++) {
        ret[i] = characters[draw_below(draw, strlen(characters))];
    }
}

/* The components of a path that are left when each ".." takes one away. */
static char *obvious_normal(const char *folder, const char *path)
{
    g_autofree char *whole = path[0] == '/' ? g_strdup(path)
                                            : g_strconcat(folder, "/", path, NULL);
    g_auto(GStrv) words = g_strsplit(whole, "/", -1);
    g_autoptr(GPtrArray) left = g_ptr_array_new();
    g_autofree char *joined = NULL;

    for (char **word = words; *word; word++) {
        if (strcmp(*word, "..") == 0) {
            if (left->len > 0) {
                g_ptr_array_set_size(left, left->len - 1);
            }
        } else if (**word && strcmp(*word, ".") != 0) {
            g_ptr_array_add(left, *word);
        }
    }
    g_ptr_array_add(left, NULL);
    joined = g_strjoinv("/", (char **)left->pdata);
    return g_strconcat("/", joined, NULL);
}

static gboolean obvious_like(const char *pattern, const char *path)
{
    if (*pattern == '*') {
        return obvious_like(pattern + 1, path) ||
               (*path && *path != '/' && obvious_like(pattern, path + 1));
    }
    if (!*pattern || !*path) {
        return *pattern == *path;
    }
    return (*pattern == *path || (*pattern == '?' && *path != '/')) &&
           obvious_like(pattern + 1, path + 1);
}

static gboolean obvious_below(const char *folder, const char *path)
{
    g_autofree char *start = strcmp(folder, "/") == 0 ? g_strdup("/")
                                                      : g_strconcat(folder, "/", NULL);

    return strcmp(folder, path) == 0 || g_str_has_prefix(path, start);
}

static gboolean obvious_in(const char *folder, const char *path)
{
    g_autofree char *parent = g_path_get_dirname(path);
    g_autofree char *name = g_path_get_basename(path);

    return strcmp(path, "/") != 0 && strcmp(parent, folder) == 0 && name[0] != '.';
}

static gboolean obvious_cover(const QsBrokerTable *table, const QsBrokerRule *rule,
                              const char *path)
{
    const char *text = table->text + rule->path;

    switch (rule->scope) {
    case QS_BROKER_IS:
        return strcmp(text, path) == 0;
    case QS_BROKER_LIKE:
        return obvious_like(text, path);
    case QS_BROKER_IN:
        return obvious_in(text, path);
    case QS_BROKER_BELOW:
        return obvious_below(text, path);
    default:
        return FALSE;
    }
}

static gboolean obvious_bits(const uint8_t *a, const uint8_t *b, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        if (((a[i / 8] ^ b[i / 8]) >> (7 - i % 8)) & 1) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Rules that are valid, of names out of few characters. */
static QsBrokerTable *draw_table(Draw *draw)
{
    QsBrokerTable *table = g_new0(QsBrokerTable, 1);

    table->text_size = 1;
    table->n_rules = draw_below(draw, MAX_RULES + 1);
    for (unsigned i = 0; i < table->n_rules; i++) {
        QsBrokerRule *rule = &table->rules[i];
        char text[MAX_NAME + 1];
        g_autofree char *normal = NULL;

        rule->scope = 1 + draw_below(draw, QS_BROKER_NET);
        if (rule->scope == QS_BROKER_NET) {
            rule->verbs = QS_BROKER_VERB_BIT(verbs[2 + draw_below(draw, 3)]);
            rule->family = draw_byte(draw) & 1 ? AF_INET6 : AF_INET;
            rule->prefix = draw_below(draw, rule->family == AF_INET ? 33 : 129);
            rule->protocol = draw_byte(draw) & 1 ? 6 : 0;
            rule->port_first = draw_below(draw, 4);
            rule->port_last = rule->port_first + draw_below(draw, 4);
            for (unsigned j = 0; j < 16; j++) {
                rule->address[j] = draw_byte(draw);
            }
            continue;
        }
        rule->verbs = QS_BROKER_VERB_BIT(verbs[draw_below(draw, G_N_ELEMENTS(verbs))]) |
                      QS_BROKER_VERB_BIT(verbs[draw_below(draw, G_N_ELEMENTS(verbs))]);
        rule->access = draw_byte(draw) & all_access;
        rule->kinds = draw_byte(draw) & 63;
        draw_text(draw, "//ab.?*", text);
        normal = obvious_normal("/", text);
        rule->path = table->text_size;
        strcpy(table->text + table->text_size, normal);
        table->text_size += strlen(normal) + 1;
    }
    target_require(qs_broker_table_valid(table), "a table of drawn rules is valid");
    return table;
}

static void try_path(const QsBrokerTable *table, Draw *draw)
{
    unsigned verb = verbs[draw_below(draw, G_N_ELEMENTS(verbs))];
    unsigned access = draw_byte(draw) & all_access;
    unsigned kind = draw_byte(draw) & 1 ? 1u << draw_below(draw, 8) : 0;
    char folder[MAX_NAME + 1], text[MAX_NAME + 1], normal[4 * MAX_NAME];
    const QsBrokerRule *found, *obvious = NULL;
    g_autofree char *expected = NULL;

    draw_text(draw, "/ab.", folder);
    folder[0] = '/';
    draw_text(draw, "//ab.", text);
    if (!qs_broker_path_normalize(folder, text, normal, sizeof(normal))) {
        target_require(text[0] == '\0', "every path has a normal form");
        return;
    }
    expected = obvious_normal(folder, text);
    target_require(strcmp(normal, expected) == 0, "the normal form is the obvious one");
    found = qs_broker_decide_path(table, verb, normal, access, kind);
    for (unsigned i = 0; i < table->n_rules && !obvious; i++) {
        const QsBrokerRule *rule = &table->rules[i];

        if ((rule->verbs >> verb & 1) && (rule->access & access) == access &&
            (verb != QS_BROKER_OPEN || rule->access != 0) &&
            (kind == 0 || (rule->kinds & kind)) && obvious_cover(table, rule, normal)) {
            obvious = rule;
        }
    }
    target_require(found == obvious, "a path is decided as is obvious");
}

/* What the kernel would connect to: 4 or 16 bytes in @ret. */
static unsigned obvious_address(unsigned verb, unsigned family, const uint8_t *bytes,
                                uint8_t ret[16])
{
    static const uint8_t mapped[] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };
    static const uint8_t zero[16];

    memset(ret, 0, 16);
    if (family == AF_INET6 && memcmp(bytes, mapped, 12) == 0) {
        return obvious_address(verb, AF_INET, bytes + 12, ret);
    }
    memcpy(ret, bytes, family == AF_INET ? 4 : 16);
    if (verb != QS_BROKER_BIND && memcmp(ret, zero, 16) == 0) {
        ret[family == AF_INET ? 0 : 15] = family == AF_INET ? 127 : 1;
        ret[3] = family == AF_INET;
    }
    return family;
}

static void try_address(const QsBrokerTable *table, Draw *draw)
{
    unsigned verb = verbs[2 + draw_below(draw, 3)];
    unsigned family = draw_byte(draw) & 1 ? AF_INET6 : AF_INET;
    unsigned protocol = draw_byte(draw) & 1 ? 6 : 17;
    unsigned port = draw_below(draw, 8);
    unsigned plain_family;
    uint8_t bytes[16] = { 0 }, plain[16];
    const QsBrokerRule *obvious = NULL;

    if (draw_byte(draw) & 1) {
        bytes[10] = bytes[11] = 0xff;
    }
    for (unsigned i = 12 * (draw_byte(draw) & 1); i < 16; i++) {
        bytes[i] = draw_byte(draw);
    }
    plain_family = obvious_address(verb, family, bytes, plain);
    for (unsigned i = 0; i < table->n_rules && !obvious; i++) {
        const QsBrokerRule *rule = &table->rules[i];

        if (rule->scope == QS_BROKER_NET && (rule->verbs >> verb & 1) &&
            rule->family == plain_family && rule->port_first <= port &&
            rule->port_last >= port &&
            (rule->protocol == 0 || rule->protocol == protocol) &&
            obvious_bits(rule->address, plain, rule->prefix)) {
            obvious = rule;
        }
    }
    target_require(qs_broker_decide_address(table, verb, family, protocol, bytes, port) ==
                       obvious,
                   "an address is decided as is obvious");
}

/* A table of arbitrary bytes: its texts begin where the rules in use end. */
static void try_bytes(const uint8_t *data, size_t size)
{
    g_autofree QsBrokerTable *table = g_new0(QsBrokerTable, 1);
    size_t head = MIN(size, offsetof(QsBrokerTable, rules) + sizeof(table->rules[0]) * 4);

    memcpy(table, data, head);
    memcpy(table->text, data + head, MIN(size - head, sizeof(table->text)));
    if (!qs_broker_table_valid(table)) {
        return;
    }
    for (unsigned verb = QS_BROKER_OPEN; verb <= QS_BROKER_LAST_VERB; verb++) {
        qs_broker_decide_path(table, verb, "/a/b", 0, 0);
        qs_broker_decide_address(table, verb, AF_INET6, 6, table->rules[0].address, 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Draw draw = { data, data + size };
    g_autofree QsBrokerTable *table = NULL;

    if (size > 0 && (data[0] & 1)) {
        try_bytes(data + 1, size - 1);
        return 0;
    }
    draw_byte(&draw);
    table = draw_table(&draw);
    do {
        try_path(table, &draw);
        try_address(table, &draw);
    } while (!draw_is_empty(&draw));
    return 0;
}
