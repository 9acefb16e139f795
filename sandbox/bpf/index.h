/*
 * An index by content
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_INDEX_H
#define QSANDBOX_BPF_INDEX_H

#include "qsandbox/arena.h"

/*
 * Over things that are numbered from 0: open addressing,
 * linear probing, never more than half full.  The owner keeps the things and
 * their hashes' meaning; the index keeps (hash, number).  All zero is empty.
 */
typedef struct BpfIndexSlot {
    uint32_t hash;
    uint32_t number; /* plus one; 0 is a free slot */
} BpfIndexSlot;

typedef struct BpfIndex {
    BpfIndexSlot *slots;
    uint32_t size; /* a power of two, or 0 */
    uint32_t used;
} BpfIndex;

/*
 * The slot to look at first for @hash, and the one after @slot; a slot whose
 * number is 0 ends the search.
 */
BpfIndexSlot *bpf_index_first(BpfIndex *index, QsArena *arena, uint32_t hash);
BpfIndexSlot *bpf_index_next(BpfIndex *index, BpfIndexSlot *slot);

/* Fills the free slot at which a search ended. */
void bpf_index_fill(BpfIndex *index, BpfIndexSlot *slot, uint32_t hash, uint32_t number);

/* Stirs @value into @hash. */
static inline uint64_t bpf_hash_mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

#endif
