/*
 * Policies out of bytes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_DRAW_POLICY_H
#define TESTS_FUZZ_DRAW_POLICY_H

#include "draw.h"
#include "policy-set.h"

/* Most grants, and most nodes in all conditions together. */
#define DRAW_MOST_GRANTS 200
#define DRAW_MOST_NODES 600

/*
 * Reads until the bytes end: architectures, bad-architecture answer, defaults, then
 * grant after grant.  One architecture or several, any action, all comparisons on
 * 32 and 64 bits, masks, AND and OR.  The caller clears the set.
 */
void draw_policies(Draw *draw, PolicySet *ret_set);

#endif
