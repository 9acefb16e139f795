/*
 * probe PID: makes threads of another process issue system calls, thousands a second
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A thread is stopped by ptrace wherever it is.  For each call its registers are
 * set and it goes on at a stub that is written over the padding behind the text of
 * a mapped object: so the call is made by the thread itself, with its filters.  The
 * breakpoint behind the call tells what it returned.  A call that a filter traps is
 * seen as SIGSYS on its way to the thread; it is not delivered, so the process's own
 * handler, which would end the process, never runs, and one process serves any
 * number of probes.  In the end the stub is removed and each thread gets its
 * registers back; a call that it was in is restarted by the kernel.
 *
 * Commands on standard input, one a line, numbers in hexadecimal; each is answered
 * by one line:
 *   thread TID            probes are made by this thread from now on
 *                         -> "scratch ADDRESS": 2 KiB of its stack that are free
 *   call DOOR NR ARG*6    DOOR: syscall, int80, sysenter, vsyscall, or one of the
 *                         first three with "32-" before it: out of a 32-bit code
 *                         segment, where low.so has been preloaded; NR: the whole
 *                         of rax
 *   open DOOR NR ARG*6    likewise, but a descriptor that it returns is closed
 *   fork DOOR NR ARG*6    likewise, but a thread or process that it makes is kept,
 *                         stopped behind the call, for "thread TID"; others end
 *   poke ADDRESS BYTE...  writes bytes, two digits each -> "ok"
 *   peek ADDRESS          reads eight bytes -> their value
 *   batch N               the next N commands are answered when all are done
 * A call is answered by one of
 *   refused               a filter trapped it: SIGSYS with its number and door
 *   returned VALUE        it came back (decimal, negative: -errno)
 *   unreached             the kernel could not read the sixth argument: no call
 *   blocked               it had not come back after a while and was interrupted
 *   cloned TID VALUE      it came back and made a thread or a process
 *   fault SIGNAL          a signal that tells of a fault came instead
 *   exited STATUS, killed SIGNAL     the thread ended
 *   odd ...               anything else
 * Exits with 2 if it cannot go on.
 *
 * sysenter, and syscall in a 32-bit code segment, are for the 32-bit vDSO.  The kernel
 * reads the sixth argument where EBP, or ESP, points to, before any filter is asked;
 * if it cannot, that is -EFAULT and no call.  And it goes on at the landing pad of the
 * 32-bit vDSO, which a 64-bit process does not have, wherever it was called from (Linux,
 * arch/x86/entry/syscall_32.c, do_fast_syscall_32()).  So the sixth argument is put into
 * low.so's page, and a fault at the landing pad is how such a call comes back.
 *
 * Limits: x86_64; the process must not be traced already.
 */
#include "probe.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

static void call(char verb, const char *rest)
{
    Call call = { NULL }, closing = { &doors[0], { SYS_close } };
    unsigned long *words = call.words;
    char name[16];
    long value;

    if (!probe.now) {
        printf("odd no thread\n");
        return;
    }
    if (sscanf(rest, "%15s %lx %lx %lx %lx %lx %lx %lx", name, &words[0], &words[1],
               &words[2], &words[3], &words[4], &words[5], &words[6]) != 8) {
        fprintf(stderr, "probe: bad call: %s", rest);
        exit(2);
    }
    for (size_t i = 0; i < sizeof(doors) / sizeof(doors[0]); i++) {
        if (strcmp(doors[i].name, name) == 0) {
            call.door = &doors[i];
        }
    }
    if (!call.door) {
        fprintf(stderr, "probe: no door %s\n", name);
        exit(2);
    }
    probe_set_regs(&call);
    if (probe_make_call(&call, verb == 'f', &value) && verb == 'o' && value >= 0) {
        FILE *out = stdout;

        /* what comes of the closing is not told */
        closing.words[1] = value;
        probe_set_regs(&closing);
        stdout = fopen("/dev/null", "w");
        probe_make_call(&closing, false, &value);
        fclose(stdout);
        stdout = out;
    }
}

static void poke(const char *rest)
{
    unsigned long address, byte;
    long word;
    int used;

    if (sscanf(rest, "%lx%n", &address, &used) != 1) {
        fprintf(stderr, "probe: bad poke: %s", rest);
        exit(2);
    }
    for (rest += used; sscanf(rest, " %2lx%n", &byte, &used) == 1; rest += used) {
        errno = 0;
        word = ptrace(PTRACE_PEEKDATA, probe.now->tid, address & ~7UL, 0);
        if (errno) {
            probe_die("PTRACE_PEEKDATA");
        }
        ((uint8_t *)&word)[address & 7] = byte;
        if (ptrace(PTRACE_POKEDATA, probe.now->tid, address & ~7UL, word) < 0) {
            probe_die("PTRACE_POKEDATA");
        }
        address++;
    }
    printf("ok\n");
}

static void peek(const char *rest)
{
    long word;

    errno = 0;
    word = ptrace(PTRACE_PEEKDATA, probe.now->tid, strtoul(rest, NULL, 16), 0);
    if (errno) {
        printf("odd cannot read: %s\n", strerror(errno));
    } else {
        printf("%lx\n", word);
    }
}

static void obey(const char *line)
{
    static long left;
    char verb[16];
    int used;

    if (sscanf(line, "%15s%n", verb, &used) != 1) {
        return;
    }
    if (strcmp(verb, "thread") == 0) {
        probe_choose_thread(strtoul(line + used, NULL, 16));
    } else if (strcmp(verb, "call") == 0 || strcmp(verb, "open") == 0 ||
               strcmp(verb, "fork") == 0) {
        call(verb[0], line + used);
    } else if (strcmp(verb, "poke") == 0) {
        poke(line + used);
    } else if (strcmp(verb, "peek") == 0) {
        peek(line + used);
    } else if (strcmp(verb, "batch") == 0) {
        left = strtol(line + used, NULL, 16) + 1;
    } else {
        fprintf(stderr, "probe: bad command: %s", line);
        exit(2);
    }
    if (left > 0) {
        left--;
    }
    if (left == 0) {
        fflush(stdout);
    }
}

/* A line of standard input; stdio would lose one in which a tick comes. */
static bool read_line(char *line, size_t size)
{
    static char buffer[65536];
    static ssize_t filled, next;
    size_t length = 0;

    for (;;) {
        while (next < filled && length < size - 1) {
            char c = buffer[next++];

            if (c == '\n') {
                line[length] = '\0';
                return true;
            }
            line[length++] = c;
        }
        if (length == size - 1) {
            fprintf(stderr, "probe: a line is too long\n");
            exit(2);
        }
        filled = read(STDIN_FILENO, buffer, sizeof(buffer));
        next = 0;
        if (filled == 0) {
            return false;
        }
        if (filled < 0 && errno != EINTR) {
            probe_die("reading commands");
        }
    }
}

int main(int argc, char **argv)
{
    struct itimerval interval = { { 0, TICK_MS * 1000 }, { 0, TICK_MS * 1000 } };
    struct sigaction action = { .sa_handler = probe_on_tick };
    char line[1024];

    if (argc != 2) {
        fprintf(stderr, "usage: probe PID\n");
        return 2;
    }
    probe.pid = atoi(argv[1]);
    setvbuf(stdout, NULL, _IOFBF, 1 << 20);
    sigaction(SIGALRM, &action, NULL); /* without SA_RESTART */
    setitimer(ITIMER_REAL, &interval, NULL);
    while (read_line(line, sizeof(line))) {
        obey(line);
    }
    probe_give_back();
    return 0;
}
