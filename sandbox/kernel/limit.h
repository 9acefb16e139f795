/*
 * qsandbox: limiting how often the same refusal is told, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe and lock-free.
 */
#ifndef QSANDBOX_KERNEL_LIMIT_H
#define QSANDBOX_KERNEL_LIMIT_H

#include <glib.h>
#include <stdint.h>

/* How many of the same kind are all told. */
#define QS_LIMIT_FREE 16

typedef struct QsLimitSlot {
    uint32_t key;      /* 0: free */
    uint32_t count;
} QsLimitSlot;

#define QS_LIMIT_SLOTS 256

/* All zero to begin with. */
typedef struct QsLimit {
    QsLimitSlot slots[QS_LIMIT_SLOTS];
    uint32_t others;   /* what found no slot */
} QsLimit;

/* A key, never 0, for a call on an architecture in a role (may be NULL). */
uint32_t qs_limit_key(uint32_t audit_arch, uint32_t nr, const char *role);

/*
 * Counts one occurrence of @key: the number of times it has occurred if it is to
 * be told, else 0.  Told are the first QS_LIMIT_FREE, then every power of two.
 */
uint32_t qs_limit_count(QsLimit *limit, uint32_t key);

#endif
