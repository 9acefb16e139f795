/*
 * qsandbox: what the handler and the listener share, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe.
 */
#ifndef QSANDBOX_KERNEL_REPORTER_H
#define QSANDBOX_KERNEL_REPORTER_H

#include "report.h"

/* The configuration in force, or NULL before qs_reporter_start(). */
const QsReporter *kernel_reporter_get(void);

/*
 * Counts @report and fills in its role and times.  Returns the length of the line that is
 * to be written; 0 if it is one of too many of its kind (@always overrides that).
 */
size_t kernel_reporter_describe(const QsReporter *reporter, KernelReport *report,
                                gboolean always, char line[KERNEL_REPORT_SIZE],
                                QsRefusal *ret_refusal);

/* The same, and writes it by the writer's thread. */
void kernel_reporter_tell(const QsReporter *reporter, KernelReport *report,
                          gboolean always);

/* 0 if @report's call ends the process, else the errno that it is to fail with. */
int kernel_reporter_judge(const QsReporter *reporter, const KernelReport *report);

/*
 * Whether the calling thread's newest filter refuses by TRAP with @mark: makes one
 * harmless call that no policy allows, and sees whose answer comes.  Leaves SIGSYS
 * unblocked.  Needs the handler of qs_reporter_start().
 */
gboolean kernel_reporter_probe(unsigned mark);

/* From now on this process and its copies count together; FALSE with errno. */
gboolean kernel_reporter_share_counts(void);

/* Keeps the calling thread's name for its reports. */
void kernel_reporter_remember_name(void);

#endif
