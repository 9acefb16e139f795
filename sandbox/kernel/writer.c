/*
 * qsandbox: reports on their way to a descriptor
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A signal handler puts a report into a free slot and wakes a thread, which writes it.
 * The handler waits for that, so that a report is where it belongs before the process
 * ends or goes on.  It does not wait for ever: once a wait was in vain, nobody waits any
 * more until the thread has got through.  Slots are few; when all are taken, reports are
 * lost (they are counted all the same).
 *
 * The descriptor's own flags are not changed: others share its file description.
 *
 * Before the thread runs, and in a forked child, which has no threads, whoever makes a
 * report writes it, if the descriptor takes it at once.  Only a second writer who fills
 * the pipe in between can make that wait.
 */
#include "writer.h"

#include <errno.h>
#include <linux/futex.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "own-thread.h"
#include "report.h"

#define N_SLOTS 8
#define STACK_SIZE (64 * 1024)

/* How long a report may take; and how often a descriptor is tried that says EAGAIN. */
#define WAIT_NS 100000000
#define RETRY_NS 20000000
#define RETRIES 50

typedef enum SlotState {
    SLOT_FREE = 0,
    SLOT_FILLING,
    SLOT_FULL,
} SlotState;

typedef struct Slot {
    int32_t state;   /* a SlotState, and a futex */
    uint32_t ticket; /* the order in which they came */
    size_t length;
    char text[KERNEL_REPORT_SIZE];
    QsRefusal refusal;
} Slot;

static Slot slots[N_SLOTS];
static uint32_t n_tickets;
static int32_t work;       /* counts what was put in; a futex */
static int32_t is_started; /* the thread has made the calls of its beginning; a futex */
static gboolean is_stuck;  /* somebody waited in vain */
static int writer_fd = -1;
static void (*writer_written)(void *opaque, const QsRefusal *refusal);
static void *writer_opaque;
static pid_t writer_pid; /* the process whose thread there is */

static void wait_for(int32_t *word, int32_t value, long nanoseconds)
{
    struct timespec timeout = { 0, nanoseconds };

    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, nanoseconds ? &timeout : NULL,
            NULL, 0);
}

static void wake(int32_t *word)
{
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0);
}

/* All of it, however long that takes; a descriptor may be somebody's terminal. */
static void write_all(int fd, const char *text, size_t length)
{
    static int32_t never;
    unsigned retries = RETRIES;

    while (length) {
        ssize_t n = write(fd, text, length);

        if (n > 0) {
            text += n;
            length -= n;
        } else if (n < 0 && errno == EAGAIN && retries) {
            retries--;
            wait_for(&never, 0, RETRY_NS);
        } else if (n == 0 || errno != EINTR) {
            return;
        }
    }
}

static Slot *find_oldest(void)
{
    Slot *oldest = NULL;

    for (unsigned i = 0; i < N_SLOTS; i++) {
        if (__atomic_load_n(&slots[i].state, __ATOMIC_ACQUIRE) == SLOT_FULL &&
            (!oldest || (int32_t)(slots[i].ticket - oldest->ticket) < 0)) {
            oldest = &slots[i];
        }
    }
    return oldest;
}

static void *writer_thread(void *opaque)
{
    prctl(PR_SET_NAME, "qsandbox-report", 0, 0, 0);
    __atomic_store_n(&is_started, 1, __ATOMIC_RELEASE);
    wake(&is_started);
    for (;;) {
        int32_t seen = __atomic_load_n(&work, __ATOMIC_ACQUIRE);
        Slot *slot;

        while ((slot = find_oldest())) {
            write_all(writer_fd, slot->text, slot->length);
            if (writer_written) {
                writer_written(writer_opaque, &slot->refusal);
            }
            __atomic_store_n(&is_stuck, FALSE, __ATOMIC_RELAXED);
            __atomic_store_n(&slot->state, SLOT_FREE, __ATOMIC_RELEASE);
            wake(&slot->state);
        }
        wait_for(&work, seen, 0);
    }
    return NULL;
}

int kernel_writer_start(int fd, void (*written)(void *opaque, const QsRefusal *refusal),
                        void *opaque)
{
    int failed;

    if (writer_pid == getpid()) {
        return 0;
    }
    writer_fd = fd;
    writer_written = written;
    writer_opaque = opaque;
    is_started = 0;
    failed = kernel_start_own_thread(writer_thread, STACK_SIZE, SIGSYS);
    if (!failed) {
        while (!__atomic_load_n(&is_started, __ATOMIC_ACQUIRE)) {
            wait_for(&is_started, 0, 0);
        }
        __atomic_store_n(&writer_pid, getpid(), __ATOMIC_RELEASE);
    }
    return failed;
}

static void write_at_once(int fd, const char *text, size_t length)
{
    struct pollfd room = { .fd = fd, .events = POLLOUT };
    struct timespec now = { 0 };

    if (ppoll(&room, 1, &now, NULL) == 1 && (room.revents & POLLOUT) &&
        write(fd, text, length) < 0) {
        return;
    }
}

void kernel_writer_put(int fd, const char *text, size_t length, const QsRefusal *refusal)
{
    pid_t pid = __atomic_load_n(&writer_pid, __ATOMIC_ACQUIRE);
    Slot *slot = NULL;
    uint32_t ticket;

    if (pid == 0 || pid != syscall(SYS_getpid) || fd != writer_fd) {
        write_at_once(fd, text, length);
        return;
    }
    for (unsigned i = 0; i < N_SLOTS && !slot; i++) {
        int32_t state = SLOT_FREE;

        if (__atomic_compare_exchange_n(&slots[i].state, &state, SLOT_FILLING, FALSE,
                                        __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
            slot = &slots[i];
        }
    }
    if (!slot) {
        return;
    }
    slot->length = MIN(length, sizeof(slot->text));
    memcpy(slot->text, text, slot->length);
    slot->refusal = *refusal;
    ticket = __atomic_add_fetch(&n_tickets, 1, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->ticket, ticket, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->state, SLOT_FULL, __ATOMIC_RELEASE);
    __atomic_add_fetch(&work, 1, __ATOMIC_RELEASE);
    wake(&work);
    if (!__atomic_load_n(&is_stuck, __ATOMIC_RELAXED)) {
        wait_for(&slot->state, SLOT_FULL, WAIT_NS);
        /* Unless it has been written, and the slot is another thread's by now */
        if (__atomic_load_n(&slot->state, __ATOMIC_ACQUIRE) == SLOT_FULL &&
            __atomic_load_n(&slot->ticket, __ATOMIC_RELAXED) == ticket) {
            __atomic_store_n(&is_stuck, TRUE, __ATOMIC_RELAXED);
        }
    }
}
