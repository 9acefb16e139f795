/*
 * qsandbox: the runner starts programs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Everything else of the runner's is closed when a program is executed.
 *
 * A socket of QEMU's is joined with a program by way of a name that the kernel chooses,
 * for as long as that takes.  Others on the host may connect to it, too: whoever is not
 * this process is turned away, and nothing here waits for them.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "process.h"

#define MAX_STRANGERS 16

extern char **environ;

/* A place for a child; there is always one, since there are limits on both kinds. */
static RunnerChild *find_place(Runner *runner)
{
    for (size_t i = 0; i < sizeof(runner->children) / sizeof(runner->children[0]); i++) {
        if (runner->children[i].pid == 0) {
            return &runner->children[i];
        }
    }
    return NULL;
}

static void prepare_attributes(posix_spawnattr_t *attributes, RunnerKind kind)
{
    bool on_socket = kind == RUNNER_ON_SOCKET || kind == RUNNER_ON_INET;
    sigset_t none, normal;

    sigemptyset(&none);
    sigemptyset(&normal);
    if (kind != RUNNER_SCRIPT) {
        /* GLib's g_spawn_async() does so */
        sigaddset(&normal, SIGPIPE);
    }
    posix_spawnattr_init(attributes);
    posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                             (on_socket ? POSIX_SPAWN_SETSID : 0));
    posix_spawnattr_setsigmask(attributes, &none);
    posix_spawnattr_setsigdefault(attributes, &normal);
}

/*
 * Starts a program with the descriptors that @actions give it, and destroys those.  0 or an
 * errno value.
 */
static int start(Runner *runner, const RunnerProgram *program,
                 posix_spawn_file_actions_t *actions, RunnerChild **ret_child)
{
    bool looked_up = program->kind == RUNNER_ON_SOCKET ||
                     program->kind == RUNNER_ON_INET || program->kind == RUNNER_AT_END;
    RunnerChild *place = find_place(runner);
    posix_spawnattr_t attributes;
    int failed = EAGAIN;

    prepare_attributes(&attributes, program->kind);
    if (place) {
        /* libslirp looks a command up in PATH, and QEMU no script */
        failed = (looked_up ? posix_spawnp
                            : posix_spawn)(&place->pid, program->arguments[0], actions,
                                           &attributes, program->arguments, environ);
    }
    posix_spawn_file_actions_destroy(actions);
    posix_spawnattr_destroy(&attributes);
    if (place && failed) {
        place->pid = 0;
    } else if (place) {
        place->is_script = program->kind == RUNNER_SCRIPT;
        *ret_child = place;
    }
    return failed;
}

int runner_run_script(Runner *runner, RunnerProgram *program, uint32_t sequence)
{
    posix_spawn_file_actions_t actions;
    RunnerChild *child;
    int failed;

    posix_spawn_file_actions_init(&actions);
    /* QEMU may open more than the runner may */
    if (program->tap_number < sysconf(_SC_OPEN_MAX)) {
        posix_spawn_file_actions_adddup2(&actions, program->tap, program->tap_number);
    }
    program->was_run = true;
    failed = start(runner, program, &actions, &child);
    close(program->tap);
    program->tap = -1;
    if (!failed) {
        child->sequence = sequence;
    }
    return failed;
}

/* 0 or an errno value. */
static int spawn_on(Runner *runner, const RunnerProgram *program, int end)
{
    static const struct {
        int first, last;
    } of_kind[] = {
        [RUNNER_ON_SOCKET] = { STDIN_FILENO, STDERR_FILENO },
        [RUNNER_ON_INET] = { STDIN_FILENO, STDERR_FILENO },
        [RUNNER_STREAM] = { STDIN_FILENO, STDOUT_FILENO },
        [RUNNER_HELPER] = { RUNNER_HELPER_SOCKET, RUNNER_HELPER_SOCKET },
    };
    posix_spawn_file_actions_t actions;
    RunnerChild *child;
    int failed;

    posix_spawn_file_actions_init(&actions);
    for (int fd = of_kind[program->kind].first; fd <= of_kind[program->kind].last; fd++) {
        posix_spawn_file_actions_adddup2(&actions, end, fd);
    }
    failed = start(runner, program, &actions, &child);
    if (!failed) {
        runner->n_running++;
    }
    return failed;
}

static bool is_stream_socket(int fd)
{
    int domain = 0, type = 0, listens = 1;
    socklen_t size = sizeof(int);

    return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 &&
           getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 &&
           getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 &&
           domain == AF_UNIX && type == SOCK_STREAM && !listens;
}

/* A socket that listens under a name that the kernel chose. */
static int listen_somewhere(struct sockaddr_un *ret_name, socklen_t *ret_length)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    struct sockaddr_un name = { .sun_family = AF_UNIX };

    *ret_length = sizeof(*ret_name);
    if (fd >= 0 && (bind(fd, (struct sockaddr *)&name, sizeof(name.sun_family)) < 0 ||
                    listen(fd, MAX_STRANGERS) < 0 ||
                    getsockname(fd, (struct sockaddr *)ret_name, ret_length) < 0)) {
        int why = errno;

        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

/* Where a stranger has filled the queue, this ends soon. */
static int connect_soon(int socket, const struct sockaddr_un *name, socklen_t length)
{
    const struct timeval soon = { .tv_usec = 500000 };
    const struct timeval never = { 0 };
    int error = 0;

    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &soon, sizeof(soon));
    if (connect(socket, (const struct sockaddr *)name, length) < 0) {
        error = errno;
    }
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &never, sizeof(never));
    return error;
}

/* The connection that this process has made, or -1. */
static int accept_own(int listener)
{
    for (int i = 0; i <= MAX_STRANGERS; i++) {
        struct ucred peer = { 0 };
        socklen_t size = sizeof(peer);
        int end = accept4(listener, NULL, NULL, SOCK_CLOEXEC);

        if (end < 0) {
            return -1;
        }
        if (getsockopt(end, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
            peer.pid == getpid()) {
            return end;
        }
        close(end);
    }
    return -1;
}

int runner_run_on_socket(Runner *runner, RunnerProgram *program, int socket)
{
    struct sockaddr_un name;
    socklen_t length;
    int listener, end, error;

    if (!is_stream_socket(socket)) {
        return ENOTSOCK;
    }
    listener = listen_somewhere(&name, &length);
    if (listener < 0) {
        return errno;
    }
    error = connect_soon(socket, &name, length);
    end = error == 0 ? accept_own(listener) : -1;
    close(listener);
    if (error != 0 || end < 0) {
        return error ?: ECONNREFUSED;
    }
    program->was_run = true;
    if (program->kind == RUNNER_ON_INET) {
        int unix_end = end;

        error = runner_relay(unix_end, &end);
        close(unix_end);
        if (error) {
            return error;
        }
    }
    error = spawn_on(runner, program, end);
    close(end);
    return error;
}

void runner_run_last(Runner *runner)
{
    for (unsigned i = 0; i < runner->n_programs; i++) {
        const RunnerProgram *program = &runner->programs[i];
        posix_spawn_file_actions_t actions;
        RunnerChild *child;

        if (program->kind == RUNNER_AT_END) {
            posix_spawn_file_actions_init(&actions);
            start(runner, program, &actions, &child);
        }
    }
}
