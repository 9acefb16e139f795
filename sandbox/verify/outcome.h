/*
 * What the leaves of a diagram stand for.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_OUTCOME_H
#define QSANDBOX_VERIFY_OUTCOME_H

#include "qsandbox/action.h"

/* In the upper half of an outcome; 0 is for FALSE and TRUE (diagram.h). */
typedef enum VerifyOutcomeKind {
    VERIFY_OUTCOME_ACTION = 1, /* lower half: the word that the filter returns */
    VERIFY_OUTCOME_UNDEFINED,  /* lower half: the instruction that decides */
    VERIFY_OUTCOME_COMPUTED,   /* lower half: the instruction that returns A */
} VerifyOutcomeKind;

static inline uint64_t verify_outcome_make(VerifyOutcomeKind kind, uint32_t value)
{
    return (uint64_t)kind << 32 | value;
}

static inline VerifyOutcomeKind verify_outcome_kind(uint64_t outcome)
{
    return outcome >> 32;
}

/* Equal for return values that the kernel treats alike. */
static inline uint64_t verify_outcome_from_ret(uint32_t ret)
{
    return verify_outcome_make(VERIFY_OUTCOME_ACTION,
                               qs_action_to_ret(qs_action_from_ret(ret)));
}

#endif
