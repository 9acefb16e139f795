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
 * Addresses that commands name the broker takes from here: where a guest is migrated to,
 * and what to listen on.  With connect= it takes none.
 *
 * In any thread: what is read here does not change after the lockdown, but for those
 * addresses, which have a lock of their own.
 */
#include "asked.h"
#include <netdb.h>
#include <netinet/in.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include "glue.h"

#ifndef SYS_fchmodat2 /* Linux 6.6 */
#define SYS_fchmodat2 452
#endif

static GMutex lock;
static QsBrokerRule late[QS_BROKER_MAX_LATE]; /* what the broker was told, as it has it */
static unsigned n_late;
static char *migration_host,
    *migration_port; /* where the guest goes, as it was written */

/* Whether the VM's policy leaves @name with these arguments to the broker. */
static bool goes_to_broker(const char *name, const uint64_t args[6])
{
    const QsAbiCall *call = qs_abi_find_call(sandbox->abi, name);

    return call && qs_policy_evaluate(sandbox->named, sandbox->abi->audit_arch, call->nr,
                                      args, NULL)
                           .kind == QS_ACTION_USER_NOTIF;
}

/* What qemu_open() takes for a descriptor of add-fd's, and fopen() for a file. */
#define DESCRIPTORS "/dev/fdset/"

static bool has_table(void)
{
    return qatomic_read(&sandbox->state) == SANDBOX_STATE_LOCKED && sandbox->table;
}

/* Who takes no error only looks whether something is there: cdrom_probe_device(). */
static void G_GNUC_PRINTF(2, 3) refuse(Error **errp, const char *format, ...)
{
    g_autofree char *text = NULL;
    va_list args;

    va_start(args, format);
    text = g_strdup_vprintf(format, args);
    va_end(args);
    if (errp) {
        sandbox_not_admitted(text);
    }
    error_setg(errp, "%s", text);
    errno = EACCES;
}

/* @normal is @path, made normal; @what comes before it. */
static void refuse_path(const char *what, const char *path, const char *normal,
                        Error **errp)
{
    g_autofree char *folder = g_path_get_dirname(normal);

    if (g_str_has_prefix(normal, DESCRIPTORS)) {
        refuse(errp,
               "%s'%s' stands for no file here; give the name of one that this VM may"
               " use",
               what, path);
        return;
    }
    refuse(errp,
           "%s'%s' lies outside of what this VM was given; start QEMU with"
           " -sandbox files=%s",
           what, path, folder);
}

static bool decide_path(QsBrokerVerb verb, const char *path, unsigned access,
                        char ret_normal[QS_BROKER_MAX_PATH])
{
    return !qs_broker_path_normalize(sandbox->folder, path, ret_normal,
                                     QS_BROKER_MAX_PATH) ||
           qs_broker_decide_path(sandbox->table, verb, ret_normal, access, 0);
}

/*
 * Whether a file is there that may be opened, but not made.  By opening it, since no other
 * call asks the broker; one that cannot be opened so is there for all that is known.
 */
static bool is_there(const char *path, int flags, mode_t mode)
{
    int plain = (flags & ~(O_CREAT | O_TRUNC)) | O_CLOEXEC;
    const uint64_t args[6] = { (int64_t)AT_FDCWD, 0, (uint32_t)plain, mode };
    int fd;

    if (flags & O_EXCL) {
        return false;
    }
    fd = goes_to_broker("openat", args) ? open(path, plain, mode) : -1;
    if (fd >= 0) {
        close(fd);
    }
    return fd >= 0 || errno != ENOENT;
}

bool qsandbox_may_open(const char *path, int flags, mode_t mode, Error **errp)
{
    unsigned access = qs_broker_open_access(flags);
    const uint64_t args[6] = { (int64_t)AT_FDCWD, 0, (uint32_t)(flags | O_CLOEXEC),
                               mode };
    char normal[QS_BROKER_MAX_PATH];

    if (!has_table() || sandbox_only_logs() || !goes_to_broker("openat", args) ||
        decide_path(QS_BROKER_OPEN, path, access, normal)) {
        return true;
    }
    if ((access & QS_BROKER_CREATE) &&
        decide_path(QS_BROKER_OPEN, path, access & ~QS_BROKER_CREATE, normal)) {
        errno = 0;
        if (is_there(path, flags, mode)) {
            return true;
        }
        refuse(errp, "'%s' is not there, and this VM may not make it", path);
        return false;
    }
    if (decide_path(QS_BROKER_OPEN, path, QS_BROKER_READ, normal)) {
        refuse(errp, "'%s' was given to this VM for reading only", path);
        return false;
    }
    refuse_path("", path, normal, errp);
    return false;
}

int qsandbox_fchmodat(int dirfd, const char *name, mode_t mode)
{
    int result = syscall(SYS_fchmodat2, dirfd, name, mode, AT_SYMLINK_NOFOLLOW);

    /* What the kernel says of a link itself, with violation=log */
    if (result < 0 && errno == EOPNOTSUPP) {
        errno = ELOOP;
    }
    return result;
}

static bool may_use_path(QsBrokerVerb verb, const struct sockaddr *addr, Error **errp)
{
    const struct sockaddr_un *un = (const void *)addr;
    g_autofree char *path = g_strndup(un->sun_path, sizeof(un->sun_path));
    char normal[QS_BROKER_MAX_PATH];

    if (!path[0]) {
        refuse(errp, "an abstract socket cannot be given to this VM; take one that has a"
                     " path");
        return false;
    }
    if (decide_path(verb, path, 0, normal)) {
        return true;
    }
    refuse_path("socket ", path, normal, errp);
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

static bool is_late(QsBrokerVerb verb, unsigned family, int protocol,
                    const uint8_t *bytes, unsigned port)
{
    unsigned i;

    for (i = 0; i < MIN(n_late, QS_BROKER_MAX_LATE); i++) {
        if (qs_broker_rule_serves(&late[i], verb, family, protocol, bytes, port)) {
            return true;
        }
    }
    return false;
}

/* With violation=log the listener is who has to know. */
static bool allow(const QsBrokerRule *rule)
{
    if (sandbox_only_logs()) {
        sandbox_learning_allow(rule);
        return true;
    }
    return qs_broker_allow(sandbox->broker, rule, NULL);
}

/* Lets the broker serve @addr from now on; FALSE if it takes no such address. */
static bool tell_broker(QsBrokerVerb verb, const struct sockaddr *addr, int protocol)
{
    const uint8_t *bytes;
    uint8_t plain[16];
    unsigned port;
    QsBrokerRule rule = {
        .verbs = QS_BROKER_VERB_BIT(verb),
        .scope = QS_BROKER_NET,
        .protocol = protocol,
    };
    bool done;

    if (!(sandbox_late_verbs(sandbox->named) & rule.verbs) ||
        !take_apart(addr, &bytes, &port)) {
        return false;
    }
    rule.port_first = rule.port_last = port;
    rule.family = qs_broker_plain_address(verb, addr->sa_family, bytes, plain);
    rule.prefix = rule.family == AF_INET ? 32 : 128;
    memcpy(rule.address, plain, sizeof(plain));
    if (!qs_broker_rule_late(&rule)) {
        return false;
    }
    g_mutex_lock(&lock);
    done = is_late(verb, addr->sa_family, protocol, bytes, port);
    if (!done && allow(&rule)) {
        late[n_late++ % QS_BROKER_MAX_LATE] = rule;
        done = true;
    }
    g_mutex_unlock(&lock);
    return done;
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
#ifdef IPPROTO_MPTCP
    protocol = protocol == IPPROTO_MPTCP ? IPPROTO_TCP : protocol;
#endif
    served = qs_broker_decide_address(sandbox->table, verb, addr->sa_family, protocol,
                                      bytes, port);
    if (!served && verb == QS_BROKER_CONNECT) {
        g_mutex_lock(&lock);
        served = is_late(verb, addr->sa_family, protocol, bytes, port);
        g_mutex_unlock(&lock);
    } else if (!served) {
        served = tell_broker(verb, addr, protocol);
    }
    if (!served) {
        refuse(
            errp,
            verb == QS_BROKER_CONNECT
                ? "%s is no address that this VM was given; start QEMU with"
                  " -sandbox connect=%s"
                : "%s is no address that this VM was given to listen on; name it on the"
                  " command line, or start QEMU with -sandbox connect=%s",
            text, text);
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
    if (sandbox_only_logs()) {
        if (verb == QS_BROKER_BIND) {
            tell_broker(verb, addr, protocol);
        }
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

void qsandbox_note_peer(int fd)
{
    struct sockaddr_storage storage = { 0 };
    struct sockaddr *peer = (struct sockaddr *)&storage;
    socklen_t length = sizeof(storage);

    if (sandbox->state == SANDBOX_STATE_STARTING && getpeername(fd, peer, &length) == 0) {
        sandbox_note_address(peer, IPPROTO_TCP, false);
    }
}

bool qsandbox_may_bind(const struct sockaddr *addr, int protocol, Error **errp)
{
    return may_use(QS_BROKER_BIND, addr, protocol, errp);
}

void sandbox_migrates_to(const char *host, const char *port)
{
    if (!has_table()) {
        return;
    }
    g_mutex_lock(&lock);
    g_free(migration_host);
    g_free(migration_port);
    migration_host = g_strdup(host);
    migration_port = g_strdup(port);
    g_mutex_unlock(&lock);
}

/* Channels of a migration each ask for the name once more. */
void sandbox_name_found(const char *host, const char *port, const struct addrinfo *found)
{
    bool migrates;

    g_mutex_lock(&lock);
    migrates = !g_strcmp0(host, migration_host) && !g_strcmp0(port, migration_port) &&
               host && has_table();
    g_mutex_unlock(&lock);
    for (; migrates && found; found = found->ai_next) {
        if (found->ai_protocol == IPPROTO_TCP) {
            tell_broker(QS_BROKER_CONNECT, found->ai_addr, IPPROTO_TCP);
        }
    }
}
