/*
 * qsandbox: what the listener's process begins with, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_KERNEL_LISTENER_H
#define QSANDBOX_KERNEL_LISTENER_H

#include "qsandbox/kernel.h"

/* The kernel's structures may be longer than the ones known here. */
#define KERNEL_NOTIFICATION_ROOM 512

/* What goes through the channel, each of it as one datagram. */
typedef struct KernelListenerHello {
    pid_t
        pid; /* to the process that is listened to, when it is there, and when it serves */
} KernelListenerHello;

typedef struct KernelListenerTold {
    QsRefusal refusal;
    uint32_t missed; /* that did not get through before it */
} KernelListenerTold;

/* The descriptors of the process that is to be listened to. */
typedef struct KernelListened {
    int channel; /* the listener's end */
    int memory;  /* /proc/PID/mem */
    int tasks;   /* /proc/PID/task; -1 if it cannot be had */
    int maps;    /* /proc/PID/maps; likewise */
    int process; /* a pidfd */
    pid_t pid;
} KernelListened;

/*
 * The life of the listener's process.  It begins with the descriptor table of the process
 * that it listens to, says its number, waits for the number of the listener and takes
 * what it needs with it into a table of its own.  Async-signal-safe.
 */
void kernel_listen(const KernelListened *listened) G_GNUC_NORETURN;

#endif
