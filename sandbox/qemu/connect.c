/*
 * -sandbox: what libraries connect to by themselves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Libraries call the C library's connect().  QEMU has a function of its own in its place,
 * for itself and for every library (meson.build exports it).
 *
 * connect(): libslirp has no hook for what a forwarded port is connected to, and runs a
 * command by itself (fork_exec()).  It can be given the path of a Unix socket instead, and
 * connects to that.  connect() knows the paths that programs.c made up.  And it tells
 * peers.c whom a library of a network disk connects to.
 */
#include "qemu/osdep.h"
#include <netdb.h>
#include <sys/un.h>
#include "system/qsandbox.h"
#include "glue.h"

#ifdef __GLIBC__

int __connect(int fd, const struct sockaddr *address, socklen_t length);

int connect(int fd, __CONST_SOCKADDR_ARG address, socklen_t length)
{
    const struct sockaddr *any = address.__sockaddr__;

    if (sandbox_is_command(any, length)) {
        return sandbox_programs_connect(fd, (const struct sockaddr_un *)any);
    }
    if (sandbox_is_starting()) {
        sandbox_note_stream(fd, any, length);
    } else if (!sandbox_library_may_connect(fd, any)) {
        errno = EACCES;
        return -1;
    }
    return __connect(fd, any, length);
}

#endif
