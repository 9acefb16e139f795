/*
 * From a policy to a decision graph
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_LOWER_H
#define QSANDBOX_BPF_LOWER_H

#include "decision.h"
#include "hot.h"
#include "qsandbox/policy.h"

/*
 * The decision on the number that @policy means, for calls of its architecture.
 * Fails with QS_ERROR_LIMIT if a condition is nested too deeply.  @hot is sorted
 * by number.
 */
gboolean bpf_lower_numbers(BpfDecisions *decisions, const QsPolicy *policy,
                           const BpfHotCall *hot, uint32_t n_hot, uint32_t *ret_numbers,
                           GError **error);

/* An architecture, and the decision on the number of its calls. */
typedef struct BpfArchArm {
    const QsAbi *abi;
    uint32_t numbers;
} BpfArchArm;

/*
 * The decision with which a program begins: for each of @arches (ascending by
 * audit_arch, each once) its own, and @bad_arch_action for all others.
 */
uint32_t bpf_lower_arches(BpfDecisions *decisions, const BpfArchArm *arches, uint32_t n,
                          QsAction bad_arch_action);

#endif
