/*
 * qsandbox: files by name
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The table is asked twice.  First about the path as text: if no rule covers it, the file
 * system is not touched, so a refusal says nothing about what is there.  Then the file is
 * pinned by O_PATH, which neither opens it nor waits, and the table is asked about its
 * kind and about its path free of symbolic links: the same text if there are none on the
 * way, else what the kernel says.  What
 * is then opened is the pinned inode, by its descriptor.  So it does not matter what
 * becomes of the name meanwhile.
 *
 * A new file is made in a folder that was pinned and asked about in the same way.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "process.h"

/* No rule's kind. */
#define OTHER_KIND 0x80

/* How often a file may appear and vanish while it is opened. */
#define TRIES 3

/*
 * File systems whose files are interfaces of the kernel (include/uapi/linux/magic.h).  A
 * rule about a folder covers none of them; one that names the file may, but for procfs.
 *
 * In this order: sysfs, debugfs, tracefs, securityfs, cgroup, cgroup2, bpf, efivarfs,
 * configfs, selinux, smack, pstore, nsfs, pidfs, binderfs, devpts, fusectl, binfmt_misc,
 * resctrl.
 */
static const uint32_t of_kernel[] = {
    0x62656572, 0x64626720, 0x74726163, 0x73636673, 0x0027e0eb, 0x63677270, 0xcafe4a11,
    0xde5e81e4, 0x62656570, 0xf97cff8c, 0x43415d53, 0x6165676c, 0x6e736673, 0x50494446,
    0x6c6f6f70, 0x00001cd1, 0x65735543, 0x42494e4d, 0x07655821,
};

bool broker_is_fit(const QsBrokerRule *rule, int file)
{
    struct statfs status;

    if (fstatfs(file, &status) < 0 || status.f_type == 0x9fa0 /* procfs */) {
        return false;
    }
    for (size_t i = 0; i < sizeof(of_kernel) / sizeof(of_kernel[0]); i++) {
        if ((uint32_t)status.f_type == of_kernel[i]) {
            return rule->scope == QS_BROKER_IS || rule->scope == QS_BROKER_LIKE;
        }
    }
    return true;
}

int broker_kind(int folder, const char *leaf)
{
    static const uint8_t kinds[16] = {
        [S_IFREG >> 12] = QS_BROKER_REGULAR,   [S_IFBLK >> 12] = QS_BROKER_BLOCK,
        [S_IFCHR >> 12] = QS_BROKER_CHARACTER, [S_IFIFO >> 12] = QS_BROKER_FIFO,
        [S_IFSOCK >> 12] = QS_BROKER_SOCKET,   [S_IFDIR >> 12] = QS_BROKER_DIRECTORY,
        [S_IFLNK >> 12] = OTHER_KIND,
    };
    struct statx status;

    if (statx(folder, leaf, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW | AT_STATX_DONT_SYNC,
              STATX_TYPE, &status) < 0) {
        return -errno;
    }
    return kinds[status.stx_mode >> 12] ?: OTHER_KIND;
}

int broker_normalize(const Broker *broker, BrokerCall *call, const char *text)
{
    const char *folder = broker->folder[0] ? broker->folder : NULL;

    if (!qs_broker_path_normalize(folder, text, call->name, sizeof(call->name))) {
        call->name[0] = '\0';
        return text[0] ? -ENAMETOOLONG : -ENOENT;
    }
    return 0;
}

const char *broker_number(char room[12], int number)
{
    char *start = room + 11;

    *start = '\0';
    do {
        *--start = '0' + number % 10;
        number /= 10;
    } while (number);
    return start;
}

int broker_real_path(const Broker *broker, int file, char *ret, size_t size)
{
    char room[12];
    ssize_t length = readlinkat(broker->links, broker_number(room, file), ret, size - 1);

    if (length < 0) {
        return -errno;
    }
    ret[length] = '\0';
    /* "(unreachable)/..." is outside of the root */
    return ret[0] != '/' ? -EACCES : (size_t)length == size - 1 ? -ENAMETOOLONG : 0;
}

/*
 * By O_PATH, which opens nothing; or -errno.  @ret_real is where the file is, in @room if
 * there are symbolic links on the way; without any it is @path.
 */
static int pin(const Broker *broker, BrokerCall *call, const char *path, int flags,
               char room[QS_BROKER_MAX_PATH], const char **ret_real)
{
    struct open_how how = {
        .flags = O_PATH | O_CLOEXEC | flags,
        .resolve = RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS,
    };
    int file = syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));
    int failed = 0;

    *ret_real = path;
    if (file < 0 && errno == ELOOP) {
        how.resolve = RESOLVE_NO_MAGICLINKS;
        file = syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));
        *ret_real = room;
        failed = file < 0 ? 0 : broker_real_path(broker, file, room, QS_BROKER_MAX_PATH);
    }
    if (file < 0) {
        /* ELOOP: a magic link, or a circle */
        return errno == ELOOP ? (int)broker_refuse(call) : -errno;
    }
    if (failed) {
        close(file);
        return broker_refuse(call);
    }
    return file;
}

/* @file if its real path is covered and it is fit; else it is closed. */
static int keep(const Broker *broker, BrokerCall *call, int file, const char *real,
                unsigned access, int kind)
{
    const QsBrokerRule *rule = kind < 0
                                   ? NULL
                                   : qs_broker_decide_path(&broker->table, call->verb,
                                                           real, access, kind);

    /* Whoever wants to write into a folder learns that it is one, as from the kernel */
    if (kind == QS_BROKER_DIRECTORY && (access & QS_BROKER_WRITE) &&
        qs_broker_decide_path(&broker->table, call->verb, real, access, 0)) {
        close(file);
        return -EISDIR;
    }
    if (!rule || !broker_is_fit(rule, file)) {
        close(file);
        return kind < 0 ? kind : (int)broker_refuse(call);
    }
    return file;
}

int broker_pin(const Broker *broker, BrokerCall *call, unsigned access, int flags)
{
    char room[QS_BROKER_MAX_PATH];
    const char *real;
    int file;

    if (!qs_broker_decide_path(&broker->table, call->verb, call->name, access, 0)) {
        return broker_refuse(call);
    }
    file = pin(broker, call, call->name, flags, room, &real);
    return file < 0 ? file
                    : keep(broker, call, file, real, access, broker_kind(file, ""));
}

int broker_pin_parent(const Broker *broker, BrokerCall *call, unsigned access, int kind,
                      const char **ret_leaf)
{
    char text[QS_BROKER_MAX_PATH], room[QS_BROKER_MAX_PATH];
    char whole[2 * QS_BROKER_MAX_PATH];
    char *slash = strrchr(strcpy(text, call->name), '/');
    const char *leaf = call->name + (slash - text) + 1;
    const char *real;
    int folder;

    slash[slash == text] = '\0'; /* the folder; "/" remains */
    if (leaf[0] == '\0' ||
        !qs_broker_decide_path(&broker->table, call->verb, call->name, access, 0)) {
        return broker_refuse(call);
    }
    folder = pin(broker, call, text, O_DIRECTORY, room, &real);
    if (folder < 0) {
        return folder;
    }
    stpcpy(stpcpy(stpcpy(whole, real[1] ? real : ""), "/"), leaf);
    *ret_leaf = leaf;
    return keep(broker, call, folder, whole, access, kind ?: broker_kind(folder, leaf));
}

int broker_open_pinned(const Broker *broker, int pinned, uint64_t flags)
{
    char room[12];
    int file;

    flags &= ~(uint64_t)(O_CREAT | O_EXCL | O_NOFOLLOW);
    file = openat(broker->links, broker_number(room, pinned),
                  flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    return file < 0 ? -errno : file;
}

int broker_make(int folder, const char *leaf, uint64_t flags, unsigned mode)
{
    int file = openat(folder, leaf,
                      flags | O_EXCL | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC,
                      mode & 0777);

    return file < 0 ? -errno : file;
}

int broker_open_or_make(const Broker *broker, const BrokerWays *ways, void *where,
                        uint64_t flags, unsigned mode)
{
    int file = -ENOENT;

    for (int i = 0; i < TRIES; i++) {
        if ((flags & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL)) {
            file = ways->open(broker, where, flags, mode);
        }
        if (file != -ENOENT || !(flags & O_CREAT)) {
            return file;
        }
        file = ways->make(broker, where, flags, mode);
        if (file != -EEXIST || (flags & O_EXCL)) {
            return file;
        }
    }
    return file;
}

/* A file that is there. */
static int open_old(const Broker *broker, void *call, uint64_t flags, unsigned mode)
{
    unsigned access = qs_broker_open_access(flags) & ~QS_BROKER_CREATE;
    int pinned = broker_pin(broker, call, access, flags & (O_NOFOLLOW | O_DIRECTORY));
    int file = pinned < 0 ? pinned : broker_open_pinned(broker, pinned, flags);

    (void)mode;
    close(pinned);
    return file;
}

static int open_new(const Broker *broker, void *call, uint64_t flags, unsigned mode)
{
    const char *leaf;
    int folder = broker_pin_parent(broker, call, qs_broker_open_access(flags),
                                   QS_BROKER_REGULAR, &leaf);
    /* One without a name is made in the folder itself */
    bool named = (flags & O_TMPFILE) != O_TMPFILE;
    int file = folder < 0 ? folder : broker_make(folder, named ? leaf : ".", flags, mode);

    close(folder);
    return file;
}

int64_t broker_hand_over(const Broker *broker, const BrokerCall *call, int file,
                         uint64_t flags)
{
    struct seccomp_notif_addfd addfd = {
        .id = call->notification->id,
        .flags = SECCOMP_ADDFD_FLAG_SEND,
        .srcfd = file,
        .newfd_flags = flags & O_CLOEXEC,
    };
    bool done = ((flags & O_NONBLOCK) || fcntl(file, F_SETFL, flags) == 0) &&
                ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_ADDFD, &addfd) >= 0;
    int64_t result = done ? BROKER_SENT : -errno;

    close(file);
    return result;
}

int64_t broker_open(const Broker *broker, BrokerCall *call, const char *text,
                    uint64_t flags, unsigned mode)
{
    static const BrokerWays ways = { open_old, open_new };
    int file = broker_normalize(broker, call, text);

    if (file < 0) {
        return file;
    }
    if (flags & O_PATH) {
        return broker_refuse(call);
    }
    if ((flags & O_TMPFILE) == O_TMPFILE) {
        /* Rules are about files: about any in the folder */
        if (strlen(call->name) + sizeof("/x") > sizeof(call->name)) {
            return -ENAMETOOLONG;
        }
        strcat(call->name, "/x");
        file = open_new(broker, call, flags, mode);
    } else {
        file = broker_open_or_make(broker, &ways, call, flags, mode);
    }
    return file < 0 ? file : broker_hand_over(broker, call, file, flags);
}

int64_t broker_unlink(const Broker *broker, BrokerCall *call, const char *text,
                      unsigned flags)
{
    const char *leaf;
    int64_t result = broker_normalize(broker, call, text);
    int folder;

    if (result < 0 || flags != 0) {
        return result < 0 ? result : broker_refuse(call);
    }
    folder = broker_pin_parent(broker, call, 0, 0, &leaf);
    if (folder < 0) {
        return folder;
    }
    result = unlinkat(folder, leaf, 0) < 0 ? -errno : 0;
    close(folder);
    return result;
}
