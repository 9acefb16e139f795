/*
 * qsandbox: the runner, which runs the programs that the command line named
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU starts some programs while the guest runs, or when it ends: the downscript of a
 * tap, what stands behind a forwarded port.  Behind the lockdown it can start none.  The
 * runner is a process that is made before the first filter, without a filter of its own,
 * and knows from its beginning which programs there are, with all their arguments but
 * one: the interface of a script, which the kernel chooses.  It is asked by number.  The
 * worst that a QEMU can do that was taken over is to have these programs run, no more
 * often than QS_RUNNER_* says.
 *
 *   qs_runner_start()     before the first filter
 *   qs_runner_bind()      while QEMU starts: a script learns its interface
 *   qs_runner_seal()      just before the lockdown: the runner becomes the user that QEMU
 *                         is by now, in the same root; after it no script is bound
 *   qs_runner_script()    runs a script and waits for its end; once each
 *   qs_runner_connect()   runs a program and joins it with a socket
 *
 * A program gets the environment that QEMU was started with, an empty signal mask, QEMU's
 * standard streams (or the socket for all three, or for the first two), and no other
 * descriptor of QEMU's but that of its tap.  It ends when it wants to.  The runner ends with QEMU.
 *
 * Not thread-safe, except for qs_runner_count().
 */
#ifndef QSANDBOX_RUNNER_H
#define QSANDBOX_RUNNER_H

#include <glib.h>
#include <sys/types.h>

/* Programs behind sockets: those that run at a time, and those that start in a second. */
#define QS_RUNNER_MAX_RUNNING 128
#define QS_RUNNER_MAX_STARTS 64
/* Programs that there can be, and bytes of one with its arguments. */
#define QS_RUNNER_MAX_PROGRAMS 1024
#define QS_RUNNER_MAX_COMMAND 16384

/* The descriptor on which a helper answers. */
#define QS_RUNNER_HELPER_SOCKET 3

typedef enum QsProgramKind {
    QS_PROGRAM_SCRIPT = 1, /* by its path; the interface comes behind its arguments */
    QS_PROGRAM_SOCKET,     /* looked for in PATH, on a socket, in a session of its own */
    QS_PROGRAM_INET,       /* likewise, and the socket is one of the loopback interface */
    QS_PROGRAM_STREAM,     /* by its path, with a socket for input and output; once */
    QS_PROGRAM_HELPER, /* by its path, with the socket under a number of its own; once */
    QS_PROGRAM_AT_END, /* looked for in PATH; when QEMU has ended, however it did */
} QsProgramKind;

typedef struct QsRunner QsRunner;

/* The program of the runner; in qsandbox_dep. */
extern const unsigned char qs_runner_image[];
extern const size_t qs_runner_image_size;

/*
 * Makes the process of @image.  It is nobody's child.  With @unprivileged no program gets
 * more rights by being executed (no_new_privs).  Fails with QS_ERROR_KERNEL where a
 * program in memory or a child is not to be had.  The caller owns the result.
 */
QsRunner *qs_runner_start(const void *image, size_t size, gboolean unprivileged,
                          GError **error);

/*
 * Adds a program, whose first argument is its name, and returns its number; -1 on
 * failure.  All are added before qs_runner_fix(), and that is called before the first
 * filter.  They fail with QS_ERROR_KERNEL, or with QS_ERROR_LIMIT where there are too
 * many programs or arguments.
 */
int qs_runner_add(QsRunner *runner, QsProgramKind kind, const char *const *arguments,
                  GError **error);
gboolean qs_runner_fix(QsRunner *runner, GError **error);

/*
 * The last argument of script @number is @interface; once.  Its process has @tap under
 * the number that it has here.  Makes sendmsg(flags == MSG_NOSIGNAL), read and ppoll.
 */
gboolean qs_runner_bind(QsRunner *runner, unsigned number, const char *interface, int tap,
                        GError **error);

/*
 * Hands over root, folder, streams, umask, user and groups of this process, and whether
 * it is in a session of its own.  Makes access(".", X_OK), openat(O_PATH|O_DIRECTORY|O_CLOEXEC) of "/" and
 * ".", umask, getuid, geteuid, getgid, getegid, getgroups, close, and
 * sendmsg(flags == MSG_NOSIGNAL).
 */
gboolean qs_runner_seal(QsRunner *runner, gboolean is_daemon, GError **error);

/*
 * Runs script @number and waits for its end, however long it takes; @ret_status is what
 * waitpid() says.  Makes write, read and ppoll(sigmask == 0) on the socket.
 */
gboolean qs_runner_script(QsRunner *runner, unsigned number, int *ret_status,
                          GError **error);

/*
 * Runs program @number on the other end of @socket, an AF_UNIX stream socket that is
 * connected to nothing yet.  0 or an errno value: EAGAIN if too many run or were started,
 * EALREADY if it runs once only.
 * Waits for at most ten seconds.  Makes sendmsg(flags == MSG_NOSIGNAL), read and ppoll.
 */
int qs_runner_connect(QsRunner *runner, unsigned number, int socket);

/* Its socket. */
int qs_runner_fd(const QsRunner *runner);
/* Its process. */
pid_t qs_runner_pid(const QsRunner *runner);
/* How often program @number was started.  From any thread. */
unsigned qs_runner_count(const QsRunner *runner, unsigned number);

#endif
