/*
 * -sandbox: the servers of a Ceph cluster
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * librados connects to a server when it first has something to ask it: often after the
 * lockdown.  It learns of the servers from the cluster's monitors, and so does the sandbox.
 * A server that starts anew may come by another of Ceph's ports.  Servers of hosts that
 * join the cluster later can be reached only where they are in Ceph's public_network, or
 * in connect=.
 */
#include "qemu/osdep.h"
#include <netdb.h>
#include <rados/librados.h>
#include "qapi/error.h"
#include "qobject/qdict.h"
#include "qobject/qjson.h"
#include "qobject/qlist.h"
#include "system/qsandbox.h"
#include "rbd-sandbox.h"

/* ms_bind_port_min, and ms_bind_port_max of Ceph 18, which is more than before. */
#define SERVERS "6800-7568"
/* A VM's table has room for a thousand addresses and files. */
#define MAX_SERVERS 256

/* "HOST:PORT", of a server that is not up without a host. */
static void note_address(GHashTable *hosts, const char *address)
{
    const char *port = strrchr(address, ':');
    g_autofree char *host = port ? g_strndup(address, port - address) : NULL;
    g_autofree char *servers = NULL;

    if (!host || !host[0] || g_hash_table_size(hosts) >= MAX_SERVERS) {
        return;
    }
    qsandbox_note_network(address);
    servers = g_strdup_printf("%s:%s", host, SERVERS);
    if (g_hash_table_add(hosts, g_steal_pointer(&host))) {
        qsandbox_note_network(servers);
    }
}

/* Of each in the list @name of @answer: its addresses for clients. */
static void note_servers(GHashTable *hosts, QDict *answer, const char *name)
{
    QList *servers = qdict_get_qlist(answer, name);
    QListEntry *server, *each;

    for (server = servers ? qlist_first(servers) : NULL; server;
         server = qlist_next(server)) {
        QDict *one = qobject_to(QDict, qlist_entry_obj(server));
        QDict *public = one ? qdict_get_qdict(one, "public_addrs") : NULL;
        QList *vector = public ? qdict_get_qlist(public, "addrvec") : NULL;

        for (each = vector ? qlist_first(vector) : NULL; each; each = qlist_next(each)) {
            QDict *addr = qobject_to(QDict, qlist_entry_obj(each));
            const char *text = addr ? qdict_get_try_str(addr, "addr") : NULL;

            if (text) {
                note_address(hosts, text);
            }
        }
    }
}

/* Whom the cluster does not let ask goes on with those it is connected to. */
static void ask(GHashTable *hosts, rados_t cluster, const char *command, const char *name)
{
    char *out = NULL, *status = NULL;
    size_t out_len = 0, status_len = 0;

    if (rados_mon_command(cluster, &command, 1, NULL, 0, &out, &out_len, &status,
                          &status_len) >= 0 &&
        out) {
        g_autofree char *text = g_strndup(out, out_len);
        QObject *parsed = qobject_from_json(text, NULL);
        QDict *answer = qobject_to(QDict, parsed);

        if (answer) {
            note_servers(hosts, answer, name);
        }
        qobject_unref(parsed);
    }
    rados_buffer_free(out);
    rados_buffer_free(status);
}

/* @list has commas, semicolons or blanks between its paths. */
static char **split(const char *list)
{
    return g_strsplit_set(list, ",; ", -1);
}

static char *get_option(rados_t cluster, const char *name)
{
    char value[4096];

    return rados_conf_get(cluster, name, value, sizeof(value)) < 0 ? g_strdup("")
                                                                   : g_strdup(value);
}

/* "CIDR, CIDR...": what the cluster's administrator says its servers are in. */
static void note_public_network(rados_t cluster)
{
    g_autofree char *list = get_option(cluster, "public_network");
    g_auto(GStrv) networks = split(list);
    char **each;

    for (each = networks; *each; each++) {
        const char *format = strchr(*each, ':') ? "[%s]:%s" : "%s:%s";
        static const char *const ports[] = { SERVERS, "3300", "6789" };
        size_t i;

        for (i = 0; **each && i < G_N_ELEMENTS(ports); i++) {
            g_autofree char *text = g_strdup_printf(format, *each, ports[i]);

            qsandbox_note_network(text);
        }
    }
}

static void note_files(char **paths)
{
    for (; *paths; paths++) {
        if (**paths) {
            qsandbox_note_input(*paths);
        }
    }
}

/* Where librados looks for its configuration, in that order. */
static char **configurations(void)
{
    const char *given = g_getenv("CEPH_CONF");
    g_autofree char *list = NULL;

    if (given) {
        return split(given);
    }
    list = g_strdup_printf("/etc/ceph/ceph.conf,%s/.ceph/ceph.conf,ceph.conf",
                           g_get_home_dir());
    return split(list);
}

/* A further disk's client reads them again. */
static void note_own_files(rados_t cluster, const char *conf)
{
    g_auto(GStrv) looked_for = configurations();
    g_autofree char *list = get_option(cluster, "keyring");
    g_auto(GStrv) keyrings = split(list);

    if (conf) {
        qsandbox_note_input(conf);
    }
    note_files(looked_for);
    note_files(keyrings);
}

static bool may_read(const char *path, Error **errp)
{
    return qsandbox_may_open(path, O_RDONLY | O_CLOEXEC, 0, errp);
}

bool qsandbox_may_configure_ceph(const char **conf, Error **errp)
{
    g_auto(GStrv) paths = NULL;
    const char *first = NULL;
    bool all = true;
    char **each;

    if (*conf) {
        return may_read(*conf, errp);
    }
    paths = configurations();
    for (each = paths; *each; each++) {
        bool may = !**each || may_read(*each, NULL);

        first = first ?: may ? *each : NULL;
        all &= may;
    }
    if (!all) {
        *conf = g_intern_string(first ?: "/etc/ceph/ceph.conf");
    }
    return true;
}

/* Who looks for a keyring goes on without those that it cannot open. */
static bool choose_keyrings(rados_t cluster, Error **errp)
{
    g_autofree char *list = get_option(cluster, "keyring");
    g_autofree char *key = get_option(cluster, "key");
    g_autofree char *auth = get_option(cluster, "auth_client_required");
    g_auto(GStrv) paths = split(list);
    g_autoptr(GString) left = g_string_new(NULL);
    Error *err = NULL;
    char **each;

    for (each = paths; *each; each++) {
        if (**each && may_read(*each, err ? NULL : &err)) {
            g_string_append_printf(left, "%s%s", left->len ? "," : "", *each);
        }
    }
    if (!err) {
        return true;
    }
    if (!left->len && !key[0] && g_str_equal(auth, "cephx")) {
        error_propagate(errp, err);
        return false;
    }
    error_free(err);
    rados_conf_set(cluster, "keyring", left->str);
    return true;
}

/* Whether some address of @host, at @port, may be connected to; a name is looked up. */
static bool may_reach(const char *host, const char *port, Error **errp)
{
    const struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
    struct addrinfo *all = NULL, *one;
    Error *err = NULL;
    bool may = false;

    if (qsandbox_getaddrinfo(host, port, &hints, &all)) {
        return false;
    }
    for (one = all; one && !may; one = one->ai_next) {
        error_free(err);
        err = NULL;
        may = qsandbox_may_connect(one->ai_addr, IPPROTO_TCP, &err);
    }
    freeaddrinfo(all);
    error_propagate(errp, err);
    return may;
}

/*
 * One of mon_host's words: HOST or HOST:PORT with v1: or v2: in front, a number behind a
 * slash, and what is left of brackets around several of them.
 */
static bool may_reach_monitor(const char *word, Error **errp)
{
    const char *start = word + (g_str_has_prefix(word, "[v") ? 1 : 0);
    const char *text = g_str_has_prefix(start, "v1:") || g_str_has_prefix(start, "v2:")
                           ? start + 3
                           : start;
    g_autofree char *host = g_strndup(text, strcspn(text, "/"));
    char *colon = strrchr(host, ':');
    char *port = colon && (host[0] == '[' ? colon[-1] == ']' : strchr(host, ':') == colon)
                     ? colon + 1
                     : NULL;

    if (port) {
        *colon = '\0';
    }
    if (host[0] == '[') {
        memmove(host, host + 1, strlen(host));
        host[strcspn(host, "]")] = '\0';
    }
    return port ? may_reach(host, port, errp)
                : may_reach(host, "3300", NULL) || may_reach(host, "6789", errp);
}

bool qsandbox_may_open_ceph(void *cluster, Error **errp)
{
    g_autofree char *monitors = get_option(cluster, "mon_host");
    g_auto(GStrv) words = split(monitors);
    Error *err = NULL;
    bool may = false;
    char **each;

    if (!qsandbox_enabled()) {
        return true;
    }
    if (!choose_keyrings(cluster, errp)) {
        return false;
    }
    for (each = words; *each && !may; each++) {
        if (**each) {
            error_free(err);
            err = NULL;
            may = may_reach_monitor(*each, &err);
        }
    }
    /* What is no address here librados may understand */
    if (may || !err) {
        error_free(err);
        return true;
    }
    error_propagate(errp, err);
    return false;
}

void qsandbox_note_ceph(void *cluster, const char *conf)
{
    g_autoptr(GHashTable)
        hosts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    if (!qsandbox_enabled()) {
        return;
    }
    note_own_files(cluster, conf);
    note_public_network(cluster);
    ask(hosts, cluster, "{\"prefix\": \"mon dump\", \"format\": \"json\"}", "mons");
    ask(hosts, cluster, "{\"prefix\": \"osd dump\", \"format\": \"json\"}", "osds");
}
