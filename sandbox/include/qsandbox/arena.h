/*
 * What one generation allocates, freed at once
 *
 * The steps of the generator build many small immutable things that refer to
 * each other and all die together.  Not thread-safe; each generation has its own.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_ARENA_H
#define QSANDBOX_BPF_ARENA_H

#include <glib.h>
#include <stdint.h>

typedef struct QsArenaChunk QsArenaChunk;

typedef struct QsArena {
    QsArenaChunk *chunks;    /* the newest first */
    char *next;
    size_t left;
} QsArena;

/* Suitably aligned for any type; not cleared. */
void *qsb_arena_alloc(QsArena *arena, size_t size);

#define qsb_arena_array(arena, Type, n) \
    ((Type *)qsb_arena_alloc((arena), sizeof(Type) * (n)))

void qsb_arena_clear(QsArena *arena);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(QsArena, qsb_arena_clear)

/*
 * An index by content over things that are numbered from 0: open addressing,
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

/* @array with room for element number @n; what was there is kept. */
void *qsb_arena_grow(QsArena *arena, void *array, uint32_t n, uint32_t *capacity,
                    size_t element_size);

#define qsb_arena_ensure(arena, array, n, capacity) \
    ((array) = qsb_arena_grow((arena), (array), (n), &(capacity), sizeof(*(array))))

#endif
