/*
 * -sandbox: the two stages
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Stage 1, qsandbox_start(): an allowlist of what starting a QEMU may need.
 * Stage 2, qsandbox_prepare() and qsandbox_lockdown(): the policy of this very
 * VM.  Between its two halves QEMU changes root and user and lets the parent
 * of a daemon go; so whatever can go wrong does so in the first half, where
 * the user still sees it.  The filters stack: the strictest answer wins, and
 * stage 2 is proven to be a subset of stage 1 so that none of its grants is
 * void.  Right after it, threads of known work narrow themselves (roles.c).
 *
 * Everything fails closed: each function sets @errp, on which QEMU exits.
 */
#include "qsandbox/generate.h"
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qemu/atomic.h"
#include "qemu/error-report.h"
#include "system/qsandbox.h"
#include "glue.h"

/* How long threads made a moment ago may take to begin, in microseconds. */
#define THREADS_SETTLE_US 200000

Sandbox sandbox = { .state = SANDBOX_STATE_OFF, .dump_fd = -1 };

bool qsandbox_enabled(void)
{
    return sandbox.settings.enabled;
}

void qsandbox_note(const char *kind, const char *name)
{
    g_autofree char *scheme = NULL;

    if (!sandbox.noted) {
        sandbox.noted = qs_inventory_new();
    }
    if (g_str_equal(kind, "incoming")) {
        /* A migration URI, of which the scheme decides, or a JSON channel */
        scheme = name[0] == '{' ? g_strdup("json")
                                : g_strndup(name, strcspn(name, ":"));
        qs_inventory_add(sandbox.noted, kind, scheme, name);
    } else {
        qs_inventory_add(sandbox.noted, kind, name, "command line");
    }
}

uint64_t sandbox_lap(int64_t *start)
{
    int64_t now = g_get_monotonic_time();
    uint64_t spent = now - *start;

    *start = now;
    return spent;
}

/* A profile given by the user: a name of the library, or else a file. */
static bool load_given_profile(const char *given, GPtrArray *ret_names,
                               Error **errp)
{
    g_autoptr(GError) error = NULL;
    QsProfile *profile;

    if (qs_library_find(sandbox.library, given)) {
        g_ptr_array_add(ret_names, g_strdup(given));
        return true;
    }
    if (!g_str_has_suffix(given, ".profile") &&
        !(strchr(given, '/') && g_file_test(given, G_FILE_TEST_EXISTS))) {
        error_setg(errp, "-sandbox: there is no profile '%s'; 'qsandbox list'"
                   " shows the names, and a file's name ends in .profile",
                   given);
        return false;
    }
    profile = qs_profile_load(given, NULL, &error);
    if (!profile) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    g_ptr_array_add(ret_names, g_strdup(profile->name));
    if (!qs_library_add(sandbox.library, profile, &error)) {
        qs_profile_free(profile);
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/* Replaces the profiles as given with their names. */
static bool load_library(Error **errp)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) all = NULL;
    g_autoptr(GError) error = NULL;
    guint i;

    sandbox.library = sandbox.settings.library ?
        qs_library_load(sandbox.settings.library, &error) :
        qs_library_new_builtin(&error);
    if (!sandbox.library) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    all = qs_library_list(sandbox.library);
    if (all->len == 0) {
        error_setg(errp, "-sandbox: %s: there is no file *.profile below it",
                   sandbox.settings.library);
        return false;
    }
    for (i = 0; i < sandbox.settings.profiles->len; i++) {
        if (!load_given_profile(g_ptr_array_index(sandbox.settings.profiles, i),
                                names, errp)) {
            return false;
        }
    }
    g_ptr_array_unref(sandbox.settings.profiles);
    sandbox.settings.profiles = g_steal_pointer(&names);
    return true;
}

/*
 * With violation=log a filter answers no errors by itself: what it would answer has to be
 * seen, too.  The listener does (refusal.c).
 */
static QsPolicy *without_errors(const QsPolicy *policy)
{
    QsPolicy *result = qs_policy_new(policy->abi, policy->default_action,
                                     policy->bad_arch_action);
    guint i, j;

    for (i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        for (j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            if (grant->action.kind != QS_ACTION_ERRNO) {
                qs_policy_add(result, call->nr, grant->action,
                              qs_cond_copy(grant->cond), grant->profile,
                              grant->file, grant->line, grant->reason);
            }
        }
    }
    return result;
}

bool sandbox_make_program(SandboxFilterState *filter, uint64_t *generation,
                          uint64_t *proof, Error **errp)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsPolicy) learning =
        sandbox.settings.violation == QS_VIOLATION_LOG ?
        without_errors(filter->policy) : NULL;
    const QsPolicy *policy = learning ?: filter->policy;
    int64_t start = g_get_monotonic_time();

    filter->program = qs_program_generate(policy, &error);
    if (!filter->program) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    *generation += sandbox_lap(&start);
    if (!qs_verify_program(policy, filter->program, NULL, &error)) {
        error_setg(errp, "-sandbox: the filter is not proven: %s",
                   error->message);
        return false;
    }
    filter->proven = true;
    *proof += sandbox_lap(&start);
    return true;
}

static bool install(const SandboxFilterState *filter, int *ret_listener,
                    Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_kernel_install(filter->program, ret_listener, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/* Not so where QEMU has changed its root, as it does early with --preconfig. */
static bool sees_proc(void)
{
    return g_file_test("/proc/self", G_FILE_TEST_EXISTS);
}

/*
 * Who shares QEMU's memory does not have its filters.  Asked with the rights that QEMU
 * was started with; from stage 1 on nobody can be made any more that goes on so.
 */
static bool check_alone(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_kernel_check_alone(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

void qsandbox_start(Error **errp)
{
    int64_t start = g_get_monotonic_time();
    uint64_t generation = 0, proof = 0;
    g_autoptr(GError) error = NULL;
    QsKernel kernel;

    if (!sandbox_settings_read(&sandbox.settings, errp) ||
        !sandbox.settings.enabled) {
        return;
    }
    if (!sandbox_check_groups(errp)) {
        return;
    }
    sandbox.abi = qs_abi_host();
    if (!sandbox.abi) {
        error_setg(errp, "-sandbox: this host's architecture is not supported");
        return;
    }
    if (!qs_kernel_probe(&kernel, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return;
    }
    if (sandbox.settings.violation == QS_VIOLATION_LOG) {
        warn_report("-sandbox violation=log: refused calls are reported, and"
                    " then made; this QEMU is NOT sandboxed");
    }
    if (load_library(errp) && sandbox_compose_startup(errp) &&
        sandbox_make_program(&sandbox.startup, &generation, &proof, errp) &&
        sandbox_reporter_start(errp) &&
        install(&sandbox.startup, NULL, errp) && check_alone(errp)) {
        sandbox.state = SANDBOX_STATE_STARTING;
        sandbox.timings.startup = sandbox_lap(&start);
    }
}

static bool compose_vm(const QsInventory *inventory, Error **errp)
{
    bool log = sandbox.settings.violation == QS_VIOLATION_LOG;
    QsAction refuse = log ? (QsAction) { QS_ACTION_USER_NOTIF }
                          : sandbox_refusal(SANDBOX_MARK_VM);
    g_autoptr(GError) error = NULL;
    guint i;

    sandbox.vm.selection = qs_selection_from_inventory(sandbox.library,
                                                       sandbox.abi, inventory,
                                                       &error);
    for (i = 0; sandbox.vm.selection && i < sandbox.settings.profiles->len; i++) {
        if (!qs_selection_add(sandbox.vm.selection, sandbox.library, sandbox.abi,
                              g_ptr_array_index(sandbox.settings.profiles, i),
                              "given with -sandbox profile=", &error)) {
            break;
        }
    }
    if (!error) {
        sandbox.vm.policy =
            qs_policy_compose(sandbox.vm.selection, sandbox.abi, QS_ROLE_ALL,
                              refuse, refuse, &error);
    }
    if (sandbox.vm.policy) {
        sandbox_bind_to_process(sandbox.vm.policy);
    }
    if (error && error->code == QS_ERROR_UNPROFILED) {
        error_setg(errp, "-sandbox: %s", error->message);
        error_append_hint(errp, "Leave it out, or write a profile that matches"
                          " it and add it with -sandbox on,profile=FILE"
                          " (docs/writing-profiles.md).\n");
        return false;
    }
    if (error) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/*
 * A file and nothing else: what stands at the end of a link, or behind another name,
 * is somebody else's, and a pipe may have nobody who reads.
 */
static void open_dump(Error **errp)
{
    const char *path = sandbox.settings.dump;
    struct stat info;
    int fd;

    if (!path) {
        return;
    }
    fd = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY |
                    O_CLOEXEC, 0600);
    if (fd < 0 && errno == ELOOP) {
        error_setg(errp, "-sandbox: '%s' is a symbolic link, which dump= does not"
                   " follow; name the file itself", path);
    } else if (fd < 0) {
        error_setg_errno(errp, errno, "-sandbox: cannot write '%s'", path);
    } else if (fstat(fd, &info) < 0 || !S_ISREG(info.st_mode) ||
               info.st_nlink > 1) {
        error_setg(errp, "-sandbox: cannot write '%s': dump= takes a regular file"
                   " with no other name", path);
        close(fd);
    } else if (ftruncate(fd, 0) < 0) {
        error_setg_errno(errp, errno, "-sandbox: cannot write '%s'", path);
        close(fd);
    } else {
        sandbox.dump_fd = fd;
    }
}

static bool make_hints(Error **errp)
{
    g_autoptr(GError) error = NULL;

    sandbox.hints = qs_hints_new(sandbox.library, sandbox.abi, &error);
    if (!sandbox.hints) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/* From now on reports hold nobody, and every thread can make one. */
static bool prepare_reports(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_reporter_start_writer(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (sandbox.settings.violation == QS_VIOLATION_LOG || !sees_proc() ||
        qs_kernel_check_signals(&error)) {
        return true;
    }
    if (sandbox.settings.violation == QS_VIOLATION_KILL) {
        /* It ends as it should, if without a word */
        warn_report("-sandbox: %s", error->message);
        return true;
    }
    error_setg(errp, "-sandbox: %s", error->message);
    return false;
}

void qsandbox_prepare(Error **errp)
{
    ERRP_GUARD();
    SandboxTimings *timings = &sandbox.timings;
    g_autoptr(QsInventory) inventory = NULL;
    g_autoptr(GError) error = NULL;
    int64_t start = g_get_monotonic_time();
    int64_t subset_start;

    if (!sandbox.settings.enabled || sandbox.vm.program) {
        return;
    }
    inventory = sandbox_inventory();
    if (!sandbox_warm_up(inventory, errp)) {
        error_prepend(errp, "-sandbox: ");
        return;
    }
    if (!prepare_reports(errp)) {
        return;
    }
    /* One that never sleeps has long begun: no reason not to go on */
    qs_kernel_wait_settled(THREADS_SETTLE_US);
    sandbox_find_threads();
    timings->inventory = sandbox_lap(&start);
    if (!compose_vm(inventory, errp) || !make_hints(errp)) {
        return;
    }
    timings->composition = sandbox_lap(&start);
    if (!sandbox_make_program(&sandbox.vm, &timings->generation,
                              &timings->proof, errp)) {
        return;
    }
    subset_start = g_get_monotonic_time();
    if (!sandbox_prove_narrower(errp)) {
        return;
    }
    timings->proof += sandbox_lap(&subset_start);
    if (!sandbox_arrival_prepare(inventory, errp) || !sandbox_roles_prepare(errp)) {
        return;
    }
    /* Again, for children that have not come to execute their program */
    if (sees_proc() && !check_alone(errp)) {
        return;
    }
    open_dump(errp);
}

void qsandbox_lockdown(Error **errp)
{
    SandboxTimings *timings = &sandbox.timings;
    bool log = sandbox.settings.violation == QS_VIOLATION_LOG;
    g_autoptr(GError) error = NULL;
    int64_t start = g_get_monotonic_time();
    int listener = -1;

    if (!sandbox.settings.enabled || sandbox.state == SANDBOX_STATE_LOCKED) {
        return;
    }
    /* prepared in any case: QEMU exits when qsandbox_prepare() fails */
    assert(sandbox.vm.proven);

    sandbox_arrival_clear_path();
    if (log && !qs_reporter_listen_prepare(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return;
    }
    if (!install(&sandbox.vm, log ? &listener : NULL, errp)) {
        return;
    }
    if (log) {
        qs_reporter_listen(listener);
    }
    if (sandbox.arrived.program) {
        sandbox_arrival_await();
    }
    qatomic_set(&sandbox.state, SANDBOX_STATE_LOCKED);
    if (!sandbox_is_arriving()) {
        sandbox_roles_apply();
    }
    timings->installation = sandbox_lap(&start);
    timings->total = timings->startup + timings->inventory +
                     timings->composition + timings->generation +
                     timings->proof + timings->installation;
    sandbox_dump();
}
