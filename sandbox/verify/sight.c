/*
 * What of a comparison of two policies needs no diagrams.
 *
 * A policy permits a call exactly where the condition of some permitting grant of that
 * number holds, unless its defaults permit something.  So if the narrow policy's defaults
 * permit nothing,
 *
 *  - numbers that it has no grants for are within any policy;
 *  - the others are compared one by one: what it permits of a number is within what the wide
 *    policy permits of that number, whatever either permits of others;
 *  - a number is within if the wide policy permits it for all arguments, or if each
 *    permitting grant of the narrow one has the same condition as some permitting grant of
 *    the wide one.
 *
 * What is not seen in this way is left to the diagrams.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "sight.h"

static gboolean is_same(const QsCond *a, const QsCond *b)
{
    if (a == NULL || b == NULL || a->kind != b->kind || a->n_children != b->n_children) {
        return a == b;
    }
    for (size_t i = 0; i < a->n_children; i++) {
        if (!is_same(a->children[i], b->children[i])) {
            return FALSE;
        }
    }
    return a->kind != QS_COND_TEST ||
           (a->arg == b->arg && a->bits == b->bits && a->op == b->op &&
            a->mask == b->mask && a->value == b->value);
}

/* Whether some grant of @call permits all arguments, or all that @cond holds for. */
static gboolean permits_all_of(const QsPolicyCall *call, const QsCond *cond)
{
    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        if (qs_action_permits(grant->action) &&
            (grant->cond == NULL || is_same(grant->cond, cond))) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean is_within(const QsPolicyCall *narrow, const QsPolicyCall *wide)
{
    for (guint i = 0; i < narrow->grants->len; i++) {
        const QsGrant *grant = narrow->grants->pdata[i];

        if (qs_action_permits(grant->action) &&
            (wide == NULL || !permits_all_of(wide, grant->cond))) {
            return FALSE;
        }
    }
    return TRUE;
}

void verify_sight_leave(const QsPolicy *narrow, const QsPolicy *wide,
                        QsPolicy *ret_narrow, QsPolicy *ret_wide)
{
    gboolean defaults = qs_action_permits(narrow->default_action) ||
                        qs_action_permits(narrow->bad_arch_action);

    *ret_narrow = *narrow;
    *ret_wide = *wide;
    if (defaults) {
        g_ptr_array_ref(narrow->calls);
        g_ptr_array_ref(wide->calls);
        return;
    }
    ret_narrow->calls = g_ptr_array_new();
    ret_wide->calls = g_ptr_array_new();
    for (guint i = 0; i < narrow->calls->len; i++) {
        QsPolicyCall *call = narrow->calls->pdata[i];
        const QsPolicyCall *other = qs_policy_find(wide, call->nr);

        if (is_within(call, other)) {
            continue;
        }
        g_ptr_array_add(ret_narrow->calls, call);
        if (other != NULL) {
            g_ptr_array_add(ret_wide->calls, (void *)other);
        }
    }
}
