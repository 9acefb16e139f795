/*
 * submit PID: submits operations on the io_uring of another process
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The ring's descriptor is duplicated from the process (pidfd_getfd(2)), and its
 * queues are mapped: the same ring, with whatever it was restricted to.  Where in
 * the mapping the queues are is told by a ring of the same size made here.
 *
 * The operations do no harm: their descriptors and pointers are bad.  Prints a
 * line each, "NAME RESULT" (-errno), for every operation and then for some
 * registrations.  The process is stopped, or it would take the results itself,
 * and its own view of its ring is out of date afterwards: end it.
 *
 * Exits with 0 if all was tried, 1 if the process has no ring, 2 otherwise.
 */
#include <dirent.h>
#include <errno.h>
#include <linux/io_uring.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* As many as QEMU's rings have: MAX_ENTRIES, FDMON_IO_URING_ENTRIES. */
#define ENTRIES 128

typedef struct Ring {
    int fd;
    struct io_uring_params params;
    uint8_t *queues;
    struct io_uring_sqe *entries;
} Ring;

static const struct {
    const char *name;
    uint8_t opcode;
} operations[] = {
    { "nop", IORING_OP_NOP },           { "readv", IORING_OP_READV },
    { "writev", IORING_OP_WRITEV },     { "fsync", IORING_OP_FSYNC },
    { "openat", IORING_OP_OPENAT },     { "openat2", IORING_OP_OPENAT2 },
    { "connect", IORING_OP_CONNECT },   { "sendmsg", IORING_OP_SENDMSG },
    { "accept", IORING_OP_ACCEPT },     { "read", IORING_OP_READ },
    { "write", IORING_OP_WRITE },       { "close", IORING_OP_CLOSE },
    { "statx", IORING_OP_STATX },       { "splice", IORING_OP_SPLICE },
    { "unlinkat", IORING_OP_UNLINKAT }, { "socket", IORING_OP_SOCKET },
    { "poll-add", IORING_OP_POLL_ADD }, { "poll-remove", IORING_OP_POLL_REMOVE },
    { "timeout", IORING_OP_TIMEOUT },   { "async-cancel", IORING_OP_ASYNC_CANCEL },
};

static const struct {
    const char *name;
    unsigned opcode;
} registrations[] = {
    { "register-files", IORING_REGISTER_FILES },
    { "register-probe", IORING_REGISTER_PROBE },
    { "register-restrictions", IORING_REGISTER_RESTRICTIONS },
    { "enable-rings", IORING_REGISTER_ENABLE_RINGS },
};

static void die(const char *what)
{
    fprintf(stderr, "submit: %s: %s\n", what, strerror(errno));
    exit(2);
}

/* The first descriptor of the process that is a ring; -1 if there is none. */
static int find_ring(pid_t pid)
{
    char path[320], target[64];
    struct dirent *entry;
    ssize_t length;
    DIR *fds;
    int found = -1;

    snprintf(path, sizeof(path), "/proc/%d/fd", (int)pid);
    fds = opendir(path);
    if (!fds) {
        die(path);
    }
    while (found < 0 && (entry = readdir(fds))) {
        snprintf(path, sizeof(path), "/proc/%d/fd/%s", (int)pid, entry->d_name);
        length = readlink(path, target, sizeof(target) - 1);
        if (length > 0) {
            target[length] = '\0';
            if (strcmp(target, "anon_inode:[io_uring]") == 0) {
                found = atoi(entry->d_name);
            }
        }
    }
    closedir(fds);
    return found;
}

static void *map_at(int fd, size_t size, off_t offset)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, offset);

    if (p == MAP_FAILED) {
        die("mmap of a ring");
    }
    return p;
}

static void map_ring(Ring *ring)
{
    struct io_uring_params *params = &ring->params;
    size_t size;
    int own = syscall(SYS_io_uring_setup, ENTRIES, params);

    if (own < 0) {
        die("io_uring_setup");
    }
    close(own);
    size = params->cq_off.cqes + params->cq_entries * sizeof(struct io_uring_cqe);
    if (size < params->sq_off.array + params->sq_entries * sizeof(uint32_t)) {
        size = params->sq_off.array + params->sq_entries * sizeof(uint32_t);
    }
    ring->queues = map_at(ring->fd, size, IORING_OFF_SQ_RING);
    ring->entries = map_at(ring->fd, ENTRIES * sizeof(struct io_uring_sqe),
                           IORING_OFF_SQES);
}

static uint32_t *word(const Ring *ring, uint32_t offset)
{
    return (uint32_t *)(void *)(ring->queues + offset);
}

/* An event loop's ring may hold results of its own: those before ours are skipped. */
static int take_result(const Ring *ring, uint64_t ours)
{
    uint32_t mask = *word(ring, ring->params.cq_off.ring_mask);
    uint32_t *head = word(ring, ring->params.cq_off.head);
    uint32_t *tail = word(ring, ring->params.cq_off.tail);
    struct io_uring_cqe *results = (void *)(ring->queues + ring->params.cq_off.cqes);

    while (*head != __atomic_load_n(tail, __ATOMIC_ACQUIRE)) {
        struct io_uring_cqe result = results[*head & mask];

        __atomic_store_n(head, *head + 1, __ATOMIC_RELEASE);
        if (result.user_data == ours) {
            return result.res;
        }
    }
    errno = ENOMSG;
    die("the result of an operation");
    return 0;
}

/* One operation on a bad descriptor and a bad pointer; its result. */
static int submit(const Ring *ring, uint8_t opcode)
{
    uint32_t mask = *word(ring, ring->params.sq_off.ring_mask);
    uint32_t *tail = word(ring, ring->params.sq_off.tail);
    uint32_t *array = word(ring, ring->params.sq_off.array);
    uint32_t slot = *tail & mask;
    static uint64_t ours = 0x71730000;

    ring->entries[slot] = (struct io_uring_sqe){
        .opcode = opcode,
        .fd = -1,
        .addr = 1,
        .len = 1,
        .user_data = ++ours,
    };
    array[slot] = slot;
    __atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
    if (syscall(SYS_io_uring_enter, ring->fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) <
        0) {
        return -errno;
    }
    return take_result(ring, ours);
}

/* Whether all threads of the process stand still. */
static int is_stopped(int pid)
{
    char path[64];
    DIR *tasks;
    struct dirent *task;
    int stopped = 1;

    snprintf(path, sizeof(path), "/proc/%d/task", pid);
    tasks = opendir(path);
    if (!tasks) {
        die(path);
    }
    while ((task = readdir(tasks))) {
        char stat[512] = "", *state;
        FILE *file;

        snprintf(stat, sizeof(stat), "/proc/%d/task/%.20s/stat", pid, task->d_name);
        file = task->d_name[0] == '.' ? NULL : fopen(stat, "r");
        if (file) {
            state = fgets(stat, sizeof(stat), file) ? strrchr(stat, ')') : NULL;
            stopped &= state && state[2] == 'T';
            fclose(file);
        }
    }
    closedir(tasks);
    return stopped;
}

int main(int argc, char **argv)
{
    Ring ring = { 0 };
    pid_t pid = argc == 2 ? atoi(argv[1]) : 0;
    int pidfd, fd;
    size_t i;

    if (pid <= 0) {
        fprintf(stderr, "usage: submit PID\n");
        return 2;
    }
    fd = find_ring(pid);
    if (fd < 0) {
        fprintf(stderr, "submit: process %d has no ring\n", (int)pid);
        return 1;
    }
    pidfd = syscall(SYS_pidfd_open, pid, 0);
    ring.fd = pidfd < 0 ? -1 : syscall(SYS_pidfd_getfd, pidfd, fd, 0);
    if (ring.fd < 0) {
        die("pidfd_getfd");
    }
    if (kill(pid, SIGSTOP) < 0) {
        die("SIGSTOP");
    }
    while (!is_stopped(pid)) {
        usleep(10000);
    }
    map_ring(&ring);
    for (i = 0; i < sizeof(operations) / sizeof(operations[0]); i++) {
        printf("%s %d\n", operations[i].name, submit(&ring, operations[i].opcode));
    }
    for (i = 0; i < sizeof(registrations) / sizeof(registrations[0]); i++) {
        printf("%s %d\n", registrations[i].name,
               syscall(SYS_io_uring_register, ring.fd, registrations[i].opcode, NULL, 1) <
                       0
                   ? -errno
                   : 0);
    }
    return 0;
}
