/*
 * What tests of refused calls have in common
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_KERNEL_REPORTING_H
#define TESTS_KERNEL_REPORTING_H

#include "live.h"
#include "qsandbox/kernel.h"

/* Starts a reporter that writes to @fd, and knows two profiles that allow getppid(). */
void reporting_start(int fd, QsViolation violation);

/* Installs a filter on all threads; calls of another architecture are refused. */
void reporting_lock_down(uint32_t fallback, const LiveRule *rules, size_t n_rules);

/* One that refuses all but what the handler and the ways out need. */
void reporting_lock_down_strictly(void);

/* A test: @body, an int (*)(int report_fd), ends by SIGSYS and reports one call. */
void reporting_test_killed(gconstpointer body);

#endif
