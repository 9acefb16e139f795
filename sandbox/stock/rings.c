/*
 * qsandbox in an unpatched QEMU: io_uring
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What is submitted through a ring no filter sees.  So there is none: event loops go on
 * with epoll and poll, and disks with the thread pool.
 */
#include "opaque.h"
#include "stock.h"

STOCK_HOOK int io_uring_queue_init(unsigned entries, void *ring, unsigned flags);
int io_uring_queue_init(unsigned entries, void *ring, unsigned flags)
{
    int (*next)(unsigned, void *, unsigned);

    if (stock_is_required()) {
        return -ENOSYS;
    }
    next = stock_next("io_uring_queue_init");
    return next(entries, ring, flags);
}
