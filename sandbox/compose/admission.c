/*
 * Whether something new can work under the policies in force
 *
 * The profiles of the new thing are composed for the process and for each role.  Their
 * grants are then added to copies of what is in force for the same calls, and copy and
 * original are compared on all arguments (qs_verify_same()).  Permitting more would be a
 * change.  So would an errno in place of a refusal, or another errno, since callers
 * survive the one that their profile names.
 *
 * The broker's table stays as it was composed.  Each name that the new thing has for a call
 * must be among those that the policy in force has for it.
 *
 * A role without a filter must not be needed, because a thread of that role could not
 * narrow itself.
 *
 * Most things have profiles that were chosen at the start, and are served without a
 * comparison.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/admission.h"
#include "qsandbox/compare.h"
#include "qsandbox/error.h"
#include "qsandbox/name.h"
#include "qsandbox/process.h"

static gboolean is_one_of(const char *const *names, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++) {
        if (strcmp(names[i], name) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Operations, of which most need no more than the monitor that asks for them. */
static gboolean is_operation(const char *kind)
{
    static const char *const kinds[] = { "command", "hmp-command", "qom-set" };

    return is_one_of(kinds, G_N_ELEMENTS(kinds), kind);
}

/* Things that mostly need no more for being made than for being there. */
static gboolean is_made_silently(const char *kind)
{
    static const char *const kinds[] = { "qom", "feature", "incoming" };

    return is_one_of(kinds, G_N_ELEMENTS(kinds), kind);
}

/* What @asked has and @selection has not. */
static QsSelection *subtract(const QsSelection *asked, const QsSelection *selection,
                             unsigned *ret_n)
{
    QsSelection *rest = g_new0(QsSelection, 1);

    rest->choices = g_ptr_array_new();
    for (unsigned i = 0; i < asked->choices->len; i++) {
        QsChoice *choice = asked->choices->pdata[i];

        if (!qs_selection_has(selection, choice->profile)) {
            g_ptr_array_add(rest->choices, choice);
        }
    }
    *ret_n = rest->choices->len;
    return rest;
}

/* Whether adding @more would leave @policy's answers to the calls in it as they are. */
static gboolean adds_nothing(const QsPolicy *policy, const QsPolicy *more)
{
    g_autoptr(QsPolicy) before = qs_policy_new(policy->abi, policy->default_action,
                                               policy->bad_arch_action);
    g_autoptr(QsPolicy) after = qs_policy_new(policy->abi, policy->default_action,
                                              policy->bad_arch_action);

    for (unsigned i = 0; i < more->calls->len; i++) {
        const QsPolicyCall *added = more->calls->pdata[i];
        const QsPolicyCall *call = qs_policy_find(policy, added->nr);

        if (call != NULL) {
            qs_policy_add_call(before, call);
            qs_policy_add_call(after, call);
        }
        qs_policy_add_call(after, added);
    }
    return qs_verify_same(before, after, NULL);
}

static gboolean has_name(const QsPolicyCall *call, const char *text)
{
    for (unsigned i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = call->grants->pdata[i];

        for (unsigned j = 0; grant->names != NULL && j < grant->names->len; j++) {
            const QsName *name = grant->names->pdata[j];

            if (strcmp(name->text, text) == 0) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

/* Whether @named has each name that @added has. */
static gboolean has_names(const QsPolicy *named, const QsPolicyCall *added)
{
    const QsPolicyCall *call = qs_policy_find(named, added->nr);

    for (unsigned i = 0; i < added->grants->len; i++) {
        const QsGrant *grant = added->grants->pdata[i];

        for (unsigned j = 0; grant->names != NULL && j < grant->names->len; j++) {
            const QsName *name = grant->names->pdata[j];

            if (call == NULL || !has_name(call, name->text)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

static gboolean adds_no_names(const QsPolicy *named, const QsPolicy *more)
{
    for (unsigned i = 0; named != NULL && i < more->calls->len; i++) {
        if (!has_names(named, more->calls->pdata[i])) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean is_in_force(const QsInForce *in_force, const QsSelection *rest,
                            QsRole role)
{
    const QsPolicy *policy = in_force->policies[role];
    g_autoptr(QsPolicy) more = NULL;

    if (policy == NULL) {
        return !qs_selection_needs_role(rest, role);
    }
    more = qs_policy_compose(rest, in_force->abi, role, policy->default_action,
                             policy->bad_arch_action, NULL);
    if (more == NULL) {
        return FALSE;
    }
    if (!adds_no_names(in_force->named, more)) {
        return FALSE;
    }
    /* Without a broker, and in what stands on the filter with its listener */
    if (!qs_policy_has_named(policy, NULL)) {
        qs_policy_allow_names(more, NULL);
    }
    if (in_force->process != 0) {
        qs_policy_bind_process(more, in_force->process);
    }
    return adds_nothing(policy, more);
}

/*
 * Whether all profiles that match (kind, name) are in force already; @unknown if none
 * match.
 */
static gboolean serves_item(const QsInForce *in_force, const char *kind, const char *name,
                            gboolean unknown)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(QsSelection) asked = NULL;
    g_autoptr(QsSelection) rest = NULL;
    g_autoptr(GError) error = NULL;
    unsigned n;

    qs_inventory_add(inventory, kind, name, "");
    asked = qs_selection_from_inventory(in_force->library, in_force->abi, inventory,
                                        &error);
    if (asked == NULL) {
        return unknown && error->code == QS_ERROR_UNPROFILED;
    }
    rest = subtract(asked, in_force->selection, &n);
    for (int role = QS_ROLE_ALL; n > 0 && role <= QS_ROLE_LAST; role++) {
        if (!is_in_force(in_force, rest, role)) {
            return FALSE;
        }
    }
    return TRUE;
}

gboolean qs_admission_serves(const QsInForce *in_force, const char *kind,
                             const char *name)
{
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);

    if (is_operation(kind)) {
        return serves_item(in_force, kind, name, TRUE);
    }
    return serves_item(in_force, kind, name, FALSE) &&
           serves_item(in_force, hotplug, name, is_made_silently(kind));
}

char *qs_admission_missing(const QsInForce *in_force, const char *kind, const char *name)
{
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);
    g_autoptr(GPtrArray)
        having = qs_library_match(in_force->library, in_force->abi, kind, name);
    g_autoptr(GPtrArray)
        making = qs_library_match(in_force->library, in_force->abi, hotplug, name);
    g_autoptr(GPtrArray) profiles = qs_library_list(in_force->library);
    GString *text = g_string_new(NULL);

    for (unsigned i = 0; i < profiles->len; i++) {
        const QsProfile *profile = profiles->pdata[i];

        if ((g_ptr_array_find(having, profile, NULL) ||
             g_ptr_array_find(making, profile, NULL)) &&
            !qs_selection_has(in_force->selection, profile)) {
            g_string_append_printf(text, ",profile=%s", profile->name);
        }
    }
    return g_string_free(text, FALSE);
}

char *qs_admission_refusal(const QsInForce *in_force, const char *kind, const char *name)
{
    g_autofree char *missing = NULL;

    if (qs_admission_serves(in_force, kind, name)) {
        return NULL;
    }
    missing = qs_admission_missing(in_force, kind, name);
    if (missing[0] == '\0') {
        return g_strdup_printf("the sandbox has no profile for %s '%s'", kind, name);
    }
    return g_strdup_printf("the sandbox was not composed for %s '%s': start QEMU with "
                           "-sandbox on%s",
                           kind, name, missing);
}

gboolean qs_admission_lasts(const char *kind)
{
    static const char *const passing[] = {
        "command",
        "hmp-command",
        "incoming",
        "feature",
    };

    return !is_one_of(passing, G_N_ELEMENTS(passing), kind);
}

gboolean qs_admission_may_repeat(const QsLibrary *library, const QsAbi *abi,
                                 const char *kind, const char *name)
{
    g_autofree char *hotplug = g_strconcat("hotplug-", kind, NULL);
    g_autoptr(GPtrArray) matching = qs_library_match(library, abi, hotplug, name);

    return matching->len > 0;
}
