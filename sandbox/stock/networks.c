/*
 * qsandbox in an unpatched QEMU: what user-mode networks do
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU notes it where libslirp is set up (net_slirp_init()).  Here the command
 * line says it: -netdev, -nic and -net, as JSON or as words.  Of what takes programs or
 * files nothing is served here yet.
 */
#include "opaque.h"
#include "stock.h"

typedef struct Networks {
    unsigned n_user;
    const char *unserved;
} Networks;

static bool is_off(const QDict *network, const char *key, bool normally)
{
    const char *word = qdict_get_try_str(network, key);
    bool on = word ? normally : qdict_get_try_bool(network, key, normally);

    if (word) {
        qapi_bool_parse(key, word, &on, NULL);
    }
    return !on;
}

/* libslirp restricts IPv4 only */
static bool makes_connections(const QDict *network)
{
    return is_off(network, "restrict", false) || !is_off(network, "ipv6", true);
}

static void read_network(const char *words, void *opaque)
{
    static const char *const keys[] = { "tftp", "smb", "guestfwd" };
    Networks *networks = opaque;
    bool help = false;
    QDict *network = words[0] == '{' ? (QDict *)(void *)qobject_from_json(words, NULL)
                                     : keyval_parse(words, "type", &help, NULL);
    const char *type = network ? qdict_get_try_str(network, "type") : NULL;
    size_t i;

    if (type && g_str_equal(type, "user")) {
        networks->n_user++;
        if (makes_connections(network)) {
            qsandbox_note("net", "user-outgoing");
        }
        if (qdict_get(network, "hostfwd")) {
            qsandbox_note("net", "user-hostfwd");
        }
        for (i = 0; i < G_N_ELEMENTS(keys); i++) {
            networks->unserved = qdict_get(network, keys[i]) ? keys[i]
                                                             : networks->unserved;
        }
    }
    qobject_unref(network);
}

/* One that nobody asked for is QEMU's own choice, or what could not be read. */
bool stock_note_networks(Error **errp)
{
    static const char *const options[] = { "netdev", "nic", "net" };
    Networks networks = { 0, NULL };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(options); i++) {
        stock_each_argument(options[i], read_network, &networks);
    }
    if (networks.unserved) {
        error_setg(errp,
                   "-sandbox: %s= of a user-mode network is not served in an unpatched"
                   " QEMU yet",
                   networks.unserved);
        return false;
    }
    if (!networks.n_user && sandbox_has_network("user")) {
        qsandbox_note("net", "user-outgoing");
    }
    return true;
}
