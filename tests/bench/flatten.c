/*
 * A policy as rules that libseccomp takes: a conjunction of comparisons, each argument
 * compared once at most, at 64 bits unless it is a masked equality.
 *
 * A condition is multiplied out.  A comparison of a whole 64-bit argument stays what
 * it is; any other becomes masked equalities, several if need be: (x & m) < v, for
 * one, holds if for some bit that v has x has the bits of v above it, and not that
 * bit.  So 32-bit arguments are compared at 32 bits, and the meaning is the policy's.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <string.h>
#include "qsandbox/error.h"

#define MOST_RULES 20000

/* What is asked of one argument. */
typedef struct ArgTest {
    enum { NOTHING, MASKED, NATIVE } kind;
    enum scmp_compare op; /* of NATIVE */
    uint64_t mask;        /* of MASKED */
    uint64_t value;
} ArgTest;

typedef struct Conjunction {
    ArgTest args[6];
} Conjunction;

/* Fails for good by setting too_many; needs_masks asks for another attempt. */
typedef struct Attempt {
    gboolean only_masks;
    gboolean needs_masks;
    gboolean too_many;
} Attempt;

static GArray *new_conjunctions(void)
{
    return g_array_new(FALSE, FALSE, sizeof(Conjunction));
}

static void append_masked(GArray *to, unsigned arg, uint64_t mask, uint64_t value)
{
    Conjunction one = { 0 };

    if (mask) {
        one.args[arg] = (ArgTest){ MASKED, 0, mask, value };
    }
    g_array_append_val(to, one);
}

/* (x & mask) != value */
static void append_differs(GArray *to, const QsCond *test)
{
    if (test->value & ~test->mask) {
        append_masked(to, test->arg, 0, 0);
        return;
    }
    for (unsigned i = 0; i < test->bits; i++) {
        uint64_t bit = UINT64_C(1) << i;

        if (test->mask & bit) {
            append_masked(to, test->arg, bit, ~test->value & bit);
        }
    }
}

/* (x & mask) < value, or > value, by the first bit from above that differs. */
static void append_ordered(GArray *to, const QsCond *test, gboolean less, uint64_t value)
{
    uint64_t above = 0;

    for (unsigned i = test->bits; i-- > 0;) {
        uint64_t bit = UINT64_C(1) << i;
        gboolean is_set = (value & bit) != 0;
        gboolean can_vary = (test->mask & bit) != 0;

        if (is_set == less && (less || can_vary)) {
            /* A bit that the mask takes away is 0: smaller than one that is set. */
            append_masked(to, test->arg, above | (bit & test->mask),
                          (value & above) | (less ? 0 : bit));
        }
        if (is_set && !can_vary) {
            return;
        }
        above |= bit & test->mask;
    }
}

static GArray *flatten_test(const QsCond *test, Attempt *attempt)
{
    static const enum scmp_compare ops[] = {
        [QS_CMP_EQ] = SCMP_CMP_EQ, [QS_CMP_NE] = SCMP_CMP_NE, [QS_CMP_LT] = SCMP_CMP_LT,
        [QS_CMP_LE] = SCMP_CMP_LE, [QS_CMP_GT] = SCMP_CMP_GT, [QS_CMP_GE] = SCMP_CMP_GE,
    };
    GArray *to = new_conjunctions();
    uint64_t full = qs_width_mask(test->bits);

    if (test->mask == UINT64_MAX && !attempt->only_masks) {
        Conjunction one = { 0 };

        one.args[test->arg] = (ArgTest){ NATIVE, ops[test->op], 0, test->value };
        g_array_append_val(to, one);
        return to;
    }
    switch (test->op) {
    case QS_CMP_EQ:
        if (!(test->value & ~test->mask)) {
            append_masked(to, test->arg, test->mask, test->value);
        }
        break;
    case QS_CMP_NE:
        append_differs(to, test);
        break;
    case QS_CMP_LT:
        append_ordered(to, test, TRUE, test->value);
        break;
    case QS_CMP_GT:
        append_ordered(to, test, FALSE, test->value);
        break;
    case QS_CMP_LE:
        if (test->value >= full) {
            append_masked(to, test->arg, 0, 0);
        } else {
            append_ordered(to, test, TRUE, test->value + 1);
        }
        break;
    case QS_CMP_GE:
        if (test->value == 0) {
            append_masked(to, test->arg, 0, 0);
        } else {
            append_ordered(to, test, FALSE, test->value - 1);
        }
        break;
    }
    return to;
}

/* FALSE if both cannot hold, or if that cannot be said. */
static gboolean join(Conjunction *into, const Conjunction *other, Attempt *attempt)
{
    for (unsigned i = 0; i < 6; i++) {
        ArgTest *a = &into->args[i];
        const ArgTest *b = &other->args[i];

        if (b->kind == NOTHING || memcmp(a, b, sizeof(*a)) == 0) {
            continue;
        }
        if (a->kind == NOTHING) {
            *a = *b;
        } else if (a->kind == NATIVE || b->kind == NATIVE) {
            attempt->needs_masks = TRUE;
            return FALSE;
        } else if ((a->value ^ b->value) & a->mask & b->mask) {
            return FALSE;
        } else {
            a->mask |= b->mask;
            a->value |= b->value;
        }
    }
    return TRUE;
}

static GArray *multiply(GArray *a, GArray *b, Attempt *attempt)
{
    GArray *product = new_conjunctions();

    for (guint i = 0; i < a->len && !attempt->too_many; i++) {
        for (guint j = 0; j < b->len; j++) {
            Conjunction both = g_array_index(a, Conjunction, i);

            if (join(&both, &g_array_index(b, Conjunction, j), attempt)) {
                g_array_append_val(product, both);
            }
        }
        attempt->too_many = product->len > MOST_RULES;
    }
    g_array_unref(a);
    g_array_unref(b);
    return product;
}

static GArray *flatten_cond(const QsCond *cond, Attempt *attempt)
{
    GArray *sum;

    if (cond->kind == QS_COND_TEST) {
        return flatten_test(cond, attempt);
    }
    sum = flatten_cond(cond->children[0], attempt);
    for (size_t i = 1; i < cond->n_children && !attempt->too_many; i++) {
        GArray *next = flatten_cond(cond->children[i], attempt);

        if (cond->kind == QS_COND_ALL) {
            sum = multiply(sum, next, attempt);
        } else {
            g_array_append_vals(sum, next->data, next->len);
            g_array_unref(next);
        }
    }
    return sum;
}

static FlatRule make_rule(uint32_t nr, uint32_t action, const Conjunction *conjunction)
{
    FlatRule rule;

    memset(&rule, 0, sizeof(rule));
    rule.nr = nr;
    rule.action = action;
    for (unsigned i = 0; i < 6; i++) {
        const ArgTest *test = &conjunction->args[i];
        struct scmp_arg_cmp *cmp = &rule.tests[rule.n];

        if (test->kind == NOTHING) {
            continue;
        }
        cmp->arg = i;
        if (test->kind == NATIVE) {
            cmp->op = test->op;
            cmp->datum_a = test->value;
        } else {
            cmp->op = SCMP_CMP_MASKED_EQ;
            cmp->datum_a = test->mask;
            cmp->datum_b = test->value;
        }
        rule.n++;
    }
    return rule;
}

/* Rules that libseccomp would call duplicates are said once. */
static void append_rule(GArray *rules, guint first, const FlatRule *rule)
{
    for (guint i = first; i < rules->len; i++) {
        if (memcmp(&g_array_index(rules, FlatRule, i), rule, sizeof(*rule)) == 0) {
            return;
        }
    }
    g_array_append_vals(rules, rule, 1);
}

static gboolean flatten_grant(GArray *rules, guint first, uint32_t nr,
                              const QsGrant *grant)
{
    Attempt attempt = { FALSE };
    GArray *conjunctions;

    if (!grant->cond) {
        FlatRule rule = make_rule(nr, qs_action_to_ret(grant->action),
                                  &(Conjunction){ 0 });

        append_rule(rules, first, &rule);
        return TRUE;
    }
    conjunctions = flatten_cond(grant->cond, &attempt);
    if (attempt.needs_masks) {
        g_array_unref(conjunctions);
        attempt = (Attempt){ .only_masks = TRUE };
        conjunctions = flatten_cond(grant->cond, &attempt);
    }
    for (guint i = 0; i < conjunctions->len && !attempt.too_many; i++) {
        FlatRule rule = make_rule(nr, qs_action_to_ret(grant->action),
                                  &g_array_index(conjunctions, Conjunction, i));

        append_rule(rules, first, &rule);
    }
    g_array_unref(conjunctions);
    return !attempt.too_many && rules->len <= MOST_RULES;
}

/* A rule without comparisons makes the others of its call superfluous. */
static void simplify(GArray *rules, guint first)
{
    for (guint i = first; i < rules->len; i++) {
        FlatRule rule = g_array_index(rules, FlatRule, i);

        if (rule.n == 0) {
            g_array_set_size(rules, first);
            g_array_append_val(rules, rule);
            return;
        }
    }
}

Flat *flat_new(const QsPolicy *policy, GError **error)
{
    g_autoptr(Flat) flat = g_new0(Flat, 1);

    flat->default_action = qs_action_to_ret(policy->default_action);
    flat->bad_arch_action = qs_action_to_ret(policy->bad_arch_action);
    flat->rules = g_array_new(FALSE, FALSE, sizeof(FlatRule));
    for (guint i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);
        guint first = flat->rules->len;

        for (guint j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            /* libseccomp refuses rules that say what holds anyway. */
            if (!qs_action_equal(grant->action, policy->default_action) &&
                !flatten_grant(flat->rules, first, call->nr, grant)) {
                g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                            "call %u takes more than %u rules", call->nr, MOST_RULES);
                return NULL;
            }
        }
        simplify(flat->rules, first);
    }
    return g_steal_pointer(&flat);
}

static gboolean is_told(const Flat *flat, uint32_t nr)
{
    for (guint i = 0; i < flat->hot->len; i++) {
        if (g_array_index(flat->hot, uint32_t, i) == nr) {
            return TRUE;
        }
    }
    return FALSE;
}

static uint64_t count_calls(const GArray *trace, uint32_t nr)
{
    uint64_t count = 0;

    for (guint i = 0; i < trace->len; i++) {
        const TracedCall *call = &g_array_index(trace, TracedCall, i);

        count += call->nr == nr ? call->count : 0;
    }
    return count;
}

void flat_tell(Flat *flat, const GArray *trace)
{
    uint64_t most;

    flat->hot = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    do {
        uint32_t hottest = 0;

        most = 0;
        for (guint i = 0; i < trace->len; i++) {
            uint32_t nr = g_array_index(trace, TracedCall, i).nr;
            uint64_t count = count_calls(trace, nr);

            if (count > most && !is_told(flat, nr)) {
                most = count;
                hottest = nr;
            }
        }
        if (most > 0) {
            g_array_append_val(flat->hot, hottest);
        }
    } while (most > 0);
}

void flat_free(Flat *flat)
{
    if (flat) {
        g_array_unref(flat->rules);
        if (flat->hot) {
            g_array_unref(flat->hot);
        }
        g_free(flat);
    }
}
