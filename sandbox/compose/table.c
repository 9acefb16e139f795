/*
 * From a policy and what a VM was given to the broker's table
 *
 * Each name becomes rules.  Two that differ in their verbs only become one.  So the profile
 * that a report names is the first of those that grant it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include <string.h>
#include "given-internal.h"
#include "qsandbox/error.h"

typedef struct Builder {
    QsBrokerTable *table;
    GHashTable *texts; /* lent texts to their offsets */
    GHashTable *rules; /* rules of the table, but for verbs and profile */
    unsigned n;        /* rules in all, those without room included */
    gboolean full;     /* no room for a text */
} Builder;

/* Of a rule for one verb, what all verbs share. */
static guint rule_hash(gconstpointer data)
{
    const QsBrokerRule *rule = data;
    guint hash = rule->scope + 31 * rule->access + 961 * rule->kinds + rule->path * 7;

    for (size_t i = 0; i < sizeof(rule->address); i++) {
        hash = 33 * hash + rule->address[i];
    }
    return hash + rule->port_first;
}

static gboolean rule_equal(gconstpointer a, gconstpointer b)
{
    QsBrokerRule one = *(const QsBrokerRule *)a;
    QsBrokerRule other = *(const QsBrokerRule *)b;

    one.verbs = other.verbs = 0;
    one.profile = other.profile = 0;
    return memcmp(&one, &other, sizeof(one)) == 0;
}

/* Where @text, which lasts as long as @builder, is in the table's text. */
static uint32_t add_text(Builder *builder, const char *text)
{
    QsBrokerTable *table = builder->table;
    size_t size = strlen(text) + 1;
    void *known = NULL;
    uint32_t offset = table->text_size;

    if (g_hash_table_lookup_extended(builder->texts, text, NULL, &known)) {
        return GPOINTER_TO_UINT(known);
    }
    if (size > QS_BROKER_MAX_TEXT - table->text_size) {
        builder->full = TRUE;
        return 0;
    }
    memcpy(table->text + offset, text, size);
    table->text_size += size;
    g_hash_table_insert(builder->texts, (void *)text, GUINT_TO_POINTER(offset));
    return offset;
}

/* @path is NULL for an address. */
static void add_rule(Builder *builder, const QsBrokerRule *wanted, const char *path,
                     const char *profile)
{
    QsBrokerTable *table = builder->table;
    QsBrokerRule rule = *wanted;
    QsBrokerRule *same;

    rule.path = path != NULL ? add_text(builder, path) : 0;
    same = g_hash_table_lookup(builder->rules, &rule);
    if (same != NULL) {
        same->verbs |= rule.verbs;
        return;
    }
    if (builder->n++ >= QS_BROKER_MAX_GIVEN) {
        return;
    }
    rule.profile = profile != NULL ? add_text(builder, profile) : 0;
    table->rules[table->n_rules] = rule;
    g_hash_table_add(builder->rules, &table->rules[table->n_rules]);
    table->n_rules++;
}

static QsBrokerScope scope_of(QsNameClass class)
{
    switch (class) {
    case QS_NAME_FOLDERS:
        return QS_BROKER_IN;
    case QS_NAME_FILES:
    case QS_NAME_FIRMWARE:
    case QS_NAME_SHARES:
        return QS_BROKER_BELOW;
    default:
        return QS_BROKER_IS;
    }
}

/* What @verb may find at a path that is given. */
static unsigned kinds_for(QsNameClass class, QsBrokerVerb verb, unsigned kinds)
{
    switch (verb) {
    case QS_BROKER_OPEN:
        return kinds & ~QS_BROKER_SOCKET;
    case QS_BROKER_UNLINK:
        return class == QS_NAME_OUTPUTS ? kinds : kinds & QS_BROKER_SOCKET;
    default:
        return kinds & QS_BROKER_SOCKET;
    }
}

/* Whether @verb changes the folder that a path is in. */
static gboolean changes(QsBrokerVerb verb)
{
    return verb == QS_BROKER_UNLINK || verb == QS_BROKER_BIND;
}

/*
 * Whatever is called, a share is one rule about what lies in there.  Its top may be opened
 * by its path as well.
 */
static void add_share(Builder *builder, const ComposeGivenPath *given,
                      const char *profile)
{
    QsBrokerRule inside = {
        .verbs = QS_BROKER_VERB_BIT(QS_BROKER_SHARE),
        .scope = scope_of(given->class),
        .access = given->access,
        .kinds = given->kinds,
    };
    QsBrokerRule top = {
        .verbs = QS_BROKER_VERB_BIT(QS_BROKER_OPEN),
        .scope = QS_BROKER_IS,
        .access = QS_BROKER_READ,
        .kinds = QS_BROKER_DIRECTORY,
    };

    add_rule(builder, &inside, given->path, profile);
    add_rule(builder, &top, given->path, profile);
}

static void add_given_path(Builder *builder, const ComposeGivenPath *given,
                           QsBrokerVerb verb, const char *profile)
{
    QsBrokerRule rule = {
        .verbs = QS_BROKER_VERB_BIT(verb),
        .scope = scope_of(given->class),
        .access = verb == QS_BROKER_OPEN ? given->access : 0,
        .kinds = kinds_for(given->class, verb, given->kinds),
    };
    gboolean writable = (given->access & (QS_BROKER_WRITE | QS_BROKER_CREATE)) != 0;

    if (rule.kinds == 0 || (changes(verb) && !writable)) {
        return;
    }
    if (verb == QS_BROKER_OPEN && rule.access == 0) {
        return;
    }
    add_rule(builder, &rule, given->path, profile);
}

static unsigned add_nets(Builder *builder, const QsGiven *given, QsNameClass class,
                         QsBrokerVerb verb, const char *profile)
{
    unsigned n = 0;

    for (unsigned i = 0; i < given->nets->len; i++) {
        const ComposeGivenNet *each = &g_array_index(given->nets, ComposeGivenNet, i);
        QsBrokerRule rule = each->net;

        if (each->class == class) {
            rule.verbs = QS_BROKER_VERB_BIT(verb);
            add_rule(builder, &rule, NULL, profile);
            n++;
        }
    }
    return n;
}

static void add_everywhere(Builder *builder, QsBrokerVerb verb, const char *profile)
{
    static const unsigned families[] = { AF_INET, AF_INET6 };

    for (size_t i = 0; i < G_N_ELEMENTS(families); i++) {
        QsBrokerRule rule = {
            .verbs = QS_BROKER_VERB_BIT(verb),
            .scope = QS_BROKER_NET,
            .family = families[i],
            .port_last = UINT16_MAX,
        };

        add_rule(builder, &rule, NULL, profile);
    }
}

static void add_class(Builder *builder, const QsGiven *given, QsNameClass class,
                      QsBrokerVerb verb, const char *profile)
{
    unsigned n = add_nets(builder, given, class, verb, profile);

    if (class == QS_NAME_INTERNET && n == 0 &&
        add_nets(builder, given, QS_NAME_NETWORKS, verb, profile) == 0) {
        add_everywhere(builder, verb, profile);
    }
    for (unsigned i = 0; i < given->paths->len; i++) {
        const ComposeGivenPath *each = &g_array_index(given->paths, ComposeGivenPath, i);

        if (each->class == class && class == QS_NAME_SHARES) {
            add_share(builder, each, profile);
        } else if (each->class == class) {
            add_given_path(builder, each, verb, profile);
        }
    }
}

static gboolean has_networks(const QsGiven *given)
{
    for (unsigned i = 0; i < given->nets->len; i++) {
        if (g_array_index(given->nets, ComposeGivenNet, i).class == QS_NAME_NETWORKS) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Where connect= says whom QEMU may reach, nobody else is reached. */
static gboolean holds_for(const QsGiven *given, const QsName *name, QsBrokerVerb verb)
{
    return name->rule.scope != QS_BROKER_NET || verb == QS_BROKER_BIND ||
           !has_networks(given);
}

static void add_grant(Builder *builder, const QsGiven *given, const QsGrant *grant,
                      QsBrokerVerb verb)
{
    for (unsigned i = 0; i < grant->names->len; i++) {
        const QsName *name = grant->names->pdata[i];

        if (name->class != QS_NAME_WRITTEN) {
            add_class(builder, given, name->class, verb, grant->profile);
        } else if (holds_for(given, name, verb)) {
            add_rule(builder, &name->rule, name->path, grant->profile);
        }
    }
}

static gboolean is_served(const QsGrant *grant)
{
    return grant->action.kind == QS_ACTION_USER_NOTIF && grant->names != NULL;
}

static gboolean check_room(const Builder *builder, GError **error)
{
    if (builder->n > QS_BROKER_MAX_GIVEN) {
        g_set_error(
            error, QS_ERROR, QS_ERROR_LIMIT,
            "the VM was given files and addresses for %u rules of the broker, which "
            "takes %d",
            builder->n, QS_BROKER_MAX_GIVEN);
        return FALSE;
    }
    if (builder->full) {
        g_set_error(
            error, QS_ERROR, QS_ERROR_LIMIT,
            "the paths that the VM was given have more than %d bytes, which is all "
            "that the broker takes",
            QS_BROKER_MAX_TEXT);
        return FALSE;
    }
    return TRUE;
}

QsBrokerTable *qs_given_compose(const QsGiven *given, const QsPolicy *policy,
                                GError **error)
{
    g_autofree QsBrokerTable *table = g_new0(QsBrokerTable, 1);
    g_autoptr(GHashTable) texts = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) rules = g_hash_table_new(rule_hash, rule_equal);
    Builder builder = { .table = table, .texts = texts, .rules = rules };

    /* The empty text is the first. */
    add_text(&builder, "");
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];
        QsBrokerVerb verb = call->name != NULL ? qs_name_verb(call->name) : 0;

        for (unsigned j = 0; verb != 0 && j < call->grants->len; j++) {
            if (is_served(call->grants->pdata[j])) {
                add_grant(&builder, given, call->grants->pdata[j], verb);
            }
        }
    }
    if (!check_room(&builder, error)) {
        return NULL;
    }
    g_assert(qs_broker_table_valid(table));
    return g_steal_pointer(&table);
}

static char *net_text(const QsBrokerRule *rule)
{
    g_autofree char *cidr = qs_name_format_cidr(rule);
    const char *protocol = rule->protocol == IPPROTO_TCP   ? "tcp"
                           : rule->protocol == IPPROTO_UDP ? "udp"
                           : rule->protocol == 0           ? "any"
                                                           : "other";

    if (rule->port_first == rule->port_last) {
        return g_strdup_printf("%s \"%s\" port %u", protocol, cidr, rule->port_first);
    }
    return g_strdup_printf("%s \"%s\" port %u..%u", protocol, cidr, rule->port_first,
                           rule->port_last);
}

static char *path_text(const QsBrokerTable *table, const QsBrokerRule *rule)
{
    gboolean opens = (rule->verbs & QS_BROKER_VERB_BIT(QS_BROKER_OPEN)) != 0;
    gboolean shares = (rule->verbs & QS_BROKER_VERB_BIT(QS_BROKER_SHARE)) != 0;
    g_autofree char *access = opens || shares ? qs_name_access_text(rule->access) : NULL;
    const char *scope = rule->scope == QS_BROKER_IN      ? "in "
                        : rule->scope == QS_BROKER_BELOW ? "below "
                                                         : "";

    return g_strdup_printf("%s\"%s\"%s%s", scope, table->text + rule->path,
                           access != NULL ? " " : "", access != NULL ? access : "");
}

char *qs_given_rule_text(const QsBrokerTable *table, const QsBrokerRule *rule)
{
    g_autofree char *what = rule->scope == QS_BROKER_NET ? net_text(rule)
                                                         : path_text(table, rule);

    return g_strdup_printf("%s (%s)", what, table->text + rule->profile);
}

static gboolean check_grant(const QsPolicyCall *call, const QsGrant *grant,
                            const char *why_no_names, const char *why_no_addresses,
                            GError **error)
{
    QsBrokerVerb verb = qs_name_verb(call->name);
    gboolean file = verb == QS_BROKER_OPEN || verb == QS_BROKER_UNLINK;
    const char *why = file ? why_no_names : why_no_addresses;

    if (why == NULL || why[0] == '\0') {
        return TRUE;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "profile '%s' gives %s to the broker: %s", grant->profile, call->name,
                why);
    return FALSE;
}

gboolean qs_given_check_broker(const QsPolicy *policy, const char *why_no_names,
                               const char *why_no_addresses, GError **error)
{
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = call->grants->pdata[j];

            if (is_served(grant) &&
                !check_grant(call, grant, why_no_names, why_no_addresses, error)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}
