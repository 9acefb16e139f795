/*
 * Encoding: from the code graph to a program
 *
 * Nodes were made successors first, so placing them in that order from the end of
 * the program towards its beginning makes every jump a forward one whose distance
 * is known when it is written.  Nodes that nothing leads to are left out.
 *
 * A conditional jump reaches 255 instructions.  A target farther away is given a nearer
 * stand-in, directly behind the jump: a copy, if it is a return, else an unconditional
 * jump, whose distance is not limited.  All later jumps that a stand-in is nearer to use
 * it.
 *
 * An instruction that does not jump must be followed by its successor.  It mostly
 * is, being made right after it; if two such share a successor, the second gets
 * a copy of it where that is one instruction which can reach its own targets,
 * else an unconditional jump.
 *
 * Limits: a stand-in costs one instruction, and a jump one step more; no attempt
 * is made to order the nodes such that fewer are needed.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "encode.h"
#include "qsandbox/error.h"
#include "qsandbox/program.h"

/* What a jump may be away from its target, when two stand-ins may come between. */
#define MAX_REACH (UINT8_MAX - 2)

/* Places count from the end of the program. */
typedef struct Encoding {
    const BpfCodes *codes;
    struct sock_filter *filter; /* backwards */
    uint32_t length;
    uint32_t *homes;   /* by node: where it was placed first */
    uint32_t *nearest; /* by node: it, or what stands in for it */
} Encoding;

static gboolean is_return(const BpfCode *node)
{
    return BPF_CLASS(node->code) == BPF_RET;
}

static gboolean is_jump(const BpfCode *node)
{
    return BPF_CLASS(node->code) == BPF_JMP;
}

/* How far @target is from an instruction placed next. */
static uint32_t distance(const Encoding *e, uint32_t target)
{
    return e->length - e->nearest[target] - 1;
}

static void put(Encoding *e, uint16_t code, uint32_t k, uint32_t jt, uint32_t jf)
{
    e->filter[e->length++] = (struct sock_filter){ code, jt, jf, k };
}

static void put_stand_in(Encoding *e, uint32_t target)
{
    const BpfCode *node = &e->codes->codes[target];

    if (is_return(node)) {
        put(e, node->code, node->k, 0, 0);
    } else {
        put(e, BPF_JMP | BPF_JA, e->length - e->homes[target] - 1, 0, 0);
    }
    e->nearest[target] = e->length - 1;
}

static void put_jump(Encoding *e, const BpfCode *node)
{
    if (distance(e, node->jf) > MAX_REACH) {
        put_stand_in(e, node->jf);
    }
    if (distance(e, node->jt) > MAX_REACH) {
        put_stand_in(e, node->jt);
    }
    put(e, node->code, node->k, distance(e, node->jt), distance(e, node->jf));
}

/* Makes what is placed next be followed by @target. */
static void put_successor(Encoding *e, uint32_t target)
{
    const BpfCode *node = &e->codes->codes[target];

    if (distance(e, target) == 0) {
        return;
    }
    if (is_jump(node) && distance(e, node->jt) <= UINT8_MAX &&
        distance(e, node->jf) <= UINT8_MAX) {
        put(e, node->code, node->k, distance(e, node->jt), distance(e, node->jf));
        e->nearest[target] = e->length - 1;
    } else {
        put_stand_in(e, target);
    }
}

static void put_node(Encoding *e, uint32_t number)
{
    const BpfCode *node = &e->codes->codes[number];

    if (is_return(node)) {
        put(e, node->code, node->k, 0, 0);
    } else if (is_jump(node)) {
        put_jump(e, node);
    } else {
        put_successor(e, node->jt);
        put(e, node->code, node->k, 0, 0);
    }
    e->homes[number] = e->length - 1;
    e->nearest[number] = e->length - 1;
}

static gboolean *mark_reachable(const BpfCodes *codes, uint32_t root)
{
    gboolean *reachable = qs_arena_array(codes->arena, gboolean, root + 1);

    memset(reachable, 0, (root + 1) * sizeof(*reachable));
    reachable[root] = TRUE;
    for (uint32_t i = root + 1; i-- > 0;) {
        if (reachable[i] && !is_return(&codes->codes[i])) {
            reachable[codes->codes[i].jt] = TRUE;
            reachable[codes->codes[i].jf] = TRUE;
        }
    }
    return reachable;
}

gboolean bpf_encode(const BpfCodes *codes, uint32_t root, struct sock_filter **ret_filter,
                    size_t *ret_length, GError **error)
{
    const gboolean *reachable = mark_reachable(codes, root);
    Encoding e = { .codes = codes };

    /* One node is at most three instructions: itself and two stand-ins. */
    e.filter = qs_arena_array(codes->arena, struct sock_filter,
                              QS_PROGRAM_MAX_LENGTH + 3);
    e.homes = qs_arena_array(codes->arena, uint32_t, root + 1);
    e.nearest = qs_arena_array(codes->arena, uint32_t, root + 1);
    for (uint32_t i = 0; i <= root; i++) {
        if (!reachable[i]) {
            continue;
        }
        put_node(&e, i);
        if (e.length > QS_PROGRAM_MAX_LENGTH) {
            g_set_error(error, QS_ERROR, QS_ERROR_LIMIT,
                        "the policy needs more than the %d instructions that a "
                        "kernel takes",
                        QS_PROGRAM_MAX_LENGTH);
            return FALSE;
        }
    }
    *ret_filter = g_new(struct sock_filter, e.length);
    *ret_length = e.length;
    for (uint32_t i = 0; i < e.length; i++) {
        (*ret_filter)[i] = e.filter[e.length - 1 - i];
    }
    return TRUE;
}
