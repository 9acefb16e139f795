/*
 * Tests of a call's words, taken for independent of each other.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_ABSTRACTION_H
#define QSANDBOX_VERIFY_ABSTRACTION_H

#include "space.h"

typedef struct VerifyAbstraction VerifyAbstraction;

VerifyAbstraction *verify_abstraction_new(VerifyDetail detail);
void verify_abstraction_free(VerifyAbstraction *abstraction);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VerifyAbstraction, verify_abstraction_free)

/*
 * Announces a test, as for verify_space_add_test(); @field has no addend.  Tests are
 * numbered from 0 on, in the order in which variables are to be given out.
 * @pieces are borrowed until the end.
 */
void verify_abstraction_add(VerifyAbstraction *abstraction, const VerifyField *field,
                            const VerifyPiece *pieces, unsigned n_pieces);

/* Gives out variables from @first_variable on; returns the one behind the last. */
unsigned verify_abstraction_settle(VerifyAbstraction *abstraction,
                                   unsigned first_variable);

/* Where the verdict of @test is @verdict. */
VerifyNode verify_abstraction_test(const VerifyAbstraction *abstraction,
                                   VerifyDiagram *diagram, unsigned test,
                                   VerifyVerdict verdict);

#endif
