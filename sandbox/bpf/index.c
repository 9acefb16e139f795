/*
 * An index by content
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "index.h"

#define FIRST_SIZE 256

BpfIndexSlot *bpf_index_next(BpfIndex *index, BpfIndexSlot *slot)
{
    return slot + 1 == index->slots + index->size ? index->slots : slot + 1;
}

static void index_grow(BpfIndex *index, QsArena *arena)
{
    BpfIndex grown = { .size = index->size ? index->size * 2 : FIRST_SIZE };

    grown.slots = qs_arena_array(arena, BpfIndexSlot, grown.size);
    memset(grown.slots, 0, grown.size * sizeof(*grown.slots));
    for (uint32_t i = 0; i < index->size; i++) {
        BpfIndexSlot *slot;

        if (index->slots[i].number == 0) {
            continue;
        }
        slot = &grown.slots[index->slots[i].hash & (grown.size - 1)];
        while (slot->number) {
            slot = bpf_index_next(&grown, slot);
        }
        *slot = index->slots[i];
    }
    grown.used = index->used;
    *index = grown;
}

BpfIndexSlot *bpf_index_first(BpfIndex *index, QsArena *arena, uint32_t hash)
{
    if (index->used >= index->size / 2) {
        index_grow(index, arena);
    }
    return &index->slots[hash & (index->size - 1)];
}

void bpf_index_fill(BpfIndex *index, BpfIndexSlot *slot, uint32_t hash, uint32_t number)
{
    slot->hash = hash;
    slot->number = number + 1;
    index->used++;
}
