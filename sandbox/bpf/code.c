/*
 * The code graph: making its nodes
 *
 * Nodes are kept by content: whoever asks for one that exists gets that one.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"

static uint32_t find_code(QsCodes *codes, const QsCode *wanted)
{
    uint64_t hash = qsb_hash_mix(wanted->code, wanted->k);
    QsIndexSlot *slot;

    hash = qsb_hash_mix(hash, (uint64_t)wanted->jt << 32 | wanted->jf);
    slot = qsb_index_first(&codes->index, codes->arena, hash);
    while (slot->number) {
        const QsCode *other = &codes->codes[slot->number - 1];

        if (other->code == wanted->code && other->k == wanted->k &&
            other->jt == wanted->jt && other->jf == wanted->jf) {
            return slot->number - 1;
        }
        slot = qsb_index_next(&codes->index, slot);
    }
    qs_arena_ensure(codes->arena, codes->codes, codes->n_codes, codes->capacity);
    codes->codes[codes->n_codes] = *wanted;
    qsb_index_fill(&codes->index, slot, hash, codes->n_codes);
    return codes->n_codes++;
}

uint32_t qsb_code_return(QsCodes *codes, uint32_t ret)
{
    return find_code(codes, &(QsCode) { .code = BPF_RET | BPF_K, .k = ret });
}

uint32_t qsb_code_then(QsCodes *codes, uint16_t code, uint32_t k, uint32_t next)
{
    return find_code(codes, &(QsCode) { code, k, next, next });
}

uint32_t qsb_code_jump(QsCodes *codes, uint16_t op, uint32_t k, uint32_t jt,
                      uint32_t jf)
{
    if (jt == jf) {
        return jt;
    }
    return find_code(codes, &(QsCode) { BPF_JMP | BPF_K | op, k, jt, jf });
}
