/*
 * Calls on the borders of a policy, and of a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_PROBE_H
#define TESTS_FUZZ_PROBE_H

#include "draw.h"
#include "policy-set.h"

/* One call of one process. */
typedef struct ProbeCall {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t instruction_pointer;
    uint64_t args[6];
} ProbeCall;

/* What calls are made of: what policies compare with, and what a program does. */
typedef struct Probe {
    const PolicySet *set;
    const QsProgram *program; /* may be NULL */
    Prng *prng;
} Probe;

/* A call of @policy's @nr, made such that conditions on it hold or just do not. */
void probe_draw(const Probe *probe, const QsPolicy *policy, uint32_t nr,
                ProbeCall *ret_call);

/*
 * Compares @program with the reference on @n calls for each number of the policies, and
 * on fewer for the numbers beside them and for others.  NULL if they agree; else what
 * call they differ on, to be freed by the caller.
 */
char *probe_compare(const Probe *probe, const QsProgram *program, unsigned n);

/* Both answers to one call, and whether they are the same. */
gboolean probe_agrees(const PolicySet *set, const QsProgram *program,
                      const ProbeCall *call);

#endif
