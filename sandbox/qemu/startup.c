/*
 * -sandbox: the start-up filter
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What it allows is decided in compose/startup.c.  Here it is made out of what the
 * options say, and stage 2 is proven to be within it.
 */
#include "asked.h"
#include "glue.h"

static int refuse_user(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *user = qemu_opt_get(opts, "user");

    if (!user) {
        return 0;
    }
    error_setg(errp,
               "-run-with: QEMU would become user %s, which -sandbox"
               " elevateprivileges=deny refuses",
               user);
    error_append_hint(errp, "Start it as that user, or with"
                            " elevateprivileges=allow.\n");
    return -1;
}

bool sandbox_check_groups(Error **errp)
{
    ERRP_GUARD();
    QemuOptsList *run_with = qemu_find_opts_err("run-with", NULL);

    return (sandbox->settings.groups & QS_GROUP_ELEVATE_PRIVILEGES) || !run_with ||
           sandbox_only_logs() || !qemu_opts_foreach(run_with, refuse_user, NULL, errp);
}

/* The program: one that is in the binary, proven when that was built, or one made now. */
static bool find_or_make(SandboxFilterState *filter, QsAction refuse, QsAction bad_arch,
                         Error **errp)
{
    const QsStartupForm *form;
    g_autoptr(GError) error = NULL;

    if (!qs_startup_find_form(
            &qs_startup_forms, sandbox->library, sandbox->abi, sandbox->settings.groups,
            (const char *const *)sandbox->given, refuse, bad_arch, &form, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (!form) {
        return sandbox_make_program(filter, errp);
    }
    filter->program = qs_program_new(sandbox->abi, form->filter, form->length);
    filter->proven = true;
    filter->is_form = true;
    return true;
}

bool sandbox_startup_prepare(SandboxFilterState *filter, Error **errp)
{
    bool log = sandbox_only_logs();
    /* A listener thread would not survive the fork of a daemon */
    QsAction refuse = log ? (QsAction){ QS_ACTION_LOG }
                          : sandbox_refusal(SANDBOX_MARK_STARTUP);
    QsAction bad_arch = log ? (QsAction){ QS_ACTION_TRAP } : refuse;
    g_autoptr(GError) error = NULL;

    filter->policy = qs_startup_compose(sandbox->library, sandbox->abi,
                                        sandbox->settings.groups,
                                        (const char *const *)sandbox->given, refuse,
                                        bad_arch, &filter->selection, &error);
    if (!filter->policy) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return find_or_make(filter, refuse, bad_arch, errp);
}

bool sandbox_prove_narrower(const QsPolicy *policy, Error **errp)
{
    ERRP_GUARD();
    g_autoptr(GError) error = NULL;
    g_autofree char *text = NULL;
    g_autofree char *advice = NULL;
    QsCounterexample call = { 0 };

    if (sandbox_is_within(policy, sandbox->startup.policy, &call, &error)) {
        return true;
    }
    if (!call.audit_arch) {
        error_setg(errp,
                   "-sandbox: the VM's policy is not proven to be within"
                   " the start-up filter: %s",
                   error->message);
        return false;
    }
    text = qs_startup_explain(policy, sandbox->settings.groups, &call, &advice);
    error_setg(errp, "-sandbox: %s", text);
    if (advice) {
        error_append_hint(errp, "%s\n", advice);
    }
    return false;
}
