/*
 * Blocks: every cut is complete, within its limits, and no dearer than a plain tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "blocks.h"

/* Spans of the values from 0 to 2^32 - 1, with @n_targets targets. */
static uint32_t random_spans(GRand *rand, BpfSpan *spans, uint32_t most,
                             uint32_t n_targets)
{
    uint32_t gap = g_rand_int_range(rand, 1, 60);
    uint32_t n = g_rand_int_range(rand, 1, most);
    uint32_t next = 0;

    for (uint32_t i = 0; i < n; i++) {
        gboolean single = g_rand_boolean(rand);
        uint32_t length = single ? 1 : g_rand_int_range(rand, 1, gap + 1);

        spans[i] = (BpfSpan){ .first = next,
                              .last = next + length - 1,
                              .weight = 1,
                              .target = g_rand_int_range(rand, 0, n_targets) };
        if (i > 0 && spans[i].target == spans[i - 1].target) {
            spans[i].target = (spans[i].target + 1) % n_targets;
        }
        spans[i].alone = g_rand_int_range(rand, 0, 20) == 0;
        next += length;
    }
    spans[n - 1].last = UINT32_MAX;
    return n;
}

static uint32_t chain_tests(const BpfSpan *spans, const BpfBlock *block)
{
    uint32_t tests = 0;
    BpfChain chain;

    bpf_chain_init(&chain);
    for (uint32_t i = block->begin; i < block->end; i++) {
        tests = bpf_chain_add(&chain, &spans[i]);
    }
    return tests;
}

static void check_bits(const BpfSpan *spans, const BpfBlock *block)
{
    uint32_t targets[2] = { spans[block->begin].target, spans[block->begin + 1].target };

    g_assert_cmpuint(spans[block->end - 1].last - spans[block->begin].first, <,
                     BPF_BLOCK_MAX_BITS);
    for (uint32_t i = block->begin; i < block->end; i++) {
        g_assert_true(spans[i].target == targets[0] || spans[i].target == targets[1]);
    }
}

static void test_cuts(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());
    unsigned bit_blocks = 0;

    for (unsigned round = 0; round < 3000; round++) {
        g_auto(QsArena) arena = { 0 };
        gboolean bits = round % 2;
        const BpfBlockCosts costs = { bits, 1 + round % BPF_BLOCK_MAX_TESTS, round % 20 };
        BpfSpan spans[200];
        BpfBlock blocks[200];
        uint32_t n = random_spans(rand, spans, 200, 2 + round % 3);
        uint32_t n_blocks = bpf_blocks_cut(&arena, spans, n, &costs, blocks);
        uint32_t size = n_blocks - 1;
        uint32_t next = 0;

        for (uint32_t i = 0; i < n_blocks; i++) {
            const BpfBlock *block = &blocks[i];
            uint64_t weight = 0;

            g_assert_cmpuint(block->begin, ==, next);
            g_assert_cmpuint(block->end, >, block->begin);
            next = block->end;
            for (uint32_t j = block->begin; j < block->end; j++) {
                weight += spans[j].weight;
                g_assert_true(!spans[j].alone || block->end - block->begin == 1);
            }
            g_assert_cmpuint(block->weight, ==, weight);
            if (block->kind == BPF_BLOCK_BITS) {
                g_assert_true(bits);
                check_bits(spans, block);
                bit_blocks++;
            } else {
                g_assert_cmpuint(chain_tests(spans, block), <=, costs.max_tests);
                size += chain_tests(spans, block);
            }
        }
        g_assert_cmpuint(next, ==, n);
        if (!bits) {
            g_assert_cmpuint(size, <=, n - 1);
        }
    }
    g_assert_cmpuint(bit_blocks, >, 100);
}

/* A chain decides each value as the spans do. */
static void test_chains(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(g_test_rand_int());

    for (unsigned round = 0; round < 3000; round++) {
        BpfSpan spans[20];
        uint32_t n = random_spans(rand, spans, 20, 3);
        uint32_t used = 0;
        BpfChain chain;
        BpfChain longer;

        bpf_chain_init(&chain);
        longer = chain;
        while (used < n && bpf_chain_add(&longer, &spans[used]) <= BPF_BLOCK_MAX_TESTS) {
            chain = longer;
            used++;
        }
        for (uint32_t i = 0; i < used; i++) {
            const uint32_t values[] = { spans[i].first, spans[i].last };

            for (unsigned j = 0; j < 2; j++) {
                const BpfSpan *found = NULL;

                for (uint32_t k = 0; k < chain.n_picked && !found; k++) {
                    g_assert_cmpuint(chain.picked[k].first, ==, chain.picked[k].last);
                    if (chain.picked[k].first == values[j]) {
                        found = &chain.picked[k];
                    }
                }
                for (uint32_t k = 0; k < chain.n_rest && !found; k++) {
                    if (chain.rest[k].last >= values[j]) {
                        found = &chain.rest[k];
                    }
                }
                g_assert_nonnull(found);
                g_assert_cmpuint(found->target, ==, spans[i].target);
            }
        }
    }
}

/* Single values in a gap: one comparison each, not two. */
static void test_singles(void)
{
    const BpfBlockCosts costs = { TRUE, 3, 6 };
    g_auto(QsArena) arena = { 0 };
    BpfSpan spans[121];
    BpfBlock blocks[121];
    uint32_t size;
    uint32_t n_blocks;

    for (uint32_t i = 0; i < 121; i++) {
        uint32_t base = i / 2 * 1000;

        spans[i] = i % 2 ? (BpfSpan){ base + 999, base + 999, 1, 1, FALSE }
                         : (BpfSpan){ base, base + 998, 0, 1, FALSE };
    }
    spans[120].last = UINT32_MAX;
    n_blocks = bpf_blocks_cut(&arena, spans, 121, &costs, blocks);
    size = n_blocks - 1;
    for (uint32_t i = 0; i < n_blocks; i++) {
        g_assert_cmpint(blocks[i].kind, ==, BPF_BLOCK_CHAIN);
        size += chain_tests(spans, &blocks[i]);
    }
    g_assert_cmpuint(size, <=, 60 * 4 / 3);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/blocks/cuts", test_cuts);
    g_test_add_func("/blocks/chains", test_chains);
    g_test_add_func("/blocks/singles", test_singles);
    return g_test_run();
}
