/*
 * What of a comparison of two policies needs no diagrams.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_SIGHT_H
#define QSANDBOX_VERIFY_SIGHT_H

#include "qsandbox/policy.h"

/*
 * Sets @ret_narrow and @ret_wide to what is left to be proven of "@narrow is within @wide":
 * copies of these two that share their calls, without those of which the answer is seen.
 * The caller frees the arrays @calls of both, which lend what is in them.
 */
void verify_sight_leave(const QsPolicy *narrow, const QsPolicy *wide,
                        QsPolicy *ret_narrow, QsPolicy *ret_wide);

#endif
