/*
 * Rewriting: what is left of an expression once something is known
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_REWRITE_H
#define QSANDBOX_BPF_REWRITE_H

#include "formula.h"

/* @node with every atom on @key replaced by its @truth. */
uint32_t qsb_nodes_assign(QsNodes *nodes, uint32_t node, uint32_t key);

/* Whether some atom in @node is on @key. */
gboolean qsb_nodes_mention(const QsNodes *nodes, uint32_t node, uint32_t key);

/*
 * @node where argument @arg, masked with @mask, is @value: atoms on it that look at
 * no other bits are replaced by what they say of that.  @keys are the keys of
 * which such atoms are, as in QsNode.keys.
 */
uint32_t qsb_nodes_know(QsNodes *nodes, uint32_t node, unsigned arg, uint64_t mask,
                       uint64_t value, uint64_t keys);

#endif
