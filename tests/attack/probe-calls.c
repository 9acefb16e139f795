/*
 * The calls that a thread makes, and what comes of them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "probe.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#ifndef SYS_SECCOMP
#define SYS_SECCOMP 1 /* si_code; in <asm/siginfo.h> only */
#endif

void probe_set_regs(const Call *call)
{
    struct user_regs_struct regs = probe.now->saved;
    const unsigned long *words = call->words;
    const Door *door = call->door;

    regs.rip = probe.stub + door->offset;
    regs.rax = words[0];
    regs.orig_rax = -1; /* nothing is to be restarted now */
    regs.rdi = words[1];
    regs.rsi = words[2];
    regs.rdx = words[3];
    regs.r10 = words[4];
    regs.r8 = words[5];
    regs.r9 = words[6];
    regs.rsp = probe.now->scratch - 64;
    if (door->arch == AUDIT_ARCH_I386) {
        regs.rbx = words[1];
        regs.rcx = words[2];
        regs.rdx = words[3];
        regs.rsi = words[4];
        regs.rdi = words[5];
        regs.rbp = words[6];
    }
    if (door->narrow) {
        regs.rip = LOW + door->offset;
        regs.cs = CS_32;
        regs.rsp = SIXTH;
    }
    if (door->lands) {
        /* Where there is no such page, the call is not reached. */
        ptrace(PTRACE_POKEDATA, probe.now->tid, SIXTH, words[6] & UINT32_MAX);
        /* syscall needs ECX for itself: the second argument is in EBP */
        regs.rbp = strcmp(door->name, "32-syscall") == 0 ? words[2] : SIXTH;
    }
    if (strcmp(door->name, "vsyscall") == 0) {
        regs.rip = vsyscall_address(words[0]);
        if (ptrace(PTRACE_POKEDATA, probe.now->tid, regs.rsp, probe.stub + 2) < 0) {
            probe_die("PTRACE_POKEDATA"); /* it returns to the breakpoint */
        }
    }
    if (ptrace(PTRACE_SETREGS, probe.now->tid, 0, &regs) < 0) {
        probe_die("PTRACE_SETREGS");
    }
}

/*
 * A thread or process that a call made stops by itself before its first step.  It
 * has to go on, or to end, before a parent that waits for it (vfork) comes back.
 */
static pid_t take_child(bool keeps)
{
    unsigned long message;
    int status;

    if (ptrace(PTRACE_GETEVENTMSG, probe.now->tid, 0, &message) < 0) {
        probe_die("PTRACE_GETEVENTMSG");
    }
    while (!probe_wait_stop(message, &status)) {
        ;
    }
    if (!probe_has_ended(status) && !keeps) {
        probe_set_leaving(message);
        if (ptrace(PTRACE_DETACH, message, 0, 0) < 0) {
            probe_die("PTRACE_DETACH");
        }
    }
    return message;
}

static void say_ended(int status)
{
    if (WIFEXITED(status)) {
        printf("exited %d\n", WEXITSTATUS(status));
    } else {
        printf("killed %s\n", sigabbrev_np(WTERMSIG(status)));
    }
    probe_drop_thread(probe.now);
}

static void say_trapped(const Door *door, unsigned long nr)
{
    siginfo_t info;

    if (ptrace(PTRACE_GETSIGINFO, probe.now->tid, 0, &info) < 0) {
        probe_die("PTRACE_GETSIGINFO");
    }
    if (info.si_code == SYS_SECCOMP && info.si_syscall == (int)nr &&
        info.si_arch == door->arch) {
        printf("refused\n");
    } else {
        printf("odd SIGSYS code %d nr %d arch %x\n", info.si_code, info.si_syscall,
               info.si_arch);
    }
}

/* Says that the call came back at the landing pad; false if the fault is another. */
static bool say_landed(const Call *call)
{
    struct user_regs_struct regs;

    if (ptrace(PTRACE_GETREGS, probe.now->tid, 0, &regs) < 0) {
        probe_die("PTRACE_GETREGS");
    }
    /* The vDSO's image for 32 bits has up to two pages, at most. */
    if (!call->door->lands || regs.cs != CS_32 ||
        (uint32_t)(regs.rip - probe.vdso) >= 2 * 4096) {
        return false;
    }
    /* EBP is the sixth argument then, or 0 if that could not be read. */
    errno = 0;
    if (ptrace(PTRACE_PEEKDATA, probe.now->tid, SIXTH, 0) == -1 && errno) {
        printf("unreached\n");
    } else if ((uint32_t)regs.rbp != (uint32_t)call->words[6]) {
        printf("odd landed with %llx instead of the sixth argument\n", regs.rbp);
    } else {
        printf("returned %d\n", (int)regs.rax);
    }
    return true;
}

/* Returns the call's value, or says what happened instead. */
static bool say_result(const Door *door, pid_t child, bool keeps, long *ret_value)
{
    struct user_regs_struct regs;

    if (ptrace(PTRACE_GETREGS, probe.now->tid, 0, &regs) < 0) {
        probe_die("PTRACE_GETREGS");
    }
    if (regs.rip != (door->narrow ? LOW : probe.stub) + door->offset + 3) {
        printf("odd stopped at %llx, not behind the call\n", regs.rip);
        return false;
    }
    *ret_value = door->arch == AUDIT_ARCH_I386 ? (long)(int)regs.rax : (long)regs.rax;
    if (child) {
        printf("cloned %x %ld\n", child, *ret_value);
        if (keeps) {
            probe_add_thread(child, true);
        }
    } else {
        printf("returned %ld\n", *ret_value);
    }
    return true;
}

/* Lets the thread make the call that its registers say; tells what came of it. */
bool probe_make_call(const Call *call, bool keeps, long *ret_value)
{
    pid_t tid = probe.now->tid, child = 0;
    int status, signal = 0;

    for (;;) {
        if (ptrace(PTRACE_CONT, tid, 0, signal) < 0) {
            probe_die("PTRACE_CONT");
        }
        if (!probe_wait_stop(tid, &status)) {
            if (!probe_interrupt(tid)) {
                printf("odd ended when interrupted\n");
                probe_drop_thread(probe.now);
            } else {
                printf("blocked\n");
            }
            return false;
        }
        if (probe_has_ended(status)) {
            say_ended(status);
            return false;
        }
        if (probe_event_of(status)) {
            if (probe_event_of(status) != PTRACE_EVENT_STOP) {
                child = take_child(keeps);
            }
            signal = 0;
            continue;
        }
        signal = WSTOPSIG(status);
        switch (signal) {
        case SIGTRAP:
            return say_result(call->door, child, keeps, ret_value);
        case SIGSYS:
            say_trapped(call->door, call->words[0]);
            return false;
        case SIGSEGV:
            if (say_landed(call)) {
                return false;
            }
            /* fall through */
        case SIGILL:
        case SIGBUS:
        case SIGFPE:
            printf("fault %s\n", sigabbrev_np(signal));
            return false;
        }
        /* any other is the process's own business and goes on to it */
    }
}
