/*
 * qsandbox: what was seen of refused calls, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For qsandbox learn: every call that differs is written once, however often it is made, and
 * how often is written at the end.  The lines are described in qsandbox-learn(5).  For the
 * process that listens, which has one thread.  Async-signal-safe.
 */
#ifndef QSANDBOX_KERNEL_RECORD_H
#define QSANDBOX_KERNEL_RECORD_H

#include "report.h"
#include "stack.h"

/* Calls that differ; of more it is only counted how many there were. */
#define KERNEL_RECORDS 4096

/* Longest line; a pipe takes it as a whole. */
#define KERNEL_RECORD_LINE 4096

typedef enum KernelSeenKind {
    KERNEL_SEEN_REFUSED = 1, /* went on, and would not have */
    KERNEL_SEEN_NAMED,       /* the same, for its name only */
    KERNEL_SEEN_ANSWERED,    /* got the error that the policy gives */
    KERNEL_SEEN_ENDED,       /* ended the process */
} KernelSeenKind;

typedef void KernelRecordWriter(const char *line, size_t length);

/*
 * Notes @report's call.  @name (may be NULL) is the file or address that it is about, also
 * where the policy gives no names of the call.  @writer gets each line that is due.
 */
void kernel_record_see(const KernelReport *report, KernelSeenKind kind, const char *name,
                       const KernelStackSource *source, KernelRecordWriter *writer);

/* Writes how often each call was seen; nothing is noted any more. */
void kernel_record_finish(KernelRecordWriter *writer);

/* The process whose calls are seen; once, before the others. */
void kernel_record_prepare(pid_t pid);

#endif
