/*
 * The proof that a program is its policy, and that a policy is within another.
 *
 * Program (walk.c) and policy (meaning.c) are turned into decision diagrams over
 * the same variables, which stand for every architecture word, call number and
 * argument there can be (space.c).  Diagrams are canonical: the two functions
 * are equal if and only if their handles are.  A policy is within another one if
 * "the first permits and the second does not" is the function FALSE.  Numbers of which that
 * is seen at sight (sight.c) are left out of it.
 *
 * A program for several architectures is one function of the call too.  It is compared
 * with a function that is, on each architecture, that of its policy.
 *
 * Where the proof fails, a path on which the diagrams differ is a call on which
 * program and policy differ (counterexample.c).
 *
 * Some policies make huge diagrams over the bits of arguments: hundreds of rules that
 * each look at other bits, or at ranges of several arguments.  So where the diagrams
 * outgrow a first limit, the proof first ignores how the rules are related to each other
 * (abstraction.c).  It does so in several ways, of which one may be enough to see that
 * the functions are equal.  Only the exact way ever reports that they differ.
 *
 * Whatever is not proven is not true: a program that cannot be followed and
 * diagrams that hit their limits end in QS_ERROR_UNPROVEN.  The limits make it a
 * fraction of a second for any program that the kernel would load.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/verify.h"
#include "counterexample.h"
#include "meaning.h"
#include "sight.h"
#include "walk.h"

/* Some 180 times what the start-up filter of 150 calls takes; under a second. */
#define WORK_LIMIT 2000000u

/* For the first attempt, and the simpler ones of those that abstract. */
#define SHORT_LIMIT 200000u

/*
 * Ways to a proof, in order; only the exact ones can find that program and policy
 * differ.
 */
static const struct {
    VerifyDetail detail;
    uint64_t work_limit;
} attempts[] = {
    { VERIFY_DETAIL_BITS, SHORT_LIMIT },  { VERIFY_DETAIL_FIELDS, SHORT_LIMIT },
    { VERIFY_DETAIL_TESTS, SHORT_LIMIT }, { VERIFY_DETAIL_SHARED, SHORT_LIMIT },
    { VERIFY_DETAIL_BITS, WORK_LIMIT },   { VERIFY_DETAIL_SHARED, WORK_LIMIT },
};

#define N_ATTEMPTS ((int)G_N_ELEMENTS(attempts))

static void refuse_exhausted(GError **error)
{
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                "the proof is larger than its limit of %u steps", WORK_LIMIT);
}

/*
 * The next attempt after number *@at, in a new *@diagram.  FALSE if the last one was
 * exact and got to its end, or, with *@at at the end of the list, if there is none.
 */
static gboolean try_next(VerifySpace *space, VerifyDiagram **diagram, int *at)
{
    if (*at >= 0 && attempts[*at].detail == VERIFY_DETAIL_BITS &&
        !(*diagram)->exhausted) {
        return FALSE;
    }
    while (++*at < N_ATTEMPTS) {
        g_clear_pointer(diagram, verify_diagram_free);
        *diagram = verify_diagram_new(attempts[*at].work_limit);
        if (verify_space_restart(space, attempts[*at].detail, *diagram)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether @program is for the architecture of one of the policies. */
static gboolean check_abi(const VerifyPolicies *all, const QsProgram *program,
                          GError **error)
{
    for (size_t i = 0; i < all->n; i++) {
        if (all->policies[i]->abi == program->abi) {
            return TRUE;
        }
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                "the program is for %s, the policy for %s", program->abi->name,
                all->policies[0]->abi->name);
    return FALSE;
}

/*
 * Sets the error: why @program cannot be followed, and a call that it gets wrong, if one
 * is found.
 */
static void refuse_unfollowed(const VerifyPolicies *all, const QsProgram *program,
                              GError *fault, QsCounterexample *ret_counterexample,
                              GError **error)
{
    QsCounterexample guess;

    if (verify_guess_call(all, program, &guess)) {
        g_autofree char *text = qs_counterexample_format(&guess);

        g_prefix_error(&fault, "counterexample: %s; ", text);
        if (ret_counterexample) {
            *ret_counterexample = guess;
        }
    }
    g_propagate_error(error, fault);
}

/* Compares the two functions; @meanings has a cleared VerifyMeaning for each policy. */
static gboolean prove(const VerifyPolicies *all, VerifyMeaning *meanings,
                      const QsProgram *program, QsCounterexample *ret_counterexample,
                      GError **error)
{
    g_autoptr(VerifyDiagram) diagram = NULL;
    g_autoptr(VerifySpace) space = verify_space_new(NULL);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    g_auto(VerifyWalk) walk = { 0 };
    GError *fault = NULL;
    QsCounterexample guess;
    VerifyNode expected = VERIFY_FALSE;
    VerifyNode found = VERIFY_FALSE;
    int at = -1;

    if (!verify_walk_program(&walk, program, terms, &fault)) {
        refuse_unfollowed(all, program, fault, ret_counterexample, error);
        return FALSE;
    }
    for (size_t i = 0; i < all->n; i++) {
        verify_meaning_init(&meanings[i], all->policies[i], space);
    }
    verify_space_settle(space);
    while (try_next(space, &diagram, &at)) {
        expected = verify_meanings_build(meanings, all->n, diagram);
        found = verify_walk_build(&walk, terms, diagram);
        if (!diagram->exhausted && expected == found) {
            return TRUE;
        }
    }
    if (at == N_ATTEMPTS) {
        if (verify_guess_call(all, program, &guess)) {
            verify_report_counterexample(&guess, ret_counterexample, error);
        } else {
            refuse_exhausted(error);
        }
        return FALSE;
    }
    verify_explain_difference(all, program, diagram, space, expected, found,
                              ret_counterexample, error);
    return FALSE;
}

gboolean qs_verify_program_multi(const QsPolicy *const *policies, size_t n_policies,
                                 const QsProgram *program,
                                 QsCounterexample *ret_counterexample, GError **error)
{
    const VerifyPolicies all = { policies, n_policies };
    g_autofree VerifyMeaning *meanings = NULL;
    g_autoptr(GError) fault = NULL;
    gboolean proven;

    if (!qs_policies_check_together(policies, n_policies, error) ||
        !check_abi(&all, program, error)) {
        return FALSE;
    }
    if (!qs_program_check(program, &fault)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the kernel would not load the program: %s", fault->message);
        return FALSE;
    }
    meanings = g_new0(VerifyMeaning, n_policies);
    proven = prove(&all, meanings, program, ret_counterexample, error);
    for (size_t i = 0; i < n_policies; i++) {
        verify_meaning_clear(&meanings[i]);
    }
    return proven;
}

gboolean qs_verify_program(const QsPolicy *policy, const QsProgram *program,
                           QsCounterexample *ret_counterexample, GError **error)
{
    return qs_verify_program_multi(&policy, 1, program, ret_counterexample, error);
}

static gboolean check_comparable(const QsPolicy *a, const QsPolicy *b, GError **error)
{
    if (a->abi != b->abi) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the policies are for %s and %s, and can't be compared", a->abi->name,
                    b->abi->name);
        return FALSE;
    }
    return TRUE;
}

gboolean qs_verify_same(const QsPolicy *a, const QsPolicy *b, GError **error)
{
    g_autoptr(VerifyDiagram) diagram = NULL;
    g_autoptr(VerifySpace) space = verify_space_new(NULL);
    g_auto(VerifyMeaning) one = { 0 };
    g_auto(VerifyMeaning) other = { 0 };
    int at = -1;

    if (!check_comparable(a, b, error)) {
        return FALSE;
    }
    verify_meaning_init(&one, a, space);
    verify_meaning_init(&other, b, space);
    verify_space_settle(space);
    while (try_next(space, &diagram, &at)) {
        VerifyNode node = verify_meaning_build(&one, diagram);

        if (node == verify_meaning_build(&other, diagram) && !diagram->exhausted) {
            return TRUE;
        }
    }
    if (at == N_ATTEMPTS) {
        refuse_exhausted(error);
    } else {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the policies answer some call differently");
    }
    return FALSE;
}

gboolean qs_verify_subset(const QsPolicy *narrow, const QsPolicy *wide,
                          QsCounterexample *ret_counterexample, GError **error)
{
    g_autoptr(VerifyDiagram) diagram = NULL;
    g_autoptr(VerifySpace) space = verify_space_new(NULL);
    g_auto(VerifyMeaning) narrow_meaning = { 0 };
    g_auto(VerifyMeaning) wide_meaning = { 0 };
    g_autoptr(GPtrArray) narrow_calls = NULL;
    g_autoptr(GPtrArray) wide_calls = NULL;
    g_autofree uint8_t *values = NULL;
    QsPolicy narrow_rest;
    QsPolicy wide_rest;
    VerifyNode narrow_permits;
    VerifyNode wide_permits;
    VerifyNode excess = VERIFY_FALSE;
    int at = -1;
    uint32_t words[VERIFY_SPACE_WORDS];
    QsCounterexample example = { 0 };
    g_autofree char *text = NULL;

    if (!check_comparable(narrow, wide, error)) {
        return FALSE;
    }
    verify_sight_leave(narrow, wide, &narrow_rest, &wide_rest);
    narrow_calls = narrow_rest.calls;
    wide_calls = wide_rest.calls;
    if (narrow_calls->len == 0 && narrow_calls != narrow->calls) {
        return TRUE;
    }
    verify_meaning_init(&narrow_meaning, &narrow_rest, space);
    verify_meaning_init(&wide_meaning, &wide_rest, space);
    verify_space_settle(space);
    while (try_next(space, &diagram, &at)) {
        narrow_permits = verify_meaning_build_permitted(&narrow_meaning, diagram);
        wide_permits = verify_meaning_build_permitted(&wide_meaning, diagram);
        excess = verify_diagram_choose(diagram, wide_permits, VERIFY_FALSE,
                                       narrow_permits);
        if (!diagram->exhausted && excess == VERIFY_FALSE) {
            return TRUE;
        }
    }
    if (at == N_ATTEMPTS) {
        refuse_exhausted(error);
        return FALSE;
    }
    /*
     * Diagrams are canonical, so one that is not FALSE leads to TRUE by any way that
     * does not end in FALSE.
     */
    values = g_new0(uint8_t, verify_space_n_variables(space));
    while (excess != VERIFY_TRUE) {
        const VerifyEntry *entry = &diagram->entries[excess];

        values[entry->variable] = entry->low == VERIFY_FALSE;
        excess = entry->low == VERIFY_FALSE ? entry->high : entry->low;
    }
    verify_space_locate(space, values, words);
    verify_fill_call(&example, words);
    example.expected = qs_policy_evaluate(wide, example.audit_arch, example.nr,
                                          example.args, NULL);
    example.found = qs_policy_evaluate(narrow, example.audit_arch, example.nr,
                                       example.args, NULL);
    text = qs_counterexample_format(&example);
    if (qs_action_permits(example.expected) || !qs_action_permits(example.found)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the proof found a difference which the evaluator does not (a "
                    "fault of the proof): %s",
                    text);
        return FALSE;
    }
    verify_report_counterexample(&example, ret_counterexample, error);
    return FALSE;
}
