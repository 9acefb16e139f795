/*
 * Decision diagrams: functions of many bits, kept such that two functions are
 * the same if and only if their handles are.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_DIAGRAM_H
#define QSANDBOX_VERIFY_DIAGRAM_H

#include <glib.h>
#include <stdint.h>

/* A function; valid as long as its VerifyDiagram. */
typedef uint32_t VerifyNode;

/* The two constant functions that conditions are made of. */
#define VERIFY_FALSE 0u
#define VERIFY_TRUE 1u

/* The variable of a constant; behind all others. */
#define VERIFY_CONSTANT UINT32_MAX

typedef struct VerifyEntry {
    uint32_t variable; /* decided first here; VERIFY_CONSTANT: value below */
    VerifyNode low;    /* where the variable is 0 */
    VerifyNode high;   /* where it is 1 */
} VerifyEntry;

typedef struct VerifyMemo {
    VerifyNode condition;
    VerifyNode yes;
    VerifyNode no;
    VerifyNode result;
} VerifyMemo;

typedef struct VerifyDiagram {
    VerifyEntry *entries;
    uint32_t n_entries;
    uint32_t *buckets; /* open addressing; entry + 1, or 0 */
    uint32_t n_buckets;
    VerifyMemo *memos; /* a newer one replaces an older; condition 0: none */
    uint32_t n_memos;
    uint64_t work; /* steps done so far */
    uint64_t work_limit;
    gboolean exhausted; /* a limit was hit: no handle means anything any more */
} VerifyDiagram;

/* Gives up, for good, after @work_limit steps. */
VerifyDiagram *verify_diagram_new(uint64_t work_limit);
void verify_diagram_free(VerifyDiagram *diagram);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VerifyDiagram, verify_diagram_free)

/* The constant function @value; 0 is VERIFY_FALSE, 1 is VERIFY_TRUE. */
VerifyNode verify_diagram_constant(VerifyDiagram *diagram, uint64_t value);
gboolean verify_diagram_is_constant(const VerifyDiagram *diagram, VerifyNode node,
                                    uint64_t *ret_value);

/* "if @variable then @high else @low", which depend on later variables only. */
VerifyNode verify_diagram_decide(VerifyDiagram *diagram, uint32_t variable,
                                 VerifyNode low, VerifyNode high);

/* "if @condition then @yes else @no"; @condition is FALSE or TRUE everywhere. */
VerifyNode verify_diagram_choose(VerifyDiagram *diagram, VerifyNode condition,
                                 VerifyNode yes, VerifyNode no);

static inline VerifyNode verify_diagram_and(VerifyDiagram *diagram, VerifyNode a,
                                            VerifyNode b)
{
    return verify_diagram_choose(diagram, a, b, VERIFY_FALSE);
}

static inline VerifyNode verify_diagram_or(VerifyDiagram *diagram, VerifyNode a,
                                           VerifyNode b)
{
    return verify_diagram_choose(diagram, a, VERIFY_TRUE, b);
}

static inline VerifyNode verify_diagram_not(VerifyDiagram *diagram, VerifyNode a)
{
    return verify_diagram_choose(diagram, a, VERIFY_FALSE, VERIFY_TRUE);
}

#endif
