/*
 * The code graph: instructions that know their successors
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_CODE_H
#define QSANDBOX_BPF_CODE_H

#include <linux/filter.h>
#include "index.h"

/* A jump, a return, or an instruction that goes on with @jt (then jf == jt). */
typedef struct BpfCode {
    uint16_t code;
    uint32_t k;
    uint32_t jt;
    uint32_t jf;
} BpfCode;

/*
 * Immutable and unique; successors have smaller numbers.  Two equal nodes do the same
 * from the same state of the machine, so sharing them is sound whatever the accumulator
 * holds.  Whoever leads to a node provides for what it finds there.
 */
typedef struct BpfCodes {
    QsArena *arena;
    BpfCode *codes;
    uint32_t n_codes;
    uint32_t capacity;
    BpfIndex index;
} BpfCodes;

uint32_t bpf_code_return(BpfCodes *codes, uint32_t ret);
uint32_t bpf_code_then(BpfCodes *codes, uint16_t code, uint32_t k, uint32_t next);

/* @op is BPF_JEQ, BPF_JGE, BPF_JGT or BPF_JSET.  No test if @jt is @jf. */
uint32_t bpf_code_jump(BpfCodes *codes, uint16_t op, uint32_t k, uint32_t jt,
                       uint32_t jf);

#endif
