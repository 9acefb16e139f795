/*
 * -sandbox: folders of the host whose files a device's guest names by their paths
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * usb-mtp, and vvfat that is written to, make the paths of what their guest names, and
 * work with those.  The broker works in a folder by a descriptor of it and one name.  So each path is walked here, from the
 * folder that the device was given: that one is opened by its path, the others on the way
 * by their names.  No symbolic link is followed below the top.
 *
 * The folders are noted while QEMU starts, and none comes later: what is read here does not
 * change after the lockdown.  A path in none of them is used as it is, by the C library.
 */
#include "qemu/osdep.h"
#include <sys/inotify.h>
#include <sys/statvfs.h>
#include "qapi/error.h"
#include "system/qsandbox.h"
#include "glue.h"

#define FOLDER_FLAGS (O_DIRECTORY | O_CLOEXEC)

typedef struct Folder {
    char *path; /* as the device has it */
    bool writable;
} Folder;

static GArray *folders; /* Folder */

static const Folder *find_exact(const char *path, bool writable)
{
    guint i;

    for (i = 0; folders && i < folders->len; i++) {
        const Folder *folder = &g_array_index(folders, Folder, i);

        if (g_str_equal(folder->path, path) && (folder->writable || !writable)) {
            return folder;
        }
    }
    return NULL;
}

bool qsandbox_take_folder(const char *path, bool writable, Error **errp)
{
    Folder folder = { .writable = writable };

    if (!qsandbox_enabled() || (sandbox->state == SANDBOX_STATE_LOCKED &&
                                (sandbox_only_logs() || find_exact(path, writable)))) {
        return true;
    }
    if (sandbox->state == SANDBOX_STATE_LOCKED) {
        error_setg(errp,
                   "'%s' was not given to such a device at the start%s, and no folder"
                   " can be shared later; start QEMU with the device",
                   path, writable && find_exact(path, false) ? " for writing" : "");
        return false;
    }
    sandbox_note_folder(path, writable);
    folder.path = g_strdup(path);
    folders = folders ?: g_array_new(false, false, sizeof(Folder));
    g_array_append_val(folders, folder);
    return true;
}

/* What of @path is below the folder, or NULL; "" for the folder itself. */
static const char *below(const Folder *folder, const char *path)
{
    size_t length = strlen(folder->path);

    if (strncmp(path, folder->path, length) ||
        (path[length] && path[length] != '/' && path[length - 1] != '/')) {
        return NULL;
    }
    return path + length;
}

static const Folder *find_folder(const char *path, const char **ret_rest)
{
    guint i;

    for (i = 0; qsandbox_enabled() && folders && i < folders->len; i++) {
        const Folder *folder = &g_array_index(folders, Folder, i);

        *ret_rest = below(folder, path);
        if (*ret_rest) {
            return folder;
        }
    }
    return NULL;
}

/*
 * A descriptor of the folder that @path is in, and its name there, which is "." for the
 * top; the caller closes and frees them.  AT_FDCWD and the whole path for what lies in no
 * folder of a device's.  -1 with errno.
 */
static int enter(const char *path, char **ret_name)
{
    const char *rest;
    const Folder *folder = find_folder(path, &rest);
    g_auto(GStrv) names = folder ? g_strsplit(rest, "/", -1) : NULL;
    const char *name = ".";
    int fd = folder ? open(folder->path, FOLDER_FLAGS) : AT_FDCWD;
    guint i;

    for (i = 0; fd >= 0 && names[i]; i++) {
        if (names[i][0] && !g_str_equal(name, ".")) {
            int next = openat(fd, name, FOLDER_FLAGS | O_NOFOLLOW);
            int failed = errno;

            close(fd);
            errno = failed;
            fd = next;
        }
        name = names[i][0] ? names[i] : name;
    }
    /* No guest gets out, and none has the broker say so */
    if (fd >= 0 && g_str_equal(name, "..")) {
        close(fd);
        errno = EACCES;
        fd = -1;
    }
    *ret_name = g_strdup(folder ? name : path);
    return fd;
}

/* Closes the folder, and returns what a call did there. */
static int leave(int fd, int result)
{
    int failed = errno;

    if (fd >= 0) {
        close(fd);
    }
    errno = failed;
    return result;
}

int qsandbox_folder_lstat(const char *path, struct stat *ret)
{
    g_autofree char *name = NULL;
    int fd = enter(path, &name);

    return leave(fd, fd == -1 ? -1 : fstatat(fd, name, ret, AT_SYMLINK_NOFOLLOW));
}

int qsandbox_folder_open(const char *path, int flags, mode_t mode)
{
    g_autofree char *name = NULL;
    int fd = enter(path, &name);

    flags |= fd == AT_FDCWD ? 0 : O_NOFOLLOW;
    return leave(fd, fd == -1 ? -1 : openat(fd, name, flags, mode));
}

/*
 * No call that asks the broker tells more than open() does.  For writing the folders
 * themselves were looked at before the lockdown.
 */
int qsandbox_folder_access(const char *path, int mode)
{
    const char *rest;
    int fd;

    if (!find_folder(path, &rest) || sandbox->state != SANDBOX_STATE_LOCKED) {
        return access(path, mode);
    }
    if (mode == W_OK && find_exact(path, true)) {
        return 0;
    }
    fd = qsandbox_folder_open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC, 0);
    return leave(fd, fd < 0 ? -1 : 0);
}

int qsandbox_folder_statvfs(const char *path, struct statvfs *ret)
{
    const char *rest;
    int fd;

    if (!find_folder(path, &rest)) {
        return statvfs(path, ret);
    }
    fd = qsandbox_folder_open(path, FOLDER_FLAGS | O_NOFOLLOW, 0);
    return leave(fd, fd == -1 ? -1 : fstatvfs(fd, ret));
}

int qsandbox_folder_mkdir(const char *path, mode_t mode)
{
    g_autofree char *name = NULL;
    int fd = enter(path, &name);

    return leave(fd, fd == -1 ? -1 : mkdirat(fd, name, mode));
}

int qsandbox_folder_unlink(const char *path, int flags)
{
    g_autofree char *name = NULL;
    int fd = enter(path, &name);

    return leave(fd, fd == -1 ? -1 : unlinkat(fd, name, flags));
}

int qsandbox_folder_rename(const char *path, const char *to)
{
    g_autofree char *name = NULL;
    g_autofree char *new_name = NULL;
    int fd = enter(path, &name);
    int new_fd = fd == -1 ? -1 : enter(to, &new_name);

    return leave(fd,
                 leave(new_fd, new_fd == -1 ? -1 : renameat(fd, name, new_fd, new_name)));
}

bool qsandbox_folder_hides(const char *path)
{
    const char *rest;
    struct stat status;

    return find_folder(path, &rest) && lstat(path, &status) == 0 &&
           S_ISLNK(status.st_mode);
}

int qsandbox_folder_watch(int watcher, const char *path, uint32_t mask)
{
    g_autofree char *name = NULL;
    g_autofree char *link = NULL;
    int fd = enter(path, &name);

    if (fd == -1) {
        return -1;
    }
    if (fd == AT_FDCWD) {
        return inotify_add_watch(watcher, path, mask);
    }
    link = g_strdup_printf("/proc/self/fd/%d/%s", fd, name);
    return leave(fd, inotify_add_watch(watcher, link, mask));
}
