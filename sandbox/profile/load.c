/*
 * Profiles from files
 *
 * Only regular files are read: whatever might block or have no end is refused
 * before a byte is taken from it.  At most one byte more than a profile may
 * have is read.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "load.h"
#include "reader.h"

static gboolean throw_errno(const char *path, const char *what, GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_IO, "%s: %s: %s", path, what,
                g_strerror(errno));
    return FALSE;
}

static gboolean check_regular(const char *path, const struct stat *status, GError **error)
{
    if (!S_ISREG(status->st_mode)) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "%s: %s, not a regular file", path,
                    S_ISDIR(status->st_mode) ? "a directory" : "a special file");
        return FALSE;
    }
    return TRUE;
}

static gboolean read_all(int fd, const char *path, GByteArray *text, GError **error)
{
    guint8 buffer[16 * 1024];
    struct stat status;
    ssize_t n;

    if (fstat(fd, &status) < 0) {
        return throw_errno(path, "cannot be read", error);
    }
    if (!check_regular(path, &status, error)) {
        return FALSE;
    }
    do {
        n = read(fd, buffer, sizeof(buffer));
        if (n < 0 && errno != EINTR) {
            return throw_errno(path, "cannot be read", error);
        }
        if (n > 0) {
            g_byte_array_append(text, buffer, n);
        }
    } while (n != 0 && text->len <= QS_PROFILE_MAX_SIZE);
    return TRUE;
}

gboolean profile_read_file(const char *path, GByteArray *text, GError **error)
{
    struct stat status;
    gboolean ok;
    int fd;

    /* Opening a device can have effects, so look before; and again behind. */
    if (stat(path, &status) < 0) {
        return throw_errno(path, "cannot be read", error);
    }
    if (!check_regular(path, &status, error)) {
        return FALSE;
    }
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return throw_errno(path, "cannot be read", error);
    }
    ok = read_all(fd, path, text, error);
    close(fd);
    return ok;
}

static QsProfile *load(const char *path, const char *expected_name,
                       uint32_t library_archs, GError **error)
{
    g_autoptr(GByteArray) text = g_byte_array_new();

    if (!profile_read_file(path, text, error)) {
        return NULL;
    }
    return profile_read((char *)text->data, text->len, path, expected_name, library_archs,
                        error);
}

/* Nobody has looked at what a program wrote: a library has no such thing. */
QsProfile *qs_profile_load_in(const char *path, const char *expected_name,
                              uint32_t library_archs, GError **error)
{
    g_autoptr(QsProfile) profile = load(path, expected_name, library_archs, error);

    if (profile && profile->draft_line != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s:%u:1: this is a draft, and no part of a library; read each rule, "
                    "and take out this line when all of them are right",
                    path, profile->draft_line);
        return NULL;
    }
    return g_steal_pointer(&profile);
}

QsProfile *qs_profile_load(const char *path, const char *expected_name, GError **error)
{
    return load(path, expected_name, 0, error);
}
