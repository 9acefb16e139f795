/*
 * -sandbox: in which form something is made, and to which addresses QEMU connects
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a backend needs depends on its form: a socket that listens, one that is
 * connected, one that is connected again.  Sockets of one family are of no use to a VM
 * that connects to the other one.  An address is looked up anew for each connection,
 * in any thread, by numbers only: the one name that may stand in a numeric address,
 * that of an interface, is replaced by its number as long as it can be asked for.
 */
#include "qemu/osdep.h"
#include <net/if.h>
#include "qapi/error.h"
#include "qapi/qapi-types-sockets.h"
#include "system/qsandbox.h"
#include "qsandbox/admission.h"
#include "glue.h"

/* Of a user-mode network that is plugged in, vCPUs get less: a form of its own. */
static const char *form_when_plugged(const char *form)
{
    return g_str_equal(form, "user-outgoing") ? "user-plugged" : form;
}

bool qsandbox_claim_form(const char *kind, const char *form, Error **errp)
{
    if (!qsandbox_enabled()) {
        return true;
    }
    if (sandbox->state == SANDBOX_STATE_LOCKED) {
        return qsandbox_admits(kind, form_when_plugged(form), errp);
    }
    qsandbox_note(kind, form);
    return true;
}

bool qsandbox_claim(const char *kind, const char *name, Error **errp)
{
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);

    if (!qsandbox_claim_form(kind, name, errp)) {
        return false;
    }
    if (sandbox->state == SANDBOX_STATE_STARTING &&
        qs_admission_may_repeat(sandbox->library, sandbox->abi, kind, name)) {
        qsandbox_note(hotplug, name);
    }
    return true;
}

/* Others have no peer, or are no sockets of datagrams: another plug-in's. */
bool qsandbox_is_switch(int fd, const char *address, Error **errp)
{
    struct sockaddr_storage peer;
    socklen_t length = sizeof(peer);
    int type = 0;
    socklen_t size = sizeof(type);

    if (!qsandbox_enabled() ||
        (getpeername(fd, (struct sockaddr *)&peer, &length) == 0 &&
         peer.ss_family == AF_UNIX &&
         getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_DGRAM)) {
        return true;
    }
    error_setg(errp,
               "'%s' is no VDE switch on this host, and -sandbox on serves no other"
               " plug-in of VDE's; use sock=FOLDER of a vde_switch",
               address);
    return false;
}

bool qsandbox_claim_tftp(const char *folder, Error **errp)
{
    if (!qsandbox_claim("feature", "user-tftp", errp)) {
        return false;
    }
    sandbox_note_shared(folder);
    return true;
}

static void number_interface(InetSocketAddress *inet)
{
    const char *scope = inet->host ? strchr(inet->host, '%') : NULL;
    unsigned index = scope ? if_nametoindex(scope + 1) : 0;
    char *host;

    if (index) {
        host = g_strdup_printf("%.*s%%%u", (int)(scope - inet->host), inet->host, index);
        g_free(inet->host);
        inet->host = host;
    }
}

bool qsandbox_claim_address(SocketAddress *addr, Error **errp)
{
    g_autofree char *feature = addr->type == SOCKET_ADDRESS_TYPE_VSOCK
                                   ? g_strdup("vsock-client")
                                   : g_strconcat("connect-",
                                                 SocketAddressType_str(addr->type), NULL);

    if (!qsandbox_enabled()) {
        return true;
    }
    if (addr->type == SOCKET_ADDRESS_TYPE_INET) {
        if (sandbox->state == SANDBOX_STATE_STARTING) {
            number_interface(&addr->u.inet);
        }
#ifdef HAVE_IPPROTO_MPTCP
        if (addr->u.inet.has_mptcp && addr->u.inet.mptcp &&
            !qsandbox_claim("feature", "mptcp", errp)) {
            return false;
        }
#endif
    }
    if (sandbox->state == SANDBOX_STATE_STARTING) {
        qsandbox_note("feature", "connect-again");
        sandbox_note_socket(addr, false);
    }
    return qsandbox_claim("feature", feature, errp);
}
