/*
 * Policies out of bytes
 *
 * Numbers and values come from small ranges most of the time, so that grants
 * meet on the same calls and conditions on the same arguments; and else from
 * where errors live: powers of two, the ends of the halves, the first foreign
 * number.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "draw-policy.h"

/* Policies being drawn. */
typedef struct Sketch {
    Draw *draw;
    unsigned nodes; /* left for conditions */
    uint64_t base;  /* the last value: others are near it */
} Sketch;

static QsAction draw_action(Draw *draw)
{
    unsigned byte = draw_byte(draw);
    QsAction action = { QS_ACTION_ALLOW, 0 };

    if (byte % 2 == 0) {
        return action;
    }
    action.kind = QS_ACTION_KILL_PROCESS + byte / 2 % 8;
    if (action.kind == QS_ACTION_ERRNO) {
        action.data = byte / 16 == 15 ? 4095 : 1 + byte / 16 % 4;
    } else if (action.kind == QS_ACTION_TRACE) {
        action.data = byte / 16 == 15 ? UINT16_MAX : byte / 16 % 3;
    }
    return action;
}

static uint64_t draw_value(Sketch *sketch, unsigned bits)
{
    Draw *draw = sketch->draw;
    unsigned byte = draw_byte(draw);
    uint64_t value = byte / 8;

    switch (byte % 8) {
    case 0:
        break;
    case 1:
        value = draw_byte(draw);
        break;
    case 2:
        value = sketch->base + byte / 8 - 8;
        break;
    case 3:
        value = UINT64_C(1) << draw_below(draw, 64);
        break;
    case 4:
        value = draw_word(draw);
        break;
    case 5:
        value = (uint64_t)draw_below(draw, 4) << 32 | value;
        break;
    case 6:
        value = (byte & 8 ? UINT64_MAX : UINT32_MAX) - byte / 16;
        break;
    default:
        value = draw_word(draw);
        value = value << 32 | draw_word(draw);
        break;
    }
    sketch->base = value;
    return bits == 64 ? value : (uint32_t)value;
}

static uint64_t draw_mask(Sketch *sketch, unsigned bits)
{
    uint64_t full = qs_width_mask(bits);
    Draw *draw = sketch->draw;

    switch (draw_below(draw, 16)) {
    case 1:
        return UINT64_C(1) << draw_below(draw, bits);
    case 2:
        return full << draw_below(draw, bits) & full;
    case 3:
        return full >> draw_below(draw, bits);
    case 4:
        return draw_value(sketch, bits);
    case 5:
        return ~draw_value(sketch, bits) & full;
    case 6:
        return draw_byte(draw) & full;
    default:
        return full;
    }
}

static unsigned draw_arg(Draw *draw)
{
    unsigned byte = draw_byte(draw);

    return byte < 128 ? 1 : byte % 6;
}

static QsCond *draw_test(Sketch *sketch)
{
    Draw *draw = sketch->draw;
    unsigned arg = draw_arg(draw);
    unsigned kind = draw_byte(draw);
    unsigned bits = kind & 1 ? 64 : 32;
    uint64_t mask = draw_mask(sketch, bits);
    uint64_t value = draw_value(sketch, bits);

    sketch->nodes--;
    return qs_cond_new_test(arg, bits, mask, QS_CMP_EQ + (kind / 2) % QS_CMP_GE,
                            kind & 128 ? value : value & mask);
}

/* A set of values of one argument, as switches over requests and flags have. */
static QsCond *draw_values(Sketch *sketch)
{
    Draw *draw = sketch->draw;
    unsigned arg = draw_arg(draw);
    unsigned kind = draw_byte(draw);
    unsigned bits = kind & 1 ? 64 : 32;
    unsigned n = MIN(1 + kind / 2 % 40, sketch->nodes);
    QsCmp op = kind >= 240 ? QS_CMP_NE : QS_CMP_EQ;
    uint64_t mask = kind >= 224 ? draw_mask(sketch, bits) : qs_width_mask(bits);
    uint64_t base = draw_value(sketch, bits);
    unsigned step = draw_below(draw, 48);
    QsCond *children[40];

    for (unsigned i = 0; i < n; i++) {
        uint64_t value = base + (step < 40 ? draw_below(draw, 40) : i * (step - 39));

        if (step & 1 && i % 8 == 7) {
            value = draw_value(sketch, bits);
        }
        value &= mask;
        children[i] = qs_cond_new_test(arg, bits, mask, op, value);
    }
    sketch->nodes -= n;
    return op == QS_CMP_EQ ? qs_cond_new_any(children, n) : qs_cond_new_all(children, n);
}

static QsCond *draw_cond(Sketch *sketch, unsigned depth)
{
    unsigned byte = draw_byte(sketch->draw);
    unsigned n = 1 + byte / 8 % 4;
    QsCond *children[4];

    if (byte % 8 < 4 || depth == 0 || sketch->nodes < 5) {
        return byte % 8 == 3 ? draw_values(sketch) : draw_test(sketch);
    }
    sketch->nodes--;
    for (unsigned i = 0; i < n; i++) {
        /* Each level keeps a node for those that are yet to come. */
        sketch->nodes -= n - i - 1;
        children[i] = draw_cond(sketch, depth - 1);
        sketch->nodes += n - i - 1;
    }
    return byte % 8 < 6 ? qs_cond_new_all(children, n) : qs_cond_new_any(children, n);
}

static uint32_t draw_number(Draw *draw, const QsPolicy *policy)
{
    unsigned byte = draw_byte(draw);

    switch (byte / 16) {
    case 12:
        return draw_word(draw);
    case 13:
        return 0x40000000 - 4 + byte % 16;
    case 14:
        return byte % 2 ? UINT32_MAX - byte % 16 / 2 : byte % 16;
    case 15:
        return policy->abi
            ->calls[(byte % 16 << 8 | draw_byte(draw)) % policy->abi->n_calls]
            .nr;
    default:
        if (byte % 3 == 2 && policy->calls->len > 0) {
            const QsPolicyCall *call = g_ptr_array_index(policy->calls,
                                                         byte / 3 % policy->calls->len);

            return call->nr + (byte & 1);
        }
        return byte / 2;
    }
}

/* Mostly one; else several of one byte order, the first of them first. */
static void draw_architectures(Draw *draw, PolicySet *set)
{
    unsigned byte = draw_byte(draw);
    unsigned first = byte % QS_ARCH_LAST;
    gboolean big_endian = qs_abi_get(1 + first)->big_endian;
    unsigned others = byte < 200 ? 0 : draw_byte(draw) << 8 | draw_byte(draw);
    QsAction bad_arch_action = draw_action(draw);

    for (unsigned i = 0; i < QS_ARCH_LAST; i++) {
        const QsAbi *abi = qs_abi_get(1 + (first + i) % QS_ARCH_LAST);

        if (i == 0 || (others & 1u << i && abi->big_endian == big_endian)) {
            set->policies[set->n++] = qs_policy_new(abi, draw_action(draw),
                                                    bad_arch_action);
        }
    }
}

void draw_policies(Draw *draw, PolicySet *ret_set)
{
    Sketch sketch = { .draw = draw, .nodes = DRAW_MOST_NODES };

    ret_set->n = 0;
    draw_architectures(draw, ret_set);
    for (unsigned i = 0; i < DRAW_MOST_GRANTS && !draw_is_empty(draw); i++) {
        unsigned which = ret_set->n == 1 ? 0 : draw_below(draw, ret_set->n);
        QsPolicy *policy = ret_set->policies[which];
        uint32_t nr = draw_number(draw, policy);
        QsAction action = draw_action(draw);
        unsigned byte = draw_byte(draw);
        QsCond *cond = byte % 4 == 0 || sketch.nodes < 5 ? NULL
                                                         : draw_cond(&sketch, byte % 4);

        qs_policy_add(policy, nr, action, cond, NULL, NULL, byte / 4, NULL);
    }
}
