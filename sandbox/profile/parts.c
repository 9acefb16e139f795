/*
 * A rule without one part of its condition
 *
 * Parts are what only adds calls: an alternative, a value of a set, a flag that may be
 * set.  The condition is copied once, and each part is taken out of the copy and put back.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "expr.h"
#include "packed.h"

typedef struct Visit {
    const QsRule *rest;
    QsRulePartVisitor *visitor;
    void *opaque;
} Visit;

static void *copy_bytes(const void *bytes, size_t size)
{
    void *copy = g_malloc(size);

    if (size > 0) {
        memcpy(copy, bytes, size);
    }
    return copy;
}

static QsExpr *copy_expr(const QsExpr *expr)
{
    QsExpr *copy = copy_bytes(expr, sizeof(*expr));

    copy->values = copy_bytes(expr->values, expr->n_values * sizeof(*expr->values));
    copy->children = g_new0(QsExpr *, expr->n_children);
    for (size_t i = 0; i < expr->n_children; i++) {
        copy->children[i] = copy_expr(expr->children[i]);
    }
    for (size_t i = 0; i < expr->n_values; i++) {
        const ProfileUnion *value = &expr->values[i];

        copy->values[i].atoms = copy_bytes(value->atoms,
                                           value->n_atoms * sizeof(*value->atoms));
    }
    return copy;
}

static void free_copy(QsExpr *copy)
{
    for (size_t i = 0; i < copy->n_values; i++) {
        g_free(copy->values[i].atoms);
    }
    for (size_t i = 0; i < copy->n_children; i++) {
        free_copy(copy->children[i]);
    }
    g_free(copy->values);
    g_free(copy->children);
    g_free(copy);
}

static void tell(const Visit *visit, const QsExpr *part)
{
    g_autoptr(GString) text = g_string_new(NULL);

    profile_expr_format(text, part);
    visit->visitor(visit->opaque, visit->rest, text->str);
}

static void leave_out_children(const Visit *visit, QsExpr *expr)
{
    size_t last = expr->n_children - 1;

    expr->n_children--;
    for (size_t i = 0; i <= last; i++) {
        QsExpr *part = expr->children[i];

        expr->children[i] = expr->children[last];
        tell(visit, part);
        expr->children[i] = part;
    }
    expr->n_children++;
}

static void leave_out_values(const Visit *visit, QsExpr *expr)
{
    size_t last = expr->n_values - 1;

    expr->n_values--;
    for (size_t i = 0; i <= last; i++) {
        ProfileUnion part = expr->values[i];
        QsExpr alone = *expr;

        alone.values = &part;
        alone.n_values = 1;
        alone.set = FALSE;
        expr->values[i] = expr->values[last];
        tell(visit, &alone);
        expr->values[i] = part;
    }
    expr->n_values++;
}

static void leave_out_flags(const Visit *visit, QsExpr *expr)
{
    ProfileUnion *flags = expr->values;
    size_t last = flags->n_atoms - 1;

    flags->n_atoms--;
    for (size_t i = 0; i <= last; i++) {
        ProfileAtom part = flags->atoms[i];
        ProfileUnion value = { &part, 1 };
        QsExpr alone = *expr;

        alone.values = &value;
        flags->atoms[i] = flags->atoms[last];
        tell(visit, &alone);
        flags->atoms[i] = part;
    }
    flags->n_atoms++;
}

static void visit_expr(const Visit *visit, QsExpr *expr)
{
    if (expr->kind == EXPR_ANY && expr->n_children > 1) {
        leave_out_children(visit, expr);
    } else if (expr->kind == EXPR_COMPARE && expr->op == QS_CMP_EQ &&
               expr->n_values > 1) {
        leave_out_values(visit, expr);
    } else if (expr->kind == EXPR_IN && expr->values[0].n_atoms > 1) {
        leave_out_flags(visit, expr);
    }
    for (size_t i = 0; i < expr->n_children; i++) {
        visit_expr(visit, expr->children[i]);
    }
}

void qs_rule_visit_parts(const QsRule *rule, QsRulePartVisitor *visitor, void *opaque)
{
    g_auto(QsArena) scratch = { 0 };
    const QsExpr *expr = profile_rule_expr(rule, &scratch);
    QsRule rest = *rule;
    Visit visit = { &rest, visitor, opaque };

    if (expr != NULL) {
        rest.packed = NULL;
        rest.expr = copy_expr(expr);
        visit_expr(&visit, rest.expr);
        free_copy(rest.expr);
    }
}
