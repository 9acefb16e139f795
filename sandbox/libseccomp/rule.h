/*
 * Rules: what libseccomp's callers add, and which of them decides
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/libseccomp/.  Pure functions on values.
 */
#ifndef QSL_RULE_H
#define QSL_RULE_H

#include <seccomp.h>
#include "qsandbox/condition.h"

#define RULE_MAX_TESTS 6

/* One comparison; never one that always, or never, holds. */
typedef struct RuleTest {
    uint8_t arg;
    gboolean masked;      /* a caller's masked equality; @op is EQ */
    QsCmp op;
    uint64_t mask;
    uint64_t value;       /* has no bits but those of @mask */
} RuleTest;

/* Every test has to hold; none means always.  At most one test an argument. */
typedef struct Rule {
    uint32_t nr;
    uint32_t action;                   /* SCMP_ACT_* */
    uint8_t bits;                      /* 32 or 64: how much is compared */
    gboolean never;                    /* some test cannot hold; it is left out */
    gboolean coarse;                   /* refuses more than it says: see add.c */
    uint8_t n_tests;
    RuleTest tests[RULE_MAX_TESTS];    /* sorted by argument */
} Rule;

/* As qs_policy_evaluate() ranks two actions, SCMP_ACT_*. */
gboolean qsl_action_is_more_permissive(uint32_t a, uint32_t b);

/*
 * The comparisons of @args at the width @bits, beyond which an argument has no bits; what
 * always holds is left out.  FALSE if an argument or comparison is none, or one
 * argument is named twice; @ret_rule's nr and action are the caller's to set.
 */
gboolean qsl_rule_parse(const struct scmp_arg_cmp *args, unsigned n_args,
                        unsigned bits, Rule *ret_rule);

/* The one comparison of the first argument, instead of all that @rule has. */
void qsl_rule_demand_first(Rule *rule, uint64_t mask, uint64_t value);

/* Whether both make the same comparisons. */
gboolean qsl_rules_same_tests(const Rule *a, const Rule *b);

/*
 * Puts rules for one call, which stand in the order of adding, into the order of
 * asking: the first that holds decides.
 */
void qsl_rules_sort(const Rule **rules, unsigned n);

/* Whether the tests of @prefix are the first of @rule's. */
gboolean qsl_rule_is_prefix(const Rule *prefix, const Rule *rule);

/* FALSE only if no arguments make both hold. */
gboolean qsl_rules_meet(const Rule *a, const Rule *b);

/* The condition of @rule, or its negation; NULL means always.  The caller frees. */
QsCond *qsl_rule_condition(const Rule *rule);
QsCond *qsl_rule_negation(const Rule *rule);

#endif
