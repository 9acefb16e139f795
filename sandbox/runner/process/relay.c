/*
 * qsandbox: the runner joins a socket of QEMU's with one of the loopback interface
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * smbd looks at the addresses of its connection and ends where there are none.  So it gets
 * a TCP connection, and two processes carry what is said from one socket to the other, one
 * for each direction: neither has to wait for the other's reader.  They end with the
 * sockets.
 */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "process.h"

#define MAX_STRANGERS 16

/* A socket that listens on a port that the kernel chose. */
static int listen_on_loopback(struct sockaddr_in *ret_name)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const struct sockaddr_in name = { .sin_family = AF_INET,
                                      .sin_addr = { htonl(INADDR_LOOPBACK) } };
    socklen_t length = sizeof(*ret_name);

    if (fd >= 0 && (bind(fd, (struct sockaddr *)&name, sizeof(name)) < 0 ||
                    listen(fd, MAX_STRANGERS) < 0 ||
                    getsockname(fd, (struct sockaddr *)ret_name, &length) < 0)) {
        int why = errno;

        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

/* The connection that comes from @own, or -1; others on the host may connect as well. */
static int accept_from(int listener, const struct sockaddr_in *own)
{
    for (int i = 0; i <= MAX_STRANGERS; i++) {
        struct sockaddr_in peer = { 0 };
        socklen_t length = sizeof(peer);
        int end = accept4(listener, (struct sockaddr *)&peer, &length, SOCK_CLOEXEC);

        if (end < 0) {
            return -1;
        }
        if (peer.sin_port == own->sin_port &&
            peer.sin_addr.s_addr == own->sin_addr.s_addr) {
            return end;
        }
        close(end);
    }
    errno = ECONNREFUSED;
    return -1;
}

/* Two ends of one TCP connection; 0 or an errno value. */
static int join_loopback(int ret_ends[2])
{
    const struct timeval soon = { .tv_usec = 500000 }, never = { 0 };
    struct sockaddr_in name, own;
    socklen_t length = sizeof(own);
    int listener = listen_on_loopback(&name);
    int near = listener < 0 ? -1 : socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int far = -1, one = 1, error;

    /* Where a stranger has filled the queue, this ends soon */
    if (near >= 0 &&
        setsockopt(near, SOL_SOCKET, SO_SNDTIMEO, &soon, sizeof(soon)) == 0 &&
        connect(near, (struct sockaddr *)&name, sizeof(name)) == 0 &&
        getsockname(near, (struct sockaddr *)&own, &length) == 0) {
        far = accept_from(listener, &own);
    }
    error = far < 0 ? errno : 0;
    close(listener);
    if (error) {
        close(near);
        return error;
    }
    setsockopt(near, SOL_SOCKET, SO_SNDTIMEO, &never, sizeof(never));
    setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    ret_ends[0] = near;
    ret_ends[1] = far;
    return 0;
}

static ssize_t write_all(int fd, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t n = write(fd, data, length);

        if (n < 0 && errno != EINTR) {
            return -1;
        }
        if (n > 0) {
            data += n;
            length -= n;
        }
    }
    return 0;
}

/* Until there is no more of it, or nobody reads it. */
static void carry(int from, int to)
{
    static char data[65536];
    ssize_t n;

    do {
        n = read(from, data, sizeof(data));
    } while ((n < 0 && errno == EINTR) || (n > 0 && write_all(to, data, n) == 0));
    shutdown(to, SHUT_WR);
    shutdown(from, SHUT_RD);
}

/* A process that has the two sockets only; 0 or an errno value. */
static int start_carrying(int from, int to)
{
    pid_t pid = fork();

    if (pid == 0) {
        dup2(from, STDIN_FILENO);
        dup2(to, STDOUT_FILENO);
        syscall(SYS_close_range, STDERR_FILENO, ~0u, 0);
        prctl(PR_SET_NAME, "qsandbox-relay", 0, 0, 0);
        carry(STDIN_FILENO, STDOUT_FILENO);
        _exit(0);
    }
    return pid < 0 ? errno : 0;
}

int runner_relay(int socket, int *ret_end)
{
    int ends[2];
    int error = join_loopback(ends);

    if (error) {
        return error;
    }
    error = start_carrying(socket, ends[0]);
    error = error ?: start_carrying(ends[0], socket);
    close(ends[0]);
    if (error) {
        close(ends[1]);
        return error;
    }
    *ret_end = ends[1];
    return 0;
}
