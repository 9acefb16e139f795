/*
 * Programs and policies written out
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "qsandbox/policy.h"
#include "context.h"

int scmp_system_error(const ScmpContext *context, int number)
{
    return context->attributes.rawrc ? -number : -ECANCELED;
}

static int write_all(const ScmpContext *context, int fd, const void *data, size_t size)
{
    const char *next = data;

    while (size > 0) {
        ssize_t written = write(fd, next, size);

        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return scmp_system_error(context, errno);
        }
        next += written;
        size -= written;
    }
    return 0;
}

int seccomp_export_bpf(const scmp_filter_ctx ctx, int fd)
{
    ScmpContext *context = ctx;
    g_autoptr(GBytes) bytes = NULL;
    const void *data;
    gsize size;
    int rc;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    rc = scmp_context_compile(context);
    if (rc != 0) {
        return rc;
    }
    bytes = qs_program_to_bytes(context->program);
    data = g_bytes_get_data(bytes, &size);
    return write_all(context, fd, data, size);
}

int seccomp_export_bpf_mem(const scmp_filter_ctx ctx, void *buf, size_t *len)
{
    ScmpContext *context = ctx;
    g_autoptr(GBytes) bytes = NULL;
    const void *data;
    gsize size;
    int rc;

    if (!scmp_context_is_valid(context) || len == NULL) {
        return -EINVAL;
    }
    rc = scmp_context_compile(context);
    if (rc != 0) {
        return rc;
    }
    bytes = qs_program_to_bytes(context->program);
    data = g_bytes_get_data(bytes, &size);
    if (buf && size <= *len) {
        memcpy(buf, data, size);
    } else if (buf) {
        rc = -ERANGE;
    }
    *len = size;
    return rc;
}

static void print_call(GString *text, const QsPolicyCall *call)
{
    unsigned i;

    for (i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];
        g_autofree char *cond = grant->cond ? qs_cond_format(grant->cond) : NULL;
        g_autofree char *action = qs_action_format(grant->action);

        g_string_append_printf(text, "  %s (%d)", call->name ? call->name : "call",
                               (int)call->nr);
        if (cond) {
            g_string_append_printf(text, " if %s", cond);
        }
        g_string_append_printf(text, ": %s\n", action);
    }
}

/* One line a grant; of those of one call that hold, the most permissive counts. */
static void print_policy(GString *text, const QsPolicy *policy)
{
    g_autofree char *action = qs_action_format(policy->default_action);
    unsigned i;

    g_string_append_printf(text, "arch %s (%#x)\n", policy->abi->name,
                           policy->abi->audit_arch);
    for (i = 0; i < policy->calls->len; i++) {
        print_call(text, policy->calls->pdata[i]);
    }
    g_string_append_printf(text, "  other calls: %s\n", action);
}

int seccomp_export_pfc(const scmp_filter_ctx ctx, int fd)
{
    ScmpContext *context = ctx;
    g_autoptr(GPtrArray) policies = NULL;
    g_autoptr(GString) text = NULL;
    g_autofree char *bad_arch = NULL;
    unsigned i;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    policies = scmp_context_policies(context, NULL);
    if (!policies) {
        return -EOPNOTSUPP;
    }
    text = g_string_new(NULL);
    for (i = 0; i < policies->len; i++) {
        print_policy(text, policies->pdata[i]);
    }
    bad_arch = qs_action_format(qs_action_from_ret(context->attributes.act_badarch));
    g_string_append_printf(text, "other arch: %s\n", bad_arch);
    return write_all(context, fd, text->str, text->len);
}
