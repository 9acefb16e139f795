/*
 * What may be done while QEMU starts
 *
 * The groups are data: a key, a profile, and the calls that the key decides.  The
 * profiles are selected twice, without the given ones and with them.  Some calls a given
 * profile may not add; whatever it alone brings of these is taken out again.
 *
 * The broker does not serve yet while QEMU starts: what given profiles grant by name is
 * allowed then.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/startup.h"

/*
 * What each key of -sandbox is for, as QEMU's documentation has it.  The
 * group's profile has more: what else such a program or script needs.  That
 * may be given by any profile.
 */
typedef struct Group {
    unsigned bit;
    const char *key;
    const char *profile;
    const char *calls[12];
} Group;

#define BASE "startup/base"

static const Group groups[] = {
    { QS_GROUP_OBSOLETE,
      "obsolete",
      "startup/obsolete",
      { "ustat", "sysfs", "uselib", "_sysctl", "create_module", "get_kernel_syms",
        "query_module" } },
    { QS_GROUP_ELEVATE_PRIVILEGES,
      "elevateprivileges",
      "startup/elevateprivileges",
      { "setuid", "setgid", "setgroups", "setpgid", "setreuid", "setregid", "setresuid",
        "setresgid", "setfsuid", "setfsgid" } },
    { QS_GROUP_SPAWN,
      "spawn",
      "startup/spawn",
      { "fork", "vfork", "clone", "clone3", "execve", "execveat" } },
    { QS_GROUP_RESOURCE_CONTROL,
      "resourcecontrol",
      "startup/resourcecontrol",
      { "sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr",
        "setpriority", "ioprio_set" } },
};

/* The handler of refusals stays, and nobody adds filters but the sandbox. */
static const char *const own_calls[] = { "seccomp", "rt_sigaction", NULL };

unsigned qs_group_find(const char *key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (strcmp(groups[i].key, key) == 0) {
            return groups[i].bit;
        }
    }
    return 0;
}

gboolean qs_startup_has_profile(const char *name)
{
    gboolean found = strcmp(name, BASE) == 0;

    for (size_t i = 0; i < G_N_ELEMENTS(groups) && !found; i++) {
        found = strcmp(name, groups[i].profile) == 0;
    }
    return found;
}

/* The group that decides a call, and is denied; or NULL. */
static const Group *denied_group(unsigned allowed, const char *call)
{
    for (size_t i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (!(allowed & groups[i].bit) && g_strv_contains(groups[i].calls, call)) {
            return &groups[i];
        }
    }
    return NULL;
}

static gboolean is_given_to_profiles(unsigned allowed, const char *call)
{
    return !g_strv_contains(own_calls, call) && !denied_group(allowed, call);
}

/* Takes from @policy what given profiles may not add to the profiles in @own. */
static void limit_given(QsPolicy *policy, unsigned allowed, const QsSelection *own)
{
    g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);

    for (unsigned i = 0; i < own->choices->len; i++) {
        const QsChoice *choice = own->choices->pdata[i];

        g_hash_table_add(names, choice->profile->name);
    }
    /* From the end, as what is removed moves up what follows */
    for (unsigned i = policy->calls->len; i-- > 0;) {
        QsPolicyCall *call = policy->calls->pdata[i];

        if (is_given_to_profiles(allowed, call->name)) {
            continue;
        }
        for (unsigned j = call->grants->len; j-- > 0;) {
            const QsGrant *grant = call->grants->pdata[j];

            if (!g_hash_table_contains(names, grant->profile)) {
                g_ptr_array_remove_index(call->grants, j);
            }
        }
        if (call->grants->len == 0) {
            g_ptr_array_remove_index(policy->calls, i);
        }
    }
}

static QsSelection *select_own(const QsLibrary *library, const QsAbi *abi,
                               unsigned allowed, GError **error)
{
    const char *names[G_N_ELEMENTS(groups) + 2] = { BASE };
    size_t n = 1;

    for (size_t i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (allowed & groups[i].bit) {
            names[n++] = groups[i].profile;
        }
    }
    return qs_selection_from_names(library, abi, names, error);
}

QsPolicy *qs_startup_compose(const QsLibrary *library, const QsAbi *abi, unsigned allowed,
                             const char *const *given, QsAction default_action,
                             QsAction bad_arch_action, QsSelection **ret_selection,
                             GError **error)
{
    g_autoptr(QsSelection) own = select_own(library, abi, allowed, error);
    g_autoptr(QsSelection) all = own ? select_own(library, abi, allowed, error) : NULL;
    QsPolicy *policy;

    if (all == NULL || !qs_selection_add_given(all, library, abi, given, error)) {
        return NULL;
    }
    policy = qs_policy_compose(all, abi, QS_ROLE_ALL, default_action, bad_arch_action,
                               error);
    if (policy != NULL) {
        limit_given(policy, allowed, own);
        qs_policy_allow_names(policy, NULL);
        *ret_selection = g_steal_pointer(&all);
    }
    return policy;
}

/* The beginning of a message about a rule: its place, and what it allows. */
static char *place(const QsGrant *grant)
{
    return g_strdup_printf("%s:%u: profile '%s' allows", grant->file, grant->line,
                           grant->profile);
}

char *qs_startup_explain(const QsPolicy *policy, unsigned allowed,
                         const QsCounterexample *call, char **ret_advice)
{
    const QsGrant *grant = NULL;
    g_autofree char *start = NULL;
    const Group *group;
    const char *name;

    *ret_advice = NULL;
    qs_policy_evaluate(policy, call->audit_arch, call->nr, call->args, &grant);
    name = grant != NULL ? qs_policy_find(policy, call->nr)->name : NULL;
    if (name == NULL) {
        g_autofree char *text = qs_counterexample_format(call);

        return g_strdup_printf("the VM's policy allows what the start-up filter denies: "
                               "%s",
                               text);
    }
    start = place(grant);
    group = denied_group(allowed, name);
    if (g_strv_contains(own_calls, name)) {
        *ret_advice = g_strdup("Leave the rule out, or give it a condition that holds no "
                               "more than startup/base allows.");
        return g_strdup_printf("%s what belongs to the sandbox itself: %s", start, name);
    }
    if (group != NULL) {
        *ret_advice = g_strdup_printf("Start with %s=allow, or leave the rule out.",
                                      group->key);
        return g_strdup_printf("%s %s, which -sandbox %s=deny refuses", start, name,
                               group->key);
    }
    *ret_advice = g_strdup_printf("Give the profile with -sandbox profile=%s, too: then "
                                  "it holds while QEMU starts; or allow it in "
                                  "startup/base.",
                                  grant->profile);
    return g_strdup_printf("%s %s as startup/base does not", start, name);
}
