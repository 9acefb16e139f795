/*
 * Which calls, and which values of their arguments, come often
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_HOT_H
#define QSANDBOX_BPF_HOT_H

#include "decision.h"
#include "qsandbox/abi.h"

#define QS_HOT_MAX_VALUES 4

typedef struct QsHotCall {
    uint32_t nr;
    uint32_t weight;          /* in thousandths of the calls that reach the filter */
    uint8_t arg;
    uint8_t n_values;
    QsHotValue values[QS_HOT_MAX_VALUES];    /* of that argument's low half */
} QsHotCall;

/* Those that @abi has, sorted by number; *ret_n of them. */
const QsHotCall *qsb_hot_calls(const QsAbi *abi, QsArena *arena, uint32_t *ret_n);

#endif
