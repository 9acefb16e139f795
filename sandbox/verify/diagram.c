/*
 * Decision diagrams.
 *
 * Reduced ordered decision diagrams with arbitrary constants at the leaves
 * (R. Bryant's BDDs; with more than two leaves they are called MTBDDs).  Two
 * rules make them canonical: a decision between equal halves is not made, and a
 * decision that exists already is shared.  So, for one order of the variables,
 * a function has exactly one handle, and equality of functions, which is what
 * the proof asks for, is equality of two integers.
 *
 * The one operation is verify_diagram_choose(); its results are remembered in a table
 * in which a newer one may replace an older (that costs time, never truth).
 *
 * Limits: the size can grow exponentially for some functions.  Steps are
 * counted; at the limit the diagram is marked exhausted, everything returns at
 * once, and the caller must not conclude anything.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "diagram.h"

#define FIRST_ENTRIES 2048u
/* A bound on memory: about 64 MB. */
#define MOST_ENTRIES (2048u * 1024u)

static uint32_t hash(uint32_t a, uint32_t b, uint32_t c)
{
    uint64_t mixed = (a * 0x9e3779b97f4a7c15ull) ^ (b * 0xc2b2ae3d27d4eb4full) ^
                     (c * 0x165667b19e3779f9ull);

    return (mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9ull >> 32;
}

/* The buckets are at most half full, so a search ends at an empty one. */
static uint32_t *find_bucket(VerifyDiagram *diagram, uint32_t variable, VerifyNode low,
                             VerifyNode high)
{
    uint32_t mask = diagram->n_buckets - 1;
    uint32_t at = hash(variable, low, high) & mask;

    while (diagram->buckets[at] != 0) {
        const VerifyEntry *entry = &diagram->entries[diagram->buckets[at] - 1];

        if (entry->variable == variable && entry->low == low && entry->high == high) {
            break;
        }
        at = (at + 1) & mask;
    }
    return &diagram->buckets[at];
}

/* Room for twice as many entries as there are; everything else follows. */
static void grow(VerifyDiagram *diagram, uint32_t capacity)
{
    diagram->entries = g_renew(VerifyEntry, diagram->entries, capacity);
    g_free(diagram->buckets);
    diagram->n_buckets = 2 * capacity;
    diagram->buckets = g_new0(uint32_t, diagram->n_buckets);
    for (uint32_t i = 0; i < diagram->n_entries; i++) {
        const VerifyEntry *entry = &diagram->entries[i];

        *find_bucket(diagram, entry->variable, entry->low, entry->high) = i + 1;
    }
    g_free(diagram->memos);
    diagram->n_memos = capacity;
    diagram->memos = g_new0(VerifyMemo, diagram->n_memos);
}

static VerifyNode find_or_add(VerifyDiagram *diagram, uint32_t variable, VerifyNode low,
                              VerifyNode high)
{
    uint32_t *bucket = find_bucket(diagram, variable, low, high);

    if (*bucket == 0) {
        VerifyEntry entry = { variable, low, high };

        if (diagram->n_entries >= MOST_ENTRIES) {
            diagram->exhausted = TRUE;
            return VERIFY_FALSE;
        }
        if (2 * diagram->n_entries >= diagram->n_buckets) {
            grow(diagram, diagram->n_buckets);
            bucket = find_bucket(diagram, variable, low, high);
        }
        diagram->entries[diagram->n_entries++] = entry;
        *bucket = diagram->n_entries;
    }
    return *bucket - 1;
}

static gboolean spend(VerifyDiagram *diagram)
{
    if (++diagram->work > diagram->work_limit) {
        diagram->exhausted = TRUE;
    }
    return !diagram->exhausted;
}

VerifyDiagram *verify_diagram_new(uint64_t work_limit)
{
    VerifyDiagram *diagram = g_new0(VerifyDiagram, 1);

    diagram->work_limit = work_limit;
    grow(diagram, FIRST_ENTRIES);
    verify_diagram_constant(diagram, VERIFY_FALSE);
    verify_diagram_constant(diagram, VERIFY_TRUE);
    return diagram;
}

void verify_diagram_free(VerifyDiagram *diagram)
{
    if (diagram) {
        g_free(diagram->entries);
        g_free(diagram->buckets);
        g_free(diagram->memos);
        g_free(diagram);
    }
}

VerifyNode verify_diagram_constant(VerifyDiagram *diagram, uint64_t value)
{
    return find_or_add(diagram, VERIFY_CONSTANT, (uint32_t)value, value >> 32);
}

gboolean verify_diagram_is_constant(const VerifyDiagram *diagram, VerifyNode node,
                                    uint64_t *ret_value)
{
    const VerifyEntry *entry = &diagram->entries[node];

    if (entry->variable != VERIFY_CONSTANT) {
        return FALSE;
    }
    *ret_value = (uint64_t)entry->high << 32 | entry->low;
    return TRUE;
}

VerifyNode verify_diagram_decide(VerifyDiagram *diagram, uint32_t variable,
                                 VerifyNode low, VerifyNode high)
{
    if (low == high || !spend(diagram)) {
        return low;
    }
    return find_or_add(diagram, variable, low, high);
}

static VerifyNode half(const VerifyEntry *entries, VerifyNode node, uint32_t variable,
                       gboolean high)
{
    const VerifyEntry *entry = &entries[node];

    if (entry->variable != variable) {
        return node;
    }
    return high ? entry->high : entry->low;
}

VerifyNode verify_diagram_choose(VerifyDiagram *diagram, VerifyNode condition,
                                 VerifyNode yes, VerifyNode no)
{
    const VerifyEntry *entries = diagram->entries;
    VerifyMemo memo = { condition, yes, no };
    uint32_t variable;
    VerifyNode low;
    VerifyNode high;
    uint32_t slot;

    if (condition == VERIFY_TRUE || yes == no) {
        return yes;
    }
    if (condition == VERIFY_FALSE) {
        return no;
    }
    if (yes == VERIFY_TRUE && no == VERIFY_FALSE) {
        return condition;
    }
    if (!spend(diagram)) {
        return VERIFY_FALSE;
    }
    slot = hash(condition, yes, no) & (diagram->n_memos - 1);
    if (diagram->memos[slot].condition == condition && diagram->memos[slot].yes == yes &&
        diagram->memos[slot].no == no) {
        return diagram->memos[slot].result;
    }
    variable = MIN(entries[condition].variable,
                   MIN(entries[yes].variable, entries[no].variable));
    low = verify_diagram_choose(diagram, half(entries, condition, variable, FALSE),
                                half(entries, yes, variable, FALSE),
                                half(entries, no, variable, FALSE));
    /* The entries may have moved meanwhile. */
    entries = diagram->entries;
    high = verify_diagram_choose(diagram, half(entries, condition, variable, TRUE),
                                 half(entries, yes, variable, TRUE),
                                 half(entries, no, variable, TRUE));
    memo.result = verify_diagram_decide(diagram, variable, low, high);
    if (!diagram->exhausted) {
        diagram->memos[hash(condition, yes, no) & (diagram->n_memos - 1)] = memo;
    }
    return memo.result;
}
