/*
 * qsandbox: memory that is freed all at once
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For many small things that refer to each other and all die together: what one
 * generation makes, or what one profile consists of.  What an arena hands out is valid
 * until qs_arena_clear().  Not thread-safe; each user has an own one.
 */
#ifndef QSANDBOX_ARENA_H
#define QSANDBOX_ARENA_H

#include <glib.h>
#include <stdint.h>

typedef struct QsArenaChunk QsArenaChunk;

/* All zero is an empty one. */
typedef struct QsArena {
    QsArenaChunk *chunks; /* the newest first */
    char *next;
    size_t left;
    size_t chunk_size; /* how much to get at once; 0: what many things need */
} QsArena;

/* Aligned for any type.  The first leaves the memory as it comes, the second zeroes it. */
void *qs_arena_alloc(QsArena *arena, size_t size);
void *qs_arena_alloc0(QsArena *arena, size_t size);

#define qs_arena_array(arena, Type, n) \
    ((Type *)qs_arena_alloc((arena), sizeof(Type) * (n)))
#define qs_arena_new0(arena, Type) ((Type *)qs_arena_alloc0((arena), sizeof(Type)))

/* A copy of @size bytes at @data; NULL if there are none. */
void *qs_arena_memdup(QsArena *arena, const void *data, size_t size);

/* The @length bytes at @text and a NUL. */
char *qs_arena_strndup(QsArena *arena, const char *text, size_t length);

/* @array with room for element number @n; what was there is kept. */
void *qs_arena_grow(QsArena *arena, void *array, uint32_t n, uint32_t *capacity,
                    size_t element_size);

#define qs_arena_ensure(arena, array, n, capacity) \
    ((array) = qs_arena_grow((arena), (array), (n), &(capacity), sizeof(*(array))))

/* Frees all of it; the arena is empty then. */
void qs_arena_clear(QsArena *arena);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(QsArena, qs_arena_clear)

#endif
