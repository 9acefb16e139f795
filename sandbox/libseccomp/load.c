/*
 * Loading a program into the kernel, and user notifications
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <linux/filter.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "context.h"

static gboolean needs_listener(const ScmpContext *context)
{
    return scmp_context_notifies(context) && scmp_listener_get() < 0 &&
           scmp_api_level() >= LEVEL_NOTIFY;
}

static unsigned long load_flags(const ScmpContext *context)
{
    const ScmpAttributes *attributes = &context->attributes;
    unsigned long flags = 0;

    if (attributes->tsync) {
        flags |= SECCOMP_FILTER_FLAG_TSYNC;
        if (scmp_api_level() >= LEVEL_TSYNC_NOTIFY) {
            flags |= SECCOMP_FILTER_FLAG_TSYNC_ESRCH;
        }
    }
    if (needs_listener(context)) {
        flags |= SECCOMP_FILTER_FLAG_NEW_LISTENER;
        if (attributes->waitkill) {
            flags |= SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV;
        }
    }
    if (attributes->log) {
        flags |= SECCOMP_FILTER_FLAG_LOG;
    }
    if (attributes->ssb) {
        flags |= SECCOMP_FILTER_FLAG_SPEC_ALLOW;
    }
    return flags;
}

int seccomp_load(const scmp_filter_ctx ctx)
{
    ScmpContext *context = ctx;
    struct sock_fprog program;
    long rc;

    if (!scmp_context_is_valid(context)) {
        return -EINVAL;
    }
    rc = scmp_context_compile(context);
    if (rc != 0) {
        return rc;
    }
    program = (struct sock_fprog){ context->program->length, context->program->filter };
    if (context->attributes.nnp && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) {
        return scmp_system_error(context, errno);
    }
    if (scmp_api_level() < LEVEL_SYSCALL) {
        rc = prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
    } else {
        rc = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, load_flags(context),
                     &program);
    }
    if (rc < 0) {
        return errno == ESRCH ? -ESRCH : scmp_system_error(context, errno);
    }
    if (needs_listener(context)) {
        scmp_listener_set(rc);
    } else if (rc > 0) {
        /* The thread that could not be synchronised. */
        return -ESRCH;
    }
    return 0;
}

int seccomp_notify_alloc(struct seccomp_notif **req, struct seccomp_notif_resp **resp)
{
    struct seccomp_notif_sizes sizes;

    if (scmp_api_level() < LEVEL_SYSCALL) {
        return -EOPNOTSUPP;
    }
    if (syscall(__NR_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes) < 0) {
        return -ECANCELED;
    }
    /* The kernel's structures may have grown; callers free with free(). */
    if (req) {
        *req = calloc(1, MAX(sizes.seccomp_notif, sizeof(**req)));
        if (!*req) {
            return -ENOMEM;
        }
    }
    if (resp) {
        *resp = calloc(1, MAX(sizes.seccomp_notif_resp, sizeof(**resp)));
        if (!*resp) {
            if (req) {
                free(*req);
                *req = NULL;
            }
            return -ENOMEM;
        }
    }
    return 0;
}

void seccomp_notify_free(struct seccomp_notif *req, struct seccomp_notif_resp *resp)
{
    free(req);
    free(resp);
}

int seccomp_notify_receive(int fd, struct seccomp_notif *req)
{
    if (scmp_api_level() < LEVEL_NOTIFY) {
        return -EOPNOTSUPP;
    }
    return ioctl(fd, SECCOMP_IOCTL_NOTIF_RECV, req) < 0 ? -ECANCELED : 0;
}

int seccomp_notify_respond(int fd, struct seccomp_notif_resp *resp)
{
    if (scmp_api_level() < LEVEL_NOTIFY) {
        return -EOPNOTSUPP;
    }
    return ioctl(fd, SECCOMP_IOCTL_NOTIF_SEND, resp) < 0 ? -ECANCELED : 0;
}

int seccomp_notify_id_valid(int fd, uint64_t id)
{
    if (scmp_api_level() < LEVEL_NOTIFY) {
        return -EOPNOTSUPP;
    }
    return ioctl(fd, SECCOMP_IOCTL_NOTIF_ID_VALID, &id) < 0 ? -ENOENT : 0;
}

int seccomp_notify_fd(const scmp_filter_ctx ctx)
{
    if (!scmp_context_is_valid(ctx)) {
        return -EINVAL;
    }
    return scmp_listener_get();
}
