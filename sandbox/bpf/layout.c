/*
 * Layout: in which order to test what
 *
 * Decisions are laid out targets first.  Each has two ways in: its *body*, which expects
 * its word, unmasked, in the accumulator, and its *entry*, which loads the word and goes
 * on with the body.  A test that jumps to another decision on the same word takes the
 * body if the accumulator still holds the word there, and the entry otherwise: behind an
 * AND, a subtraction or a shift it does not.  Nothing else has to be known of the
 * accumulator.  The index register is set and used within one bit test only.
 *
 * A body over the intervals of one word:
 *
 *   1. "Is any bit of the mask set?" is one JSET, which leaves the word alone.
 *      Other masks are ANDed first, and comparisons are of the masked value.
 *   2. Single values known to be hot enough are tested first, hottest first, and
 *      taken out of the intervals; the neighbours close the gap.
 *   3. The intervals are cut into blocks (blocks.c), which become the leaves of
 *      a tree of "at least k?" tests.  It is split where the expected frequencies
 *      are most nearly balanced; for arguments, a third of the way, since a test
 *      that goes one way twice as often as the other is mispredicted a third less
 *      often and decides nearly as much (0.92 bits).
 *
 * What the kernel's action cache needs (kernel/seccomp.c, seccomp_is_const_allow()):
 * the decisions on architecture and number use nothing but loads of those two
 * and comparisons with constants, so each number that is allowed outright is
 * reached by such instructions alone.  Hence no bit tests on these two words.
 * And since such calls never run the filter, their weight is least.
 *
 * Limits: splitting by weight is within some tests of the best tree for each
 * value, not the best; hot values are few and known beforehand.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include "blocks.h"
#include "layout.h"

/* Relative weights of what no table calls hot. */
#define WEIGHT_COLD 1
#define WEIGHT_PERMITTED 4
#define WEIGHT_CONDITIONAL 2

/* Found by trying; docs/benchmarks.md shows what other costs lead to. */
const BpfLayoutCosts bpf_layout_costs = {
    .numbers = { .bits = FALSE, .max_tests = 3, .depth = 6 },
    .arguments = { .bits = TRUE, .max_tests = 5, .depth = 9 },
    .split_numbers = 50,
    .split_arguments = 35,
};

typedef struct Layout {
    QsArena *arena;
    BpfCodes *codes;
    const BpfDecisions *decisions;
    gboolean big_endian;
    const BpfLayoutCosts *costs;
    uint32_t *bodies; /* by decision; a return is its own body and entry */
    uint32_t *entries;
} Layout;

/* One decision being laid out. */
typedef struct Body {
    Layout *layout;
    const BpfDecision *decision;
    gboolean spoiled; /* the accumulator does not hold the word itself */
    BpfSpan *spans;
    uint32_t n_spans;
    BpfBlock *blocks;
    uint64_t *sums; /* of the weights of the blocks before */
} Body;

static uint32_t word_offset(const Layout *l, uint8_t word)
{
    gboolean high;
    unsigned arg;

    if (word == BPF_WORD_ARCH) {
        return offsetof(struct seccomp_data, arch);
    }
    if (word == BPF_WORD_NR) {
        return offsetof(struct seccomp_data, nr);
    }
    arg = (word - BPF_WORD_ARG_LOW) / 2;
    high = (word - BPF_WORD_ARG_LOW) % 2;
    return offsetof(struct seccomp_data, args) + arg * sizeof(uint64_t) +
           (high != l->big_endian ? sizeof(uint32_t) : 0);
}

static uint32_t leave(const Body *body, uint32_t target, gboolean spoiled)
{
    const Layout *l = body->layout;
    const BpfDecision *decision = &l->decisions->decisions[target];

    return !spoiled && decision->word == body->decision->word ? l->bodies[target]
                                                              : l->entries[target];
}

/* A tree over @n spans that touch each other. */
static uint32_t put_spans(const Body *body, const BpfSpan *spans, uint32_t n)
{
    uint64_t total = 0;
    uint64_t left = 0;
    uint32_t split = 1;
    uint32_t below;

    if (n == 1) {
        return leave(body, spans[0].target, body->spoiled);
    }
    for (uint32_t i = 0; i < n; i++) {
        total += spans[i].weight;
    }
    left = spans[0].weight;
    while (split + 1 < n && 2 * left + spans[split].weight < total) {
        left += spans[split++].weight;
    }
    below = put_spans(body, spans, split);
    return bpf_code_jump(body->layout->codes, BPF_JGE, spans[split].first,
                         put_spans(body, spans + split, n - split), below);
}

static uint32_t put_chain(const Body *body, const BpfBlock *block)
{
    BpfChain chain;
    uint32_t node;

    bpf_chain_init(&chain);
    for (uint32_t i = block->begin; i < block->end; i++) {
        bpf_chain_add(&chain, &body->spans[i]);
    }
    node = put_spans(body, chain.rest, chain.n_rest);
    /* The heaviest is tested first, that is, put last. */
    while (chain.n_picked > 0) {
        uint32_t lightest = chain.n_picked - 1;
        BpfSpan span;

        for (uint32_t i = chain.n_picked; i-- > 0;) {
            if (chain.picked[i].weight < chain.picked[lightest].weight) {
                lightest = i;
            }
        }
        span = chain.picked[lightest];
        node = bpf_code_jump(body->layout->codes, BPF_JEQ, span.first,
                             leave(body, span.target, body->spoiled), node);
        chain.n_picked--;
        for (uint32_t i = lightest; i < chain.n_picked; i++) {
            chain.picked[i] = chain.picked[i + 1];
        }
    }
    return node;
}

/* The tree around a block leaves only its own values, so the shift is below 32. */
static uint32_t put_bits(const Body *body, const BpfBlock *block)
{
    BpfCodes *codes = body->layout->codes;
    const BpfSpan *spans = body->spans;
    uint32_t base = spans[block->begin].first;
    uint32_t inside = spans[block->begin].target;
    uint32_t outside = inside;
    uint32_t mask = 0;
    uint32_t node;

    for (uint32_t i = block->begin; i < block->end; i++) {
        if (spans[i].target != inside) {
            outside = spans[i].target;
            continue;
        }
        for (uint32_t v = spans[i].first - base; v <= spans[i].last - base; v++) {
            mask |= UINT32_C(1) << v;
        }
    }
    node = bpf_code_jump(codes, BPF_JSET, mask, leave(body, inside, TRUE),
                         leave(body, outside, TRUE));
    node = bpf_code_then(codes, BPF_ALU | BPF_LSH | BPF_X, 0, node);
    node = bpf_code_then(codes, BPF_LD | BPF_IMM, 1, node);
    node = bpf_code_then(codes, BPF_MISC | BPF_TAX, 0, node);
    if (base != 0) {
        node = bpf_code_then(codes, BPF_ALU | BPF_SUB | BPF_K, base, node);
    }
    return node;
}

static gboolean is_argument(const Body *body)
{
    return body->decision->word >= BPF_WORD_ARG_LOW;
}

static unsigned split_percent(const Body *body)
{
    const BpfLayoutCosts *costs = body->layout->costs;

    return is_argument(body) ? costs->split_arguments : costs->split_numbers;
}

/* A tree over the blocks from @begin to before @end. */
static uint32_t put_blocks(const Body *body, uint32_t begin, uint32_t end)
{
    const BpfBlock *block = &body->blocks[begin];
    uint64_t weight = body->sums[end] - body->sums[begin];
    uint64_t middle = body->sums[begin] + weight * split_percent(body) / 100;
    uint32_t low = begin + 1;
    uint32_t high = end - 1;
    uint32_t below;

    if (end - begin == 1) {
        return block->kind == BPF_BLOCK_BITS ? put_bits(body, block)
                                             : put_chain(body, block);
    }
    /* The first border at or behind the middle, or the one before if nearer. */
    while (low < high) {
        uint32_t between = low + (high - low) / 2;

        if (body->sums[between] < middle) {
            low = between + 1;
        } else {
            high = between;
        }
    }
    if (low > begin + 1 && body->sums[low] > middle &&
        middle - body->sums[low - 1] < body->sums[low] - middle) {
        low--;
    }
    below = put_blocks(body, begin, low);
    return bpf_code_jump(body->layout->codes, BPF_JGE,
                         body->spans[body->blocks[low].begin].first,
                         put_blocks(body, low, end), below);
}

static uint32_t put_tree(Body *body)
{
    QsArena *arena = body->layout->arena;
    const BpfLayoutCosts *all = body->layout->costs;
    const BpfBlockCosts *costs = is_argument(body) ? &all->arguments : &all->numbers;
    uint32_t n;

    body->blocks = qs_arena_array(arena, BpfBlock, body->n_spans);
    n = bpf_blocks_cut(arena, body->spans, body->n_spans, costs, body->blocks);
    body->sums = qs_arena_array(arena, uint64_t, n + 1);
    body->sums[0] = 0;
    for (uint32_t i = 0; i < n; i++) {
        body->sums[i + 1] = body->sums[i] + body->blocks[i].weight;
    }
    return put_blocks(body, 0, n);
}

/*
 * Whether the test for @span comes first.  That costs all other values one step, and
 * saves @span all but one of the steps that the tree would take.
 */
static gboolean is_hot(const BpfSpan *span, uint64_t total, uint32_t n)
{
    return span->alone && span->first == span->last &&
           (uint64_t)span->weight * g_bit_storage(n) > total - span->weight;
}

/* Takes span @i out; no test has to tell its value apart any more. */
static void close_gap(Body *body, uint32_t i)
{
    BpfSpan *spans = body->spans;
    uint32_t removed = 1;

    if (i == 0) {
        spans[1].first = spans[0].first;
    } else {
        spans[i - 1].last = spans[i].last;
        if (i + 1 < body->n_spans && spans[i + 1].target == spans[i - 1].target) {
            spans[i - 1].last = spans[i + 1].last;
            spans[i - 1].weight += spans[i + 1].weight;
            spans[i - 1].alone |= spans[i + 1].alone;
            removed = 2;
        }
    }
    body->n_spans -= removed;
    for (uint32_t j = i; j < body->n_spans; j++) {
        spans[j] = spans[j + removed];
    }
}

static uint32_t put_hot_first(Body *body)
{
    BpfSpan span;
    uint64_t total = 0;
    uint32_t hottest = 0;
    uint32_t to;

    for (uint32_t i = 0; i < body->n_spans; i++) {
        total += body->spans[i].weight;
        if (body->spans[i].weight > body->spans[hottest].weight) {
            hottest = i;
        }
    }
    span = body->spans[hottest];
    if (body->n_spans < 3 || !is_hot(&span, total, body->n_spans)) {
        return put_tree(body);
    }
    to = leave(body, span.target, body->spoiled);
    close_gap(body, hottest);
    return bpf_code_jump(body->layout->codes, BPF_JEQ, span.first, to,
                         put_hot_first(body));
}

/* KILL_PROCESS is the largest of all numbers. */
static gboolean permits(uint32_t ret)
{
    uint32_t action = ret & SECCOMP_RET_ACTION_FULL;

    return action == SECCOMP_RET_ALLOW || action == SECCOMP_RET_LOG;
}

static uint32_t cold_weight(const Layout *l, uint8_t word, uint32_t target)
{
    const BpfDecision *to = &l->decisions->decisions[target];

    if (word < BPF_WORD_ARG_LOW) {
        /* A number with one answer is refused, or never comes here. */
        return to->word == BPF_WORD_NONE ? WEIGHT_COLD : WEIGHT_CONDITIONAL;
    }
    return to->word != BPF_WORD_NONE || permits(to->ret) ? WEIGHT_PERMITTED : WEIGHT_COLD;
}

static void make_spans(Body *body)
{
    const BpfDecision *decision = body->decision;
    const Layout *l = body->layout;

    body->n_spans = decision->n_arms;
    body->spans = qs_arena_array(l->arena, BpfSpan, decision->n_arms);
    for (uint32_t i = 0; i < decision->n_arms; i++) {
        const BpfArm *arm = &decision->arms[i];
        BpfSpan *span = &body->spans[i];

        span->first = arm->first;
        /* The largest value below the next arm that the mask lets through. */
        span->last = i + 1 < decision->n_arms ? (arm[1].first - 1) & decision->mask
                                              : decision->mask;
        span->target = arm->target;
        span->weight = cold_weight(l, decision->word, arm->target);
        span->alone = FALSE;
        if (span->weight == WEIGHT_COLD) {
            continue;
        }
        for (uint32_t j = 0; j < decision->n_hot; j++) {
            const BpfHotValue *hot = &decision->hot[j];

            if (span->first <= hot->value && hot->value <= span->last) {
                span->weight += hot->weight;
                span->alone = TRUE;
            }
        }
    }
}

static uint32_t lay_out_body(Layout *l, const BpfDecision *decision)
{
    Body body = { .layout = l, .decision = decision };
    uint32_t lowest_bit = decision->mask & -decision->mask;

    if (decision->mask == BPF_FULL_MASK) {
        make_spans(&body);
        return put_hot_first(&body);
    }
    if (decision->n_arms == 2 && decision->arms[1].first == lowest_bit) {
        return bpf_code_jump(l->codes, BPF_JSET, decision->mask,
                             leave(&body, decision->arms[1].target, FALSE),
                             leave(&body, decision->arms[0].target, FALSE));
    }
    body.spoiled = TRUE;
    make_spans(&body);
    return bpf_code_then(l->codes, BPF_ALU | BPF_AND | BPF_K, decision->mask,
                         put_hot_first(&body));
}

uint32_t bpf_layout(BpfCodes *codes, const BpfDecisions *decisions, uint32_t root,
                    gboolean big_endian, const BpfLayoutCosts *costs)
{
    Layout l = { .arena = codes->arena,
                 .codes = codes,
                 .decisions = decisions,
                 .big_endian = big_endian,
                 .costs = costs };
    gboolean *reachable = qs_arena_array(l.arena, gboolean, root + 1);

    l.bodies = qs_arena_array(l.arena, uint32_t, root + 1);
    l.entries = qs_arena_array(l.arena, uint32_t, root + 1);
    for (uint32_t i = 0; i <= root; i++) {
        reachable[i] = i == root;
    }
    for (uint32_t i = root + 1; i-- > 0;) {
        const BpfDecision *decision = &decisions->decisions[i];

        for (uint32_t j = 0; reachable[i] && j < decision->n_arms; j++) {
            reachable[decision->arms[j].target] = TRUE;
        }
    }
    for (uint32_t i = 0; i <= root; i++) {
        const BpfDecision *decision = &decisions->decisions[i];

        if (!reachable[i]) {
            continue;
        }
        if (decision->word == BPF_WORD_NONE) {
            l.bodies[i] = bpf_code_return(codes, decision->ret);
            l.entries[i] = l.bodies[i];
        } else {
            l.bodies[i] = lay_out_body(&l, decision);
            l.entries[i] = bpf_code_then(codes, BPF_LD | BPF_W | BPF_ABS,
                                         word_offset(&l, decision->word), l.bodies[i]);
        }
    }
    return l.entries[root];
}
