/*
 * What a diagram over a space says of one call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_LOOK_UP_H
#define QSANDBOX_TESTS_LOOK_UP_H

#include "space.h"

static inline uint64_t look_up(const Diagram *diagram, const Space *space,
                               DiagramNode node, const uint32_t words[SPACE_WORDS])
{
    g_autofree uint8_t *values = g_new0(uint8_t, qsv_space_n_variables(space) + 1);
    uint64_t outcome;

    qsv_space_place(space, words, values);
    while (!qsv_diagram_is_constant(diagram, node, &outcome)) {
        const DiagramEntry *entry = &diagram->entries[node];

        node = values[entry->variable] ? entry->high : entry->low;
    }
    return outcome;
}

#endif
