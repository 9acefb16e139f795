/*
 * What the benchmark compiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_BENCH_CASES_H
#define QSANDBOX_TESTS_BENCH_CASES_H

#include <glib.h>
#include "qsandbox/policy.h"

/* A call that a guest made, and how often. */
typedef struct TracedCall {
    uint32_t nr;
    uint64_t args[6];
    uint64_t count;
} TracedCall;

typedef struct Case {
    const char *part; /* "guest60", "vm", "random" */
    char *name;
    unsigned seed; /* of a random policy */
    QsPolicy *policy;
    GArray *trace;       /* TracedCall; NULL if there is none for it */
    GArray *checked;     /* uint32_t: values that the call below may have */
    uint32_t checked_nr; /* ioctl; of a random policy, the call with most values */
    unsigned checked_arg;
} Case;

/* Reads guest60.profile and guest60.trace below @dir.  The caller owns the result. */
Case *case_new_guest60(const char *dir, GError **error);

/* The policies of some usual VMs: Case *, owned by the array. */
GPtrArray *cases_new_vms(GError **error);

/*
 * A policy of @calls calls with @values values of arguments; equal seeds give equal
 * policies.
 */
Case *case_new_random(unsigned calls, unsigned values, unsigned seed);

/*
 * libseccomp keeps one action a call; where profiles give a call several, only the
 * rules of the most permissive one are kept.  Returns how many calls that changed.
 */
unsigned case_keep_one_action(Case *c);

void case_free(Case *c);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Case, case_free)

#endif
