/*
 * A policy as a function of the call.
 *
 * Derived from the grants alone, and not from the reference evaluator, which the
 * tests compare it with: per call number a function of the arguments, in which
 * the grants are laid over the default from the least permissive to the most;
 * then these functions side by side, chosen by number; then the architecture.
 *
 * A comparison of 64 bits is one of the high halves, and where those are equal
 * one of the low halves.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "meaning.h"

/* The comparisons of one half of an argument that a test is made of. */
typedef enum HalfTest {
    HALF_EQUAL = 1,
    HALF_GREATER,
    HALF_GREATER_OR_EQUAL,
} HalfTest;

static void announce_half(Meaning *meaning, unsigned word, uint32_t mask,
                          HalfTest half, uint32_t value)
{
    Field field = { .word = word, .mask = mask };
    Piece pieces[3] = { { 0, VERDICT_FALSE } };
    unsigned n = 1;
    unsigned number;

    if (half != HALF_GREATER) {
        /* From the value itself on; 0 replaces the first piece. */
        n = value > 0;
        pieces[n].start = value;
        pieces[n++].verdict = VERDICT_TRUE;
    }
    if (half != HALF_GREATER_OR_EQUAL && value < UINT32_MAX) {
        pieces[n].start = value + 1;
        pieces[n++].verdict = half == HALF_EQUAL ? VERDICT_FALSE : VERDICT_TRUE;
    }
    number = qsv_space_add_test(meaning->space, &field, pieces, n);
    g_array_append_val(meaning->tests, number);
}

/* EQ and NE ask for equality; GE and LT for >=, GT and LE for >. */
static HalfTest find_half(QsCmp op)
{
    switch (op) {
    case QS_CMP_EQ:
    case QS_CMP_NE:
        return HALF_EQUAL;
    case QS_CMP_GE:
    case QS_CMP_LT:
        return HALF_GREATER_OR_EQUAL;
    default:
        return HALF_GREATER;
    }
}

static void announce_condition(Meaning *meaning, const QsCond *cond)
{
    HalfTest half;

    if (!cond) {
        return;
    }
    if (cond->kind != QS_COND_TEST) {
        for (size_t i = 0; i < cond->n_children; i++) {
            announce_condition(meaning, cond->children[i]);
        }
        return;
    }
    half = find_half(cond->op);
    announce_half(meaning, SPACE_LOW(cond->arg), cond->mask, half, cond->value);
    if (cond->bits == 64) {
        announce_half(meaning, SPACE_HIGH(cond->arg), cond->mask >> 32, HALF_EQUAL,
                      cond->value >> 32);
        if (half != HALF_EQUAL) {
            announce_half(meaning, SPACE_HIGH(cond->arg), cond->mask >> 32,
                          HALF_GREATER, cond->value >> 32);
        }
    }
}

void qsv_meaning_init(Meaning *meaning, const QsPolicy *policy, Space *space)
{
    uint32_t foreign;

    meaning->policy = policy;
    meaning->space = space;
    meaning->tests = g_array_new(FALSE, FALSE, sizeof(unsigned));
    meaning->next_test = 0;
    qsv_space_add_threshold(space, SPACE_ARCH, policy->abi->audit_arch);
    qsv_space_add_threshold(space, SPACE_ARCH, policy->abi->audit_arch + 1);
    if (qs_abi_foreign_numbers(policy->abi, &foreign)) {
        qsv_space_add_threshold(space, SPACE_NR, foreign);
    }
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        qsv_space_add_threshold(space, SPACE_NR, call->nr);
        qsv_space_add_threshold(space, SPACE_NR, call->nr + 1);
        for (unsigned j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            announce_condition(meaning, grant->cond);
        }
    }
}

void qsv_meaning_clear(Meaning *meaning)
{
    g_clear_pointer(&meaning->tests, g_array_unref);
}

static DiagramNode build_next_half(Meaning *meaning)
{
    return qsv_space_test(meaning->space,
                      g_array_index(meaning->tests, unsigned, meaning->next_test++),
                      VERDICT_TRUE);
}

/* The tests are used up in the order in which they were announced. */
static DiagramNode build_condition(Meaning *meaning, Diagram *diagram,
                                   const QsCond *cond)
{
    DiagramNode result;

    if (!cond) {
        return DIAGRAM_TRUE;
    }
    if (cond->kind != QS_COND_TEST) {
        gboolean all = cond->kind == QS_COND_ALL;

        result = all ? DIAGRAM_TRUE : DIAGRAM_FALSE;
        for (size_t i = 0; i < cond->n_children; i++) {
            DiagramNode child = build_condition(meaning, diagram, cond->children[i]);

            result = all ? qsv_diagram_and(diagram, child, result)
                : qsv_diagram_or(diagram, child, result);
        }
        return result;
    }
    result = build_next_half(meaning);
    if (cond->bits == 64) {
        result = qsv_diagram_and(diagram, build_next_half(meaning), result);
        if (find_half(cond->op) != HALF_EQUAL) {
            result = qsv_diagram_or(diagram, build_next_half(meaning), result);
        }
    }
    if (cond->op == QS_CMP_NE || cond->op == QS_CMP_LT || cond->op == QS_CMP_LE) {
        result = qsv_diagram_not(diagram, result);
    }
    return result;
}

/* How much an action permits; the smaller of two errnos permits more. */
static uint32_t find_weight(QsAction action)
{
    static const QsActionKind kinds[] = {
        QS_ACTION_KILL_PROCESS, QS_ACTION_KILL_THREAD, QS_ACTION_TRAP,
        QS_ACTION_ERRNO, QS_ACTION_USER_NOTIF, QS_ACTION_TRACE, QS_ACTION_LOG,
        QS_ACTION_ALLOW,
    };
    uint32_t weight = 0;

    while (kinds[weight] != action.kind) {
        weight++;
    }
    return weight << 16 | (UINT16_MAX - action.data);
}

typedef struct Layer {
    uint32_t weight;
    DiagramNode condition;
    DiagramNode action;
} Layer;

static int compare_layers(const void *a, const void *b)
{
    const Layer *left = a;
    const Layer *right = b;

    return (left->weight > right->weight) - (left->weight < right->weight);
}

static DiagramNode build_action(Diagram *diagram, QsAction action)
{
    return qsv_diagram_constant(diagram, outcome_from_ret(qs_action_to_ret(action)));
}

static DiagramNode build_call(Meaning *meaning, Diagram *diagram,
                              const QsPolicyCall *call, DiagramNode otherwise)
{
    unsigned n = call->grants->len;
    g_autofree Layer *layers = g_new(Layer, n);
    DiagramNode result = otherwise;

    for (unsigned i = 0; i < n; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        layers[i].weight = find_weight(grant->action);
        layers[i].condition = build_condition(meaning, diagram, grant->cond);
        layers[i].action = build_action(diagram, grant->action);
    }
    qsort(layers, n, sizeof(Layer), compare_layers);
    for (unsigned i = 0; i < n; i++) {
        result = qsv_diagram_choose(diagram, layers[i].condition, layers[i].action,
                                result);
    }
    return result;
}

/* Intervals of numbers, growing at the end. */
typedef struct Numbers {
    uint32_t *starts;
    DiagramNode *nodes;
    unsigned n;
} Numbers;

static void add_numbers(Numbers *numbers, uint32_t start, DiagramNode node)
{
    if (numbers->n > 0 && numbers->nodes[numbers->n - 1] == node) {
        return;
    }
    numbers->starts[numbers->n] = start;
    numbers->nodes[numbers->n++] = node;
}

static DiagramNode build_numbers(Meaning *meaning, Diagram *diagram)
{
    const QsPolicy *policy = meaning->policy;
    DiagramNode native = build_action(diagram, policy->default_action);
    DiagramNode foreign = native;
    uint32_t first_foreign = UINT32_MAX;
    unsigned most = 2 * policy->calls->len + 3;
    g_autofree uint32_t *starts = g_new(uint32_t, most);
    g_autofree DiagramNode *nodes = g_new(DiagramNode, most);
    Numbers numbers = { starts, nodes };
    uint64_t next = 0;    /* the first number not yet spoken for */

    if (qs_abi_foreign_numbers(policy->abi, &first_foreign)
        && qs_action_permits(policy->default_action)) {
        foreign = build_action(diagram, policy->bad_arch_action);
    }
    for (unsigned i = 0; i <= policy->calls->len; i++) {
        const QsPolicyCall *call = i < policy->calls->len
            ? g_ptr_array_index(policy->calls, i) : NULL;
        uint64_t nr = call ? call->nr : (uint64_t)UINT32_MAX + 1;

        /* The gap in front of it, which the foreign numbers may start in. */
        if (next < nr && next < first_foreign) {
            add_numbers(&numbers, next, native);
            next = MIN(nr, first_foreign);
        }
        if (next < nr) {
            add_numbers(&numbers, next, foreign);
        }
        if (call) {
            add_numbers(&numbers, nr, build_call(meaning, diagram, call,
                                                 nr < first_foreign
                                                 ? native : foreign));
            next = nr + 1;
        }
    }
    return qsv_space_switch(meaning->space, SPACE_NR, starts, nodes, numbers.n);
}

DiagramNode qsv_meaning_build(Meaning *meaning, Diagram *diagram)
{
    uint32_t arch = meaning->policy->abi->audit_arch;
    DiagramNode bad = build_action(diagram, meaning->policy->bad_arch_action);
    uint32_t starts[] = { 0, arch, arch + 1 };
    DiagramNode nodes[] = { bad, bad, bad };

    meaning->next_test = 0;
    nodes[1] = build_numbers(meaning, diagram);
    return qsv_space_switch(meaning->space, SPACE_ARCH, starts, nodes, 3);
}
