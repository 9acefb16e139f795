/*
 * -sandbox: may this name be used?
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What the broker would refuse is refused before it is tried, as an error that says what
 * QEMU has to be started with.  The same table and the same pure functions decide here
 * and there, so this is for people: an attacker who skips it meets the broker.
 *
 * Only calls that the policy gives to the broker are asked about.  Of links the broker
 * knows more than this: where one leads it looks up, and then answers "Permission denied".
 *
 * In any thread: what is read here does not change after the lockdown, but for the one
 * address of a migration, which has a lock of its own.
 */
#include "qemu/osdep.h"
#include <netinet/in.h>
#include <sys/un.h>
#include "qapi/error.h"
#include "qapi/qapi-types-sockets.h"
#include "qemu/atomic.h"
#include "qemu/error-report.h"
#include "system/qsandbox.h"
#include "glue.h"

static GMutex lock;
static QsBrokerRule migration; /* which the broker was told last; zero: none */

/* Whether the VM's policy leaves @name with these arguments to the broker. */
static bool goes_to_broker(const char *name, const uint64_t args[6])
{
    const QsAbiCall *call = qs_abi_find_call(sandbox->abi, name);

    return call && qs_policy_evaluate(sandbox->named, sandbox->abi->audit_arch, call->nr,
                                      args, NULL)
                           .kind == QS_ACTION_USER_NOTIF;
}

static bool has_table(void)
{
    return qatomic_read(&sandbox->state) == SANDBOX_STATE_LOCKED && sandbox->table;
}

static void G_GNUC_PRINTF(2, 3) refuse(Error **errp, const char *format, ...)
{
    g_autofree char *text = NULL;
    va_list args;

    va_start(args, format);
    text = g_strdup_vprintf(format, args);
    va_end(args);
    fprintf(stderr, "qemu-sandbox: not admitted: %s\n", text);
    error_setg(errp, "%s", text);
    errno = EACCES;
}

static bool decide_path(QsBrokerVerb verb, const char *path, unsigned access,
                        char ret_normal[QS_BROKER_MAX_PATH])
{
    return !qs_broker_path_normalize(sandbox->folder, path, ret_normal,
                                     QS_BROKER_MAX_PATH) ||
           qs_broker_decide_path(sandbox->table, verb, ret_normal, access, 0);
}

bool qsandbox_may_open(const char *path, int flags, mode_t mode, Error **errp)
{
    unsigned access = qs_broker_open_access(flags);
    const uint64_t args[6] = { (int64_t)AT_FDCWD, 0, (uint32_t)(flags | O_CLOEXEC),
                               mode };
    char normal[QS_BROKER_MAX_PATH];
    g_autofree char *folder = NULL;

    if (!has_table() || !goes_to_broker("openat", args) ||
        decide_path(QS_BROKER_OPEN, path, access, normal)) {
        return true;
    }
    /* One that is there needs no right to make it, which the broker finds out */
    if ((access & QS_BROKER_CREATE) &&
        decide_path(QS_BROKER_OPEN, path, access & ~QS_BROKER_CREATE, normal)) {
        return true;
    }
    if (decide_path(QS_BROKER_OPEN, path, QS_BROKER_READ, normal)) {
        refuse(errp, "'%s' was given to this VM for reading only", path);
        return false;
    }
    folder = g_path_get_dirname(normal);
    refuse(errp,
           "'%s' lies outside of what this VM was given; start QEMU with"
           " -sandbox files=%s",
           path, folder);
    return false;
}

static bool may_use_path(QsBrokerVerb verb, const struct sockaddr *addr, Error **errp)
{
    const struct sockaddr_un *un = (const void *)addr;
    g_autofree char *path = g_strndup(un->sun_path, sizeof(un->sun_path));
    char normal[QS_BROKER_MAX_PATH];
    g_autofree char *folder = NULL;

    if (!path[0]) {
        refuse(errp, "an abstract socket cannot be given to this VM; take one that has a"
                     " path");
        return false;
    }
    if (decide_path(verb, path, 0, normal)) {
        return true;
    }
    folder = g_path_get_dirname(normal);
    refuse(errp,
           "socket '%s' lies outside of what this VM was given; start QEMU with"
           " -sandbox files=%s",
           path, folder);
    return false;
}

/* Lets @ret point into @addr; FALSE if it is no Internet address. */
static bool take_apart(const struct sockaddr *addr, const uint8_t **ret,
                       unsigned *ret_port)
{
    if (addr->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const void *)addr;

        *ret = (const uint8_t *)&in->sin_addr;
        *ret_port = ntohs(in->sin_port);
        return true;
    }
    if (addr->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in6 = (const void *)addr;

        *ret = (const uint8_t *)&in6->sin6_addr;
        *ret_port = ntohs(in6->sin6_port);
        return true;
    }
    return false;
}

static bool may_use_address(QsBrokerVerb verb, const struct sockaddr *addr, int protocol,
                            Error **errp)
{
    g_autofree char *text = sandbox_format_address(addr);
    const uint8_t *bytes;
    unsigned port;
    bool served;

    if (!take_apart(addr, &bytes, &port)) {
        return true;
    }
    served = qs_broker_decide_address(sandbox->table, verb, addr->sa_family, protocol,
                                      bytes, port);
    if (!served && verb == QS_BROKER_CONNECT) {
        g_mutex_lock(&lock);
        served = qs_broker_rule_serves(&migration, verb, addr->sa_family, protocol, bytes,
                                       port);
        g_mutex_unlock(&lock);
    }
    if (!served && verb == QS_BROKER_CONNECT) {
        refuse(errp,
               "%s is no address that this VM was given; start QEMU with"
               " -sandbox connect=%s",
               text, text);
    } else if (!served) {
        refuse(errp,
               "%s is no address that this VM was given to listen on; name it on the"
               " command line",
               text);
    }
    return served;
}

static bool may_use(QsBrokerVerb verb, const struct sockaddr *addr, int protocol,
                    Error **errp)
{
    const uint64_t args[6] = { 0 };

    if (qatomic_read(&sandbox->state) == SANDBOX_STATE_STARTING) {
        sandbox_note_address(addr, protocol, verb == QS_BROKER_BIND);
        return true;
    }
    if (!has_table() ||
        !goes_to_broker(verb == QS_BROKER_BIND ? "bind" : "connect", args)) {
        return true;
    }
    if (!sandbox->ability.addresses) {
        refuse(errp, "the broker can do nothing with sockets: %s",
               sandbox->ability.why_no_addresses);
        return false;
    }
    return addr->sa_family == AF_UNIX ? may_use_path(verb, addr, errp)
                                      : may_use_address(verb, addr, protocol, errp);
}

bool qsandbox_may_connect(const struct sockaddr *addr, int protocol, Error **errp)
{
    return may_use(QS_BROKER_CONNECT, addr, protocol, errp);
}

bool qsandbox_may_bind(const struct sockaddr *addr, int protocol, Error **errp)
{
    return may_use(QS_BROKER_BIND, addr, protocol, errp);
}

/* The rule for one numeric address and port. */
static bool make_rule(const InetSocketAddress *inet, QsBrokerRule *ret)
{
    char *end = NULL;
    unsigned long port = inet->port ? strtoul(inet->port, &end, 10) : 0;

    *ret = (QsBrokerRule){
        .verbs = QS_BROKER_VERB_BIT(QS_BROKER_CONNECT),
        .scope = QS_BROKER_NET,
        .protocol = IPPROTO_TCP,
        .port_first = port,
        .port_last = port,
    };
    if (!port || port > UINT16_MAX || *end || !inet->host) {
        return false;
    }
    if (inet_pton(AF_INET, inet->host, ret->address) == 1) {
        ret->family = AF_INET;
        ret->prefix = 32;
        return true;
    }
    ret->family = AF_INET6;
    ret->prefix = 128;
    return inet_pton(AF_INET6, inet->host, ret->address) == 1;
}

void qsandbox_migrates_to(SocketAddress *addr)
{
    g_autoptr(GError) error = NULL;
    QsBrokerRule rule;

    if (!has_table() || addr->type != SOCKET_ADDRESS_TYPE_INET ||
        !sandbox_may_name_peer() || !make_rule(&addr->u.inet, &rule)) {
        return;
    }
    if (!qs_broker_allow_migration(sandbox->broker, &rule, &error)) {
        warn_report("-sandbox: %s", error->message);
        return;
    }
    g_mutex_lock(&lock);
    migration = rule;
    g_mutex_unlock(&lock);
}
