/*
 * -sandbox: the event SANDBOX_VIOLATION
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A refused call is reported by the writer's thread, which neither locks nor allocates.
 * It leaves what it knows in a ring and wakes the main loop, which sends the event.  A
 * call that the broker refuses comes straight from the main loop (broker.c).
 *
 * A hijacked QEMU may make as many refused calls as it likes: no more than EVENTS_MAX
 * events go out in a second, and the next one says how many did not.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-events-sandbox.h"
#include "qemu/atomic.h"
#include "qemu/event_notifier.h"
#include "qemu/main-loop.h"
#include "glue.h"

#define RING_SIZE 32
#define EVENTS_MAX 10

/* One thread writes, the main thread reads. */
static struct {
    QsRefusal refusals[RING_SIZE];
    unsigned written; /* atomic, counts on */
    unsigned read;    /* atomic, counts on */
    unsigned lost;    /* atomic */
} ring;

static EventNotifier notifier;
static bool is_started;

void sandbox_event_refused(void *opaque, const QsRefusal *refusal)
{
    unsigned written = qatomic_read(&ring.written);

    if (!qatomic_read(&is_started)) {
        return;
    }
    if (written - qatomic_load_acquire(&ring.read) == RING_SIZE) {
        qatomic_inc(&ring.lost);
    } else {
        ring.refusals[written % RING_SIZE] = *refusal;
        qatomic_store_release(&ring.written, written + 1);
    }
    event_notifier_set(&notifier);
}

/* Whether one more may go out now; *@ret_missed is how many could not before it. */
static bool take_turn(unsigned *ret_missed)
{
    static SandboxTurns turns;
    static unsigned missed;

    if (!sandbox_take_turn(&turns, EVENTS_MAX)) {
        missed++;
        return false;
    }
    *ret_missed = missed + qatomic_xchg(&ring.lost, 0);
    missed = 0;
    return true;
}

void sandbox_event_missed(unsigned n)
{
    qatomic_add(&ring.lost, n);
}

static strList *list_profiles(uint32_t nr, const uint64_t args[6])
{
    strList *list = NULL;
    strList **tail = &list;
    g_auto(GStrv) names = NULL;
    char text[1024];
    char **name;

    if (!sandbox->hints ||
        !qs_hints_describe(sandbox->hints, nr, args, text, sizeof(text))) {
        return NULL;
    }
    names = g_strsplit(text, ", ", -1);
    for (name = names; *name; name++) {
        QAPI_LIST_APPEND(tail, g_strdup(*name));
    }
    return list;
}

void sandbox_event_send(const QsRefusal *refusal, const char *name)
{
    bool native = refusal->audit_arch == sandbox->abi->audit_arch;
    const QsAbiCall *call = native ? qs_abi_find_number(sandbox->abi, refusal->nr) : NULL;
    g_autofree char *thread = g_str_to_ascii(refusal->thread, "C");
    uint64List *args = NULL;
    uint64List **tail = &args;
    strList *profiles;
    unsigned missed, i;

    if (!take_turn(&missed)) {
        return;
    }
    for (i = 0; i < G_N_ELEMENTS(refusal->args); i++) {
        QAPI_LIST_APPEND(tail, refusal->args[i]);
    }
    /* Of a name no profile is asked: the call itself is granted */
    profiles = native && !name ? list_profiles(refusal->nr, refusal->args) : NULL;
    qapi_event_send_sandbox_violation(call ? call->name : "unknown", refusal->nr, args,
                                      refusal->tid, thread[0] ? thread : NULL,
                                      refusal->role, name,
                                      refusal->let_through ? SANDBOX_ACTION_LOG
                                      : refusal->failure   ? SANDBOX_ACTION_ERRNO
                                                           : SANDBOX_ACTION_END,
                                      refusal->failure, profiles, missed);
    qapi_free_uint64List(args);
    qapi_free_strList(profiles);
}

static void on_refusals(void *opaque)
{
    unsigned read = qatomic_read(&ring.read);

    event_notifier_test_and_clear(&notifier);
    while (read != qatomic_load_acquire(&ring.written)) {
        sandbox_event_send(&ring.refusals[read % RING_SIZE], NULL);
        qatomic_store_release(&ring.read, ++read);
    }
}

bool sandbox_events_start(Error **errp)
{
    int failed = event_notifier_init(&notifier, false);

    if (failed < 0) {
        error_setg_errno(errp, -failed, "-sandbox: cannot make a notifier for events");
        return false;
    }
    qemu_set_fd_handler(event_notifier_get_fd(&notifier), on_refusals, NULL, NULL);
    qatomic_set(&is_started, true);
    return true;
}
