/*
 * qsandbox: what is proven of policies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Each answer covers every call number and every value of six 64-bit arguments.  All
 * functions are thread-safe.
 */
#ifndef QSANDBOX_COMPARE_H
#define QSANDBOX_COMPARE_H

#include <glib.h>
#include <stdint.h>
#include "qsandbox/action.h"
#include "qsandbox/policy.h"

/* One call on which two things disagree. */
typedef struct QsCounterexample {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    QsAction expected; /* the policy's (or the wide policy's) answer */
    QsAction found;    /* the program's (or the narrow policy's) answer */
} QsCounterexample;

/*
 * "CALL(args) on ARCH: the policy says X, the program says Y".  Caller frees.
 */
char *qs_counterexample_format(const QsCounterexample *counterexample);

/*
 * Proves that every call which @narrow permits is permitted by @wide too.
 * Both must be of one architecture.
 */
gboolean qs_verify_subset(const QsPolicy *narrow, const QsPolicy *wide,
                          QsCounterexample *ret_counterexample, GError **error);

typedef struct QsPolicyCounts {
    unsigned allowed;     /* calls that some argument values may make */
    unsigned conditional; /* of those, the ones not allowed for all arguments */
    unsigned named;       /* calls never allowed that some argument values give to the
                           * broker */
    unsigned soft;        /* calls of neither kind that answer an errno of their own */
    unsigned total;       /* calls that the architecture has */
} QsPolicyCounts;

/* A condition that is proven to hold always, or never, counts as what it is. */
QsPolicyCounts qs_policy_count(const QsPolicy *policy);

/*
 * Proves that two policies of one architecture answer every call alike.  Two actions
 * that the kernel treats the same are the same.
 */
gboolean qs_verify_same(const QsPolicy *a, const QsPolicy *b, GError **error);

#endif
