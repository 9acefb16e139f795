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

/* A function; valid as long as its Diagram. */
typedef uint32_t DiagramNode;

/* The two constant functions that conditions are made of. */
#define DIAGRAM_FALSE 0u
#define DIAGRAM_TRUE  1u

/* The variable of a constant; behind all others. */
#define DIAGRAM_CONSTANT UINT32_MAX

typedef struct DiagramEntry {
    uint32_t variable;      /* decided first here; DIAGRAM_CONSTANT: value below */
    DiagramNode low;        /* where the variable is 0 */
    DiagramNode high;       /* where it is 1 */
} DiagramEntry;

typedef struct DiagramMemo {
    DiagramNode condition;
    DiagramNode yes;
    DiagramNode no;
    DiagramNode result;
} DiagramMemo;

typedef struct Diagram {
    DiagramEntry *entries;
    uint32_t n_entries;
    uint32_t *buckets;      /* open addressing; entry + 1, or 0 */
    uint32_t n_buckets;
    DiagramMemo *memos;     /* a newer one replaces an older; condition 0: none */
    uint32_t n_memos;
    uint64_t work;          /* steps done so far */
    uint64_t work_limit;
    gboolean exhausted;     /* a limit was hit: no handle means anything any more */
} Diagram;

/* Gives up, for good, after @work_limit steps. */
Diagram *qsv_diagram_new(uint64_t work_limit);
void qsv_diagram_free(Diagram *diagram);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Diagram, qsv_diagram_free)

/* The constant function @value; 0 is DIAGRAM_FALSE, 1 is DIAGRAM_TRUE. */
DiagramNode qsv_diagram_constant(Diagram *diagram, uint64_t value);
gboolean qsv_diagram_is_constant(const Diagram *diagram, DiagramNode node,
                             uint64_t *ret_value);

/* "if @variable then @high else @low", which depend on later variables only. */
DiagramNode qsv_diagram_decide(Diagram *diagram, uint32_t variable, DiagramNode low,
                           DiagramNode high);

/* "if @condition then @yes else @no"; @condition is FALSE or TRUE everywhere. */
DiagramNode qsv_diagram_choose(Diagram *diagram, DiagramNode condition, DiagramNode yes,
                           DiagramNode no);

static inline DiagramNode qsv_diagram_and(Diagram *diagram, DiagramNode a, DiagramNode b)
{
    return qsv_diagram_choose(diagram, a, b, DIAGRAM_FALSE);
}

static inline DiagramNode qsv_diagram_or(Diagram *diagram, DiagramNode a, DiagramNode b)
{
    return qsv_diagram_choose(diagram, a, DIAGRAM_TRUE, b);
}

static inline DiagramNode qsv_diagram_not(Diagram *diagram, DiagramNode a)
{
    return qsv_diagram_choose(diagram, a, DIAGRAM_FALSE, DIAGRAM_TRUE);
}

#endif
