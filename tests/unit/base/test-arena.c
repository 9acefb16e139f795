/*
 * The arena: what it hands out stays as it is until all is freed
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stddef.h>
#include <string.h>
#include "qsandbox/arena.h"

static void test_pieces(void)
{
    g_auto(QsArena) arena = { 0 };
    g_autoptr(GPtrArray) pieces = g_ptr_array_new();
    size_t sizes[] = { 1, 7, 16, 100, 5000, 70000, 0, 3 };

    for (unsigned i = 0; i < 400; i++) {
        size_t size = sizes[i % G_N_ELEMENTS(sizes)];
        unsigned char *piece = qs_arena_alloc(&arena, size);

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
    qs_arena_clear(&arena);
    g_assert_null(arena.chunks);
}

static void test_growth(void)
{
    g_auto(QsArena) arena = { 0 };
    uint32_t *numbers = NULL;
    uint32_t capacity = 0;

    for (uint32_t i = 0; i < 10000; i++) {
        qs_arena_ensure(&arena, numbers, i, capacity);
        g_assert_cmpuint(capacity, >, i);
        numbers[i] = i * 3;
    }
    for (uint32_t i = 0; i < 10000; i++) {
        g_assert_cmpuint(numbers[i], ==, i * 3);
    }
}

/* Texts are packed, and what follows them is aligned again. */
static void test_copies(void)
{
    g_auto(QsArena) arena = { .chunk_size = 300 };
    const char *texts[100];

    for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
        uint64_t *zero = qs_arena_new0(&arena, uint64_t);
        uint64_t *copy = qs_arena_memdup(&arena, &(uint64_t){ i }, sizeof(*copy));

        g_assert_cmpuint((uintptr_t)zero % G_ALIGNOF(max_align_t), ==, 0);
        g_assert_cmpuint(*zero, ==, 0);
        g_assert_cmpuint(*copy, ==, i);
        memset(zero, 0xff, sizeof(*zero));
        texts[i] = qs_arena_strndup(&arena, "0123456789", i % 11);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_assert_cmpuint(strlen(texts[i]), ==, i % 11);
        g_assert_true(g_str_has_prefix("0123456789", texts[i]));
    }
    g_assert_null(qs_arena_memdup(&arena, "", 0));
}

/* Texts that fill a chunk to its last byte, or do not fit in it. */
static void test_full(void)
{
    for (size_t length = 250; length < 260; length++) {
        g_auto(QsArena) arena = { .chunk_size = 256 };
        g_autofree char *text = g_strnfill(length, 'x');

        for (unsigned i = 0; i < 3; i++) {
            g_assert_cmpstr(qs_arena_strndup(&arena, text, length), ==, text);
            memset(qs_arena_alloc(&arena, 1), 'y', 1);
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/arena/pieces", test_pieces);
    g_test_add_func("/arena/growth", test_growth);
    g_test_add_func("/arena/copies", test_copies);
    g_test_add_func("/arena/full", test_full);
    return g_test_run();
}
