/*
 * qsandbox: what may be done while QEMU starts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The start-up policy is the union of startup/base, of the groups that the user allows,
 * and of the profiles that the user gives.  The latter are part of it because the VM's
 * policy has to stay a subset of it, and the author of a profile for one device cannot
 * change startup/base.
 *
 * A given profile cannot add two kinds of calls: those that a denied group decides, and
 * those that the sandbox itself rests on.  A profile that asks for one of them is found
 * when the VM's policy is compared with this one.  qs_startup_explain() then says which
 * rule it was.
 *
 * All functions are thread-safe as long as what they are given stays as it is.
 */
#ifndef QSANDBOX_STARTUP_H
#define QSANDBOX_STARTUP_H

#include <glib.h>
#include <linux/filter.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/compare.h"
#include "qsandbox/library.h"
#include "qsandbox/policy.h"
#include "qsandbox/selection.h"

/* Keys of -sandbox; a set of them is their sum. */
typedef enum QsGroup {
    QS_GROUP_OBSOLETE = 1,
    QS_GROUP_ELEVATE_PRIVILEGES = 2,
    QS_GROUP_SPAWN = 4,
    QS_GROUP_RESOURCE_CONTROL = 8,
    QS_GROUP_ALL = 15, /* of them */
} QsGroup;

/* With what mark the start-up filter refuses calls; see qs_kernel_install(). */
#define QS_STARTUP_MARK 1

/* The group whose key it is; 0 if there is no such group. */
unsigned qs_group_find(const char *key);

/* Whether the start-up policy begins with the profile @name, or a group adds it. */
gboolean qs_startup_has_profile(const char *name);

/*
 * The policy, where the groups in @allowed are allowed and the profiles @given
 * (NULL-terminated names of @library) are added.  @ret_selection gets all of its
 * profiles.  The caller owns both.
 */
QsPolicy *qs_startup_compose(const QsLibrary *library, const QsAbi *abi, unsigned allowed,
                             const char *const *given, QsAction default_action,
                             QsAction bad_arch_action, QsSelection **ret_selection,
                             GError **error);

/*
 * The start-up filters that need nothing of the user's, as programs: one for each set of
 * groups.  They refuse calls, and those of other architectures, with TRAP and
 * QS_STARTUP_MARK.  They were made of the profiles that are compiled in, and proven, when
 * the project was built.  Proven is also that none of them lets a process be made which
 * shares the memory of its maker.
 */
typedef struct QsStartupForm {
    const struct sock_filter *filter;
    size_t length;
    const char *digest; /* see qs_startup_digest() */
} QsStartupForm;

typedef struct QsStartupForms {
    QsArch arch;
    const char *library; /* the qs_library_builtin_digest() of which they were made */
    QsStartupForm forms[QS_GROUP_ALL + 1]; /* by the sum of the groups that are allowed */
} QsStartupForms;

/* Those of this host, in a library of their own. */
extern const QsStartupForms qs_startup_forms;

/*
 * Sets *@ret_form to the one of @forms that is, call for call, what qs_startup_compose()
 * gives for the same arguments; to NULL if there is none, and one is to be made.  Fails with
 * QS_ERROR_UNPROVEN if the form was made of other profiles, or is not as it was made.
 */
gboolean qs_startup_find_form(const QsStartupForms *forms, const QsLibrary *library,
                              const QsAbi *abi, unsigned allowed,
                              const char *const *given, QsAction default_action,
                              QsAction bad_arch_action, const QsStartupForm **ret_form,
                              GError **error);

/* A digest of a program, in hexadecimal.  Caller frees. */
char *qs_startup_digest(const struct sock_filter *filter, size_t length);

/*
 * Why @call is allowed by @policy and not by the start-up policy: the rule behind it.
 * @ret_advice gets what its author can do, a sentence, or NULL.  The caller owns both.
 */
char *qs_startup_explain(const QsPolicy *policy, unsigned allowed,
                         const QsCounterexample *call, char **ret_advice);

#endif
