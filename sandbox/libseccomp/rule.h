/*
 * Rules: what libseccomp's callers add, and which of them decides
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/libseccomp/.  Pure functions on values.
 */
#ifndef QSANDBOX_LIBSECCOMP_RULE_H
#define QSANDBOX_LIBSECCOMP_RULE_H

#include <seccomp.h>
#include "qsandbox/condition.h"

#define RULE_MAX_TESTS 6

/* One comparison; never one that always, or never, holds. */
typedef struct ScmpRuleTest {
    uint8_t arg;
    gboolean masked; /* a caller's masked equality; @op is EQ */
    QsCmp op;
    uint64_t mask;
    uint64_t value; /* has no bits but those of @mask */
} ScmpRuleTest;

/* Every test has to hold; none means always.  At most one test an argument. */
typedef struct ScmpRule {
    uint32_t nr;
    uint32_t action; /* SCMP_ACT_* */
    uint8_t bits;    /* 32 or 64: how much is compared */
    gboolean never;  /* some test cannot hold; it is left out */
    gboolean coarse; /* refuses more than it says: see add.c */
    uint8_t n_tests;
    ScmpRuleTest tests[RULE_MAX_TESTS]; /* sorted by argument */
} ScmpRule;

/* As qs_policy_evaluate() ranks two actions, SCMP_ACT_*. */
gboolean scmp_action_is_more_permissive(uint32_t a, uint32_t b);

/*
 * The comparisons of @args at the width @bits, beyond which an argument has no bits; what
 * always holds is left out.  FALSE if an argument or comparison is none, or one
 * argument is named twice; @ret_rule's nr and action are the caller's to set.
 */
gboolean scmp_rule_parse(const struct scmp_arg_cmp *args, unsigned n_args, unsigned bits,
                         ScmpRule *ret_rule);

/* The one comparison of the first argument, instead of all that @rule has. */
void scmp_rule_demand_first(ScmpRule *rule, uint64_t mask, uint64_t value);

/* Whether both make the same comparisons. */
gboolean scmp_rules_same_tests(const ScmpRule *a, const ScmpRule *b);

/*
 * Puts rules for one call, which stand in the order of adding, into the order of
 * asking: the first that holds decides.
 */
void scmp_rules_sort(const ScmpRule **rules, unsigned n);

/* Whether the tests of @prefix are the first of @rule's. */
gboolean scmp_rule_is_prefix(const ScmpRule *prefix, const ScmpRule *rule);

/* FALSE only if no arguments make both hold. */
gboolean scmp_rules_meet(const ScmpRule *a, const ScmpRule *b);

/* The condition of @rule, or its negation; NULL means always.  The caller frees. */
QsCond *scmp_rule_condition(const ScmpRule *rule);
QsCond *scmp_rule_negation(const ScmpRule *rule);

#endif
