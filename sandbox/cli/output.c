/*
 * qsandbox: writing a result
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A regular file is written under another name in the same folder and renamed when it
 * is complete and on disk, so that nobody ever sees half a filter.
 */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean fail(const char *path, GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot write '%s': %s", path,
                g_strerror(errno));
    return FALSE;
}

static gboolean write_all(int fd, const char *data, gsize size)
{
    while (size) {
        ssize_t n = write(fd, data, size);

        if (n < 0 && errno != EINTR) {
            return FALSE;
        }
        if (n > 0) {
            data += n;
            size -= n;
        }
    }
    return TRUE;
}

static gboolean write_through(const char *path, const void *data, gsize size,
                              GError **error)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    gboolean written;

    if (fd < 0) {
        return fail(path, error);
    }
    written = write_all(fd, data, size);
    if (!written) {
        fail(path, error);
    }
    if (close(fd) < 0 && written) {
        return fail(path, error);
    }
    return written;
}

/* The mode that open(2) would have given the file. */
static mode_t default_mode(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

static gboolean replace(const char *path, mode_t mode, const void *data, gsize size,
                        GError **error)
{
    g_autofree char *temporary = g_strdup_printf("%s.XXXXXX", path);
    int fd = mkstemp(temporary);
    gboolean done;

    if (fd < 0) {
        return fail(path, error);
    }
    done = write_all(fd, data, size) && fchmod(fd, mode) == 0 && fsync(fd) == 0;
    if (!done) {
        fail(path, error);
    }
    close(fd);
    if (done && rename(temporary, path) < 0) {
        done = fail(path, error);
    }
    if (!done) {
        unlink(temporary);
    }
    return done;
}

gboolean cli_write_file(const char *path, const void *data, gsize size, GError **error)
{
    struct stat info;
    char *target;
    gboolean done;

    if (g_str_equal(path, "-")) {
        if (fwrite(data, 1, size, stdout) != size) {
            return fail("standard output", error);
        }
        return TRUE;
    }
    if (stat(path, &info) < 0) {
        return errno == ENOENT ? replace(path, default_mode(), data, size, error)
                               : fail(path, error);
    }
    if (S_ISDIR(info.st_mode)) {
        errno = EISDIR;
        return fail(path, error);
    }
    if (!S_ISREG(info.st_mode)) {
        return write_through(path, data, size, error);
    }
    /* Behind a symbolic link, the file is replaced and not the link. */
    target = realpath(path, NULL);
    if (!target) {
        return fail(path, error);
    }
    done = replace(target, info.st_mode & 0777, data, size, error);
    free(target);
    return done;
}
