/*
 * exhaust.so: preloaded, makes one allocation fail, or each of them once
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QS_FAIL_AT=N: the Nth allocation of the first thread returns NULL, as if memory
 * had run out.  malloc(), calloc(), realloc(), the aligned ones and anonymous
 * mmap() are allocations.
 *
 * QS_REPORT=FILE: *each* allocation of the first thread fails, in a child of its own
 * that is forked there, while the process itself goes on undisturbed.  So one start
 * tries all, and costs but what a child does after its failure.  QS_SLOTS=N: as many
 * children at a time; the Ith of these writes its errors to the file FILE.I.  FILE
 * gets one line for each child,
 *   NUMBER ended STATUS       it exited (or, negative: a signal ended it)
 *   NUMBER made HASH          it exited with 0; HASH is of what it wrote to the file
 *                             QS_RESULT, which is removed then
 *   NUMBER left STATUS        it failed, but left such a file
 *   NUMBER locked HASH        it put on the filter of the VM; HASH is of its filters
 *   NUMBER open THREAD        likewise, but a thread of it lacks a filter
 *   NUMBER hung               it did nothing of that for a while
 * each followed by the part of errors that is its own: slot and two offsets; and in
 * the end
 *   own HASH                  of the undisturbed process
 *   total ALLOCATIONS OTHERS  of the first thread, up to there, and of others
 * The process ends where it puts on the filter of the VM, or as it would.
 *
 * Limits: a child has but the thread that forked it (QEMU's RCU thread is missing
 * once QEMU expects no more forks), and shares its descriptors with the process.  A
 * broker would then get the orders of all of them by one socket, so there is none here:
 * memfd_create(), which it begins with, fails.  QS_FAIL_AT leaves it alone.  The
 * allocator is glibc's, by its internal names: looking up the next one would allocate.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "raw-call.h"

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

enum {
    PATIENCE_MS = 5000,
    MAX_SLOTS = 64,
    FILTERS = 2, /* the start-up filter and the VM's */
};

/* A slot; free if pid is 0. */
typedef struct Child {
    pid_t pid;
    int from;   /* what it tells */
    int errors; /* where it writes to */
    long number;
    long begin; /* of its errors */
    long deadline;
} Child;

static struct {
    int known; /* the rest has been read from the environment */
    long fail_at;
    int report;      /* -1: nothing is forked */
    uint32_t parent; /* the process that forks */
    int killer;      /* kills whose number is written to it */
    int slots;
    Child children[MAX_SLOTS];
    const char *result;
    int tell;   /* in a child: to its parent; else -1 */
    int done;   /* the file is written: no more children */
    long count; /* of the first thread */
    atomic_long others;
    int filters;   /* put on so far */
    uint64_t hash; /* of those */
} state = { .report = -1, .tell = -1, .hash = 14695981039346656037UL };

/* The first thread's: what this library does for itself. */
static int busy;

static void hash_more(uint64_t value)
{
    state.hash = (state.hash ^ value) * 1099511628211UL;
}

static int open_to_append(const char *path)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);

    if (fd < 0) {
        _exit(99);
    }
    return fd;
}

/*
 * The start-up filter lets nobody send SIGKILL.  So a process does that which is made
 * before any filter, and ends with the last one that could ask it.
 */
static int start_killer(void)
{
    int ends[2];
    pid_t victim, pid;

    if (pipe2(ends, O_CLOEXEC) < 0 || (pid = fork()) < 0) {
        _exit(99);
    }
    if (pid > 0) {
        close(ends[0]);
        return ends[1];
    }
    close(ends[1]);
    while (read(ends[0], &victim, sizeof(victim)) == sizeof(victim)) {
        kill(victim, SIGKILL);
    }
    _exit(0);
}

static void kill_by_other(pid_t victim)
{
    if (write(state.killer, &victim, sizeof(victim)) != sizeof(victim)) {
        _exit(99);
    }
}

static void read_environment(void)
{
    const char *fail_at = getenv("QS_FAIL_AT");
    const char *report = getenv("QS_REPORT");
    const char *slots = getenv("QS_SLOTS");
    char path[512];

    state.known = 1;
    state.result = getenv("QS_RESULT");
    state.fail_at = fail_at ? atol(fail_at) : 0;
    if (!report) {
        return;
    }
    state.slots = slots ? atoi(slots) : 1;
    state.parent = getpid();
    state.killer = start_killer();
    state.report = open_to_append(report);
    for (int i = 0; i < state.slots; i++) {
        snprintf(path, sizeof(path), "%.500s.%d", report, i);
        state.children[i].errors = open_to_append(path);
    }
}

static void say(const char *format, ...)
{
    char line[256];
    va_list ap;
    int length;

    va_start(ap, format);
    length = vsnprintf(line, sizeof(line), format, ap);
    va_end(ap);
    if (write(state.report, line, length) != length) {
        _exit(99);
    }
}

/* Hashes the file of results and removes it; 0 if there is none. */
static uint64_t take_result(void)
{
    unsigned char bytes[4096];
    int fd = state.result ? open(state.result, O_RDONLY | O_CLOEXEC) : -1;
    ssize_t n;

    if (fd < 0) {
        return 0;
    }
    while ((n = read(fd, bytes, sizeof(bytes))) > 0) {
        for (ssize_t i = 0; i < n; i++) {
            hash_more(bytes[i]);
        }
    }
    close(fd);
    unlink(state.result);
    return state.hash;
}

/* Whether a task has all filters, and if not its name. */
static int is_filtered(int pid, const char *task, char name[32])
{
    char path[64], text[4096];
    const char *mode, *filters;
    ssize_t length;
    int fd;

    snprintf(path, sizeof(path), "/proc/%d/task/%.16s/status", pid, task);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    length = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
    close(fd);
    if (length <= 0) {
        strcpy(name, "unreadable");
        return 0;
    }
    text[length] = '\0';
    mode = strstr(text, "\nSeccomp:");
    filters = strstr(text, "\nSeccomp_filters:");
    snprintf(name, 32, "%.*s", (int)strcspn(text + 6, "\n"), text + 6);
    return mode && atoi(mode + strlen("\nSeccomp:")) == 2 && filters &&
           atoi(filters + strlen("\nSeccomp_filters:")) >= FILTERS;
}

/* Whether all threads of a process have all filters; one's name if not. */
static int is_locked(int pid, char name[32])
{
    char path[32];
    struct dirent *entry;
    int threads = 0;
    DIR *folder;

    snprintf(path, sizeof(path), "/proc/%d/task", pid);
    folder = opendir(path);
    strcpy(name, "none");
    while (folder && (entry = readdir(folder))) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        if (!is_filtered(pid, entry->d_name, name)) {
            closedir(folder);
            return 0;
        }
        threads++;
    }
    if (folder) {
        closedir(folder);
    }
    return threads > 0;
}

static long now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* It told something, or ended, or time is up: what became of it. */
static void judge(Child *child, int is_ready)
{
    uint64_t saved = state.hash, hash, made;
    char what[64], name[32];
    ssize_t got = -1;
    int status;

    strcpy(what, "hung");
    if (is_ready) {
        got = read(child->from, &hash, sizeof(hash));
    }
    if (got == sizeof(hash)) {
        if (is_locked(child->pid, name)) {
            snprintf(what, sizeof(what), "locked %016lx", hash);
        } else {
            snprintf(what, sizeof(what), "open %s", name);
        }
    }
    if (got != 0) {
        kill_by_other(child->pid);
    }
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR) {
        ;
    }
    if (got == 0) {
        made = take_result();
        state.hash = saved;
        if (made && WIFEXITED(status) && WEXITSTATUS(status) == 0) {
            snprintf(what, sizeof(what), "made %016lx", made);
        } else {
            snprintf(what, sizeof(what), "%s %d", made ? "left" : "ended",
                     WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
        }
    }
    say("%ld %s %d %ld %ld\n", child->number, what, (int)(child - state.children),
        child->begin, (long)lseek(child->errors, 0, SEEK_END));
    close(child->from);
    child->pid = 0;
}

/* Waits until one child or more are done; false if there are none. */
static int wait_for_some(void)
{
    struct pollfd waits[MAX_SLOTS];
    long first = 0, now = now_ms();
    int n = 0;

    for (int i = 0; i < state.slots; i++) {
        const Child *child = &state.children[i];

        waits[i] = (struct pollfd){ child->pid ? child->from : -1, POLLIN, 0 };
        if (child->pid && (!n++ || child->deadline < first)) {
            first = child->deadline;
        }
    }
    if (!n) {
        return 0;
    }
    poll(waits, state.slots, first > now ? first - now : 0);
    now = now_ms();
    for (int i = 0; i < state.slots; i++) {
        if (state.children[i].pid &&
            (waits[i].revents || state.children[i].deadline <= now)) {
            judge(&state.children[i], waits[i].revents);
        }
    }
    return 1;
}

static Child *find_slot(void)
{
    for (;;) {
        for (int i = 0; i < state.slots; i++) {
            if (!state.children[i].pid) {
                return &state.children[i];
            }
        }
        wait_for_some();
    }
}

/* Forks; true in the child. */
static int fails_in_child(long number)
{
    int saved_errno = errno;
    int ends[2];
    Child *child;
    pid_t pid;

    busy = 1;
    child = find_slot();
    /* Not a child's, which would have been removed: nothing is to be made any more. */
    if (state.result && access(state.result, F_OK) == 0) {
        state.done = 1;
        state.count--;
        busy = 0;
        return 0;
    }
    if (pipe2(ends, O_CLOEXEC) < 0) {
        _exit(99);
    }
    *child = (Child){
        .from = ends[0],
        .errors = child->errors,
        .number = number,
        .begin = lseek(child->errors, 0, SEEK_END),
        .deadline = now_ms() + PATIENCE_MS,
    };
    pid = fork();
    if (pid < 0) {
        _exit(99);
    }
    if (pid == 0) {
        state.tell = ends[1];
        dup2(child->errors, STDERR_FILENO);
    } else {
        child->pid = pid;
        close(ends[1]);
        while (state.result && wait_for_some()) {
            ; /* there is but one such file */
        }
    }
    busy = 0;
    errno = saved_errno;
    return pid == 0;
}

static int is_first_thread(void)
{
    return syscall(SYS_gettid) == syscall(SYS_getpid);
}

static int fails(void)
{
    int result;

    if (!state.known) {
        read_environment();
    }
    if (state.tell >= 0 || state.done || (state.report < 0 && !state.fail_at)) {
        return 0;
    }
    if (!is_first_thread()) {
        state.others++;
        return 0;
    }
    if (busy) {
        return 0;
    }
    state.count++;
    result = state.count == state.fail_at;
    if (state.report >= 0) {
        result = fails_in_child(state.count);
    }
    if (result) {
        errno = ENOMEM;
    }
    return result;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t items, size_t size)
{
    return fails() ? NULL : __libc_calloc(items, size);
}

void *realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size)
{
    void *memory = fails() ? NULL : __libc_memalign(alignment, size);

    if (!memory) {
        return ENOMEM;
    }
    *result = memory;
    return 0;
}

void *mmap(void *at, size_t size, int prot, int flags, int fd, off_t offset)
{
    if ((flags & MAP_ANONYMOUS) && fails()) {
        return MAP_FAILED;
    }
    return (void *)syscall(SYS_mmap, at, size, prot, flags, fd, offset);
}

void *mmap64(void *at, size_t size, int prot, int flags, int fd, off_t offset)
    __attribute__((alias("mmap")));

int memfd_create(const char *name, unsigned flags)
{
    if (state.report >= 0 || state.tell >= 0) {
        errno = ENOSYS;
        return -1;
    }
    return syscall(SYS_memfd_create, name, flags);
}

static void end(void)
{
    busy = 1;
    while (wait_for_some()) {
        ;
    }
    say("own %016lx\ntotal %ld %ld\n", state.hash, state.count,
        (long)atomic_load(&state.others));
}

static int loads(const struct sock_fprog *program, int i, int argument)
{
    return i >= 0 && i < program->len && BPF_CLASS(program->filter[i].code) == BPF_LD &&
           program->filter[i].k == offsetof(struct seccomp_data, args[argument]);
}

/*
 * tgkill() is bound to the process, to the parent where the child was made after that: the
 * first argument is loaded and compared, and then the third one, the signal.  Constants of
 * other calls may be the same number: arch_prctl()'s are as large as those of processes.
 */
static int names_process(const struct sock_fprog *program, int i)
{
    const struct sock_filter *insn = &program->filter[i];

    return (insn->k == (uint32_t)syscall(SYS_getpid) || insn->k == state.parent) &&
           loads(program, i - 1, 0) && loads(program, i + 1 + insn->jt, 2);
}

/* The filter was put on all threads. */
static void installed(const struct sock_fprog *program)
{
    for (int i = 0; i < program->len; i++) {
        const struct sock_filter *insn = &program->filter[i];
        int is_own = names_process(program, i);

        hash_more(insn->code);
        hash_more(insn->jt);
        hash_more(insn->jf);
        hash_more(is_own ? 0 : insn->k);
    }
    if (++state.filters < FILTERS || state.report < 0) {
        return;
    }
    if (state.tell < 0) {
        end();
        _exit(0);
    }
    if (write(state.tell, &state.hash, sizeof(state.hash)) < 0) {
        __builtin_trap();
    }
    for (;;) { /* until it has been looked at */
        __asm__ volatile("pause");
    }
}

long syscall(long number, ...)
{
    long args[6];
    va_list ap;
    long result;

    va_start(ap, number);
    raw_take_args(args, ap);
    va_end(ap);
    result = raw_call(number, args);
    if (number == SYS_seccomp && args[0] == SECCOMP_SET_MODE_FILTER &&
        (args[1] & SECCOMP_FILTER_FLAG_TSYNC) && result == 0) {
        installed((const struct sock_fprog *)args[2]);
    }
    return raw_as_libc(result);
}

__attribute__((destructor)) static void at_end(void)
{
    if (state.report >= 0 && state.tell < 0) {
        take_result();
        end();
    }
}
