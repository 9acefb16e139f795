/*
 * -sandbox: threads whose work is known give up what it does not need
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The policy in force on all threads is the union over all roles.  A thread of
 * one role adds a filter of that role's rules alone, on itself; both are then
 * asked, and the stricter answers.  This comes after the filter of the
 * lockdown: no filter can be put on all threads any more once one has its own.
 *
 * vCPU threads and iothreads are narrowed at the lockdown; those that are made
 * later, and threads of other roles, do it themselves before they begin to
 * work (qsandbox_thread_role()).  Who makes threads after the lockdown hands
 * down its own filters, so what a thread does at its beginning, and whatever
 * else its work takes, must be granted to its maker, too
 * (qs_role_may_create_threads()).
 *
 * With violation=log nothing is enforced, and roles are not applied: a filter
 * has but one listener.  Reports say them.
 */
#include "asked.h"
#include "qsandbox/process.h"
#include "qsandbox/selection.h"
#include "glue.h"

/* The calling thread's; 0 as long as it has no filter of its own. */
static __thread QsRole own_role;

const char *sandbox_own_role(void)
{
    return own_role ? qs_role_name(own_role) : NULL;
}

static bool prepare_role(QsRole role, Error **errp)
{
    const SandboxFilterState *running = sandbox_running_filter();
    SandboxFilterState filter = { 0 };
    QsAction refuse = sandbox_refusal(SANDBOX_MARK_ROLES + role);
    int64_t start = g_get_monotonic_time();
    g_autoptr(GError) error = NULL;

    filter.policy = qs_policy_compose(running->selection, sandbox->abi, role, refuse,
                                      refuse, &error);
    sandbox_spent(composition, &start);
    if (!filter.policy) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    qs_policy_bind_process(filter.policy, sandbox->process);
    sandbox_programs_bind(filter.policy);
    /* Void grants would be a fault of the profiles. */
    if (!sandbox_is_within(filter.policy, running->policy, NULL, &error)) {
        error_setg(errp,
                   "-sandbox: role %s allows what the process may not do:"
                   " %s",
                   qs_role_name(role), error->message);
        return false;
    }
    sandbox_spent(proof, &start);
    if (!sandbox_make_program(&filter, errp)) {
        return false;
    }
    if (!qs_kernel_check(filter.program, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_set_role(role, &filter);
    return true;
}

bool sandbox_roles_prepare(Error **errp)
{
    const SandboxFilterState *running = sandbox_running_filter();
    QsRole role;

    if (sandbox_only_logs()) {
        return true;
    }
    for (role = QS_ROLE_ALL + 1; role <= QS_ROLE_LAST; role++) {
        if (qs_selection_needs_role(running->selection, role) &&
            !prepare_role(role, errp)) {
            return false;
        }
    }
    return true;
}

/* A thread that stays as it was must not go on, nor the process with it. */
static void narrow(QsRole role)
{
    const SandboxFilterState *filter = &sandbox->roles[role].filter;
    int failed;

    if (!filter->proven) {
        error_report("-sandbox: there is no filter for threads of role %s, as "
                     "the VM had no use for one at its start",
                     qs_role_name(role));
        _exit(EXIT_FAILURE);
    }
    own_role = role;
    failed = qs_kernel_narrow(filter->program);
    if (failed) {
        error_report("-sandbox: a thread of role %s cannot give up what it does"
                     " not need: %s",
                     qs_role_name(role),
                     failed == EPROTO
                         ? "an earlier seccomp filter claims success in the kernel's"
                           " stead"
                         : strerror(failed));
        _exit(EXIT_FAILURE);
    }
    sandbox_count_role(role);
}

void qsandbox_thread_role(const char *name)
{
    QsRole role;

    if (own_role || qatomic_read(&sandbox->state) != SANDBOX_STATE_LOCKED ||
        sandbox_is_arriving()) {
        return;
    }
    if (!qs_role_parse(name, &role)) {
        g_assert_not_reached();
    }
    if (sandbox_only_logs()) {
        sandbox_learning_note_role(role);
    } else {
        narrow(role);
    }
}

bool qsandbox_may_create_threads(void)
{
    return qs_role_may_create_threads(own_role ?: QS_ROLE_ALL);
}

static void narrow_vcpu(CPUState *cpu, run_on_cpu_data data)
{
    qsandbox_thread_role("vcpu");
}

static void narrow_iothread(void *opaque)
{
    qsandbox_thread_role("iothread");
}

static int visit_thread(Object *obj, void *opaque)
{
    if (object_dynamic_cast(obj, TYPE_CPU)) {
        if (object_property_get_bool(obj, "realized", NULL)) {
            run_on_cpu(CPU(obj), narrow_vcpu, RUN_ON_CPU_NULL);
        }
    } else if (object_dynamic_cast(obj, TYPE_IOTHREAD)) {
        sandbox_do_in(iothread_get_aio_context(IOTHREAD(obj)), narrow_iothread);
    }
    return 0;
}

void sandbox_roles_apply(void)
{
    object_child_foreach_recursive(object_get_root(), visit_thread, NULL);
    /* The monitors' own */
    object_child_foreach_recursive(object_get_internal_root(), visit_thread, NULL);
}
