/*
 * Conditions in the form that lowering computes with
 *
 * A formula is TRUE, FALSE, an atom (a set of values of one masked argument)
 * or a conjunction or disjunction.  Formulas are immutable and unique: equal
 * ones have equal numbers, whatever order their parts came in.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_EXPR_H
#define QSANDBOX_BPF_EXPR_H

#include "index.h"
#include "qsandbox/condition.h"

#define BPF_FORMULA_FALSE 0u
#define BPF_FORMULA_TRUE 1u

/* What an atom looks at: an argument, truncated to @bits, and masked. */
typedef struct BpfKey {
    uint8_t arg;
    uint8_t bits;
    uint64_t mask;
} BpfKey;

typedef enum BpfFormulaKind {
    BPF_FORMULA_CONSTANT = 1,
    BPF_FORMULA_ATOM,
    BPF_FORMULA_ALL,
    BPF_FORMULA_ANY,
} BpfFormulaKind;

typedef struct BpfFormula {
    uint8_t kind;   /* BpfFormulaKind */
    gboolean truth; /* of an atom: for bpf_formulas_assign() */
    uint32_t stamp; /* for whoever walks the formulas */
    uint32_t place; /* likewise */
    uint32_t key;   /* of an atom */
    uint32_t n;     /* toggles or children */
    uint64_t keys;  /* which keys occur: bit (key % 64) */
    uint64_t hash;  /* of the content, the same in every run */
    union {
        /*
         * A set of values, as the ascending list of those at which membership
         * changes, starting outside: {5} is 5, 6; everything from 3 on is 3.
         */
        const uint64_t *toggles;
        const uint32_t *children; /* ascending numbers, at least 2 */
    };
} BpfFormula;

typedef struct BpfFormulas {
    QsArena *arena;
    BpfFormula *formulas;
    uint32_t n_formulas;
    uint32_t capacity;
    BpfIndex index;
    BpfKey *keys;
    uint32_t n_keys;
    uint32_t keys_capacity;
    BpfIndex key_index;
    uint64_t work; /* children looked at so far, where groups are rewritten */
} BpfFormulas;

void bpf_formulas_init(BpfFormulas *formulas, QsArena *arena);

/*
 * The formula of @cond (NULL: TRUE); FALSE if it is nested too deeply.  In
 * read-condition.c.
 */
gboolean bpf_formulas_from_cond(BpfFormulas *formulas, const QsCond *cond,
                                uint32_t *ret_formula);

/* @kind is BPF_FORMULA_ALL or BPF_FORMULA_ANY; any number of parts. */
uint32_t bpf_formulas_group(BpfFormulas *formulas, BpfFormulaKind kind,
                            const uint32_t *parts, uint32_t n);

/* Whether @value is in the set of @atom. */
gboolean bpf_formula_contains(const BpfFormula *atom, uint64_t value);

#endif
