/*
 * qsandbox: limiting how often the same refusal is reported
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A refused call that merely fails can be repeated, and each report is a write
 * to a log that somebody keeps.  So occurrences are counted by (architecture, call,
 * role, name) in a small open-addressed table of atomic words: a slot is claimed by
 * exchanging its key from 0 and is never given back.  When the table is full (an
 * attacker counting through call numbers) everything new shares one counter.
 * Two kinds whose 32-bit hashes are equal share a counter as well: a report may
 * then be left out, but no refusal depends on it.
 */
#include "limit.h"

/* Slots looked at before a key counts as one of the others. */
#define PROBES 16

static uint32_t mix(uint32_t hash, uint32_t word)
{
    hash ^= word;
    hash *= 0x9e3779b1u;
    return hash ^ (hash >> 15);
}

static uint32_t mix_text(uint32_t hash, const char *text)
{
    for (; text && *text; text++) {
        hash = mix(hash, (unsigned char)*text);
    }
    return hash;
}

uint32_t kernel_limit_key(uint32_t audit_arch, uint32_t nr, const char *role,
                          const char *name)
{
    uint32_t hash = mix_text(mix(mix(0x51ed270bu, audit_arch), nr), role);

    if (name) {
        hash = mix_text(mix(hash, 0), name);
    }
    return hash ? hash : 1;
}

static uint32_t *find_counter(KernelLimit *limit, uint32_t key)
{
    for (uint32_t i = 0; i < PROBES; i++) {
        KernelLimitSlot *slot = &limit->slots[(key + i) % KERNEL_LIMIT_SLOTS];
        uint32_t found = 0;

        if (__atomic_compare_exchange_n(&slot->key, &found, key, FALSE, __ATOMIC_RELAXED,
                                        __ATOMIC_RELAXED) ||
            found == key) {
            return &slot->count;
        }
    }
    return &limit->others;
}

uint32_t kernel_limit_count(KernelLimit *limit, uint32_t key)
{
    uint32_t *counter = find_counter(limit, key);
    uint32_t count = __atomic_load_n(counter, __ATOMIC_RELAXED);

    /* Stops at the end rather than begin anew with the first, free ones. */
    do {
        if (count == UINT32_MAX) {
            return 0;
        }
    } while (!__atomic_compare_exchange_n(counter, &count, count + 1, TRUE,
                                          __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    count++;
    return count <= KERNEL_LIMIT_FREE || (count & (count - 1)) == 0 ? count : 0;
}
