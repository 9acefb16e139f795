/*
 * Blocks: the leaves of a balanced tree, chosen by cost
 *
 * A tree of "at least k?" tests alone needs a test for each border between
 * intervals.  A single value with the same target on both sides needs one
 * comparison for its two borders, so a block of a few such values, tested one by
 * one, is smaller than a tree and, up to five or so, hardly slower on average.  A
 * block of values within 32 of each other that go to two targets needs four or
 * five instructions whatever they are: subtract, take as index, shift a one
 * there, test it against a mask.
 *
 * The intervals are cut into blocks by dynamic programming from the right; the
 * cost of a cut is the sum over its blocks, plus one test for each border
 * between blocks:
 *
 *   cost(block) = SIZE_COST * instructions + depth
 *
 * The depth is that of the tree, which grows with the number of blocks.  It is dearer
 * for arguments.  A processor that cannot know which of many requests comes mispredicts
 * half of the tests that halve them, but hardly any that pick one out of five; see
 * docs/benchmarks.md for what was measured.  In a bit block three of the instructions
 * are no branches and cannot be mispredicted, which BITS_BONUS accounts for.
 *
 * Limits: of several adjacent single values, a chain picks greedily from the left.  The
 * work is linear in the number of intervals.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "blocks.h"

#define SIZE_COST 16
#define BITS_BONUS 8
#define BITS_TESTS 4

void bpf_chain_init(BpfChain *chain)
{
    chain->n_picked = 0;
    chain->n_rest = 0;
}

uint32_t bpf_chain_add(BpfChain *chain, const BpfSpan *span)
{
    BpfSpan *last = chain->rest + chain->n_rest - 1;

    if (chain->n_rest >= 2 && last->first == last->last &&
        last[-1].target == span->target) {
        /* Without the single value in between, its neighbours are one. */
        chain->picked[chain->n_picked++] = *last;
        last[-1].last = span->last;
        last[-1].weight += span->weight;
        chain->n_rest--;
    } else {
        chain->rest[chain->n_rest++] = *span;
    }
    return chain->n_picked + chain->n_rest - 1;
}

/* Best known cut of the spans from one on. */
typedef struct Cut {
    uint32_t cost;
    uint32_t end;
    BpfBlockKind kind;
} Cut;

/* @cost is that of the block from @begin to before @end. */
static void consider(Cut *cuts, uint32_t begin, uint32_t end, uint32_t n,
                     BpfBlockKind kind, uint32_t cost)
{
    Cut *cut = &cuts[begin];

    if (end < n) {
        cost += SIZE_COST + cuts[end].cost;
    }
    if (cut->end == 0 || cost < cut->cost) {
        *cut = (Cut){ cost, end, kind };
    }
}

static void consider_chains(Cut *cuts, const BpfSpan *spans, uint32_t begin, uint32_t n,
                            const BpfBlockCosts *costs)
{
    BpfChain chain;

    bpf_chain_init(&chain);
    for (uint32_t end = begin + 1; end <= n; end++) {
        const BpfSpan *span = &spans[end - 1];
        uint32_t tests = bpf_chain_add(&chain, span);

        /* More spans never need fewer tests. */
        if (tests > costs->max_tests || (span->alone && end > begin + 1)) {
            break;
        }
        consider(cuts, begin, end, n, BPF_BLOCK_CHAIN, tests * SIZE_COST + costs->depth);
        if (span->alone) {
            break;
        }
    }
}

static void consider_bits(Cut *cuts, const BpfSpan *spans, uint32_t begin, uint32_t n,
                          const BpfBlockCosts *costs)
{
    uint32_t base = spans[begin].first;
    uint32_t size = BITS_TESTS + (base != 0);
    uint32_t other = 0;
    gboolean has_other = FALSE;

    for (uint32_t end = begin + 1; end <= n; end++) {
        const BpfSpan *span = &spans[end - 1];

        if (span->last - base >= BPF_BLOCK_MAX_BITS || span->alone) {
            break;
        }
        if (span->target != spans[begin].target) {
            if (has_other && span->target != other) {
                break;
            }
            has_other = TRUE;
            other = span->target;
        }
        if (has_other) {
            consider(cuts, begin, end, n, BPF_BLOCK_BITS,
                     size * SIZE_COST - BITS_BONUS + costs->depth);
        }
    }
}

uint32_t bpf_blocks_cut(QsArena *arena, const BpfSpan *spans, uint32_t n,
                        const BpfBlockCosts *costs, BpfBlock *ret_blocks)
{
    Cut *cuts = qs_arena_array(arena, Cut, n);
    uint32_t n_blocks = 0;

    for (uint32_t begin = n; begin-- > 0;) {
        cuts[begin].end = 0;
        consider_chains(cuts, spans, begin, n, costs);
        if (costs->bits) {
            consider_bits(cuts, spans, begin, n, costs);
        }
    }
    for (uint32_t begin = 0; begin < n; begin = cuts[begin].end) {
        BpfBlock *block = &ret_blocks[n_blocks++];

        block->kind = cuts[begin].kind;
        block->begin = begin;
        block->end = cuts[begin].end;
        block->weight = 0;
        for (uint32_t i = block->begin; i < block->end; i++) {
            block->weight += spans[i].weight;
        }
    }
    return n_blocks;
}
