/*
 * qsandbox: a program of ours beside QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Its image is embedded in QEMU.  It is put into a memfd and executed, so it has nothing of
 * QEMU's memory.  Both talk on a socket of datagrams that keep their order.
 */
#ifndef QSANDBOX_CHILD_H
#define QSANDBOX_CHILD_H

#include <glib.h>
#include <sys/types.h>

/* The descriptor at which the program finds its end of the socket. */
#define QS_CHILD_SOCKET 3

/*
 * Makes a process of @image, with no environment, and with no descriptors but /dev/null
 * and its socket and those that have no close-on-exec flag.  It has a session of its own,
 * no signal is blocked in it, and its name is @name.  The program has to make a child at
 * its beginning and to end.  This call waits for that end, or with @ret_first, which is set
 * to the process, leaves it to qs_child_reap(): until then QEMU can do something else.
 * @ret_socket is QEMU's end, which does not wait and is closed on exec; the caller owns it.
 *
 * Fails with QS_ERROR_KERNEL where memfd_create(), a child or its execve() are not to be
 * had; then nothing is left behind.  To be called before the first filter.
 */
gboolean qs_child_start(const char *name, const void *image, size_t size, int *ret_socket,
                        pid_t *ret_first, GError **error);

/* Waits for the end of @first, if it is a child of this process. */
void qs_child_reap(pid_t first);

/*
 * The same for a program that runs others for QEMU: it has QEMU's environment, streams and
 * session, and all signals are blocked in it.
 */
gboolean qs_child_start_alike(const char *name, const void *image, size_t size,
                              int *ret_socket, GError **error);

/* A memfd that can be sealed, or -1 with errno.  @flags: MFD_EXEC or 0. */
int qs_child_make_memory(const char *name, unsigned flags);

#endif
