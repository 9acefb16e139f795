/*
 * qsandbox: the runner's process, private to it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One thread.  It allocates the programs' arguments, and nothing after RUNNER_FIX.
 */
#ifndef QSANDBOX_RUNNER_PROCESS_H
#define QSANDBOX_RUNNER_PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

#include "../wire.h"

typedef struct RunnerProgram {
    RunnerKind kind;
    char **arguments; /* of a script, with room for the interface at its end */
    unsigned n_arguments;
    char interface[RUNNER_INTERFACE_ROOM]; /* "" until it is bound */
    int tap;                               /* the runner's copy, or -1 */
    int tap_number;                        /* what it has to be in the script */
    bool was_run;                          /* of those that run once */
} RunnerProgram;

/* A process that has not ended. */
typedef struct RunnerChild {
    pid_t pid;         /* 0: a free place */
    bool is_script;    /* somebody waits for it */
    uint32_t sequence; /* of the order, then */
} RunnerChild;

typedef struct Runner {
    bool is_fixed;
    bool is_sealed;
    unsigned n_programs;
    RunnerProgram programs[RUNNER_MAX_PROGRAMS];
    unsigned n_running; /* on sockets */
    RunnerChild children[RUNNER_MAX_RUNNING + RUNNER_MAX_PROGRAMS];
} Runner;

/* What became of an order. */
typedef struct RunnerOutcome {
    int error;     /* an errno value; 0: done */
    bool is_tried; /* it was right, whatever became of the program */
    bool is_later; /* the answer comes when the program has ended */
} RunnerOutcome;

/* orders.c: the next message, of @length bytes with @n_fds descriptors, which are the
 * caller's still. */
RunnerOutcome runner_take(Runner *runner, const RunnerMessage *message, size_t length,
                          const int *fds, unsigned n_fds);

/* seal.c: root, folder, streams, user and groups; 0 or an errno value. */
int runner_become(const RunnerMessage *message, const int fds[RUNNER_MAX_FDS]);

/* run.c: 0 or an errno value. */
int runner_run_script(Runner *runner, RunnerProgram *program, uint32_t sequence);
int runner_run_on_socket(Runner *runner, RunnerProgram *program, int socket);
/* relay.c: a TCP connection on which is said what is said on @socket; 0 or an errno value.
 * @socket is the caller's still. */
int runner_relay(int socket, int *ret_end);

/* run.c: those of the end; nobody waits for them. */
void runner_run_last(Runner *runner);

/* main.c: the answer to an order.  Nobody waits for it to be read. */
void runner_answer(uint32_t sequence, int error, int status);

#endif
