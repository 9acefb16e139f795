/*
 * qsandbox: threads in which a refused call would not be reported
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * SIGSYS is sent by force: where it is blocked, the kernel takes the handler away and
 * ends the process.  So a thread with that mask is looked for while it can still be
 * reported as an error.  Masks may be full for a moment (the C library's own, while it
 * makes a thread), and so each is looked at again.
 *
 * Threads that the kernel makes in a process (vhost's, KVM's) have every signal blocked
 * and never get to user mode; /proc/TID/stat says which they are.
 */
#include <signal.h>
#include <stdlib.h>

#include "qsandbox/error.h"
#include "qsandbox/kernel.h"
#include "threads.h"

#define PATIENCE_US 300000

typedef struct Deaf {
    gboolean found;
    KernelThread thread;
} Deaf;

static gboolean find_deaf(const KernelThread *thread, void *opaque)
{
    Deaf *deaf = opaque;

    if (thread->dead || thread->is_kernels ||
        !(thread->blocked >> (SIGSYS - 1) & 1)) {
        return TRUE;
    }
    deaf->found = TRUE;
    deaf->thread = *thread;
    return FALSE;
}

gboolean qs_kernel_check_signals(GError **error)
{
    gint64 end = g_get_monotonic_time() + PATIENCE_US;
    Deaf deaf;

    do {
        deaf = (Deaf) { 0 };
        if (!kernel_threads_visit(find_deaf, &deaf, error)) {
            return FALSE;
        }
        if (!deaf.found) {
            return TRUE;
        }
        g_usleep(1000);
    } while (g_get_monotonic_time() < end);
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "thread \"%s\" (tid %d) blocks SIGSYS by a system call of its own, so "
                "that a refused call of it would end the process without a report; what "
                "made it (a library, a plugin) has to be left out", deaf.thread.name,
                (int)deaf.thread.tid);
    return FALSE;
}
