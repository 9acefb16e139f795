/*
 * Generation: the steps in order
 *
 *   lower.c   policies -> decision graph: what to tell apart
 *   layout.c  decision graph -> code graph: in which order, with which tests
 *   encode.c  code graph -> instructions: where everything lies
 *
 * Each step's result is immutable, refers to the one before by number only, and
 * lives in one arena that ends with the generation.  Nothing is kept between
 * generations, so they may run in any number of threads.
 *
 * Policies of several architectures are lowered one after the other, in the order
 * of their audit_arch, so that the order in which they are given means nothing.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include "hot.h"
#include "encode.h"
#include "layout.h"
#include "lower.h"
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/program.h"

/* The kernel cuts larger ones down (kernel/seccomp.c, __seccomp_filter()). */
#define MAX_ERRNO 4095

static int compare_policies(const void *a, const void *b)
{
    uint32_t x = (*(const QsPolicy *const *)a)->abi->audit_arch;
    uint32_t y = (*(const QsPolicy *const *)b)->abi->audit_arch;

    return x < y ? -1 : x > y;
}

static gboolean check_action(QsAction action, const char *what, GError **error)
{
    gboolean known = action.kind >= QS_ACTION_KILL_PROCESS &&
                     action.kind <= QS_ACTION_ALLOW;

    if (known && (action.kind == QS_ACTION_TRACE || action.kind == QS_ACTION_TRAP ||
                  action.data == 0 ||
                  (action.kind == QS_ACTION_ERRNO && action.data <= MAX_ERRNO))) {
        return TRUE;
    }
    if (known && action.kind == QS_ACTION_ERRNO) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s answers errno %u, and the kernel makes %d of all above that",
                    what, action.data, MAX_ERRNO);
    } else {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "%s has an action that is none (kind %d, data %u)", what,
                    (int)action.kind, action.data);
    }
    return FALSE;
}

static gboolean check_actions(const QsPolicy *policy, GError **error)
{
    if (!check_action(policy->default_action, "the default", error) ||
        !check_action(policy->bad_arch_action, "what is for other architectures",
                      error)) {
        return FALSE;
    }
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = call->grants->pdata[j];

            if (!check_action(grant->action,
                              call->name ? call->name : "a call without a name", error)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

/* @policies are checked, and sorted by architecture. */
static gboolean lower(BpfDecisions *decisions, const QsPolicy *const *policies, size_t n,
                      uint32_t *ret_root, GError **error)
{
    BpfArchArm *arches = qs_arena_array(decisions->arena, BpfArchArm, n);

    for (size_t i = 0; i < n; i++) {
        const BpfHotCall *hot;
        uint32_t n_hot;

        hot = bpf_hot_calls(policies[i]->abi, decisions->arena, &n_hot);
        arches[i].abi = policies[i]->abi;
        if (!bpf_lower_numbers(decisions, policies[i], hot, n_hot, &arches[i].numbers,
                               error)) {
            return FALSE;
        }
    }
    *ret_root = bpf_lower_arches(decisions, arches, n, policies[0]->bad_arch_action);
    return TRUE;
}

QsProgram *qs_program_generate_multi(const QsPolicy *const *policies, size_t n_policies,
                                     GError **error)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    BpfCodes codes = { .arena = &arena };
    const QsPolicy **sorted = qs_arena_array(&arena, const QsPolicy *, n_policies);
    g_autofree struct sock_filter *filter = NULL;
    uint32_t root;
    size_t length;

    for (size_t i = 0; i < n_policies; i++) {
        sorted[i] = policies[i];
    }
    if (n_policies > 1) {
        qsort(sorted, n_policies, sizeof(*sorted), compare_policies);
    }
    if (!qs_policies_check_together(sorted, n_policies, error)) {
        return NULL;
    }
    for (size_t i = 0; i < n_policies; i++) {
        if (!check_actions(sorted[i], error)) {
            return NULL;
        }
    }
    if (!lower(&decisions, sorted, n_policies, &root, error)) {
        return NULL;
    }
    root = bpf_layout(&codes, &decisions, root, policies[0]->abi->big_endian,
                      &bpf_layout_costs);
    if (!bpf_encode(&codes, root, &filter, &length, error)) {
        return NULL;
    }
    return qs_program_new(policies[0]->abi, filter, length);
}

QsProgram *qs_program_generate(const QsPolicy *policy, GError **error)
{
    return qs_program_generate_multi(&policy, 1, error);
}
