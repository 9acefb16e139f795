/*
 * qsandbox: files and addresses on the command line
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cli.h"

#include <netinet/in.h>
#include <string.h>

#define ALL_ACCESS (QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE)

static const struct {
    const char *word;
    unsigned protocol;
} protocols[] = { { "tcp:", IPPROTO_TCP }, { "udp:", IPPROTO_UDP } };

/* The protocol that @text begins with, and what is behind it; 0 if it names none. */
static unsigned take_protocol(const char *text, const char **ret_rest)
{
    *ret_rest = text;
    for (size_t i = 0; i < G_N_ELEMENTS(protocols); i++) {
        if (g_str_has_prefix(text, protocols[i].word)) {
            *ret_rest = text + strlen(protocols[i].word);
            return protocols[i].protocol;
        }
    }
    return 0;
}

static gboolean parse_address(const char *text, const char *address, CliName *name,
                              GError **error)
{
    unsigned bits;

    if (!qs_given_parse_network(address, &name->net, error)) {
        return FALSE;
    }
    bits = name->net.family == AF_INET ? 32 : 128;
    if (name->net.prefix != bits || name->net.port_first != name->net.port_last) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "'%s' is not one address with one port, as tcp:10.0.0.1:80 or "
                    "tcp:[fd00::1]:80",
                    text);
        return FALSE;
    }
    return TRUE;
}

static gboolean parse_path(const char *text, const char *path, CliName *name,
                           GError **error)
{
    char normal[QS_BROKER_MAX_PATH];

    if (!qs_broker_path_normalize(NULL, path, normal, sizeof(normal))) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "'%s' is not an absolute path of less than %d bytes", text,
                    QS_BROKER_MAX_PATH);
        return FALSE;
    }
    name->path = g_strdup(normal);
    return TRUE;
}

gboolean cli_parse_name(QsBrokerVerb verb, const char *text, CliName *ret_name,
                        GError **error)
{
    CliName name = { .verb = verb };
    gboolean file = verb == QS_BROKER_OPEN || verb == QS_BROKER_UNLINK;
    const char *rest;
    gboolean ok;

    name.net.protocol = take_protocol(text, &rest);
    if (name.net.protocol != 0 && !file) {
        ok = parse_address(text, rest, &name, error);
    } else if (g_str_has_prefix(text, "unix:") && !file) {
        ok = parse_path(text, text + strlen("unix:"), &name, error);
    } else {
        ok = text[0] == '/' && parse_path(text, text, &name, error);
    }
    if (ok) {
        *ret_name = name;
    }
    return ok;
}

/* What files of a class are, and how they may be opened unless the option says ":ro". */
static unsigned default_kinds(QsNameClass class)
{
    switch (class) {
    case QS_NAME_IMAGES:
        return QS_BROKER_REGULAR | QS_BROKER_BLOCK;
    case QS_NAME_FILES:
        return QS_BROKER_REGULAR | QS_BROKER_BLOCK | QS_BROKER_FIFO | QS_BROKER_SOCKET;
    case QS_NAME_FOLDERS:
        return QS_BROKER_REGULAR | QS_BROKER_SOCKET;
    case QS_NAME_OUTPUTS:
        return QS_BROKER_REGULAR | QS_BROKER_CHARACTER | QS_BROKER_FIFO;
    case QS_NAME_SOCKETS:
        return QS_BROKER_SOCKET;
    default:
        return QS_BROKER_REGULAR;
    }
}

/* "PATH" or "PATH:ro" */
static gboolean give_path(QsGiven *given, QsNameClass class, const char *text,
                          GError **error)
{
    gboolean narrow = g_str_has_suffix(text, ":ro") || class == QS_NAME_FIRMWARE;
    g_autofree char *path = g_strndup(
        text, strlen(text) - (g_str_has_suffix(text, ":ro") ? strlen(":ro") : 0));

    if (path[0] != '/') {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "--given: '%s' is not an absolute path", path);
        return FALSE;
    }
    qs_given_add_path(given, class, path, narrow ? QS_BROKER_READ : ALL_ACCESS,
                      default_kinds(class));
    return TRUE;
}

/* "CIDR[:PORTS]", "tcp:CIDR[:PORTS]" or "udp:..." */
static gboolean give_network(QsGiven *given, QsNameClass class, const char *text,
                             GError **error)
{
    const char *rest;
    unsigned protocol = take_protocol(text, &rest);

    if (!qs_given_add_network(given, class, protocol, rest, error)) {
        g_prefix_error(error, "--given: ");
        return FALSE;
    }
    return TRUE;
}

static gboolean give(QsGiven *given, const char *option, GError **error)
{
    const char *equals = strchr(option, '=');
    g_autofree char *word = equals ? g_strndup(option, equals - option) : NULL;
    QsNameClass class = word ? qs_name_class_find(word) : 0;
    g_autoptr(GString) known = NULL;

    if (class >= QS_NAME_PEERS && class <= QS_NAME_INTERNET) {
        return give_network(given, class, equals + 1, error);
    }
    if (class) {
        return give_path(given, class, equals + 1, error);
    }
    known = g_string_new(NULL);
    for (int each = QS_NAME_IMAGES; each < QS_NAME_WRITTEN; each++) {
        g_string_append_printf(known, " %s", qs_name_class_text(each));
    }
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                "--given: '%s' is not CLASS=VALUE; classes are:%s", option, known->str);
    return FALSE;
}

QsGiven *cli_parse_given(char **options, GError **error)
{
    g_autoptr(QsGiven) given = qs_given_new();

    for (; options && *options; options++) {
        if (!give(given, *options, error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&given);
}

static const QsBrokerRule *decide(const QsBrokerTable *table, const CliName *name,
                                  uint64_t flags)
{
    unsigned access = name->verb == QS_BROKER_OPEN ? qs_broker_open_access(flags) : 0;

    if (name->path) {
        return qs_broker_decide_path(table, name->verb, name->path, access, 0);
    }
    return qs_broker_decide_address(table, name->verb, name->net.family,
                                    name->net.protocol, name->net.address,
                                    name->net.port_first);
}

char *cli_verdict(QsAction action, const QsBrokerTable *table, const CliName *name,
                  uint64_t flags, gboolean *ret_permitted)
{
    const QsBrokerRule *rule;
    g_autofree char *text = NULL;

    *ret_permitted = qs_action_permits(action);
    if (action.kind != QS_ACTION_USER_NOTIF) {
        return qs_action_format(action);
    }
    if (!name->verb) {
        return g_strdup("broker");
    }
    rule = decide(table, name, flags);
    if (!rule) {
        gboolean expected = name->path &&
                            qs_broker_expects_refusal(table, name->verb, name->path);

        return g_strdup(expected ? "broker: refused without a report"
                                 : "broker: refused");
    }
    *ret_permitted = TRUE;
    text = qs_given_rule_text(table, rule);
    return g_strdup_printf("broker: allowed by %s", text);
}
