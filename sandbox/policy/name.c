/*
 * Names: files and addresses that rules speak of
 *
 * A name that is written out holds the broker's rule that it becomes, but for the texts
 * of a table.  Its canonical text is what names are compared by.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include <string.h>
#include "qsandbox/name.h"

#define BIT QS_BROKER_VERB_BIT

/* What a class names, and for which calls. */
static const struct {
    const char *text;
    unsigned verbs;
} classes[] = {
    [QS_NAME_IMAGES] = { "images", BIT(QS_BROKER_OPEN) },
    [QS_NAME_FOLDERS] = { "folders", BIT(QS_BROKER_OPEN) | BIT(QS_BROKER_UNLINK) |
                                         BIT(QS_BROKER_CONNECT) | BIT(QS_BROKER_BIND) },
    [QS_NAME_FILES] = { "files", BIT(QS_BROKER_OPEN) | BIT(QS_BROKER_UNLINK) |
                                     BIT(QS_BROKER_CONNECT) | BIT(QS_BROKER_BIND) |
                                     BIT(QS_BROKER_SEND) },
    [QS_NAME_OUTPUTS] = { "outputs", BIT(QS_BROKER_OPEN) | BIT(QS_BROKER_UNLINK) },
    [QS_NAME_SOCKETS] = { "sockets", BIT(QS_BROKER_UNLINK) | BIT(QS_BROKER_CONNECT) |
                                         BIT(QS_BROKER_BIND) | BIT(QS_BROKER_SEND) },
    [QS_NAME_PEERS] = { "peers", BIT(QS_BROKER_CONNECT) | BIT(QS_BROKER_SEND) },
    [QS_NAME_SERVERS] = { "servers", BIT(QS_BROKER_BIND) },
    [QS_NAME_NETWORKS] = { "networks", BIT(QS_BROKER_CONNECT) | BIT(QS_BROKER_SEND) |
                                           BIT(QS_BROKER_BIND) },
    [QS_NAME_INTERNET] = { "internet", BIT(QS_BROKER_CONNECT) | BIT(QS_BROKER_SEND) |
                                           BIT(QS_BROKER_BIND) },
    [QS_NAME_FIRMWARE] = { "firmware", BIT(QS_BROKER_OPEN) },
    [QS_NAME_SHARES] = { "shares", BIT(QS_BROKER_OPEN) | BIT(QS_BROKER_UNLINK) |
                                       BIT(QS_BROKER_SHARE) },
    [QS_NAME_WRITTEN] = { NULL, UINT_MAX },
};

/* What is served, and the argument that has the name (of sendmsg the struct msghdr). */
static const struct {
    const char *call;
    QsBrokerVerb verb;
    unsigned arg;
} calls[] = {
    { "open", QS_BROKER_OPEN, 0 },
    { "openat", QS_BROKER_OPEN, 1 },
    { "unlink", QS_BROKER_UNLINK, 0 },
    { "unlinkat", QS_BROKER_UNLINK, 1 },
    { "connect", QS_BROKER_CONNECT, 1 },
    { "bind", QS_BROKER_BIND, 1 },
    { "sendto", QS_BROKER_SEND, 4 },
    { "sendmsg", QS_BROKER_SEND, 1 },
    { "newfstatat", QS_BROKER_SHARE, 1 },
    { "readlinkat", QS_BROKER_SHARE, 1 },
    { "mkdirat", QS_BROKER_SHARE, 1 },
    { "mknodat", QS_BROKER_SHARE, 1 },
    { "renameat", QS_BROKER_SHARE, 1 },
    { "linkat", QS_BROKER_SHARE, 1 },
    { "symlinkat", QS_BROKER_SHARE, 2 },
    { "fchownat", QS_BROKER_SHARE, 1 },
    { "utimensat", QS_BROKER_SHARE, 1 },
    { "fchmodat2", QS_BROKER_SHARE, 1 },
    { "lgetxattr", QS_BROKER_SHARE, 0 },
    { "llistxattr", QS_BROKER_SHARE, 0 },
    { "lsetxattr", QS_BROKER_SHARE, 0 },
    { "lremovexattr", QS_BROKER_SHARE, 0 },
    { "inotify_add_watch", QS_BROKER_SHARE, 1 },
};

const char *qs_name_class_text(QsNameClass class)
{
    g_assert(class > 0 && class <= QS_NAME_LAST);
    return classes[class].text;
}

QsNameClass qs_name_class_find(const char *text)
{
    for (int class = QS_NAME_IMAGES; class < QS_NAME_WRITTEN; class ++) {
        if (strcmp(classes[class].text, text) == 0) {
            return class;
        }
    }
    return 0;
}

QsBrokerVerb qs_name_verb(const char *call)
{
    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
        if (strcmp(calls[i].call, call) == 0) {
            return calls[i].verb;
        }
    }
    return 0;
}

unsigned qs_name_arg(const char *call)
{
    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
        if (strcmp(calls[i].call, call) == 0) {
            return calls[i].arg;
        }
    }
    g_assert_not_reached();
}

gboolean qs_name_class_fits(QsNameClass class, QsBrokerVerb verb)
{
    g_assert(class > 0 && class <= QS_NAME_LAST);
    return (classes[class].verbs & BIT(verb)) != 0;
}

QsName *qs_name_new_class(QsNameClass class)
{
    QsName *name = g_new0(QsName, 1);

    name->class = class;
    name->text = g_strdup(qs_name_class_text(class));
    return name;
}

char *qs_name_access_text(unsigned access)
{
    static const char *const words[] = { "read", "write", "create", "own" };
    GString *out = g_string_new(access == 0 ? "none" : NULL);

    for (unsigned i = 0; i < G_N_ELEMENTS(words); i++) {
        if (access & (1u << i)) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? "|" : "", words[i]);
        }
    }
    return g_string_free(out, FALSE);
}

/* What a path may be, of which a rule for @verb speaks. */
static unsigned kinds_of(QsBrokerVerb verb, gboolean device)
{
    switch (verb) {
    case QS_BROKER_OPEN:
        return device ? QS_BROKER_CHARACTER | QS_BROKER_BLOCK : QS_BROKER_REGULAR;
    case QS_BROKER_UNLINK:
        return QS_BROKER_REGULAR | QS_BROKER_SOCKET;
    default:
        return QS_BROKER_SOCKET;
    }
}

QsName *qs_name_new_path(QsBrokerVerb verb, gboolean below, gboolean device,
                         const char *path, unsigned access)
{
    gboolean pattern = strpbrk(path, "*?") != NULL;
    QsName *name = g_new0(QsName, 1);
    g_autofree char *access_text = verb == QS_BROKER_OPEN ? qs_name_access_text(access)
                                                          : NULL;

    name->class = QS_NAME_WRITTEN;
    name->path = g_strdup(path);
    name->rule = (QsBrokerRule){
        .verbs = BIT(verb),
        .scope = below     ? QS_BROKER_BELOW
                 : pattern ? QS_BROKER_LIKE
                           : QS_BROKER_IS,
        .access = verb == QS_BROKER_OPEN ? access : 0,
        .kinds = kinds_of(verb, device),
    };
    /* What may all be read may be listed, too */
    if (verb == QS_BROKER_OPEN && below && !device && access == QS_BROKER_READ) {
        name->rule.kinds |= QS_BROKER_DIRECTORY;
    }
    name->text = g_strdup_printf("%s%s\"%s\"%s%s", below ? "below " : "",
                                 device ? "device " : "", path, access_text ? " " : "",
                                 access_text ?: "");
    return name;
}

QsName *qs_name_new_net(QsBrokerVerb verb, const QsBrokerRule *net)
{
    QsName *name = g_new0(QsName, 1);
    g_autofree char *cidr = qs_name_format_cidr(net);
    g_autofree char *last = net->port_first == net->port_last
                                ? g_strdup("")
                                : g_strdup_printf("..%u", net->port_last);

    name->class = QS_NAME_WRITTEN;
    name->rule = *net;
    name->rule.verbs = BIT(verb);
    name->rule.scope = QS_BROKER_NET;
    name->text = g_strdup_printf("%s \"%s\" port %u%s",
                                 net->protocol == IPPROTO_TCP ? "tcp" : "udp", cidr,
                                 net->port_first, last);
    return name;
}

void qs_name_free(QsName *name)
{
    if (name == NULL) {
        return;
    }
    g_free(name->text);
    g_free(name->path);
    g_free(name);
}

gboolean qs_name_path_is_normal(const char *path)
{
    g_autofree char *normal = NULL;

    if (path[0] != '/' || path[1] == '/') {
        return FALSE;
    }
    normal = g_canonicalize_filename(path, "/");
    return strcmp(normal, path) == 0;
}
