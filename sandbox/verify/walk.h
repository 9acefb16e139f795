/*
 * A program as a function of the call.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_WALK_H
#define QSANDBOX_VERIFY_WALK_H

#include "qsandbox/program.h"
#include "outcome.h"
#include "comparison.h"

/* The registers, as terms; VERIFY_TERM_ZERO where the value is not needed any more. */
typedef struct VerifyRegisters {
    VerifyTermId a;
    VerifyTermId x;
    VerifyTermId memory[BPF_MEMWORDS];
} VerifyRegisters;

/*
 * What is left to do from some instruction on, with something in the registers:
 * run straight on to a return or to a decision.
 */
typedef struct VerifyStretch {
    VerifyRegisters registers;
    unsigned pc;    /* where it starts */
    unsigned end;   /* the instruction that returns or decides */
    unsigned steps; /* instructions run, the last included */
    gboolean decides;
    uint64_t outcome; /* otherwise */
    VerifyComparison comparison;
    unsigned yes; /* the stretches behind it */
    unsigned no;
    unsigned next;     /* another one that starts at @pc, or VERIFY_NO_STRETCH */
    VerifyNode result; /* where sweep.c needs it */
} VerifyStretch;

#define VERIFY_NO_STRETCH UINT_MAX

typedef struct VerifyWalk {
    GArray *stretches; /* VerifyStretch; the first one is the whole program */
    GArray *order;     /* unsigned: each before those behind it */
} VerifyWalk;

/*
 * Follows @program, which qs_program_check() accepts.  FALSE with
 * QS_ERROR_UNPROVEN where it can't.
 */
gboolean verify_walk_program(VerifyWalk *walk, const QsProgram *program,
                             VerifyTerms *terms, GError **error);
void verify_walk_clear(VerifyWalk *walk);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VerifyWalk, verify_walk_clear)

/* The program's outcome as a function; the space has been settled.  sweep.c */
VerifyNode verify_walk_build(VerifyWalk *walk, VerifyTerms *terms,
                             VerifyDiagram *diagram);

#endif
