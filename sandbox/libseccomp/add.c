/*
 * Adding rules
 *
 * A caller names calls by the numbers of its own architecture.  For each of the
 * context's architectures the number becomes a name and the name a number again.
 * Where sockets or System V IPC go through one call, the rule is added to that one
 * and to the call of its own if there is one too.  A rule that takes effect nowhere
 * on some architecture is left out there, unless the caller asked for exactness.
 *
 * Conflicts give libseccomp's errors.  -EEXIST: another rule has the same comparisons,
 * or begins with them, and has another action.  A rule that is already covered by one
 * with fewer comparisons is accepted and changes nothing.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <stdarg.h>
#include "context.h"

/* Numbers from -1 down to here are reserved; -1 is that of a skipped call. */
#define RESERVED_LAST (-99)

/* What the caller asks for, on every architecture. */
typedef struct Request {
    uint32_t action;
    int syscall;
    gboolean exact;
    uint32_t act_default;
    const struct scmp_arg_cmp *args;
    unsigned n_args;
} Request;

static gboolean syscall_is_valid(const ScmpContext *context, int syscall)
{
    if (syscall == -1) {
        return context->attributes.tskip;
    }
    return syscall >= 0 || syscall < RESERVED_LAST;
}

/*
 * The number on @arch of the native @syscall, and its name if it has one.  FALSE
 * if nobody knows a call of that number.
 */
static gboolean translate(const ScmpArch *arch, int syscall, int *ret_number,
                          const char **ret_name)
{
    const char *name = scmp_arch_call_name(scmp_arch_native(), syscall);

    *ret_name = name;
    if (arch == scmp_arch_native() || syscall == -1) {
        *ret_number = syscall;
        return TRUE;
    }
    if (name == NULL) {
        return FALSE;
    }
    *ret_number = scmp_arch_number(arch, name);
    return TRUE;
}

/*
 * @rule and @old make the same comparisons and differ in action.  What a coarse one was
 * made of holds for some arguments only: one for all goes before it, in either
 * order, and of two such the less permissive is left.
 */
static int settle(ScmpRule *old, const ScmpRule *rule)
{
    if (!rule->coarse && !old->coarse) {
        return -EEXIST;
    }
    if (!rule->coarse ||
        (old->coarse && scmp_action_is_more_permissive(old->action, rule->action))) {
        *old = *rule;
    }
    return 0;
}

/* Adds @rule to @rules, unless those there make it void; 0 or -EEXIST. */
static int add_rule(GArray *rules, const ScmpRule *rule)
{
    unsigned i;

    for (i = 0; i < rules->len; i++) {
        const ScmpRule *old = &g_array_index(rules, ScmpRule, i);

        if (old->nr == rule->nr && old->n_tests == 0) {
            return 0;
        }
    }
    for (i = 0; rule->n_tests > 0 && i < rules->len; i++) {
        ScmpRule *old = &g_array_index(rules, ScmpRule, i);

        if (old->nr != rule->nr || !scmp_rule_is_prefix(rule, old)) {
            continue;
        }
        if (old->action != rule->action) {
            return scmp_rules_same_tests(old, rule) ? settle(old, rule) : -EEXIST;
        }
        if (old->n_tests == rule->n_tests) {
            return 0;
        }
    }
    g_array_append_val(rules, *rule);
    return 0;
}

/*
 * A call that @arch multiplexes, kept also as a call of its own.  Behind the multiplexer
 * the call's arguments are in memory or in other places, where the filter cannot compare
 * them.  So a rule that compares them is coarse there: if it is less permissive than the
 * default it decides on all calls of the kind, otherwise on none.
 */
static int add_multiplexed(GArray *rules, const ScmpRule *rule, const Request *request,
                           const ScmpMultiplexed *call, int direct)
{
    ScmpRule multiplexed = *rule;
    int rc = 0;

    if (request->exact && rule->n_tests > 0) {
        return -EINVAL;
    }
    multiplexed.nr = call->number;
    multiplexed.coarse = rule->n_tests > 0;
    scmp_rule_demand_first(&multiplexed, call->mask, call->kind);
    if (!multiplexed.coarse ||
        !scmp_action_is_more_permissive(rule->action, request->act_default)) {
        rc = add_rule(rules, &multiplexed);
    }
    if (rc == 0 && direct >= 0) {
        ScmpRule own = *rule;

        own.nr = direct;
        rc = add_rule(rules, &own);
    }
    return rc;
}

static int add_for_arch(const ScmpArch *arch, GArray *rules, const Request *request)
{
    const char *name;
    ScmpMultiplexed multiplexed;
    int number;
    ScmpRule rule;

    if (!scmp_rule_parse(request->args, request->n_args, arch->bits, &rule)) {
        return -EINVAL;
    }
    if (!translate(arch, request->syscall, &number, &name)) {
        return -EFAULT;
    }
    rule.action = request->action;
    rule.nr = number;
    if (rule.never) {
        return 0;
    }
    if (name && scmp_arch_multiplexed(arch, name, &multiplexed)) {
        return add_multiplexed(rules, &rule, request, &multiplexed,
                               scmp_arch_direct_number(arch, name));
    }
    if (number < 0 && request->syscall != -1) {
        return request->exact ? -EDOM : 0;
    }
    return add_rule(rules, &rule);
}

/* Adds to all architectures or to none. */
static int add_request(ScmpContext *context, const Request *request)
{
    g_autoptr(GPtrArray)
        changed = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    unsigned i;

    for (i = 0; i < context->filters->len; i++) {
        const ScmpFilter *filter = context->filters->pdata[i];
        GArray *rules = g_array_new(FALSE, FALSE, sizeof(ScmpRule));
        int rc;

        g_ptr_array_add(changed, rules);
        g_array_append_vals(rules, filter->rules->data, filter->rules->len);
        rc = add_for_arch(filter->arch, rules, request);
        if (rc != 0) {
            return rc;
        }
    }
    for (i = 0; i < context->filters->len; i++) {
        ScmpFilter *filter = context->filters->pdata[i];

        g_array_unref(filter->rules);
        filter->rules = g_array_ref(changed->pdata[i]);
    }
    scmp_context_touch(context);
    return 0;
}

static int check_and_add(ScmpContext *context, Request *request)
{
    if (request->n_args > RULE_MAX_TESTS ||
        (request->n_args > 0 && request->args == NULL) ||
        !scmp_context_is_valid(context) || !syscall_is_valid(context, request->syscall) ||
        !scmp_action_is_valid(context, request->action)) {
        return -EINVAL;
    }
    request->act_default = context->attributes.act_default;
    if (request->action == request->act_default) {
        return -EACCES;
    }
    if (request->exact && context->filters->len > 1) {
        return -EOPNOTSUPP;
    }
    return add_request(context, request);
}

int seccomp_rule_add_array(scmp_filter_ctx ctx, uint32_t action, int syscall,
                           unsigned int arg_cnt, const struct scmp_arg_cmp *arg_array)
{
    Request request = {
        .action = action,
        .syscall = syscall,
        .exact = FALSE,
        .args = arg_array,
        .n_args = arg_cnt,
    };

    return check_and_add(ctx, &request);
}

int seccomp_rule_add_exact_array(scmp_filter_ctx ctx, uint32_t action, int syscall,
                                 unsigned int arg_cnt,
                                 const struct scmp_arg_cmp *arg_array)
{
    Request request = {
        .action = action,
        .syscall = syscall,
        .exact = TRUE,
        .args = arg_array,
        .n_args = arg_cnt,
    };

    return check_and_add(ctx, &request);
}

static int add_listed(scmp_filter_ctx ctx, Request *request, va_list list)
{
    struct scmp_arg_cmp args[RULE_MAX_TESTS];
    unsigned i;

    if (request->n_args > RULE_MAX_TESTS) {
        return -EINVAL;
    }
    for (i = 0; i < request->n_args; i++) {
        args[i] = va_arg(list, struct scmp_arg_cmp);
    }
    request->args = args;
    return check_and_add(ctx, request);
}

int seccomp_rule_add(scmp_filter_ctx ctx, uint32_t action, int syscall,
                     unsigned int arg_cnt, ...)
{
    Request request = {
        .action = action,
        .syscall = syscall,
        .exact = FALSE,
        .args = NULL,
        .n_args = arg_cnt,
    };
    va_list list;
    int rc;

    va_start(list, arg_cnt);
    rc = add_listed(ctx, &request, list);
    va_end(list);
    return rc;
}

int seccomp_rule_add_exact(scmp_filter_ctx ctx, uint32_t action, int syscall,
                           unsigned int arg_cnt, ...)
{
    Request request = {
        .action = action,
        .syscall = syscall,
        .exact = TRUE,
        .args = NULL,
        .n_args = arg_cnt,
    };
    va_list list;
    int rc;

    va_start(list, arg_cnt);
    rc = add_listed(ctx, &request, list);
    va_end(list);
    return rc;
}

/* A hint only: the layout puts first what measured guests call most. */
int seccomp_syscall_priority(scmp_filter_ctx ctx, int syscall, uint8_t priority)
{
    const ScmpContext *context = ctx;
    const char *name;
    unsigned i;
    int number;

    if (!scmp_context_is_valid(context) || !syscall_is_valid(context, syscall)) {
        return -EINVAL;
    }
    for (i = 0; i < context->filters->len; i++) {
        const ScmpFilter *filter = context->filters->pdata[i];

        if (!translate(filter->arch, syscall, &number, &name)) {
            return -EFAULT;
        }
    }
    return 0;
}
