/*
 * What a guest does to a shared folder, and what comes of it.
 *
 * share-work FOLDER: makes, looks at, changes, renames and removes files of every kind, and
 * writes one line for each step: its name, and 0, a number or the errno.  The lines are
 * the same whenever the folder is.  share-work --time FOLDER N: how many microseconds a
 * step of N takes.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

static void tell(const char *step, long result)
{
    printf("%s %ld\n", step, result < 0 ? -(long)errno : result);
}

#define STEP(call) tell(#call, (call))

static void look(const char *name)
{
    struct stat status;

    if (lstat(name, &status) < 0) {
        printf("%s: errno %d\n", name, errno);
        return;
    }
    printf("%s: mode %o owner %u:%u links %lu size %lld device %u:%u time %lld\n", name,
           status.st_mode, status.st_uid, status.st_gid,
           S_ISDIR(status.st_mode) ? 0 : (unsigned long)status.st_nlink,
           S_ISDIR(status.st_mode) ? 0 : (long long)status.st_size, major(status.st_rdev),
           minor(status.st_rdev),
           status.st_mtime < 1000000 ? (long long)status.st_mtime : -1);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void list(const char *folder)
{
    struct dirent **entries;
    int n = scandir(folder, &entries, NULL, by_name);

    printf("list %s %d:", folder, n);
    for (int i = 0; i < n; i++) {
        printf(" %s", entries[i]->d_name);
    }
    printf("\n");
}

/* A file of @size bytes, which depend on @seed. */
static int make(const char *name, size_t size, unsigned seed, int flags, mode_t mode)
{
    char *data = malloc(size);
    int fd = open(name, O_WRONLY | O_CREAT | flags, mode);
    int result = fd < 0 ? -1 : 0;

    for (size_t i = 0; i < size; i++) {
        data[i] = (seed = seed * 1103515245 + 12345) >> 16;
    }
    if (fd >= 0) {
        result = write(fd, data, size) == (ssize_t)size && fsync(fd) == 0 ? 0 : -1;
        close(fd);
    }
    free(data);
    return result;
}

static long sum(const char *name)
{
    unsigned char data[4096];
    int fd = open(name, O_RDONLY);
    ssize_t n;
    long result = 0;

    if (fd < 0) {
        return -1;
    }
    while ((n = read(fd, data, sizeof(data))) > 0) {
        for (ssize_t i = 0; i < n; i++) {
            result = (result * 31 + data[i]) & 0xffffff;
        }
    }
    close(fd);
    return result;
}

static void files(void)
{
    struct timespec times[2] = { { 1000, 5 }, { 2000, 6 } };
    int fd;

    STEP(make("file", 100000, 1, O_EXCL, 0644));
    STEP(make("file", 10, 1, O_EXCL, 0644));
    look("file");
    STEP(sum("file"));
    STEP(make("program", 10, 2, 0, 0755));
    STEP(make("setuid", 10, 2, 0, 04755));
    look("program");
    look("setuid");
    STEP(make("file", 20, 3, O_TRUNC, 0600));
    look("file");
    STEP(sum("file"));
    STEP(make("file", 20, 4, O_APPEND, 0600));
    look("file");
    STEP(truncate("file", 5));
    STEP(truncate("file", 5000));
    look("file");
    STEP(sum("file"));
    STEP(chmod("file", 0640));
    look("file");
    STEP(chmod("setuid", 06711));
    look("setuid");
    STEP(chown("file", 12, 34));
    look("file");
    STEP(lchown("file", -1, -1));
    STEP(utimensat(AT_FDCWD, "file", times, 0));
    look("file");
    STEP(open("none", O_RDONLY));
    STEP(open("file/x", O_RDONLY));
    fd = open("file", O_RDWR);
    STEP(pwrite(fd, "hello", 5, 2));
    STEP(fdatasync(fd));
    STEP(ftruncate(fd, 7));
    STEP(fchmod(fd, 0600));
    STEP(close(fd));
    STEP(sum("file"));
    fd = open(".", O_TMPFILE | O_RDWR, 0600);
    tell("O_TMPFILE", fd >= 0 ? 0 : fd);
    fd = open("unlinked", O_RDWR | O_CREAT, 0600);
    STEP(unlink("unlinked"));
    STEP(write(fd, "x", 1));
    STEP(close(fd));
}

static void folders(void)
{
    char deep[300] = "";

    STEP(mkdir("folder", 0755));
    STEP(mkdir("folder", 0755));
    STEP(mkdir("sticky", 01777));
    look("folder");
    look("sticky");
    for (int i = 0; i < 20; i++) {
        strcat(deep, i ? "/deeper" : "folder/deep");
        tell("mkdir", mkdir(deep, 0700));
    }
    strcat(deep, "/file");
    STEP(make(deep, 100, 5, 0, 0600));
    STEP(sum(deep));
    for (int i = 0; i < 300; i++) {
        char name[32];

        snprintf(name, sizeof(name), "folder/%d", i);
        if (make(name, i, i, 0, 0600) < 0) {
            tell(name, -1);
        }
    }
    list("folder");
    STEP(rmdir("folder"));
    STEP(unlink("folder"));
    STEP(rmdir("file"));
    STEP(rename("folder", "moved"));
    STEP(rename("moved/deep/deeper", "folder"));
    STEP(rename("folder", "moved"));
    list(".");
    for (int i = 0; i < 300; i++) {
        char name[32];

        snprintf(name, sizeof(name), "moved/%d", i);
        if (unlink(name) < 0) {
            tell(name, -1);
        }
    }
    list("moved");
}

static void links(void)
{
    char text[100] = "";

    STEP(symlink("file", "symlink"));
    STEP(symlink("/etc/passwd", "absolute"));
    STEP(symlink("../../../../etc/passwd", "upwards"));
    STEP(symlink("nowhere", "dangling"));
    look("symlink");
    tell("readlink", readlink("symlink", text, sizeof(text)));
    printf("it says %s\n", text);
    STEP(sum("symlink"));
    STEP(sum("dangling"));
    STEP(open("symlink", O_RDONLY | O_NOFOLLOW));
    STEP(lchown("symlink", 5, 6));
    look("symlink");
    STEP(link("file", "hard"));
    STEP(link("file", "hard"));
    STEP(link("none", "harder"));
    look("hard");
    STEP(unlink("file"));
    look("hard");
    STEP(rename("hard", "file"));
    STEP(rename("none", "file"));
    STEP(rename("symlink", "program"));
    look("program");
}

static void others(void)
{
    struct sockaddr_un address = { AF_UNIX, "socket" };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    STEP(mkfifo("fifo", 0644));
    look("fifo");
    STEP(mknod("character", S_IFCHR | 0600, makedev(1, 3)));
    STEP(mknod("block", S_IFBLK | 0600, makedev(7, 200)));
    look("character");
    look("block");
    STEP(open("fifo", O_RDONLY | O_NONBLOCK));
    STEP(bind(fd, (struct sockaddr *)&address, sizeof(address)));
    look("socket");
    STEP(unlink("fifo"));
    STEP(unlink("character"));
    STEP(unlink("block"));
    STEP(unlink("socket"));
}

static void attributes(void)
{
    struct statfs status;
    char text[300];
    ssize_t n;

    memset(text, 'a', sizeof(text));
    STEP(setxattr("file", "user.one", "value", 5, 0));
    STEP(setxattr("file", "user.one", "value", 5, XATTR_CREATE));
    STEP(setxattr("file", "user.two", text, 300, 0));
    STEP(setxattr("file", "security.test", "x", 1, 0));
    STEP(setxattr("file", "trusted.test", "x", 1, 0));
    STEP(getxattr("file", "user.one", text, sizeof(text)));
    printf("it is %.5s\n", text);
    STEP(getxattr("file", "user.two", text, 10));
    STEP(getxattr("file", "user.none", text, 10));
    n = listxattr("file", text, sizeof(text));
    tell("listxattr", n);
    STEP(removexattr("file", "user.one"));
    STEP(removexattr("file", "user.one"));
    STEP(setxattr(".", "user.top", "1", 1, 0));
    STEP(getxattr(".", "user.top", text, 10));
    STEP(statfs(".", &status));
    printf("blocks of %ld, names of %ld, %s\n", (long)status.f_bsize,
           (long)status.f_namelen, status.f_blocks > 0 ? "some" : "none");
}

static void read_only(void)
{
    list(".");
    look("given");
    STEP(sum("given"));
    STEP(open("given", O_RDWR));
    STEP(open("new", O_WRONLY | O_CREAT, 0600));
    STEP(unlink("given"));
    STEP(mkdir("new", 0700));
    STEP(chmod("given", 0600));
    STEP(rename("given", "new"));
    STEP(symlink("given", "new"));
    STEP(setxattr("given", "user.x", "x", 1, 0));
}

static long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void timed(const char *step, int n, int (*call)(const char *))
{
    long start = now();
    char name[32];

    for (int i = 0; i < n; i++) {
        snprintf(name, sizeof(name), "t%d", i);
        if (call(name) < 0) {
            tell(step, -1);
        }
    }
    printf("%s %ld\n", step, (now() - start) / n);
}

static int time_make(const char *name)
{
    int fd = open(name, O_WRONLY | O_CREAT, 0600);

    return write(fd, "x", 1) == 1 ? close(fd) : -1;
}

static int time_look(const char *name)
{
    struct stat status;

    return stat(name, &status);
}

static int time_read(const char *name)
{
    int fd = open(name, O_RDONLY);
    char text[8];

    return read(fd, text, 8) == 1 ? close(fd) : -1;
}

static int time_rename(const char *name)
{
    char other[40];

    snprintf(other, sizeof(other), "%s.moved", name);
    return rename(name, other) < 0 ? -1 : rename(other, name);
}

int main(int argc, char **argv)
{
    int n = argc == 4 ? atoi(argv[3]) : 0;

    umask(0);
    if (chdir(argv[n ? 2 : 1]) < 0) {
        tell("chdir", -1);
    } else if (n) {
        timed("make", n, time_make);
        timed("stat", n, time_look);
        timed("read", n, time_read);
        timed("rename", n, time_rename);
        timed("unlink", n, unlink);
    } else if (access("given", F_OK) == 0) {
        read_only();
    } else {
        files();
        folders();
        links();
        others();
        attributes();
        list(".");
    }
    return 0;
}
