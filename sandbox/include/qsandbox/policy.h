/*
 * qsandbox: a policy, and what it means
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A policy is a union of grants.  A call is allowed if the condition of any ALLOW grant
 * holds.  Else it fails with an errno if the condition of some ERRNO grant holds; of
 * several the smallest errno counts.  Else the default follows.  So the order of grants
 * does not matter, and adding one never takes anything away.
 *
 * A grant by name gives a call to the broker (USER_NOTIF): it lists the files or addresses
 * for which the broker serves the call (name.h).  A call that is also allowed is allowed.
 *
 * Policies borrow from the abi tables only (names and reasons are copied).  They are
 * immutable once made, and may then be read from any thread.
 */
#ifndef QSANDBOX_POLICY_H
#define QSANDBOX_POLICY_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/condition.h"

/* One rule, in numbers of the policy's architecture, and where it stands. */
typedef struct QsGrant {
    QsAction action;  /* ALLOW, USER_NOTIF or ERRNO; any for hand-made policies */
    QsCond *cond;     /* NULL: always */
    GPtrArray *names; /* QsName *, shared with the profile; NULL: not by name */
    char *profile;
    char *file;
    unsigned line;
    char *reason;
} QsGrant;

/* All grants for one call number. */
typedef struct QsPolicyCall {
    uint32_t nr;
    const char *name;  /* for people; may be NULL for an unnamed number */
    GPtrArray *grants; /* QsGrant *, at least one */
} QsPolicyCall;

typedef struct QsPolicy {
    const QsAbi *abi;
    QsAction default_action;  /* no grant holds */
    QsAction bad_arch_action; /* another audit_arch; also foreign numbers (x32)
                                 * where default_action would permit them */
    GPtrArray *calls;         /* QsPolicyCall *, sorted by nr, each nr once */
} QsPolicy;

/* An empty policy, to be filled with qs_policy_add(). */
QsPolicy *qs_policy_new(const QsAbi *abi, QsAction default_action,
                        QsAction bad_arch_action);

/* Takes ownership of @cond; copies the strings (any may be NULL). */
void qs_policy_add(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond,
                   const char *profile, const char *file, unsigned line,
                   const char *reason);

/*
 * Adds a grant by name: USER_NOTIF, with a reference to @names (QsName *, not changed any
 * more).
 */
void qs_policy_add_named(QsPolicy *policy, uint32_t nr, GPtrArray *names, QsCond *cond,
                         const char *profile, const char *file, unsigned line,
                         const char *reason);

/*
 * Makes the grants by name of these calls (NULL-terminated; NULL: of all) plain ones.  Their
 * names stay.  For filters that stand on the one with the listener, and for
 * policies without a broker.
 */
void qs_policy_allow_names(QsPolicy *policy, const char *const *calls);

/* A copy in which all grants by name are plain ones.  The caller owns it. */
QsPolicy *qs_policy_names_allowed(const QsPolicy *policy);

/* Whether some grant of @policy gives @call, or any call if it is NULL, to the broker. */
gboolean qs_policy_has_named(const QsPolicy *policy, const char *call);

/* Adds copies of all grants that @call, of a policy for the same abi, has. */
void qs_policy_add_call(QsPolicy *policy, const QsPolicyCall *call);

/*
 * A copy without the grants that answer an errno: what they answer is left to the
 * default, where somebody sees it.
 */
QsPolicy *qs_policy_without_errors(const QsPolicy *policy);

/*
 * The reference meaning: what is to happen to one call.  @ret_grant (may be
 * NULL) is set to the grant behind it, lent, or NULL for a default.
 * Precedence among grants whose condition holds: the most permissive kind, that
 * is ALLOW, LOG, TRACE, USER_NOTIF, ERRNO (smallest errno), TRAP, KILL_THREAD,
 * KILL_PROCESS; with the same action, the first by profile name and line.
 */
QsAction qs_policy_evaluate(const QsPolicy *policy, uint32_t audit_arch, uint32_t nr,
                            const uint64_t args[6], const QsGrant **ret_grant);

/* The answer to a number where no grant holds. */
QsAction qs_policy_default(const QsPolicy *policy, uint32_t nr);

/*
 * Whether one program can serve all of @policies: there is at least one, each is for an
 * architecture of its own, and they agree on byte order and bad_arch_action.  FALSE
 * with QS_ERROR_USAGE if not.
 */
gboolean qs_policies_check_together(const QsPolicy *const *policies, size_t n,
                                    GError **error);

const QsPolicyCall *qs_policy_find(const QsPolicy *policy, uint32_t nr);

void qs_policy_free(QsPolicy *policy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsPolicy, qs_policy_free)

#endif
