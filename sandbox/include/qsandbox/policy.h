/*
 * qsandbox: from an inventory to a policy, and what a policy means
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Composition is a union.  For one call: allowed if any ALLOW grant's condition
 * holds; else refused softly if some ERRNO grant's condition holds (the smallest
 * errno if several do); else the default.  So order does not matter and adding
 * a profile never takes anything away.
 *
 * Selections borrow from the library, policies borrow from the abi tables only
 * (names and reasons are copied).  Both are immutable once made, and may then
 * be read from any thread.
 */
#ifndef QSANDBOX_POLICY_H
#define QSANDBOX_POLICY_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/condition.h"
#include "qsandbox/inventory.h"
#include "qsandbox/profile.h"

/* A profile and why it was chosen. */
typedef struct QsChoice {
    const QsProfile *profile;
    char *why;        /* "qom virtio-blk-pci (/machine/peripheral/disk0)",
                       * "required by block/qcow2", "given by name" */
} QsChoice;

typedef struct QsSelection {
    GPtrArray *choices;    /* QsChoice *, sorted by profile name, each profile once */
} QsSelection;

/*
 * Every profile that matches an item of @inventory, and what those require.
 * Items that no profile matches on @abi's architecture make it fail with
 * QS_ERROR_UNPROFILED; the message names them all.
 */
QsSelection *qs_selection_from_inventory(const QsLibrary *library, const QsAbi *abi,
                                         const QsInventory *inventory, GError **error);

/*
 * The profiles named (NULL-terminated), and what those require.  As with the other
 * ways to a selection, a requirement that names nothing is QS_ERROR_UNKNOWN, a circle of
 * them QS_ERROR_LIMIT.
 */
QsSelection *qs_selection_from_names(const QsLibrary *library, const QsAbi *abi,
                                     const char *const *names, GError **error);

/* Adds to a selection what a name means, unless it is there already. */
gboolean qs_selection_add(QsSelection *selection, const QsLibrary *library,
                          const QsAbi *abi, const char *name, const char *why,
                          GError **error);

/* Whether some profile of @selection matches (kind, name). */
gboolean qs_selection_matches(const QsSelection *selection, const char *kind,
                              const char *name);

/* Whether a VM with these profiles has threads of @role, or may come to have some. */
gboolean qs_selection_needs_role(const QsSelection *selection, QsRole role);

/* Whether one of @profile's match lines is of @kind and has a pattern for @name. */
gboolean qs_profile_matches(const QsProfile *profile, const char *kind,
                            const char *name);

void qs_selection_free(QsSelection *selection);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsSelection, qs_selection_free)

/* One rule of one profile, resolved for the policy's architecture. */
typedef struct QsGrant {
    QsAction action;       /* ALLOW or ERRNO; any action for hand-made policies */
    QsCond *cond;          /* NULL: always */
    char *profile;
    char *file;
    unsigned line;
    char *reason;
} QsGrant;

/* Everything that is said of one call number. */
typedef struct QsPolicyCall {
    uint32_t nr;
    const char *name;      /* for people; may be NULL for an unnamed number */
    GPtrArray *grants;     /* QsGrant *, at least one */
} QsPolicyCall;

typedef struct QsPolicy {
    const QsAbi *abi;
    QsAction default_action;    /* no grant holds */
    QsAction bad_arch_action;   /* another audit_arch; also foreign numbers (x32)
                                 * where default_action would permit them */
    GPtrArray *calls;           /* QsPolicyCall *, sorted by nr, each nr once */
} QsPolicy;

/* An empty policy, to be filled with qs_policy_add(). */
QsPolicy *qs_policy_new(const QsAbi *abi, QsAction default_action,
                        QsAction bad_arch_action);

/* Takes ownership of @cond; copies the strings (any may be NULL). */
void qs_policy_add(QsPolicy *policy, uint32_t nr, QsAction action, QsCond *cond,
                   const char *profile, const char *file, unsigned line,
                   const char *reason);

/* Adds copies of all grants that @call, of a policy for the same abi, has. */
void qs_policy_add_call(QsPolicy *policy, const QsPolicyCall *call);

/*
 * The union over @selection of the rules that hold on @abi for @role;
 * QS_ROLE_ALL means the process-wide policy: the rules of every role.
 */
QsPolicy *qs_policy_compose(const QsSelection *selection, const QsAbi *abi,
                            QsRole role, QsAction default_action,
                            QsAction bad_arch_action, GError **error);

/*
 * The reference meaning: what is to happen to one call.  @ret_grant (may be
 * NULL) is set to the grant behind it, lent, or NULL for a default.
 * Precedence among grants whose condition holds: the most permissive kind, that
 * is ALLOW, LOG, TRACE, USER_NOTIF, ERRNO (smallest errno), TRAP, KILL_THREAD,
 * KILL_PROCESS; with the same action, the first by profile name and line.
 */
QsAction qs_policy_evaluate(const QsPolicy *policy, uint32_t audit_arch,
                            uint32_t nr, const uint64_t args[6],
                            const QsGrant **ret_grant);

const QsPolicyCall *qs_policy_find(const QsPolicy *policy, uint32_t nr);

/*
 * Which profiles of @library would allow a call that was refused: at most
 * @size bytes of "NAME, NAME, ..." into @buffer, always NUL-terminated; returns
 * the number of profiles found.  The hints are made once, before the lockdown;
 * qs_hints_describe() is async-signal-safe and does not allocate.
 */
typedef struct QsHints QsHints;
QsHints *qs_hints_new(const QsLibrary *library, const QsAbi *abi, GError **error);
unsigned qs_hints_describe(const QsHints *hints, uint32_t nr, const uint64_t args[6],
                           char *buffer, size_t size);
void qs_hints_free(QsHints *hints);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsHints, qs_hints_free)

void qs_policy_free(QsPolicy *policy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsPolicy, qs_policy_free)

#endif
