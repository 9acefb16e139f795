/*
 * Fuzzing target: policies, from the generator to the proof
 *
 * The bytes become one or more policies.  Their program must be one that the
 * kernel loads, be proven, and agree with the reference; and what the proof says of
 * the program with one instruction changed must be true.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "check-policy.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PolicyTally tally = { 0 };
    g_autofree char *complaint = check_policy(data, size, 1, &tally);

    target_require(complaint == NULL, complaint);
    return 0;
}
