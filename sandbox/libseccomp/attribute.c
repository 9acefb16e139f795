/*
 * Attributes of a context
 *
 * The optimisation level is kept but changes nothing: there is one layout.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include "context.h"

/* Where a yes-or-no attribute is kept; NULL for others. */
static gboolean *find_flag(ScmpAttributes *attributes, enum scmp_filter_attr attr)
{
    switch (attr) {
    case SCMP_FLTATR_CTL_NNP:
        return &attributes->nnp;
    case SCMP_FLTATR_CTL_TSYNC:
        return &attributes->tsync;
    case SCMP_FLTATR_API_TSKIP:
        return &attributes->tskip;
    case SCMP_FLTATR_CTL_LOG:
        return &attributes->log;
    case SCMP_FLTATR_CTL_SSB:
        return &attributes->ssb;
    case SCMP_FLTATR_API_SYSRAWRC:
        return &attributes->rawrc;
    case SCMP_FLTATR_CTL_WAITKILL:
        return &attributes->waitkill;
    default:
        return NULL;
    }
}

/* The level of interface that has the attribute. */
static unsigned level_of(enum scmp_filter_attr attr)
{
    switch (attr) {
    case SCMP_FLTATR_CTL_TSYNC:
        return LEVEL_SYSCALL;
    case SCMP_FLTATR_CTL_LOG:
        return LEVEL_LOG;
    case SCMP_FLTATR_CTL_SSB:
        return LEVEL_SSB;
    default:
        /* WAITKILL too: libseccomp keeps it, and sets it where it is known. */
        return 0;
    }
}

int seccomp_attr_get(const scmp_filter_ctx ctx, enum scmp_filter_attr attr,
                     uint32_t *value)
{
    ScmpContext *context = ctx;
    const gboolean *flag;

    if (!scmp_context_is_valid(context) || value == NULL) {
        return -EINVAL;
    }
    flag = find_flag(&context->attributes, attr);
    if (flag) {
        *value = *flag;
    } else if (attr == SCMP_FLTATR_ACT_DEFAULT) {
        *value = context->attributes.act_default;
    } else if (attr == SCMP_FLTATR_ACT_BADARCH) {
        *value = context->attributes.act_badarch;
    } else if (attr == SCMP_FLTATR_CTL_OPTIMIZE) {
        *value = context->attributes.optimize;
    } else {
        return -EINVAL;
    }
    return 0;
}

static int set_flag(ScmpContext *context, gboolean *flag, enum scmp_filter_attr attr,
                    uint32_t value)
{
    if (scmp_api_level() < level_of(attr)) {
        return -EOPNOTSUPP;
    }
    if (attr == SCMP_FLTATR_CTL_TSYNC && value && scmp_context_notifies(context) &&
        scmp_api_level() < LEVEL_TSYNC_NOTIFY) {
        return -EINVAL;
    }
    *flag = value != 0;
    return 0;
}

int seccomp_attr_set(scmp_filter_ctx ctx, enum scmp_filter_attr attr, uint32_t value)
{
    ScmpContext *context = ctx;
    gboolean *flag;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    flag = find_flag(&context->attributes, attr);
    if (flag) {
        return set_flag(context, flag, attr, value);
    }
    switch (attr) {
    case SCMP_FLTATR_ACT_DEFAULT:
        return -EACCES;
    case SCMP_FLTATR_ACT_BADARCH:
        if (!scmp_action_is_valid(context, value)) {
            return -EINVAL;
        }
        context->attributes.act_badarch = value;
        scmp_context_touch(context);
        return 0;
    case SCMP_FLTATR_CTL_OPTIMIZE:
        if (value != 1 && value != 2) {
            return -EOPNOTSUPP;
        }
        context->attributes.optimize = value;
        return 0;
    default:
        return -EINVAL;
    }
}
