/*
 * Case lists: what a call answers, as a chain of conditions
 *
 * Kept by content, so that equal lists have equal numbers, and simplified where they
 * are made: what never holds is left out, and what always holds ends a list.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cases.h"
#include "rewrite.h"

static uint32_t find_case(QsCases *c, const QsCase *wanted)
{
    uint32_t hash = qsb_hash_mix(qsb_hash_mix(wanted->node, wanted->ret), wanted->next);
    QsIndexSlot *slot = qsb_index_first(&c->index, c->arena, hash);

    while (slot->number) {
        const QsCase *other = &c->cases[slot->number - 1];

        if (other->is_leaf == wanted->is_leaf && other->node == wanted->node &&
            other->ret == wanted->ret && other->next == wanted->next) {
            return slot->number - 1;
        }
        slot = qsb_index_next(&c->index, slot);
    }
    qs_arena_ensure(c->arena, c->cases, c->n_cases, c->capacity);
    c->cases[c->n_cases] = *wanted;
    c->cases[c->n_cases].decision = QS_CASE_UNDECIDED;
    qsb_index_fill(&c->index, slot, hash, c->n_cases);
    return c->n_cases++;
}

uint32_t qsb_cases_leaf(QsCases *c, uint32_t ret)
{
    return find_case(c, &(QsCase) { .is_leaf = TRUE, .ret = ret });
}

uint32_t qsb_cases_add(QsCases *c, uint32_t node, uint32_t ret, uint32_t next)
{
    if (node == QS_EXPR_TRUE) {
        return qsb_cases_leaf(c, ret);
    }
    if (node == QS_EXPR_FALSE || (c->cases[next].is_leaf && c->cases[next].ret == ret)) {
        return next;
    }
    return find_case(c, &(QsCase) { .node = node, .ret = ret, .next = next });
}

uint32_t qsb_cases_count(const QsCases *c, uint32_t number)
{
    uint32_t n = 0;

    while (!c->cases[number].is_leaf) {
        number = c->cases[number].next;
        n++;
    }
    return n;
}

uint32_t qsb_cases_assign(QsCases *c, uint32_t number, uint32_t key)
{
    uint32_t n = qsb_cases_count(c, number);
    uint32_t *nodes = qs_arena_array(c->arena, uint32_t, n);
    uint32_t *rets = qs_arena_array(c->arena, uint32_t, n);
    uint32_t next = number;

    for (uint32_t i = 0; i < n; i++) {
        nodes[i] = qsb_nodes_assign(c->nodes, c->cases[next].node, key);
        rets[i] = c->cases[next].ret;
        next = c->cases[next].next;
    }
    while (n-- > 0) {
        next = qsb_cases_add(c, nodes[n], rets[n], next);
    }
    return next;
}
