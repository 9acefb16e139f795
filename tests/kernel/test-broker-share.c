/*
 * The broker on the live kernel: names in shared folders
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Every call that is made for a guest is made here, in a share where it must work and at
 * whatever else somebody who has hijacked QEMU could name.
 */
#include "brokered.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#define CHECK_FAILS(call, error) LIVE_CHECK((call) == -1 && errno == (error))
#define CHECK_WORKS(call) LIVE_CHECK((call) >= 0)

#define READS QS_BROKER_READ
#define WRITES (QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE)
#define OWNS (WRITES | QS_BROKER_OWN)

/* DIR/share is one, with these rights; DIR/secret is not.  @ret_fds: of both. */
static void begin(Brokered *brokered, unsigned access, int ret_fds[2])
{
    /* The broker has it from here */
    umask(0);
    brokered_begin(brokered);
    CHECK_WORKS(mkdir(brokered_path(brokered, "share"), 0755));
    CHECK_WORKS(mkdir(brokered_path(brokered, "share/folder"), 0755));
    CHECK_WORKS(mkdir(brokered_path(brokered, "share-not"), 0755));
    CHECK_WORKS(mkdir(brokered_path(brokered, "secret"), 0755));
    brokered_write(brokered_path(brokered, "share/file"), "content");
    brokered_write(brokered_path(brokered, "secret/file"), "secret!");
    brokered_write(brokered_path(brokered, "share-not/file"), "secret!");
    CHECK_WORKS(symlink("../secret", brokered_path(brokered, "share/to-secret")));
    CHECK_WORKS(symlink("../secret/file", brokered_path(brokered, "share/to-file")));
    CHECK_WORKS(symlink("/proc/self/root", brokered_path(brokered, "share/to-root")));
    ret_fds[0] = open(brokered_path(brokered, "share"), O_RDONLY | O_DIRECTORY);
    ret_fds[1] = open(brokered_path(brokered, "secret"), O_RDONLY | O_DIRECTORY);
    table_add_path(brokered->table, TABLE_VERB(SHARE), QS_BROKER_BELOW, access, 0xff & 63,
                   brokered_path(brokered, "share"));
    brokered_seal(brokered);
}

static int look(int folder, const char *name, struct stat *ret)
{
    return fstatat(folder, name, ret, AT_SYMLINK_NOFOLLOW);
}

static int change_mode(int folder, const char *name, unsigned mode)
{
    return syscall(SYS_fchmodat2, folder, name, mode, AT_SYMLINK_NOFOLLOW);
}

static unsigned mode_of(int folder, const char *name)
{
    struct stat status;

    CHECK_WORKS(look(folder, name, &status));
    return status.st_mode;
}

static const char *link_to(int fd, const char *name)
{
    return g_intern_string(
        g_strdup_printf("/proc/self/fd/%d%s%s", fd, name ? "/" : "", name ? name : ""));
}

static int opens(int fd)
{
    Brokered brokered;
    struct stat status;
    int fds[2], file;
    char text[16] = "";

    begin(&brokered, OWNS, fds);
    file = openat(fds[0], "file", O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    LIVE_CHECK(file >= 0 && read(file, text, sizeof(text)) == 7);
    LIVE_CHECK(strcmp(text, "content") == 0);
    LIVE_CHECK((fcntl(file, F_GETFL) & (O_ACCMODE | O_NONBLOCK)) == O_RDWR);
    CHECK_WORKS(openat(fds[0], ".", O_RDONLY | O_NOFOLLOW | O_DIRECTORY));
    file = openat(fds[0], "folder", O_PATH | O_NOFOLLOW | O_DIRECTORY);
    CHECK_WORKS(file);
    file = openat(file, "new", O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_NONBLOCK,
                  06775);
    CHECK_WORKS(file);
    CHECK_WORKS(fstat(file, &status));
    LIVE_CHECK(status.st_mode == (S_IFREG | 0775));
    LIVE_CHECK(fcntl(file, F_GETFL) & O_NONBLOCK);
    CHECK_WORKS(openat(fds[0], "other", O_CREAT | O_RDWR | O_NOFOLLOW, 0600));
    CHECK_WORKS(openat(fds[0], "other", O_CREAT | O_RDWR | O_NOFOLLOW, 0600));
    CHECK_FAILS(openat(fds[0], "file", O_CREAT | O_EXCL | O_RDWR, 0600), EEXIST);
    CHECK_FAILS(openat(fds[0], "none", O_RDONLY | O_NOFOLLOW), ENOENT);
    CHECK_FAILS(openat(fds[0], "to-file", O_RDONLY | O_NOFOLLOW), ELOOP);
    CHECK_FAILS(openat(fds[0], "to-secret", O_RDONLY | O_NOFOLLOW), ELOOP);
    CHECK_FAILS(openat(fds[0], "to-secret", O_PATH | O_NOFOLLOW | O_DIRECTORY), ENOTDIR);
    CHECK_FAILS(openat(fds[0], "file", O_PATH | O_NOFOLLOW), EACCES);
    CHECK_FAILS(openat(fds[0], "file", O_RDONLY | O_DIRECTORY | O_NOFOLLOW), ENOTDIR);
    CHECK_WORKS(mknodat(fds[0], "fifo", S_IFIFO | 0600, 0));
    CHECK_FAILS(openat(fds[0], "fifo", O_RDONLY | O_NOFOLLOW), ENXIO);
    if (getuid() == 0 && mknodat(fds[0], "null", S_IFCHR | 0600, makedev(1, 3)) == 0) {
        CHECK_FAILS(openat(fds[0], "null", O_RDWR | O_NOFOLLOW), ENXIO);
    }
    return 0;
}

static int changes(int fd)
{
    const struct timespec times[2] = { { 5, 6 }, { 7, 8 } };
    Brokered brokered;
    struct stat status;
    int fds[2];
    char text[64] = "";

    begin(&brokered, OWNS, fds);
    CHECK_WORKS(mkdirat(fds[0], "made", 0750));
    LIVE_CHECK(mode_of(fds[0], "made") == (S_IFDIR | 0750));
    CHECK_WORKS(mknodat(fds[0], "node", S_IFREG | 04640, 0));
    LIVE_CHECK(mode_of(fds[0], "node") == (S_IFREG | 0640));
    CHECK_WORKS(linkat(fds[0], "node", fds[0], "second", 0));
    CHECK_WORKS(renameat(fds[0], "second", fds[0], "third"));
    CHECK_WORKS(look(fds[0], "third", &status));
    LIVE_CHECK(status.st_nlink == 2);
    CHECK_WORKS(symlinkat("anything at all", fds[0], "link"));
    LIVE_CHECK(readlinkat(fds[0], "link", text, sizeof(text)) == 15);
    LIVE_CHECK(strcmp(text, "anything at all") == 0);
    LIVE_CHECK(readlinkat(fds[0], "link", text, 3) == 3);
    CHECK_WORKS(fchownat(fds[0], "node", -1, -1, AT_SYMLINK_NOFOLLOW));
    CHECK_WORKS(fchownat(fds[0], "link", getuid(), getgid(), AT_SYMLINK_NOFOLLOW));
    CHECK_WORKS(utimensat(fds[0], "node", times, AT_SYMLINK_NOFOLLOW));
    CHECK_WORKS(look(fds[0], "node", &status));
    LIVE_CHECK(status.st_atim.tv_sec == 5 && status.st_mtim.tv_nsec == 8);
    CHECK_WORKS(utimensat(fds[0], "node", NULL, AT_SYMLINK_NOFOLLOW));
    CHECK_WORKS(change_mode(fds[0], "node", 04711));
    CHECK_FAILS(change_mode(fds[0], "link", 0777), ELOOP);
    CHECK_FAILS(change_mode(fds[0], "none", 0777), ENOENT);
    LIVE_CHECK(mode_of(fds[0], "node") == (S_IFREG | 04711));
    CHECK_WORKS(unlinkat(fds[0], "node", 0));
    CHECK_WORKS(unlinkat(fds[0], "made", AT_REMOVEDIR));
    CHECK_FAILS(unlinkat(fds[0], "made", AT_REMOVEDIR), ENOENT);
    CHECK_FAILS(unlinkat(fds[0], "folder", 0), EISDIR);
    return 0;
}

static int attributes(int fd)
{
    Brokered brokered;
    int fds[2];
    char text[64] = "";
    const char *file;

    begin(&brokered, WRITES, fds);
    file = link_to(fds[0], "file");
    if (lsetxattr(file, "user.test", "value", 5, 0) < 0) {
        LIVE_CHECK(errno == EOPNOTSUPP); /* a file system without attributes */
        return 0;
    }
    CHECK_FAILS(lsetxattr(file, "user.test", "value", 5, XATTR_CREATE), EEXIST);
    LIVE_CHECK(lgetxattr(file, "user.test", NULL, 0) == 5);
    LIVE_CHECK(lgetxattr(file, "user.test", text, sizeof(text)) == 5);
    LIVE_CHECK(memcmp(text, "value", 6) == 0);
    CHECK_FAILS(lgetxattr(file, "user.test", text, 2), ERANGE);
    CHECK_FAILS(lgetxattr(file, "user.none", text, 2), ENODATA);
    LIVE_CHECK(llistxattr(file, text, sizeof(text)) >= 10);
    CHECK_WORKS(lremovexattr(file, "user.test"));
    /* What a program may do is not for those who only write */
    CHECK_FAILS(lsetxattr(file, "security.capability", text, 20, 0), EOPNOTSUPP);
    CHECK_FAILS(lsetxattr(file, "trusted.x", text, 20, 0), EOPNOTSUPP);
    CHECK_FAILS(lsetxattr(link_to(fds[1], "file"), "user.test", "x", 1, 0), EACCES);
    CHECK_FAILS(lgetxattr(link_to(fds[1], "file"), "user.test", text, 1), EACCES);
    CHECK_FAILS(lgetxattr("/etc/passwd", "user.test", text, 1), EACCES);
    CHECK_FAILS(llistxattr(link_to(fds[0], "to-secret/file"), text, 1), EACCES);
    CHECK_FAILS(lremovexattr(link_to(fds[0], ".."), "user.test"), EACCES);
    return 0;
}

static int watches(int fd)
{
    Brokered brokered;
    int fds[2], watcher;
    char events[256];

    begin(&brokered, READS, fds);
    watcher = inotify_init1(IN_NONBLOCK);
    CHECK_WORKS(watcher);
    CHECK_WORKS(inotify_add_watch(watcher, link_to(fds[0], "."), IN_CREATE));
    CHECK_WORKS(inotify_add_watch(watcher, link_to(fds[0], "folder"), IN_MOVED_TO));
    LIVE_CHECK(rename(brokered_path(&brokered, "share/file"),
                      brokered_path(&brokered, "share/folder/seen")) == 0);
    LIVE_CHECK(read(watcher, events, sizeof(events)) > 0);
    LIVE_CHECK(strcmp(((struct inotify_event *)events)->name, "seen") == 0);
    CHECK_FAILS(inotify_add_watch(watcher, link_to(fds[0], "none"), IN_MODIFY), ENOENT);
    CHECK_FAILS(inotify_add_watch(watcher, link_to(fds[0], "to-secret"), IN_CREATE),
                ENOTDIR);
    CHECK_FAILS(inotify_add_watch(fds[0], link_to(fds[0], "."), IN_CREATE), EINVAL);
    CHECK_FAILS(inotify_add_watch(1000, link_to(fds[0], "."), IN_CREATE), EBADF);
    CHECK_FAILS(inotify_add_watch(watcher, link_to(fds[1], "."), IN_CREATE), EACCES);
    CHECK_FAILS(inotify_add_watch(watcher, link_to(fds[0], ".."), IN_CREATE), EACCES);
    CHECK_FAILS(inotify_add_watch(watcher, "/etc", IN_CREATE), EACCES);
    return 0;
}

/* Every call with @name in @folder is refused. */
static void check_refused(const Brokered *brokered, int share, int folder,
                          const char *name)
{
    QsBrokerCounts before, after;
    struct stat status;
    char text[16];

    qs_broker_count(brokered->broker, &before);
    CHECK_FAILS(openat(folder, name, O_RDONLY | O_NOFOLLOW), EACCES);
    CHECK_FAILS(openat(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW, 0600), EACCES);
    CHECK_FAILS(openat(folder, name, O_PATH | O_NOFOLLOW | O_DIRECTORY), EACCES);
    CHECK_FAILS(look(folder, name, &status), EACCES);
    CHECK_FAILS(readlinkat(folder, name, text, sizeof(text)), EACCES);
    CHECK_FAILS(mkdirat(folder, name, 0700), EACCES);
    CHECK_FAILS(mknodat(folder, name, S_IFREG | 0600, 0), EACCES);
    CHECK_FAILS(unlinkat(folder, name, 0), EACCES);
    CHECK_FAILS(unlinkat(folder, name, AT_REMOVEDIR), EACCES);
    CHECK_FAILS(renameat(folder, name, share, "stolen"), EACCES);
    CHECK_FAILS(renameat(share, "file", folder, name), EACCES);
    CHECK_FAILS(linkat(folder, name, share, "stolen", 0), EACCES);
    CHECK_FAILS(linkat(share, "file", folder, name, 0), EACCES);
    CHECK_FAILS(symlinkat("x", folder, name), EACCES);
    CHECK_FAILS(fchownat(folder, name, 0, 0, AT_SYMLINK_NOFOLLOW), EACCES);
    CHECK_FAILS(utimensat(folder, name, NULL, AT_SYMLINK_NOFOLLOW), EACCES);
    qs_broker_count(brokered->broker, &after);
    LIVE_CHECK(after.refused == before.refused + 16);
}

static int confines(int fd)
{
    Brokered brokered;
    int fds[2], other, inside;

    begin(&brokered, OWNS, fds);
    check_refused(&brokered, fds[0], fds[1], "file");
    check_refused(&brokered, fds[0], fds[1], "none");
    check_refused(&brokered, fds[0], fds[1], ".");
    check_refused(&brokered, fds[0], fds[0], "..");
    check_refused(&brokered, fds[0], fds[0], "../secret/file");
    check_refused(&brokered, fds[0], fds[0], "to-secret/file");
    check_refused(&brokered, fds[0], fds[0], "folder/");
    inside = openat(fds[0], "folder", O_PATH | O_NOFOLLOW | O_DIRECTORY);
    check_refused(&brokered, fds[0], inside, "../..");
    /* A link's descriptor is no way through it */
    other = syscall(SYS_openat2, fds[0], "to-secret",
                    &(uint64_t[3]){ O_PATH | O_NOFOLLOW }, 24);
    CHECK_WORKS(other);
    CHECK_FAILS(openat(other, "file", O_RDONLY | O_NOFOLLOW), ELOOP);
    CHECK_FAILS(openat(AT_FDCWD, "file", O_RDONLY), EACCES);
    CHECK_FAILS(openat(1000, "file", O_RDONLY), EBADF);
    CHECK_FAILS(openat(fds[0], ".", O_TMPFILE | O_RDWR, 0600), EACCES);
    CHECK_FAILS(change_mode(fds[1], "file", 0777), EACCES);
    CHECK_FAILS(change_mode(fds[0], "to-secret/file", 0777), EACCES);
    CHECK_FAILS(syscall(SYS_fchmodat2, fds[0], "to-file", 0777, 0), EACCES);
    CHECK_FAILS(linkat(fds[0], "to-file", fds[0], "followed", AT_SYMLINK_FOLLOW), EACCES);
    CHECK_FAILS(fstatat(fds[0], "to-file", &(struct stat){ 0 }, 0), EACCES);
    return 0;
}

/* A folder whose name only begins alike, and one that has moved out. */
static int knows_where(int fd)
{
    Brokered brokered;
    int fds[2], alike, moved;

    begin(&brokered, OWNS, fds);
    /* Opened by itself: BPF here leaves openat2 alone, as nothing else would */
    alike = syscall(SYS_openat2, AT_FDCWD, brokered_path(&brokered, "share-not"),
                    &(uint64_t[3]){ O_PATH | O_DIRECTORY }, 24);
    LIVE_CHECK(alike >= 0);
    check_refused(&brokered, fds[0], alike, "file");
    moved = openat(fds[0], "folder", O_PATH | O_NOFOLLOW | O_DIRECTORY);
    CHECK_WORKS(moved);
    LIVE_CHECK(rename(brokered_path(&brokered, "share/folder"),
                      brokered_path(&brokered, "secret/folder")) == 0);
    check_refused(&brokered, fds[0], moved, "file");
    return 0;
}

static int reads_only(int fd)
{
    Brokered brokered;
    struct stat status;
    int fds[2];

    begin(&brokered, READS, fds);
    CHECK_WORKS(openat(fds[0], "file", O_RDONLY | O_NOFOLLOW));
    CHECK_WORKS(look(fds[0], "file", &status));
    CHECK_FAILS(openat(fds[0], "file", O_RDWR | O_NOFOLLOW), EACCES);
    CHECK_FAILS(openat(fds[0], "file", O_RDONLY | O_TRUNC | O_NOFOLLOW), EACCES);
    CHECK_FAILS(openat(fds[0], "new", O_RDONLY | O_CREAT | O_NOFOLLOW, 0600), EACCES);
    CHECK_FAILS(mkdirat(fds[0], "new", 0700), EACCES);
    CHECK_FAILS(unlinkat(fds[0], "file", 0), EACCES);
    CHECK_FAILS(renameat(fds[0], "file", fds[0], "new"), EACCES);
    CHECK_FAILS(utimensat(fds[0], "file", NULL, AT_SYMLINK_NOFOLLOW), EACCES);
    CHECK_FAILS(lremovexattr(link_to(fds[0], "file"), "user.x"), EACCES);
    return 0;
}

static int does_not_own(int fd)
{
    Brokered brokered;
    int fds[2];

    begin(&brokered, WRITES, fds);
    CHECK_WORKS(mknodat(fds[0], "node", S_IFREG | 0640, 0));
    CHECK_FAILS(mknodat(fds[0], "fifo", S_IFIFO | 0640, 0), EACCES);
    CHECK_FAILS(mknodat(fds[0], "null", S_IFCHR | 0640, makedev(1, 3)), EACCES);
    CHECK_FAILS(symlinkat("x", fds[0], "link"), EACCES);
    CHECK_FAILS(fchownat(fds[0], "node", 1, 1, AT_SYMLINK_NOFOLLOW), EACCES);
    CHECK_WORKS(fchownat(fds[0], "node", -1, -1, AT_SYMLINK_NOFOLLOW));
    CHECK_FAILS(change_mode(fds[0], "node", 04755), EACCES);
    return 0;
}

/* The kernel's file systems are in no share, wherever they are mounted. */
static int leaves_the_kernel_alone(int fd)
{
    Brokered brokered;
    struct stat status;
    QsBrokerCounts counts;
    int top, proc;

    brokered_begin(&brokered);
    top = open("/", O_RDONLY | O_DIRECTORY);
    proc = open("/proc/self", O_RDONLY | O_DIRECTORY);
    table_add_path(brokered.table, TABLE_VERB(SHARE), QS_BROKER_BELOW, OWNS, 63, "/");
    brokered_seal(&brokered);
    CHECK_WORKS(look(top, "proc", &status));
    CHECK_FAILS(openat(top, "proc", O_PATH | O_NOFOLLOW | O_DIRECTORY), EACCES);
    CHECK_FAILS(openat(top, "proc", O_RDONLY | O_NOFOLLOW | O_DIRECTORY), EACCES);
    CHECK_FAILS(openat(proc, "mem", O_RDWR | O_NOFOLLOW), EACCES);
    CHECK_FAILS(look(proc, "mem", &status), EACCES);
    CHECK_WORKS(openat(top, "tmp", O_PATH | O_NOFOLLOW | O_DIRECTORY));
    CHECK_FAILS(openat(top, "..", O_PATH | O_NOFOLLOW | O_DIRECTORY), EACCES);
    qs_broker_count(brokered.broker, &counts);
    /* A guest may try it, which is nobody's fault */
    LIVE_CHECK(counts.refused == 1);
    return 0;
}

/* Races: somebody swaps a folder of the share for a link, and a name is rewritten. */

#define ATTEMPTS 20000

typedef struct Race {
    char name[32];
    volatile gboolean over;
} Race;

static void *rewrite(void *opaque)
{
    Race *race = opaque;

    while (!race->over) {
        memcpy(race->name, "../secret/file", 15);
        memcpy(race->name, "file\0\0\0\0\0\0\0\0\0\0", 15);
    }
    return NULL;
}

static void swap(const char *folder, const char *link, const char *spare)
{
    for (;;) {
        if (rename(folder, spare) < 0 || rename(link, folder) < 0 ||
            rename(folder, link) < 0 || rename(spare, folder) < 0) {
            _exit(1);
        }
    }
}

static int races(int fd)
{
    Brokered brokered;
    Race race = { "file" };
    pthread_t thread;
    int fds[2], folder;
    unsigned found = 0;
    char text[8];
    pid_t child;

    begin(&brokered, OWNS, fds);
    folder = openat(fds[0], "folder", O_PATH | O_NOFOLLOW | O_DIRECTORY);
    close(openat(folder, "file", O_CREAT | O_WRONLY | O_NOFOLLOW, 0600));
    child = fork();
    if (child == 0) {
        swap(brokered_path(&brokered, "share/folder"),
             brokered_path(&brokered, "share/to-secret"),
             brokered_path(&brokered, "share/spare"));
    }
    LIVE_CHECK(pthread_create(&thread, NULL, rewrite, &race) == 0);
    for (unsigned i = 0; i < ATTEMPTS; i++) {
        int file = openat(folder, race.name, O_RDONLY | O_NOFOLLOW);

        if (file >= 0) {
            LIVE_CHECK(read(file, text, 7) != 7);
            close(file);
            found++;
        }
    }
    race.over = TRUE;
    pthread_join(thread, NULL);
    kill(child, SIGKILL);
    LIVE_CHECK(found > 0 && found < ATTEMPTS);
    return 0;
}

/* It writes where QEMU may, and not into code. */
static int writes_what_may_be_written(int fd)
{
    Brokered brokered;
    int fds[2];

    begin(&brokered, OWNS, fds);
    CHECK_FAILS(look(fds[0], "file", (struct stat *)(uintptr_t)look), EFAULT);
    CHECK_FAILS(readlinkat(fds[0], "to-file", (char *)(uintptr_t)look, 8), EFAULT);
    CHECK_FAILS(look(fds[0], "file", (struct stat *)16), EFAULT);
    return 0;
}

static const BrokeredCase cases[] = {
    { "/broker/share/opens", opens },
    { "/broker/share/changes", changes },
    { "/broker/share/attributes", attributes },
    { "/broker/share/watches", watches },
    { "/broker/share/confines", confines },
    { "/broker/share/knows-where", knows_where },
    { "/broker/share/reads-only", reads_only },
    { "/broker/share/does-not-own", does_not_own },
    { "/broker/share/leaves-the-kernel-alone", leaves_the_kernel_alone },
    { "/broker/share/races", races },
    { "/broker/share/writes-what-may-be-written", writes_what_may_be_written },
};

int main(int argc, char **argv)
{
    return brokered_main(&argc, &argv, cases, G_N_ELEMENTS(cases));
}
