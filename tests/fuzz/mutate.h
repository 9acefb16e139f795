/*
 * Programs with one instruction changed
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_MUTATE_H
#define TESTS_FUZZ_MUTATE_H

#include "qsandbox/program.h"

typedef enum MutationKind {
    MUTATION_CODE = 1, /* another opcode that seccomp takes */
    MUTATION_JT,       /* another target, those beyond the end included */
    MUTATION_JF,
    MUTATION_K, /* one bit, one more, one less, another one of the program */
    MUTATION_DELETE,
    MUTATION_DUPLICATE,
    MUTATION_SWAP, /* with the one behind */
    MUTATION_LAST = MUTATION_SWAP,
} MutationKind;

typedef struct Mutation {
    MutationKind kind;
    unsigned at; /* index of the instruction */
    uint32_t to; /* the field's new value */
} Mutation;

const char *mutation_kind_name(MutationKind kind);

/* "k of instruction 3 becomes 0x10".  Caller frees. */
char *mutation_format(const Mutation *mutation);

/*
 * Appends every mutation of the instruction at @at to @mutations (of Mutation).
 * What would leave the program as it is, is left out.
 */
void mutate_list(const QsProgram *program, unsigned at, GArray *mutations);

/* The mutated program; the caller owns it. */
QsProgram *mutate_apply(const QsProgram *program, const Mutation *mutation);

#endif
