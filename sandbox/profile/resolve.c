/*
 * Conditions in names to conditions in numbers, for one architecture
 *
 * A comparison becomes a test, a set a group of tests, "in" a test that no
 * other bit is set.  Values are taken at the width at which the kernel reads
 * the argument: constants and numbers that are negative become two's complement
 * there, and whatever does not fit is an error, since the comparison would not
 * mean what it says.  Values of a set that are equal on this architecture
 * become one test.
 *
 * Of some arguments the kernel reads 64 bits or the low 32, and another argument decides
 * which (of fcntl's arg, cmd).  Where the condition itself names commands that are known
 * to cut it, by == in the same &&, the comparison has 32 bits.  Elsewhere it has 64, and
 * only comparisons are possible that then hold of the low half too: !=, > and >= could
 * hold for the sake of a bit that the kernel drops.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <inttypes.h>
#include "expr.h"

/* The parts of an && around what is being resolved, the innermost first. */
typedef struct Context Context;
struct Context {
    const QsExpr *all;
    const Context *outer;
};

typedef struct Resolver {
    const QsAbi *abi;
    const QsAbiCall *call;
    ProfileFault *fault;
} Resolver;

/* A test knows words of 32 and 64 bits; what is narrower becomes a mask. */
static QsCond *test_new(const QsAbiArg *arg, uint64_t mask, QsCmp op, uint64_t value)
{
    return qs_cond_new_test(arg->index, MAX(arg->bits, 32), mask, op, value);
}

static gboolean does_not_fit(const Resolver *r, const ProfileAtom *atom, const char *arg,
                             unsigned bits)
{
    if (atom->name != NULL) {
        return profile_fault_set(r->fault, QS_ERROR_SYNTAX, atom->column,
                                 "%s does not fit the %u bits of '%s' on %s", atom->name,
                                 bits, arg, r->abi->name);
    }
    return profile_fault_set(r->fault, QS_ERROR_SYNTAX, atom->column,
                             "%s%#" PRIx64 " does not fit the %u bits of '%s' on %s",
                             atom->negative ? "-" : "", atom->number, bits, arg,
                             r->abi->name);
}

static gboolean resolve_atom(const Resolver *r, const ProfileAtom *atom, const char *arg,
                             unsigned bits, uint64_t *ret_value)
{
    uint64_t value = atom->number;
    gboolean negative = atom->negative && value != 0;

    if (atom->name != NULL) {
        if (!qs_abi_find_constant(r->abi, atom->name, &value)) {
            return profile_fault_set(r->fault, QS_ERROR_UNKNOWN, atom->column,
                                     "there is no constant '%s' on %s", atom->name,
                                     r->abi->name);
        }
        /* The kernel's negative constants (AT_FDCWD) are sign-extended. */
        negative = bits < 64 && (int64_t)value < 0;
        value = negative ? -value : value;
    }
    if (negative) {
        if (value > (uint64_t)1 << (bits - 1)) {
            return does_not_fit(r, atom, arg, bits);
        }
        value = -value & qs_width_mask(bits);
    }
    if (value & ~qs_width_mask(bits)) {
        return does_not_fit(r, atom, arg, bits);
    }
    *ret_value = value;
    return TRUE;
}

static gboolean resolve_union(const Resolver *r, const ProfileUnion *atoms,
                              const char *arg, unsigned bits, uint64_t *ret_value)
{
    uint64_t result = 0;
    size_t i;

    for (i = 0; i < atoms->n_atoms; i++) {
        uint64_t value = 0;

        if (!resolve_atom(r, &atoms->atoms[i], arg, bits, &value)) {
            return FALSE;
        }
        result |= value;
    }
    *ret_value = result;
    return TRUE;
}

static gboolean no_such_argument(const Resolver *r, const QsExpr *expr)
{
    g_autoptr(GString) known = g_string_new(NULL);
    unsigned i;

    if (r->call->args == NULL) {
        return profile_fault_set(r->fault, QS_ERROR_UNKNOWN, expr->column,
                                 "nothing is known of the arguments of %s on %s",
                                 r->call->name, r->abi->name);
    }
    for (i = 0; i < r->call->n_args; i++) {
        g_string_append_printf(known, "%s%s (arg%u)", i > 0 ? ", " : "",
                               r->call->args[i].name, r->call->args[i].index);
    }
    return profile_fault_set(r->fault, QS_ERROR_UNKNOWN, expr->column,
                             "%s has no argument '%s' on %s; it has %s", r->call->name,
                             expr->arg, r->abi->name,
                             known->len > 0 ? known->str : "none");
}

/* Whether @expr says that some argument is one of the commands that cut @arg. */
static gboolean names_cutting_commands(const Resolver *r, const QsExpr *expr,
                                       const QsAbiArg *arg)
{
    ProfileFault ignored = { 0 };
    Resolver quiet = { .abi = r->abi, .call = r->call, .fault = &ignored };
    gboolean result = TRUE;
    QsAbiArg selector;
    size_t i;

    if (expr->kind != EXPR_COMPARE || expr->op != QS_CMP_EQ || expr->mask.n_atoms > 0 ||
        !qs_abi_find_arg(r->abi, r->call, expr->arg, &selector) || selector.bits == 0) {
        return FALSE;
    }
    for (i = 0; i < expr->n_values && result; i++) {
        uint64_t value = 0;

        result = resolve_union(&quiet, &expr->values[i], expr->arg, selector.bits,
                               &value) &&
                 qs_abi_is_cut(r->abi, r->call, arg->index, selector.index, value);
    }
    g_free(ignored.message);
    return result;
}

static gboolean is_cut_here(const Resolver *r, const Context *context,
                            const QsAbiArg *arg)
{
    size_t i;

    for (; context != NULL; context = context->outer) {
        for (i = 0; i < context->all->n_children; i++) {
            if (names_cutting_commands(r, context->all->children[i], arg)) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

static gboolean resolve_arg(const Resolver *r, const QsExpr *expr, const Context *context,
                            QsAbiArg *ret_arg)
{
    if (!qs_abi_find_arg(r->abi, r->call, expr->arg, ret_arg)) {
        return no_such_argument(r, expr);
    }
    if (ret_arg->bits == 0) {
        return profile_fault_set(r->fault, QS_ERROR_UNKNOWN, expr->column,
                                 "%s does not read '%s' as a number on %s", r->call->name,
                                 expr->arg, r->abi->name);
    }
    if (ret_arg->partly && is_cut_here(r, context, ret_arg)) {
        ret_arg->bits = 32;
        ret_arg->partly = FALSE;
    }
    return TRUE;
}

/* Whether a comparison means the same of 64 bits and of the low 32. */
static gboolean check_partly(const Resolver *r, const QsExpr *expr, const QsAbiArg *arg,
                             uint64_t mask)
{
    gboolean upward = expr->op == QS_CMP_NE || expr->op == QS_CMP_GT ||
                      expr->op == QS_CMP_GE;

    if (arg->partly && upward && mask > UINT32_MAX) {
        return profile_fault_set(
            r->fault, QS_ERROR_SYNTAX, expr->column,
            "%s reads 64 bits of '%s' or the low 32, as other arguments "
            "say; on %s only ==, in, < and <= are sure of both, and others "
            "behind a mask of 32 bits",
            r->call->name, expr->arg, r->abi->name);
    }
    return TRUE;
}

static gboolean has_value(const GPtrArray *tests, uint64_t value)
{
    unsigned i;

    for (i = 0; i < tests->len; i++) {
        const QsCond *test = tests->pdata[i];

        if (test->value == value) {
            return TRUE;
        }
    }
    return FALSE;
}

static QsCond *resolve_in(const Resolver *r, const QsExpr *expr, const QsAbiArg *arg)
{
    uint64_t value = 0;

    if (!resolve_union(r, &expr->values[0], expr->arg, arg->bits, &value)) {
        return NULL;
    }
    return test_new(arg, qs_width_mask(arg->bits) & ~value, QS_CMP_EQ, 0);
}

/* Equality with bits that the mask has cleared is a slip, not a condition. */
static gboolean check_masked(const Resolver *r, const QsExpr *expr,
                             const ProfileUnion *value, uint64_t mask, uint64_t number)
{
    gboolean equality = expr->op == QS_CMP_EQ || expr->op == QS_CMP_NE;

    if (equality && (number & ~mask) != 0) {
        return profile_fault_set(
            r->fault, QS_ERROR_SYNTAX, value->atoms[0].column,
            "this %s holds on %s: bits %#" PRIx64 " of the value are not in the mask",
            expr->op == QS_CMP_EQ ? "never" : "always", r->abi->name, number & ~mask);
    }
    return TRUE;
}

static void cond_unref(void *cond)
{
    qs_cond_free(cond);
}

static QsCond *group_new(QsCondKind kind, GPtrArray *parts)
{
    QsCond *result;

    if (parts->len == 1) {
        return g_ptr_array_steal_index(parts, 0);
    }
    if (kind == QS_COND_ALL) {
        result = qs_cond_new_all((QsCond **)parts->pdata, parts->len);
    } else {
        result = qs_cond_new_any((QsCond **)parts->pdata, parts->len);
    }
    g_ptr_array_set_free_func(parts, NULL);
    return result;
}

static QsCond *resolve_compare(const Resolver *r, const QsExpr *expr, const QsAbiArg *arg)
{
    g_autoptr(GPtrArray) tests = NULL;
    uint64_t mask = qs_width_mask(arg->bits);
    uint64_t value = 0;
    size_t i;

    if (expr->mask.n_atoms > 0 &&
        !resolve_union(r, &expr->mask, expr->arg, arg->bits, &mask)) {
        return NULL;
    }
    if (!check_partly(r, expr, arg, mask)) {
        return NULL;
    }
    tests = g_ptr_array_new_with_free_func(cond_unref);
    for (i = 0; i < expr->n_values; i++) {
        if (!resolve_union(r, &expr->values[i], expr->arg, arg->bits, &value) ||
            !check_masked(r, expr, &expr->values[i], mask, value)) {
            return NULL;
        }
        if (!has_value(tests, value)) {
            g_ptr_array_add(tests, test_new(arg, mask, expr->op, value));
        }
    }
    return group_new(expr->op == QS_CMP_NE ? QS_COND_ALL : QS_COND_ANY, tests);
}

static QsCond *resolve(const Resolver *r, const QsExpr *expr, const Context *outer)
{
    const Context inner = { .all = expr, .outer = outer };
    g_autoptr(GPtrArray) parts = NULL;
    QsAbiArg arg;
    QsCond *part;
    size_t i;

    if (expr->kind == EXPR_COMPARE || expr->kind == EXPR_IN) {
        if (!resolve_arg(r, expr, outer, &arg)) {
            return NULL;
        }
        return expr->kind == EXPR_IN ? resolve_in(r, expr, &arg)
                                     : resolve_compare(r, expr, &arg);
    }
    parts = g_ptr_array_new_with_free_func(cond_unref);
    for (i = 0; i < expr->n_children; i++) {
        part = resolve(r, expr->children[i], expr->kind == EXPR_ALL ? &inner : outer);
        if (part == NULL) {
            return NULL;
        }
        g_ptr_array_add(parts, part);
    }
    return group_new(expr->kind == EXPR_ALL ? QS_COND_ALL : QS_COND_ANY, parts);
}

QsCond *profile_expr_resolve(const QsExpr *expr, const QsAbi *abi, const QsAbiCall *call,
                             ProfileFault *fault)
{
    Resolver r = { .abi = abi, .call = call, .fault = fault };

    return resolve(&r, expr, NULL);
}
