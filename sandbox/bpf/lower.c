/*
 * Lowering: what a policy means, as a decision diagram
 *
 * For each call the grants are sorted by precedence, those of one action joined
 * into one expression, and the result is a list of cases that expand.c turns
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
static gboolean lower_call(QsCases *cases, const QsPolicyCall *call,
                           QsAction otherwise, uint32_t *ret_decision, GError **error)
{
    uint32_t n = call->grants->len;
    const QsGrant **grants = qs_arena_array(cases->arena, const QsGrant *, n);
    uint32_t *parts = qs_arena_array(cases->arena, uint32_t, n);
    uint32_t next = qsb_cases_leaf(cases, qs_action_to_ret(otherwise));

    memcpy(grants, call->grants->pdata, n * sizeof(*grants));
    if (n > 1) {
        qsort(grants, n, sizeof(*grants), compare_grants);
    }
    while (n > 0) {
        QsAction action = grants[n - 1]->action;
        uint32_t n_parts = 0;

        while (n > 0 && qs_action_equal(grants[n - 1]->action, action)) {
            const QsGrant *grant = grants[--n];

            if (!qsb_nodes_from_cond(cases->nodes, grant->cond, &parts[n_parts++])) {
                g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                            "%s:%u:1: the condition on call %s (%u) is nested more "
                            "than %d deep", grant->file ? grant->file : "policy",
                            grant->line, call->name ? call->name : "number",
                            call->nr, QS_COND_MAX_DEPTH);
                return FALSE;
            }
        }
        parts[0] = qsb_nodes_group(cases->nodes, QS_EXPR_ANY, parts, n_parts);
        next = qsb_cases_add(cases, parts[0], qs_action_to_ret(action), next);
    }
    *ret_decision = qsb_cases_decide(cases, next);
    return TRUE;
}

/* Adds the arms for numbers without a rule, from @first to just before @end. */
static uint32_t add_defaults(QsCases *cases, const QsPolicy *policy, QsArm *arms,
                             uint32_t n, uint64_t first, uint64_t end)
{
    uint32_t foreign;
    uint32_t ret;

    if (first < end) {
        ret = qs_action_to_ret(qs_policy_default(policy, first));
        arms[n++] = (QsArm) { first, qsb_diagram_return(cases->diagram, ret) };
    }
    /* Another ABI's numbers may start in between. */
    if (qs_abi_foreign_numbers(policy->abi, &foreign) && first < foreign &&
        foreign < end) {
        ret = qs_action_to_ret(qs_policy_default(policy, foreign));
        arms[n++] = (QsArm) { foreign, qsb_diagram_return(cases->diagram, ret) };
    }
    return n;
}

static void attach_hot(QsCases *cases, uint32_t decision_number, const QsHotCall *hot)
{
    QsDecision *decision = &cases->diagram->decisions[decision_number];

    if (decision->word == QS_WORD_ARG_LOW + 2 * hot->arg && hot->n_values > 0) {
        decision->hot = hot->values;
        decision->n_hot = hot->n_values;
    }
}

/* The decision on the number, if it is one, is told which numbers come often. */
static void attach_hot_numbers(QsDiagram *diagram, uint32_t numbers,
                               const QsHotCall *hot, uint32_t n_hot)
{
    QsDecision *decision = &diagram->decisions[numbers];
    QsHotValue *values;

    if (decision->word != QS_WORD_NR) {
        return;
    }
    values = qs_arena_array(diagram->arena, QsHotValue, n_hot);
    for (uint32_t i = 0; i < n_hot; i++) {
        values[i] = (QsHotValue) { hot[i].nr, hot[i].weight };
    }
    decision->hot = values;
    decision->n_hot = n_hot;
}

gboolean qsb_lower_numbers(QsDiagram *diagram, const QsPolicy *policy,
                          const QsHotCall *hot, uint32_t n_hot,
                          uint32_t *ret_numbers, GError **error)
{
    QsNodes nodes;
    QsCases cases = { .arena = diagram->arena, .diagram = diagram, .nodes = &nodes };
    uint32_t n_calls = policy->calls->len;
    QsArm *arms = qs_arena_array(diagram->arena, QsArm, 3 * (n_calls + 1));
    uint64_t next = 0;
    uint32_t n_arms = 0;
    uint32_t at_hot = 0;

    qsb_nodes_init(&nodes, diagram->arena);
    for (uint32_t i = 0; i < n_calls; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];
        uint32_t target;

        n_arms = add_defaults(&cases, policy, arms, n_arms, next, call->nr);
        if (!lower_call(&cases, call, qs_policy_default(policy, call->nr), &target,
                        error)) {
            return FALSE;
        }
        arms[n_arms++] = (QsArm) { call->nr, target };
        while (at_hot < n_hot && hot[at_hot].nr < call->nr) {
            at_hot++;
        }
        if (at_hot < n_hot && hot[at_hot].nr == call->nr) {
            attach_hot(&cases, target, &hot[at_hot]);
        }
        next = (uint64_t)call->nr + 1;
    }
    n_arms = add_defaults(&cases, policy, arms, n_arms, next, UINT64_C(1) << 32);
    *ret_numbers = qsb_diagram_branch(diagram, QS_WORD_NR, QS_FULL_MASK, arms, n_arms);
    attach_hot_numbers(diagram, *ret_numbers, hot, n_hot);
    return TRUE;
}

uint32_t qsb_lower_arches(QsDiagram *diagram, const QsArchArm *arches, uint32_t n,
                         QsAction bad_arch_action)
{
    uint32_t bad = qsb_diagram_return(diagram, qs_action_to_ret(bad_arch_action));
    QsArm *arms = qs_arena_array(diagram->arena, QsArm, 2 * n + 1);
    QsHotValue *hot = qs_arena_array(diagram->arena, QsHotValue, n);
    uint32_t n_arms = 0;
    uint32_t n_hot = 0;
    uint64_t next = 0;
    uint32_t root;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t arch = arches[i].abi->audit_arch;

        if (next < arch) {
            arms[n_arms++] = (QsArm) { next, bad };
        }
        arms[n_arms++] = (QsArm) { arch, arches[i].numbers };
        next = (uint64_t)arch + 1;
        if (arches[i].abi->word_bits == 64) {
            hot[n_hot++] = (QsHotValue) { arch, WEIGHT_OF_64_BITS };
        }
    }
    if (next <= UINT32_MAX) {
        arms[n_arms++] = (QsArm) { next, bad };
    }
    root = qsb_diagram_branch(diagram, QS_WORD_ARCH, QS_FULL_MASK, arms, n_arms);
    if (n > 1 && diagram->decisions[root].word == QS_WORD_ARCH) {
        diagram->decisions[root].hot = hot;
        diagram->decisions[root].n_hot = n_hot;
    }
    return root;
}
