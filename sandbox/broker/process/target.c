/*
 * qsandbox: Unix sockets that are pinned
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The current directory is /proc/self/fd, where a descriptor's number is a link to the
 * very socket.
 */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "process.h"

unsigned broker_name_target(struct sockaddr_un *ret, int target)
{
    char room[12];

    memset(ret, 0, sizeof(*ret));
    ret->sun_family = AF_UNIX;
    strcpy(ret->sun_path, broker_number(room, target));
    return sizeof(*ret);
}

int broker_connect_pinned(int socket, int target)
{
    struct sockaddr_un address;
    unsigned length = broker_name_target(&address, target);

    return connect(socket, (const struct sockaddr *)&address, length) < 0 ? -errno : 0;
}
