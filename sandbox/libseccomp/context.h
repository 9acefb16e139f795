/*
 * The filter context behind libseccomp's opaque pointer
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Private to sandbox/libseccomp/.  Functions that return int give 0 or a negative
 * error number, as libseccomp's do; what fails changes nothing.
 */
#ifndef QSANDBOX_LIBSECCOMP_CONTEXT_H
#define QSANDBOX_LIBSECCOMP_CONTEXT_H

#include <seccomp.h>
#include "arch.h"
#include "rule.h"
#include "qsandbox/program.h"

/* Flags younger than some headers (include/uapi/linux/seccomp.h). */
#ifndef SECCOMP_FILTER_FLAG_TSYNC_ESRCH
#define SECCOMP_FILTER_FLAG_TSYNC_ESRCH (1UL << 4)
#endif
#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1UL << 5)
#endif

/* What was added for one architecture. */
typedef struct ScmpFilter {
    const ScmpArch *arch;
    GArray *rules; /* ScmpRule, in the order of adding */
} ScmpFilter;

typedef struct ScmpAttributes {
    uint32_t act_default;
    uint32_t act_badarch;
    gboolean nnp;
    gboolean tsync;
    gboolean tskip;
    gboolean log;
    gboolean ssb;
    uint32_t optimize;
    gboolean rawrc;
    gboolean waitkill;
} ScmpAttributes;

typedef struct ScmpContext {
    ScmpAttributes attributes;
    GPtrArray *filters;   /* ScmpFilter *; empty: the context is not valid */
    GPtrArray *snapshots; /* GPtrArray * of ScmpFilter *, one a transaction */
    QsProgram *program;   /* proven; NULL after any change */
} ScmpContext;

static inline ScmpContext *scmp_context(scmp_filter_ctx ctx)
{
    return ctx;
}

gboolean scmp_context_is_valid(const ScmpContext *context);
ScmpFilter *scmp_context_find(const ScmpContext *context, const ScmpArch *arch);

/* Whether @action can be a rule's; @context (NULL: any) may rule it out. */
gboolean scmp_action_is_valid(const ScmpContext *context, uint32_t action);

/*
 * Whether some answer of @context is a notification: the default, what other
 * architectures get, or a rule's.
 */
gboolean scmp_context_notifies(const ScmpContext *context);

/* Forgets the program: something that it depends on has changed. */
void scmp_context_touch(ScmpContext *context);

/*
 * Makes context->program, unless it is there.  Nothing leaves this library that
 * qs_verify_program_multi() has not proven.
 */
int scmp_context_compile(ScmpContext *context);

/* The policies that it is made from, one an audit_arch; QsPolicy *. */
GPtrArray *scmp_context_policies(const ScmpContext *context, GError **error);

/*
 * What libseccomp's level of interface lets callers use.  It is found out from the
 * kernel once, unless seccomp_api_set() says otherwise.
 */
unsigned scmp_api_level(void);
void scmp_api_level_forget(void);

/* Levels of seccomp_api_get(3). */
enum {
    LEVEL_SYSCALL = 2, /* seccomp(2), TSYNC */
    LEVEL_LOG = 3,     /* the flag and action LOG, KILL_PROCESS */
    LEVEL_SSB = 4,
    LEVEL_NOTIFY = 5,
    LEVEL_TSYNC_NOTIFY = 6, /* both in one filter */
    LEVEL_WAITKILL = 7,
    LEVEL_MAX = LEVEL_WAITKILL,
};

/* The process's listener for user notifications, or -1. */
int scmp_listener_get(void);
void scmp_listener_set(int fd);

/* Closes it, if there is one. */
void scmp_listener_close(void);

/* The result of a system call that failed: its error number, or -ECANCELED. */
int scmp_system_error(const ScmpContext *context, int number);

#endif
