/*
 * The broker on the live kernel: files
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What the filter of a case gives to the broker stands in brokered.c.  A case runs as
 * root or as anybody; root could open whatever is refused here without the broker.
 */
#include "brokered.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

/* Fails with @error, as the C library says it. */
#define CHECK_FAILS(call, error) LIVE_CHECK((call) == -1 && errno == (error))

#define ALL_ACCESS (QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE)

/* DIR/images, of which regular files are served, and DIR/secret, of which nothing is. */
static void begin_images(Brokered *brokered)
{
    brokered_begin(brokered);
    mkdir(brokered_path(brokered, "images"), 0700);
    mkdir(brokered_path(brokered, "secret"), 0700);
    brokered_write(brokered_path(brokered, "images/disk"), "content");
    brokered_write(brokered_path(brokered, "images/.hidden"), "hidden");
    brokered_write(brokered_path(brokered, "secret/file"), "secret!");
    table_add_path(brokered->table, TABLE_VERB(OPEN), QS_BROKER_IN, ALL_ACCESS,
                   QS_BROKER_REGULAR, brokered_path(brokered, "images"));
}

static void check_content(int file, const char *content)
{
    char text[16] = "";

    LIVE_CHECK(file >= 0);
    LIVE_CHECK(read(file, text, sizeof(text) - 1) == (ssize_t)strlen(content));
    LIVE_CHECK(strcmp(text, content) == 0);
    close(file);
}

static int opens(int fd)
{
    Brokered brokered;
    QsBrokerCounts counts;
    const char *disk;
    int file;

    begin_images(&brokered);
    disk = brokered_path(&brokered, "images/disk");
    brokered_seal(&brokered);
    check_content(open(disk, O_RDONLY), "content");
    check_content(open(disk, O_RDWR | O_CLOEXEC), "content");
    check_content(open(brokered_path(&brokered, "images//./disk"), O_RDWR), "content");
    check_content(open(brokered_path(&brokered, "secret/../images/disk"), O_RDWR),
                  "content");

    file = open(disk, O_RDWR | O_TRUNC);
    LIVE_CHECK(write(file, "x", 1) == 1);
    close(file);
    check_content(open(disk, O_RDONLY), "x");
    CHECK_FAILS(open(brokered_path(&brokered, "images/none"), O_RDWR), ENOENT);
    qs_broker_count(brokered.broker, &counts);
    LIVE_CHECK(counts.served == 7 && counts.refused == 0 && counts.failed == 1);
    return 0;
}

/* What fcntl() says is what it would say without a broker. */
static int keeps_flags(int fd)
{
    static const int flags[] = {
        O_RDONLY,          O_WRONLY,
        O_RDWR | O_APPEND, O_RDWR | O_NONBLOCK,
        O_RDWR | O_DSYNC,  O_RDWR | O_SYNC | O_NOATIME,
        O_RDWR | O_CREAT,  O_RDWR | O_NOFOLLOW,
    };
    int status[G_N_ELEMENTS(flags)];
    Brokered brokered;
    const char *disk;
    int file;

    begin_images(&brokered);
    disk = brokered_path(&brokered, "images/disk");
    for (size_t i = 0; i < G_N_ELEMENTS(flags); i++) {
        file = open(disk, flags[i], 0600);
        status[i] = fcntl(file, F_GETFL) & ~O_NOFOLLOW;
        close(file);
    }
    brokered_seal(&brokered);
    for (size_t i = 0; i < G_N_ELEMENTS(flags); i++) {
        file = open(disk, flags[i], 0600);
        LIVE_CHECK(file >= 0);
        LIVE_CHECK((fcntl(file, F_GETFL) & ~O_NOFOLLOW) == status[i]);
        LIVE_CHECK(fcntl(file, F_GETFD) == 0);
        close(file);
        file = open(disk, flags[i] | O_CLOEXEC, 0600);
        LIVE_CHECK(fcntl(file, F_GETFD) == FD_CLOEXEC);
        close(file);
    }
    return 0;
}

static int direct(int fd)
{
    Brokered brokered;
    const char *disk;
    int plain, file;

    begin_images(&brokered);
    disk = brokered_path(&brokered, "images/disk");
    plain = open(disk, O_RDWR | O_DIRECT);
    brokered_seal(&brokered);
    file = open(disk, O_RDWR | O_DIRECT);
    LIVE_CHECK((plain >= 0) == (file >= 0));
    LIVE_CHECK(file < 0 || (fcntl(file, F_GETFL) & O_DIRECT));
    return 0;
}

static void check_mode(const char *path, unsigned mode)
{
    struct stat status;

    LIVE_CHECK(stat(path, &status) == 0);
    LIVE_CHECK((status.st_mode & 07777) == mode);
}

static int creates(int fd)
{
    Brokered brokered;
    const char *path;

    umask(027);
    begin_images(&brokered);
    path = brokered_path(&brokered, "images/new");
    /* The broker has the mask that it found in BROKER_ASK */
    brokered_seal(&brokered);
    CHECK_FAILS(open(path, O_RDWR), ENOENT);
    LIVE_CHECK(open(path, O_RDWR | O_CREAT, 0666) >= 0);
    check_mode(path, 0640);
    LIVE_CHECK(open(path, O_RDWR | O_CREAT, 0600) >= 0);
    check_mode(path, 0640);
    CHECK_FAILS(open(path, O_RDWR | O_CREAT | O_EXCL, 0600), EEXIST);
    path = brokered_path(&brokered, "images/second");
    LIVE_CHECK(open(path, O_WRONLY | O_CREAT | O_EXCL, 06777) >= 0);
    check_mode(path, 0750);
    CHECK_FAILS(open(brokered_path(&brokered, "secret/new"), O_RDWR | O_CREAT, 0600),
                EACCES);
    CHECK_FAILS(open(brokered_path(&brokered, "images/.new"), O_RDWR | O_CREAT, 0600),
                EACCES);
    LIVE_CHECK(open(brokered_path(&brokered, "images"), O_RDWR | O_TMPFILE, 0600) >= 0);
    CHECK_FAILS(open(brokered_path(&brokered, "secret"), O_RDWR | O_TMPFILE, 0600),
                EACCES);
    mkdir(brokered_path(&brokered, "images/folder"), 0700);
    CHECK_FAILS(open(brokered_path(&brokered, "images/folder"), O_RDWR), EISDIR);
    LIVE_CHECK(access(brokered_path(&brokered, "secret/new"), F_OK) < 0);
    return 0;
}

/* One refused open: the errno, a report and a count. */
static void check_refused(Brokered *brokered, const char *path, int flags)
{
    QsBrokerCounts before, after;
    QsBrokerReport report;
    gboolean alive;

    /* What came before is counted now */
    LIVE_CHECK(open("", O_RDONLY) == -1);
    qs_broker_count(brokered->broker, &before);
    if (open(path, flags) != -1 || errno != EACCES) {
        fprintf(stderr, "%s (flags 0x%x): %s\n", path, flags, strerror(errno));
        LIVE_CHECK(FALSE);
    }
    while (!qs_broker_read_report(brokered->broker, &report, &alive)) {
        LIVE_CHECK(alive);
    }
    qs_broker_count(brokered->broker, &after);
    LIVE_CHECK(after.refused == before.refused + 1 && after.served == before.served);
    LIVE_CHECK(report.tid == getpid() && report.error == EACCES);
    LIVE_CHECK(report.verb == QS_BROKER_OPEN);
    LIVE_CHECK(report.nr == SYS_openat && report.args[2] == (uint64_t)flags);
    LIVE_CHECK(!qs_broker_read_report(brokered->broker, &report, &alive) && alive);
}

static int refuses(int fd)
{
    g_autofree char *own_mem = g_strdup_printf("/proc/%d/mem", (int)getpid());
    Brokered brokered;
    const char *names[] = {
        "/proc/self/mem",
        own_mem,
        "/proc/self/maps",
        "/proc/1/environ",
        "/sys/kernel/profiling",
        "/etc/shadow",
        "/etc/passwd",
        "/dev/kvm",
        "/dev/null",
        "/",
        "/none/at/all",
    };
    static const char *const own[] = { "images", "images/.hidden", "secret/file",
                                       "images/../secret/file", "images/disk/x" };

    begin_images(&brokered);
    brokered_seal(&brokered);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        check_refused(&brokered, names[i], O_RDONLY);
        check_refused(&brokered, names[i], O_RDWR);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++) {
        check_refused(&brokered, brokered_path(&brokered, own[i]), O_RDONLY);
    }
    check_refused(&brokered, brokered_path(&brokered, "images/disk"), O_PATH);
    CHECK_FAILS(syscall(SYS_openat, AT_FDCWD, (char *)16, O_RDONLY, 0), EFAULT);
    CHECK_FAILS(open("", O_RDONLY), ENOENT);
    return 0;
}

/* Names that are covered, of files that are not. */
static int refuses_what_is_behind(int fd)
{
    static const struct {
        const char *name, *target;
    } links[] = {
        { "images/to-secret", "../secret/file" },
        { "images/to-shadow", "/etc/shadow" },
        { "images/to-mem", "/proc/self/mem" },
        { "images/to-root", "/proc/self/root/etc/passwd" },
        { "images/to-fd", "/proc/self/fd/0" },
        { "images/to-device", "/dev/zero" },
        { "images/to-hidden", ".hidden" },
        { "images/in-a-circle", "in-a-circle" },
    };
    Brokered brokered;

    begin_images(&brokered);
    for (size_t i = 0; i < G_N_ELEMENTS(links); i++) {
        LIVE_CHECK(symlink(links[i].target, brokered_path(&brokered, links[i].name)) ==
                   0);
    }
    LIVE_CHECK(symlink("disk", brokered_path(&brokered, "images/good")) == 0);
    LIVE_CHECK(mkfifo(brokered_path(&brokered, "images/fifo"), 0600) == 0);
    mkdir(brokered_path(&brokered, "images/folder"), 0700);
    if (getuid() == 0) {
        mknod(brokered_path(&brokered, "images/device"), S_IFCHR | 0600, 0x103);
    }
    brokered_seal(&brokered);
    for (size_t i = 0; i < G_N_ELEMENTS(links); i++) {
        check_refused(&brokered, brokered_path(&brokered, links[i].name), O_RDONLY);
        check_refused(&brokered, brokered_path(&brokered, links[i].name), O_RDWR);
    }
    check_refused(&brokered, brokered_path(&brokered, "images/fifo"), O_RDONLY);
    check_refused(&brokered, brokered_path(&brokered, "images/fifo"), O_WRONLY);
    check_refused(&brokered, brokered_path(&brokered, "images/folder"), O_RDONLY);
    if (getuid() == 0) {
        check_refused(&brokered, brokered_path(&brokered, "images/device"), O_RDWR);
    }
    /* A link to what is covered is followed, unless the caller says that it must not. */
    check_content(open(brokered_path(&brokered, "images/good"), O_RDONLY), "content");
    CHECK_FAILS(open(brokered_path(&brokered, "images/good"), O_RDONLY | O_NOFOLLOW),
                EACCES);
    /* A link that leads nowhere makes no file. */
    LIVE_CHECK(unlink(brokered_path(&brokered, "secret/file")) < 0 && errno == EACCES);
    return 0;
}

static int relative(int fd)
{
    Brokered brokered;
    int folder;

    begin_images(&brokered);
    LIVE_CHECK(chdir(brokered_path(&brokered, "images")) == 0);
    folder = open(".", O_PATH);
    brokered_seal(&brokered);
    check_content(open("disk", O_RDONLY), "content");
    check_content(open("../images/disk", O_RDONLY), "content");
    check_refused(&brokered, "../secret/file", O_RDONLY);
    CHECK_FAILS(openat(folder, "disk", O_RDONLY), EACCES);
    check_content(openat(folder, brokered_path(&brokered, "images/disk"), O_RDONLY),
                  "content");
    return 0;
}

static int unlinks(int fd)
{
    Brokered brokered;
    QsBrokerCounts counts;

    begin_images(&brokered);
    brokered_write(brokered_path(&brokered, "images/pid"), "1");
    table_add_path(brokered.table, TABLE_VERB(UNLINK), QS_BROKER_IS, 0, QS_BROKER_REGULAR,
                   brokered_path(&brokered, "images/pid"));
    LIVE_CHECK(symlink("images", brokered_path(&brokered, "link")) == 0);
    table_add_path(brokered.table, TABLE_VERB(UNLINK), QS_BROKER_IN, 0, QS_BROKER_REGULAR,
                   brokered_path(&brokered, "link"));
    brokered_seal(&brokered);
    CHECK_FAILS(unlink(brokered_path(&brokered, "images/disk")), EACCES);
    CHECK_FAILS(unlink(brokered_path(&brokered, "secret/file")), EACCES);
    /* Covered as text; the folder is another */
    CHECK_FAILS(unlink(brokered_path(&brokered, "link/disk")), EACCES);
    LIVE_CHECK(access(brokered_path(&brokered, "images/disk"), F_OK) == 0);
    LIVE_CHECK(unlink(brokered_path(&brokered, "link/pid")) == 0);
    LIVE_CHECK(access(brokered_path(&brokered, "images/pid"), F_OK) < 0);
    CHECK_FAILS(unlink(brokered_path(&brokered, "images/pid")), ENOENT);
    CHECK_FAILS(unlinkat(AT_FDCWD, brokered_path(&brokered, "images/pid"), AT_REMOVEDIR),
                EACCES);
    /* Not of what may be written, which QEMU unlinks where it could not finish it */
    qs_broker_count(brokered.broker, &counts);
    LIVE_CHECK(counts.refused == 2);
    return 0;
}

/* Two races */

#define ATTEMPTS 20000

typedef struct Race {
    char *volatile name; /* what is opened */
    const char *good, *bad;
    volatile gboolean over;
} Race;

/* Writes over the name while it is read. */
static void *rewrite(void *opaque)
{
    Race *race = opaque;

    while (!race->over) {
        memcpy(race->name, race->bad, strlen(race->bad) + 1);
        memcpy(race->name, race->good, strlen(race->good) + 1);
    }
    return NULL;
}

/* Opens again and again; never may the secret be there. */
static void run_race(Race *race, void *(*other)(void *), unsigned *ret_opened)
{
    pthread_t thread;
    char text[8];

    *ret_opened = 0;
    LIVE_CHECK(pthread_create(&thread, NULL, other, race) == 0);
    for (unsigned i = 0; i < ATTEMPTS; i++) {
        int file = open(race->name, O_RDONLY);

        if (file >= 0) {
            LIVE_CHECK(read(file, text, 7) == 7 && memcmp(text, "content", 7) == 0);
            close(file);
            ++*ret_opened;
        }
    }
    race->over = TRUE;
    pthread_join(thread, NULL);
}

static int race_in_memory(int fd)
{
    Brokered brokered;
    Race race = { 0 };
    unsigned opened;

    begin_images(&brokered);
    race.good = brokered_path(&brokered, "images/disk");
    race.bad = brokered_path(&brokered, "secret/file");
    race.name = g_strdup(race.good);
    brokered_seal(&brokered);
    run_race(&race, rewrite, &opened);
    /* Both were seen, or nothing was tried. */
    LIVE_CHECK(opened > 0 && opened < ATTEMPTS);
    return 0;
}

/* Somebody else, who is under no filter, changes what the name means. */
static void swap_links(const char *good, const char *bad, const char *name)
{
    g_autofree char *other = g_strconcat(name, ".next", NULL);

    for (;;) {
        unlink(other);
        LIVE_CHECK(symlink(bad, other) == 0 && rename(other, name) == 0);
        LIVE_CHECK(symlink(good, other) == 0 && rename(other, name) == 0);
    }
}

static void *idle(void *opaque)
{
    return NULL;
}

static int race_in_folder(int fd)
{
    Brokered brokered;
    Race race = { 0 };
    unsigned opened;
    pid_t child;

    begin_images(&brokered);
    race.name = (char *)brokered_path(&brokered, "images/changing");
    child = fork();
    if (child == 0) {
        swap_links(brokered_path(&brokered, "images/disk"),
                   brokered_path(&brokered, "secret/file"), race.name);
    }
    brokered_seal(&brokered);
    run_race(&race, idle, &opened);
    kill(child, SIGKILL);
    LIVE_CHECK(opened > 0 && opened < ATTEMPTS);
    return 0;
}

static const BrokeredCase cases[] = {
    { "/broker/files/opens", opens },
    { "/broker/files/keeps-flags", keeps_flags },
    { "/broker/files/direct", direct },
    { "/broker/files/creates", creates },
    { "/broker/files/refuses", refuses },
    { "/broker/files/refuses-what-is-behind", refuses_what_is_behind },
    { "/broker/files/relative", relative },
    { "/broker/files/unlinks", unlinks },
    { "/broker/files/race-in-memory", race_in_memory },
    { "/broker/files/race-in-folder", race_in_folder },
};

int main(int argc, char **argv)
{
    return brokered_main(&argc, &argv, cases, G_N_ELEMENTS(cases));
}
