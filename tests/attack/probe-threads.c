/*
 * The threads of the process: stopped, found, and given back
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "probe.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include "lib/padding.h"

Probe probe;

static volatile sig_atomic_t ticks;

void probe_die(const char *what)
{
    fprintf(stderr, "probe: %s: %s\n", what, strerror(errno));
    exit(2);
}

void probe_on_tick(int signal)
{
    (void)signal;
    ticks++;
}

static void write_words(unsigned long to, const long words[2])
{
    if (ptrace(PTRACE_POKETEXT, probe.now->tid, to, words[0]) < 0 ||
        ptrace(PTRACE_POKETEXT, probe.now->tid, to + 8, words[1]) < 0) {
        probe_die("PTRACE_POKETEXT");
    }
}

static void install_stub(void)
{
    long code[2];

    memcpy(code, stub_code, sizeof(code));
    probe.stub = find_padding(probe.pid, sizeof(stub_code));
    if (!probe.stub) {
        fprintf(stderr, "probe: no executable mapping of process %d\n", (int)probe.pid);
        exit(2);
    }
    for (int i = 0; i < 2; i++) {
        errno = 0;
        probe.saved_code[i] = ptrace(PTRACE_PEEKTEXT, probe.now->tid, probe.stub + 8 * i,
                                     0);
        if (errno) {
            probe_die("PTRACE_PEEKTEXT");
        }
        if (probe.saved_code[i]) {
            fprintf(stderr, "probe: no padding behind the text\n");
            exit(2);
        }
    }
    write_words(probe.stub, code);
}

static void find_vdso(void)
{
    char path[64], line[512];
    FILE *maps;

    snprintf(path, sizeof(path), "/proc/%d/maps", (int)probe.pid);
    maps = fopen(path, "r");
    while (maps && fgets(line, sizeof(line), maps)) {
        if (strstr(line, "[vdso]")) {
            probe.vdso = strtoul(line, NULL, 16);
        }
    }
    if (maps) {
        fclose(maps);
    }
}

/* Whether the thread sleeps, and does not just wait for a busy processor. */
static bool is_asleep(pid_t tid)
{
    char path[64], state = 'S';
    FILE *stat;

    snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", (int)tid, (int)tid);
    stat = fopen(path, "r");
    if (stat) {
        if (fscanf(stat, "%*d (%*[^)]) %c", &state) != 1) {
            state = 'S';
        }
        fclose(stat);
    }
    return state == 'S' || state == 'D';
}

/* Waits for the thread's next stop; false if it did not come in time. */
bool probe_wait_stop(pid_t tid, int *ret_status)
{
    ticks = 0;
    while (waitpid(tid, ret_status, __WALL) < 0) {
        if (errno != EINTR) {
            probe_die("waitpid");
        }
        if (ticks >= MAX_TICKS && (ticks >= MAX_BUSY_TICKS || is_asleep(tid))) {
            return false;
        }
    }
    return true;
}

bool probe_has_ended(int status)
{
    return WIFEXITED(status) || WIFSIGNALED(status);
}

int probe_event_of(int status)
{
    return status >> 16;
}

/* Takes the thread out of whatever it is in; false if it ended instead. */
bool probe_interrupt(pid_t tid)
{
    int status;

    if (ptrace(PTRACE_INTERRUPT, tid, 0, 0) < 0) {
        probe_die("PTRACE_INTERRUPT");
    }
    for (;;) {
        while (!probe_wait_stop(tid, &status)) {
            ;
        }
        if (probe_has_ended(status)) {
            return false;
        }
        if (probe_event_of(status) == PTRACE_EVENT_STOP) {
            return true;
        }
        /* A signal that comes before the interruption is handed on. */
        if (ptrace(PTRACE_CONT, tid, 0, probe_event_of(status) ? 0 : WSTOPSIG(status)) <
            0) {
            probe_die("PTRACE_CONT");
        }
    }
}

static Thread *find_thread(pid_t tid)
{
    for (size_t i = 0; i < probe.n_threads; i++) {
        if (probe.threads[i].tid == tid) {
            return &probe.threads[i];
        }
    }
    return NULL;
}

Thread *probe_add_thread(pid_t tid, bool ours)
{
    Thread *thread = &probe.threads[probe.n_threads];

    if (probe.n_threads == MAX_THREADS) {
        fprintf(stderr, "probe: too many threads\n");
        exit(2);
    }
    probe.n_threads++;
    *thread = (Thread){ .tid = tid, .ours = ours };
    if (ptrace(PTRACE_GETREGS, tid, 0, &thread->saved) < 0) {
        probe_die("PTRACE_GETREGS");
    }
    thread->scratch = (thread->saved.rsp - RED_ZONE - SCRATCH) & ~63UL;
    return thread;
}

void probe_drop_thread(Thread *thread)
{
    *thread = probe.threads[--probe.n_threads];
    probe.now = NULL;
}

void probe_choose_thread(pid_t tid)
{
    long options = PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;

    probe.now = find_thread(tid);
    if (!probe.now) {
        if (ptrace(PTRACE_SEIZE, tid, 0, options) < 0) {
            printf("odd cannot attach: %s\n", strerror(errno));
            return;
        }
        if (!probe_interrupt(tid)) {
            printf("odd ended\n");
            return;
        }
        probe.now = probe_add_thread(tid, false);
    }
    if (!probe.stub) {
        install_stub();
        find_vdso();
    }
    printf("scratch %lx\n", probe.now->scratch);
}

void probe_set_leaving(pid_t tid)
{
    struct user_regs_struct regs = probe.now->saved;

    regs.rip = probe.stub;
    regs.rax = SYS_exit;
    regs.orig_rax = -1;
    regs.rdi = 0;
    if (ptrace(PTRACE_SETREGS, tid, 0, &regs) < 0) {
        probe_die("PTRACE_SETREGS");
    }
}

/* Every thread goes on with what it did; what a probe made ends. */
void probe_give_back(void)
{
    for (size_t i = 0; i < probe.n_threads; i++) {
        if (probe.threads[i].ours) {
            probe.now = &probe.threads[i];
            probe_set_leaving(probe.now->tid);
        }
    }
    for (size_t i = 0; i < probe.n_threads; i++) {
        Thread *thread = &probe.threads[i];
        int status;

        if (thread->ours) { /* it needs the stub until it has ended */
            if (ptrace(PTRACE_CONT, thread->tid, 0, 0) < 0) {
                probe_die("PTRACE_CONT");
            }
            while (!probe_wait_stop(thread->tid, &status)) {
                ;
            }
        }
    }
    for (size_t i = 0; i < probe.n_threads; i++) {
        Thread *thread = &probe.threads[i];

        if (thread->ours) {
            continue;
        }
        probe.now = thread;
        write_words(probe.stub, probe.saved_code);
        if (ptrace(PTRACE_SETREGS, thread->tid, 0, &thread->saved) < 0 ||
            ptrace(PTRACE_DETACH, thread->tid, 0, 0) < 0) {
            probe_die("giving a thread back");
        }
    }
}
