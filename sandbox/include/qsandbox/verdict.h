/*
 * qsandbox: what follows a refused call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The kernel refuses a call that no rule of a policy allows.  The verdict says what
 * follows.  The process ends if only a program that was taken over makes such a call;
 * else the call fails with an error that callers survive.  Which of the two is data: the
 * profiles below violation/ (docs/qsandbox-profile.5).  A verdict lets nothing through.
 */
#ifndef QSANDBOX_VERDICT_H
#define QSANDBOX_VERDICT_H

#include <glib.h>
#include <stdint.h>
#include "qsandbox/abi.h"
#include "qsandbox/library.h"

typedef struct QsVerdicts QsVerdicts;

/*
 * The lists of @library for @abi.  Where @library lacks a list that is built in, the
 * built-in one is taken.  Fails with the error of a rule that means nothing on @abi, and
 * with QS_ERROR_UNKNOWN if no call would end the process, because the list does not know
 * @abi then.  The caller owns the result.  It does not need @library any more, is never
 * changed, and may be asked from any thread.
 */
QsVerdicts *qs_verdicts_new(const QsLibrary *library, const QsAbi *abi, GError **error);

/*
 * 0: the process has to end; else the errno that the call fails with.
 *
 * Calls of another ABI (@audit_arch, x32's numbers) end the process.  So does a call for
 * which a rule says "kill".  Else the rules with a condition that holds come before those
 * without any, and among equals the smallest errno counts.  Where no rule holds, the
 * errno is EPERM, or ENOSYS for a number that @abi has no call for.
 *
 * Async-signal-safe; does not allocate.
 */
int qs_verdicts_find(const QsVerdicts *verdicts, uint32_t audit_arch, uint32_t nr,
                     const uint64_t args[6]);

void qs_verdicts_free(QsVerdicts *verdicts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsVerdicts, qs_verdicts_free)

#endif
