/*
 * Case lists: what a call answers, as a chain of conditions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_CASES_H
#define QSANDBOX_BPF_CASES_H

#include "decision.h"
#include "formula.h"

#define QS_CASE_UNDECIDED UINT32_MAX

/* If @node holds @ret, else @next; a leaf has no node and returns @ret always. */
typedef struct QsCase {
    gboolean is_leaf;
    uint32_t node;
    uint32_t ret;
    uint32_t next;
    uint32_t decision;        /* once expanded; before, QS_CASE_UNDECIDED */
} QsCase;

/* How often a key occurs in what was surveyed under @stamp. */
typedef struct QsKeyCount {
    uint32_t stamp;
    uint32_t n;
} QsKeyCount;

/* Case lists are unique: equal ones have equal numbers. */
typedef struct QsCases {
    QsArena *arena;
    QsDiagram *diagram;
    QsNodes *nodes;
    QsCase *cases;
    uint32_t n_cases;
    uint32_t capacity;
    QsIndex index;
    uint32_t stamp;           /* of the last survey */
    QsKeyCount *counts;       /* by key */
    uint32_t n_counts;
    uint32_t counts_capacity;
    uint32_t mark;            /* of the last weighing */
    uint32_t *marks;          /* by decision */
    uint32_t n_marks;
    uint32_t marks_capacity;
    uint32_t *stack;
    uint32_t n_stack;
    uint32_t stack_capacity;
    uint32_t budget;
    uint64_t work_limit;
} QsCases;

uint32_t qsb_cases_leaf(QsCases *c, uint32_t ret);

/* "If @node holds, @ret; else @next", simplified. */
uint32_t qsb_cases_add(QsCases *c, uint32_t node, uint32_t ret, uint32_t next);

/* How many cases there are before the leaf. */
uint32_t qsb_cases_count(const QsCases *c, uint32_t number);

/* The list with the atoms on @key replaced by their truth. */
uint32_t qsb_cases_assign(QsCases *c, uint32_t number, uint32_t key);

#endif
