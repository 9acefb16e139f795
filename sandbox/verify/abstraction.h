/*
 * Tests of a call's words, taken for independent of each other.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_ABSTRACTION_H
#define QSANDBOX_VERIFY_ABSTRACTION_H

#include "space.h"

typedef struct Abstraction Abstraction;

Abstraction *qsv_abstraction_new(Detail detail);
void qsv_abstraction_free(Abstraction *abstraction);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Abstraction, qsv_abstraction_free)

/*
 * Announces a test, as for qsv_space_add_test(); @field has no addend.  Tests are
 * numbered from 0 on, in the order in which variables are to be given out.
 * @pieces are borrowed until the end.
 */
void qsv_abstraction_add(Abstraction *abstraction, const Field *field,
                         const Piece *pieces, unsigned n_pieces);

/* Gives out variables from @first_variable on; returns the one behind the last. */
unsigned qsv_abstraction_settle(Abstraction *abstraction, unsigned first_variable);

/* Where the verdict of @test is @verdict. */
DiagramNode qsv_abstraction_test(const Abstraction *abstraction, Diagram *diagram,
                                 unsigned test, Verdict verdict);

#endif
