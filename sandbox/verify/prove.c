/*
 * The proof that a program is its policy, and that a policy is within another.
 *
 * Program (walk.c) and policy (meaning.c) are turned into decision diagrams over
 * the same variables, which stand for every architecture word, call number and
 * argument there can be (space.c).  Diagrams are canonical: the two functions
 * are equal if and only if their handles are.  A policy is within another one if
 * "the first permits and the second does not" is the function FALSE.
 *
 * Where the proof fails, a path on which the diagrams differ is a call on which
 * program and policy differ.  It is run through the interpreter and the
 * reference evaluator before it is handed out.
 *
 * Whatever is not proven is not true: a program that cannot be followed and a
 * diagram that hits its limit end in QS_ERROR_UNPROVEN.  The limit makes it a
 * fraction of a second for any program that the kernel would load.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/verify.h"
#include "meaning.h"
#include "walk.h"

/* Some 180 times what the start-up filter of 150 calls takes; under a second. */
#define WORK_LIMIT 2000000u

/* Calls tried where the program's answer depends on more than the path. */
#define MOST_TRIALS 256

/* Calls tried where the proof gave up. */
#define MOST_GUESSES 8192

/* Two functions that differ, and how. */
typedef struct Search {
    const Diagram *diagram;
    GHashTable *seen;        /* pairs of handles without what is looked for */
    uint8_t *values;         /* by variable: the path taken */
    gboolean any_outcome;    /* also where the program has no action */
    uint64_t expected;
    uint64_t found;
} Search;

static gboolean is_wanted(Search *search)
{
    return search->expected != search->found
        && (search->any_outcome || outcome_kind(search->found) == OUTCOME_ACTION);
}

/* Leaves a path to a wanted difference in search->values. */
static gboolean find_difference(Search *search, DiagramNode expected,
                                DiagramNode found)
{
    const DiagramEntry *e = &search->diagram->entries[expected];
    const DiagramEntry *f = &search->diagram->entries[found];
    uint32_t variable = MIN(e->variable, f->variable);
    gint64 pair = (gint64)((uint64_t)expected << 32 | found);

    if (expected == found) {
        return FALSE;
    }
    if (variable == DIAGRAM_CONSTANT) {
        qsv_diagram_is_constant(search->diagram, expected, &search->expected);
        qsv_diagram_is_constant(search->diagram, found, &search->found);
        return is_wanted(search);
    }
    if (g_hash_table_contains(search->seen, &pair)) {
        return FALSE;
    }
    for (unsigned value = 0; value < 2; value++) {
        DiagramNode e_half = e->variable != variable ? expected
            : value ? e->high : e->low;
        DiagramNode f_half = f->variable != variable ? found
            : value ? f->high : f->low;

        search->values[variable] = value;
        if (find_difference(search, e_half, f_half)) {
            return TRUE;
        }
    }
    search->values[variable] = 0;
    g_hash_table_add(search->seen, g_memdup2(&pair, sizeof(pair)));
    return FALSE;
}

static gboolean search_difference(Search *search, const Diagram *diagram,
                                  const Space *space, DiagramNode expected,
                                  DiagramNode found, gboolean any_outcome)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_int64_hash, g_int64_equal,
                                                       g_free, NULL);
    gboolean result;

    search->diagram = diagram;
    search->seen = seen;
    search->any_outcome = any_outcome;
    search->values = g_new0(uint8_t, qsv_space_n_variables(space));
    result = find_difference(search, expected, found);
    search->seen = NULL;
    return result;
}

static void fill_call(QsCounterexample *example, const uint32_t words[SPACE_WORDS])
{
    example->audit_arch = words[SPACE_ARCH];
    example->nr = words[SPACE_NR];
    for (unsigned i = 0; i < 6; i++) {
        example->args[i] = (uint64_t)words[SPACE_HIGH(i)] << 32
            | words[SPACE_LOW(i)];
    }
}

static QsAction normalize(QsAction action)
{
    return qs_action_from_ret(qs_action_to_ret(action));
}

/* Asks interpreter and evaluator; TRUE if they differ on the call. */
static gboolean confirm(const QsPolicy *policy, const QsProgram *program,
                        QsCounterexample *example)
{
    example->expected = normalize(qs_policy_evaluate(policy, example->audit_arch,
                                                     example->nr, example->args,
                                                     NULL));
    example->found = qs_action_from_ret(qs_program_run(program, example->audit_arch,
                                                       example->nr, 0,
                                                       example->args, NULL));
    return !qs_action_equal(example->expected, example->found);
}

/*
 * A difference in which the program's outcome is no action: perhaps some call on
 * this path still shows one.  Arguments of which the path says nothing are 0 in
 * @example; they are varied.
 */
static gboolean try_calls(const QsPolicy *policy, const QsProgram *program,
                          QsCounterexample *example)
{
    QsCounterexample trial = *example;

    for (unsigned i = 0; i < MOST_TRIALS; i++) {
        uint64_t mix = i * 0x9e3779b97f4a7c15ull;

        for (unsigned j = 0; j < 6; j++) {
            trial.args[j] = example->args[j] ^ (i < 65 ? i ? 1ull << (i - 1) : 0
                                                : mix * (2 * j + 1));
        }
        if (confirm(policy, program, &trial)) {
            *example = trial;
            return TRUE;
        }
    }
    return FALSE;
}

static void report_counterexample(const QsCounterexample *example,
                                  QsCounterexample *ret_counterexample,
                                  GError **error)
{
    g_autofree char *text = qs_counterexample_format(example);

    if (ret_counterexample) {
        *ret_counterexample = *example;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "counterexample: %s", text);
}

static void explain_program(const QsPolicy *policy, const QsProgram *program,
                            const Diagram *diagram, const Space *space,
                            DiagramNode expected, DiagramNode found,
                            QsCounterexample *ret_counterexample, GError **error)
{
    Search search = { 0 };
    uint32_t words[SPACE_WORDS];
    QsCounterexample example = { 0 };
    g_autofree char *text = NULL;
    gboolean clear;

    clear = search_difference(&search, diagram, space, expected, found, FALSE);
    if (!clear) {
        g_free(search.values);
        search_difference(&search, diagram, space, expected, found, TRUE);
    }
    qsv_space_locate(space, search.values, words);
    g_free(search.values);
    fill_call(&example, words);
    if (confirm(policy, program, &example)
        || (!clear && try_calls(policy, program, &example))) {
        report_counterexample(&example, ret_counterexample, error);
        return;
    }
    text = qs_counterexample_format(&example);
    if (clear) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the proof found a difference which interpreter and evaluator "
                    "do not (a fault of the proof): %s", text);
        return;
    }
    g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "instruction %u %s: %s",
                (uint32_t)search.found,
                outcome_kind(search.found) == OUTCOME_UNDEFINED
                ? "depends on a shift by 32 bits or more" : "returns a computed value",
                text);
}

/*
 * Where the proof gave up, a difference is often found by guessing: calls made
 * of the constants of the program and the numbers of the policy.
 */
static gboolean guess_call(const QsPolicy *policy, const QsProgram *program,
                           QsCounterexample *ret_example)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(1);
    unsigned n_calls = policy->calls->len;

    for (unsigned i = 0; i < MOST_GUESSES; i++) {
        QsCounterexample example = { .audit_arch = policy->abi->audit_arch };
        uint32_t words[SPACE_WORDS];

        for (unsigned j = 0; j < SPACE_WORDS; j++) {
            uint32_t k = program->filter[g_rand_int(rand) % program->length].k;
            uint32_t by = g_rand_int(rand);

            words[j] = by % 8 == 0 ? by : by % 4 == 0 ? 0 : k + by / 8 % 3 - 1;
        }
        words[SPACE_ARCH] = policy->abi->audit_arch;
        if (n_calls > 0 && i % 8 != 0) {
            const QsPolicyCall *call = g_ptr_array_index(policy->calls,
                                                         i / 8 % n_calls);

            words[SPACE_NR] = call->nr;
        }
        fill_call(&example, words);
        if (confirm(policy, program, &example)) {
            *ret_example = example;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean refuse_exhausted(const Diagram *diagram, GError **error)
{
    if (diagram->exhausted) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the proof is larger than its limit of %" G_GUINT64_FORMAT
                    " steps", diagram->work_limit);
    }
    return diagram->exhausted;
}

gboolean qs_verify_program(const QsPolicy *policy, const QsProgram *program,
                           QsCounterexample *ret_counterexample, GError **error)
{
    g_autoptr(Diagram) diagram = qsv_diagram_new(WORK_LIMIT);
    g_autoptr(Space) space = qsv_space_new(diagram);
    g_autoptr(Terms) terms = qsv_terms_new(space);
    g_autoptr(GError) fault = NULL;
    g_auto(Walk) walk = { 0 };
    g_auto(Meaning) meaning = { 0 };
    QsCounterexample guess;
    DiagramNode expected;
    DiagramNode found;

    if (!qs_program_check(program, &fault)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the kernel would not load the program: %s", fault->message);
        return FALSE;
    }
    if (program->abi != policy->abi) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the program is for %s, the policy for %s",
                    program->abi->name, policy->abi->name);
        return FALSE;
    }
    if (!qsv_walk_program(&walk, program, terms, error)) {
        return FALSE;
    }
    qsv_meaning_init(&meaning, policy, space);
    qsv_space_settle(space);
    expected = qsv_meaning_build(&meaning, diagram);
    found = qsv_walk_build(&walk, terms, diagram);
    if (diagram->exhausted && guess_call(policy, program, &guess)) {
        report_counterexample(&guess, ret_counterexample, error);
        return FALSE;
    }
    if (refuse_exhausted(diagram, error)) {
        return FALSE;
    }
    if (expected == found) {
        return TRUE;
    }
    explain_program(policy, program, diagram, space, expected, found,
                    ret_counterexample, error);
    return FALSE;
}

gboolean qs_verify_subset(const QsPolicy *narrow, const QsPolicy *wide,
                          QsCounterexample *ret_counterexample, GError **error)
{
    g_autoptr(Diagram) diagram = qsv_diagram_new(WORK_LIMIT);
    g_autoptr(Space) space = qsv_space_new(diagram);
    g_auto(Meaning) narrow_meaning = { 0 };
    g_auto(Meaning) wide_meaning = { 0 };
    g_autofree uint8_t *values = NULL;
    DiagramNode narrow_permits;
    DiagramNode wide_permits;
    DiagramNode excess;
    uint32_t words[SPACE_WORDS];
    QsCounterexample example = { 0 };
    g_autofree char *text = NULL;

    if (narrow->abi != wide->abi) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the policies are for %s and %s, and can't be compared",
                    narrow->abi->name, wide->abi->name);
        return FALSE;
    }
    qsv_meaning_init(&narrow_meaning, narrow, space);
    qsv_meaning_init(&wide_meaning, wide, space);
    qsv_space_settle(space);
    narrow_permits = qsv_meaning_build_permitted(&narrow_meaning, diagram);
    wide_permits = qsv_meaning_build_permitted(&wide_meaning, diagram);
    excess = qsv_diagram_choose(diagram, wide_permits, DIAGRAM_FALSE, narrow_permits);
    if (refuse_exhausted(diagram, error)) {
        return FALSE;
    }
    if (excess == DIAGRAM_FALSE) {
        return TRUE;
    }
    /* Being canonical, what is not FALSE leads to TRUE by any way but FALSE. */
    values = g_new0(uint8_t, qsv_space_n_variables(space));
    while (excess != DIAGRAM_TRUE) {
        const DiagramEntry *entry = &diagram->entries[excess];

        values[entry->variable] = entry->low == DIAGRAM_FALSE;
        excess = entry->low == DIAGRAM_FALSE ? entry->high : entry->low;
    }
    qsv_space_locate(space, values, words);
    fill_call(&example, words);
    example.expected = qs_policy_evaluate(wide, example.audit_arch, example.nr,
                                          example.args, NULL);
    example.found = qs_policy_evaluate(narrow, example.audit_arch, example.nr,
                                       example.args, NULL);
    text = qs_counterexample_format(&example);
    if (qs_action_permits(example.expected) || !qs_action_permits(example.found)) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the proof found a difference which the evaluator does not (a "
                    "fault of the proof): %s", text);
        return FALSE;
    }
    report_counterexample(&example, ret_counterexample, error);
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
    g_string_append_printf(text, ": the policy says %s, the program says %s",
                           expected, found);
    return g_string_free(text, FALSE);
}
