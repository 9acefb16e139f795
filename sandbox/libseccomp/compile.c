/*
 * From a context to policies and a proven program
 *
 * A policy takes the most permissive of the grants that hold, while of rules the
 * first that holds decides.  So a grant excludes the arguments on which an earlier
 * rule with a less permissive action decides; with a more permissive one that wins
 * anyway.  Rules that cannot hold together are not worth an exclusion.
 *
 * x86_64 and x32 share an audit_arch, hence a policy.  A context may have only one of
 * the two.  For numbers that belong to the other, libseccomp's answer is act_badarch:
 * - x86_64 alone: x32's numbers get it where the default permits; where the default
 *   refuses they get the default.  -1 is no foreign number: tracers skip calls by it.
 * - x32 alone: x86_64's numbers get the default; where that permits, the context is
 *   refused, since a policy cannot say it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include "context.h"
#include "qsandbox/error.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"

/* The rules of one call on one architecture, in the order of asking. */
typedef struct Asked {
    const ScmpRule **rules;
    unsigned n;
} Asked;

/* By call; rules of one call stay in the order of adding. */
static int compare_calls(const void *a, const void *b, void *opaque)
{
    const ScmpRule *x = *(const ScmpRule *const *)a;
    const ScmpRule *y = *(const ScmpRule *const *)b;

    return (x->nr > y->nr) - (x->nr < y->nr);
}

static unsigned count_nodes(const QsCond *cond)
{
    unsigned count = 1;
    size_t i;

    for (i = 0; i < cond->n_children; i++) {
        count += count_nodes(cond->children[i]);
    }
    return count;
}

/* The condition under which the rule @place decides; NULL: always. */
static QsCond *deciding_condition(const Asked *asked, unsigned place)
{
    const ScmpRule *rule = asked->rules[place];
    g_autofree QsCond **parts = g_new(QsCond *, place + 1);
    size_t n = 0;
    unsigned i;

    if (rule->n_tests > 0) {
        parts[n++] = scmp_rule_condition(rule);
    }
    for (i = 0; i < place; i++) {
        const ScmpRule *earlier = asked->rules[i];

        if (scmp_action_is_more_permissive(rule->action, earlier->action) &&
            scmp_rules_meet(rule, earlier)) {
            parts[n++] = scmp_rule_negation(earlier);
        }
    }
    return n == 0 ? NULL : n == 1 ? parts[0] : qs_cond_new_all(parts, n);
}

static gboolean add_call(QsPolicy *policy, const Asked *asked, GError **error)
{
    unsigned i;

    for (i = 0; i < asked->n; i++) {
        const ScmpRule *rule = asked->rules[i];
        QsCond *cond = deciding_condition(asked, i);

        if (cond && count_nodes(cond) > QS_COND_MAX_NODES) {
            qs_cond_free(cond);
            g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                        "the rules of call %u contradict each other in more than %d "
                        "places",
                        rule->nr, QS_COND_MAX_NODES);
            return FALSE;
        }
        qs_policy_add(policy, rule->nr, qs_action_from_ret(rule->action), cond, NULL,
                      NULL, i, NULL);
        if (rule->n_tests == 0) {
            /* It comes first, and always decides. */
            break;
        }
    }
    return TRUE;
}

/*
 * Whether the kernel takes @nr for a call of @filter's architecture: x32 and x86_64 enter
 * by one door, and the number says which it is.  -1 is everybody's.
 */
static gboolean is_own_number(const ScmpFilter *filter, uint32_t nr)
{
    uint32_t foreign;

    if (nr == UINT32_MAX) {
        return TRUE;
    }
    if (filter->arch->token == SCMP_ARCH_X32) {
        qs_abi_foreign_numbers(qs_abi_get(QS_ARCH_X86_64), &foreign);
        return nr >= foreign;
    }
    return !qs_abi_foreign_numbers(scmp_arch_abi(filter->arch), &foreign) || nr < foreign;
}

static gboolean add_filter(QsPolicy *policy, const ScmpFilter *filter, GError **error)
{
    g_autofree const ScmpRule **rules = g_new(const ScmpRule *, filter->rules->len + 1);
    unsigned n = 0;
    unsigned first, next;

    for (next = 0; next < filter->rules->len; next++) {
        const ScmpRule *rule = &g_array_index(filter->rules, ScmpRule, next);

        if (is_own_number(filter, rule->nr)) {
            rules[n++] = rule;
        }
    }
    /* g_qsort_with_data() is stable. */
    g_qsort_with_data(rules, n, sizeof(rules[0]), compare_calls, NULL);
    for (first = 0; first < n; first = next) {
        Asked asked = { &rules[first] };

        for (next = first; next < n && rules[next]->nr == rules[first]->nr; next++) {
            asked.n++;
        }
        scmp_rules_sort(asked.rules, asked.n);
        if (!add_call(policy, &asked, error)) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Another filter of @context for the audit_arch of @filter, or NULL. */
static const ScmpFilter *find_sibling(const ScmpContext *context,
                                      const ScmpFilter *filter)
{
    uint32_t audit_arch = scmp_arch_abi(filter->arch)->audit_arch;
    unsigned i;

    for (i = 0; i < context->filters->len; i++) {
        const ScmpFilter *other = context->filters->pdata[i];

        if (other != filter && scmp_arch_abi(other->arch)->audit_arch == audit_arch) {
            return other;
        }
    }
    return NULL;
}

/* The policy for the audit_arch of @filter and, if there is one, its @sibling. */
static QsPolicy *make_policy(const ScmpContext *context, const ScmpFilter *filter,
                             const ScmpFilter *sibling, GError **error)
{
    QsAction action = qs_action_from_ret(context->attributes.act_default);
    QsAction bad_arch = qs_action_from_ret(context->attributes.act_badarch);
    const ScmpArch *x32 = scmp_arch_find(SCMP_ARCH_X32);
    /* With x32's own abi no number is foreign. */
    const QsAbi *abi = scmp_arch_abi(sibling ? x32 : filter->arch);
    g_autoptr(QsPolicy) policy = qs_policy_new(abi, action, bad_arch);
    uint32_t foreign;

    if (filter->arch == x32 && !sibling && qs_action_permits(action) &&
        !qs_action_equal(action, bad_arch)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "x32 without x86_64 needs a default action that refuses");
        return NULL;
    }
    if (!add_filter(policy, filter, error) ||
        (sibling && !add_filter(policy, sibling, error))) {
        return NULL;
    }
    if (qs_abi_foreign_numbers(abi, &foreign) && qs_action_permits(action) &&
        !qs_policy_find(policy, UINT32_MAX)) {
        qs_policy_add(policy, UINT32_MAX, action, NULL, NULL, NULL, 0, NULL);
    }
    return g_steal_pointer(&policy);
}

static void free_policy(void *data)
{
    qs_policy_free(data);
}

GPtrArray *scmp_context_policies(const ScmpContext *context, GError **error)
{
    g_autoptr(GPtrArray) policies = g_ptr_array_new_with_free_func(free_policy);
    const ScmpArch *x32 = scmp_arch_find(SCMP_ARCH_X32);
    unsigned i;

    for (i = 0; i < context->filters->len; i++) {
        const ScmpFilter *filter = context->filters->pdata[i];
        const ScmpFilter *sibling = find_sibling(context, filter);
        QsPolicy *policy;

        if (sibling && filter->arch == x32) {
            continue;
        }
        policy = make_policy(context, filter, sibling, error);
        if (!policy) {
            return NULL;
        }
        g_ptr_array_add(policies, policy);
    }
    return g_steal_pointer(&policies);
}

/* Makes the program and proves it; NULL if either fails. */
static QsProgram *make_program(const ScmpContext *context, GError **error)
{
    g_autoptr(GPtrArray) policies = scmp_context_policies(context, error);
    const QsPolicy *const *array;
    g_autoptr(QsProgram) program = NULL;

    if (!policies) {
        return NULL;
    }
    array = (const QsPolicy *const *)policies->pdata;
    program = qs_program_generate_multi(array, policies->len, error);
    if (!program ||
        !qs_verify_program_multi(array, policies->len, program, NULL, error)) {
        return NULL;
    }
    return g_steal_pointer(&program);
}

int scmp_context_compile(ScmpContext *context)
{
    g_autoptr(GError) error = NULL;

    if (!context->program) {
        context->program = make_program(context, &error);
    }
    if (!context->program) {
        /* libseccomp's interface has no place for a message. */
        g_warning("%s", error->message);
        return g_error_matches(error, QS_ERROR, QS_ERROR_USAGE) ? -EOPNOTSUPP : -EFAULT;
    }
    return 0;
}

int seccomp_precompute(const scmp_filter_ctx ctx)
{
    if (!scmp_context_is_valid(ctx)) {
        return -EINVAL;
    }
    return scmp_context_compile(ctx);
}
