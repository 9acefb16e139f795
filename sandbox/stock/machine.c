/*
 * qsandbox in an unpatched QEMU: the machine is there, and does not run yet
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "opaque.h"
#include "stock.h"

/*
 * QEMU calls the first word, and keeps its list in what follows.  There is more room than
 * any version takes.
 */
typedef struct Notifier {
    void (*notify)(struct Notifier *, void *);
    void *link[7];
} Notifier;
void qemu_add_machine_init_done_notifier(Notifier *notifier);

/* QEMU's own: whether the guest runs by itself. */
extern int autostart;

static bool machine_ready;
static int saved_autostart;

bool stock_has_machine(void)
{
    return machine_ready;
}

static void machine_done(Notifier *notifier, void *data)
{
    machine_ready = true;
    saved_autostart = autostart;
    autostart = 0;
}

static void state_changed(void *opaque, bool running, RunState state)
{
    if (running && sandbox->state != SANDBOX_STATE_LOCKED) {
        stock_die("the guest would run before the lockdown", "");
    }
}

void stock_await_machine(void)
{
    static Notifier notifier = { .notify = machine_done };

    stock_name_threads();
    qemu_add_machine_init_done_notifier(&notifier);
    qemu_add_vm_change_state_handler(state_changed, NULL);
}

bool stock_give_autostart(void)
{
    autostart = saved_autostart;
    return autostart;
}
