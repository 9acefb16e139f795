/*
 * The decision graph: what lowering makes of a policy, what layout reads
 *
 * A decision either returns a word to the kernel, or looks at one masked 32-bit
 * word of seccomp_data and goes on with the arm in whose interval the masked
 * value lies.  Decisions are immutable and unique: equal ones have equal numbers,
 * and an arm's target always has a smaller number than the decision itself.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_DECISION_H
#define QSANDBOX_BPF_DECISION_H

#include "index.h"

/*
 * Words of seccomp_data, without their place: the halves of arguments by
 * significance, since where they lie depends on the byte order.
 */
typedef enum BpfWord {
    BPF_WORD_NONE = 0, /* a returning decision */
    BPF_WORD_ARCH,
    BPF_WORD_NR,
    BPF_WORD_ARG_LOW, /* of argument 0; that of argument n is 2 * n further */
    BPF_WORD_ARG_HIGH,
} BpfWord;

#define BPF_FULL_MASK UINT32_MAX

/* From @first up to just before the next arm's, or to the end. */
typedef struct BpfArm {
    uint32_t first;
    uint32_t target;
} BpfArm;

/* How often a value is expected beside others, which have 1. */
typedef struct BpfHotValue {
    uint32_t value;
    uint32_t weight;
} BpfHotValue;

typedef struct BpfDecision {
    uint8_t word; /* BpfWord */
    uint8_t n_hot;
    uint32_t mask;
    uint32_t ret;           /* if word is BPF_WORD_NONE */
    uint32_t n_arms;        /* else at least 2 */
    const BpfArm *arms;     /* ascending, the first at 0, neighbours differ;
                                * each @first is a value that the mask lets through */
    const BpfHotValue *hot; /* lent; no part of the decision's identity */
} BpfDecision;

typedef struct BpfDecisions {
    QsArena *arena;
    BpfDecision *decisions;
    uint32_t n_decisions;
    uint32_t capacity;
    BpfIndex index;
} BpfDecisions;

uint32_t bpf_decisions_return(BpfDecisions *decisions, uint32_t ret);

/*
 * @arms is copied.  Simplified first: intervals that no masked value can reach
 * are dropped, equal neighbours merged; if one arm is left, its target is the
 * answer.
 */
uint32_t bpf_decisions_branch(BpfDecisions *decisions, BpfWord word, uint32_t mask,
                              const BpfArm *arms, uint32_t n_arms);

/* As above, but comparing 64 bits of an argument; hi is looked at first. */
typedef struct BpfWideArm {
    uint64_t first;
    uint32_t target;
} BpfWideArm;

uint32_t bpf_decisions_branch_wide(BpfDecisions *decisions, unsigned arg, uint64_t mask,
                                   const BpfWideArm *arms, uint32_t n_arms);

/*
 * The smallest value >= @value that has no bit outside @mask; FALSE if there is
 * none.
 */
gboolean bpf_mask_next(uint32_t mask, uint32_t value, uint32_t *ret_next);

#endif
