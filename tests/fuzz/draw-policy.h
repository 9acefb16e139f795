/*
 * A policy out of bytes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_DRAW_POLICY_H
#define TESTS_FUZZ_DRAW_POLICY_H

#include "draw.h"
#include "qsandbox/policy.h"

/* Most grants, and most nodes in all conditions together. */
#define DRAW_MOST_GRANTS 200
#define DRAW_MOST_NODES 600

/*
 * Reads until the bytes end: architecture, default, bad-architecture answer, then
 * grant after grant.  Any architecture, any action, all comparisons on 32 and 64
 * bits, masks, AND and OR.  The caller owns the policy.
 */
QsPolicy *draw_policy(Draw *draw);

#endif
