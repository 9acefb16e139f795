/*
 * Random policies, and calls that sit on their borders
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_RANDOM_POLICY_H
#define QSANDBOX_TESTS_RANDOM_POLICY_H

#include "qsandbox/policy.h"

static inline gboolean random_chance(GRand *rand, unsigned percent)
{
    return g_rand_int_range(rand, 0, 100) < (int)percent;
}

static inline unsigned random_below(GRand *rand, unsigned n)
{
    return g_rand_int_range(rand, 0, n);
}

static inline QsAction random_action(GRand *rand)
{
    QsAction action = { random_below(rand, QS_ACTION_ALLOW) + QS_ACTION_KILL_PROCESS };

    if (random_chance(rand, 40)) {
        action.kind = QS_ACTION_ALLOW;
    }
    if (action.kind == QS_ACTION_ERRNO) {
        action.data = 1 + random_below(rand, 4);
    } else if (action.kind == QS_ACTION_TRACE) {
        action.data = random_below(rand, 3);
    }
    return action;
}

/* Mostly small, so that values meet; sometimes around the ends of the halves. */
static inline uint64_t random_value(GRand *rand, unsigned bits)
{
    uint64_t value = random_below(rand, random_chance(rand, 70) ? 40 : 600);

    switch (random_below(rand, 8)) {
    case 0:
        value = g_rand_int(rand);
        break;
    case 1:
        value = UINT32_MAX - random_below(rand, 3);
        break;
    case 2:
        value = UINT64_C(1) << random_below(rand, 64);
        break;
    case 3:
        value |= (uint64_t)random_below(rand, 4) << 32;
        break;
    case 4:
        value = UINT64_MAX - random_below(rand, 3);
        break;
    default:
        break;
    }
    return bits == 64 ? value : (uint32_t)value;
}

static inline uint64_t random_mask(GRand *rand, unsigned bits)
{
    uint64_t full = bits == 64 ? UINT64_MAX : UINT32_MAX;

    switch (random_below(rand, 8)) {
    case 0:
        return UINT64_C(1) << random_below(rand, bits);
    case 1:
        return full << random_below(rand, bits) & full;
    case 2:
        return full >> random_below(rand, bits);
    case 3:
        return random_value(rand, bits);
    case 4:
        return ~random_value(rand, bits) & full;
    default:
        return full;
    }
}

static inline QsCond *random_test(GRand *rand)
{
    unsigned arg = random_chance(rand, 60) ? 1 : random_below(rand, 6);
    unsigned bits = random_chance(rand, 50) ? 32 : 64;
    uint64_t mask = random_mask(rand, bits);
    uint64_t value = random_value(rand, bits);
    QsCmp op = QS_CMP_EQ + random_below(rand, QS_CMP_GE);

    if (random_chance(rand, 50)) {
        op = QS_CMP_EQ;
    }
    if (random_chance(rand, 80)) {
        value &= mask;
    }
    return qs_cond_new_test(arg, bits, mask, op, value);
}

static inline QsCond *random_values(GRand *rand)
{
    unsigned arg = random_below(rand, 3);
    unsigned bits = random_chance(rand, 70) ? 32 : 64;
    unsigned n = 1 + random_below(rand, 30);
    uint64_t base = random_chance(rand, 50) ? 0 : random_value(rand, bits) & ~0x7full;
    g_autofree QsCond **children = g_new(QsCond *, n);

    for (unsigned i = 0; i < n; i++) {
        uint64_t value = random_chance(rand, 80) ? base + random_below(rand, 40)
            : random_value(rand, bits);

        children[i] = qs_cond_new_test(arg, bits, bits == 64 ? UINT64_MAX : UINT32_MAX,
                                       QS_CMP_EQ, bits == 64 ? value : (uint32_t)value);
    }
    return qs_cond_new_any(children, n);
}

static inline QsCond *random_cond(GRand *rand, unsigned depth)
{
    unsigned n = 1 + random_below(rand, 4);
    QsCond *children[4];

    if (random_chance(rand, 20)) {
        return random_values(rand);
    }
    if (depth == 0 || random_chance(rand, 30)) {
        return random_test(rand);
    }
    for (unsigned i = 0; i < n; i++) {
        children[i] = random_cond(rand, depth - 1);
    }
    return random_chance(rand, 50) ? qs_cond_new_all(children, n)
        : qs_cond_new_any(children, n);
}

static inline uint32_t random_number(GRand *rand)
{
    switch (random_below(rand, 20)) {
    case 0:
        return g_rand_int(rand);
    case 1:
        return 0x40000000 - 2 + random_below(rand, 4);
    case 2:
        return UINT32_MAX - random_below(rand, 2);
    default:
        return random_below(rand, 60);
    }
}

static inline QsPolicy *random_policy(GRand *rand, const QsAbi *abi)
{
    QsPolicy *policy = qs_policy_new(abi, random_action(rand), random_action(rand));
    unsigned n = random_below(rand, random_chance(rand, 20) ? 120 : 12);

    for (unsigned i = 0; i < n; i++) {
        QsCond *cond = random_chance(rand, 40) ? NULL : random_cond(rand, 3);

        qs_policy_add(policy, random_number(rand), random_action(rand), cond,
                      NULL, NULL, random_below(rand, 100), NULL);
    }
    return policy;
}

/* Values that @cond compares with, for each argument. */
static inline void random_collect(const QsCond *cond, GArray *values[6])
{
    if (cond == NULL) {
        return;
    }
    if (cond->kind == QS_COND_TEST) {
        uint64_t outside = cond->value | ~cond->mask;

        g_array_append_val(values[cond->arg], cond->value);
        g_array_append_val(values[cond->arg], cond->mask);
        g_array_append_val(values[cond->arg], outside);
    }
    for (size_t i = 0; i < cond->n_children; i++) {
        random_collect(cond->children[i], values);
    }
}

/* Arguments at, next to, or with other bits than the values collected. */
static inline void random_args(GRand *rand, GArray *values[6], uint64_t args[6])
{
    for (unsigned i = 0; i < 6; i++) {
        args[i] = random_value(rand, 64);
        if (values[i]->len > 0 && random_chance(rand, 85)) {
            args[i] = g_array_index(values[i], uint64_t,
                                    random_below(rand, values[i]->len));
        }
        switch (random_below(rand, 8)) {
        case 0:
            args[i]++;
            break;
        case 1:
            args[i]--;
            break;
        case 2:
            args[i] ^= UINT64_C(1) << random_below(rand, 64);
            break;
        case 3:
            args[i] |= (uint64_t)g_rand_int(rand) << 32;
            break;
        default:
            break;
        }
    }
}

#endif
