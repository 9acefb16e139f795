/*
 * qsandbox: what QEMU may order of the runner, and when
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Programs come before QEMU's first filter, interfaces before the lockdown.  Then QEMU is
 * not trusted: what an order must look like, and what it may name, is checked whole, and
 * an order that is not right changes nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

#define HAS(message, length, part) \
    ((length) == offsetof(RunnerMessage, part) + sizeof((message)->part))

/* Copies @length bytes, which are words with a NUL behind each. */
static int read_words(RunnerProgram *program, const char *text, size_t length)
{
    char *copy = length > 0 && text[length - 1] == '\0' ? malloc(length) : NULL;
    size_t n = 0;

    if (!copy) {
        return EINVAL;
    }
    memcpy(copy, text, length);
    for (size_t i = 0; i < length; i++) {
        n += copy[i] == '\0';
    }
    program->arguments = calloc(n + 2, sizeof(char *));
    if (!program->arguments) {
        return ENOMEM;
    }
    for (size_t i = 0; i < n; i++) {
        program->arguments[i] = copy;
        copy += strlen(copy) + 1;
    }
    program->n_arguments = n;
    return program->arguments[0][0] == '\0' ? EINVAL : 0;
}

static int add(Runner *runner, const RunnerMessage *message, size_t length)
{
    RunnerProgram *program = &runner->programs[runner->n_programs];
    int error;

    if (runner->is_fixed || runner->n_programs >= RUNNER_MAX_PROGRAMS ||
        length < offsetof(RunnerMessage, add.text) ||
        length != offsetof(RunnerMessage, add.text) + message->add.length ||
        message->header.program != runner->n_programs ||
        message->add.kind < RUNNER_SCRIPT || message->add.kind > RUNNER_AT_END) {
        return EINVAL;
    }
    program->kind = message->add.kind;
    program->tap = -1;
    error = read_words(program, message->add.text, message->add.length);
    runner->n_programs += error == 0;
    return error;
}

static int fix(Runner *runner, const RunnerMessage *message, size_t length)
{
    if (runner->is_fixed || !HAS(message, length, fix)) {
        return EINVAL;
    }
    if (message->fix.unprivileged && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) {
        return errno;
    }
    runner->is_fixed = true;
    return 0;
}

/* What the kernel takes for the name of an interface. */
static bool is_interface(const char name[RUNNER_INTERFACE_ROOM])
{
    size_t length = strnlen(name, RUNNER_INTERFACE_ROOM);

    if (length == 0 || length == RUNNER_INTERFACE_ROOM || strcmp(name, ".") == 0 ||
        strcmp(name, "..") == 0) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        if (name[i] == '/' || name[i] == ':' || (unsigned char)name[i] <= ' ') {
            return false;
        }
    }
    return true;
}

static int bind_script(Runner *runner, const RunnerMessage *message, size_t length,
                       const int *fds, unsigned n_fds)
{
    RunnerProgram *program = &runner->programs[message->header.program];

    if (!runner->is_fixed || runner->is_sealed || !HAS(message, length, bind) ||
        message->header.program >= runner->n_programs || n_fds != 1 ||
        program->kind != RUNNER_SCRIPT || program->interface[0] != '\0' ||
        !is_interface(message->bind.interface) || message->bind.tap <= STDERR_FILENO) {
        return EINVAL;
    }
    program->tap = fcntl(fds[0], F_DUPFD_CLOEXEC, RUNNER_SOCKET + 1);
    if (program->tap < 0) {
        return errno;
    }
    memcpy(program->interface, message->bind.interface, sizeof(program->interface));
    program->tap_number = message->bind.tap;
    program->arguments[program->n_arguments] = program->interface;
    return 0;
}

static int seal(Runner *runner, const RunnerMessage *message, size_t length,
                const int *fds, unsigned n_fds)
{
    int error;

    if (!runner->is_fixed || runner->is_sealed || !HAS(message, length, seal) ||
        n_fds != RUNNER_MAX_FDS || message->seal.n_groups > RUNNER_MAX_GROUPS) {
        return EINVAL;
    }
    error = runner_become(message, fds);
    runner->is_sealed = error == 0;
    return error;
}

/* Whether one more may be started in this second. */
static bool is_in_time(void)
{
    static struct timespec starts[RUNNER_MAX_STARTS];
    static unsigned next;
    struct timespec *oldest = &starts[next];
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    if (oldest->tv_sec != 0 &&
        (now.tv_sec - oldest->tv_sec) * 1000000000ll + now.tv_nsec - oldest->tv_nsec <
            1000000000ll) {
        return false;
    }
    *oldest = now;
    next = (next + 1) % RUNNER_MAX_STARTS;
    return true;
}

static bool runs_once(RunnerKind kind)
{
    return kind == RUNNER_STREAM || kind == RUNNER_HELPER;
}

/* Whether a program may be run that is there; 0 or an errno value. */
static int check_run(const Runner *runner, const RunnerProgram *program, size_t length,
                     unsigned n_fds)
{
    if (!runner->is_fixed || length != sizeof(RunnerHeader) ||
        program->kind == RUNNER_AT_END) {
        return EBADMSG;
    }
    if (program->kind == RUNNER_SCRIPT) {
        return n_fds != 0                                          ? EBADMSG
               : program->interface[0] == '\0' || program->was_run ? EALREADY
                                                                   : 0;
    }
    return n_fds != 1                                                 ? EBADF
           : runs_once(program->kind) && program->was_run             ? EALREADY
           : runner->n_running >= RUNNER_MAX_RUNNING || !is_in_time() ? EAGAIN
                                                                      : 0;
}

static RunnerOutcome run(Runner *runner, const RunnerMessage *message, size_t length,
                         const int *fds, unsigned n_fds)
{
    RunnerProgram *program = &runner->programs[message->header.program];
    RunnerOutcome outcome = { .error = check_run(runner, program, length, n_fds) };

    if (outcome.error == 0) {
        outcome.is_tried = true;
        outcome.error = program->kind == RUNNER_SCRIPT
                            ? runner_run_script(runner, program, message->header.sequence)
                            : runner_run_on_socket(runner, program, fds[0]);
        outcome.is_later = program->kind == RUNNER_SCRIPT && outcome.error == 0;
    }
    return outcome;
}

/* 0 or an errno value. */
static int prepare(Runner *runner, const RunnerMessage *message, size_t length,
                   const int *fds, unsigned n_fds)
{
    switch (message->header.order) {
    case RUNNER_ADD:
        return add(runner, message, length);
    case RUNNER_FIX:
        return fix(runner, message, length);
    case RUNNER_BIND:
        return bind_script(runner, message, length, fds, n_fds);
    case RUNNER_SEAL:
        return seal(runner, message, length, fds, n_fds);
    default:
        return EBADMSG;
    }
}

RunnerOutcome runner_take(Runner *runner, const RunnerMessage *message, size_t length,
                          const int *fds, unsigned n_fds)
{
    RunnerOutcome outcome = { 0 };

    if (length < sizeof(message->header)) {
        outcome.error = EBADMSG;
    } else if (message->header.program >= RUNNER_MAX_PROGRAMS ||
               (message->header.program >= runner->n_programs &&
                (message->header.order == RUNNER_BIND ||
                 message->header.order == RUNNER_RUN))) {
        outcome.error = ENOENT;
    } else if (message->header.order == RUNNER_RUN) {
        outcome = run(runner, message, length, fds, n_fds);
    } else {
        outcome.error = prepare(runner, message, length, fds, n_fds);
    }
    return outcome;
}
