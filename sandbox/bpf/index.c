/*
 * An index by content
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "index.h"

#define FIRST_SIZE 256

QsIndexSlot *qsb_index_next(QsIndex *index, QsIndexSlot *slot)
{
    return slot + 1 == index->slots + index->size ? index->slots : slot + 1;
}

static void index_grow(QsIndex *index, QsArena *arena)
{
    QsIndex grown = { .size = index->size ? index->size * 2 : FIRST_SIZE };

    grown.slots = qs_arena_array(arena, QsIndexSlot, grown.size);
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
