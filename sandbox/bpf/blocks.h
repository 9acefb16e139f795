/*
 * Cutting a decision's intervals into blocks that few tests decide
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_BLOCKS_H
#define QSANDBOX_BPF_BLOCKS_H

#include "qsandbox/arena.h"

/* One interval of the value in the accumulator, and where it leads. */
typedef struct BpfSpan {
    uint32_t first;
    uint32_t last;   /* the last value that can occur in it */
    uint32_t target; /* a decision */
    uint32_t weight; /* how often it is expected; at least 1 */
    gboolean alone;  /* hot: must be a block of its own */
} BpfSpan;

typedef enum BpfBlockKind {
    BPF_BLOCK_CHAIN = 1, /* comparisons only */
    BPF_BLOCK_BITS,      /* a bit for each value */
} BpfBlockKind;

/* The spans from @begin to before @end. */
typedef struct BpfBlock {
    BpfBlockKind kind;
    uint32_t begin;
    uint32_t end;
    uint64_t weight;
} BpfBlock;

/* Most comparisons in one block, whatever its costs. */
#define BPF_BLOCK_MAX_TESTS 48
/* Most spans that so many comparisons can tell apart. */
#define BPF_BLOCK_MAX_SPANS (2 * BPF_BLOCK_MAX_TESTS + 1)
/* Most values that one bit test can tell apart. */
#define BPF_BLOCK_MAX_BITS 32

/* The weights of the cost model for the spans of one word; see blocks.c. */
typedef struct BpfBlockCosts {
    gboolean bits;      /* bit tests may be used */
    uint32_t max_tests; /* in a chain; at most BPF_BLOCK_MAX_TESTS */
    uint32_t depth;     /* of each block, in sixteenths of an instruction */
} BpfBlockCosts;

/* @ret_blocks has room for @n. */
uint32_t bpf_blocks_cut(QsArena *arena, const BpfSpan *spans, uint32_t n,
                        const BpfBlockCosts *costs, BpfBlock *ret_blocks);

/*
 * A chain block in the order of its tests: first the values that are picked out
 * with one comparison each, then what is left of the spans once those are gone.
 */
typedef struct BpfChain {
    BpfSpan picked[BPF_BLOCK_MAX_SPANS];
    uint32_t n_picked;
    BpfSpan rest[BPF_BLOCK_MAX_SPANS];
    uint32_t n_rest;
} BpfChain;

void bpf_chain_init(BpfChain *chain);

/* Adds the span that follows; returns the number of comparisons needed now. */
uint32_t bpf_chain_add(BpfChain *chain, const BpfSpan *span);

#endif
