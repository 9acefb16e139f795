/*
 * Expansion: a list of cases as a decision
 *
 * A case list says "if this formula holds, return that; else ..." down to the
 * default.  It is expanded by one key (a masked argument) after another:
 *
 *   - the key that most atoms look at is chosen (on a tie, the plain one, then
 *     the lowest argument), but no masked one of an argument that is looked at as a
 *     whole too, since the whole says what its bits are;
 *   - its values fall into cells at whose borders the truth of some atom changes;
 *   - in each cell the atoms on that key are constants: put them in, simplify
 *     (cells.c), expand what is left; the cells become the arms of one decision.
 *
 * So no path tests a key twice, one sorted set of values is left where many
 * rules named single values, and since case lists, formulas and decisions are
 * unique by content, what is equal is expanded once.
 *
 * Expansion can multiply cells of unrelated keys.  So where there is more than
 * one key, the list is turned into decisions the plain way too: one per atom in
 * short-circuit order, linear in size and as correct, only with longer paths.
 * That is taken if expansion runs out of a budget, which grows with the
 * condition, or comes out more than half as big again.
 *
 * Everything chosen depends on content alone, never on the order in which things
 * came or were given numbers.
 *
 * Where every key is looked at once there is nothing to share, and from some number
 * of keys on only the plain way is taken.
 *
 * Limits: conditions in which n values of one argument each leave a part as large
 * as the whole take n * n steps, up to the budget.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include <string.h>
#include "cells.h"
#include "expand.h"

/* Expansions of one call: so many, and so many more for each atom. */
#define BUDGET_BASE 64
#define BUDGET_PER_ATOM 4
/* Parts of formulas rewritten for one call. */
#define WORK_BASE (1 << 14)
#define WORK_PER_ATOM 256
/* Most keys that are expanded where none of them occurs twice. */
#define MOST_SINGLE_KEYS 16

/* The atoms of a case list, each once. */
typedef struct Survey {
    uint32_t *atoms;
    uint32_t n_atoms;
    uint32_t capacity;
    uint32_t n_keys;
    uint32_t n_occurrences;
} Survey;

/* How often the list surveyed last looks at @key. */
static uint32_t count_key(const BpfCases *c, uint32_t key)
{
    return c->counts[key].stamp == c->stamp ? c->counts[key].n : 0;
}

static void survey_node(BpfCases *c, Survey *survey, uint32_t number)
{
    BpfFormula *formula = &c->formulas->formulas[number];

    if (formula->kind == BPF_FORMULA_ATOM) {
        BpfKeyCount *count = &c->counts[formula->key];

        if (count->stamp != c->stamp) {
            *count = (BpfKeyCount){ .stamp = c->stamp };
            survey->n_keys++;
        }
        count->n++;
        survey->n_occurrences++;
        if (formula->stamp != c->stamp) {
            formula->stamp = c->stamp;
            qs_arena_ensure(c->arena, survey->atoms, survey->n_atoms, survey->capacity);
            survey->atoms[survey->n_atoms++] = number;
        }
        return;
    }
    for (uint32_t i = 0; i < formula->n; i++) {
        survey_node(c, survey, formula->children[i]);
    }
}

static void survey_cases(BpfCases *c, Survey *survey, uint32_t number)
{
    memset(survey, 0, sizeof(*survey));
    while (c->n_counts < c->formulas->n_keys) {
        qs_arena_ensure(c->arena, c->counts, c->n_counts, c->counts_capacity);
        c->counts[c->n_counts++] = (BpfKeyCount){ 0 };
    }
    c->stamp++;
    while (!c->cases[number].is_leaf) {
        survey_node(c, survey, c->cases[number].formula);
        number = c->cases[number].next;
    }
}

static gboolean key_is_plain(const BpfKey *key)
{
    return key->mask == qs_width_mask(key->bits);
}

/* Whether @a is to be looked at before @b, as far as their content says. */
static gboolean key_before(const BpfKey *a, const BpfKey *b)
{
    if (key_is_plain(a) != key_is_plain(b)) {
        return key_is_plain(a);
    }
    if (a->arg != b->arg) {
        return a->arg < b->arg;
    }
    return a->bits != b->bits ? a->bits < b->bits : a->mask < b->mask;
}

/* The arguments that some atom looks at as a whole, a bit for each. */
static unsigned find_whole(const BpfCases *c, const Survey *survey)
{
    unsigned whole = 0;

    for (uint32_t i = 0; i < survey->n_atoms; i++) {
        const BpfKey *key =
            &c->formulas->keys[c->formulas->formulas[survey->atoms[i]].key];

        whole |= key_is_plain(key) ? 1u << key->arg : 0;
    }
    return whole;
}

static uint32_t choose_key(const BpfCases *c, const Survey *survey)
{
    unsigned whole = find_whole(c, survey);
    uint32_t best = UINT32_MAX;

    for (uint32_t i = 0; i < survey->n_atoms; i++) {
        uint32_t number = c->formulas->formulas[survey->atoms[i]].key;
        const BpfKey *key = &c->formulas->keys[number];

        if (!key_is_plain(key) && whole & 1u << key->arg) {
            continue;
        }
        if (best == UINT32_MAX || count_key(c, number) > count_key(c, best) ||
            (count_key(c, number) == count_key(c, best) &&
             key_before(key, &c->formulas->keys[best]))) {
            best = number;
        }
    }
    return best;
}

/* The keys of the list surveyed last whose atoms a value of @key may decide. */
static uint64_t find_related(const BpfCases *c, const Survey *survey, uint32_t number)
{
    const BpfKey *key = &c->formulas->keys[number];
    uint64_t related = 0;

    for (uint32_t i = 0; i < survey->n_atoms; i++) {
        uint32_t other_number = c->formulas->formulas[survey->atoms[i]].key;
        const BpfKey *other = &c->formulas->keys[other_number];

        if (other_number != number && other->arg == key->arg &&
            (other->mask & ~key->mask) == 0) {
            related |= UINT64_C(1) << other_number % 64;
        }
    }
    return related;
}

/* A decision on @key whose @arms may still have equal neighbours. */
static uint32_t branch(BpfCases *c, uint32_t key_number, const BpfWideArm *arms,
                       uint32_t n_arms)
{
    const BpfKey *key = &c->formulas->keys[key_number];
    BpfArm *narrow;

    if (key->bits == 64) {
        return bpf_decisions_branch_wide(c->decisions, key->arg, key->mask, arms, n_arms);
    }
    narrow = qs_arena_array(c->arena, BpfArm, n_arms);
    for (uint32_t i = 0; i < n_arms; i++) {
        narrow[i] = (BpfArm){ arms[i].first, arms[i].target };
    }
    return bpf_decisions_branch(c->decisions, BPF_WORD_ARG_LOW + 2 * key->arg, key->mask,
                                narrow, n_arms);
}

/* A decision between @inside and @outside the set of @atom. */
static uint32_t branch_on_atom(BpfCases *c, uint32_t atom_number, uint32_t inside,
                               uint32_t outside)
{
    const BpfFormula *atom = &c->formulas->formulas[atom_number];
    BpfWideArm *arms = qs_arena_array(c->arena, BpfWideArm, atom->n + 1);
    uint32_t n = 0;

    if (atom->toggles[0] != 0) {
        arms[n++] = (BpfWideArm){ 0, outside };
    }
    for (uint32_t i = 0; i < atom->n; i++) {
        arms[n++] = (BpfWideArm){ atom->toggles[i], i % 2 ? outside : inside };
    }
    return branch(c, atom->key, arms, n);
}

static gboolean expand(BpfCases *c, uint32_t number, uint32_t *ret_decision);

/* One atom on the key: two cells are all there are. */
static gboolean expand_one(BpfCases *c, uint32_t number, uint32_t atom,
                           uint32_t *ret_decision)
{
    uint32_t key = c->formulas->formulas[atom].key;
    uint32_t inside;
    uint32_t outside;

    c->formulas->formulas[atom].truth = TRUE;
    inside = bpf_cases_assign(c, number, key);
    c->formulas->formulas[atom].truth = FALSE;
    outside = bpf_cases_assign(c, number, key);
    if (!expand(c, inside, &inside) || !expand(c, outside, &outside)) {
        return FALSE;
    }
    *ret_decision = branch_on_atom(c, atom, inside, outside);
    return TRUE;
}

/* Several atoms on the key, or one that may decide atoms on other keys. */
static gboolean expand_cells(BpfCases *c, uint32_t number, const uint32_t *atoms,
                             uint32_t n_atoms, uint64_t related, uint32_t *ret_decision)
{
    uint32_t key = c->formulas->formulas[atoms[0]].key;
    uint32_t n_arms;
    BpfWideArm *arms;

    n_arms = bpf_cells_cut(c, number, atoms, n_atoms, related, &arms);
    for (uint32_t i = 0; i < n_arms; i++) {
        if (!expand(c, arms[i].target, &arms[i].target)) {
            return FALSE;
        }
    }
    if (n_arms > 0) {
        *ret_decision = branch(c, key, arms, n_arms);
    }
    return n_arms > 0;
}

/* FALSE if the budget is used up. */
static gboolean expand(BpfCases *c, uint32_t number, uint32_t *ret_decision)
{
    uint32_t n_atoms = 0;
    uint64_t related;
    uint32_t key;
    Survey survey;

    if (c->cases[number].decision != BPF_CASE_UNDECIDED) {
        *ret_decision = c->cases[number].decision;
        return TRUE;
    }
    if (c->cases[number].is_leaf) {
        *ret_decision = bpf_decisions_return(c->decisions, c->cases[number].ret);
        c->cases[number].decision = *ret_decision;
        return TRUE;
    }
    if (c->budget == 0) {
        return FALSE;
    }
    c->budget--;
    survey_cases(c, &survey, number);
    key = choose_key(c, &survey);
    related = find_related(c, &survey, key);
    for (uint32_t i = 0; i < survey.n_atoms; i++) {
        if (c->formulas->formulas[survey.atoms[i]].key == key) {
            survey.atoms[n_atoms++] = survey.atoms[i];
        }
    }
    if (!(n_atoms == 1 && related == 0
              ? expand_one(c, number, survey.atoms[0], ret_decision)
              : expand_cells(c, number, survey.atoms, n_atoms, related, ret_decision))) {
        return FALSE;
    }
    c->cases[number].decision = *ret_decision;
    return TRUE;
}

/* A formula's place among its siblings that does not depend on its number. */
typedef struct Ranked {
    uint64_t hash;
    uint32_t formula;
} Ranked;

static int compare_ranked(const void *a, const void *b)
{
    const Ranked *x = a;
    const Ranked *y = b;

    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* The plain way: short-circuit evaluation, part by part. */
static uint32_t chain_node(BpfCases *c, uint32_t number, uint32_t inside,
                           uint32_t outside)
{
    BpfFormula formula = c->formulas->formulas[number];
    Ranked *ranked;

    if (formula.kind == BPF_FORMULA_ATOM) {
        return branch_on_atom(c, number, inside, outside);
    }
    ranked = qs_arena_array(c->arena, Ranked, formula.n);
    for (uint32_t i = 0; i < formula.n; i++) {
        ranked[i].formula = formula.children[i];
        ranked[i].hash = c->formulas->formulas[formula.children[i]].hash;
    }
    qsort(ranked, formula.n, sizeof(*ranked), compare_ranked);
    for (uint32_t i = 0; i < formula.n; i++) {
        if (formula.kind == BPF_FORMULA_ALL) {
            inside = chain_node(c, ranked[i].formula, inside, outside);
        } else {
            outside = chain_node(c, ranked[i].formula, inside, outside);
        }
    }
    return formula.kind == BPF_FORMULA_ALL ? inside : outside;
}

static uint32_t chain_cases(BpfCases *c, uint32_t number)
{
    uint32_t n = bpf_cases_count(c, number);
    uint32_t *numbers = qs_arena_array(c->arena, uint32_t, n);
    uint32_t decision;

    for (uint32_t i = 0; i < n; i++) {
        numbers[i] = number;
        number = c->cases[number].next;
    }
    decision = bpf_decisions_return(c->decisions, c->cases[number].ret);
    while (n-- > 0) {
        const BpfCase *it = &c->cases[numbers[n]];

        decision = chain_node(c, it->formula, bpf_decisions_return(c->decisions, it->ret),
                              decision);
    }
    return decision;
}

/* Puts @number on the stack of what is to be weighed, unless it was there before. */
static void push(BpfCases *c, uint32_t number)
{
    if (c->marks[number] != c->mark) {
        c->marks[number] = c->mark;
        qs_arena_ensure(c->arena, c->stack, c->n_stack, c->stack_capacity);
        c->stack[c->n_stack++] = number;
    }
}

/* About how many comparisons @root takes, with all decisions that it leads to. */
static uint32_t weigh(BpfCases *c, uint32_t root)
{
    uint32_t weight = 0;

    while (c->n_marks < c->decisions->n_decisions) {
        qs_arena_ensure(c->arena, c->marks, c->n_marks, c->marks_capacity);
        c->marks[c->n_marks++] = 0;
    }
    c->mark++;
    push(c, root);
    while (c->n_stack > 0) {
        const BpfDecision *decision = &c->decisions->decisions[c->stack[--c->n_stack]];

        weight += decision->n_arms;
        for (uint32_t i = 0; i < decision->n_arms; i++) {
            push(c, decision->arms[i].target);
        }
    }
    return weight;
}

uint32_t bpf_cases_decide(BpfCases *c, uint32_t number)
{
    uint32_t decision;
    uint32_t plain;
    gboolean expanded;
    Survey survey;

    if (c->cases[number].is_leaf) {
        return bpf_decisions_return(c->decisions, c->cases[number].ret);
    }
    survey_cases(c, &survey, number);
    if (survey.n_keys == survey.n_occurrences && survey.n_keys > MOST_SINGLE_KEYS) {
        return chain_cases(c, number);
    }
    c->budget = BUDGET_BASE + BUDGET_PER_ATOM * survey.n_occurrences;
    c->work_limit = c->formulas->work + WORK_BASE +
                    (uint64_t)WORK_PER_ATOM * survey.n_occurrences;
    expanded = expand(c, number, &decision);
    if (expanded && survey.n_keys == 1) {
        return decision;
    }
    plain = chain_cases(c, number);
    return !expanded || 2 * weigh(c, decision) > 3 * weigh(c, plain) ? plain : decision;
}
