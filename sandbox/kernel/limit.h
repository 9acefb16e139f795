/*
 * qsandbox: limiting how often the same refusal is reported, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe and lock-free.
 */
#ifndef QSANDBOX_KERNEL_LIMIT_H
#define QSANDBOX_KERNEL_LIMIT_H

#include <glib.h>
#include <stdint.h>

/* How many of the same kind are all reported. */
#define KERNEL_LIMIT_FREE 16

typedef struct KernelLimitSlot {
    uint32_t key; /* 0: free */
    uint32_t count;
} KernelLimitSlot;

#define KERNEL_LIMIT_SLOTS 2048

/* All zero to begin with. */
typedef struct KernelLimit {
    KernelLimitSlot slots[KERNEL_LIMIT_SLOTS];
    uint32_t others; /* what found no slot */
} KernelLimit;

/*
 * A key, never 0, for a call on an architecture in a role, about a file or an address (both
 * may be NULL).
 */
uint32_t kernel_limit_key(uint32_t audit_arch, uint32_t nr, const char *role,
                          const char *name);

/*
 * Counts one occurrence of @key.  Returns how often it has occurred if that is to be
 * reported, else 0.  The first KERNEL_LIMIT_FREE are reported, then every power of two.
 */
uint32_t kernel_limit_count(KernelLimit *limit, uint32_t key);

#endif
