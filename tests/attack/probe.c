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
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include "doors.h"
#include "lib/padding.h"

#ifndef SYS_SECCOMP
#define SYS_SECCOMP 1           /* si_code; in <asm/siginfo.h> only */
#endif

enum {
    MAX_THREADS = 64,
    SCRATCH = 2048,
    RED_ZONE = 128,             /* below the stack pointer, used by the ABI */
    LOW = 0x20000,              /* low.so's page */
    SIXTH = LOW + 0x800,        /* where the kernel reads a sixth argument */
    CS_32 = 0x23,               /* Linux's code segment of 32-bit programs */
    TICK_MS = 50,
    MAX_TICKS = 3,              /* after which a call counts as blocked, if asleep */
    MAX_BUSY_TICKS = 600,       /* and in any case */
};

typedef struct Thread {
    pid_t tid;
    bool ours;                  /* made by a probe: nothing to give back */
    struct user_regs_struct saved;
    unsigned long scratch;
} Thread;

/* A call that is to be made. */
typedef struct Call {
    const Door *door;
    unsigned long words[7];     /* the number and six arguments */
} Call;

static struct {
    pid_t pid;
    unsigned long stub;
    unsigned long vdso;         /* 0 if there is none */
    long saved_code[2];
    Thread threads[MAX_THREADS];
    size_t n_threads;
    Thread *now;
    bool batch;
} state;

static volatile sig_atomic_t ticks;

static void die(const char *what)
{
    fprintf(stderr, "probe: %s: %s\n", what, strerror(errno));
    exit(2);
}

static void on_tick(int signal)
{
    (void)signal;
    ticks++;
}

static void write_words(unsigned long to, const long words[2])
{
    if (ptrace(PTRACE_POKETEXT, state.now->tid, to, words[0]) < 0 ||
        ptrace(PTRACE_POKETEXT, state.now->tid, to + 8, words[1]) < 0) {
        die("PTRACE_POKETEXT");
    }
}

static void install_stub(void)
{
    long code[2];

    memcpy(code, stub_code, sizeof(code));
    state.stub = find_padding(state.pid, sizeof(stub_code));
    if (!state.stub) {
        fprintf(stderr, "probe: no executable mapping of process %d\n",
                (int)state.pid);
        exit(2);
    }
    for (int i = 0; i < 2; i++) {
        errno = 0;
        state.saved_code[i] = ptrace(PTRACE_PEEKTEXT, state.now->tid,
                                     state.stub + 8 * i, 0);
        if (errno) {
            die("PTRACE_PEEKTEXT");
        }
        if (state.saved_code[i]) {
            fprintf(stderr, "probe: no padding behind the text\n");
            exit(2);
        }
    }
    write_words(state.stub, code);
}

static void find_vdso(void)
{
    char path[64], line[512];
    FILE *maps;

    snprintf(path, sizeof(path), "/proc/%d/maps", (int)state.pid);
    maps = fopen(path, "r");
    while (maps && fgets(line, sizeof(line), maps)) {
        if (strstr(line, "[vdso]")) {
            state.vdso = strtoul(line, NULL, 16);
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
static bool wait_stop(pid_t tid, int *ret_status)
{
    ticks = 0;
    while (waitpid(tid, ret_status, __WALL) < 0) {
        if (errno != EINTR) {
            die("waitpid");
        }
        if (ticks >= MAX_TICKS && (ticks >= MAX_BUSY_TICKS || is_asleep(tid))) {
            return false;
        }
    }
    return true;
}

static bool has_ended(int status)
{
    return WIFEXITED(status) || WIFSIGNALED(status);
}

static int event_of(int status)
{
    return status >> 16;
}

/* Takes the thread out of whatever it is in; false if it ended instead. */
static bool interrupt(pid_t tid)
{
    int status;

    if (ptrace(PTRACE_INTERRUPT, tid, 0, 0) < 0) {
        die("PTRACE_INTERRUPT");
    }
    for (;;) {
        while (!wait_stop(tid, &status)) {
            ;
        }
        if (has_ended(status)) {
            return false;
        }
        if (event_of(status) == PTRACE_EVENT_STOP) {
            return true;
        }
        /* A signal that comes before the interruption is handed on. */
        if (ptrace(PTRACE_CONT, tid, 0,
                   event_of(status) ? 0 : WSTOPSIG(status)) < 0) {
            die("PTRACE_CONT");
        }
    }
}

static Thread *find_thread(pid_t tid)
{
    for (size_t i = 0; i < state.n_threads; i++) {
        if (state.threads[i].tid == tid) {
            return &state.threads[i];
        }
    }
    return NULL;
}

static Thread *add_thread(pid_t tid, bool ours)
{
    Thread *thread = &state.threads[state.n_threads];

    if (state.n_threads == MAX_THREADS) {
        fprintf(stderr, "probe: too many threads\n");
        exit(2);
    }
    state.n_threads++;
    *thread = (Thread) { .tid = tid, .ours = ours };
    if (ptrace(PTRACE_GETREGS, tid, 0, &thread->saved) < 0) {
        die("PTRACE_GETREGS");
    }
    thread->scratch = (thread->saved.rsp - RED_ZONE - SCRATCH) & ~63UL;
    return thread;
}

static void drop_thread(Thread *thread)
{
    *thread = state.threads[--state.n_threads];
    state.now = NULL;
}

static void choose_thread(pid_t tid)
{
    long options = PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                   PTRACE_O_TRACEVFORK;

    state.now = find_thread(tid);
    if (!state.now) {
        if (ptrace(PTRACE_SEIZE, tid, 0, options) < 0) {
            printf("odd cannot attach: %s\n", strerror(errno));
            return;
        }
        if (!interrupt(tid)) {
            printf("odd ended\n");
            return;
        }
        state.now = add_thread(tid, false);
    }
    if (!state.stub) {
        install_stub();
        find_vdso();
    }
    printf("scratch %lx\n", state.now->scratch);
}

static void set_regs(const Call *call)
{
    struct user_regs_struct regs = state.now->saved;
    const unsigned long *words = call->words;
    const Door *door = call->door;

    regs.rip = state.stub + door->offset;
    regs.rax = words[0];
    regs.orig_rax = -1;         /* nothing is to be restarted now */
    regs.rdi = words[1];
    regs.rsi = words[2];
    regs.rdx = words[3];
    regs.r10 = words[4];
    regs.r8 = words[5];
    regs.r9 = words[6];
    regs.rsp = state.now->scratch - 64;
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
        ptrace(PTRACE_POKEDATA, state.now->tid, SIXTH, words[6] & UINT32_MAX);
        /* syscall needs ECX for itself: the second argument is in EBP */
        regs.rbp = strcmp(door->name, "32-syscall") == 0 ? words[2] : SIXTH;
    }
    if (strcmp(door->name, "vsyscall") == 0) {
        regs.rip = vsyscall_address(words[0]);
        if (ptrace(PTRACE_POKEDATA, state.now->tid, regs.rsp,
                   state.stub + 2) < 0) {
            die("PTRACE_POKEDATA");     /* it returns to the breakpoint */
        }
    }
    if (ptrace(PTRACE_SETREGS, state.now->tid, 0, &regs) < 0) {
        die("PTRACE_SETREGS");
    }
}

static void set_leaving(pid_t tid)
{
    struct user_regs_struct regs = state.now->saved;

    regs.rip = state.stub;
    regs.rax = SYS_exit;
    regs.orig_rax = -1;
    regs.rdi = 0;
    if (ptrace(PTRACE_SETREGS, tid, 0, &regs) < 0) {
        die("PTRACE_SETREGS");
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

    if (ptrace(PTRACE_GETEVENTMSG, state.now->tid, 0, &message) < 0) {
        die("PTRACE_GETEVENTMSG");
    }
    while (!wait_stop(message, &status)) {
        ;
    }
    if (!has_ended(status) && !keeps) {
        set_leaving(message);
        if (ptrace(PTRACE_DETACH, message, 0, 0) < 0) {
            die("PTRACE_DETACH");
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
    drop_thread(state.now);
}

static void say_trapped(const Door *door, unsigned long nr)
{
    siginfo_t info;

    if (ptrace(PTRACE_GETSIGINFO, state.now->tid, 0, &info) < 0) {
        die("PTRACE_GETSIGINFO");
    }
    if (info.si_code == SYS_SECCOMP && info.si_syscall == (int)nr &&
        info.si_arch == door->arch) {
        printf("refused\n");
    } else {
        printf("odd SIGSYS code %d nr %d arch %x\n", info.si_code,
               info.si_syscall, info.si_arch);
    }
}

/* Says that the call came back at the landing pad; false if the fault is another. */
static bool say_landed(const Call *call)
{
    struct user_regs_struct regs;

    if (ptrace(PTRACE_GETREGS, state.now->tid, 0, &regs) < 0) {
        die("PTRACE_GETREGS");
    }
    /* The vDSO's image for 32 bits has up to two pages, at most. */
    if (!call->door->lands || regs.cs != CS_32 ||
        (uint32_t)(regs.rip - state.vdso) >= 2 * 4096) {
        return false;
    }
    /* EBP is the sixth argument then, or 0 if that could not be read. */
    errno = 0;
    if (ptrace(PTRACE_PEEKDATA, state.now->tid, SIXTH, 0) == -1 && errno) {
        printf("unreached\n");
    } else if ((uint32_t)regs.rbp != (uint32_t)call->words[6]) {
        printf("odd landed with %llx instead of the sixth argument\n", regs.rbp);
    } else {
        printf("returned %d\n", (int)regs.rax);
    }
    return true;
}

/* Returns the call's value, or says what happened instead. */
static bool say_result(const Door *door, pid_t child, bool keeps,
                       long *ret_value)
{
    struct user_regs_struct regs;

    if (ptrace(PTRACE_GETREGS, state.now->tid, 0, &regs) < 0) {
        die("PTRACE_GETREGS");
    }
    if (regs.rip != (door->narrow ? LOW : state.stub) + door->offset + 3) {
        printf("odd stopped at %llx, not behind the call\n", regs.rip);
        return false;
    }
    *ret_value = door->arch == AUDIT_ARCH_I386 ? (long)(int)regs.rax
                                               : (long)regs.rax;
    if (child) {
        printf("cloned %x %ld\n", child, *ret_value);
        if (keeps) {
            add_thread(child, true);
        }
    } else {
        printf("returned %ld\n", *ret_value);
    }
    return true;
}

/* Lets the thread make the call that its registers say; tells what came of it. */
static bool make_call(const Call *call, bool keeps, long *ret_value)
{
    pid_t tid = state.now->tid, child = 0;
    int status, signal = 0;

    for (;;) {
        if (ptrace(PTRACE_CONT, tid, 0, signal) < 0) {
            die("PTRACE_CONT");
        }
        if (!wait_stop(tid, &status)) {
            if (!interrupt(tid)) {
                printf("odd ended when interrupted\n");
                drop_thread(state.now);
            } else {
                printf("blocked\n");
            }
            return false;
        }
        if (has_ended(status)) {
            say_ended(status);
            return false;
        }
        if (event_of(status)) {
            if (event_of(status) != PTRACE_EVENT_STOP) {
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

static void call(char verb, const char *rest)
{
    Call call = { NULL }, closing = { &doors[0], { SYS_close } };
    unsigned long *words = call.words;
    char name[16];
    long value;

    if (!state.now) {
        printf("odd no thread\n");
        return;
    }
    if (sscanf(rest, "%15s %lx %lx %lx %lx %lx %lx %lx", name,
                             &words[0], &words[1], &words[2], &words[3],
                             &words[4], &words[5], &words[6]) != 8) {
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
    set_regs(&call);
    if (make_call(&call, verb == 'f', &value) && verb == 'o' && value >= 0) {
        FILE *out = stdout;

        /* what comes of the closing is not told */
        closing.words[1] = value;
        set_regs(&closing);
        stdout = fopen("/dev/null", "w");
        make_call(&closing, false, &value);
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
        word = ptrace(PTRACE_PEEKDATA, state.now->tid, address & ~7UL, 0);
        if (errno) {
            die("PTRACE_PEEKDATA");
        }
        ((uint8_t *)&word)[address & 7] = byte;
        if (ptrace(PTRACE_POKEDATA, state.now->tid, address & ~7UL, word) < 0) {
            die("PTRACE_POKEDATA");
        }
        address++;
    }
    printf("ok\n");
}

static void peek(const char *rest)
{
    long word;

    errno = 0;
    word = ptrace(PTRACE_PEEKDATA, state.now->tid, strtoul(rest, NULL, 16), 0);
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
        choose_thread(strtoul(line + used, NULL, 16));
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

/* Every thread goes on with what it did; what a probe made ends. */
static void give_back(void)
{
    for (size_t i = 0; i < state.n_threads; i++) {
        if (state.threads[i].ours) {
            state.now = &state.threads[i];
            set_leaving(state.now->tid);
        }
    }
    for (size_t i = 0; i < state.n_threads; i++) {
        Thread *thread = &state.threads[i];
        int status;

        if (thread->ours) {         /* it needs the stub until it has ended */
            if (ptrace(PTRACE_CONT, thread->tid, 0, 0) < 0) {
                die("PTRACE_CONT");
            }
            while (!wait_stop(thread->tid, &status)) {
                ;
            }
        }
    }
    for (size_t i = 0; i < state.n_threads; i++) {
        Thread *thread = &state.threads[i];

        if (thread->ours) {
            continue;
        }
        state.now = thread;
        write_words(state.stub, state.saved_code);
        if (ptrace(PTRACE_SETREGS, thread->tid, 0, &thread->saved) < 0 ||
            ptrace(PTRACE_DETACH, thread->tid, 0, 0) < 0) {
            die("giving a thread back");
        }
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
            die("reading commands");
        }
    }
}

int main(int argc, char **argv)
{
    struct itimerval interval = {
        { 0, TICK_MS * 1000 }, { 0, TICK_MS * 1000 }
    };
    struct sigaction action = { .sa_handler = on_tick };
    char line[1024];

    if (argc != 2) {
        fprintf(stderr, "usage: probe PID\n");
        return 2;
    }
    state.pid = atoi(argv[1]);
    setvbuf(stdout, NULL, _IOFBF, 1 << 20);
    sigaction(SIGALRM, &action, NULL);      /* without SA_RESTART */
    setitimer(ITIMER_REAL, &interval, NULL);
    while (read_line(line, sizeof(line))) {
        obey(line);
    }
    give_back();
    return 0;
}
