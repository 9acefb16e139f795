/*
 * Case lists: what a call answers, as a chain of conditions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_CASES_H
#define QSANDBOX_BPF_CASES_H

#include "decision.h"
#include "formula.h"

#define BPF_CASE_UNDECIDED UINT32_MAX

/* If @formula holds @ret, else @next; a leaf has no formula and returns @ret always. */
typedef struct BpfCase {
    gboolean is_leaf;
    uint32_t formula;
    uint32_t ret;
    uint32_t next;
    uint32_t decision; /* once expanded; before, BPF_CASE_UNDECIDED */
} BpfCase;

/* How often a key occurs in the list that was surveyed under @stamp. */
typedef struct BpfKeyCount {
    uint32_t stamp;
    uint32_t n;
} BpfKeyCount;

/* Case lists are unique: equal ones have equal numbers. */
typedef struct BpfCases {
    QsArena *arena;
    BpfDecisions *decisions;
    BpfFormulas *formulas;
    BpfCase *cases;
    uint32_t n_cases;
    uint32_t capacity;
    BpfIndex index;
    uint32_t stamp;      /* of the last survey */
    BpfKeyCount *counts; /* by key */
    uint32_t n_counts;
    uint32_t counts_capacity;
    uint32_t mark;   /* of the last weighing */
    uint32_t *marks; /* by decision */
    uint32_t n_marks;
    uint32_t marks_capacity;
    uint32_t *stack;
    uint32_t n_stack;
    uint32_t stack_capacity;
    uint32_t budget;
    uint64_t work_limit;
} BpfCases;

uint32_t bpf_cases_leaf(BpfCases *c, uint32_t ret);

/* "If @formula holds, @ret; else @next", simplified. */
uint32_t bpf_cases_add(BpfCases *c, uint32_t formula, uint32_t ret, uint32_t next);

/* How many cases there are before the leaf. */
uint32_t bpf_cases_count(const BpfCases *c, uint32_t number);

/* The list with the atoms on @key replaced by their truth. */
uint32_t bpf_cases_assign(BpfCases *c, uint32_t number, uint32_t key);

#endif
