/*
 * Conditions in numbers: construction and the reference meaning
 *
 * A condition is a plain tree.  Its meaning is computed by walking that tree,
 * without any shortcut; nobody needs it to be fast, everything else is measured
 * against it.  Trees made by the reader are at most QS_COND_MAX_DEPTH deep,
 * which bounds the recursion.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/condition.h"

QsCmp qs_cmp_opposite(QsCmp op)
{
    static const QsCmp opposites[] = {
        [QS_CMP_EQ] = QS_CMP_NE, [QS_CMP_NE] = QS_CMP_EQ, [QS_CMP_LT] = QS_CMP_GE,
        [QS_CMP_GE] = QS_CMP_LT, [QS_CMP_LE] = QS_CMP_GT, [QS_CMP_GT] = QS_CMP_LE,
    };

    return opposites[op];
}

QsCond *qs_cond_new_test(unsigned arg, unsigned bits, uint64_t mask, QsCmp op,
                         uint64_t value)
{
    QsCond *cond;

    g_assert(arg < 6);
    g_assert(bits == 32 || bits == 64);
    g_assert(op >= QS_CMP_EQ && op <= QS_CMP_GE);
    g_assert((mask & ~qs_width_mask(bits)) == 0);
    g_assert((value & ~qs_width_mask(bits)) == 0);

    cond = g_new0(QsCond, 1);
    cond->kind = QS_COND_TEST;
    cond->arg = arg;
    cond->bits = bits;
    cond->op = op;
    cond->mask = mask;
    cond->value = value;
    return cond;
}

static QsCond *cond_new_group(QsCondKind kind, QsCond **children, size_t n)
{
    QsCond *cond;
    size_t i;

    g_assert(n > 0);
    cond = g_new0(QsCond, 1);
    cond->kind = kind;
    cond->children = g_new(QsCond *, n);
    cond->n_children = n;
    for (i = 0; i < n; i++) {
        g_assert(children[i] != NULL);
        cond->children[i] = children[i];
    }
    return cond;
}

QsCond *qs_cond_new_all(QsCond **children, size_t n)
{
    return cond_new_group(QS_COND_ALL, children, n);
}

QsCond *qs_cond_new_any(QsCond **children, size_t n)
{
    return cond_new_group(QS_COND_ANY, children, n);
}

QsCond *qs_cond_copy(const QsCond *cond)
{
    QsCond *copy;
    size_t i;

    if (cond == NULL) {
        return NULL;
    }
    copy = g_new(QsCond, 1);
    *copy = *cond;
    if (cond->kind != QS_COND_TEST) {
        copy->children = g_new(QsCond *, cond->n_children);
        for (i = 0; i < cond->n_children; i++) {
            copy->children[i] = qs_cond_copy(cond->children[i]);
        }
    }
    return copy;
}

void qs_cond_free(QsCond *cond)
{
    size_t i;

    if (cond == NULL) {
        return;
    }
    for (i = 0; i < cond->n_children; i++) {
        qs_cond_free(cond->children[i]);
    }
    g_free(cond->children);
    g_free(cond);
}

static gboolean test_holds(const QsCond *cond, const uint64_t args[6])
{
    uint64_t value = args[cond->arg] & qs_width_mask(cond->bits) & cond->mask;

    switch (cond->op) {
    case QS_CMP_EQ:
        return value == cond->value;
    case QS_CMP_NE:
        return value != cond->value;
    case QS_CMP_LT:
        return value < cond->value;
    case QS_CMP_LE:
        return value <= cond->value;
    case QS_CMP_GT:
        return value > cond->value;
    case QS_CMP_GE:
        return value >= cond->value;
    }
    g_assert_not_reached();
}

gboolean qs_cond_holds(const QsCond *cond, const uint64_t args[6])
{
    size_t i;

    if (cond == NULL) {
        return TRUE;
    }
    switch (cond->kind) {
    case QS_COND_ALL:
        for (i = 0; i < cond->n_children; i++) {
            if (!qs_cond_holds(cond->children[i], args)) {
                return FALSE;
            }
        }
        return TRUE;
    case QS_COND_ANY:
        for (i = 0; i < cond->n_children; i++) {
            if (qs_cond_holds(cond->children[i], args)) {
                return TRUE;
            }
        }
        return FALSE;
    case QS_COND_TEST:
        return test_holds(cond, args);
    }
    g_assert_not_reached();
}
