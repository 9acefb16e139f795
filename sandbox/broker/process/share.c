/*
 * qsandbox: what QEMU does for its guest in a shared folder
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU has a descriptor of a folder, and names something in there.  Whoever has hijacked
 * QEMU may name anything, by any descriptor.  So the broker asks the kernel where the
 * descriptor's folder lies, asks the table about that path, and opens the folder by it
 * once more, without a symbolic link on the way.  What it then works in lies in a share,
 * whatever the descriptor was.  The name in there must be one component and not "..", and
 * is never followed.  Thus nothing outside is reached; mounts in a share belong to it, but
 * for those of the kernel's file systems.
 *
 * Regular files and folders are opened, and nothing else, as QEMU does it.  Rights that a
 * new file would give to whoever executes it are left out; QEMU sets them afterwards, by
 * fchmodat2, which only a share has whose owners and modes are the guest's.
 *
 * The kernel puts no descriptor of O_PATH into another process.  A folder on the way is
 * therefore opened for reading; one that may only be entered cannot be walked through.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "process.h"

#define CHANGE (QS_BROKER_READ | QS_BROKER_WRITE)
#define MAKE (CHANGE | QS_BROKER_CREATE)
#define OWN (CHANGE | QS_BROKER_OWN)

#ifndef SYS_fchmodat2 /* Linux 6.6 */
#define SYS_fchmodat2 452
#endif

#define LINKS "/proc/self/fd/"
#define MAX_VALUE 65536 /* XATTR_SIZE_MAX */
#define MAX_NAME 256    /* XATTR_NAME_MAX and a NUL */

/* Something in a share. */
typedef struct Place {
    const QsBrokerRule *rule;
    int folder;                    /* the broker's own, by O_PATH */
    char name[QS_BROKER_MAX_PATH]; /* in there */
} Place;

static char value[MAX_VALUE];

/*
 * What QEMU's @fd is, opened anew by its path; call->name is that.  -errno; what is no
 * matter of the guest's is refused and reported.
 */
static int open_again(const Broker *broker, BrokerCall *call, int fd, unsigned access,
                      int flags, const QsBrokerRule **ret_rule)
{
    struct open_how how = {
        .flags = O_PATH | O_CLOEXEC | flags,
        .resolve = RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS,
    };
    int copy = broker_fetch(broker, fd);
    int again = copy < 0 ? copy
                         : broker_real_path(broker, copy, call->name, sizeof(call->name));

    if (copy >= 0) {
        close(copy);
    }
    if (again < 0) {
        return again;
    }
    *ret_rule = qs_broker_decide_path(&broker->table, QS_BROKER_SHARE, call->name, access,
                                      0);
    if (!*ret_rule) {
        return broker_refuse(call);
    }
    again = syscall(SYS_openat2, AT_FDCWD, call->name, &how, sizeof(how));
    if (again >= 0 && !broker_is_fit(*ret_rule, again)) {
        close(again);
        return -EACCES;
    }
    return again < 0 ? -errno : again;
}

/* @text in QEMU's folder @fd: 0 or -errno; then place->folder is to be closed. */
static int find_text(const Broker *broker, BrokerCall *call, int fd, const char *text,
                     unsigned access, Place *ret)
{
    size_t length;

    if (text[0] == '\0') {
        return -ENOENT;
    }
    if (strchr(text, '/') || strcmp(text, "..") == 0) {
        memccpy(call->name, text, '\0', sizeof(call->name));
        return broker_refuse(call);
    }
    ret->folder = open_again(broker, call, fd, access, O_DIRECTORY, &ret->rule);
    length = strlen(call->name);
    snprintf(call->name + length, sizeof(call->name) - length, "/%s", text);
    stpcpy(ret->name, text);
    return ret->folder < 0 ? ret->folder : 0;
}

static int find(const Broker *broker, BrokerCall *call, int fd, uint64_t address,
                unsigned access, Place *ret)
{
    char text[QS_BROKER_MAX_PATH];
    int failed = broker_read_text(broker, address, text, sizeof(text));

    return failed ? failed : find_text(broker, call, fd, text, access, ret);
}

/* The descriptor that a path of /proc/self/fd begins with, and what is behind; or -1. */
static int parse_link(const char *text, const char **ret_rest)
{
    int fd = 0;

    if (strncmp(text, LINKS, strlen(LINKS)) != 0) {
        return -1;
    }
    text += strlen(LINKS);
    for (*ret_rest = text; **ret_rest >= '0' && **ret_rest <= '9'; ++*ret_rest) {
        fd = *ret_rest - text < 9 ? fd * 10 + **ret_rest - '0' : -1;
    }
    return *ret_rest > text ? fd : -1;
}

/* The same for "/proc/self/fd/FOLDER/NAME". */
static int find_by_link(const Broker *broker, BrokerCall *call, uint64_t address,
                        unsigned access, Place *ret)
{
    const char *rest;
    int failed = broker_read_text(broker, address, call->name, sizeof(call->name));
    int fd = failed ? -1 : parse_link(call->name, &rest);
    char text[QS_BROKER_MAX_PATH];

    if (failed || fd < 0 || *rest != '/') {
        return failed ? failed : (int)broker_refuse(call);
    }
    strcpy(text, rest + 1);
    return find_text(broker, call, fd, text, access, ret);
}

/* Closes the folder, and returns what a call did there. */
static int64_t leave(const Place *place, int64_t result)
{
    result = result < 0 ? -errno : result;
    close(place->folder);
    return result;
}

/* A file that is there; it is pinned, so that it stays what it is found to be. */
static int open_shared(const Broker *broker, void *where, uint64_t flags, unsigned mode)
{
    const Place *place = where;
    int pinned = openat(place->folder, place->name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
    int kind = pinned < 0 ? -errno : broker_kind(pinned, "");
    char room[1];
    int file = kind;

    (void)mode;
    if (kind == QS_BROKER_REGULAR || kind == QS_BROKER_DIRECTORY) {
        file = broker_is_fit(place->rule, pinned)
                   ? broker_open_pinned(broker, pinned, flags)
                   : -EACCES;
    } else if (kind >= 0) {
        /* As QEMU has it: it opens none of these itself */
        file = flags & O_DIRECTORY                              ? -ENOTDIR
               : readlinkat(pinned, "", room, sizeof(room)) < 0 ? -ENXIO
                                                                : -ELOOP;
    }
    close(pinned);
    return file;
}

static int make_shared(const Broker *broker, void *where, uint64_t flags, unsigned mode)
{
    const Place *place = where;

    (void)broker;
    return broker_make(place->folder, place->name, flags, mode);
}

int64_t broker_share_open(const Broker *broker, BrokerCall *call, int fd,
                          const char *text, uint64_t flags, unsigned mode)
{
    static const BrokerWays ways = { open_shared, make_shared };
    Place place;
    int file;

    if ((flags & O_TMPFILE) == O_TMPFILE ||
        ((flags & O_PATH) && (flags & (O_DIRECTORY | O_ACCMODE)) != O_DIRECTORY)) {
        return broker_refuse(call);
    }
    flags &= ~(uint64_t)O_PATH;
    file = find_text(broker, call, fd, text, qs_broker_open_access(flags), &place);
    if (file < 0) {
        return file;
    }
    file = broker_open_or_make(broker, &ways, &place, flags, mode);
    close(place.folder);
    return file < 0 ? file : broker_hand_over(broker, call, file, flags);
}

int64_t broker_share_unlink(const Broker *broker, BrokerCall *call, int fd,
                            const char *text, unsigned flags)
{
    Place place;
    int failed = flags & ~AT_REMOVEDIR
                     ? (int)broker_refuse(call)
                     : find_text(broker, call, fd, text, CHANGE, &place);

    return failed ? failed
                  : leave(&place, unlinkat(place.folder, place.name, (int)flags));
}

static int64_t look_at(const Broker *broker, BrokerCall *call, const Place *place,
                       const __u64 *args)
{
    struct stat status;
    int64_t result = syscall(SYS_newfstatat, place->folder, place->name, &status,
                             AT_SYMLINK_NOFOLLOW);

    return leave(place, result)
               ?: broker_write(broker, call, args[2], &status, sizeof(status));
}

static int64_t read_link(const Broker *broker, BrokerCall *call, const Place *place,
                         const __u64 *args)
{
    size_t size = args[3] < sizeof(value) ? args[3] : sizeof(value);
    int64_t result = leave(place, readlinkat(place->folder, place->name, value, size));

    return result <= 0 ? result
                       : (broker_write(broker, call, args[2], value, result) ?: result);
}

static int64_t change_mode(const Broker *broker, const Place *place, unsigned mode)
{
    int pinned = openat(place->folder, place->name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
    bool link = pinned >= 0 && readlinkat(pinned, "", value, 1) >= 0;
    char room[12];
    int result = pinned;

    if (pinned >= 0 && !link) {
        result = fchmodat(broker->links, broker_number(room, pinned), mode & 07777, 0);
    }
    result = link ? -ELOOP : result < 0 ? -errno : 0;
    close(pinned);
    close(place->folder);
    return result;
}

static int64_t change_times(const Broker *broker, const Place *place, uint64_t address)
{
    struct timespec times[2];

    if (address && broker_read(broker, address, times, sizeof(times)) < 0) {
        close(place->folder);
        return -EFAULT;
    }
    return leave(place, utimensat(place->folder, place->name, address ? times : NULL,
                                  AT_SYMLINK_NOFOLLOW));
}

/* The calls with a folder and a name, which are there. */
static int64_t change(const Broker *broker, BrokerCall *call, const Place *place)
{
    const __u64 *args = call->notification->data.args;

    switch (call->notification->data.nr) {
    case SYS_newfstatat:
        return look_at(broker, call, place, args);
    case SYS_readlinkat:
        return read_link(broker, call, place, args);
    case SYS_mkdirat:
        return leave(place, mkdirat(place->folder, place->name, args[2] & 0777));
    case SYS_mknodat:
        return leave(place, mknodat(place->folder, place->name, args[2] & (S_IFMT | 0777),
                                    (uint32_t)args[3]));
    case SYS_fchownat:
        return leave(place, fchownat(place->folder, place->name, args[2], args[3],
                                     AT_SYMLINK_NOFOLLOW));
    case SYS_fchmodat2:
        return change_mode(broker, place, args[2]);
    default:
        return change_times(broker, place, args[2]);
    }
}

static int64_t move(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    Place from, to;
    int64_t result = find(broker, call, args[0], args[1], CHANGE, &from);

    if (result < 0) {
        return result;
    }
    result = find(broker, call, args[2], args[3], MAKE, &to);
    if (result == 0) {
        result = call->notification->data.nr == SYS_linkat
                     ? linkat(from.folder, from.name, to.folder, to.name, 0)
                     : renameat(from.folder, from.name, to.folder, to.name);
        result = leave(&to, result);
    }
    close(from.folder);
    return result;
}

static int64_t make_link(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    char target[QS_BROKER_MAX_PATH];
    Place place;
    int failed = broker_read_text(broker, args[0], target, sizeof(target));

    failed = failed ? failed
                    : find(broker, call, args[1], args[2], MAKE | QS_BROKER_OWN, &place);
    return failed ? failed : leave(&place, symlinkat(target, place.folder, place.name));
}

/* "FOLDER/NAME", where the broker's own folder is /proc/self/fd. */
static const char *by_link(const Place *place, char room[2 * QS_BROKER_MAX_PATH])
{
    char number[12];

    stpcpy(stpcpy(stpcpy(room, broker_number(number, place->folder)), "/"), place->name);
    return room;
}

static int64_t get_attribute(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    bool lists = call->notification->data.nr == SYS_llistxattr;
    uint64_t address = args[lists ? 1 : 2], wanted = args[lists ? 2 : 3];
    size_t size = wanted < sizeof(value) ? wanted : sizeof(value);
    char room[2 * QS_BROKER_MAX_PATH], name[MAX_NAME];
    int64_t result = lists ? 0 : broker_read_text(broker, args[1], name, sizeof(name));
    Place place;

    if (result < 0) {
        return result == -ENAMETOOLONG ? -ERANGE : result;
    }
    result = find_by_link(broker, call, args[0], QS_BROKER_READ, &place);
    if (result < 0) {
        return result;
    }
    result = lists ? llistxattr(by_link(&place, room), value, size)
                   : lgetxattr(by_link(&place, room), name, value, size);
    result = leave(&place, result);
    return result <= 0 || size == 0
               ? result
               : (broker_write(broker, call, address, value, result) ?: result);
}

/* Others may say who owns a file, or what a program may do. */
static bool is_harmless(const char *name)
{
    static const char *const prefixes[] = { "user.", "system.posix_acl_" };

    return strncmp(name, prefixes[0], strlen(prefixes[0])) == 0 ||
           strncmp(name, prefixes[1], strlen(prefixes[1])) == 0;
}

static int64_t set_attribute(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    bool removes = call->notification->data.nr == SYS_lremovexattr;
    char room[2 * QS_BROKER_MAX_PATH], name[MAX_NAME];
    size_t size = removes ? 0 : args[3];
    int64_t result = broker_read_text(broker, args[1], name, sizeof(name));
    Place place;

    if (result < 0 || size > sizeof(value)) {
        return result == -ENAMETOOLONG ? -ERANGE : result ?: -E2BIG;
    }
    result = broker_read(broker, removes ? 0 : args[2], value, size);
    result = result ?: find_by_link(broker, call, args[0], CHANGE, &place);
    if (result < 0) {
        return result;
    }
    if (!is_harmless(name) &&
        !qs_broker_decide_path(&broker->table, QS_BROKER_SHARE, call->name, OWN, 0)) {
        close(place.folder);
        return -EOPNOTSUPP;
    }
    result = removes ? lremovexattr(by_link(&place, room), name)
                     : lsetxattr(by_link(&place, room), name, value, size, (int)args[4]);
    return leave(&place, result);
}

/* Of folders only.  The watch belongs to QEMU's descriptor, whatever that is. */
static int64_t watch_folder(const Broker *broker, BrokerCall *call)
{
    const __u64 *args = call->notification->data.args;
    char room[2 * QS_BROKER_MAX_PATH];
    Place place;
    int64_t result = find_by_link(broker, call, args[1], QS_BROKER_READ, &place);
    int copy;

    if (result < 0) {
        return result;
    }
    copy = broker_fetch(broker, args[0]);
    if (copy < 0) {
        close(place.folder);
        return copy;
    }
    result = inotify_add_watch(copy, by_link(&place, room),
                               ((uint32_t)args[2] & IN_ALL_EVENTS) | IN_DONT_FOLLOW |
                                   IN_ONLYDIR);
    result = leave(&place, result);
    close(copy);
    return result;
}

/* The calls with a folder and a name: what they ask for.  0: another call, or a flag. */
static unsigned access_of(const struct seccomp_data *data)
{
    unsigned kind;
    bool changes;

    switch (data->nr) {
    case SYS_newfstatat:
        return (uint32_t)data->args[3] == AT_SYMLINK_NOFOLLOW ? QS_BROKER_READ : 0;
    case SYS_readlinkat:
        return QS_BROKER_READ;
    case SYS_mkdirat:
        return MAKE;
    case SYS_mknodat:
        kind = data->args[2] & S_IFMT;
        return MAKE | (kind == S_IFREG || kind == 0 ? 0 : QS_BROKER_OWN);
    case SYS_fchownat:
        changes = (uid_t)data->args[2] != (uid_t)-1 || (gid_t)data->args[3] != (gid_t)-1;
        return (uint32_t)data->args[4] != AT_SYMLINK_NOFOLLOW ? 0
               : changes                                      ? OWN
                                                              : CHANGE;
    case SYS_utimensat:
        return (uint32_t)data->args[3] == AT_SYMLINK_NOFOLLOW ? CHANGE : 0;
    case SYS_fchmodat2:
        return (uint32_t)data->args[3] == AT_SYMLINK_NOFOLLOW ? OWN : 0;
    default:
        return 0;
    }
}

int64_t broker_share(const Broker *broker, BrokerCall *call)
{
    const struct seccomp_data *data = &call->notification->data;
    unsigned access = access_of(data);
    Place place;
    int failed;

    switch (data->nr) {
    case SYS_linkat:
        return (uint32_t)data->args[4] ? broker_refuse(call) : move(broker, call);
    case SYS_renameat:
        return move(broker, call);
    case SYS_symlinkat:
        return make_link(broker, call);
    case SYS_lgetxattr:
    case SYS_llistxattr:
        return get_attribute(broker, call);
    case SYS_lsetxattr:
    case SYS_lremovexattr:
        return set_attribute(broker, call);
    case SYS_inotify_add_watch:
        return watch_folder(broker, call);
    default:
        failed = access ? find(broker, call, data->args[0], data->args[1], access, &place)
                        : (int)broker_refuse(call);
        return failed ?: change(broker, call, &place);
    }
}
