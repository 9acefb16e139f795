/*
 * qsandbox: how a thread came to its call, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For the process that listens, which has one thread.  Async-signal-safe.
 */
#ifndef QSANDBOX_KERNEL_STACK_H
#define QSANDBOX_KERNEL_STACK_H

#include <sys/types.h>
#include "modules.h"

#define KERNEL_STACK_FRAMES 16

typedef struct KernelFrame {
    unsigned module; /* KernelModule.number */
    uint64_t offset; /* in the module's file; behind the call, but of the first frame */
    gboolean guessed;
    const KernelModule *found; /* until the next walk */
} KernelFrame;

/* Why a walk went no further. */
typedef enum KernelStackEnd {
    KERNEL_STACK_TOP = 1,     /* the outermost frame of the chain */
    KERNEL_STACK_BROKEN,      /* the chain leads nowhere */
    KERNEL_STACK_NO_CHAIN,    /* no frame pointers: what there is was guessed */
    KERNEL_STACK_LIMIT,       /* KERNEL_STACK_FRAMES, or too far up the stack */
    KERNEL_STACK_UNREADABLE,  /* the kernel does not say where the stack is */
    KERNEL_STACK_UNSUPPORTED, /* nobody knows this architecture's frames here */
} KernelStackEnd;

typedef struct KernelStack {
    KernelFrame frames[KERNEL_STACK_FRAMES]; /* the innermost first */
    unsigned n_frames;
    KernelStackEnd end;
    uint32_t hash; /* of the frames */
} KernelStack;

/* What to look with: descriptors of /proc/PID/mem, /proc/PID/task and /proc/PID/maps. */
typedef struct KernelStackSource {
    int memory;
    int tasks;
    int maps;
} KernelStackSource;

/* The stack of thread @tid, which is in a system call and stays in it. */
void kernel_stack_walk(const KernelStackSource *source, pid_t tid, KernelStack *ret);

/* "top", "broken" and so on. */
const char *kernel_stack_end_text(KernelStackEnd end);

#endif
