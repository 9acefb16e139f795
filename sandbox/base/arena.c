/*
 * Memory that is freed all at once
 *
 * Pieces of chunks, of which the newest one is filled from its start to its end.  A
 * request that does not fit gets a new chunk, and what was left of the old one is
 * lost.  A grown array leaves its old copy behind, so growing costs at most as much
 * again as what is in use.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "qsandbox/arena.h"

#define CHUNK_SIZE (64 * 1024)
#define FIRST_CAPACITY 64

struct QsArenaChunk {
    QsArenaChunk *older;
    max_align_t data[];
};

static void add_chunk(QsArena *arena, size_t size)
{
    size_t usual = arena->chunk_size ? arena->chunk_size
                                     : CHUNK_SIZE - sizeof(QsArenaChunk);
    size_t room = MAX(size, usual);
    QsArenaChunk *chunk = g_malloc(sizeof(*chunk) + room);

    chunk->older = arena->chunks;
    arena->chunks = chunk;
    arena->next = (char *)chunk->data;
    arena->left = room;
}

static void *take(QsArena *arena, size_t size)
{
    void *result = arena->next;

    arena->next += size;
    arena->left -= size;
    return result;
}

void *qs_arena_alloc(QsArena *arena, size_t size)
{
    size_t skip = -(uintptr_t)arena->next & (G_ALIGNOF(max_align_t) - 1);

    g_assert(size <= G_MAXSSIZE);
    /* Every chunk starts aligned. */
    if (size + skip > arena->left || !arena->chunks) {
        add_chunk(arena, size);
    } else {
        take(arena, skip);
    }
    return take(arena, size);
}

void *qs_arena_alloc0(QsArena *arena, size_t size)
{
    return memset(qs_arena_alloc(arena, size), 0, size);
}

void *qs_arena_memdup(QsArena *arena, const void *data, size_t size)
{
    return size == 0 ? NULL : memcpy(qs_arena_alloc(arena, size), data, size);
}

char *qs_arena_strndup(QsArena *arena, const char *text, size_t length)
{
    char *copy;

    if (length >= arena->left) {
        add_chunk(arena, length + 1);
    }
    copy = take(arena, length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

void *qs_arena_grow(QsArena *arena, void *array, uint32_t n, uint32_t *capacity,
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
    grown = qs_arena_alloc(arena, wanted * element_size);
    if (*capacity) {
        memcpy(grown, array, *capacity * element_size);
    }
    *capacity = wanted;
    return grown;
}

void qs_arena_clear(QsArena *arena)
{
    while (arena->chunks) {
        QsArenaChunk *chunk = arena->chunks;

        arena->chunks = chunk->older;
        g_free(chunk);
    }
    arena->next = NULL;
    arena->left = 0;
}
