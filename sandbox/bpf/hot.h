/*
 * Which calls, and which values of their arguments, come often
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_HOT_H
#define QSANDBOX_BPF_HOT_H

#include "decision.h"
#include "qsandbox/abi.h"

#define BPF_HOT_MAX_VALUES 4
/* Weights are in these parts: of all calls, or of one call. */
#define BPF_HOT_UNIT 1000

typedef struct BpfHotCall {
    uint32_t nr;
    uint32_t weight; /* of all calls */
    uint8_t arg;
    uint8_t n_values;
    /* Of that argument's low half; weights are parts of this call. */
    BpfHotValue values[BPF_HOT_MAX_VALUES];
} BpfHotCall;

/* Those that @abi has, sorted by number; *ret_n of them. */
const BpfHotCall *bpf_hot_calls(const QsAbi *abi, QsArena *arena, uint32_t *ret_n);

#endif
