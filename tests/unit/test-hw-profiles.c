/*
 * The library as it is shipped
 *
 * Each profile that is meant for after the lockdown must lie within the first
 * filter, or its grants would be void; and the VM that the project promises a figure for
 * must keep to it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib.h>

#include "qsandbox/policy.h"
#include "qsandbox/profile.h"
#include "qsandbox/verify.h"

static const QsAction refuse = { QS_ACTION_TRAP, 0 };

static QsLibrary *load(void)
{
    g_autofree char *dir = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "hw-profiles",
                                            NULL);
    g_autoptr(GError) error = NULL;
    QsLibrary *library = qs_library_load(dir, &error);

    g_assert_no_error(error);
    return library;
}

static QsPolicy *compose_role(const QsLibrary *library, const char *const *names,
                              QsRole role)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsSelection) selection =
        qs_selection_from_names(library, abi, names, &error);
    QsPolicy *policy;

    g_assert_no_error(error);
    policy = qs_policy_compose(selection, abi, role, refuse, refuse, &error);
    g_assert_no_error(error);
    return policy;
}

static QsPolicy *compose(const QsLibrary *library, const char *const *names)
{
    return compose_role(library, names, QS_ROLE_ALL);
}

/* A soft refusal too: the first filter's own default would be the stricter answer. */
static void assert_soft_within(const char *name, const QsPolicy *narrow,
                               const QsPolicy *wide)
{
    guint i;

    for (i = 0; i < narrow->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(narrow->calls, i);

        if (!qs_policy_find(wide, call->nr)) {
            g_test_message("%s: startup/base says nothing of %s", name, call->name);
            g_test_fail();
        }
    }
}

static void test_within_startup(void)
{
    QsLibrary *library = load();
    const char *startup[] = { "startup/base", NULL };
    g_autoptr(QsPolicy) wide = compose(library, startup);
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    guint checked = 0;
    guint i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);
        const char *names[] = { profile->name, NULL };
        g_autoptr(GError) error = NULL;
        g_autoptr(QsPolicy) narrow = NULL;

        if (g_str_has_prefix(profile->name, "startup/")) {
            continue;
        }
        narrow = compose(library, names);
        if (!qs_verify_subset(narrow, wide, NULL, &error)) {
            g_test_message("%s: %s", profile->name, error->message);
            g_test_fail();
        }
        assert_soft_within(profile->name, narrow, wide);
        checked++;
    }
    g_assert_cmpuint(checked, >, 50);
    qs_library_free(library);
}

/* KVM, q35, a virtio disk in a file, a virtio card on a tap, a serial port. */
static void test_small_vm(void)
{
    const char *names[] = {
        "accel/kvm", "machine/q35", "device/cpu", "device/board-pc",
        "device/storage", "device/virtio-blk", "device/virtio-net", "device/serial",
        "block/file", "block/raw", "aio/threads", "net/tap", "chardev/stdio",
        "display/none", NULL
    };
    QsLibrary *library = load();
    g_autoptr(QsPolicy) policy = compose(library, names);
    g_autoptr(QsPolicy) vcpu = compose_role(library, names, QS_ROLE_VCPU);
    QsPolicyCounts counts = qs_policy_count(policy);

    g_test_message("%u calls allowed, %u of them by argument", counts.allowed,
                   counts.conditional);
    g_assert_cmpuint(counts.allowed, <=, 36);
    g_assert_cmpuint(counts.conditional, >=, 16);
    counts = qs_policy_count(vcpu);
    g_test_message("a vCPU: %u calls allowed, %u of them by argument",
                   counts.allowed, counts.conditional);
    g_assert_cmpuint(counts.allowed, <=, 18);
    g_assert_cmpuint(counts.conditional, >=, 8);
    qs_library_free(library);
}

static gboolean is_allowed(const QsPolicy *policy, const char *name)
{
    const QsAbiCall *abi_call = qs_abi_find_call(policy->abi, name);
    const QsPolicyCall *call;
    guint i;

    g_assert_nonnull(abi_call);
    call = qs_policy_find(policy, abi_call->nr);
    for (i = 0; call && i < call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        if (qs_action_permits(grant->action)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* What no VM of ours may do, whatever it is made of. */
static void test_never(void)
{
    static const char *const never[] = {
        "execve", "execveat", "fork", "vfork", "ptrace", "bpf", "io_uring_setup",
        "io_uring_register", "setuid", "mount", "unshare", "setns", "userfaultfd",
        "init_module", "kexec_load", "perf_event_open", "process_vm_writev",
        "pidfd_getfd", "open_by_handle_at", "openat2", "keyctl",
    };
    QsLibrary *library = load();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    g_autoptr(QsPolicy) policy = NULL;
    const uint64_t executable[6] = { 0, 4096, 0x5, 0x22, -1, 0 };
    const uint64_t namespaces[6] = { 0x10000000 };
    const uint64_t listener[6] = { 1, 8 };    /* SECCOMP_FILTER_FLAG_NEW_LISTENER */
    size_t i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);

        if (!g_str_has_prefix(profile->name, "startup/")) {
            g_ptr_array_add(names, profile->name);
        }
    }
    g_ptr_array_add(names, NULL);
    policy = compose(library, (const char *const *)names->pdata);
    for (i = 0; i < G_N_ELEMENTS(never); i++) {
        if (is_allowed(policy, never[i])) {
            g_test_message("some profile allows %s", never[i]);
            g_test_fail();
        }
    }
    g_assert_false(qs_action_permits(
        qs_policy_evaluate(policy, policy->abi->audit_arch,
                           qs_abi_find_call(policy->abi, "mmap")->nr, executable, NULL)));
    g_assert_false(qs_action_permits(
        qs_policy_evaluate(policy, policy->abi->audit_arch,
                           qs_abi_find_call(policy->abi, "mprotect")->nr, executable,
                           NULL)));
    g_assert_false(qs_action_permits(
        qs_policy_evaluate(policy, policy->abi->audit_arch,
                           qs_abi_find_call(policy->abi, "clone")->nr, namespaces,
                           NULL)));
    /* Filters may be added, without flags, by threads that make others. */
    g_assert_false(qs_action_permits(
        qs_policy_evaluate(policy, policy->abi->audit_arch,
                           qs_abi_find_call(policy->abi, "seccomp")->nr, listener,
                           NULL)));
    qs_library_free(library);
}

/* Whatever a VM is made of, its threads of known work stay within what it may do, and
 * only those that make threads can add a filter. */
static void test_roles(void)
{
    QsLibrary *library = load();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    guint i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);
        const char *names[] = { profile->name, NULL };
        g_autoptr(QsPolicy) process = compose(library, names);
        QsRole role;

        if (g_str_has_prefix(profile->name, "startup/")) {
            continue;
        }
        for (role = QS_ROLE_MAIN; role <= QS_ROLE_LAST; role++) {
            g_autoptr(QsPolicy) policy = compose_role(library, names, role);
            g_autoptr(GError) error = NULL;

            g_assert_true(qs_verify_subset(policy, process, NULL, &error));
            g_assert_no_error(error);
            if (role == QS_ROLE_VCPU || role == QS_ROLE_WORKER ||
                role == QS_ROLE_DISPLAY || role == QS_ROLE_MIGRATION) {
                g_assert_false(is_allowed(policy, "seccomp"));
            }
        }
    }
    qs_library_free(library);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/hw-profiles/within-startup", test_within_startup);
    g_test_add_func("/hw-profiles/small-vm", test_small_vm);
    g_test_add_func("/hw-profiles/never", test_never);
    g_test_add_func("/hw-profiles/roles", test_roles);
    return g_test_run();
}
