/*
 * From a decision graph to code
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_LAYOUT_H
#define QSANDBOX_BPF_LAYOUT_H

#include "blocks.h"
#include "code.h"
#include "decision.h"

/* The weights for the words that say which call it is, and those for arguments. */
typedef struct BpfLayoutCosts {
    BpfBlockCosts numbers; /* without bit tests, see layout.c */
    BpfBlockCosts arguments;
    unsigned split_numbers;   /* how much of the weight a tree has below its */
    unsigned split_arguments; /* first test, in percent: from 1 to 99 */
} BpfLayoutCosts;

/* Those that programs are generated with. */
extern const BpfLayoutCosts bpf_layout_costs;

/* The code node with which the decision @root begins. */
uint32_t bpf_layout(BpfCodes *codes, const BpfDecisions *decisions, uint32_t root,
                    gboolean big_endian, const BpfLayoutCosts *costs);

#endif
