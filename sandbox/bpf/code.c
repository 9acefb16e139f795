/*
 * The code graph: making its nodes
 *
 * Nodes are kept by content: whoever asks for one that exists gets that one.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"

static uint32_t find_code(BpfCodes *codes, const BpfCode *wanted)
{
    uint64_t hash = bpf_hash_mix(wanted->code, wanted->k);
    BpfIndexSlot *slot;

    hash = bpf_hash_mix(hash, (uint64_t)wanted->jt << 32 | wanted->jf);
    slot = bpf_index_first(&codes->index, codes->arena, hash);
    while (slot->number) {
        const BpfCode *other = &codes->codes[slot->number - 1];

        if (other->code == wanted->code && other->k == wanted->k &&
            other->jt == wanted->jt && other->jf == wanted->jf) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&codes->index, slot);
    }
    qs_arena_ensure(codes->arena, codes->codes, codes->n_codes, codes->capacity);
    codes->codes[codes->n_codes] = *wanted;
    bpf_index_fill(&codes->index, slot, hash, codes->n_codes);
    return codes->n_codes++;
}

uint32_t bpf_code_return(BpfCodes *codes, uint32_t ret)
{
    return find_code(codes, &(BpfCode){ .code = BPF_RET | BPF_K, .k = ret });
}

uint32_t bpf_code_then(BpfCodes *codes, uint16_t code, uint32_t k, uint32_t next)
{
    return find_code(codes, &(BpfCode){ code, k, next, next });
}

uint32_t bpf_code_jump(BpfCodes *codes, uint16_t op, uint32_t k, uint32_t jt, uint32_t jf)
{
    if (jt == jf) {
        return jt;
    }
    return find_code(codes, &(BpfCode){ BPF_JMP | BPF_K | op, k, jt, jf });
}
