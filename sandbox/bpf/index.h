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
typedef struct QsIndexSlot {
    uint32_t hash;
    uint32_t number;         /* plus one; 0 is a free slot */
} QsIndexSlot;

typedef struct QsIndex {
    QsIndexSlot *slots;
    uint32_t size;           /* a power of two, or 0 */
    uint32_t used;
} QsIndex;

/*
 * The slot to look at first for @hash, and the one after @slot; a slot whose
 * number is 0 ends the search.
 */
QsIndexSlot *qsb_index_first(QsIndex *index, QsArena *arena, uint32_t hash);
QsIndexSlot *qsb_index_next(QsIndex *index, QsIndexSlot *slot);

/* Fills the free slot at which a search ended. */
void qsb_index_fill(QsIndex *index, QsIndexSlot *slot, uint32_t hash, uint32_t number);

/* Stirs @value into @hash. */
static inline uint64_t qsb_hash_mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

#endif
