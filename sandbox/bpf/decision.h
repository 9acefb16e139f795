/*
 * The decision diagram: what lowering makes of a policy, what layout reads
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
typedef enum QsWord {
    QS_WORD_NONE = 0,      /* a returning decision */
    QS_WORD_ARCH,
    QS_WORD_NR,
    QS_WORD_ARG_LOW,       /* of argument 0; that of argument n is 2 * n further */
    QS_WORD_ARG_HIGH,
} QsWord;

#define QS_FULL_MASK UINT32_MAX

/* From @first up to just before the next arm's, or to the end. */
typedef struct QsArm {
    uint32_t first;
    uint32_t target;
} QsArm;

/* How often a value is expected beside others, which have 1. */
typedef struct QsHotValue {
    uint32_t value;
    uint32_t weight;
} QsHotValue;

typedef struct QsDecision {
    uint8_t word;              /* QsWord */
    uint8_t n_hot;
    uint32_t mask;
    uint32_t ret;              /* if word is QS_WORD_NONE */
    uint32_t n_arms;           /* else at least 2 */
    const QsArm *arms;         /* ascending, the first at 0, neighbours differ;
                                * each @first is a value that the mask lets through */
    const QsHotValue *hot;     /* lent; no part of the decision's identity */
} QsDecision;

typedef struct QsDiagram {
    QsArena *arena;
    QsDecision *decisions;
    uint32_t n_decisions;
    uint32_t capacity;
    QsIndex index;
} QsDiagram;

uint32_t qsb_diagram_return(QsDiagram *diagram, uint32_t ret);

/*
 * @arms is copied.  Simplified first: intervals that no masked value can reach
 * are dropped, equal neighbours merged; if one arm is left, its target is the
 * answer.
 */
uint32_t qsb_diagram_branch(QsDiagram *diagram, QsWord word, uint32_t mask,
                           const QsArm *arms, uint32_t n_arms);

/* As above, but comparing 64 bits of an argument; hi is looked at first. */
typedef struct QsWideArm {
    uint64_t first;
    uint32_t target;
} QsWideArm;

uint32_t qsb_diagram_branch_wide(QsDiagram *diagram, unsigned arg, uint64_t mask,
                                const QsWideArm *arms, uint32_t n_arms);

/*
 * The smallest value >= @value that has no bit outside @mask; FALSE if there is
 * none.
 */
gboolean qsb_mask_next(uint32_t mask, uint32_t value, uint32_t *ret_next);

#endif
