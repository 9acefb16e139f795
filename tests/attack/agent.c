/*
 * agent.so: preloaded, threads inside the process that is attacked
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * ptrace can make any thread issue a call, but one at a time.  Races and floods need
 * threads of the process itself.  These are here from its first moment, so that every
 * filter which the process gives to all threads holds for them as well, and do what is
 * asked of them in a file that is mapped: QS_AGENT is its name.  agent.py is the other
 * side.
 *
 * They make no call of their own but those that they are asked for, and
 * clock_nanosleep(), which the main thread of every VM may make.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum {
    THREADS = 8,
    TEXT = 8192,
    ERRORS = 256,
    KNOWN = 8,
    MARK = 8,
};

enum Kind {
    KIND_CALL = 1, /* makes the call; a descriptor of openat() is closed again */
    KIND_OPEN,     /* opens args[1] and looks at what it got */
    KIND_FLIP,     /* copies text[0] and text[1] to args[1] in turn, until told to stop */
};

enum State { STATE_IDLE, STATE_GO, STATE_DONE };

/* What a thread is to do, and what came of it.  agent.py knows the layout. */
typedef struct Job {
    uint32_t state;
    uint32_t kind;
    uint32_t stop;
    uint32_t n_known;
    int64_t nr;
    int64_t args[6];
    uint64_t count;
    uint64_t made;
    uint64_t succeeded; /* calls that did not fail */
    uint64_t known;     /* KIND_OPEN: files that may be opened */
    uint64_t foreign;   /* files that may not */
    uint64_t unseen;    /* files of which nobody could say what they are */
    int64_t last;
    uint64_t nanoseconds; /* of all its calls */
    uint64_t errors[ERRORS];
    uint64_t inode[KNOWN];   /* of the files that may be opened */
    char mark[KNOWN][MARK];  /* their first bytes, where fstat() cannot be called */
    char foreign_mark[MARK]; /* of the last one that may not */
    uint64_t foreign_inode;
    char text[2][TEXT];
    char buffer[TEXT]; /* for names */
} Job;

typedef struct Board {
    uint64_t address; /* of the board in this process */
    uint32_t n_threads, ready;
    Job jobs[THREADS];
} Board;

static Board *board;

static uint64_t now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return ts.tv_sec * UINT64_C(1000000000) + ts.tv_nsec;
}

static void count_result(Job *job, int64_t result)
{
    job->made++;
    job->last = result;
    if (result >= 0) {
        job->succeeded++;
    } else {
        job->errors[-result < ERRORS ? -result : ERRORS - 1]++;
    }
}

static int64_t make_call(const Job *job)
{
    const int64_t *a = job->args;
    long result = syscall(job->nr, a[0], a[1], a[2], a[3], a[4], a[5]);

    return result < 0 ? -errno : result;
}

static void look_at(Job *job, int fd)
{
    struct stat st = { 0 };
    char mark[MARK] = { 0 };
    bool seen = syscall(SYS_fstat, fd, &st) == 0;
    bool read = syscall(SYS_pread64, fd, mark, sizeof(mark), 0L) == sizeof(mark);

    for (uint32_t i = 0; i < job->n_known; i++) {
        if ((seen && st.st_ino == job->inode[i]) ||
            (!seen && read && memcmp(mark, job->mark[i], MARK) == 0)) {
            job->known++;
            return;
        }
    }
    if (!seen && !read) {
        job->unseen++;
        return;
    }
    job->foreign++;
    job->foreign_inode = st.st_ino;
    memcpy(job->foreign_mark, mark, MARK);
}

static void do_calls(Job *job)
{
    for (uint64_t i = 0; i < job->count && !job->stop; i++) {
        uint64_t begun = now();
        int64_t result = make_call(job);

        job->nanoseconds += now() - begun;
        count_result(job, result);
        if (result >= 0 && job->kind == KIND_OPEN) {
            look_at(job, result);
        }
        if (result >= 0 && job->nr == SYS_openat) {
            syscall(SYS_close, result);
        }
    }
}

/* Where the names differ, byte by byte in one round and as a whole in the next. */
static void do_flips(Job *job)
{
    volatile char *to = (volatile char *)job->args[1];
    size_t size = job->args[2];

    for (uint64_t round = 0; !__atomic_load_n(&job->stop, __ATOMIC_RELAXED); round++) {
        const char *from = job->text[round & 1];

        for (size_t i = 0; i < size; i++) {
            to[i] = from[i];
        }
        /* How long a name stays is different each time. */
        for (volatile uint32_t wait = round * 2654435761u >> 22; wait > 0; wait--) {
            ;
        }
        job->made++;
    }
}

static void *serve(void *data)
{
    static const struct timespec pause = { 0, 500000 };
    Job *job = data;

    for (;;) {
        if (__atomic_load_n(&job->state, __ATOMIC_ACQUIRE) != STATE_GO) {
            clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, NULL);
            continue;
        }
        if (job->kind == KIND_FLIP) {
            do_flips(job);
        } else {
            do_calls(job);
        }
        __atomic_store_n(&job->state, STATE_DONE, __ATOMIC_RELEASE);
    }
    return NULL;
}

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("QS_AGENT");
    int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    sigset_t all, old;

    if (fd < 0) {
        return; /* env, and what else is no QEMU */
    }
    board = mmap(NULL, sizeof(*board), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (board == MAP_FAILED || board->ready) {
        return;
    }
    sigfillset(&all);
    sigdelset(&all, SIGSYS);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    for (int i = 0; i < THREADS; i++) {
        pthread_t thread;

        if (pthread_create(&thread, NULL, serve, &board->jobs[i]) != 0) {
            _exit(96);
        }
    }
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    board->address = (uintptr_t)board;
    board->n_threads = THREADS;
    board->ready = 1;
}
