/*
 * Contexts: architectures, attributes, transactions
 *
 * A transaction keeps a copy of all rules as they were; rejecting it puts the copy
 * back.  Attributes are no part of it, as in libseccomp.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include "context.h"

/* Larger errno values would be cut by the kernel (include/linux/err.h, MAX_ERRNO). */
#define ERRNO_MAX 4095

static void filter_free(void *data)
{
    ScmpFilter *filter = data;

    g_array_unref(filter->rules);
    g_free(filter);
}

static ScmpFilter *filter_new(const ScmpArch *arch)
{
    ScmpFilter *filter = g_new(ScmpFilter, 1);

    filter->arch = arch;
    filter->rules = g_array_new(FALSE, FALSE, sizeof(ScmpRule));
    return filter;
}

static GPtrArray *filters_new(void)
{
    return g_ptr_array_new_with_free_func(filter_free);
}

static void filters_free(void *data)
{
    g_ptr_array_unref(data);
}

static GPtrArray *filters_copy(const GPtrArray *filters)
{
    GPtrArray *copy = filters_new();
    unsigned i;

    for (i = 0; i < filters->len; i++) {
        const ScmpFilter *filter = filters->pdata[i];
        ScmpFilter *twin = filter_new(filter->arch);

        g_array_append_vals(twin->rules, filter->rules->data, filter->rules->len);
        g_ptr_array_add(copy, twin);
    }
    return copy;
}

gboolean scmp_context_is_valid(const ScmpContext *context)
{
    return context != NULL && context->filters->len > 0;
}

ScmpFilter *scmp_context_find(const ScmpContext *context, const ScmpArch *arch)
{
    unsigned i;

    for (i = 0; i < context->filters->len; i++) {
        ScmpFilter *filter = context->filters->pdata[i];

        if (filter->arch == arch) {
            return filter;
        }
    }
    return NULL;
}

gboolean scmp_context_notifies(const ScmpContext *context)
{
    unsigned i, j;

    if (context->attributes.act_default == SCMP_ACT_NOTIFY ||
        context->attributes.act_badarch == SCMP_ACT_NOTIFY) {
        return TRUE;
    }
    for (i = 0; i < context->filters->len; i++) {
        const ScmpFilter *filter = context->filters->pdata[i];

        for (j = 0; j < filter->rules->len; j++) {
            if (g_array_index(filter->rules, ScmpRule, j).action == SCMP_ACT_NOTIFY) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

void scmp_context_touch(ScmpContext *context)
{
    g_clear_pointer(&context->program, qs_program_free);
}

gboolean scmp_action_is_valid(const ScmpContext *context, uint32_t action)
{
    uint32_t data = action & 0xffff;

    switch (action) {
    case SCMP_ACT_KILL_THREAD:
    case SCMP_ACT_TRAP:
    case SCMP_ACT_ALLOW:
        return TRUE;
    case SCMP_ACT_KILL_PROCESS:
    case SCMP_ACT_LOG:
        return scmp_api_level() >= LEVEL_LOG;
    case SCMP_ACT_NOTIFY:
        return scmp_api_level() >= LEVEL_NOTIFY &&
               (!context || !context->attributes.tsync ||
                scmp_api_level() >= LEVEL_TSYNC_NOTIFY);
    default:
        return action == SCMP_ACT_TRACE(data) ||
               (action == SCMP_ACT_ERRNO(data) && data <= ERRNO_MAX);
    }
}

static void context_start(ScmpContext *context, uint32_t def_action)
{
    context->attributes = (ScmpAttributes){
        .act_default = def_action,
        .act_badarch = SCMP_ACT_KILL,
        .nnp = TRUE,
        .optimize = 1,
    };
    context->filters = filters_new();
    context->snapshots = g_ptr_array_new_with_free_func(filters_free);
    g_ptr_array_add(context->filters, filter_new(scmp_arch_native()));
}

static void context_clear(ScmpContext *context)
{
    scmp_context_touch(context);
    g_clear_pointer(&context->filters, g_ptr_array_unref);
    g_clear_pointer(&context->snapshots, g_ptr_array_unref);
}

scmp_filter_ctx seccomp_init(uint32_t def_action)
{
    ScmpContext *context;

    if (!scmp_action_is_valid(NULL, def_action) || !scmp_arch_native()) {
        return NULL;
    }
    context = g_new0(ScmpContext, 1);
    context_start(context, def_action);
    return context;
}

int seccomp_reset(scmp_filter_ctx ctx, uint32_t def_action)
{
    if (ctx == NULL) {
        scmp_api_level_forget();
        scmp_listener_close();
        return 0;
    }
    if (!scmp_action_is_valid(NULL, def_action)) {
        return -EINVAL;
    }
    context_clear(ctx);
    context_start(ctx, def_action);
    return 0;
}

void seccomp_release(scmp_filter_ctx ctx)
{
    if (ctx != NULL) {
        context_clear(ctx);
        g_free(ctx);
    }
}

/* Whether a filter of @arch may join @filters: all are of one byte order. */
static gboolean same_order(const GPtrArray *filters, const ScmpArch *arch)
{
    const ScmpFilter *first = filters->len > 0 ? filters->pdata[0] : NULL;

    return first == NULL ||
           !scmp_arch_abi(first->arch)->big_endian == !scmp_arch_abi(arch)->big_endian;
}

int seccomp_arch_exist(const scmp_filter_ctx ctx, uint32_t arch_token)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);

    if (ctx == NULL || arch == NULL) {
        return -EINVAL;
    }
    return scmp_context_find(ctx, arch) ? 0 : -EEXIST;
}

int seccomp_arch_add(scmp_filter_ctx ctx, uint32_t arch_token)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);
    ScmpContext *context = ctx;

    if (context == NULL || arch == NULL) {
        return -EINVAL;
    }
    if (scmp_context_find(context, arch)) {
        return -EEXIST;
    }
    if (!same_order(context->filters, arch)) {
        return -EDOM;
    }
    g_ptr_array_add(context->filters, filter_new(arch));
    scmp_context_touch(context);
    return 0;
}

int seccomp_arch_remove(scmp_filter_ctx ctx, uint32_t arch_token)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);
    ScmpContext *context = ctx;
    ScmpFilter *filter;

    if (context == NULL || arch == NULL) {
        return -EINVAL;
    }
    filter = scmp_context_find(context, arch);
    if (filter == NULL) {
        return -EEXIST;
    }
    g_ptr_array_remove(context->filters, filter);
    scmp_context_touch(context);
    return 0;
}

static int check_merge(const ScmpContext *into, const ScmpContext *from)
{
    unsigned i;

    if (into->attributes.act_default != from->attributes.act_default ||
        into->attributes.nnp != from->attributes.nnp ||
        into->attributes.tsync != from->attributes.tsync) {
        return -EINVAL;
    }
    for (i = 0; i < from->filters->len; i++) {
        const ScmpFilter *filter = from->filters->pdata[i];

        if (!same_order(into->filters, filter->arch)) {
            return -EDOM;
        }
        if (scmp_context_find(into, filter->arch)) {
            return -EEXIST;
        }
    }
    return 0;
}

int seccomp_merge(scmp_filter_ctx ctx_dst, scmp_filter_ctx ctx_src)
{
    ScmpContext *into = ctx_dst;
    ScmpContext *from = ctx_src;
    int rc;

    if (!scmp_context_is_valid(into) || !scmp_context_is_valid(from)) {
        return -EINVAL;
    }
    rc = check_merge(into, from);
    if (rc != 0) {
        return rc;
    }
    while (from->filters->len > 0) {
        g_ptr_array_add(into->filters, g_ptr_array_steal_index(from->filters, 0));
    }
    scmp_context_touch(into);
    seccomp_release(from);
    return 0;
}

int seccomp_transaction_start(const scmp_filter_ctx ctx)
{
    ScmpContext *context = ctx;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    g_ptr_array_add(context->snapshots, filters_copy(context->filters));
    return 0;
}

void seccomp_transaction_reject(const scmp_filter_ctx ctx)
{
    ScmpContext *context = ctx;

    if (context == NULL || context->snapshots->len == 0) {
        return;
    }
    g_ptr_array_unref(context->filters);
    context->filters = g_ptr_array_steal_index(context->snapshots,
                                               context->snapshots->len - 1);
    scmp_context_touch(context);
}

int seccomp_transaction_commit(const scmp_filter_ctx ctx)
{
    ScmpContext *context = ctx;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    if (context->snapshots->len > 0) {
        g_ptr_array_remove_index(context->snapshots, context->snapshots->len - 1);
    }
    return 0;
}
