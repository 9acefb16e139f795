/*
 * qsandbox: what QEMU and its runner say to each other, private to sandbox/runner/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One datagram is one order; each is answered.  Behind RUNNER_SEAL only RUNNER_RUN is
 * listened to, which has the shortest message.
 */
#ifndef QSANDBOX_RUNNER_WIRE_H
#define QSANDBOX_RUNNER_WIRE_H

#include <stddef.h>
#include <stdint.h>

/* The runner's end of the socket. */
#define RUNNER_SOCKET 3
/* A helper's end of its own. */
#define RUNNER_HELPER_SOCKET 3
#define RUNNER_MAX_GROUPS 4096
#define RUNNER_MAX_COMMAND 16384
#define RUNNER_MAX_PROGRAMS 1024
#define RUNNER_MAX_RUNNING 128
#define RUNNER_MAX_STARTS 64
/* IFNAMSIZ of the kernel */
#define RUNNER_INTERFACE_ROOM 16
/* Root, folder and the three streams */
#define RUNNER_MAX_FDS 5

typedef enum RunnerOrder {
    RUNNER_ADD = 1, /* a program: its arguments, each with its NUL */
    RUNNER_FIX,     /* there are no more */
    RUNNER_BIND,    /* with the tap */
    RUNNER_SEAL,    /* with RUNNER_MAX_FDS descriptors */
    RUNNER_RUN,     /* with the socket, if it is a program for one */
} RunnerOrder;

typedef enum RunnerKind {
    RUNNER_SCRIPT = 1,
    RUNNER_ON_SOCKET,
    RUNNER_ON_INET,
    RUNNER_STREAM,
    RUNNER_HELPER,
    RUNNER_AT_END,
} RunnerKind;

/* Of all of them. */
typedef struct RunnerHeader {
    uint32_t order;
    uint32_t sequence; /* comes back in the answer */
    uint32_t program;  /* its number, from 0; of ADD, the one that it must get */
} RunnerHeader;

typedef struct RunnerMessage {
    RunnerHeader header;
    union {
        struct {
            uint32_t kind;
            uint32_t length;
            char text[RUNNER_MAX_COMMAND];
        } add;
        struct {
            uint32_t unprivileged;
        } fix;
        struct {
            int32_t tap; /* its number in QEMU */
            char interface[RUNNER_INTERFACE_ROOM];
        } bind;
        struct {
            uint32_t is_daemon;
            uint32_t keeps_folder; /* it is where QEMU was started */
            uint32_t umask;
            uint32_t uids[2]; /* real, effective */
            uint32_t gids[2];
            uint32_t n_groups;
            uint32_t groups[RUNNER_MAX_GROUPS];
        } seal;
    };
} RunnerMessage;

typedef struct RunnerAnswer {
    uint32_t sequence;
    int32_t error;  /* an errno value; 0: done */
    int32_t status; /* RUN of a script: as of waitpid() */
    int32_t pid;    /* FIX: the runner's */
} RunnerAnswer;

#endif
