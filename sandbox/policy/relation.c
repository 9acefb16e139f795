/*
 * Whether one condition implies another
 *
 * Structural induction: an ANY implies B if all of it does, A implies an ALL if
 * it implies all of it, an ALL implies B if some part of it does, A implies an
 * ANY if it implies some part of it; tests are compared by the values that
 * they let through.  This finds what people write (sets within sets, fewer
 * bits within more bits, narrower ranges) and proves nothing that is false, but
 * it is not complete: parts that only together imply something are missed.  The
 * search gives up after STEPS comparisons, which bounds it for any input.
 *
 * A condition is found never to hold if it is an ALL in which one part implies the
 * opposite of another.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/relation.h"

#define STEPS 200000

/*
 * The values that (x & mask) can take lie between 0 and mask; which of them
 * pass is an interval, except for NE.  FALSE if none do.
 */
static gboolean test_interval(const QsCond *test, uint64_t *ret_low, uint64_t *ret_high)
{
    uint64_t low = 0;
    uint64_t high = test->mask;

    switch (test->op) {
    case QS_CMP_EQ:
        if (test->value & ~test->mask) {
            return FALSE;
        }
        low = high = test->value;
        break;
    case QS_CMP_NE:
        if (test->mask == 0 && test->value == 0) {
            return FALSE;
        }
        break;
    case QS_CMP_LT:
        if (test->value == 0) {
            return FALSE;
        }
        high = MIN(high, test->value - 1);
        break;
    case QS_CMP_LE:
        high = MIN(high, test->value);
        break;
    case QS_CMP_GT:
        if (test->value >= high) {
            return FALSE;
        }
        low = test->value + 1;
        break;
    case QS_CMP_GE:
        low = test->value;
        break;
    }
    *ret_low = low;
    *ret_high = high;
    return low <= high;
}

static gboolean test_is_never(const QsCond *test)
{
    uint64_t low;
    uint64_t high;

    return !test_interval(test, &low, &high);
}

static QsCond negated_test(const QsCond *test)
{
    QsCond result = *test;

    result.op = qs_cmp_opposite(test->op);
    return result;
}

static gboolean test_is_always(const QsCond *test)
{
    QsCond negated = negated_test(test);

    return test_is_never(&negated);
}

/* Two tests of the same bits. */
static gboolean interval_implies(const QsCond *a, const QsCond *b)
{
    uint64_t a_low;
    uint64_t a_high;
    uint64_t b_low;
    uint64_t b_high;

    if (a->op == QS_CMP_NE) {
        return b->op == QS_CMP_NE && a->value == b->value;
    }
    if (!test_interval(a, &a_low, &a_high)) {
        return TRUE;
    }
    if (b->op == QS_CMP_NE) {
        return b->value < a_low || b->value > a_high;
    }
    return test_interval(b, &b_low, &b_high) && b_low <= a_low && a_high <= b_high;
}

static gboolean test_implies(const QsCond *a, const QsCond *b)
{
    uint64_t args[6] = { 0 };

    if (test_is_never(a) || test_is_always(b)) {
        return TRUE;
    }
    if (a->arg != b->arg || a->bits != b->bits) {
        return FALSE;
    }
    if (a->mask == b->mask) {
        return interval_implies(a, b);
    }
    /* (x & ma) == v fixes all bits that b looks at, or some that settle it. */
    if (a->op == QS_CMP_EQ && (b->mask & ~a->mask) == 0) {
        args[b->arg] = a->value;
        return qs_cond_holds(b, args);
    }
    if (a->op == QS_CMP_EQ && b->op == QS_CMP_NE) {
        return ((a->value ^ b->value) & a->mask & b->mask) != 0;
    }
    /* "no other bits" bounds the number. */
    if (a->op == QS_CMP_EQ && b->mask == qs_width_mask(b->bits)) {
        uint64_t low;
        uint64_t high;

        return test_interval(b, &low, &high) && low <= a->value &&
               (a->value | (qs_width_mask(a->bits) & ~a->mask)) <= high;
    }
    return FALSE;
}

static gboolean implies(const QsCond *a, const QsCond *b, unsigned *steps);

static gboolean some_child_implies(const QsCond *a, const QsCond *b, unsigned *steps)
{
    size_t i;

    for (i = 0; i < a->n_children; i++) {
        if (implies(a->children[i], b, steps)) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean implies_some_child(const QsCond *a, const QsCond *b, unsigned *steps)
{
    size_t i;

    for (i = 0; i < b->n_children; i++) {
        if (implies(a, b->children[i], steps)) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean implies(const QsCond *a, const QsCond *b, unsigned *steps)
{
    size_t i;

    if (*steps == 0) {
        return FALSE;
    }
    --*steps;
    if (a->kind == QS_COND_ANY) {
        for (i = 0; i < a->n_children; i++) {
            if (!implies(a->children[i], b, steps)) {
                return FALSE;
            }
        }
        return TRUE;
    }
    if (b->kind == QS_COND_ALL) {
        for (i = 0; i < b->n_children; i++) {
            if (!implies(a, b->children[i], steps)) {
                return FALSE;
            }
        }
        return TRUE;
    }
    if (a->kind == QS_COND_TEST && b->kind == QS_COND_TEST) {
        return test_implies(a, b);
    }
    return (a->kind == QS_COND_ALL && some_child_implies(a, b, steps)) ||
           (b->kind == QS_COND_ANY && implies_some_child(a, b, steps));
}

static QsCond *negate(const QsCond *cond)
{
    QsCond *result = qs_cond_copy(cond);
    size_t i;

    if (cond->kind == QS_COND_TEST) {
        result->op = qs_cmp_opposite(cond->op);
        return result;
    }
    result->kind = cond->kind == QS_COND_ALL ? QS_COND_ANY : QS_COND_ALL;
    for (i = 0; i < cond->n_children; i++) {
        qs_cond_free(result->children[i]);
        result->children[i] = negate(cond->children[i]);
    }
    return result;
}

static gboolean is_never(const QsCond *cond, unsigned *steps);

/* Whether some part of the ALL @cond rules another one out. */
static gboolean contradicts_itself(const QsCond *cond, unsigned *steps)
{
    size_t i;
    size_t j;

    for (i = 0; i < cond->n_children; i++) {
        g_autoptr(QsCond) other = negate(cond->children[i]);

        for (j = 0; j<cond->n_children && * steps> 0; j++) {
            if (j != i && implies(cond->children[j], other, steps)) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

static gboolean is_never(const QsCond *cond, unsigned *steps)
{
    size_t n = 0;
    size_t i;

    if (cond->kind == QS_COND_TEST) {
        return test_is_never(cond);
    }
    for (i = 0; i < cond->n_children; i++) {
        n += is_never(cond->children[i], steps);
    }
    if (cond->kind == QS_COND_ANY) {
        return n == cond->n_children;
    }
    return n > 0 || contradicts_itself(cond, steps);
}

gboolean qs_cond_is_never(const QsCond *cond)
{
    unsigned steps = STEPS;

    return cond != NULL && is_never(cond, &steps);
}

gboolean qs_cond_is_always(const QsCond *cond)
{
    g_autoptr(QsCond) negated = NULL;

    if (cond == NULL) {
        return TRUE;
    }
    negated = negate(cond);
    return qs_cond_is_never(negated);
}

gboolean qs_cond_implies_within(const QsCond *a, const QsCond *b, unsigned *steps)
{
    if (a == NULL || b == NULL) {
        *steps -= *steps > 0;
        return b == NULL;
    }
    return implies(a, b, steps);
}

gboolean qs_cond_implies(const QsCond *a, const QsCond *b)
{
    unsigned steps = STEPS;

    if (b == NULL || qs_cond_is_always(b)) {
        return TRUE;
    }
    return a == NULL ? FALSE : implies(a, b, &steps);
}
