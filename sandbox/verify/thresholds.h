/*
 * One value of 32 bits, as variables of a decision diagram.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_THRESHOLDS_H
#define QSANDBOX_VERIFY_THRESHOLDS_H

#include "diagram.h"
#include "field.h"

typedef struct VerifyThresholds {
    GArray *values;   /* uint32_t; once settled: ascending, each once */
    gboolean by_bits; /* single bits are asked for: no intervals */
    unsigned n_bits;
    unsigned first_variable; /* that of the highest bit */
} VerifyThresholds;

void verify_thresholds_init(VerifyThresholds *thresholds);
void verify_thresholds_clear(VerifyThresholds *thresholds);

/* Some test will tell the values below @value from the others. */
void verify_thresholds_add(VerifyThresholds *thresholds, uint32_t value);

/*
 * Then variables are given out, from @first_variable on; returns the one behind
 * the last.
 */
unsigned verify_thresholds_settle(VerifyThresholds *thresholds, unsigned first_variable);

/*
 * nodes[i] where the value is from starts[i] up to starts[i + 1]; starts[0] is 0, the
 * others were added, and the nodes depend on later variables only.
 */
VerifyNode verify_thresholds_build(const VerifyThresholds *thresholds,
                                   VerifyDiagram *diagram, const uint32_t *starts,
                                   const VerifyNode *nodes, unsigned n);

/*
 * The same for the value of @field, which has no addend, and is the whole value unless
 * that is kept by bits.
 */
VerifyNode verify_thresholds_build_field(const VerifyThresholds *thresholds,
                                         VerifyDiagram *diagram, const VerifyField *field,
                                         const uint32_t *starts, const VerifyNode *nodes,
                                         unsigned n);

/* The least value for which the variables are as in @values, indexed by variable. */
uint32_t verify_thresholds_locate(const VerifyThresholds *thresholds,
                                  const uint8_t *values);

/* The reverse: sets the variables of @value. */
void verify_thresholds_place(const VerifyThresholds *thresholds, uint32_t value,
                             uint8_t *ret_values);

#endif
