/*
 * From two functions that differ to a call on which they do.
 *
 * Diagrams are canonical, so any path on which two of them part ends in different
 * answers, and all calls on that path are counterexamples.  The one taken is run
 * through the interpreter and the reference evaluator before it is handed out.
 * Where the program's outcome on the path is no action (it depends on what the
 * kernel leaves open, or returns a computed value), calls on the path are tried,
 * and then others.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "counterexample.h"
#include "outcome.h"
#include "qsandbox/error.h"

/* Calls tried where the program's answer depends on more than the path. */
#define MOST_TRIALS 256

/* Calls of one kind tried where the proof gave up. */
#define MOST_GUESSES 8192

/* Two functions that differ, and how. */
typedef struct Search {
    const VerifyDiagram *diagram;
    GHashTable *seen;     /* pairs of handles without what is looked for */
    uint8_t *values;      /* by variable: the path taken */
    gboolean any_outcome; /* also where the program has no action */
    uint64_t expected;
    uint64_t found;
} Search;

static gboolean is_wanted(Search *search)
{
    return search->expected != search->found &&
           (search->any_outcome ||
            verify_outcome_kind(search->found) == VERIFY_OUTCOME_ACTION);
}

/* Leaves a path to a wanted difference in search->values. */
static gboolean find_difference(Search *search, VerifyNode expected, VerifyNode found)
{
    const VerifyEntry *e = &search->diagram->entries[expected];
    const VerifyEntry *f = &search->diagram->entries[found];
    uint32_t variable = MIN(e->variable, f->variable);
    gint64 pair = (gint64)((uint64_t)expected << 32 | found);

    if (expected == found) {
        return FALSE;
    }
    if (variable == VERIFY_CONSTANT) {
        verify_diagram_is_constant(search->diagram, expected, &search->expected);
        verify_diagram_is_constant(search->diagram, found, &search->found);
        return is_wanted(search);
    }
    if (g_hash_table_contains(search->seen, &pair)) {
        return FALSE;
    }
    for (unsigned value = 0; value < 2; value++) {
        VerifyNode e_half = e->variable != variable ? expected : value ? e->high : e->low;
        VerifyNode f_half = f->variable != variable ? found : value ? f->high : f->low;

        search->values[variable] = value;
        if (find_difference(search, e_half, f_half)) {
            return TRUE;
        }
    }
    search->values[variable] = 0;
    g_hash_table_add(search->seen, g_memdup2(&pair, sizeof(pair)));
    return FALSE;
}

static gboolean search_difference(Search *search, const VerifyDiagram *diagram,
                                  const VerifySpace *space, VerifyNode expected,
                                  VerifyNode found, gboolean any_outcome)
{
    g_autoptr(GHashTable)
        seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    gboolean result;

    search->diagram = diagram;
    search->seen = seen;
    search->any_outcome = any_outcome;
    search->values = g_new0(uint8_t, verify_space_n_variables(space));
    result = find_difference(search, expected, found);
    search->seen = NULL;
    return result;
}

void verify_fill_call(QsCounterexample *example, const uint32_t words[VERIFY_SPACE_WORDS])
{
    example->audit_arch = words[VERIFY_SPACE_ARCH];
    example->nr = words[VERIFY_SPACE_NR];
    for (unsigned i = 0; i < 6; i++) {
        example->args[i] = (uint64_t)words[VERIFY_SPACE_HIGH(i)] << 32 |
                           words[VERIFY_SPACE_LOW(i)];
    }
}

static QsAction normalize(QsAction action)
{
    return qs_action_from_ret(qs_action_to_ret(action));
}

/* The answer of the policy for the call's architecture; any one's if there is none. */
static QsAction evaluate(const VerifyPolicies *policies, const QsCounterexample *example)
{
    const QsPolicy *policy = policies->policies[0];

    for (size_t i = 1; i < policies->n; i++) {
        if (policies->policies[i]->abi->audit_arch == example->audit_arch) {
            policy = policies->policies[i];
        }
    }
    return qs_policy_evaluate(policy, example->audit_arch, example->nr, example->args,
                              NULL);
}

/* Asks interpreter and evaluator; TRUE if they differ on the call. */
static gboolean confirm(const VerifyPolicies *policies, const QsProgram *program,
                        QsCounterexample *example)
{
    example->expected = normalize(evaluate(policies, example));
    example->found = qs_action_from_ret(qs_program_run(
        program, example->audit_arch, example->nr, 0, example->args, NULL));
    return !qs_action_equal(example->expected, example->found);
}

/*
 * A difference in which the program's outcome is no action: perhaps some call on this
 * path still shows one.  Arguments that the path leaves open are 0 in @example, and are
 * varied.
 */
static gboolean try_calls(const VerifyPolicies *policies, const QsProgram *program,
                          QsCounterexample *example)
{
    QsCounterexample trial = *example;

    for (unsigned i = 0; i < MOST_TRIALS; i++) {
        uint64_t mix = i * 0x9e3779b97f4a7c15ull;

        for (unsigned j = 0; j < 6; j++) {
            trial.args[j] = example->args[j] ^
                            (i < 65 ? i ? 1ull << (i - 1) : 0 : mix * (2 * j + 1));
        }
        if (confirm(policies, program, &trial)) {
            *example = trial;
            return TRUE;
        }
    }
    return FALSE;
}

void verify_report_counterexample(const QsCounterexample *example,
                                  QsCounterexample *ret_counterexample, GError **error)
{
    g_autofree char *text = qs_counterexample_format(example);

    if (ret_counterexample) {
        *ret_counterexample = *example;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "counterexample: %s", text);
}

void verify_explain_difference(const VerifyPolicies *policies, const QsProgram *program,
                               const VerifyDiagram *diagram, const VerifySpace *space,
                               VerifyNode expected, VerifyNode found,
                               QsCounterexample *ret_counterexample, GError **error)
{
    Search search = { 0 };
    uint32_t words[VERIFY_SPACE_WORDS];
    QsCounterexample example = { 0 };
    g_autofree char *text = NULL;
    gboolean clear;

    clear = search_difference(&search, diagram, space, expected, found, FALSE);
    if (!clear) {
        g_free(search.values);
        search_difference(&search, diagram, space, expected, found, TRUE);
    }
    verify_space_locate(space, search.values, words);
    g_free(search.values);
    verify_fill_call(&example, words);
    if (confirm(policies, program, &example) ||
        (!clear && (try_calls(policies, program, &example) ||
                    verify_guess_call(policies, program, &example)))) {
        verify_report_counterexample(&example, ret_counterexample, error);
        return;
    }
    text = qs_counterexample_format(&example);
    if (clear) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the proof found a difference which interpreter and evaluator "
                    "do not (a fault of the proof): %s",
                    text);
        return;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "instruction %u %s: %s",
                (uint32_t)search.found,
                verify_outcome_kind(search.found) == VERIFY_OUTCOME_UNDEFINED
                    ? "depends on a shift by 32 bits or more"
                    : "returns a computed value",
                text);
}

/* A call made of the constants of the program, to @policy's architecture. */
static void make_guess(GRand *rand, const QsPolicy *policy, const QsProgram *program,
                       unsigned i, QsCounterexample *ret_example)
{
    unsigned n_calls = policy->calls->len;
    uint32_t words[VERIFY_SPACE_WORDS];

    for (unsigned j = 0; j < VERIFY_SPACE_WORDS; j++) {
        uint32_t k = program->filter[g_rand_int(rand) % program->length].k;
        uint32_t by = g_rand_int(rand);

        words[j] = by % 8 == 0 ? by : by % 4 == 0 ? 0 : k + by / 8 % 3 - 1;
    }
    words[VERIFY_SPACE_ARCH] = policy->abi->audit_arch;
    if (n_calls > 0 && i % 8 != 0) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i / 8 % n_calls);

        words[VERIFY_SPACE_NR] = call->nr;
    }
    verify_fill_call(ret_example, words);
}

/*
 * Sets arguments such that @cond holds, unless its tests contradict each other, but
 * one of them off by @offset in the lowest bit that it looks at.  Which one, and
 * which of several ways is taken, is up to @way: counting it up takes each in turn.
 */
static void satisfy(const QsCond *cond, unsigned way, int64_t offset, uint64_t args[6])
{
    uint64_t unit = cond->mask & -cond->mask;
    uint64_t value = cond->value + offset * unit;

    if (cond->kind == QS_COND_ANY) {
        satisfy(cond->children[way % cond->n_children], way / cond->n_children, offset,
                args);
    } else if (cond->kind == QS_COND_ALL) {
        for (size_t i = 0; i < cond->n_children; i++) {
            satisfy(cond->children[i], way / cond->n_children,
                    i == way % cond->n_children ? offset : 0, args);
        }
    } else {
        value += cond->op == QS_CMP_LT                            ? -unit
                 : cond->op == QS_CMP_GT || cond->op == QS_CMP_NE ? unit
                                                                  : 0;
        args[cond->arg] = (args[cond->arg] & ~cond->mask) | (value & cond->mask);
    }
}

static unsigned count_tests(const QsCond *cond)
{
    unsigned n = cond->kind == QS_COND_TEST;

    for (size_t i = 0; i < cond->n_children; i++) {
        n += count_tests(cond->children[i]);
    }
    return n;
}

/* Calls that @grant is about: each value that it names and those beside it. */
static gboolean guess_from_grant(const VerifyPolicies *policies, const QsProgram *program,
                                 const QsPolicy *policy, uint32_t nr,
                                 const QsGrant *grant, GRand *rand, unsigned *left,
                                 QsCounterexample *ret_example)
{
    static const int64_t offsets[] = { 0, 1, -1, INT64_C(1) << 32 };
    unsigned most = grant->cond ? 4 * count_tests(grant->cond) : 1;

    for (unsigned i = 0; i<most && * left> 0; i++, (*left)--) {
        QsCounterexample example = { 0 };

        make_guess(rand, policy, program, 0, &example);
        example.nr = nr;
        if (grant->cond) {
            satisfy(grant->cond, i / 4, offsets[i % 4], example.args);
        }
        if (confirm(policies, program, &example)) {
            *ret_example = example;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean guess_from_policy(const VerifyPolicies *policies,
                                  const QsProgram *program, const QsPolicy *policy,
                                  GRand *rand, QsCounterexample *ret_example)
{
    unsigned left = MOST_GUESSES;

    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        for (unsigned j = 0; j < call->grants->len; j++) {
            if (guess_from_grant(policies, program, policy, call->nr,
                                 g_ptr_array_index(call->grants, j), rand, &left,
                                 ret_example)) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

gboolean verify_guess_call(const VerifyPolicies *policies, const QsProgram *program,
                           QsCounterexample *ret_example)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(1);

    for (size_t i = 0; i < policies->n; i++) {
        if (guess_from_policy(policies, program, policies->policies[i], rand,
                              ret_example)) {
            return TRUE;
        }
    }
    for (unsigned i = 0; i < MOST_GUESSES; i++) {
        for (size_t j = 0; j < policies->n; j++) {
            QsCounterexample example = { 0 };

            make_guess(rand, policies->policies[j], program, i, &example);
            if (confirm(policies, program, &example)) {
                *ret_example = example;
                return TRUE;
            }
        }
    }
    return FALSE;
}

char *qs_counterexample_format(const QsCounterexample *counterexample)
{
    const QsAbi *abi = qs_abi_find_audit(counterexample->audit_arch);
    const QsAbiCall *call = abi ? qs_abi_find_number(abi, counterexample->nr) : NULL;
    g_autofree char *expected = qs_action_format(counterexample->expected);
    g_autofree char *found = qs_action_format(counterexample->found);
    GString *text = g_string_new(NULL);

    if (call) {
        g_string_append(text, call->name);
    } else {
        g_string_append_printf(text, "call %u", counterexample->nr);
    }
    for (unsigned i = 0; i < 6; i++) {
        g_string_append_printf(text, "%s0x%" G_GINT64_MODIFIER "x", i ? ", " : "(",
                               counterexample->args[i]);
    }
    if (abi) {
        g_string_append_printf(text, ") on %s", abi->name);
    } else {
        g_string_append_printf(text, ") on architecture 0x%08x",
                               counterexample->audit_arch);
    }
    g_string_append_printf(text, ": the policy says %s, the program says %s", expected,
                           found);
    return g_string_free(text, FALSE);
}
