/*
 * The index by content
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "index.h"

/* Hashes that collide on purpose: an index must tell by number, not by hash. */
static void test_index(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfIndex index = { 0 };
    const uint32_t n = 5000;

    for (uint32_t i = 0; i < n; i++) {
        BpfIndexSlot *slot = bpf_index_first(&index, &arena, i / 4);

        while (slot->number) {
            g_assert_cmpuint(slot->number - 1, !=, i);
            slot = bpf_index_next(&index, slot);
        }
        bpf_index_fill(&index, slot, i / 4, i);
    }
    for (uint32_t i = 0; i < n; i++) {
        BpfIndexSlot *slot = bpf_index_first(&index, &arena, i / 4);

        while (slot->number && slot->number - 1 != i) {
            slot = bpf_index_next(&index, slot);
        }
        g_assert_cmpuint(slot->number, ==, i + 1);
    }
    g_assert_cmpuint(index.used, ==, n);
    g_assert_cmpuint(index.used, <=, index.size / 2 + 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/index/colliding", test_index);
    return g_test_run();
}
