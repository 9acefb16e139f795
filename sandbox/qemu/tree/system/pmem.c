/*
 * The functions of libpmem that QEMU calls
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It needs libndctl, libkmod and libcrypto.  They are opened for memory backends with
 * pmem=on, without which neither function is ever called.
 */
#include "qemu/osdep.h"
/* QEMU's own: libraries of disks that call libpmem may not find these in its place. */
#pragma GCC visibility push(hidden)
#include <libpmem.h>
#pragma GCC visibility pop
#include "qemu/late-library.h"

static struct {
    typeof(pmem_persist) *persist;
    typeof(pmem_memcpy_persist) *memcpy_persist;
} library;

bool pmem_open(Error **errp)
{
    static const LateFunction functions[] = {
        { "pmem_memcpy_persist", &library.memcpy_persist },
        { "pmem_persist", &library.persist },
        { NULL },
    };

    return library.persist ||
           late_library_open("libpmem.so.1", functions,
                             "persistent memory (pmem=on), or with -sandbox"
                             " profile=object/memory-backend",
                             errp);
}

void pmem_persist(const void *address, size_t length)
{
    library.persist(address, length);
}

void *pmem_memcpy_persist(void *to, const void *from, size_t length)
{
    return library.memcpy_persist(to, from, length);
}
