/*
 * qsandbox: the text of one report, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe: formats into the caller's buffer, and makes no system call.
 */
#ifndef QSANDBOX_KERNEL_REPORT_H
#define QSANDBOX_KERNEL_REPORT_H

#include <glib.h>
#include <stdint.h>
#include <sys/types.h>
#include "qsandbox/kernel.h"

/* Room for one report; short of what a pipe takes as a whole. */
#define KERNEL_REPORT_SIZE 3072

typedef struct KernelReport {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    uint64_t ip;
    pid_t tid;
    const char *thread; /* NULL if not known */
    const char *role;   /* NULL if not known */
    uint32_t times;     /* how often by now; shown beyond KERNEL_LIMIT_FREE */
    gboolean let_through;
    int failure; /* the errno that the call gets; 0: the process ends */
    int answer;  /* the errno that the policy itself answers; 0: it does not */
    const char *answered_by;
    const char *name;   /* NULL: the policy gives no names of it */
    const char *advice; /* then, too */
} KernelReport;

/*
 * Writes the line, its newline included, and returns its length, at most @size
 * (at least 16).  What does not fit is cut off, but never the newline.
 */
size_t kernel_report_format(const KernelReport *report, const QsReporter *reporter,
                            char *buffer, size_t size);

/* What every process of this program has to ask for before its first report. */
void kernel_report_prepare(void);

#endif
