/*
 * qsandbox: from an inventory to a policy
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A selection is a set of profiles, each with the reason why it was chosen; its
 * policy is the union of their rules.  Selections borrow from the library.  They are
 * immutable once made, and may then be read from any thread.
 */
#ifndef QSANDBOX_SELECTION_H
#define QSANDBOX_SELECTION_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/inventory.h"
#include "qsandbox/library.h"
#include "qsandbox/policy.h"
#include "qsandbox/profile.h"
#include "qsandbox/role.h"

/* A profile and why it was chosen. */
typedef struct QsChoice {
    const QsProfile *profile;
    char *why; /* "qom virtio-blk-pci (/machine/peripheral/disk0)",
                       * "required by block/qcow2", "given by name" */
} QsChoice;

typedef struct QsSelection {
    GPtrArray *choices; /* QsChoice *, sorted by profile name, each profile once */
} QsSelection;

/*
 * The profiles that match (kind, name), of those that hold on @abi's architecture, by
 * name.  The caller owns the array; the profiles are the library's.
 */
GPtrArray *qs_library_match(const QsLibrary *library, const QsAbi *abi, const char *kind,
                            const char *name);

/*
 * Every profile that matches an item of @inventory, and what those profiles require.
 * Fails with QS_ERROR_UNPROFILED if no profile for @abi's architecture matches an item;
 * the message names all such items.
 */
QsSelection *qs_selection_from_inventory(const QsLibrary *library, const QsAbi *abi,
                                         const QsInventory *inventory, GError **error);

/*
 * The profiles named (NULL-terminated), and what those require.  As with the other
 * ways to a selection, a requirement that names no profile is QS_ERROR_UNKNOWN, and a
 * circle of requirements is QS_ERROR_LIMIT.
 */
QsSelection *qs_selection_from_names(const QsLibrary *library, const QsAbi *abi,
                                     const char *const *names, GError **error);

/* Adds the profile of that name and what it requires, unless they are there already. */
gboolean qs_selection_add(QsSelection *selection, const QsLibrary *library,
                          const QsAbi *abi, const char *name, const char *why,
                          GError **error);

/* The same for the profiles that a user gave, a NULL-terminated list of names. */
gboolean qs_selection_add_given(QsSelection *selection, const QsLibrary *library,
                                const QsAbi *abi, const char *const *names,
                                GError **error);

/* Whether @profile is part of @selection. */
gboolean qs_selection_has(const QsSelection *selection, const QsProfile *profile);

/* Whether a VM with these profiles has threads of @role, or may come to have some. */
gboolean qs_selection_needs_role(const QsSelection *selection, QsRole role);

/*
 * Whether a thread with the filter of @role may make threads, which then inherit it;
 * QS_ROLE_ALL is a thread without a filter of its own.
 */
gboolean qs_role_may_create_threads(QsRole role);

void qs_selection_free(QsSelection *selection);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsSelection, qs_selection_free)

/*
 * Adds what @rule of @profile grants on @policy's architecture; nothing if it does not hold
 * there.  Fails as qs_rule_resolve() does.
 */
gboolean qs_policy_add_rule(QsPolicy *policy, const QsProfile *profile,
                            const QsRule *rule, GError **error);

/*
 * The union over @selection of the rules that hold on @abi for @role;
 * QS_ROLE_ALL means the process-wide policy: the rules of every role.  In that of a single
 * role, which stands on the process's filter, grants by name are plain ones.
 */
QsPolicy *qs_policy_compose(const QsSelection *selection, const QsAbi *abi, QsRole role,
                            QsAction default_action, QsAction bad_arch_action,
                            GError **error);

#endif
