/*
 * qsandbox in an unpatched QEMU: what event loops make at their first use
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * As ../qemu/engines.c does, by what QEMU exports.
 */
#include "opaque.h"
#include "stock.h"

/* util/async.c and util/thread-pool.c; the same in all versions served */
#define MIN_WORKERS 0
#define MAX_WORKERS 64

void *aio_setup_linux_aio(AioContext *context, Error **errp);

/* Before 9.0 whoever waits for an event loop has its lock. */
void sandbox_do_in(AioContext *context, void (*work)(void *))
{
    void (*acquire)(AioContext *) = stock_find("aio_context_acquire");
    void (*release)(AioContext *) = stock_find("aio_context_release");

    if (acquire) {
        acquire(context);
    }
    aio_wait_bh_oneshot(context, work, NULL);
    if (release) {
        release(context);
    }
}

static int warm_iothread(Object *obj, void *opaque)
{
    if (object_dynamic_cast(obj, TYPE_IOTHREAD) &&
        !aio_setup_linux_aio(iothread_get_aio_context(IOTHREAD(obj)), NULL)) {
        *(bool *)opaque = true;
    }
    return 0;
}

void sandbox_warm_engines(QsInventory *inventory)
{
    bool failed = qs_inventory_has(inventory, "aio", "io_uring");

    if (qs_inventory_has(inventory, "aio", "native") ||
        qs_inventory_has(inventory, "hotplug", "block")) {
        failed |= !aio_setup_linux_aio(qemu_get_aio_context(), NULL);
        object_child_foreach_recursive(object_get_root(), warm_iothread, &failed);
    }
    if (failed) {
        qs_inventory_add(inventory, "aio", "threads",
                         "instead of an engine that the host does not give");
    }
}

/* -object main-loop says how many workers there may be. */
static int find_main_loop(Object *obj, void *opaque)
{
    int64_t *sizes = opaque;

    if (!object_dynamic_cast(obj, "main-loop")) {
        return 0;
    }
    sizes[0] = object_property_get_int(obj, "thread-pool-min", &error_abort);
    sizes[1] = object_property_get_int(obj, "thread-pool-max", &error_abort);
    return 1;
}

/* A pool makes its first workers in its event loop, as soon as it is there. */
bool sandbox_warm_worker(const QsInventory *inventory, Error **errp)
{
    AioContext *context = qemu_get_aio_context();
    int64_t sizes[2] = { MIN_WORKERS, MAX_WORKERS };
    Error *err = NULL;

    if (!qs_inventory_has_kind(inventory, "block")) {
        return true;
    }
    object_child_foreach_recursive(object_get_objects_root(), find_main_loop, sizes);
    aio_context_set_thread_pool_params(context, MAX(sizes[0], 1), MAX(sizes[1], 1), &err);
    if (err) {
        error_propagate(errp, err);
        return false;
    }
    aio_get_thread_pool(context);
    while (aio_poll(context, false)) {
    }
    return true;
}

/* A thread that cannot open its log writes none. */
void sandbox_warm_logs(void)
{
}
