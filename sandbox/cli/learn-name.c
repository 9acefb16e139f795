/*
 * qsandbox learn: files and addresses
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A profile holds no user's files: a rule has the class "files" or "networks", and the
 * user says which these are when QEMU starts.  Only a device below /dev is written out,
 * since it belongs to what the profile is about.
 */
#include "learn.h"

#include <string.h>

#include "qsandbox/name.h"

char *cli_learn_plain_name(const CliCall *call)
{
    const char *name = call->name;

    for (const char *c = name; c && *c; c++) {
        if (*c == '%' || *c == '?') {
            return NULL;
        }
    }
    return g_strdup(name);
}

static gboolean is_device(const char *path)
{
    return g_str_has_prefix(path, "/dev/") && !g_str_has_prefix(path, "/dev/shm/") &&
           qs_name_path_is_normal(path);
}

/* The access that a rule about a device needs; the flags are beside the path. */
static char *device_name(const CliCall *call, const char *path)
{
    unsigned flags = qs_name_arg(call->call->name) + 1;
    g_autofree char *access = NULL;

    if (!call->checked[flags] || qs_name_verb(call->call->name) != QS_BROKER_OPEN) {
        return NULL;
    }
    access = qs_name_access_text(qs_broker_open_access(call->args[flags]) &
                                 (QS_BROKER_READ | QS_BROKER_WRITE));
    return g_strdup_printf("named device \"%s\" %s", path, access);
}

/* Looking at a file's attributes is a plain rule elsewhere; only shares give it by name. */
static gboolean only_looks(const char *call)
{
    static const char *const calls[] = { "newfstatat", "readlinkat", "lgetxattr",
                                         "llistxattr", NULL };

    return g_strv_contains(calls, call);
}

gboolean cli_learn_needs_name(const CliCall *call)
{
    return qs_name_verb(call->call->name) && !only_looks(call->call->name);
}

char *cli_learn_names(const CliCall *call)
{
    QsBrokerVerb verb = qs_name_verb(call->call->name);
    g_autofree char *name = cli_learn_plain_name(call);

    if (!cli_learn_needs_name(call) || !name || name[0] == '@') {
        return NULL;
    }
    if (name[0] != '/') {
        QsBrokerRule net;
        gboolean is_net = qs_given_parse_network(name, &net, NULL);

        return is_net && qs_name_class_fits(QS_NAME_NETWORKS, verb)
                   ? g_strdup("named networks")
                   : NULL;
    }
    if (is_device(name)) {
        return device_name(call, name);
    }
    return qs_name_class_fits(QS_NAME_FILES, verb) ? g_strdup("named files") : NULL;
}
