/*
 * A policy as a function of the call.
 *
 * Derived from the grants alone, and not from the reference evaluator, which the
 * tests compare it with: per call number a function of the arguments, in which
 * the grants are laid over the default from the least permissive to the most;
 * then these functions side by side, chosen by number; then those of each policy
 * side by side, chosen by architecture.
 *
 * Everything has to be announced to the space before a function can be made, so
 * the grants are turned into steps for a stack machine first, and these are run
 * once the space is settled.  A comparison of 64 bits is one of the high halves,
 * and where those are equal one of the low halves.  Most conditions are lists of
 * values, spread over many grants: all values that some argument of a call may
 * have for one action become one test, made in one go, where value by value
 * would take time quadratic in their number.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include "meaning.h"

/* What a step does to the stack of functions. */
typedef enum StepKind {
    STEP_TEST = 1, /* pushes where test number @test holds */
    STEP_TRUE,
    STEP_AND, /* replaces the upper two */
    STEP_OR,
    STEP_NOT, /* replaces the uppermost */
    STEP_LAY, /* pops a condition; where it holds, the rest is @action */
    STEP_END, /* of one call */
} StepKind;

typedef struct Step {
    StepKind kind;
    unsigned test;
    QsAction action;
} Step;

/* The comparisons of one half of an argument that a test is made of. */
typedef enum HalfTest {
    HALF_EQUAL = 1,
    HALF_GREATER,
    HALF_GREATER_OR_EQUAL,
} HalfTest;

static void add_step(VerifyMeaning *meaning, StepKind kind)
{
    Step step = { kind };

    g_array_append_val(meaning->steps, step);
}

static void add_test(VerifyMeaning *meaning, const VerifyField *field,
                     const VerifyPiece *pieces, unsigned n)
{
    Step step = { STEP_TEST };

    step.test = verify_space_add_test(meaning->space, field, pieces, n);
    g_array_append_val(meaning->steps, step);
}

static void add_half(VerifyMeaning *meaning, unsigned word, uint32_t mask, HalfTest half,
                     uint32_t value)
{
    VerifyField field = { .word = word, .mask = mask };
    VerifyPiece pieces[3] = { { 0, VERIFY_VERDICT_FALSE } };
    unsigned n = 1;

    if (half != HALF_GREATER) {
        /* From the value itself on; 0 replaces the first piece. */
        n = value > 0;
        pieces[n].start = value;
        pieces[n++].verdict = VERIFY_VERDICT_TRUE;
    }
    if (half != HALF_GREATER_OR_EQUAL && value < UINT32_MAX) {
        pieces[n].start = value + 1;
        pieces[n++].verdict = half == HALF_EQUAL ? VERIFY_VERDICT_FALSE
                                                 : VERIFY_VERDICT_TRUE;
    }
    add_test(meaning, &field, pieces, n);
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

static void add_comparison(VerifyMeaning *meaning, const QsCond *cond)
{
    HalfTest half = find_half(cond->op);

    add_half(meaning, VERIFY_SPACE_LOW(cond->arg), cond->mask, half, cond->value);
    if (cond->bits == 64) {
        add_half(meaning, VERIFY_SPACE_HIGH(cond->arg), cond->mask >> 32, HALF_EQUAL,
                 cond->value >> 32);
        add_step(meaning, STEP_AND);
        if (half != HALF_EQUAL) {
            add_half(meaning, VERIFY_SPACE_HIGH(cond->arg), cond->mask >> 32,
                     HALF_GREATER, cond->value >> 32);
            add_step(meaning, STEP_OR);
        }
    }
    if (cond->op == QS_CMP_NE || cond->op == QS_CMP_LT || cond->op == QS_CMP_LE) {
        add_step(meaning, STEP_NOT);
    }
}

/* Whether @cond says that a 32-bit argument has one value. */
static gboolean is_value(const QsCond *cond)
{
    return cond->kind == QS_COND_TEST && cond->op == QS_CMP_EQ && cond->bits == 32 &&
           cond->mask == UINT32_MAX;
}

/* Collects the values among @conds and the lists within them: argument, value. */
static void collect_values(GArray *values, QsCond *const *conds, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (conds[i]->kind == QS_COND_ANY) {
            collect_values(values, conds[i]->children, conds[i]->n_children);
        } else if (is_value(conds[i])) {
            uint64_t value = (uint64_t)conds[i]->arg << 32 | conds[i]->value;

            g_array_append_val(values, value);
        }
    }
}

static int compare_values(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;

    return (left > right) - (left < right);
}

static void add_piece(GArray *pieces, uint32_t start, VerifyVerdict verdict)
{
    VerifyPiece piece = { start, verdict };

    g_array_append_val(pieces, piece);
}

/* One test for @n values of one argument, sorted, perhaps with repetitions. */
static void add_values(VerifyMeaning *meaning, const uint64_t *values, unsigned n)
{
    VerifyField field = { .word = VERIFY_SPACE_LOW(values[0] >> 32), .mask = UINT32_MAX };
    uint64_t next = 0; /* the first value not yet spoken for */

    g_array_set_size(meaning->pieces, 0);
    for (unsigned i = 0; i < n; i++) {
        uint32_t value = values[i];

        if (value > next) {
            add_piece(meaning->pieces, next, VERIFY_VERDICT_FALSE);
        }
        if (value > next || i == 0) {
            add_piece(meaning->pieces, value, VERIFY_VERDICT_TRUE);
        }
        next = (uint64_t)value + 1;
    }
    if (next <= UINT32_MAX) {
        add_piece(meaning->pieces, next, VERIFY_VERDICT_FALSE);
    }
    add_test(meaning, &field, (const VerifyPiece *)meaning->pieces->data,
             meaning->pieces->len);
}

/*
 * Behind the steps of one of several alternatives, or of several conditions that all
 * have to hold.  They are combined in pairs, these in pairs again, and so on, as
 * a binary counter does: one by one, each would go through all before it.
 */
static void join(VerifyMeaning *meaning, StepKind kind, unsigned *n_joined)
{
    for (unsigned n = ++*n_joined; n % 2 == 0; n /= 2) {
        add_step(meaning, kind);
    }
}

/* Behind the last one: what has found no partner yet. */
static void join_rest(VerifyMeaning *meaning, StepKind kind, unsigned n_joined)
{
    for (int n = __builtin_popcount(n_joined); n > 1; n--) {
        add_step(meaning, kind);
    }
}

static void add_any(VerifyMeaning *meaning, QsCond *const *conds, size_t n);

static void add_condition(VerifyMeaning *meaning, const QsCond *cond)
{
    unsigned n_joined = 0;

    switch (cond->kind) {
    case QS_COND_TEST:
        add_comparison(meaning, cond);
        break;
    case QS_COND_ANY:
        add_any(meaning, cond->children, cond->n_children);
        break;
    case QS_COND_ALL:
        for (size_t i = 0; i < cond->n_children; i++) {
            add_condition(meaning, cond->children[i]);
            join(meaning, STEP_AND, &n_joined);
        }
        join_rest(meaning, STEP_AND, n_joined);
        break;
    }
}

/* What is no value, among @conds and the lists within them. */
static void add_others(VerifyMeaning *meaning, QsCond *const *conds, size_t n,
                       unsigned *n_alternatives)
{
    for (size_t i = 0; i < n; i++) {
        if (conds[i]->kind == QS_COND_ANY) {
            add_others(meaning, conds[i]->children, conds[i]->n_children, n_alternatives);
        } else if (!is_value(conds[i])) {
            add_condition(meaning, conds[i]);
            join(meaning, STEP_OR, n_alternatives);
        }
    }
}

/* Pushes where some of @conds holds; there is at least one. */
static void add_any(VerifyMeaning *meaning, QsCond *const *conds, size_t n)
{
    GArray *values = meaning->values;
    unsigned n_alternatives = 0;
    unsigned next;

    g_array_set_size(values, 0);
    collect_values(values, conds, n);
    if (values->len > 1) {
        qsort(values->data, values->len, sizeof(uint64_t), compare_values);
    }
    for (unsigned i = 0; i < values->len; i = next) {
        const uint64_t *first = &g_array_index(values, uint64_t, i);

        for (next = i + 1; next < values->len; next++) {
            if (g_array_index(values, uint64_t, next) >> 32 != *first >> 32) {
                break;
            }
        }
        add_values(meaning, first, next - i);
        join(meaning, STEP_OR, &n_alternatives);
    }
    add_others(meaning, conds, n, &n_alternatives);
    join_rest(meaning, STEP_OR, n_alternatives);
}

/* How much an action permits; the smaller of two errnos permits more. */
static uint32_t find_weight(QsAction action)
{
    static const QsActionKind kinds[] = {
        QS_ACTION_KILL_PROCESS, QS_ACTION_KILL_THREAD, QS_ACTION_TRAP, QS_ACTION_ERRNO,
        QS_ACTION_USER_NOTIF,   QS_ACTION_TRACE,       QS_ACTION_LOG,  QS_ACTION_ALLOW,
    };
    uint32_t weight = 0;

    while (kinds[weight] != action.kind) {
        weight++;
    }
    return weight << 16 | (UINT16_MAX - action.data);
}

/* By weight; the order of equals does not matter. */
static int compare_grants(const void *a, const void *b)
{
    uint32_t left = find_weight((*(const QsGrant *const *)a)->action);
    uint32_t right = find_weight((*(const QsGrant *const *)b)->action);

    return (left > right) - (left < right);
}

/* @n grants of one action: it is laid over what is there. */
static void add_layer(VerifyMeaning *meaning, const QsGrant *const *grants, unsigned n)
{
    g_autofree QsCond **conds = g_new(QsCond *, n);
    Step lay = { STEP_LAY, .action = grants[0]->action };
    gboolean always = FALSE;

    for (unsigned i = 0; i < n; i++) {
        conds[i] = grants[i]->cond;
        always |= conds[i] == NULL;
    }
    if (always) {
        add_step(meaning, STEP_TRUE);
    } else {
        add_any(meaning, conds, n);
    }
    g_array_append_val(meaning->steps, lay);
}

static void add_call(VerifyMeaning *meaning, const QsPolicyCall *call)
{
    unsigned n = call->grants->len;
    g_autofree const QsGrant **grants = g_new(const QsGrant *, n);
    unsigned next;

    for (unsigned i = 0; i < n; i++) {
        grants[i] = g_ptr_array_index(call->grants, i);
    }
    if (n > 1) {
        qsort(grants, n, sizeof(grants[0]), compare_grants);
    }
    for (unsigned i = 0; i < n; i = next) {
        for (next = i + 1; next < n; next++) {
            if (!qs_action_equal(grants[next]->action, grants[i]->action)) {
                break;
            }
        }
        add_layer(meaning, &grants[i], next - i);
    }
    add_step(meaning, STEP_END);
}

void verify_meaning_init(VerifyMeaning *meaning, const QsPolicy *policy,
                         VerifySpace *space)
{
    uint32_t foreign;

    meaning->policy = policy;
    meaning->space = space;
    meaning->steps = g_array_sized_new(FALSE, FALSE, sizeof(Step), 1024);
    meaning->values = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    meaning->pieces = g_array_new(FALSE, FALSE, sizeof(VerifyPiece));
    meaning->stack = g_array_new(FALSE, FALSE, sizeof(VerifyNode));
    verify_space_add_threshold(space, VERIFY_SPACE_ARCH, policy->abi->audit_arch);
    verify_space_add_threshold(space, VERIFY_SPACE_ARCH, policy->abi->audit_arch + 1);
    if (qs_abi_foreign_numbers(policy->abi, &foreign)) {
        verify_space_add_threshold(space, VERIFY_SPACE_NR, foreign);
    }
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        verify_space_add_threshold(space, VERIFY_SPACE_NR, call->nr);
        verify_space_add_threshold(space, VERIFY_SPACE_NR, call->nr + 1);
        add_call(meaning, call);
    }
}

void verify_meaning_clear(VerifyMeaning *meaning)
{
    g_clear_pointer(&meaning->steps, g_array_unref);
    g_clear_pointer(&meaning->values, g_array_unref);
    g_clear_pointer(&meaning->pieces, g_array_unref);
    g_clear_pointer(&meaning->stack, g_array_unref);
}

static VerifyNode build_action(const VerifyMeaning *meaning, VerifyDiagram *diagram,
                               QsAction action)
{
    if (meaning->permits_only) {
        return qs_action_permits(action) ? VERIFY_TRUE : VERIFY_FALSE;
    }
    return verify_diagram_constant(diagram,
                                   verify_outcome_from_ret(qs_action_to_ret(action)));
}

static void push(VerifyMeaning *meaning, VerifyNode node)
{
    g_array_append_val(meaning->stack, node);
}

static VerifyNode pop(VerifyMeaning *meaning)
{
    unsigned last = meaning->stack->len - 1;
    VerifyNode node = g_array_index(meaning->stack, VerifyNode, last);

    g_array_set_size(meaning->stack, last);
    return node;
}

/* Runs the steps of one call, from number @at on, which moves behind them. */
static VerifyNode build_call(VerifyMeaning *meaning, VerifyDiagram *diagram, unsigned *at,
                             VerifyNode otherwise)
{
    VerifyNode result = otherwise;

    for (;;) {
        const Step *step = &g_array_index(meaning->steps, Step, (*at)++);
        VerifyNode upper;

        switch (step->kind) {
        case STEP_TEST:
            push(meaning,
                 verify_space_test(meaning->space, step->test, VERIFY_VERDICT_TRUE));
            break;
        case STEP_TRUE:
            push(meaning, VERIFY_TRUE);
            break;
        case STEP_AND:
            upper = pop(meaning);
            push(meaning, verify_diagram_and(diagram, upper, pop(meaning)));
            break;
        case STEP_OR:
            upper = pop(meaning);
            push(meaning, verify_diagram_or(diagram, upper, pop(meaning)));
            break;
        case STEP_NOT:
            push(meaning, verify_diagram_not(diagram, pop(meaning)));
            break;
        case STEP_LAY:
            result = verify_diagram_choose(diagram, pop(meaning),
                                           build_action(meaning, diagram, step->action),
                                           result);
            break;
        case STEP_END:
            return result;
        }
    }
}

/* Intervals of numbers, growing at the end. */
typedef struct Numbers {
    uint32_t *starts;
    VerifyNode *nodes;
    unsigned n;
} Numbers;

static void add_numbers(Numbers *numbers, uint32_t start, VerifyNode node)
{
    if (numbers->n > 0 && numbers->nodes[numbers->n - 1] == node) {
        return;
    }
    numbers->starts[numbers->n] = start;
    numbers->nodes[numbers->n++] = node;
}

static VerifyNode build_numbers(VerifyMeaning *meaning, VerifyDiagram *diagram)
{
    const QsPolicy *policy = meaning->policy;
    VerifyNode native = build_action(meaning, diagram, policy->default_action);
    VerifyNode foreign = native;
    uint32_t first_foreign = UINT32_MAX;
    unsigned most = 2 * policy->calls->len + 3;
    g_autofree uint32_t *starts = g_new(uint32_t, most);
    g_autofree VerifyNode *nodes = g_new(VerifyNode, most);
    Numbers numbers = { starts, nodes };
    uint64_t next = 0; /* the first number not yet spoken for */
    unsigned step = 0;

    if (qs_abi_foreign_numbers(policy->abi, &first_foreign) &&
        qs_action_permits(policy->default_action)) {
        foreign = build_action(meaning, diagram, policy->bad_arch_action);
    }
    for (unsigned i = 0; i <= policy->calls->len; i++) {
        const QsPolicyCall *call = i < policy->calls->len
                                       ? g_ptr_array_index(policy->calls, i)
                                       : NULL;
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
            add_numbers(&numbers, nr,
                        build_call(meaning, diagram, &step,
                                   nr < first_foreign ? native : foreign));
            next = nr + 1;
        }
    }
    return verify_space_switch(meaning->space, VERIFY_SPACE_NR, starts, nodes, numbers.n);
}

/* One architecture's numbers. */
typedef struct Numbered {
    uint32_t arch;
    VerifyNode node;
} Numbered;

static int compare_numbered(const void *a, const void *b)
{
    const Numbered *left = a;
    const Numbered *right = b;

    return (left->arch > right->arch) - (left->arch < right->arch);
}

static VerifyNode build_meanings(VerifyMeaning *meanings, size_t n,
                                 VerifyDiagram *diagram)
{
    VerifyNode bad = build_action(meanings, diagram, meanings->policy->bad_arch_action);
    g_autofree Numbered *numbered = g_new(Numbered, n);
    g_autofree uint32_t *starts = g_new(uint32_t, 2 * n + 1);
    g_autofree VerifyNode *nodes = g_new(VerifyNode, 2 * n + 1);
    Numbers arches = { starts, nodes };

    for (size_t i = 0; i < n; i++) {
        numbered[i].arch = meanings[i].policy->abi->audit_arch;
        numbered[i].node = build_numbers(&meanings[i], diagram);
    }
    qsort(numbered, n, sizeof(*numbered), compare_numbered);
    add_numbers(&arches, 0, bad);
    for (size_t i = 0; i < n; i++) {
        uint32_t arch = numbered[i].arch;

        if (i > 0 && numbered[i - 1].arch + 1 == arch) {
            /* The one before ends where it starts. */
            arches.n -= arches.starts[arches.n - 1] == arch;
        }
        add_numbers(&arches, arch, numbered[i].node);
        if (arch < UINT32_MAX) {
            add_numbers(&arches, arch + 1, bad);
        }
    }
    return verify_space_switch(meanings->space, VERIFY_SPACE_ARCH, starts, nodes,
                               arches.n);
}

VerifyNode verify_meaning_build(VerifyMeaning *meaning, VerifyDiagram *diagram)
{
    meaning->permits_only = FALSE;
    return build_meanings(meaning, 1, diagram);
}

VerifyNode verify_meaning_build_permitted(VerifyMeaning *meaning, VerifyDiagram *diagram)
{
    meaning->permits_only = TRUE;
    return build_meanings(meaning, 1, diagram);
}

VerifyNode verify_meanings_build(VerifyMeaning *meanings, size_t n,
                                 VerifyDiagram *diagram)
{
    for (size_t i = 0; i < n; i++) {
        meanings[i].permits_only = FALSE;
    }
    return build_meanings(meanings, n, diagram);
}
