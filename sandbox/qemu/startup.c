/*
 * -sandbox: what may be done while QEMU starts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Stage 1 is the union of startup/base, of the groups that the option allows,
 * and of the profiles that are given with profile=: who writes a profile for
 * a device of his own cannot change startup/base, and stage 2 is to stay a
 * subset of stage 1.  Two kinds of calls are not for a given profile to add:
 * those that a group decides which is denied, and those that the sandbox
 * itself rests on.  A profile that asks for one of them is refused when stage 2
 * is proven to be a subset, with the place of the rule and what to do.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qemu/config-file.h"
#include "qemu/option.h"
#include "system/qsandbox.h"
#include "glue.h"

/*
 * What each key of -sandbox is for, as QEMU's documentation has it.  The
 * group's profile has more: what else such a program or script needs.  That
 * may be given by any profile.
 */
static const struct Group {
    const char *key;
    const char *profile;
    const char *calls[12];
    size_t allowed;          /* where SandboxSettings says so */
} groups[] = {
    { "obsolete", "startup/obsolete",
      { "ustat", "sysfs", "uselib", "_sysctl", "create_module",
        "get_kernel_syms", "query_module" },
      offsetof(SandboxSettings, allow_obsolete) },
    { "elevateprivileges", "startup/elevateprivileges",
      { "setuid", "setgid", "setgroups", "setpgid", "setreuid", "setregid",
        "setresuid", "setresgid", "setfsuid", "setfsgid" },
      offsetof(SandboxSettings, allow_elevation) },
    { "spawn", "startup/spawn",
      { "fork", "vfork", "clone", "clone3", "execve", "execveat" },
      offsetof(SandboxSettings, allow_spawn) },
    { "resourcecontrol", "startup/resourcecontrol",
      { "sched_setaffinity", "sched_setscheduler", "sched_setparam",
        "sched_setattr", "setpriority", "ioprio_set" },
      offsetof(SandboxSettings, allow_resource_control) },
};

/* The handler of refusals stays, and nobody adds filters but the sandbox. */
static const char *const own_calls[] = { "seccomp", "rt_sigaction", NULL };

static bool is_allowed(const struct Group *group)
{
    return *(const bool *)((const char *)&sandbox.settings + group->allowed);
}

/* The group that decides a call, and is denied; or NULL. */
static const struct Group *denied_group(const char *call)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (!is_allowed(&groups[i]) &&
            g_strv_contains(groups[i].calls, call)) {
            return &groups[i];
        }
    }
    return NULL;
}

static bool is_given_to_profiles(const char *call)
{
    return !g_strv_contains(own_calls, call) && !denied_group(call);
}

static int refuse_user(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *user = qemu_opt_get(opts, "user");

    if (!user) {
        return 0;
    }
    error_setg(errp, "-run-with: QEMU would become user %s, which -sandbox"
               " elevateprivileges=deny refuses", user);
    error_append_hint(errp, "Start it as that user, or with"
                      " elevateprivileges=allow.\n");
    return -1;
}

bool sandbox_check_groups(Error **errp)
{
    ERRP_GUARD();
    QemuOptsList *run_with = qemu_find_opts_err("run-with", NULL);

    return sandbox.settings.allow_elevation || !run_with ||
           sandbox.settings.violation == QS_VIOLATION_LOG ||
           !qemu_opts_foreach(run_with, refuse_user, NULL, errp);
}

/* Takes from @policy what given profiles may not add to the start-up's own. */
static void limit_given(QsPolicy *policy, const QsSelection *startup)
{
    g_autoptr(GHashTable) own = g_hash_table_new(g_str_hash, g_str_equal);
    guint i, j;

    for (i = 0; i < startup->choices->len; i++) {
        const QsChoice *choice = g_ptr_array_index(startup->choices, i);

        g_hash_table_add(own, choice->profile->name);
    }
    /* From the end, as what is removed moves up what follows */
    for (i = policy->calls->len; i-- > 0;) {
        QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        if (is_given_to_profiles(call->name)) {
            continue;
        }
        for (j = call->grants->len; j-- > 0;) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            if (!g_hash_table_contains(own, grant->profile)) {
                g_ptr_array_remove_index(call->grants, j);
            }
        }
        if (call->grants->len == 0) {
            g_ptr_array_remove_index(policy->calls, i);
        }
    }
}

static QsSelection *select_startup(GError **error)
{
    const char *names[G_N_ELEMENTS(groups) + 2] = { "startup/base" };
    size_t n = 1;
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (is_allowed(&groups[i])) {
            names[n++] = groups[i].profile;
        }
    }
    return qs_selection_from_names(sandbox.library, sandbox.abi, names, error);
}

static QsPolicy *compose(GError **error)
{
    bool log = sandbox.settings.violation == QS_VIOLATION_LOG;
    /* A listener thread would not survive the fork of a daemon */
    QsAction refuse = log ? (QsAction) { QS_ACTION_LOG }
                          : sandbox_refusal(SANDBOX_MARK_STARTUP);
    QsAction bad_arch = log ? (QsAction) { QS_ACTION_TRAP } : refuse;
    g_autoptr(QsSelection) startup = select_startup(error);
    QsSelection *all = startup ? select_startup(error) : NULL;
    QsPolicy *policy;
    guint i;

    sandbox.startup.selection = all;
    for (i = 0; all && i < sandbox.settings.profiles->len; i++) {
        if (!qs_selection_add(all, sandbox.library, sandbox.abi,
                              g_ptr_array_index(sandbox.settings.profiles, i),
                              "given with -sandbox profile=", error)) {
            return NULL;
        }
    }
    policy = all ? qs_policy_compose(all, sandbox.abi, QS_ROLE_ALL, refuse,
                                     bad_arch, error) : NULL;
    if (policy) {
        limit_given(policy, startup);
    }
    return policy;
}

bool sandbox_compose_startup(Error **errp)
{
    g_autoptr(GError) error = NULL;

    sandbox.startup.policy = compose(&error);
    if (!sandbox.startup.policy) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/* Which rule it was that stage 1 does not hold, and what its author can do. */
static void explain(const QsCounterexample *call, Error **errp)
{
    ERRP_GUARD();
    const struct Group *group;
    const char *name = NULL;
    const QsGrant *grant;

    qs_policy_evaluate(sandbox.vm.policy, call->audit_arch, call->nr,
                       call->args, &grant);
    if (grant) {
        name = qs_policy_find(sandbox.vm.policy, call->nr)->name;
    }
    if (!name) {
        g_autofree char *text = qs_counterexample_format(call);

        error_setg(errp, "-sandbox: the VM's policy allows what the start-up"
                   " filter denies: %s", text);
        return;
    }
    group = denied_group(name);
    if (g_strv_contains(own_calls, name)) {
        error_setg(errp, "-sandbox: %s:%u: profile '%s' allows what belongs to"
                   " the sandbox itself: %s", grant->file, grant->line,
                   grant->profile, name);
        error_append_hint(errp, "Leave the rule out, or give it a condition"
                          " that holds no more than startup/base allows.\n");
    } else if (group) {
        error_setg(errp, "-sandbox: %s:%u: profile '%s' allows %s, which"
                   " -sandbox %s=deny refuses", grant->file, grant->line,
                   grant->profile, name, group->key);
        error_append_hint(errp, "Start with %s=allow, or leave the rule out.\n",
                          group->key);
    } else {
        error_setg(errp, "-sandbox: %s:%u: profile '%s' allows %s as"
                   " startup/base does not", grant->file, grant->line,
                   grant->profile, name);
        error_append_hint(errp, "Give the profile with -sandbox profile=%s, too:"
                          " then it holds while QEMU starts; or allow it in"
                          " startup/base.\n", grant->profile);
    }
}

bool sandbox_prove_narrower(Error **errp)
{
    g_autoptr(GError) error = NULL;
    QsCounterexample call = { 0 };

    if (qs_verify_subset(sandbox.vm.policy, sandbox.startup.policy, &call,
                         &error)) {
        return true;
    }
    if (call.audit_arch) {
        explain(&call, errp);
    } else {
        error_setg(errp, "-sandbox: the VM's policy is not proven to be within"
                   " the start-up filter: %s", error->message);
    }
    return false;
}
