/*
 * Lowering: what a policy means, as a decision graph
 *
 * For each call the grants are sorted by precedence, those of one action joined
 * into one formula, and the result is a list of cases that expand.c turns
 * into a decision.  The decisions of all calls, and the default for the numbers
 * between them, are the arms of one decision on the number; that is the arm of
 * the policy's architecture in the decision on the architecture, which has one
 * such arm for each policy of the program.
 *
 * Neighbouring numbers with the same decision share an arm, and since decisions
 * are unique, "same" covers calls whose rules are the same on the same argument,
 * and architectures with the same numbers for the same rules.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include <string.h>
#include "expand.h"
#include "lower.h"
#include "qsandbox/error.h"

/* Where a host runs programs of 64 and of 32 bits, most calls are of the former. */
#define WEIGHT_OF_64_BITS 64

/* Smaller is more permissive; the order of qs_policy_evaluate(). */
static uint32_t action_rank(QsAction action)
{
    return (uint32_t)(QS_ACTION_ALLOW - action.kind) << 16 | action.data;
}

static int compare_grants(const void *a, const void *b)
{
    const QsGrant *x = *(const QsGrant *const *)a;
    const QsGrant *y = *(const QsGrant *const *)b;
    uint32_t rank_x = action_rank(x->action);
    uint32_t rank_y = action_rank(y->action);

    return rank_x < rank_y ? -1 : rank_x > rank_y;
}

/* The decision on the arguments of @call. */
static gboolean lower_call(BpfCases *cases, const QsPolicyCall *call, QsAction otherwise,
                           uint32_t *ret_decision, GError **error)
{
    uint32_t n = call->grants->len;
    const QsGrant **grants = qs_arena_array(cases->arena, const QsGrant *, n);
    uint32_t *parts = qs_arena_array(cases->arena, uint32_t, n);
    uint32_t next = bpf_cases_leaf(cases, qs_action_to_ret(otherwise));

    memcpy(grants, call->grants->pdata, n * sizeof(*grants));
    if (n > 1) {
        qsort(grants, n, sizeof(*grants), compare_grants);
    }
    while (n > 0) {
        QsAction action = grants[n - 1]->action;
        uint32_t n_parts = 0;

        while (n > 0 && qs_action_equal(grants[n - 1]->action, action)) {
            const QsGrant *grant = grants[--n];

            if (!bpf_formulas_from_cond(cases->formulas, grant->cond,
                                        &parts[n_parts++])) {
                g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                            "%s:%u:1: the condition on call %s (%u) is nested more "
                            "than %d deep",
                            grant->file ? grant->file : "policy", grant->line,
                            call->name ? call->name : "number", call->nr,
                            QS_COND_MAX_DEPTH);
                return FALSE;
            }
        }
        parts[0] = bpf_formulas_group(cases->formulas, BPF_FORMULA_ANY, parts, n_parts);
        next = bpf_cases_add(cases, parts[0], qs_action_to_ret(action), next);
    }
    *ret_decision = bpf_cases_decide(cases, next);
    return TRUE;
}

/* Adds the arms for numbers without a rule, from @first to just before @end. */
static uint32_t add_defaults(BpfCases *cases, const QsPolicy *policy, BpfArm *arms,
                             uint32_t n, uint64_t first, uint64_t end)
{
    uint32_t foreign;
    uint32_t ret;

    if (first < end) {
        ret = qs_action_to_ret(qs_policy_default(policy, first));
        arms[n++] = (BpfArm){ first, bpf_decisions_return(cases->decisions, ret) };
    }
    /* Another ABI's numbers may start in between. */
    if (qs_abi_foreign_numbers(policy->abi, &foreign) && first < foreign &&
        foreign < end) {
        ret = qs_action_to_ret(qs_policy_default(policy, foreign));
        arms[n++] = (BpfArm){ foreign, bpf_decisions_return(cases->decisions, ret) };
    }
    return n;
}

static void attach_hot(BpfCases *cases, uint32_t decision_number, const BpfHotCall *hot)
{
    BpfDecision *decision = &cases->decisions->decisions[decision_number];

    if (decision->word == BPF_WORD_ARG_LOW + 2 * hot->arg && hot->n_values > 0) {
        decision->hot = hot->values;
        decision->n_hot = hot->n_values;
    }
}

/* Notes which numbers come often at the decision on the number, if it is one. */
static void attach_hot_numbers(BpfDecisions *decisions, uint32_t numbers,
                               const BpfHotCall *hot, uint32_t n_hot)
{
    BpfDecision *decision = &decisions->decisions[numbers];
    BpfHotValue *values;

    if (decision->word != BPF_WORD_NR) {
        return;
    }
    values = qs_arena_array(decisions->arena, BpfHotValue, n_hot);
    for (uint32_t i = 0; i < n_hot; i++) {
        values[i] = (BpfHotValue){ hot[i].nr, hot[i].weight };
    }
    decision->hot = values;
    decision->n_hot = n_hot;
}

gboolean bpf_lower_numbers(BpfDecisions *decisions, const QsPolicy *policy,
                           const BpfHotCall *hot, uint32_t n_hot, uint32_t *ret_numbers,
                           GError **error)
{
    BpfFormulas formulas;
    BpfCases cases = { .arena = decisions->arena,
                       .decisions = decisions,
                       .formulas = &formulas };
    uint32_t n_calls = policy->calls->len;
    BpfArm *arms = qs_arena_array(decisions->arena, BpfArm, 3 * (n_calls + 1));
    uint64_t next = 0;
    uint32_t n_arms = 0;
    uint32_t at_hot = 0;

    bpf_formulas_init(&formulas, decisions->arena);
    for (uint32_t i = 0; i < n_calls; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];
        uint32_t target;

        n_arms = add_defaults(&cases, policy, arms, n_arms, next, call->nr);
        if (!lower_call(&cases, call, qs_policy_default(policy, call->nr), &target,
                        error)) {
            return FALSE;
        }
        arms[n_arms++] = (BpfArm){ call->nr, target };
        while (at_hot < n_hot && hot[at_hot].nr < call->nr) {
            at_hot++;
        }
        if (at_hot < n_hot && hot[at_hot].nr == call->nr) {
            attach_hot(&cases, target, &hot[at_hot]);
        }
        next = (uint64_t)call->nr + 1;
    }
    n_arms = add_defaults(&cases, policy, arms, n_arms, next, UINT64_C(1) << 32);
    *ret_numbers = bpf_decisions_branch(decisions, BPF_WORD_NR, BPF_FULL_MASK, arms,
                                        n_arms);
    attach_hot_numbers(decisions, *ret_numbers, hot, n_hot);
    return TRUE;
}

uint32_t bpf_lower_arches(BpfDecisions *decisions, const BpfArchArm *arches, uint32_t n,
                          QsAction bad_arch_action)
{
    uint32_t bad = bpf_decisions_return(decisions, qs_action_to_ret(bad_arch_action));
    BpfArm *arms = qs_arena_array(decisions->arena, BpfArm, 2 * n + 1);
    BpfHotValue *hot = qs_arena_array(decisions->arena, BpfHotValue, n);
    uint32_t n_arms = 0;
    uint32_t n_hot = 0;
    uint64_t next = 0;
    uint32_t root;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t arch = arches[i].abi->audit_arch;

        if (next < arch) {
            arms[n_arms++] = (BpfArm){ next, bad };
        }
        arms[n_arms++] = (BpfArm){ arch, arches[i].numbers };
        next = (uint64_t)arch + 1;
        if (arches[i].abi->word_bits == 64) {
            hot[n_hot++] = (BpfHotValue){ arch, WEIGHT_OF_64_BITS };
        }
    }
    if (next <= UINT32_MAX) {
        arms[n_arms++] = (BpfArm){ next, bad };
    }
    root = bpf_decisions_branch(decisions, BPF_WORD_ARCH, BPF_FULL_MASK, arms, n_arms);
    if (n > 1 && decisions->decisions[root].word == BPF_WORD_ARCH) {
        decisions->decisions[root].hot = hot;
        decisions->decisions[root].n_hot = n_hot;
    }
    return root;
}
