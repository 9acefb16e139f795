/*
 * Memory that is freed all at once
 *
 * A list of blocks; the newest one is filled from its start to its end.  A
 * request that does not fit gets a new block, and what was left of the old one
 * is lost, which is at most one request in each block.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "pool.h"

#define BLOCK_SIZE 4096

typedef struct Block Block;
struct Block {
    Block *next;
    max_align_t data[];
};

struct QsPool {
    Block *blocks;
    char *free;
    size_t left;
};

static void add_block(QsPool *pool, size_t size)
{
    Block *block = g_malloc(sizeof(Block) + size);

    block->next = pool->blocks;
    pool->blocks = block;
    pool->free = (char *)block->data;
    pool->left = size;
}

QsPool *qs_pool_new(size_t size)
{
    QsPool *pool = g_new0(QsPool, 1);

    add_block(pool, MAX(size, 256));
    return pool;
}

void qs_pool_free(QsPool *pool)
{
    if (pool == NULL) {
        return;
    }
    while (pool->blocks != NULL) {
        Block *block = pool->blocks;

        pool->blocks = block->next;
        g_free(block);
    }
    g_free(pool);
}

static void *take(QsPool *pool, size_t size)
{
    void *result;

    if (size > pool->left) {
        add_block(pool, MAX(size, BLOCK_SIZE));
    }
    result = pool->free;
    pool->free += size;
    pool->left -= size;
    return result;
}

void *qs_pool_alloc(QsPool *pool, size_t size)
{
    size_t align = _Alignof(max_align_t);
    size_t skip = -(uintptr_t)pool->free & (align - 1);

    g_assert(size < G_MAXINT);
    /* Every block starts aligned. */
    if (size + skip <= pool->left) {
        take(pool, skip);
    } else {
        pool->left = 0;
    }
    return memset(take(pool, size), 0, size);
}

char *qs_pool_strndup(QsPool *pool, const char *text, size_t length)
{
    char *copy = take(pool, length + 1);

    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

void *qs_pool_memdup(QsPool *pool, const void *data, size_t size)
{
    return size == 0 ? NULL : memcpy(qs_pool_alloc(pool, size), data, size);
}
