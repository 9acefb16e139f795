/*
 * qsandbox in an unpatched QEMU: threads for those that may make none
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A thread that has given up what its work does not need hands its filters down to the
 * threads that it makes.  A patched QEMU lets others make them (qsandbox_may_create_threads()).
 * Here pthread_create() does: a thread with a role hands the work to one that has none,
 * and waits for it.  That one exists before the lockdown and does nothing else.
 */
#include "opaque.h"
#include <pthread.h>
#include "stock.h"

typedef struct Order {
    pthread_t *thread;
    const pthread_attr_t *attributes;
    void *(*begin)(void *);
    void *argument;
    sigset_t mask; /* the new thread's, as it would inherit it */
    int failed;
    bool is_done;
} Order;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static Order *order; /* what is to be made, one at a time */
static bool is_started;

static int create(pthread_t *thread, const pthread_attr_t *attributes,
                  void *(*begin)(void *), void *argument)
{
    static __typeof__(&pthread_create) next;

    if (!next) {
        next = STOCK_NEXT(pthread_create);
    }
    return next(thread, attributes, begin, argument);
}

static void *make_threads(void *unused)
{
    pthread_setname_np(pthread_self(), "qs-maker");
    pthread_mutex_lock(&lock);
    for (;;) {
        while (!order || order->is_done) {
            pthread_cond_wait(&changed, &lock);
        }
        pthread_sigmask(SIG_SETMASK, &order->mask, NULL);
        order->failed = create(order->thread, order->attributes, order->begin,
                               order->argument);
        order->is_done = true;
        pthread_cond_broadcast(&changed);
    }
    return NULL;
}

void stock_maker_start(void)
{
    sigset_t all, before;
    pthread_t thread;
    int failed;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    failed = create(&thread, NULL, make_threads, NULL);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed) {
        stock_die("-sandbox: cannot make a thread", g_strerror(failed));
    }
    is_started = true;
}

STOCK_HOOK __typeof__(pthread_create) pthread_create;
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                   void *(*begin)(void *), void *argument)
{
    Order own = { thread, attributes, begin, argument };

    if (!is_started || !sandbox_own_role()) {
        return create(thread, attributes, begin, argument);
    }
    pthread_sigmask(SIG_SETMASK, NULL, &own.mask);
    pthread_mutex_lock(&lock);
    while (order) {
        pthread_cond_wait(&changed, &lock);
    }
    order = &own;
    pthread_cond_broadcast(&changed);
    while (!own.is_done) {
        pthread_cond_wait(&changed, &lock);
    }
    order = NULL;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    return own.failed;
}
