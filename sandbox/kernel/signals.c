/*
 * qsandbox: threads in which a refused call would not be reported
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * SIGSYS is sent by force: where it is blocked, the kernel takes the handler away and
 * ends the process.  So a thread with that mask is looked for while it can still be
 * reported as an error.  Masks may be full for a moment (the C library's own, while it
 * makes a thread), and so each is looked at again.  On a busy machine that moment is as
 * long as the thread has to wait for a processor.  So a thread is given up early only if
 * it sleeps.
 *
 * Threads that the kernel makes in a process (vhost's, KVM's) have every signal blocked
 * and never get to user mode; /proc/TID/stat says which they are.
 */
#include <signal.h>
#include <stdlib.h>

#include "qsandbox/error.h"
#include "qsandbox/kernel.h"
#include "threads.h"

/* How long a thread may have all signals blocked: while it sleeps, and at all. */
#define ASLEEP_US (500 * 1000)
#define PATIENCE_US (10 * 1000 * 1000)

typedef struct Deaf {
    gboolean found;
    KernelThread thread;
} Deaf;

static gboolean find_deaf(const KernelThread *thread, void *opaque)
{
    Deaf *deaf = opaque;

    if (thread->dead || thread->is_kernels || !(thread->blocked >> (SIGSYS - 1) & 1)) {
        return TRUE;
    }
    deaf->found = TRUE;
    deaf->thread = *thread;
    return FALSE;
}

/* For how long @thread has been seen asleep, of which @since and @tid keep the beginning. */
static gint64 time_asleep(const KernelThread *thread, pid_t *tid, gint64 *since)
{
    gint64 now = g_get_monotonic_time();

    if (!thread->sleeping || thread->tid != *tid) {
        *tid = thread->tid;
        *since = now;
    }
    return now - *since;
}

gboolean qs_kernel_check_signals(GError **error)
{
    gint64 end = g_get_monotonic_time() + PATIENCE_US;
    gint64 since = 0;
    pid_t tid = 0;
    Deaf deaf;

    do {
        deaf = (Deaf){ 0 };
        if (!kernel_threads_visit(find_deaf, &deaf, error)) {
            return FALSE;
        }
        if (!deaf.found) {
            return TRUE;
        }
        g_usleep(1000);
    } while (time_asleep(&deaf.thread, &tid, &since) < ASLEEP_US &&
             g_get_monotonic_time() < end);
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "thread \"%s\" (tid %d) blocks SIGSYS by a system call of its own, so "
                "that a refused call of it would end the process without a report; what "
                "made it (a library, a plugin) has to be left out",
                deaf.thread.name, (int)deaf.thread.tid);
    return FALSE;
}
