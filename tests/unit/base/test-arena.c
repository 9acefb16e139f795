/*
 * Arena and index by content
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <string.h>
#include "arena.h"

static void test_pieces(void)
{
    g_auto(QsArena) arena = { 0 };
    g_autoptr(GPtrArray) pieces = g_ptr_array_new();
    size_t sizes[] = { 1, 7, 16, 100, 5000, 70000, 0, 3 };

    for (unsigned i = 0; i < 400; i++) {
        size_t size = sizes[i % G_N_ELEMENTS(sizes)];
        unsigned char *piece = qsb_arena_alloc(&arena, size);

        g_assert_cmpuint((uintptr_t)piece % G_ALIGNOF(max_align_t), ==, 0);
        memset(piece, i, size);
        g_ptr_array_add(pieces, piece);
    }
    for (unsigned i = 0; i < pieces->len; i++) {
        const unsigned char *piece = pieces->pdata[i];

        for (size_t j = 0; j < sizes[i % G_N_ELEMENTS(sizes)]; j++) {
            g_assert_cmpuint(piece[j], ==, (unsigned char)i);
        }
    }
    qsb_arena_clear(&arena);
    g_assert_null(arena.chunks);
}

static void test_growth(void)
{
    g_auto(QsArena) arena = { 0 };
    uint32_t *numbers = NULL;
    uint32_t capacity = 0;

    for (uint32_t i = 0; i < 10000; i++) {
        qsb_arena_ensure(&arena, numbers, i, capacity);
        g_assert_cmpuint(capacity, >, i);
        numbers[i] = i * 3;
    }
    for (uint32_t i = 0; i < 10000; i++) {
        g_assert_cmpuint(numbers[i], ==, i * 3);
    }
}

/* Hashes that collide on purpose: an index must tell by number, not by hash. */
static void test_index(void)
{
    g_auto(QsArena) arena = { 0 };
    QsIndex index = { 0 };
    const uint32_t n = 5000;

    for (uint32_t i = 0; i < n; i++) {
        QsIndexSlot *slot = qsb_index_first(&index, &arena, i / 4);

        while (slot->number) {
            g_assert_cmpuint(slot->number - 1, !=, i);
            slot = qsb_index_next(&index, slot);
        }
        qsb_index_fill(&index, slot, i / 4, i);
    }
    for (uint32_t i = 0; i < n; i++) {
        QsIndexSlot *slot = qsb_index_first(&index, &arena, i / 4);

        while (slot->number && slot->number - 1 != i) {
            slot = qsb_index_next(&index, slot);
        }
        g_assert_cmpuint(slot->number, ==, i + 1);
    }
    g_assert_cmpuint(index.used, ==, n);
    g_assert_cmpuint(index.used, <=, index.size / 2 + 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/arena/pieces", test_pieces);
    g_test_add_func("/arena/growth", test_growth);
    g_test_add_func("/arena/index", test_index);
    return g_test_run();
}
