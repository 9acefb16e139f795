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
#include <inttypes.h>

#include "qsandbox/compare.h"
#include "qsandbox/policy.h"
#include "qsandbox/profile.h"
#include "qsandbox/selection.h"

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

/* Whether VMs may be composed of @profile. */
static gboolean is_for_vms(const QsProfile *profile)
{
    return !g_str_has_prefix(profile->name, "startup/") &&
           !qs_profile_is_violation_list(profile);
}

static QsPolicy *compose_role(const QsLibrary *library, const char *const *names,
                              QsRole role)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsSelection)
        selection = qs_selection_from_names(library, abi, names, &error);
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

        if (!is_for_vms(profile)) {
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
    const char *names[] = { "accel/kvm",         "machine/q35",    "device/cpu",
                            "device/board-pc",   "device/storage", "device/virtio-blk",
                            "device/virtio-net", "device/serial",  "block/file",
                            "block/raw",         "aio/threads",    "net/tap",
                            "chardev/stdio",     "display/none",   NULL };
    QsLibrary *library = load();
    g_autoptr(QsPolicy) policy = compose(library, names);
    g_autoptr(QsPolicy) vcpu = compose_role(library, names, QS_ROLE_VCPU);
    QsPolicyCounts counts = qs_policy_count(policy);

    g_test_message("%u calls allowed, %u of them by argument", counts.allowed,
                   counts.conditional);
    g_assert_cmpuint(counts.allowed, <=, 36);
    g_assert_cmpuint(counts.conditional, >=, 16);
    counts = qs_policy_count(vcpu);
    g_test_message("a vCPU: %u calls allowed, %u of them by argument", counts.allowed,
                   counts.conditional);
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

/* KVM, q35, and what libvirt gives a usual guest; it may be given all that there is. */
static void test_managed_vm(void)
{
    static const char *const by_name[] = { "openat", "open", "connect", "unlink",
                                           "bind" };
    const char *names[] = { "accel/kvm",
                            "machine/q35",
                            "device/cpu",
                            "device/board-pc",
                            "device/bridge",
                            "device/virtio-blk",
                            "device/virtio-net",
                            "device/virtio-serial",
                            "device/virtio-balloon",
                            "device/virtio-rng",
                            "device/usb",
                            "device/vga",
                            "device/audio",
                            "device/misc",
                            "block/file",
                            "block/qcow2",
                            "block/raw",
                            "aio/threads",
                            "net/tap",
                            "feature/vhost-net",
                            "chardev/pty",
                            "chardev/socket-server",
                            "display/vnc",
                            "monitor/qmp",
                            "audio/none",
                            "object/memory-backend",
                            "object/rng-host",
                            "object/internal",
                            "feature/pidfile",
                            "hotplug/block",
                            "hotplug/net",
                            "hotplug/chardev",
                            "hotplug/usb",
                            "hotplug/memory",
                            "hotplug/cpu",
                            "hotplug/iothread",
                            "hotplug/snapshot",
                            "hotplug/migration",
                            "hotplug/dump",
                            NULL };
    QsLibrary *library = load();
    g_autoptr(QsPolicy) policy = compose(library, names);
    g_autoptr(QsPolicy) vcpu = compose_role(library, names, QS_ROLE_VCPU);
    g_autoptr(QsPolicy) all = qs_policy_names_allowed(policy);
    unsigned n = qs_policy_count(all).allowed;

    g_test_message("%u calls allowed, %u to a vCPU", n, qs_policy_count(vcpu).allowed);
    g_assert_cmpuint(n, <=, 75);
    for (size_t i = 0; i < G_N_ELEMENTS(by_name); i++) {
        const QsPolicyCall *call = qs_policy_find(
            policy, qs_abi_find_call(policy->abi, by_name[i])->nr);

        for (unsigned j = 0; call && j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            g_assert_cmpint(grant->action.kind, !=, QS_ACTION_ALLOW);
        }
        g_assert_false(is_allowed(vcpu, by_name[i]));
    }
    qs_library_free(library);
}

static gboolean permits(const QsPolicy *policy, const char *name, const uint64_t args[6])
{
    return qs_action_permits(qs_policy_evaluate(policy, policy->abi->audit_arch,
                                                qs_abi_find_call(policy->abi, name)->nr,
                                                args, NULL));
}

/* What no VM of ours may do, whatever it is made of. */
static void test_never(void)
{
    static const char *const never[] = {
        "execve",
        "execveat",
        "fork",
        "vfork",
        "ptrace",
        "bpf",
        "io_uring_setup",
        "io_uring_register",
        "setuid",
        "mount",
        "unshare",
        "setns",
        "userfaultfd",
        "init_module",
        "kexec_load",
        "perf_event_open",
        "process_vm_writev",
        "pidfd_getfd",
        "open_by_handle_at",
        "openat2",
        "keyctl",
    };
    QsLibrary *library = load();
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    g_autoptr(QsPolicy) policy = NULL;
    const uint64_t executable[6] = { 0, 4096, 0x5, 0x22, -1, 0 };
    /* The one that lets a VM make code: Mesa's drivers that draw by the processor do. */
    static const char makes_code[] = "feature/opengl-software";
    const uint64_t namespaces[6] = { 0x10000000 };
    const uint64_t listener[6] = { 1, 8 }; /* SECCOMP_FILTER_FLAG_NEW_LISTENER */
    size_t i;

    for (i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);

        if (is_for_vms(profile) && !g_str_equal(profile->name, makes_code)) {
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
    g_assert_false(permits(policy, "mmap", executable));
    g_assert_false(permits(policy, "mprotect", executable));
    g_assert_false(permits(policy, "clone", namespaces));
    /* Filters may be added, without flags, by threads that make others. */
    g_assert_false(permits(policy, "seccomp", listener));
    qs_library_free(library);
}

/* What no start of QEMU needs, even with all groups allowed: much of it is open
 * under the list of forbidden calls that QEMU comes with. */
static void test_startup_closed(void)
{
    static const char *const closed[] = {
        "umount2",
        "mount",
        "mount_setattr",
        "open_tree",
        "move_mount",
        "fsopen",
        "fsconfig",
        "fsmount",
        "fspick",
        "pivot_root",
        "sched_setattr",
        "kexec_load",
        "kexec_file_load",
        "init_module",
        "finit_module",
        "delete_module",
        "bpf",
        "keyctl",
        "add_key",
        "request_key",
        "perf_event_open",
        "process_vm_readv",
        "process_vm_writev",
        "process_madvise",
        "pidfd_getfd",
        "pidfd_send_signal",
        "open_by_handle_at",
        "name_to_handle_at",
        "userfaultfd",
        "ptrace",
        "unshare",
        "setns",
        "swapon",
        "reboot",
        "iopl",
        "ioperm",
        "modify_ldt",
        "personality",
        "clone3",
        "execveat",
        "openat2",
        "io_pgetevents",
        "memfd_secret",
        "pkey_mprotect",
        "shmat",
        "remap_file_pages",
        "settimeofday",
        "syslog",
        "ustat",
        "sysfs",
        "uselib",
    };
    static const struct {
        const char *call;
        uint64_t args[6];
        gboolean permitted;
    } calls[] = {
        /* IPT_SO_SET_REPLACE, SO_ATTACH_FILTER, TCP_ULP; TCP_NODELAY */
        { "setsockopt", { 3, 0, 64 }, FALSE },
        { "setsockopt", { 3, 1, 26 }, FALSE },
        { "setsockopt", { 3, 6, 31 }, FALSE },
        { "setsockopt", { 3, 6, 1 }, TRUE },
        /* packets, raw sockets, SCTP, UDP-Lite, netfilter's netlink; TCP, MPTCP */
        { "socket", { 17, 3, 0 }, FALSE },
        { "socket", { 2, 3, 1 }, FALSE },
        { "socket", { 2, 1, 132 }, FALSE },
        { "socket", { 10, 2, 136 }, FALSE },
        { "socket", { 16, 3, 12 }, FALSE },
        { "socket", { 2, 0x80001, 6 }, TRUE },
        { "socket", { 10, 0x80001, 262 }, TRUE },
        /* MAP_GROWSDOWN; a file, shared */
        { "mmap", { 0, 4096, 3, 0x122, -1, 0 }, FALSE },
        { "mmap", { 0, 4096, 3, 0x1, 3, 0 }, TRUE },
        /* SIGSYS, SIGUSR1 */
        { "rt_sigaction", { 31, 4096, 0, 8 }, FALSE },
        { "rt_sigaction", { 10, 4096, 0, 8 }, TRUE },
        /* the clock of another process, of a descriptor; CLOCK_MONOTONIC */
        { "clock_gettime", { 0xfffffffe }, FALSE },
        { "clock_gettime", { 0xffffff83 }, FALSE },
        { "clock_gettime", { 1 }, TRUE },
        /* RLIMIT_AS, another process; RLIMIT_NOFILE */
        { "prlimit64", { 0, 9, 4096 }, FALSE },
        { "prlimit64", { 1, 7, 4096 }, FALSE },
        { "prlimit64", { 0, 7, 4096 }, TRUE },
        /* O_ASYNC; O_NONBLOCK */
        { "fcntl", { 3, 4, 0x2000 }, FALSE },
        { "fcntl", { 3, 8, 1 }, FALSE },
        { "fcntl", { 3, 4, 0x802 }, TRUE },
        /* a set-user-ID program; a file; a file that is there, mode 07777 ignored */
        { "openat", { -100, 4096, 0x41, 0x9ed }, FALSE },
        { "openat", { -100, 4096, 0x41, 0x1b6 }, TRUE },
        { "openat", { -100, 4096, 0x2, 0xfff }, TRUE },
        /* MSG_FASTOPEN */
        { "sendto", { 3, 4096, 1, 0x20000000 }, FALSE },
        { "sendto", { 3, 4096, 1, 0x4000 }, TRUE },
        /* SECCOMP_SET_MODE_STRICT; SECCOMP_FILTER_FLAG_SPEC_ALLOW; TSYNC */
        { "seccomp", { 0 }, FALSE },
        { "seccomp", { 1, 4 }, FALSE },
        { "seccomp", { 1, 1 }, TRUE },
    };
    const char *names[] = {
        "startup/base",  "startup/obsolete",        "startup/elevateprivileges",
        "startup/spawn", "startup/resourcecontrol", NULL
    };
    const char *denied[] = { "startup/base", NULL };
    QsLibrary *library = load();
    g_autoptr(QsPolicy) policy = compose(library, names);
    g_autoptr(QsPolicy) narrow = compose(library, denied);
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(closed); i++) {
        if (is_allowed(policy, closed[i])) {
            g_test_message("%s is open while QEMU starts", closed[i]);
            g_test_fail();
        }
    }
    g_assert_false(is_allowed(narrow, "setgroups"));
    g_assert_false(is_allowed(narrow, "execve"));
    for (i = 0; i < G_N_ELEMENTS(calls); i++) {
        if (permits(policy, calls[i].call, calls[i].args) != calls[i].permitted) {
            g_test_message("%s(0x%" PRIx64 ", 0x%" PRIx64 ", 0x%" PRIx64 ", ...) is%s "
                           "open while QEMU starts",
                           calls[i].call, calls[i].args[0], calls[i].args[1],
                           calls[i].args[2], calls[i].permitted ? " not" : "");
            g_test_fail();
        }
    }
    qs_library_free(library);
}

/* Memory that is plugged in may be a memfd, which is sealed, measured and mapped. */
static void test_plugged_memory(void)
{
    static const struct {
        const char *call;
        uint64_t args[6];
        gboolean permitted;
    } calls[] = {
        /* MFD_CLOEXEC|MFD_ALLOW_SEALING, also with MFD_HUGETLB; inherited */
        { "memfd_create", { 4096, 3 }, TRUE },
        { "memfd_create", { 4096, 7 }, TRUE },
        { "memfd_create", { 4096, 2 }, FALSE },
        { "ftruncate", { 9, 16777216 }, TRUE },
        { "fcntl", { 9, 1033, 7 }, TRUE },
        /* MAP_SHARED|MAP_FIXED; executable */
        { "mmap", { 0, 4096, 3, 0x11, 9, 0 }, TRUE },
        { "mmap", { 0, 4096, 7, 0x11, 9, 0 }, FALSE },
    };
    const char *names[] = { "feature/hotplug-memory", NULL };
    QsLibrary *library = load();
    g_autoptr(QsPolicy) policy = compose(library, names);
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(calls); i++) {
        g_test_message("%s", calls[i].call);
        g_assert_cmpint(permits(policy, calls[i].call, calls[i].args), ==,
                        calls[i].permitted);
    }
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
        g_autoptr(QsPolicy) process = NULL;
        g_autoptr(QsPolicy) allowed = NULL;
        QsRole role;

        if (!is_for_vms(profile)) {
            continue;
        }
        process = compose(library, names);
        /* A role's filter leaves to the one below it what the broker decides */
        allowed = qs_policy_names_allowed(process);
        for (role = QS_ROLE_MAIN; role <= QS_ROLE_LAST; role++) {
            g_autoptr(QsPolicy) policy = compose_role(library, names, role);
            g_autoptr(GError) error = NULL;

            g_assert_true(qs_verify_subset(policy, allowed, NULL, &error));
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
    g_test_add_func("/hw-profiles/managed-vm", test_managed_vm);
    g_test_add_func("/hw-profiles/never", test_never);
    g_test_add_func("/hw-profiles/startup-closed", test_startup_closed);
    g_test_add_func("/hw-profiles/plugged-memory", test_plugged_memory);
    g_test_add_func("/hw-profiles/roles", test_roles);
    return g_test_run();
}
