/*
 * The policies of one program: one for each architecture that it serves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_POLICY_SET_H
#define TESTS_FUZZ_POLICY_SET_H

#include "qsandbox/generate.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"
#include "qsandbox/verify.h"

/* One or more, of one byte order, agreeing on what is no architecture of theirs. */
typedef struct PolicySet {
    QsPolicy *policies[QS_ARCH_LAST];
    unsigned n;
} PolicySet;

static inline void policy_set_clear(PolicySet *set)
{
    for (unsigned i = 0; i < set->n; i++) {
        qs_policy_free(set->policies[i]);
    }
    set->n = 0;
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PolicySet, policy_set_clear)

/* The reference meaning of all of them together. */
static inline QsAction policy_set_evaluate(const PolicySet *set, uint32_t audit_arch,
                                           uint32_t nr, const uint64_t args[6])
{
    for (unsigned i = 0; i < set->n; i++) {
        if (set->policies[i]->abi->audit_arch == audit_arch) {
            return qs_policy_evaluate(set->policies[i], audit_arch, nr, args, NULL);
        }
    }
    return set->policies[0]->bad_arch_action;
}

static inline QsProgram *policy_set_generate(const PolicySet *set, GError **error)
{
    if (set->n == 1) {
        return qs_program_generate(set->policies[0], error);
    }
    return qs_program_generate_multi((const QsPolicy *const *)set->policies, set->n,
                                     error);
}

static inline gboolean policy_set_verify(const PolicySet *set, const QsProgram *program,
                                         QsCounterexample *ret_counterexample,
                                         GError **error)
{
    if (set->n == 1) {
        return qs_verify_program(set->policies[0], program, ret_counterexample, error);
    }
    return qs_verify_program_multi((const QsPolicy *const *)set->policies, set->n,
                                   program, ret_counterexample, error);
}

#endif
