/*
 * -sandbox: connections of libslirp's that lead to a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * libslirp has no hook for what a forwarded port is connected to, and runs a command by
 * itself (fork_exec()).  It can be given the path of a Unix socket instead, and connects
 * to that by the C library's connect().  So QEMU has one of its own, for every library
 * (meson.build exports it), which knows the paths that programs.c made up.
 */
#include "qemu/osdep.h"
#include <sys/un.h>
#include "glue.h"

#ifdef __GLIBC__

int __connect(int fd, const struct sockaddr *address, socklen_t length);

int connect(int fd, __CONST_SOCKADDR_ARG address, socklen_t length)
{
    const struct sockaddr *any = address.__sockaddr__;

    return sandbox_is_command(any, length)
               ? sandbox_programs_connect(fd, (const struct sockaddr_un *)any)
               : __connect(fd, any, length);
}

#endif
