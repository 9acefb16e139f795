/*
 * What the proof says of a program that may be wrong, and whether that is so
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "judge.h"
#include "qsandbox/error.h"

static const char *const verdict_names[] = {
    [VERDICT_PROVEN] = "proven equal",
    [VERDICT_REFUTED] = "refuted",
    [VERDICT_UNLOADABLE] = "not loadable",
    [VERDICT_POINTER] = "read the instruction pointer",
    [VERDICT_UNDEFINED] = "shift too far",
    [VERDICT_COMPUTED] = "return a computed value",
    [VERDICT_LIMIT] = "beyond the proof's limit",
};

const char *verdict_name(Verdict verdict)
{
    return verdict_names[verdict];
}

/* Refusals without a counterexample, by what the message says. */
static Verdict classify(const char *message)
{
    static const struct {
        const char *part;
        Verdict verdict;
    } reasons[] = {
        { "counterexample: ", VERDICT_REFUTED },
        { "the kernel would not load the program: ", VERDICT_UNLOADABLE },
        { "loads the instruction pointer", VERDICT_POINTER },
        { "depends on a shift", VERDICT_UNDEFINED },
        { "returns a computed value", VERDICT_COMPUTED },
        { "larger than its limit", VERDICT_LIMIT },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++) {
        if (strstr(message, reasons[i].part)) {
            return reasons[i].verdict;
        }
    }
    return 0;
}

static char *check_example(const PolicySet *set, const QsProgram *program,
                           const QsCounterexample *example)
{
    QsAction expected = policy_set_evaluate(set, example->audit_arch, example->nr,
                                            example->args);
    QsAction found = qs_action_from_ret(qs_program_run(
        program, example->audit_arch, example->nr, 0, example->args, NULL));

    if (qs_action_equal(expected, found) || !qs_action_equal(found, example->found) ||
        !qs_action_equal(expected, example->expected)) {
        g_autofree char *text = qs_counterexample_format(example);

        return g_strdup_printf("not a counterexample: %s", text);
    }
    return NULL;
}

gboolean judge_is_missed(const PolicySet *set, const QsProgram *program, Verdict verdict,
                         Prng *prng, unsigned n_probes)
{
    const Probe probe = { set, program, prng };
    g_autofree char *difference = NULL;

    if (verdict <= VERDICT_POINTER) {
        return FALSE;
    }
    difference = probe_compare(&probe, program, n_probes);
    return difference != NULL;
}

Verdict judge(const PolicySet *set, const QsProgram *program, Prng *prng,
              unsigned n_probes, char **ret_complaint)
{
    Probe probe = { set, program, prng };
    gboolean loads = qs_program_check(program, NULL);
    g_autoptr(GError) error = NULL;
    QsCounterexample example;
    Verdict verdict;

    if (policy_set_verify(set, program, &example, &error)) {
        g_autofree char *difference = loads ? probe_compare(&probe, program, n_probes)
                                            : g_strdup("the kernel would not load it");

        *ret_complaint = difference == NULL
                             ? NULL
                             : g_strdup_printf("proven, but %s", difference);
        return VERDICT_PROVEN;
    }
    verdict = error->domain == QS_ERROR && error->code == QS_ERROR_UNPROVEN
                  ? classify(error->message)
                  : 0;
    if (verdict == 0 || loads == (verdict == VERDICT_UNLOADABLE)) {
        *ret_complaint = g_strdup_printf("refused without a reason: %s", error->message);
    } else if (verdict == VERDICT_REFUTED) {
        *ret_complaint = check_example(set, program, &example);
    } else {
        *ret_complaint = NULL;
    }
    return verdict;
}
