/*
 * -sandbox: what is said of a refused call, and which calls end the process
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The functions that the reporter calls run in a signal handler, in whatever
 * thread made the call: they read memory that was written before the lockdown,
 * and nothing else.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "glue.h"

/*
 * Nothing that QEMU does at run time needs these, whatever the VM has: a
 * process that makes one is not QEMU any more, and "errno" or "log" will not
 * keep it alive.  exit_group() must not fail at all; a vCPU has no grant for it.
 */
static const char *const fatal_calls[] = {
    "execve", "execveat", "ptrace", "process_vm_readv", "process_vm_writev",
    "bpf", "perf_event_open", "init_module", "finit_module", "delete_module",
    "kexec_load", "kexec_file_load", "reboot", "mount", "umount2", "move_mount",
    "open_tree", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr",
    "pivot_root", "chroot", "setns", "unshare", "add_key", "request_key",
    "keyctl", "open_by_handle_at", "pidfd_getfd", "swapon", "swapoff", "iopl",
    "ioperm", "modify_ldt", "acct", "quotactl", "quotactl_fd", "settimeofday",
    "clock_settime", "clock_adjtime", "adjtimex", "sethostname",
    "setdomainname", "syslog", "seccomp", "io_uring_register", "exit_group",
};

static uint32_t fatal_numbers[G_N_ELEMENTS(fatal_calls)];
static size_t n_fatal;

static gboolean is_fatal(void *opaque, uint32_t audit_arch, uint32_t nr)
{
    uint32_t foreign;
    size_t i;

    if (audit_arch != sandbox.abi->audit_arch ||
        (qs_abi_foreign_numbers(sandbox.abi, &foreign) && nr >= foreign)) {
        return true;
    }
    for (i = 0; i < n_fatal; i++) {
        if (fatal_numbers[i] == nr) {
            return true;
        }
    }
    return false;
}

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6],
                         char *buffer, size_t size)
{
    if (!sandbox.hints) {
        buffer[0] = '\0';
        return 0;
    }
    return qs_hints_describe(sandbox.hints, nr, args, buffer, size);
}

static const char *role_of(void *opaque, pid_t tid)
{
    const char *own = sandbox_own_role();
    size_t i;

    for (i = 0; i < sandbox.n_threads; i++) {
        if (sandbox.threads[i].tid == tid) {
            return sandbox.threads[i].role;
        }
    }
    if (own) {
        return own;
    }
    return sandbox.state == SANDBOX_STATE_STARTING ? "starting" : "other";
}

bool sandbox_reporter_start(Error **errp)
{
    QsReporter reporter = {
        .violation = sandbox.settings.violation,
        .fd = STDERR_FILENO,
        .describe = describe,
        .role_of = role_of,
        .is_fatal = is_fatal,
    };
    g_autoptr(GError) error = NULL;
    size_t i;

    n_fatal = 0;
    for (i = 0; i < G_N_ELEMENTS(fatal_calls); i++) {
        const QsAbiCall *call = qs_abi_find_call(sandbox.abi, fatal_calls[i]);

        if (call) {
            fatal_numbers[n_fatal++] = call->nr;
        }
    }
    if (!qs_reporter_start(&reporter, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}
