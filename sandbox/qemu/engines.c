/*
 * -sandbox: what event loops make at their first use
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Contexts of I/O engines, a worker, log files: made before the lockdown.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "block/aio-wait.h"
#include "block/aio.h"
#include "block/thread-pool.h"
#include "hw/core/cpu.h"
#include "qemu/log.h"
#include "qemu/main-loop.h"
#include "system/iothread.h"
#include "compat.h"
#include "glue.h"

typedef struct WarmUp {
    bool native;
    bool io_uring;
    bool failed; /* some event loop does without its engine */
} WarmUp;

/*
 * The engines make their kernel contexts at the first I/O in an event loop.  One
 * that cannot be had is no reason to end: a container's filter may refuse it, or
 * fs.aio-max-nr.  raw_check_linux_aio() and raw_check_linux_io_uring() say so at
 * that first I/O, fail again (aio/native and aio/io_uring answer with an
 * errno), and go on with the thread pool.
 */
static void warm_context(AioContext *context, WarmUp *warm_up)
{
#ifdef CONFIG_LINUX_AIO
    warm_up->failed |= warm_up->native && !aio_setup_linux_aio(context, NULL);
#endif
#ifdef CONFIG_LINUX_IO_URING
    warm_up->failed |= warm_up->io_uring && !sandbox_context_has_ring(context);
#endif
}

static int warm_iothread(Object *obj, void *opaque)
{
    if (object_dynamic_cast(obj, TYPE_IOTHREAD)) {
        warm_context(iothread_get_aio_context(IOTHREAD(obj)), opaque);
    }
    return 0;
}

void sandbox_warm_engines(QsInventory *inventory)
{
    WarmUp warm_up = {
        /* Of disks that are plugged in, aio=native works in the event loops of the start */
        .native = qs_inventory_has(inventory, "aio", "native") ||
                  qs_inventory_has(inventory, "hotplug", "block"),
        .io_uring = qs_inventory_has(inventory, "aio", "io_uring"),
    };

    warm_context(qemu_get_aio_context(), &warm_up);
    object_child_foreach_recursive(object_get_root(), warm_iothread, &warm_up);
    if (warm_up.failed) {
        qs_inventory_add(inventory, "aio", "threads",
                         "instead of an engine that the host does not give");
    }
}

static int idle_work(void *opaque)
{
    return 0;
}

static void work_done(void *opaque, int ret)
{
    *(bool *)opaque = true;
}

/*
 * A vCPU that waits for requests of the main loop's holds the big lock, and may
 * make no worker: there must be one, or the request would wait for the main
 * thread, and that for the lock.
 */
bool sandbox_warm_worker(const QsInventory *inventory, Error **errp)
{
    AioContext *context = qemu_get_aio_context();
    Error *err = NULL;
    bool done = false;

    if (!qs_inventory_has_kind(inventory, "block")) {
        return true;
    }
    aio_context_set_thread_pool_params(context, MAX(context->thread_pool_min, 1),
                                       MAX(context->thread_pool_max, 1), &err);
    if (err) {
        error_propagate(errp, err);
        return false;
    }
    thread_pool_submit_aio(idle_work, NULL, work_done, &done);
    while (!done) {
        aio_poll(context, true);
    }
    return true;
}

/* The first line that a thread writes with -d tid opens its file. */
static void warm_log(void *opaque)
{
    qemu_log_unlock(qemu_log_trylock());
}

static void warm_vcpu_log(CPUState *cpu, run_on_cpu_data data)
{
    warm_log(NULL);
}

static int warm_iothread_log(Object *obj, void *opaque)
{
    if (object_dynamic_cast(obj, TYPE_IOTHREAD)) {
        aio_wait_bh_oneshot(iothread_get_aio_context(IOTHREAD(obj)), warm_log, NULL);
    }
    return 0;
}

/* Threads that are made later write none: a log is no reason to open files. */
void sandbox_warm_logs(void)
{
    CPUState *cpu;

    if (!qemu_log_enabled() || !qemu_log_separate()) {
        return;
    }
    warm_log(NULL);
    CPU_FOREACH(cpu)
    {
        run_on_cpu(cpu, warm_vcpu_log, RUN_ON_CPU_NULL);
    }
    object_child_foreach_recursive(object_get_root(), warm_iothread_log, NULL);
}
