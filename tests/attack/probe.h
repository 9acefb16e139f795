/*
 * The parts of probe: its threads, and the calls that they make
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_ATTACK_PROBE_H
#define QSANDBOX_ATTACK_PROBE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <sys/user.h>
#include "doors.h"

enum {
    MAX_THREADS = 64,
    SCRATCH = 2048,
    RED_ZONE = 128,      /* below the stack pointer, used by the ABI */
    LOW = 0x20000,       /* low.so's page */
    SIXTH = LOW + 0x800, /* where the kernel reads a sixth argument */
    CS_32 = 0x23,        /* Linux's code segment of 32-bit programs */
    TICK_MS = 50,
    MAX_TICKS = 3,        /* after which a call counts as blocked, if asleep */
    MAX_BUSY_TICKS = 600, /* and in any case */
};

typedef struct Thread {
    pid_t tid;
    bool ours; /* made by a probe: nothing to give back */
    struct user_regs_struct saved;
    unsigned long scratch;
} Thread;

/* A call that is to be made. */
typedef struct Call {
    const Door *door;
    unsigned long words[7]; /* the number and six arguments */
} Call;

typedef struct Probe {
    pid_t pid;
    unsigned long stub;
    unsigned long vdso; /* 0 if there is none */
    long saved_code[2];
    Thread threads[MAX_THREADS];
    size_t n_threads;
    Thread *now;
} Probe;

extern Probe probe;

void probe_die(const char *what);
void probe_on_tick(int signal);

/* Waits for the thread's next stop; false if it did not come in time. */
bool probe_wait_stop(pid_t tid, int *ret_status);

bool probe_has_ended(int status);
int probe_event_of(int status);

/* Takes the thread out of whatever it is in; false if it ended instead. */
bool probe_interrupt(pid_t tid);

Thread *probe_add_thread(pid_t tid, bool ours);
void probe_drop_thread(Thread *thread);
void probe_choose_thread(pid_t tid);
void probe_set_leaving(pid_t tid);

/* Every thread goes on with what it did; what a probe made ends. */
void probe_give_back(void);

void probe_set_regs(const Call *call);

/* Lets the thread make the call that its registers say; tells what came of it. */
bool probe_make_call(const Call *call, bool keeps, long *ret_value);

#endif
