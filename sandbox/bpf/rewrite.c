/*
 * Rewriting: what is left of an expression once something is known
 *
 * Either the truth of each atom on a key, or some bits of an argument, which decide
 * atoms that look at these bits only, under whatever mask.  Expressions are
 * immutable, so what changes is built anew, from the innermost change outwards, and
 * simplified by that.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rewrite.h"

uint32_t qsb_nodes_assign(QsNodes *nodes, uint32_t node, uint32_t key)
{
    /* Not a pointer: the array moves when nodes are added. */
    QsNode group = nodes->nodes[node];
    gboolean absorbing;
    uint32_t n_parts = 0;
    uint32_t *parts;

    if ((group.keys & UINT64_C(1) << key % 64) == 0) {
        return node;
    }
    if (group.kind == QS_EXPR_ATOM) {
        if (group.key != key) {
            return node;
        }
        return group.truth ? QS_EXPR_TRUE : QS_EXPR_FALSE;
    }
    /* Mostly one of the atoms right here decides, and nothing has to be built. */
    absorbing = group.kind == QS_EXPR_ANY;
    nodes->work += group.n;
    for (uint32_t i = 0; i < group.n; i++) {
        const QsNode *child = &nodes->nodes[group.children[i]];

        if (child->kind == QS_EXPR_ATOM && child->key == key &&
            child->truth == absorbing) {
            return absorbing ? QS_EXPR_TRUE : QS_EXPR_FALSE;
        }
    }
    parts = qs_arena_array(nodes->arena, uint32_t, group.n);
    for (uint32_t i = 0; i < group.n; i++) {
        uint32_t part = qsb_nodes_assign(nodes, group.children[i], key);

        if (part != (absorbing ? QS_EXPR_FALSE : QS_EXPR_TRUE)) {
            parts[n_parts++] = part;
        }
    }
    return qsb_nodes_group(nodes, group.kind, parts, n_parts);
}

gboolean qsb_nodes_mention(const QsNodes *nodes, uint32_t node, uint32_t key)
{
    const QsNode *n = &nodes->nodes[node];

    if ((n->keys & UINT64_C(1) << key % 64) == 0) {
        return FALSE;
    }
    if (n->kind == QS_EXPR_ATOM) {
        return n->key == key;
    }
    for (uint32_t i = 0; i < n->n; i++) {
        if (qsb_nodes_mention(nodes, n->children[i], key)) {
            return TRUE;
        }
    }
    return FALSE;
}

uint32_t qsb_nodes_know(QsNodes *nodes, uint32_t node, unsigned arg, uint64_t mask,
                       uint64_t value, uint64_t keys)
{
    /* Not a pointer: the array moves when nodes are added. */
    QsNode n = nodes->nodes[node];
    gboolean changed = FALSE;
    uint32_t *parts;

    if ((n.keys & keys) == 0) {
        return node;
    }
    if (n.kind == QS_EXPR_ATOM) {
        const QsKey *key = &nodes->keys[n.key];

        if (key->arg != arg || (key->mask & ~mask) != 0) {
            return node;
        }
        return qsb_node_contains(&n, value & key->mask) ? QS_EXPR_TRUE : QS_EXPR_FALSE;
    }
    nodes->work += n.n;
    parts = qs_arena_array(nodes->arena, uint32_t, n.n);
    for (uint32_t i = 0; i < n.n; i++) {
        parts[i] = qsb_nodes_know(nodes, n.children[i], arg, mask, value, keys);
        changed |= parts[i] != n.children[i];
    }
    return changed ? qsb_nodes_group(nodes, n.kind, parts, n.n) : node;
}
