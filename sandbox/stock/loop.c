/*
 * qsandbox in an unpatched QEMU: between the machine and its main loop
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU would run the guest, or read its state, as soon as the machine is there, before it
 * makes displays, changes root and user, and detaches (qmp_x_exit_preconfig()).  So when
 * the machine is there, autostart is taken away (machine.c); -loadvm was before that
 * (arguments.c).
 * Then come:
 *
 * - prepare: at the first call of os_setup_post() that changes QEMU's folder, root or
 *   user, while a daemon's parent still waits to hear of errors;
 * - lockdown: where the main thread first looks at its main loop.  What -incoming reads
 *   is read by that loop;
 * - the state of -loadvm, or the guest.
 *
 * Whoever would run the guest earlier is stopped: by the change of state (machine.c), and
 * by KVM's own call (run.c).
 */
#include "opaque.h"
#include "stock.h"

void qmp_cont(Error **errp);
bool load_snapshot(const char *name, const char *vmstate, bool has_devices, void *devices,
                   Error **errp);

static bool is_prepared, has_entered;

static void prepare(void)
{
    Error *err = NULL;

    if (is_prepared || !stock_has_machine() || !stock_is_main() || !qsandbox_enabled()) {
        return;
    }
    is_prepared = true;
    /* A thread that begins during the lockdown would end in the C library's start code */
    stock_maker_start();
    if (stock_note_forms(&err)) {
        qsandbox_prepare(&err);
    }
    if (err) {
        stock_die_of(err);
    }
}

static void run_guest(void)
{
    const char *snapshot = stock_argument("loadvm");
    bool runs = stock_give_autostart();

    if (snapshot) {
        load_snapshot(snapshot, NULL, false, NULL, &error_fatal);
    }
    if (runs && !stock_has_argument("incoming")) {
        qmp_cont(&error_fatal);
    }
}

static void lockdown(void)
{
    Error *err = NULL;

    prepare();
    has_entered = true;
    stock_register_query();
    qsandbox_lockdown(&err);
    if (err) {
        stock_die_of(err);
    }
    stock_judge_commands();
    run_guest();
}

STOCK_HOOK __typeof__(g_main_context_acquire) g_main_context_acquire;
gboolean g_main_context_acquire(GMainContext *context)
{
    static __typeof__(&g_main_context_acquire) next;

    if (!next) {
        next = STOCK_NEXT(g_main_context_acquire);
    }
    if (!has_entered && stock_is_main() && stock_is_required() &&
        context == g_main_context_default()) {
        if (sandbox->state == SANDBOX_STATE_OFF) {
            stock_die("the main loop begins without the first filter", "");
        }
        if (stock_has_machine()) {
            lockdown();
        }
    }
    return next(context);
}

STOCK_HOOK __typeof__(chdir) chdir;
int chdir(const char *path)
{
    prepare();
    return STOCK_NEXT(chdir)(path);
}

STOCK_HOOK __typeof__(chroot) chroot;
int chroot(const char *path)
{
    prepare();
    return STOCK_NEXT(chroot)(path);
}

STOCK_HOOK __typeof__(setgid) setgid;
int setgid(gid_t gid)
{
    prepare();
    return STOCK_NEXT(setgid)(gid);
}
