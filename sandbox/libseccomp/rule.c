/*
 * Rules: which of them decides
 *
 * libseccomp keeps the comparisons of a call in a tree, whose paths are asked from
 * left to right; the first that holds decides.  On each level the paths stand in
 * this order: higher arguments first; of one argument, equalities and inequalities
 * before "less than" before "greater than"; and of one kind, the narrower bound
 * first ("greater than 20" before "greater than 10"), equalities by falling value.
 * What is still equal then (10 or more, more than 10) stays in the order of adding.
 * Hence the order of two rules is that of their first comparisons that differ, and
 * a rule which is the beginning of another comes first.
 *
 * Not followed is what libseccomp's tree makes of comparisons that complement one
 * another (less than 10, 10 or more): they become one node, which stands where the
 * one added first does.  That matters only if a third rule overlaps them, and the
 * actions differ.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/action.h"
#include "rule.h"

static gboolean parse_op(enum scmp_compare op, QsCmp *ret_op)
{
    switch (op) {
    case SCMP_CMP_NE:
        *ret_op = QS_CMP_NE;
        return TRUE;
    case SCMP_CMP_LT:
        *ret_op = QS_CMP_LT;
        return TRUE;
    case SCMP_CMP_LE:
        *ret_op = QS_CMP_LE;
        return TRUE;
    case SCMP_CMP_EQ:
    case SCMP_CMP_MASKED_EQ:
        *ret_op = QS_CMP_EQ;
        return TRUE;
    case SCMP_CMP_GE:
        *ret_op = QS_CMP_GE;
        return TRUE;
    case SCMP_CMP_GT:
        *ret_op = QS_CMP_GT;
        return TRUE;
    default:
        return FALSE;
    }
}

/* What a comparison is at some width. */
typedef enum Truth {
    DEPENDS,
    ALWAYS,
    NEVER,
} Truth;

/* An argument of 32 bits is smaller than any number that has more. */
static Truth compare_small(QsCmp op)
{
    return op == QS_CMP_NE || op == QS_CMP_LT || op == QS_CMP_LE ? ALWAYS : NEVER;
}

/* @all: the bits that an argument has. */
static Truth truth_of(const ScmpRuleTest *test, uint64_t all)
{
    if (test->value & ~all) {
        return compare_small(test->op);
    }
    return (test->mask & all) == 0 ? ALWAYS : DEPENDS;
}

static gboolean parse_test(const struct scmp_arg_cmp *arg, ScmpRuleTest *ret_test)
{
    gboolean masked = arg->op == SCMP_CMP_MASKED_EQ;

    if (arg->arg >= RULE_MAX_TESTS || !parse_op(arg->op, &ret_test->op)) {
        return FALSE;
    }
    ret_test->arg = arg->arg;
    ret_test->masked = masked;
    ret_test->mask = masked ? arg->datum_a : UINT64_MAX;
    ret_test->value = ret_test->mask & (masked ? arg->datum_b : arg->datum_a);
    return TRUE;
}

gboolean scmp_rule_parse(const struct scmp_arg_cmp *args, unsigned n_args, unsigned bits,
                         ScmpRule *ret_rule)
{
    uint64_t all = qs_width_mask(bits);
    ScmpRuleTest tests[RULE_MAX_TESTS];
    gboolean named[RULE_MAX_TESTS] = { FALSE };
    unsigned i;

    for (i = 0; i < n_args; i++) {
        ScmpRuleTest test;

        if (!parse_test(&args[i], &test) || named[test.arg]) {
            return FALSE;
        }
        tests[test.arg] = test;
        named[test.arg] = TRUE;
    }

    *ret_rule = (ScmpRule){ .bits = bits };
    for (i = 0; i < RULE_MAX_TESTS; i++) {
        Truth truth = named[i] ? truth_of(&tests[i], all) : ALWAYS;

        ret_rule->never |= truth == NEVER;
        if (truth == DEPENDS) {
            tests[i].mask &= all;
            ret_rule->tests[ret_rule->n_tests++] = tests[i];
        }
    }
    return TRUE;
}

void scmp_rule_demand_first(ScmpRule *rule, uint64_t mask, uint64_t value)
{
    rule->n_tests = 1;
    rule->tests[0] = (ScmpRuleTest){
        .arg = 0,
        .op = QS_CMP_EQ,
        .value = value,
        .mask = mask,
    };
}

gboolean scmp_action_is_more_permissive(uint32_t a, uint32_t b)
{
    QsAction x = qs_action_from_ret(a);
    QsAction y = qs_action_from_ret(b);

    return x.kind > y.kind || (x.kind == y.kind && x.data < y.data);
}

/* Kinds of comparisons; smaller is asked first. */
static unsigned op_class(QsCmp op)
{
    switch (op) {
    case QS_CMP_EQ:
    case QS_CMP_NE:
        return 1;
    case QS_CMP_LT:
    case QS_CMP_LE:
        return 2;
    case QS_CMP_GT:
    case QS_CMP_GE:
        return 3;
    }
    g_assert_not_reached();
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

/* 0: they stand side by side, in the order of adding. */
static int compare_tests(const ScmpRuleTest *a, const ScmpRuleTest *b)
{
    int order = ORDER(b->arg, a->arg);

    if (order == 0) {
        order = ORDER(op_class(a->op), op_class(b->op));
    }
    if (order == 0) {
        order = op_class(a->op) == 2 ? ORDER(a->value, b->value)
                                     : ORDER(b->value, a->value);
    }
    return order;
}

static gboolean tests_equal(const ScmpRuleTest *a, const ScmpRuleTest *b)
{
    return a->arg == b->arg && a->op == b->op && a->masked == b->masked &&
           a->mask == b->mask && a->value == b->value;
}

/* How many tests at the beginning of both are the same. */
static unsigned common_prefix(const ScmpRule *a, const ScmpRule *b)
{
    unsigned n = 0;

    while (n < MIN(a->n_tests, b->n_tests) && tests_equal(&a->tests[n], &b->tests[n])) {
        n++;
    }
    return n;
}

gboolean scmp_rule_is_prefix(const ScmpRule *prefix, const ScmpRule *rule)
{
    return common_prefix(prefix, rule) == prefix->n_tests;
}

gboolean scmp_rules_same_tests(const ScmpRule *a, const ScmpRule *b)
{
    return a->n_tests == b->n_tests && scmp_rule_is_prefix(a, b);
}

typedef struct Adding {
    const ScmpRule **rules; /* in the order of adding */
    unsigned n;
} Adding;

/* When the first rule was added that begins as @rule does for @n_tests tests. */
static unsigned first_added(const Adding *adding, const ScmpRule *rule, unsigned n_tests)
{
    unsigned i;

    for (i = 0; i < adding->n; i++) {
        if (common_prefix(adding->rules[i], rule) >= n_tests) {
            break;
        }
    }
    return i;
}

static int compare_rules(const void *first, const void *second, void *opaque)
{
    const Adding *adding = opaque;
    const ScmpRule *a = *(const ScmpRule *const *)first;
    const ScmpRule *b = *(const ScmpRule *const *)second;
    unsigned common = common_prefix(a, b);
    int order;

    if (common == a->n_tests || common == b->n_tests) {
        return ORDER(a->n_tests, b->n_tests);
    }
    order = compare_tests(&a->tests[common], &b->tests[common]);
    if (order == 0) {
        order = ORDER(first_added(adding, a, common + 1),
                      first_added(adding, b, common + 1));
    }
    return order;
}

void scmp_rules_sort(const ScmpRule **rules, unsigned n)
{
    g_autofree const ScmpRule **added = g_new(const ScmpRule *, n + 1);
    Adding adding = { added, n };
    unsigned i;

    for (i = 0; i < n; i++) {
        added[i] = rules[i];
    }
    g_qsort_with_data(rules, n, sizeof(rules[0]), compare_rules, &adding);
}

static QsCond *test_condition(const ScmpRule *rule, const ScmpRuleTest *test, QsCmp op)
{
    return qs_cond_new_test(test->arg, rule->bits, test->mask, op, test->value);
}

/* Whether @value of its argument makes @test hold. */
static gboolean test_holds(const ScmpRule *rule, const ScmpRuleTest *test, uint64_t value)
{
    QsCond cond = {
        .kind = QS_COND_TEST,
        .arg = test->arg,
        .bits = rule->bits,
        .op = test->op,
        .mask = test->mask,
        .value = test->value,
    };
    uint64_t args[6] = { 0 };

    args[test->arg] = value;
    return qs_cond_holds(&cond, args);
}

/*
 * Whether @a allows one value of its argument only, which @b refuses, or the two ask for
 * different values of a bit.
 */
static gboolean test_excludes(const ScmpRule *rule, const ScmpRuleTest *a,
                              const ScmpRuleTest *b)
{
    uint64_t all = qs_width_mask(rule->bits);

    if (a->op == QS_CMP_EQ && b->op == QS_CMP_EQ) {
        return ((a->value ^ b->value) & a->mask & b->mask) != 0;
    }
    return a->op == QS_CMP_EQ && a->mask == all && !test_holds(rule, b, a->value);
}

gboolean scmp_rules_meet(const ScmpRule *a, const ScmpRule *b)
{
    unsigned i, j;

    for (i = 0; i < a->n_tests; i++) {
        for (j = 0; j < b->n_tests; j++) {
            const ScmpRuleTest *x = &a->tests[i];
            const ScmpRuleTest *y = &b->tests[j];

            if (x->arg == y->arg && (test_excludes(a, x, y) || test_excludes(a, y, x))) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

QsCond *scmp_rule_condition(const ScmpRule *rule)
{
    QsCond *tests[RULE_MAX_TESTS];
    unsigned i;

    for (i = 0; i < rule->n_tests; i++) {
        tests[i] = test_condition(rule, &rule->tests[i], rule->tests[i].op);
    }
    return i == 0 ? NULL : i == 1 ? tests[0] : qs_cond_new_all(tests, i);
}

QsCond *scmp_rule_negation(const ScmpRule *rule)
{
    QsCond *tests[RULE_MAX_TESTS];
    unsigned i;

    g_assert(rule->n_tests > 0);
    for (i = 0; i < rule->n_tests; i++) {
        tests[i] = test_condition(rule, &rule->tests[i],
                                  qs_cmp_opposite(rule->tests[i].op));
    }
    return i == 1 ? tests[0] : qs_cond_new_any(tests, i);
}
