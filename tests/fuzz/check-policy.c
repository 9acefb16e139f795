/*
 * All that must hold of the program of some policies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "check-policy.h"
#include "draw-policy.h"
#include "mutate.h"
#include "qsandbox/error.h"

/* Calls tried for each number of the policy. */
#define N_PROBES 12

/*
 * What is said of the program by itself: a number that is cached must be allowed,
 * whatever the arguments, and no allowed call may take longer than the depth.
 */
static char *check_predictions(const Probe *probe, const QsPolicy *policy,
                               const QsProgram *program, unsigned depth)
{
    const GPtrArray *calls = policy->calls;
    uint32_t arch = policy->abi->audit_arch;

    for (unsigned i = 0; i < calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(calls, i);
        gboolean cached = qs_program_is_cached_on(program, arch, call->nr);
        ProbeCall at;
        unsigned steps;
        QsAction found;

        probe_draw(probe, policy, call->nr, &at);
        at.audit_arch = arch;
        found = qs_action_from_ret(qs_program_run(
            program, at.audit_arch, at.nr, at.instruction_pointer, at.args, &steps));
        if (cached && found.kind != QS_ACTION_ALLOW) {
            return g_strdup_printf("call %u counts as cached, and is not allowed",
                                   call->nr);
        }
        if (qs_action_permits(found) && steps > depth) {
            return g_strdup_printf("call %u takes %u instructions, the depth is %u",
                                   call->nr, steps, depth);
        }
    }
    return NULL;
}

static char *check_program(const Probe *probe, const QsProgram *program,
                           PolicyTally *tally)
{
    g_autoptr(GError) error = NULL;
    char *complaint;

    if (!qs_program_check(program, &error)) {
        return g_strdup_printf("the kernel would not load it: %s", error->message);
    }
    if (!policy_set_verify(probe->set, program, NULL, &error)) {
        if (!strstr(error->message, "larger than its limit")) {
            return g_strdup_printf("not proven: %s", error->message);
        }
        tally->undecided++;
    }
    complaint = probe_compare(probe, program, N_PROBES);
    for (unsigned i = 0; !complaint && i < probe->set->n; i++) {
        const QsPolicy *policy = probe->set->policies[i];

        tally->calls += policy->calls->len * (N_PROBES + 2) + N_PROBES;
        complaint = check_predictions(probe, policy, program, qs_program_depth(program));
    }
    return complaint;
}

static char *check_mutant(const Probe *probe, const QsProgram *program,
                          PolicyTally *tally)
{
    g_autoptr(GArray) mutations = g_array_new(FALSE, FALSE, sizeof(Mutation));
    g_autoptr(QsProgram) mutant = NULL;
    g_autofree char *complaint = NULL;
    g_autofree char *text = NULL;
    const Mutation *mutation;
    Verdict verdict;

    mutate_list(program, prng_below(probe->prng, program->length), mutations);
    mutation = &g_array_index(mutations, Mutation,
                              prng_below(probe->prng, mutations->len));
    mutant = mutate_apply(program, mutation);
    verdict = judge(probe->set, mutant, probe->prng, N_PROBES, &complaint);
    if (!complaint) {
        tally->verdicts[verdict]++;
        tally->missed += judge_is_missed(probe->set, mutant, verdict, probe->prng,
                                         N_PROBES);
        return NULL;
    }
    text = mutation_format(mutation);
    return g_strdup_printf("%s: %s", text, complaint);
}

char *check_policy(const uint8_t *data, size_t size, unsigned mutate_every,
                   PolicyTally *tally)
{
    Prng prng = prng_of_bytes(data, size);
    Draw draw = { data, data + size };
    g_auto(PolicySet) set = { .n = 0 };
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = NULL;
    Probe probe = { &set, NULL, &prng };
    char *complaint;

    draw_policies(&draw, &set);
    program = policy_set_generate(&set, &error);
    tally->policies += set.n;
    tally->programs++;
    if (!program) {
        if (!g_error_matches(error, QS_ERROR, QS_ERROR_LIMIT)) {
            return g_strdup_printf("not generated: %s", error->message);
        }
        tally->too_long++;
        return NULL;
    }
    tally->instructions += program->length;
    complaint = check_program(&probe, program, tally);
    if (!complaint && mutate_every && prng_below(&prng, mutate_every) == 0) {
        complaint = check_mutant(&probe, program, tally);
    }
    return complaint;
}
