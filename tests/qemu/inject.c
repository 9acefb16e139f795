/*
 * inject TID CALL: makes a thread of another process issue a system call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The thread is stopped by ptrace wherever it is, its registers are set for the
 * call, and it goes on at a stub, "syscall; int3" (or "int $0x80; int3"), that
 * is written over the padding behind the text of a mapped object and removed
 * afterwards.  So the call is made by the thread itself, with its filters and
 * its signal handlers.  If it comes back, the breakpoint tells its result, and
 * the thread gets its registers back and goes on with what it did; a system
 * call that was interrupted is restarted by the kernel.
 *
 * The arguments are such that the call does no harm where it is not refused:
 * bad pointers, unknown commands, contradicting flags, or a mere socket or page.
 *
 * Prints what happened, one line each:
 *   signal SIGSYS nr N        a filter trapped the call
 *   returned VALUE            it came back with that value (-errno)
 *   killed SIGNAL | exited STATUS
 * Exits with 0 if the call was made, whatever came of it; 2 otherwise.
 *
 * Limits: x86_64; the process must not be traced already.
 */
#include <errno.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include "lib/padding.h"

#define X32_BIT 0x40000000L
#define I386_GETPID 20

typedef struct Call {
    const char *name;
    long nr;
    int i386; /* through int $0x80 */
    long args[6];
} Call;

/* No pointer: nothing is mapped at the very end of the user's half. */
#define BAD 0x7ffffffff000L

static const Call calls[] = {
    { "execve", SYS_execve, 0, { BAD, 0, 0 } },
    { "ptrace", SYS_ptrace, 0, { -1, 0, BAD, 0 } },
    { "fdatasync", SYS_fdatasync, 0, { -1 } },
    { "preadv", SYS_preadv, 0, { -1, BAD, 1, 0, 0 } },
    { "kvm-run", SYS_ioctl, 0, { -1, 0xae80, 0 } }, /* KVM_RUN */
    { "eventfd2", SYS_eventfd2, 0, { 0, 02004000 } },
    { "filter", SYS_seccomp, 0, { 1, 0, BAD } },
    { "bpf", SYS_bpf, 0, { -1, BAD, 0 } },
    { "io_uring_setup", SYS_io_uring_setup, 0, { 1, BAD } },
    { "socket-packet", SYS_socket, 0, { AF_PACKET, SOCK_RAW, 0 } },
    { "mmap-exec",
      SYS_mmap,
      0,
      { 0, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0 } },
    /* The kernel does not allow both flags together. */
    { "clone-newuser", SYS_clone, 0, { CLONE_NEWUSER | CLONE_FS, 0, 0, 0, 0 } },
    { "socket-unix", SYS_socket, 0, { AF_UNIX, SOCK_DGRAM, -1 } },
    { "memfd", SYS_memfd_create, 0, { BAD, 0 } },
    { "access", SYS_access, 0, { BAD, 0 } },
    { "getppid", SYS_getppid, 0, { 0 } },
    { "uname", SYS_uname, 0, { BAD } },
    /* No advice that there is, and no page. */
    { "madvise", SYS_madvise, 0, { BAD, 4096, 77 } },
    { "x32", X32_BIT | SYS_getpid, 0, { 0 } },
    { "int80", I386_GETPID, 1, { 0 } },
    /* Refused by nobody: shows that a thread survives being used so. */
    { "getpid", SYS_getpid, 0, { 0 } },
};

static void die(const char *what)
{
    fprintf(stderr, "inject: %s: %s\n", what, strerror(errno));
    exit(2);
}

static const Call *find_call(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
        if (strcmp(calls[i].name, name) == 0) {
            return &calls[i];
        }
    }
    fprintf(stderr, "inject: unknown call %s; known are:", name);
    for (i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
        fprintf(stderr, " %s", calls[i].name);
    }
    fputc('\n', stderr);
    exit(2);
}

/* Waits for the thread's next stop; says how it ended, if it did. */
static int wait_stop(pid_t tid)
{
    int status;

    if (waitpid(tid, &status, __WALL) < 0) {
        die("waitpid");
    }
    if (WIFSIGNALED(status)) {
        printf("killed %s\n", sigabbrev_np(WTERMSIG(status)));
        exit(0);
    }
    if (WIFEXITED(status)) {
        printf("exited %d\n", WEXITSTATUS(status));
        exit(0);
    }
    return status;
}

static void stop_thread(pid_t tid)
{
    int status;

    if (ptrace(PTRACE_SEIZE, tid, 0, 0) < 0) {
        die("PTRACE_SEIZE");
    }
    if (ptrace(PTRACE_INTERRUPT, tid, 0, 0) < 0) {
        die("PTRACE_INTERRUPT");
    }
    /* A signal that comes before the interruption is handed on. */
    while ((status = wait_stop(tid)) >> 16 != PTRACE_EVENT_STOP) {
        if (ptrace(PTRACE_CONT, tid, 0, WSTOPSIG(status)) < 0) {
            die("PTRACE_CONT");
        }
    }
}

static struct user_regs_struct regs_for(const Call *call,
                                        const struct user_regs_struct *old,
                                        unsigned long stub)
{
    struct user_regs_struct regs = *old;

    regs.rip = stub;
    regs.rax = call->nr;
    regs.orig_rax = -1; /* nothing is to be restarted now */
    regs.rdi = call->args[0];
    regs.rsi = call->args[1];
    regs.rdx = call->args[2];
    regs.r10 = call->args[3];
    regs.r8 = call->args[4];
    regs.r9 = call->args[5];
    if (call->i386) {
        regs.rbx = regs.rcx = regs.rdx = regs.rsi = regs.rdi = regs.rbp = 0;
    }
    return regs;
}

/* Lets the thread run until the breakpoint; tells of SIGSYS on the way. */
static void run_stub(pid_t tid)
{
    int status, signal = 0;
    siginfo_t info;

    for (;;) {
        if (ptrace(PTRACE_CONT, tid, 0, signal) < 0) {
            die("PTRACE_CONT");
        }
        status = wait_stop(tid);
        signal = status >> 16 == PTRACE_EVENT_STOP ? 0 : WSTOPSIG(status);
        if (signal == SIGTRAP) {
            return;
        }
        if (signal == SIGSYS) {
            if (ptrace(PTRACE_GETSIGINFO, tid, 0, &info) < 0) {
                die("PTRACE_GETSIGINFO");
            }
            printf("signal SIGSYS nr %d\n", info.si_syscall);
            fflush(stdout);
        }
    }
}

int main(int argc, char **argv)
{
    static const uint8_t native[] = { 0x0f, 0x05, 0xcc, 0, 0, 0, 0, 0 };
    static const uint8_t i386[] = { 0xcd, 0x80, 0xcc, 0, 0, 0, 0, 0 };
    struct user_regs_struct old, new;
    const Call *call;
    unsigned long stub;
    long saved, code;
    pid_t tid;

    if (argc != 3) {
        fprintf(stderr, "usage: inject TID CALL\n");
        return 2;
    }
    tid = atoi(argv[1]);
    call = find_call(argv[2]);
    memcpy(&code, call->i386 ? i386 : native, sizeof(code));

    stop_thread(tid);
    stub = find_padding(tid, sizeof(code));
    if (!stub) {
        fprintf(stderr, "inject: no executable mapping of thread %d\n", tid);
        return 2;
    }
    errno = 0;
    saved = ptrace(PTRACE_PEEKTEXT, tid, stub, 0);
    if (errno) {
        die("PTRACE_PEEKTEXT");
    }
    if (ptrace(PTRACE_POKETEXT, tid, stub, code) < 0) {
        die("PTRACE_POKETEXT");
    }
    if (ptrace(PTRACE_GETREGS, tid, 0, &old) < 0) {
        die("PTRACE_GETREGS");
    }
    new = regs_for(call, &old, stub);
    if (ptrace(PTRACE_SETREGS, tid, 0, &new) < 0) {
        die("PTRACE_SETREGS");
    }

    run_stub(tid);

    if (ptrace(PTRACE_GETREGS, tid, 0, &new) < 0) {
        die("PTRACE_GETREGS");
    }
    if (new.rip != stub + 3) {
        fprintf(stderr, "inject: stopped at %llx, not behind the call\n",
                (unsigned long long)new.rip);
        return 2;
    }
    printf("returned %lld\n", call->i386 ? (long long)(int)new.rax : (long long)new.rax);
    if (ptrace(PTRACE_POKETEXT, tid, stub, saved) < 0 ||
        ptrace(PTRACE_SETREGS, tid, 0, &old) < 0 ||
        ptrace(PTRACE_DETACH, tid, 0, 0) < 0) {
        die("giving the thread back");
    }
    return 0;
}
