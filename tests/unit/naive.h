/*
 * A naive generator and a few helpers, for the tests of the proof.
 *
 * One comparison after the other, in the order of the policy, emitted from the
 * end so that every jump knows its target.  A second style tests sets of small
 * values as a bit set.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_NAIVE_H
#define QSANDBOX_TESTS_NAIVE_H

#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/verify.h"

#define NAIVE_MOST 8192

/* Instructions from the last one backwards. */
typedef struct Naive {
    const QsAbi *abi;
    gboolean bit_sets;
    unsigned n;
    struct sock_filter backwards[NAIVE_MOST];
} Naive;

static inline unsigned naive_add(Naive *naive, uint16_t code, uint8_t jt, uint8_t jf,
                                 uint32_t k)
{
    struct sock_filter insn = { code, jt, jf, k };

    g_assert_cmpuint(naive->n, <, NAIVE_MOST);
    naive->backwards[naive->n] = insn;
    return naive->n++;
}

static inline unsigned naive_near(Naive *naive, unsigned target, unsigned spare)
{
    if (naive->n - 1 - target + spare <= UINT8_MAX) {
        return target;
    }
    return naive_add(naive, BPF_JMP | BPF_JA, 0, 0, naive->n - 1 - target);
}

static inline unsigned naive_jump(Naive *naive, uint16_t op, uint32_t k,
                                  unsigned yes, unsigned no)
{
    if (yes == no) {
        return naive_add(naive, BPF_JMP | BPF_JA, 0, 0, naive->n - 1 - yes);
    }
    yes = naive_near(naive, yes, 1);
    no = naive_near(naive, no, 0);
    return naive_add(naive, BPF_JMP | op | BPF_K, naive->n - 1 - yes,
                     naive->n - 1 - no, k);
}

static inline unsigned naive_load(Naive *naive, uint32_t offset)
{
    return naive_add(naive, BPF_LD | BPF_W | BPF_ABS, 0, 0, offset);
}

static inline unsigned naive_half(Naive *naive, const QsCond *cond, gboolean high,
                                  uint16_t op, unsigned yes, unsigned no)
{
    uint32_t mask = high ? cond->mask >> 32 : cond->mask;
    uint32_t value = high ? cond->value >> 32 : cond->value;
    unsigned second = high == !naive->abi->big_endian;

    naive_jump(naive, op, value, yes, no);
    if (mask != UINT32_MAX) {
        naive_add(naive, BPF_ALU | BPF_AND | BPF_K, 0, 0, mask);
    }
    return naive_load(naive, 16 + 8 * cond->arg + 4 * second);
}

static inline unsigned naive_test(Naive *naive, const QsCond *cond, unsigned yes,
                                  unsigned no)
{
    uint16_t op = cond->op == QS_CMP_EQ || cond->op == QS_CMP_NE ? BPF_JEQ
        : cond->op == QS_CMP_GE || cond->op == QS_CMP_LT ? BPF_JGE : BPF_JGT;
    unsigned low;

    if (cond->op == QS_CMP_NE || cond->op == QS_CMP_LT || cond->op == QS_CMP_LE) {
        unsigned swap = yes;

        yes = no;
        no = swap;
    }
    low = naive_half(naive, cond, FALSE, op, yes, no);
    if (cond->bits == 32) {
        return low;
    }
    low = naive_half(naive, cond, TRUE, BPF_JEQ, low, no);
    return op == BPF_JEQ ? low : naive_half(naive, cond, TRUE, BPF_JGT, yes, low);
}

/* The values as bits above @ret_base, if all of @cond are equalities close by. */
static inline gboolean naive_bit_set(const QsCond *cond, uint32_t *ret_base,
                                     uint32_t *ret_set)
{
    uint64_t base = UINT64_MAX;
    uint32_t set = 0;

    for (size_t i = 0; i < cond->n_children; i++) {
        const QsCond *test = cond->children[i];

        if (test->kind != QS_COND_TEST || test->op != QS_CMP_EQ || test->bits != 32
            || test->mask != UINT32_MAX || test->arg != cond->children[0]->arg) {
            return FALSE;
        }
        base = MIN(base, test->value);
    }
    for (size_t i = 0; i < cond->n_children; i++) {
        if (cond->children[i]->value - base >= 32) {
            return FALSE;
        }
        set |= 1u << (cond->children[i]->value - base);
    }
    *ret_base = base;
    *ret_set = set;
    return TRUE;
}

static inline unsigned naive_cond(Naive *naive, const QsCond *cond, unsigned yes,
                                  unsigned no)
{
    uint32_t base;
    uint32_t set;

    if (!cond) {
        return yes;
    }
    if (cond->kind == QS_COND_TEST) {
        return naive_test(naive, cond, yes, no);
    }
    if (cond->kind == QS_COND_ANY && naive->bit_sets
        && naive_bit_set(cond, &base, &set)) {
        unsigned far = no;

        naive_jump(naive, BPF_JSET, set, yes, no);
        naive_add(naive, BPF_ALU | BPF_LSH | BPF_X, 0, 0, 0);
        naive_add(naive, BPF_LD | BPF_IMM, 0, 0, 1);
        no = naive_add(naive, BPF_MISC | BPF_TAX, 0, 0, 0);
        naive_jump(naive, BPF_JGT, 31, far, no);
        naive_add(naive, BPF_ALU | BPF_SUB | BPF_K, 0, 0, base);
        return naive_load(naive, 16 + 8 * cond->children[0]->arg
                          + (naive->abi->big_endian ? 4 : 0));
    }
    for (size_t i = cond->n_children; i-- > 0;) {
        if (cond->kind == QS_COND_ALL) {
            yes = naive_cond(naive, cond->children[i], yes, no);
        } else {
            no = naive_cond(naive, cond->children[i], yes, no);
        }
    }
    return cond->kind == QS_COND_ALL ? yes : no;
}

static inline unsigned naive_return(Naive *naive, QsAction action)
{
    return naive_add(naive, BPF_RET | BPF_K, 0, 0, qs_action_to_ret(action));
}

/* From the least permissive to the most. */
static inline int naive_compare(gconstpointer a, gconstpointer b)
{
    const QsGrant *left = *(const QsGrant *const *)a;
    const QsGrant *right = *(const QsGrant *const *)b;

    if (left->action.kind != right->action.kind) {
        /* Kinds ascend with what they permit. */
        return left->action.kind < right->action.kind ? -1 : 1;
    }
    return (left->action.data < right->action.data)
        - (left->action.data > right->action.data);
}

static inline unsigned naive_call(Naive *naive, const QsPolicyCall *call,
                                  unsigned otherwise)
{
    g_autofree QsGrant **grants = g_memdup2(call->grants->pdata,
                                            call->grants->len * sizeof(QsGrant *));

    qsort(grants, call->grants->len, sizeof(QsGrant *), naive_compare);
    for (unsigned i = 0; i < call->grants->len; i++) {
        otherwise = naive_cond(naive, grants[i]->cond,
                               naive_return(naive, grants[i]->action), otherwise);
    }
    return otherwise;
}

static inline void naive_program_free(QsProgram *program)
{
    g_free(program->filter);
    g_free(program);
}

static inline QsProgram *naive_wrap(const QsAbi *abi,
                                    const struct sock_filter *filter, size_t length)
{
    QsProgram *program = g_new0(QsProgram, 1);

    program->abi = abi;
    program->filter = g_memdup2(filter, length * sizeof(*filter));
    program->length = length;
    return program;
}

static inline QsProgram *naive_generate(const QsPolicy *policy, gboolean bit_sets)
{
    g_autofree Naive *naive = g_new0(Naive, 1);
    QsProgram *program = g_new0(QsProgram, 1);
    unsigned bad;
    unsigned otherwise;
    unsigned foreign;
    unsigned next;
    uint32_t first;

    naive->abi = policy->abi;
    naive->bit_sets = bit_sets;
    bad = naive_return(naive, policy->bad_arch_action);
    otherwise = naive_return(naive, policy->default_action);
    foreign = otherwise;
    next = otherwise;
    if (qs_action_permits(policy->default_action)
        && qs_abi_foreign_numbers(policy->abi, &first)) {
        foreign = bad;
        next = naive_jump(naive, BPF_JGE, first, bad, otherwise);
    }
    for (unsigned i = policy->calls->len; i-- > 0;) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);
        unsigned block = naive_call(naive, call,
                                    foreign != otherwise && call->nr >= first
                                    ? foreign : otherwise);

        next = naive_jump(naive, BPF_JEQ, call->nr, block, next);
    }
    next = naive_load(naive, 0);
    naive_jump(naive, BPF_JEQ, policy->abi->audit_arch, next, bad);
    naive_load(naive, 4);
    program->abi = policy->abi;
    program->length = naive->n;
    program->filter = g_new(struct sock_filter, naive->n);
    for (unsigned i = 0; i < naive->n; i++) {
        program->filter[i] = naive->backwards[naive->n - 1 - i];
    }
    return program;
}

#endif
