/*
 * The names that a VM was given
 *
 * Paths and addresses are kept by class, in the order in which they came, each once.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "given-internal.h"
#include "qsandbox/error.h"

static void clear_path(void *data)
{
    ComposeGivenPath *each = data;

    g_free(each->path);
}

QsGiven *qs_given_new(void)
{
    QsGiven *given = g_new0(QsGiven, 1);

    given->paths = g_array_new(FALSE, FALSE, sizeof(ComposeGivenPath));
    g_array_set_clear_func(given->paths, clear_path);
    given->nets = g_array_new(FALSE, FALSE, sizeof(ComposeGivenNet));
    return given;
}

void qs_given_free(QsGiven *given)
{
    if (given == NULL) {
        return;
    }
    g_array_unref(given->paths);
    g_array_unref(given->nets);
    g_free(given);
}

static gboolean is_folder(QsNameClass class)
{
    return class == QS_NAME_FOLDERS || class == QS_NAME_FILES ||
           class == QS_NAME_FIRMWARE;
}

/* NULL for what cannot be given. */
static char *normal_path(QsNameClass class, const char *path)
{
    g_autofree char *normal = NULL;

    if (path[0] != '/') {
        return NULL;
    }
    /* GLib keeps two slashes at the start. */
    while (path[1] == '/') {
        path++;
    }
    normal = g_canonicalize_filename(path, "/");
    if (strlen(normal) >= QS_BROKER_MAX_PATH ||
        (is_folder(class) && strcmp(normal, "/") == 0)) {
        return NULL;
    }
    return g_steal_pointer(&normal);
}

void qs_given_add_path(QsGiven *given, QsNameClass class, const char *path,
                       unsigned access, unsigned kinds)
{
    g_autofree char *normal = normal_path(class, path);
    ComposeGivenPath added = { class, access, kinds, normal };

    for (unsigned i = 0; normal != NULL && i < given->paths->len; i++) {
        ComposeGivenPath *each = &g_array_index(given->paths, ComposeGivenPath, i);

        if (each->class == class && strcmp(each->path, normal) == 0) {
            each->access |= access;
            each->kinds |= kinds;
            return;
        }
    }
    if (normal != NULL) {
        g_array_append_val(given->paths, added);
        g_steal_pointer(&normal);
    }
}

static gboolean fault(const char *text, const char *at, const char *what, GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "'%s', from '%s' on: %s", text, at,
                what);
    return FALSE;
}

/* "PORT" or "FIRST-LAST" */
static gboolean parse_ports(const char *text, const char *ports, QsBrokerRule *net,
                            GError **error)
{
    g_auto(GStrv) ends = g_strsplit(ports, "-", 2);
    guint64 first = 0;
    guint64 last = 0;

    if (ends[0] == NULL ||
        !g_ascii_string_to_unsigned(ends[0], 10, 0, UINT16_MAX, &first, NULL) ||
        (ends[1] != NULL &&
         !g_ascii_string_to_unsigned(ends[1], 10, 0, UINT16_MAX, &last, NULL))) {
        return fault(text, ports, "expected a port up to 65535, or FIRST-LAST", error);
    }
    net->port_first = first;
    net->port_last = ends[1] != NULL ? last : first;
    return net->port_first <= net->port_last ||
           fault(text, ports, "a range of ports goes up", error);
}

/* Where the address begins and ends, and its ports, "" if it names none. */
static gboolean split_network(const char *text, const char **ret_start,
                              const char **ret_end, const char **ret_ports,
                              GError **error)
{
    const char *colon = strchr(text, ':');

    *ret_start = text;
    if (text[0] == '[') {
        *ret_start = text + 1;
        *ret_end = strchr(text, ']');
        if (*ret_end == NULL) {
            return fault(text, text, "the bracket does not end", error);
        }
        *ret_ports = *ret_end + 1;
    } else if (colon != NULL && strchr(colon + 1, ':') == NULL) {
        *ret_end = *ret_ports = colon;
    } else {
        *ret_end = *ret_ports = text + strlen(text);
    }
    if ((*ret_ports)[0] == ':') {
        ++*ret_ports;
        return (*ret_ports)[0] != '\0' ||
               fault(text, *ret_ports - 1, "expected a port behind ':'", error);
    }
    return (*ret_ports)[0] == '\0' ||
           fault(text, *ret_ports, "expected ':PORTS' or nothing", error);
}

static gboolean same_net(const QsBrokerRule *a, const QsBrokerRule *b)
{
    return memcmp(a, b, sizeof(*a)) == 0;
}

gboolean qs_given_parse_network(const char *text, QsBrokerRule *ret, GError **error)
{
    QsBrokerRule net = *ret;
    g_autofree char *why = NULL;
    const char *start;
    const char *end;
    const char *ports;

    if (!split_network(text, &start, &end, &ports, error)) {
        return FALSE;
    }
    if (!qs_name_parse_cidr(start, end - start, &net, &why)) {
        return fault(text, start, why, error);
    }
    net.scope = QS_BROKER_NET;
    net.port_first = 0;
    net.port_last = UINT16_MAX;
    if (ports[0] != '\0' && !parse_ports(text, ports, &net, error)) {
        return FALSE;
    }
    *ret = net;
    return TRUE;
}

gboolean qs_given_add_network(QsGiven *given, QsNameClass class, unsigned protocol,
                              const char *text, GError **error)
{
    ComposeGivenNet added = { .class = class, .net = { .protocol = protocol } };

    if (!qs_given_parse_network(text, &added.net, error)) {
        return FALSE;
    }
    for (unsigned i = 0; i < given->nets->len; i++) {
        const ComposeGivenNet *each = &g_array_index(given->nets, ComposeGivenNet, i);

        if (each->class == class && same_net(&each->net, &added.net)) {
            return TRUE;
        }
    }
    g_array_append_val(given->nets, added);
    return TRUE;
}
