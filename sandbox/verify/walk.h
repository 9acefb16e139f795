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

/* The registers, as terms; TERM_ZERO where the value is not needed any more. */
typedef struct Registers {
    TermId a;
    TermId x;
    TermId memory[BPF_MEMWORDS];
} Registers;

/*
 * What is left to do from some instruction on, with something in the registers:
 * run straight on to a return or to a decision.
 */
typedef struct Stretch {
    Registers registers;
    unsigned pc;            /* where it starts */
    unsigned end;           /* the instruction that returns or decides */
    unsigned steps;         /* instructions run, the last included */
    gboolean decides;
    uint64_t outcome;       /* otherwise */
    Comparison comparison;
    unsigned yes;           /* the stretches behind it */
    unsigned no;
    unsigned next;          /* another one that starts at @pc, or NO_STRETCH */
    DiagramNode result;     /* where sweep.c needs it */
} Stretch;

#define NO_STRETCH UINT_MAX

typedef struct Walk {
    GArray *stretches;      /* Stretch; the first one is the whole program */
    GArray *order;          /* unsigned: each before those behind it */
} Walk;

/*
 * Follows @program, which qs_program_check() accepts.  FALSE with
 * QS_ERROR_UNPROVEN where it can't.
 */
gboolean qsv_walk_program(Walk *walk, const QsProgram *program, Terms *terms,
                      GError **error);
void qsv_walk_clear(Walk *walk);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Walk, qsv_walk_clear)

/* The program's outcome as a function; the space has been settled.  sweep.c */
DiagramNode qsv_walk_build(Walk *walk, Terms *terms, Diagram *diagram);

#endif
