/*
 * qsandbox: what /proc shows of this process's threads
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Walks /proc/self/task with nothing but openat, getdents64, read and close,
 * because the walk may happen under a filter.  The C library's directory
 * functions would add fstat and fcntl, and differ between versions.  A thread
 * that starts during the walk may be missed: it has inherited its parent's
 * filters, so that is no hole.  A thread whose tid is reused during the walk is
 * judged by its new owner's state.
 */
#include "threads.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "qsandbox/error.h"
#include "qsandbox/kernel.h"

/* A status file is about 1.5 KB; its cpu and node masks grow on large hosts. */
#define STATUS_MAX 16384

/* The kernel's struct linux_dirent64 (include/linux/dirent.h). */
typedef struct Dirent {
    uint64_t ino;
    int64_t offset;
    uint16_t length;
    uint8_t type;
    char name[];
} Dirent;

/* The text after "@key:" and blanks on a line of @status, or NULL. */
static const char *find_field(const char *status, const char *key)
{
    size_t length = strlen(key);
    const char *line = status;

    while (line) {
        if (strncmp(line, key, length) == 0 && line[length] == ':') {
            line += length + 1;
            return line + strspn(line, " \t");
        }
        line = strchr(line, '\n');
        if (line) {
            line++;
        }
    }
    return NULL;
}

static int find_number(const char *status, const char *key)
{
    const char *text = find_field(status, key);

    return text && g_ascii_isdigit(*text) ? atoi(text) : -1;
}

/* Fills @buffer and terminates it; the number of bytes, or -1 with errno set. */
static ssize_t read_file(const char *path, char *buffer, size_t size)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    size_t length = 0;
    ssize_t n = -1;
    int saved_errno;

    if (fd < 0) {
        return -1;
    }
    while (length < size - 1) {
        n = read(fd, buffer + length, size - 1 - length);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            break;
        }
        length += n;
    }
    saved_errno = errno;
    close(fd);
    buffer[length] = '\0';
    errno = saved_errno;
    return n < 0 ? -1 : (ssize_t)length;
}

/* PF_IO_WORKER and PF_USER_WORKER of the kernel's include/linux/sched.h. */
#define KERNELS_FLAGS 0x4010u

/* Whether the kernel made the thread: the ninth field of its stat, behind its name. */
static gboolean is_kernels(pid_t tid)
{
    g_autofree char *path = g_strdup_printf("/proc/self/task/%d/stat", (int)tid);
    char text[512];
    const char *at;

    if (read_file(path, text, sizeof(text)) < 0 || !(at = strrchr(text, ')'))) {
        return FALSE;
    }
    for (int field = 2; at && field < 9; field++) {
        at = strchr(at + 1, ' ');
    }
    return at && (strtoul(at, NULL, 10) & KERNELS_FLAGS) != 0;
}

gboolean kernel_thread_read(pid_t tid, KernelThread *ret_thread)
{
    g_autofree char *path = g_strdup_printf("/proc/self/task/%d/status", (int)tid);
    g_autofree char *status = g_malloc(STATUS_MAX);
    KernelThread thread = { .tid = tid };
    const char *text;

    if (read_file(path, status, STATUS_MAX) < 0) {
        return FALSE;
    }
    text = find_field(status, "Name");
    if (text) {
        g_strlcpy(thread.name, text, MIN(sizeof(thread.name), strcspn(text, "\n") + 1));
    }
    text = find_field(status, "State");
    thread.sleeping = text && *text == 'S';
    thread.dead = text && (*text == 'Z' || *text == 'X');
    thread.seccomp = find_number(status, "Seccomp");
    thread.filters = find_number(status, "Seccomp_filters");
    text = find_field(status, "SigBlk");
    thread.blocked = text ? g_ascii_strtoull(text, NULL, 16) : 0;
    thread.is_kernels = thread.blocked != 0 && is_kernels(tid);
    *ret_thread = thread;
    return TRUE;
}

/* Visits the threads named in one answer of getdents64; FALSE to stop. */
static gboolean visit_entries(const char *entries, long length, KernelThreadVisit visit,
                              void *opaque, int *ret_errno)
{
    long at = 0;

    while (at < length) {
        const Dirent *entry = (const Dirent *)(entries + at);
        KernelThread thread;

        at += entry->length;
        if (!g_ascii_isdigit(entry->name[0])) {
            continue;
        }
        if (!kernel_thread_read(atoi(entry->name), &thread)) {
            if (errno == ENOENT || errno == ESRCH) {
                continue;
            }
            *ret_errno = errno;
            return FALSE;
        }
        if (!visit(&thread, opaque)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean kernel_threads_visit(KernelThreadVisit visit, void *opaque, GError **error)
{
    uint64_t entries[512];
    int fd = open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int failed = 0;
    long n = -1;

    if (fd < 0) {
        failed = errno;
    } else {
        do {
            n = syscall(SYS_getdents64, fd, entries, sizeof(entries));
            if (n < 0) {
                failed = errno;
            }
        } while (n > 0 &&
                 visit_entries((const char *)entries, n, visit, opaque, &failed));
        close(fd);
    }
    if (failed) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot read the state of this process's threads below "
                    "/proc/self/task: %s",
                    g_strerror(failed));
        return FALSE;
    }
    return TRUE;
}

typedef struct ThreadCheck {
    unsigned n_threads;
    gboolean found;
    KernelThread unfiltered;
} ThreadCheck;

static gboolean check_thread(const KernelThread *thread, void *opaque)
{
    ThreadCheck *check = opaque;

    if (thread->dead) {
        return TRUE;
    }
    if (thread->seccomp != 2) {
        check->found = TRUE;
        check->unfiltered = *thread;
        return FALSE;
    }
    check->n_threads++;
    return TRUE;
}

gboolean qs_kernel_check_threads(unsigned *ret_threads, GError **error)
{
    ThreadCheck check = { 0 };

    if (!kernel_threads_visit(check_thread, &check, error)) {
        return FALSE;
    }
    if (check.found) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "thread \"%s\" (tid %d) runs without a seccomp filter "
                    "(/proc says Seccomp: %d, not 2)",
                    check.unfiltered.name, (int)check.unfiltered.tid,
                    check.unfiltered.seccomp);
        return FALSE;
    }
    if (check.n_threads == 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "no thread of this process was found below /proc/self/task");
        return FALSE;
    }
    if (ret_threads) {
        *ret_threads = check.n_threads;
    }
    return TRUE;
}

static gboolean note_awake(const KernelThread *thread, void *opaque)
{
    gboolean *awake = opaque;

    *awake |= !thread->sleeping && !thread->dead && thread->tid != gettid();
    return !*awake;
}

gboolean qs_kernel_wait_settled(unsigned timeout_us)
{
    gint64 end = g_get_monotonic_time() + timeout_us;
    gboolean awake;

    do {
        awake = FALSE;
        if (!kernel_threads_visit(note_awake, &awake, NULL)) {
            return FALSE;
        }
        if (!awake) {
            return TRUE;
        }
        g_usleep(50);
    } while (g_get_monotonic_time() < end);
    return FALSE;
}
