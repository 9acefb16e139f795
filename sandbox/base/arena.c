/*
 * Arena and index by content
 *
 * The arena hands out pieces of chunks of at least CHUNK_SIZE bytes and never
 * takes one back.  A grown array leaves its old copy behind, so growing costs at
 * most as much again as what is in use.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <string.h>
#include "arena.h"

#define CHUNK_SIZE (64 * 1024)
#define FIRST_INDEX_SIZE 256
#define FIRST_CAPACITY 64

struct QsArenaChunk {
    QsArenaChunk *older;
    max_align_t data[];
};

void *qsb_arena_alloc(QsArena *arena, size_t size)
{
    const size_t unit = G_ALIGNOF(max_align_t);
    void *result;

    size = (size + unit - 1) / unit * unit;
    if (size > arena->left) {
        size_t room = MAX(size, CHUNK_SIZE - sizeof(QsArenaChunk));
        QsArenaChunk *chunk = g_malloc(sizeof(*chunk) + room);

        chunk->older = arena->chunks;
        arena->chunks = chunk;
        arena->next = (char *)chunk->data;
        arena->left = room;
    }
    result = arena->next;
    arena->next += size;
    arena->left -= size;
    return result;
}

void qsb_arena_clear(QsArena *arena)
{
    while (arena->chunks) {
        QsArenaChunk *chunk = arena->chunks;

        arena->chunks = chunk->older;
        g_free(chunk);
    }
    arena->next = NULL;
    arena->left = 0;
}

void *qsb_arena_grow(QsArena *arena, void *array, uint32_t n, uint32_t *capacity,
                    size_t element_size)
{
    uint32_t wanted = *capacity ? *capacity : FIRST_CAPACITY;
    void *grown;

    if (n < *capacity) {
        return array;
    }
    while (wanted <= n) {
        wanted *= 2;
    }
    grown = qsb_arena_alloc(arena, wanted * element_size);
    if (*capacity) {
        memcpy(grown, array, *capacity * element_size);
    }
    *capacity = wanted;
    return grown;
}

QsIndexSlot *qsb_index_next(QsIndex *index, QsIndexSlot *slot)
{
    return slot + 1 == index->slots + index->size ? index->slots : slot + 1;
}

static void index_grow(QsIndex *index, QsArena *arena)
{
    QsIndex grown = { .size = index->size ? index->size * 2 : FIRST_INDEX_SIZE };

    grown.slots = qsb_arena_array(arena, QsIndexSlot, grown.size);
    memset(grown.slots, 0, grown.size * sizeof(*grown.slots));
    for (uint32_t i = 0; i < index->size; i++) {
        QsIndexSlot *slot;

        if (index->slots[i].number == 0) {
            continue;
        }
        slot = &grown.slots[index->slots[i].hash & (grown.size - 1)];
        while (slot->number) {
            slot = qsb_index_next(&grown, slot);
        }
        *slot = index->slots[i];
    }
    grown.used = index->used;
    *index = grown;
}

QsIndexSlot *qsb_index_first(QsIndex *index, QsArena *arena, uint32_t hash)
{
    if (index->used >= index->size / 2) {
        index_grow(index, arena);
    }
    return &index->slots[hash & (index->size - 1)];
}

void qsb_index_fill(QsIndex *index, QsIndexSlot *slot, uint32_t hash, uint32_t number)
{
    slot->hash = hash;
    slot->number = number + 1;
    index->used++;
}
