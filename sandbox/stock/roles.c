/*
 * qsandbox in an unpatched QEMU: threads that are made while the guest runs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU's threads narrow themselves before they begin to work.  Here a thread is
 * known by its name, which QEMU gives it first of all, in the thread itself.  A worker, and
 * VNC's, narrow themselves after that, when they first wait for work behind the lockdown:
 * those of the start are there before it.  A processor that is plugged in is known when its
 * thread first asks KVM for the guest (run.c).
 */
#include "opaque.h"
#include <pthread.h>
#include "stock.h"

/* What the thread is to become as soon as it waits for work. */
static __thread const char *wanted;

/* Before 11.1 QEMU names threads only if it is asked to. */
void stock_name_threads(void)
{
    void (*naming)(bool) = stock_find("qemu_thread_naming");

    if (naming) {
        naming(true);
    }
}

/* Once narrowed, a thread stays so: nothing is left to be done. */
static void narrow_if_locked(void)
{
    const char *role = wanted;

    if (role && qatomic_read(&sandbox->state) == SANDBOX_STATE_LOCKED &&
        !sandbox_is_arriving()) {
        wanted = NULL;
        qsandbox_thread_role(role);
    }
}

/* What QEMU calls threads (util/thread-pool.c, ui/vnc-jobs.c, iothread.c) */
static void thread_has_name(const char *name)
{
    if (g_str_equal(name, "worker")) {
        wanted = "worker";
    } else if (g_str_equal(name, "vnc_worker")) {
        wanted = "display";
    } else if (g_str_has_prefix(name, "IO ")) {
        qsandbox_thread_role("iothread");
    }
}

STOCK_HOOK __typeof__(pthread_setname_np) pthread_setname_np;
int pthread_setname_np(pthread_t thread, const char *name)
{
    int failed = STOCK_NEXT(pthread_setname_np)(thread, name);

    if (qsandbox_enabled() && pthread_equal(thread, pthread_self()) && !stock_is_main()) {
        thread_has_name(name);
    }
    return failed;
}

STOCK_HOOK __typeof__(pthread_cond_wait) pthread_cond_wait;
int pthread_cond_wait(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
    static __typeof__(&pthread_cond_wait) next;
    int failed;

    if (!next) {
        next = STOCK_NEXT(pthread_cond_wait);
    }
    narrow_if_locked();
    failed = next(cond, mutex);
    narrow_if_locked();
    return failed;
}

STOCK_HOOK __typeof__(pthread_cond_timedwait) pthread_cond_timedwait;
int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex,
                           const struct timespec *until)
{
    static __typeof__(&pthread_cond_timedwait) next;
    int failed;

    if (!next) {
        next = STOCK_NEXT(pthread_cond_timedwait);
    }
    narrow_if_locked();
    failed = next(cond, mutex, until);
    narrow_if_locked();
    return failed;
}
