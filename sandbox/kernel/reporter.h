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
 * Counts @report and writes it, unless it is one of too many of its kind (@always
 * overrides that).  Fills in role and times.
 */
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

/* Keeps the calling thread's name for its reports. */
void kernel_reporter_remember_name(void);

#endif
