/*
 * qsandbox: what /proc shows of this process's threads, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_KERNEL_THREADS_H
#define QSANDBOX_KERNEL_THREADS_H

#include <glib.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct KernelThread {
    pid_t tid;
    char name[32];
    gboolean sleeping;   /* waits in the kernel for something ("S") */
    gboolean dead;       /* a zombie, which no filter concerns any more */
    int seccomp;         /* "Seccomp:" 0, 1 (strict) or 2 (filter); -1 if not shown */
    int filters;         /* "Seccomp_filters:" (Linux 5.9); -1 if not shown */
    uint64_t blocked;    /* "SigBlk:" by number less 1 */
    gboolean is_kernels; /* made by the kernel in this process; only if it blocks all */
} KernelThread;

/* Reads one thread's status.  FALSE, with errno set, if it cannot be read. */
gboolean kernel_thread_read(pid_t tid, KernelThread *ret_thread);

/*
 * Calls @visit for each thread until it returns FALSE.  Threads that end
 * meanwhile are left out.  FALSE with QS_ERROR_KERNEL if /proc cannot be read.
 */
typedef gboolean (*KernelThreadVisit)(const KernelThread *thread, void *opaque);
gboolean kernel_threads_visit(KernelThreadVisit visit, void *opaque, GError **error);

#endif
