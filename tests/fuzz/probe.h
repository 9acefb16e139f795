/*
 * Calls on the borders of a policy, and of a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_PROBE_H
#define TESTS_FUZZ_PROBE_H

#include "draw.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"

/* One call of one process. */
typedef struct ProbeCall {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t instruction_pointer;
    uint64_t args[6];
} ProbeCall;

/* What calls are made of: what the policy compares with, and what a program does. */
typedef struct Probe {
    const QsPolicy *policy;
    const QsProgram *program;    /* may be NULL */
    Prng *prng;
} Probe;

/* A call with number @nr, made such that conditions on it hold or just do not. */
void probe_draw(const Probe *probe, uint32_t nr, ProbeCall *ret_call);

/*
 * Compares @program with the reference on @n calls for each number of @policy, and on
 * fewer for the numbers beside them and for others.  NULL if they agree; else what
 * call they differ on, to be freed by the caller.
 */
char *probe_compare(const Probe *probe, const QsProgram *program, unsigned n);

/* Both answers to one call, and whether they are the same. */
gboolean probe_agrees(const QsPolicy *policy, const QsProgram *program,
                      const ProbeCall *call);

#endif
