/*
 * Memory that is freed all at once
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Everything that a profile consists of is made while it is read, never
 * changes and goes away with it.  Not thread-safe.
 */
#ifndef QSANDBOX_PROFILE_POOL_H
#define QSANDBOX_PROFILE_POOL_H

#include <glib.h>

typedef struct QsPool QsPool;

/* @size: how much memory is probably needed. */
QsPool *qs_pool_new(size_t size);
void qs_pool_free(QsPool *pool);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsPool, qs_pool_free)

/* Zeroed, aligned for any type, valid until qs_pool_free(). */
void *qs_pool_alloc(QsPool *pool, size_t size);

#define qs_pool_new0(pool, type, n) ((type *)qs_pool_alloc(pool, sizeof(type) * (n)))

/* The @length bytes at @text and a NUL. */
char *qs_pool_strndup(QsPool *pool, const char *text, size_t length);

/* A copy of @size bytes at @data; NULL if there are none. */
void *qs_pool_memdup(QsPool *pool, const void *data, size_t size);

#endif
