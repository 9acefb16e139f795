/*
 * Lowering: what a policy means, as a decision diagram
 *
 * For each call the grants are sorted by precedence, those of one action joined
 * into one expression, and the result is a list of cases: "if this expression
 * holds, return that; else ..." down to the default.  The list is expanded by
 * one key (a masked argument) after another:
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
 * Expansion can multiply cells of unrelated keys.  It works within a budget
 * that grows with the condition; beyond it the call is lowered the plain way,
 * one decision per atom in short-circuit order, which is linear in size and as
 * correct, only slower to run.
 *
 * Everything chosen depends on content alone, never on the order in which
 * grants came or numbers were given.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include <string.h>
#include "expr.h"
#include "lower.h"
#include "qsandbox/error.h"

/* Expansions of one call: so many, and so many more for each atom. */
#define BUDGET_BASE 64
#define BUDGET_PER_ATOM 4
/* Parts of expressions rewritten for one call. */
#define WORK_BASE (1 << 14)
#define WORK_PER_ATOM 1024

#define UNDECIDED UINT32_MAX

/* If @node holds @ret, else @next; a leaf has no node and returns @ret always. */
typedef struct Case {
    gboolean is_leaf;
    uint32_t node;
    uint32_t ret;
    uint32_t next;
    uint32_t decision;        /* once expanded */
} Case;

typedef struct Lowering {
    QsArena *arena;
    QsDiagram *diagram;
    QsNodes nodes;
    Case *cases;
    uint32_t n_cases;
    uint32_t capacity;
    QsIndex index;
    uint32_t stamp;
    uint32_t budget;
    uint64_t work_limit;
} Lowering;

/* The atoms of a case list, each once, and how often each key is looked at. */
typedef struct Survey {
    uint32_t *atoms;
    uint32_t n_atoms;
    uint32_t capacity;
    uint32_t *counts;         /* by key */
    uint32_t n_occurrences;
} Survey;

/* At @value the truth of the atom numbered @atom changes. */
typedef struct Event {
    uint64_t value;
    uint32_t atom;
} Event;

static uint32_t find_case(Lowering *l, const Case *wanted)
{
    uint32_t hash = qsb_hash_mix(qsb_hash_mix(wanted->node, wanted->ret), wanted->next);
    QsIndexSlot *slot = qsb_index_first(&l->index, l->arena, hash);

    while (slot->number) {
        const Case *other = &l->cases[slot->number - 1];

        if (other->is_leaf == wanted->is_leaf && other->node == wanted->node &&
            other->ret == wanted->ret && other->next == wanted->next) {
            return slot->number - 1;
        }
        slot = qsb_index_next(&l->index, slot);
    }
    qsb_arena_ensure(l->arena, l->cases, l->n_cases, l->capacity);
    l->cases[l->n_cases] = *wanted;
    l->cases[l->n_cases].decision = UNDECIDED;
    qsb_index_fill(&l->index, slot, hash, l->n_cases);
    return l->n_cases++;
}

static uint32_t make_leaf(Lowering *l, uint32_t ret)
{
    return find_case(l, &(Case) { .is_leaf = TRUE, .ret = ret });
}

static uint32_t make_case(Lowering *l, uint32_t node, uint32_t ret, uint32_t next)
{
    if (node == QS_EXPR_TRUE) {
        return make_leaf(l, ret);
    }
    if (node == QS_EXPR_FALSE || (l->cases[next].is_leaf && l->cases[next].ret == ret)) {
        return next;
    }
    return find_case(l, &(Case) { .node = node, .ret = ret, .next = next });
}

static void survey_node(Lowering *l, Survey *survey, uint32_t number)
{
    QsNode *node = &l->nodes.nodes[number];

    if (node->kind == QS_EXPR_ATOM) {
        survey->counts[node->key]++;
        survey->n_occurrences++;
        if (node->stamp != l->stamp) {
            node->stamp = l->stamp;
            qsb_arena_ensure(l->arena, survey->atoms, survey->n_atoms,
                            survey->capacity);
            survey->atoms[survey->n_atoms++] = number;
        }
        return;
    }
    for (uint32_t i = 0; i < node->n; i++) {
        survey_node(l, survey, node->children[i]);
    }
}

static void survey_cases(Lowering *l, Survey *survey, uint32_t number)
{
    memset(survey, 0, sizeof(*survey));
    survey->counts = qsb_arena_array(l->arena, uint32_t, l->nodes.n_keys);
    memset(survey->counts, 0, l->nodes.n_keys * sizeof(*survey->counts));
    l->stamp++;
    while (!l->cases[number].is_leaf) {
        survey_node(l, survey, l->cases[number].node);
        number = l->cases[number].next;
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

static uint32_t choose_key(const Lowering *l, const Survey *survey)
{
    uint32_t best = l->nodes.nodes[survey->atoms[0]].key;

    for (uint32_t i = 1; i < survey->n_atoms; i++) {
        uint32_t key = l->nodes.nodes[survey->atoms[i]].key;

        if (survey->counts[key] > survey->counts[best] ||
            (survey->counts[key] == survey->counts[best] &&
             key_before(&l->nodes.keys[key], &l->nodes.keys[best]))) {
            best = key;
        }
    }
    return best;
}

/* How many cases there are before the leaf. */
static uint32_t count_cases(const Lowering *l, uint32_t number)
{
    uint32_t n = 0;

    while (!l->cases[number].is_leaf) {
        number = l->cases[number].next;
        n++;
    }
    return n;
}

/* The case list with the atoms on @key replaced by their truth. */
static uint32_t assign_cases(Lowering *l, uint32_t number, uint32_t key)
{
    uint32_t n = count_cases(l, number);
    uint32_t *nodes = qsb_arena_array(l->arena, uint32_t, n);
    uint32_t *rets = qsb_arena_array(l->arena, uint32_t, n);
    uint32_t next = number;

    for (uint32_t i = 0; i < n; i++) {
        nodes[i] = qsb_nodes_assign(&l->nodes, l->cases[next].node, key);
        rets[i] = l->cases[next].ret;
        next = l->cases[next].next;
    }
    while (n-- > 0) {
        next = make_case(l, nodes[n], rets[n], next);
    }
    return next;
}

/* A decision on @key whose @arms may still have equal neighbours. */
static uint32_t branch(Lowering *l, uint32_t key_number, const QsWideArm *arms,
                       uint32_t n_arms)
{
    const QsKey *key = &l->nodes.keys[key_number];
    QsArm *narrow;

    if (key->bits == 64) {
        return qsb_diagram_branch_wide(l->diagram, key->arg, key->mask, arms, n_arms);
    }
    narrow = qsb_arena_array(l->arena, QsArm, n_arms);
    for (uint32_t i = 0; i < n_arms; i++) {
        narrow[i] = (QsArm) { arms[i].first, arms[i].target };
    }
    return qsb_diagram_branch(l->diagram, QS_WORD_ARG_LOW + 2 * key->arg, key->mask,
                             narrow, n_arms);
}

/* A decision between @inside and @outside the set of @atom. */
static uint32_t branch_on_atom(Lowering *l, uint32_t atom_number, uint32_t inside,
                               uint32_t outside)
{
    const QsNode *atom = &l->nodes.nodes[atom_number];
    QsWideArm *arms = qsb_arena_array(l->arena, QsWideArm, atom->n + 1);
    uint32_t n = 0;

    if (atom->toggles[0] != 0) {
        arms[n++] = (QsWideArm) { 0, outside };
    }
    for (uint32_t i = 0; i < atom->n; i++) {
        arms[n++] = (QsWideArm) { atom->toggles[i], i % 2 ? outside : inside };
    }
    return branch(l, atom->key, arms, n);
}

static gboolean expand(Lowering *l, uint32_t number, uint32_t *ret_decision);

/* One atom on the key: two cells are all there are. */
static gboolean expand_one(Lowering *l, uint32_t number, uint32_t atom,
                           uint32_t *ret_decision)
{
    uint32_t key = l->nodes.nodes[atom].key;
    uint32_t inside;
    uint32_t outside;

    l->nodes.nodes[atom].truth = TRUE;
    inside = assign_cases(l, number, key);
    l->nodes.nodes[atom].truth = FALSE;
    outside = assign_cases(l, number, key);
    if (!expand(l, inside, &inside) || !expand(l, outside, &outside)) {
        return FALSE;
    }
    *ret_decision = branch_on_atom(l, atom, inside, outside);
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
static uint32_t assign_cell(Lowering *l, CellKinds *cells, uint32_t number,
                            const uint32_t *atoms, uint32_t n_atoms,
                            const uint64_t *truths, uint32_t n_words)
{
    uint32_t key = l->nodes.nodes[atoms[0]].key;
    uint64_t *own;
    QsIndexSlot *slot;
    uint64_t hash = 0;

    for (uint32_t i = 0; i < n_words; i++) {
        hash = qsb_hash_mix(hash, truths[i]);
    }
    slot = qsb_index_first(&cells->index, l->arena, hash);
    while (slot->number) {
        const CellKind *kind = &cells->kinds[slot->number - 1];

        if (memcmp(kind->truths, truths, n_words * sizeof(*truths)) == 0) {
            return kind->number;
        }
        slot = qsb_index_next(&cells->index, slot);
    }
    for (uint32_t i = 0; i < n_atoms; i++) {
        l->nodes.nodes[atoms[i]].truth = truths[i / 64] >> i % 64 & 1;
    }
    own = qsb_arena_array(l->arena, uint64_t, n_words);
    memcpy(own, truths, n_words * sizeof(*truths));
    qsb_arena_ensure(l->arena, cells->kinds, cells->n, cells->capacity);
    cells->kinds[cells->n].truths = own;
    cells->kinds[cells->n].number = assign_cases(l, number, key);
    qsb_index_fill(&cells->index, slot, hash, cells->n);
    return cells->kinds[cells->n++].number;
}

/* Several atoms on the key: sweep over the borders of all their sets. */
static gboolean expand_cells(Lowering *l, uint32_t number, const uint32_t *atoms,
                             uint32_t n_atoms, uint32_t *ret_decision)
{
    uint32_t key = l->nodes.nodes[atoms[0]].key;
    uint32_t n_words = (n_atoms + 63) / 64;
    uint64_t *truths = qsb_arena_array(l->arena, uint64_t, n_words);
    CellKinds cells = { 0 };
    uint32_t n_events = 0;
    uint32_t n_arms = 0;
    uint32_t next = 0;
    Event *events;
    QsWideArm *arms;

    for (uint32_t i = 0; i < n_atoms; i++) {
        n_events += l->nodes.nodes[atoms[i]].n;
    }
    events = qsb_arena_array(l->arena, Event, n_events);
    arms = qsb_arena_array(l->arena, QsWideArm, n_events + 1);
    n_events = 0;
    for (uint32_t i = 0; i < n_atoms; i++) {
        const QsNode *atom = &l->nodes.nodes[atoms[i]];

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
        arms[n_arms++].target = assign_cell(l, &cells, number, atoms, n_atoms,
                                            truths, n_words);
        if (l->nodes.work > l->work_limit) {
            return FALSE;
        }
        if (next < n_events) {
            arms[n_arms].first = events[next].value;
        }
    } while (next < n_events);

    for (uint32_t i = 0; i < n_arms; i++) {
        if (!expand(l, arms[i].target, &arms[i].target)) {
            return FALSE;
        }
    }
    *ret_decision = branch(l, key, arms, n_arms);
    return TRUE;
}

/* FALSE if the budget is used up. */
static gboolean expand(Lowering *l, uint32_t number, uint32_t *ret_decision)
{
    uint32_t n_atoms = 0;
    uint32_t key;
    Survey survey;

    if (l->cases[number].decision != UNDECIDED) {
        *ret_decision = l->cases[number].decision;
        return TRUE;
    }
    if (l->cases[number].is_leaf) {
        *ret_decision = qsb_diagram_return(l->diagram, l->cases[number].ret);
        l->cases[number].decision = *ret_decision;
        return TRUE;
    }
    if (l->budget == 0) {
        return FALSE;
    }
    l->budget--;
    survey_cases(l, &survey, number);
    key = choose_key(l, &survey);
    for (uint32_t i = 0; i < survey.n_atoms; i++) {
        if (l->nodes.nodes[survey.atoms[i]].key == key) {
            survey.atoms[n_atoms++] = survey.atoms[i];
        }
    }
    if (!(n_atoms == 1
          ? expand_one(l, number, survey.atoms[0], ret_decision)
          : expand_cells(l, number, survey.atoms, n_atoms, ret_decision))) {
        return FALSE;
    }
    l->cases[number].decision = *ret_decision;
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
static uint32_t chain_node(Lowering *l, uint32_t number, uint32_t inside,
                           uint32_t outside)
{
    QsNode node = l->nodes.nodes[number];
    Ranked *ranked;

    if (node.kind == QS_EXPR_ATOM) {
        return branch_on_atom(l, number, inside, outside);
    }
    ranked = qsb_arena_array(l->arena, Ranked, node.n);
    for (uint32_t i = 0; i < node.n; i++) {
        ranked[i].node = node.children[i];
        ranked[i].hash = l->nodes.nodes[node.children[i]].hash;
    }
    qsort(ranked, node.n, sizeof(*ranked), compare_ranked);
    for (uint32_t i = 0; i < node.n; i++) {
        if (node.kind == QS_EXPR_ALL) {
            inside = chain_node(l, ranked[i].node, inside, outside);
        } else {
            outside = chain_node(l, ranked[i].node, inside, outside);
        }
    }
    return node.kind == QS_EXPR_ALL ? inside : outside;
}

static uint32_t chain_cases(Lowering *l, uint32_t number)
{
    uint32_t n = count_cases(l, number);
    uint32_t *numbers = qsb_arena_array(l->arena, uint32_t, n);
    uint32_t decision;

    for (uint32_t i = 0; i < n; i++) {
        numbers[i] = number;
        number = l->cases[number].next;
    }
    decision = qsb_diagram_return(l->diagram, l->cases[number].ret);
    while (n-- > 0) {
        const Case *it = &l->cases[numbers[n]];

        decision = chain_node(l, it->node, qsb_diagram_return(l->diagram, it->ret),
                              decision);
    }
    return decision;
}

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

/* The case list of @call. */
static gboolean read_call(Lowering *l, const QsPolicyCall *call, QsAction otherwise,
                          uint32_t *ret_case, GError **error)
{
    uint32_t n = call->grants->len;
    const QsGrant **grants = qsb_arena_array(l->arena, const QsGrant *, n);
    uint32_t *parts = qsb_arena_array(l->arena, uint32_t, n);
    uint32_t next = make_leaf(l, qs_action_to_ret(otherwise));

    memcpy(grants, call->grants->pdata, n * sizeof(*grants));
    if (n > 1) {
        qsort(grants, n, sizeof(*grants), compare_grants);
    }
    while (n > 0) {
        QsAction action = grants[n - 1]->action;
        uint32_t n_parts = 0;

        while (n > 0 && qs_action_equal(grants[n - 1]->action, action)) {
            const QsGrant *grant = grants[--n];

            if (!qsb_nodes_from_cond(&l->nodes, grant->cond, &parts[n_parts++])) {
                g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                            "%s:%u:1: the condition on call %s (%u) is nested more "
                            "than %d deep", grant->file ? grant->file : "policy",
                            grant->line, call->name ? call->name : "number",
                            call->nr, QS_COND_MAX_DEPTH);
                return FALSE;
            }
        }
        next = make_case(l, qsb_nodes_group(&l->nodes, QS_EXPR_ANY, parts, n_parts),
                         qs_action_to_ret(action), next);
    }
    *ret_case = next;
    return TRUE;
}

static gboolean lower_call(Lowering *l, const QsPolicyCall *call, QsAction otherwise,
                           uint32_t *ret_decision, GError **error)
{
    uint32_t number;
    Survey survey;

    if (!read_call(l, call, otherwise, &number, error)) {
        return FALSE;
    }
    if (l->cases[number].is_leaf) {
        return expand(l, number, ret_decision);
    }
    survey_cases(l, &survey, number);
    l->budget = BUDGET_BASE + BUDGET_PER_ATOM * survey.n_occurrences;
    l->work_limit = l->nodes.work + WORK_BASE +
        (uint64_t)WORK_PER_ATOM * survey.n_occurrences;
    if (!expand(l, number, ret_decision)) {
        *ret_decision = chain_cases(l, number);
    }
    return TRUE;
}

/* What a number returns that no rule speaks of. */
typedef struct Defaults {
    QsAction own;
    QsAction foreign;         /* from @first_foreign on */
    gboolean has_foreign;
    uint32_t first_foreign;
} Defaults;

static QsAction default_for(const Defaults *defaults, uint32_t nr)
{
    return defaults->has_foreign && nr >= defaults->first_foreign
        ? defaults->foreign : defaults->own;
}

/* Adds the arms for numbers without a rule, from @first to just before @end. */
static uint32_t add_defaults(Lowering *l, const Defaults *defaults, QsArm *arms,
                             uint32_t n, uint64_t first, uint64_t end)
{
    if (first < end) {
        uint32_t ret = qs_action_to_ret(default_for(defaults, first));

        arms[n++] = (QsArm) { first, qsb_diagram_return(l->diagram, ret) };
    }
    if (defaults->has_foreign && first < defaults->first_foreign &&
        defaults->first_foreign < end) {
        uint32_t ret = qs_action_to_ret(defaults->foreign);

        arms[n++] = (QsArm) { defaults->first_foreign,
                              qsb_diagram_return(l->diagram, ret) };
    }
    return n;
}

static void attach_hot(Lowering *l, uint32_t decision_number, const QsHotCall *hot)
{
    QsDecision *decision = &l->diagram->decisions[decision_number];

    if (decision->word == QS_WORD_ARG_LOW + 2 * hot->arg && hot->n_values > 0) {
        decision->hot = hot->values;
        decision->n_hot = hot->n_values;
    }
}

gboolean qsb_lower_policy(QsDiagram *diagram, const QsPolicy *policy,
                         const QsHotCall *hot, uint32_t n_hot,
                         uint32_t *ret_root, GError **error)
{
    Lowering l = { .arena = diagram->arena, .diagram = diagram };
    Defaults defaults = { .own = policy->default_action,
                          .foreign = policy->default_action };
    uint32_t arch = policy->abi->audit_arch;
    uint32_t n_calls = policy->calls->len;
    QsArm *arms = qsb_arena_array(l.arena, QsArm, 3 * (n_calls + 1));
    QsHotValue *hot_numbers = qsb_arena_array(l.arena, QsHotValue, n_hot);
    uint64_t next = 0;
    uint32_t n_arms = 0;
    uint32_t at_hot = 0;
    uint32_t bad;
    uint32_t numbers;
    QsArm by_arch[3];

    qsb_nodes_init(&l.nodes, l.arena);
    defaults.has_foreign = qs_abi_foreign_numbers(policy->abi, &defaults.first_foreign);
    if (qs_action_permits(defaults.own)) {
        defaults.foreign = policy->bad_arch_action;
    }
    for (uint32_t i = 0; i < n_calls; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];
        uint32_t target;

        n_arms = add_defaults(&l, &defaults, arms, n_arms, next, call->nr);
        if (!lower_call(&l, call, default_for(&defaults, call->nr), &target, error)) {
            return FALSE;
        }
        arms[n_arms++] = (QsArm) { call->nr, target };
        while (at_hot < n_hot && hot[at_hot].nr < call->nr) {
            at_hot++;
        }
        if (at_hot < n_hot && hot[at_hot].nr == call->nr) {
            attach_hot(&l, target, &hot[at_hot]);
        }
        next = (uint64_t)call->nr + 1;
    }
    n_arms = add_defaults(&l, &defaults, arms, n_arms, next, UINT64_C(1) << 32);
    numbers = qsb_diagram_branch(diagram, QS_WORD_NR, QS_FULL_MASK, arms, n_arms);
    if (diagram->decisions[numbers].word == QS_WORD_NR) {
        for (uint32_t i = 0; i < n_hot; i++) {
            hot_numbers[i] = (QsHotValue) { hot[i].nr, hot[i].weight };
        }
        diagram->decisions[numbers].hot = hot_numbers;
        diagram->decisions[numbers].n_hot = n_hot;
    }

    bad = qsb_diagram_return(diagram, qs_action_to_ret(policy->bad_arch_action));
    by_arch[0] = (QsArm) { 0, bad };
    by_arch[1] = (QsArm) { arch, numbers };
    by_arch[2] = (QsArm) { arch + 1, bad };
    *ret_root = qsb_diagram_branch(diagram, QS_WORD_ARCH, QS_FULL_MASK, by_arch,
                                  arch == UINT32_MAX ? 2 : 3);
    return TRUE;
}
