/*
 * Conditions in the form that lowering computes with
 *
 * An expression is TRUE, FALSE, an atom (a set of values of one masked argument)
 * or a conjunction or disjunction.  Expressions are immutable and unique: equal
 * ones have equal numbers, whatever order their parts came in.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_EXPR_H
#define QSANDBOX_BPF_EXPR_H

#include "index.h"
#include "qsandbox/condition.h"

#define QS_EXPR_FALSE 0u
#define QS_EXPR_TRUE 1u

/* What an atom looks at: an argument, truncated to @bits, and masked. */
typedef struct QsKey {
    uint8_t arg;
    uint8_t bits;
    uint64_t mask;
} QsKey;

typedef enum QsExprKind {
    QS_EXPR_CONSTANT = 1,
    QS_EXPR_ATOM,
    QS_EXPR_ALL,
    QS_EXPR_ANY,
} QsExprKind;

typedef struct QsNode {
    uint8_t kind;             /* QsExprKind */
    gboolean truth;           /* of an atom: for qsb_nodes_assign() */
    uint32_t stamp;           /* for whoever walks the expressions */
    uint32_t place;           /* likewise */
    uint32_t key;             /* of an atom */
    uint32_t n;               /* toggles or children */
    uint64_t keys;            /* which keys occur: bit (key % 64) */
    uint64_t hash;            /* of the content, the same in every run */
    union {
        /*
         * A set of values, as the ascending list of those at which membership
         * changes, starting outside: {5} is 5, 6; everything from 3 on is 3.
         */
        const uint64_t *toggles;
        const uint32_t *children;    /* ascending numbers, at least 2 */
    };
} QsNode;

typedef struct QsNodes {
    QsArena *arena;
    QsNode *nodes;
    uint32_t n_nodes;
    uint32_t capacity;
    QsIndex index;
    QsKey *keys;
    uint32_t n_keys;
    uint32_t keys_capacity;
    QsIndex key_index;
    uint64_t work;            /* children looked at so far, where groups are rewritten */
} QsNodes;

void qsb_nodes_init(QsNodes *nodes, QsArena *arena);

/*
 * The expression of @cond (NULL: TRUE); FALSE if it is nested too deeply.  In
 * read-condition.c.
 */
gboolean qsb_nodes_from_cond(QsNodes *nodes, const QsCond *cond, uint32_t *ret_node);

/* @kind is QS_EXPR_ALL or QS_EXPR_ANY; any number of parts. */
uint32_t qsb_nodes_group(QsNodes *nodes, QsExprKind kind, const uint32_t *parts,
                        uint32_t n);

/* Whether @value is in the set of @atom. */
gboolean qsb_node_contains(const QsNode *atom, uint64_t value);

#endif
