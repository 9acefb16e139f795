/*
 * Expansion: a list of cases as a decision
 *
 * A case list says "if this expression holds, return that; else ..." down to the
 * default.  It is expanded by one key (a masked argument) after another:
 *
 *   - the key that most atoms look at is chosen (on a tie, the plain one, then
 *     the lowest argument);
 *   - its values fall into cells at whose borders the truth of some atom changes;
 *   - in each cell the atoms on that key are constants: put them in, simplify,
 *     expand what is left; the cells become the arms of one decision.
 *
 * So no path tests a key twice, one sorted set of values is left where many
 * rules named single values, and since case lists, expressions and decisions are
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
 * Limits: conditions that pair up n values of two arguments take n * n steps, up
 * to the budget; keys on one argument with different masks count as unrelated.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include <string.h>
#include "expand.h"

/* Expansions of one call: so many, and so many more for each atom. */
#define BUDGET_BASE 64
#define BUDGET_PER_ATOM 4
/* Parts of expressions rewritten for one call. */
#define WORK_BASE (1 << 14)
#define WORK_PER_ATOM 1024

#define UNDECIDED UINT32_MAX

/* The atoms of a case list, each once, and how often each key is looked at. */
typedef struct Survey {
    uint32_t *atoms;
    uint32_t n_atoms;
    uint32_t capacity;
    uint32_t *counts;         /* by key */
    uint32_t n_keys;
    uint32_t n_occurrences;
} Survey;

/* At @value the truth of the atom numbered @atom changes. */
typedef struct Event {
    uint64_t value;
    uint32_t atom;
} Event;

static uint32_t find_case(QsCases *c, const QsCase *wanted)
{
    uint32_t hash = qsb_hash_mix(qsb_hash_mix(wanted->node, wanted->ret), wanted->next);
    QsIndexSlot *slot = qsb_index_first(&c->index, c->arena, hash);

    while (slot->number) {
        const QsCase *other = &c->cases[slot->number - 1];

        if (other->is_leaf == wanted->is_leaf && other->node == wanted->node &&
            other->ret == wanted->ret && other->next == wanted->next) {
            return slot->number - 1;
        }
        slot = qsb_index_next(&c->index, slot);
    }
    qsb_arena_ensure(c->arena, c->cases, c->n_cases, c->capacity);
    c->cases[c->n_cases] = *wanted;
    c->cases[c->n_cases].decision = UNDECIDED;
    qsb_index_fill(&c->index, slot, hash, c->n_cases);
    return c->n_cases++;
}

uint32_t qsb_cases_leaf(QsCases *c, uint32_t ret)
{
    return find_case(c, &(QsCase) { .is_leaf = TRUE, .ret = ret });
}

uint32_t qsb_cases_add(QsCases *c, uint32_t node, uint32_t ret, uint32_t next)
{
    if (node == QS_EXPR_TRUE) {
        return qsb_cases_leaf(c, ret);
    }
    if (node == QS_EXPR_FALSE || (c->cases[next].is_leaf && c->cases[next].ret == ret)) {
        return next;
    }
    return find_case(c, &(QsCase) { .node = node, .ret = ret, .next = next });
}

static void survey_node(QsCases *c, Survey *survey, uint32_t number)
{
    QsNode *node = &c->nodes->nodes[number];

    if (node->kind == QS_EXPR_ATOM) {
        survey->n_keys += survey->counts[node->key] == 0;
        survey->counts[node->key]++;
        survey->n_occurrences++;
        if (node->stamp != c->stamp) {
            node->stamp = c->stamp;
            qsb_arena_ensure(c->arena, survey->atoms, survey->n_atoms,
                            survey->capacity);
            survey->atoms[survey->n_atoms++] = number;
        }
        return;
    }
    for (uint32_t i = 0; i < node->n; i++) {
        survey_node(c, survey, node->children[i]);
    }
}

static void survey_cases(QsCases *c, Survey *survey, uint32_t number)
{
    memset(survey, 0, sizeof(*survey));
    survey->counts = qsb_arena_array(c->arena, uint32_t, c->nodes->n_keys);
    memset(survey->counts, 0, c->nodes->n_keys * sizeof(*survey->counts));
    c->stamp++;
    while (!c->cases[number].is_leaf) {
        survey_node(c, survey, c->cases[number].node);
        number = c->cases[number].next;
    }
}

static gboolean key_is_plain(const QsKey *key)
{
    return key->mask == (key->bits == 64 ? UINT64_MAX : UINT32_MAX);
}

/* Whether @a is to be looked at before @b, as far as their content says. */
static gboolean key_before(const QsKey *a, const QsKey *b)
{
    if (key_is_plain(a) != key_is_plain(b)) {
        return key_is_plain(a);
    }
    if (a->arg != b->arg) {
        return a->arg < b->arg;
    }
    return a->bits != b->bits ? a->bits < b->bits : a->mask < b->mask;
}

static uint32_t choose_key(const QsCases *c, const Survey *survey)
{
    uint32_t best = c->nodes->nodes[survey->atoms[0]].key;

    for (uint32_t i = 1; i < survey->n_atoms; i++) {
        uint32_t key = c->nodes->nodes[survey->atoms[i]].key;

        if (survey->counts[key] > survey->counts[best] ||
            (survey->counts[key] == survey->counts[best] &&
             key_before(&c->nodes->keys[key], &c->nodes->keys[best]))) {
            best = key;
        }
    }
    return best;
}

/* How many cases there are before the leaf. */
static uint32_t count_cases(const QsCases *c, uint32_t number)
{
    uint32_t n = 0;

    while (!c->cases[number].is_leaf) {
        number = c->cases[number].next;
        n++;
    }
    return n;
}

/* The case list with the atoms on @key replaced by their truth. */
static uint32_t assign_cases(QsCases *c, uint32_t number, uint32_t key)
{
    uint32_t n = count_cases(c, number);
    uint32_t *nodes = qsb_arena_array(c->arena, uint32_t, n);
    uint32_t *rets = qsb_arena_array(c->arena, uint32_t, n);
    uint32_t next = number;

    for (uint32_t i = 0; i < n; i++) {
        nodes[i] = qsb_nodes_assign(c->nodes, c->cases[next].node, key);
        rets[i] = c->cases[next].ret;
        next = c->cases[next].next;
    }
    while (n-- > 0) {
        next = qsb_cases_add(c, nodes[n], rets[n], next);
    }
    return next;
}

/* A decision on @key whose @arms may still have equal neighbours. */
static uint32_t branch(QsCases *c, uint32_t key_number, const QsWideArm *arms,
                       uint32_t n_arms)
{
    const QsKey *key = &c->nodes->keys[key_number];
    QsArm *narrow;

    if (key->bits == 64) {
        return qsb_diagram_branch_wide(c->diagram, key->arg, key->mask, arms, n_arms);
    }
    narrow = qsb_arena_array(c->arena, QsArm, n_arms);
    for (uint32_t i = 0; i < n_arms; i++) {
        narrow[i] = (QsArm) { arms[i].first, arms[i].target };
    }
    return qsb_diagram_branch(c->diagram, QS_WORD_ARG_LOW + 2 * key->arg, key->mask,
                             narrow, n_arms);
}

/* A decision between @inside and @outside the set of @atom. */
static uint32_t branch_on_atom(QsCases *c, uint32_t atom_number, uint32_t inside,
                               uint32_t outside)
{
    const QsNode *atom = &c->nodes->nodes[atom_number];
    QsWideArm *arms = qsb_arena_array(c->arena, QsWideArm, atom->n + 1);
    uint32_t n = 0;

    if (atom->toggles[0] != 0) {
        arms[n++] = (QsWideArm) { 0, outside };
    }
    for (uint32_t i = 0; i < atom->n; i++) {
        arms[n++] = (QsWideArm) { atom->toggles[i], i % 2 ? outside : inside };
    }
    return branch(c, atom->key, arms, n);
}

static gboolean expand(QsCases *c, uint32_t number, uint32_t *ret_decision);

/* One atom on the key: two cells are all there are. */
static gboolean expand_one(QsCases *c, uint32_t number, uint32_t atom,
                           uint32_t *ret_decision)
{
    uint32_t key = c->nodes->nodes[atom].key;
    uint32_t inside;
    uint32_t outside;

    c->nodes->nodes[atom].truth = TRUE;
    inside = assign_cases(c, number, key);
    c->nodes->nodes[atom].truth = FALSE;
    outside = assign_cases(c, number, key);
    if (!expand(c, inside, &inside) || !expand(c, outside, &outside)) {
        return FALSE;
    }
    *ret_decision = branch_on_atom(c, atom, inside, outside);
    return TRUE;
}

static int compare_events(const void *a, const void *b)
{
    const Event *x = a;
    const Event *y = b;

    return x->value < y->value ? -1 : x->value > y->value;
}

/* What @n atoms say in one kind of cell, and what is left of the cases there. */
typedef struct CellKind {
    const uint64_t *truths;
    uint32_t number;
} CellKind;

typedef struct CellKinds {
    CellKind *kinds;
    uint32_t n;
    uint32_t capacity;
    QsIndex index;
} CellKinds;

/* The cases left where @truths (@n_words of bits, one for each atom) are true. */
static uint32_t assign_cell(QsCases *c, CellKinds *cells, uint32_t number,
                            const uint32_t *atoms, uint32_t n_atoms,
                            const uint64_t *truths, uint32_t n_words)
{
    uint32_t key = c->nodes->nodes[atoms[0]].key;
    uint64_t *own;
    QsIndexSlot *slot;
    uint64_t hash = 0;

    for (uint32_t i = 0; i < n_words; i++) {
        hash = qsb_hash_mix(hash, truths[i]);
    }
    slot = qsb_index_first(&cells->index, c->arena, hash);
    while (slot->number) {
        const CellKind *kind = &cells->kinds[slot->number - 1];

        if (memcmp(kind->truths, truths, n_words * sizeof(*truths)) == 0) {
            return kind->number;
        }
        slot = qsb_index_next(&cells->index, slot);
    }
    for (uint32_t i = 0; i < n_atoms; i++) {
        c->nodes->nodes[atoms[i]].truth = truths[i / 64] >> i % 64 & 1;
    }
    own = qsb_arena_array(c->arena, uint64_t, n_words);
    memcpy(own, truths, n_words * sizeof(*truths));
    qsb_arena_ensure(c->arena, cells->kinds, cells->n, cells->capacity);
    cells->kinds[cells->n].truths = own;
    cells->kinds[cells->n].number = assign_cases(c, number, key);
    qsb_index_fill(&cells->index, slot, hash, cells->n);
    return cells->kinds[cells->n++].number;
}

/* Several atoms on the key: sweep over the borders of all their sets. */
static gboolean expand_cells(QsCases *c, uint32_t number, const uint32_t *atoms,
                             uint32_t n_atoms, uint32_t *ret_decision)
{
    uint32_t key = c->nodes->nodes[atoms[0]].key;
    uint32_t n_words = (n_atoms + 63) / 64;
    uint64_t *truths = qsb_arena_array(c->arena, uint64_t, n_words);
    CellKinds cells = { 0 };
    uint32_t n_events = 0;
    uint32_t n_arms = 0;
    uint32_t next = 0;
    Event *events;
    QsWideArm *arms;

    for (uint32_t i = 0; i < n_atoms; i++) {
        n_events += c->nodes->nodes[atoms[i]].n;
    }
    events = qsb_arena_array(c->arena, Event, n_events);
    arms = qsb_arena_array(c->arena, QsWideArm, n_events + 1);
    n_events = 0;
    for (uint32_t i = 0; i < n_atoms; i++) {
        const QsNode *atom = &c->nodes->nodes[atoms[i]];

        for (uint32_t j = 0; j < atom->n; j++) {
            events[n_events++] = (Event) { atom->toggles[j], i };
        }
    }
    qsort(events, n_events, sizeof(*events), compare_events);
    memset(truths, 0, n_words * sizeof(*truths));
    arms[0].first = 0;
    do {
        while (next < n_events && events[next].value == arms[n_arms].first) {
            truths[events[next].atom / 64] ^= UINT64_C(1) << events[next].atom % 64;
            next++;
        }
        arms[n_arms++].target = assign_cell(c, &cells, number, atoms, n_atoms,
                                            truths, n_words);
        if (c->nodes->work > c->work_limit) {
            return FALSE;
        }
        if (next < n_events) {
            arms[n_arms].first = events[next].value;
        }
    } while (next < n_events);

    for (uint32_t i = 0; i < n_arms; i++) {
        if (!expand(c, arms[i].target, &arms[i].target)) {
            return FALSE;
        }
    }
    *ret_decision = branch(c, key, arms, n_arms);
    return TRUE;
}

/* FALSE if the budget is used up. */
static gboolean expand(QsCases *c, uint32_t number, uint32_t *ret_decision)
{
    uint32_t n_atoms = 0;
    uint32_t key;
    Survey survey;

    if (c->cases[number].decision != UNDECIDED) {
        *ret_decision = c->cases[number].decision;
        return TRUE;
    }
    if (c->cases[number].is_leaf) {
        *ret_decision = qsb_diagram_return(c->diagram, c->cases[number].ret);
        c->cases[number].decision = *ret_decision;
        return TRUE;
    }
    if (c->budget == 0) {
        return FALSE;
    }
    c->budget--;
    survey_cases(c, &survey, number);
    key = choose_key(c, &survey);
    for (uint32_t i = 0; i < survey.n_atoms; i++) {
        if (c->nodes->nodes[survey.atoms[i]].key == key) {
            survey.atoms[n_atoms++] = survey.atoms[i];
        }
    }
    if (!(n_atoms == 1
          ? expand_one(c, number, survey.atoms[0], ret_decision)
          : expand_cells(c, number, survey.atoms, n_atoms, ret_decision))) {
        return FALSE;
    }
    c->cases[number].decision = *ret_decision;
    return TRUE;
}

/* A node's place among its siblings that does not depend on its number. */
typedef struct Ranked {
    uint64_t hash;
    uint32_t node;
} Ranked;

static int compare_ranked(const void *a, const void *b)
{
    const Ranked *x = a;
    const Ranked *y = b;

    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* The plain way: short-circuit evaluation, part by part. */
static uint32_t chain_node(QsCases *c, uint32_t number, uint32_t inside,
                           uint32_t outside)
{
    QsNode node = c->nodes->nodes[number];
    Ranked *ranked;

    if (node.kind == QS_EXPR_ATOM) {
        return branch_on_atom(c, number, inside, outside);
    }
    ranked = qsb_arena_array(c->arena, Ranked, node.n);
    for (uint32_t i = 0; i < node.n; i++) {
        ranked[i].node = node.children[i];
        ranked[i].hash = c->nodes->nodes[node.children[i]].hash;
    }
    qsort(ranked, node.n, sizeof(*ranked), compare_ranked);
    for (uint32_t i = 0; i < node.n; i++) {
        if (node.kind == QS_EXPR_ALL) {
            inside = chain_node(c, ranked[i].node, inside, outside);
        } else {
            outside = chain_node(c, ranked[i].node, inside, outside);
        }
    }
    return node.kind == QS_EXPR_ALL ? inside : outside;
}

static uint32_t chain_cases(QsCases *c, uint32_t number)
{
    uint32_t n = count_cases(c, number);
    uint32_t *numbers = qsb_arena_array(c->arena, uint32_t, n);
    uint32_t decision;

    for (uint32_t i = 0; i < n; i++) {
        numbers[i] = number;
        number = c->cases[number].next;
    }
    decision = qsb_diagram_return(c->diagram, c->cases[number].ret);
    while (n-- > 0) {
        const QsCase *it = &c->cases[numbers[n]];

        decision = chain_node(c, it->node, qsb_diagram_return(c->diagram, it->ret),
                              decision);
    }
    return decision;
}

/* About how many comparisons @root and all that it leads to take. */
static uint32_t weigh(QsCases *c, uint32_t root)
{
    const QsDiagram *diagram = c->diagram;
    g_autofree uint8_t *reachable = g_new0(uint8_t, (size_t)root + 1);
    uint32_t weight = 0;

    reachable[root] = TRUE;
    for (uint32_t i = root + 1; i-- > 0; ) {
        const QsDecision *decision = &diagram->decisions[i];

        if (!reachable[i] || decision->word == QS_WORD_NONE) {
            continue;
        }
        weight += decision->n_arms;
        for (uint32_t j = 0; j < decision->n_arms; j++) {
            reachable[decision->arms[j].target] = TRUE;
        }
    }
    return weight;
}

uint32_t qsb_cases_decide(QsCases *c, uint32_t number)
{
    uint32_t decision;
    uint32_t plain;
    gboolean expanded;
    Survey survey;

    if (c->cases[number].is_leaf) {
        return qsb_diagram_return(c->diagram, c->cases[number].ret);
    }
    survey_cases(c, &survey, number);
    c->budget = BUDGET_BASE + BUDGET_PER_ATOM * survey.n_occurrences;
    c->work_limit = c->nodes->work + WORK_BASE +
        (uint64_t)WORK_PER_ATOM * survey.n_occurrences;
    expanded = expand(c, number, &decision);
    if (expanded && survey.n_keys == 1) {
        return decision;
    }
    plain = chain_cases(c, number);
    return !expanded || 2 * weigh(c, decision) > 3 * weigh(c, plain) ? plain : decision;
}
