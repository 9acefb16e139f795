/*
 * qsandbox: a program of ours beside QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The image goes into a sealed memfd and is executed by way of /proc/self/fd, by
 * posix_spawn(), so no handler of fork() runs and nothing of QEMU's memory is copied.
 */
#include "qsandbox/child.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "qsandbox/error.h"

#ifndef MFD_EXEC /* Linux 6.3 */
#define MFD_EXEC 0x0010U
#endif

static gboolean fail(GError **error, const char *what, int why)
{
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "%s: %s", what, g_strerror(why));
    return FALSE;
}

/* Systems that forbid programs in memory need to know that it is one. */
int qs_child_make_memory(const char *name, unsigned flags)
{
    int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | flags);

    return fd < 0 && errno == EINVAL && flags
               ? memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING)
               : fd;
}

/* A descriptor of @image, or -1 with errno. */
static int make_program(const char *name, const void *image, size_t size)
{
    int fd = qs_child_make_memory(name, MFD_EXEC);
    const char *bytes = image;
    int failed = 0;

    for (size_t done = 0; fd >= 0 && done < size && !failed;) {
        ssize_t n = write(fd, bytes + done, size - done);

        if (n > 0) {
            done += n;
        } else if (n == 0 || errno != EINTR) {
            failed = n == 0 ? ENOSPC : errno;
        }
    }
    if (fd >= 0 && !failed &&
        fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) <
            0) {
        failed = errno;
    }
    if (failed) {
        close(fd);
        errno = failed;
        return -1;
    }
    return fd;
}

static void prepare(bool alike, posix_spawn_file_actions_t *actions,
                    posix_spawnattr_t *attributes)
{
    sigset_t blocked;

    posix_spawnattr_init(attributes);
    posix_spawn_file_actions_init(actions);
    if (alike) {
        sigfillset(&blocked);
        posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK);
    } else {
        sigemptyset(&blocked);
        posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
        for (int fd = 0; fd < QS_CHILD_SOCKET; fd++) {
            posix_spawn_file_actions_addopen(actions, fd, "/dev/null", O_RDWR, 0);
        }
    }
    posix_spawnattr_setsigmask(attributes, &blocked);
}

void qs_child_reap(pid_t first)
{
    while (waitpid(first, NULL, 0) < 0 && errno == EINTR) {
    }
}

/* 0 or an errno value.  The program gets @socket, and unless @alike /dev/null. */
static int spawn(const char *name, int program, int socket, bool alike, pid_t *ret_first)
{
    char path[] = "/proc/self/fd/2147483647";
    char *const arguments[] = { (char *)name, NULL };
    char *const nothing[] = { NULL };
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failed;

    g_snprintf(path, sizeof(path), "/proc/self/fd/%d", program);
    prepare(alike, &actions, &attributes);
    posix_spawn_file_actions_adddup2(&actions, socket, QS_CHILD_SOCKET);
    failed = posix_spawn(ret_first, path, &actions, &attributes, arguments,
                         alike ? environ : nothing);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failed;
}

/*
 * A descriptor that is none of those the program begins with.  QEMU may have been started
 * without some of them.
 */
static int out_of_the_way(int fd)
{
    int high = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 10);
    int why = errno;

    if (fd >= 0) {
        close(fd);
    }
    errno = why;
    return high;
}

static gboolean start(const char *name, const void *image, size_t size, bool alike,
                      int *ret_socket, pid_t *ret_first, GError **error)
{
    int program = out_of_the_way(make_program(name, image, size));
    int ends[2] = { -1, -1 };
    pid_t first = 0;
    int failed = program < 0 ? errno : 0;

    if (failed) {
        return fail(error, "its program cannot be put into memory (memfd_create)",
                    failed);
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0) {
        failed = errno;
        close(program);
        return fail(error, "no socket", failed);
    }
    ends[0] = out_of_the_way(ends[0]);
    ends[1] = out_of_the_way(ends[1]);
    failed = ends[0] < 0 || ends[1] < 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0
                 ? errno
                 : spawn(name, program, ends[1], alike, &first);
    close(program);
    close(ends[1]);
    if (failed) {
        close(ends[0]);
        return fail(error, "its process cannot be made", failed);
    }
    if (ret_first) {
        *ret_first = first;
    } else {
        qs_child_reap(first);
    }
    *ret_socket = ends[0];
    return TRUE;
}

gboolean qs_child_start(const char *name, const void *image, size_t size, int *ret_socket,
                        pid_t *ret_first, GError **error)
{
    return start(name, image, size, false, ret_socket, ret_first, error);
}

gboolean qs_child_start_alike(const char *name, const void *image, size_t size,
                              int *ret_socket, GError **error)
{
    return start(name, image, size, true, ret_socket, NULL, error);
}
