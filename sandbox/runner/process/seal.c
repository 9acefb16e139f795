/*
 * qsandbox: the runner becomes who QEMU is
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A program that QEMU started by itself would have QEMU's root, folder, streams, user and
 * groups.  What QEMU has given up with -run-with chroot= and user=, the runner gives up
 * as well, for good.
 */
#include <errno.h>
#include <grp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "process.h"

static uint32_t own_groups[RUNNER_MAX_GROUPS];

static int take_root(int root, int folder)
{
    struct stat here, there;

    if (stat("/", &here) < 0 || fstat(root, &there) < 0) {
        return errno;
    }
    if ((here.st_dev != there.st_dev || here.st_ino != there.st_ino) &&
        (fchdir(root) < 0 || chroot(".") < 0)) {
        return errno;
    }
    return folder >= 0 && fchdir(folder) < 0 ? errno : 0;
}

static int take_streams(const int streams[3])
{
    for (int i = 0; i < 3; i++) {
        if (dup2(streams[i], i) < 0) {
            return errno;
        }
    }
    return 0;
}

static int take_groups(const RunnerMessage *message)
{
    int n = getgroups(RUNNER_MAX_GROUPS, own_groups);
    bool same = n >= 0 && (uint32_t)n == message->seal.n_groups &&
                memcmp(own_groups, message->seal.groups, n * sizeof(own_groups[0])) == 0;

    return !same && setgroups(message->seal.n_groups, message->seal.groups) < 0 ? errno
                                                                                : 0;
}

static int take_user(const RunnerMessage *message)
{
    const uint32_t *uids = message->seal.uids;
    const uint32_t *gids = message->seal.gids;

    return setresgid(gids[0], gids[1], gids[1]) < 0 ||
                   setresuid(uids[0], uids[1], uids[1]) < 0
               ? errno
               : 0;
}

int runner_become(const RunnerMessage *message, const int fds[RUNNER_MAX_FDS])
{
    int error = take_root(fds[0], message->seal.keeps_folder ? -1 : fds[1]);

    umask(message->seal.umask & 0777);
    if (message->seal.is_daemon && setsid() < 0) {
        error = error ?: errno;
    }
    error = error ?: take_streams(&fds[2]);
    error = error ?: take_groups(message);
    return error ?: take_user(message);
}
