/*
 * Programs with one instruction changed
 *
 * Deleting or doubling an instruction leaves all offsets as they are, so jumps
 * across it go one instruction further or less far.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "mutate.h"

/* All that seccomp takes (kernel/seccomp.c, seccomp_check_filter()). */
static const uint16_t codes[] = {
    BPF_LD | BPF_W | BPF_ABS,
    BPF_LD | BPF_W | BPF_LEN,
    BPF_LD | BPF_IMM,
    BPF_LD | BPF_MEM,
    BPF_LDX | BPF_W | BPF_LEN,
    BPF_LDX | BPF_IMM,
    BPF_LDX | BPF_MEM,
    BPF_ST,
    BPF_STX,
    BPF_MISC | BPF_TAX,
    BPF_MISC | BPF_TXA,
    BPF_RET | BPF_K,
    BPF_RET | BPF_A,
    BPF_ALU | BPF_NEG,
    BPF_ALU | BPF_ADD | BPF_K,
    BPF_ALU | BPF_ADD | BPF_X,
    BPF_ALU | BPF_SUB | BPF_K,
    BPF_ALU | BPF_SUB | BPF_X,
    BPF_ALU | BPF_MUL | BPF_K,
    BPF_ALU | BPF_MUL | BPF_X,
    BPF_ALU | BPF_DIV | BPF_K,
    BPF_ALU | BPF_DIV | BPF_X,
    BPF_ALU | BPF_AND | BPF_K,
    BPF_ALU | BPF_AND | BPF_X,
    BPF_ALU | BPF_OR | BPF_K,
    BPF_ALU | BPF_OR | BPF_X,
    BPF_ALU | BPF_XOR | BPF_K,
    BPF_ALU | BPF_XOR | BPF_X,
    BPF_ALU | BPF_LSH | BPF_K,
    BPF_ALU | BPF_LSH | BPF_X,
    BPF_ALU | BPF_RSH | BPF_K,
    BPF_ALU | BPF_RSH | BPF_X,
    BPF_JMP | BPF_JA,
    BPF_JMP | BPF_JEQ | BPF_K,
    BPF_JMP | BPF_JEQ | BPF_X,
    BPF_JMP | BPF_JGT | BPF_K,
    BPF_JMP | BPF_JGT | BPF_X,
    BPF_JMP | BPF_JGE | BPF_K,
    BPF_JMP | BPF_JGE | BPF_X,
    BPF_JMP | BPF_JSET | BPF_K,
    BPF_JMP | BPF_JSET | BPF_X,
    /* And two that it does not take. */
    BPF_LD | BPF_H | BPF_ABS,
    BPF_ALU | BPF_MOD | BPF_K,
};

static const char *const kind_names[] = {
    [MUTATION_CODE] = "code",      [MUTATION_JT] = "jt",
    [MUTATION_JF] = "jf",          [MUTATION_K] = "k",
    [MUTATION_DELETE] = "deleted", [MUTATION_DUPLICATE] = "doubled",
    [MUTATION_SWAP] = "swapped",
};

const char *mutation_kind_name(MutationKind kind)
{
    return kind_names[kind];
}

char *mutation_format(const Mutation *mutation)
{
    const char *name = mutation_kind_name(mutation->kind);

    if (mutation->kind >= MUTATION_DELETE) {
        return g_strdup_printf("instruction %u %s", mutation->at, name);
    }
    return g_strdup_printf("%s of instruction %u becomes 0x%x", name, mutation->at,
                           mutation->to);
}

static void add(GArray *mutations, MutationKind kind, unsigned at, uint32_t to)
{
    Mutation mutation = { kind, at, to };

    g_array_append_val(mutations, mutation);
}

static void list_jumps(const QsProgram *program, unsigned at, GArray *mutations)
{
    const struct sock_filter *insn = &program->filter[at];
    unsigned most = MIN(program->length - at - 1, UINT8_MAX);

    /* The last of these is beyond the end, if the end is that near. */
    for (unsigned to = 0; to <= most; to++) {
        if (to != insn->jt) {
            add(mutations, MUTATION_JT, at, to);
        }
        if (to != insn->jf) {
            add(mutations, MUTATION_JF, at, to);
        }
    }
}

static int compare_words(gconstpointer a, gconstpointer b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;

    return (left > right) - (left < right);
}

static void list_constants(const QsProgram *program, unsigned at, GArray *mutations)
{
    uint32_t k = program->filter[at].k;
    g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    uint32_t word;

    for (unsigned bit = 0; bit < 32; bit++) {
        word = k ^ UINT32_C(1) << bit;
        g_array_append_val(words, word);
    }
    word = k + 1;
    g_array_append_val(words, word);
    word = k - 1;
    g_array_append_val(words, word);
    for (unsigned i = 0; i < program->length; i++) {
        g_array_append_val(words, program->filter[i].k);
    }
    g_array_sort(words, compare_words);
    for (unsigned i = 0; i < words->len; i++) {
        word = g_array_index(words, uint32_t, i);
        if (word != k && (i == 0 || word != g_array_index(words, uint32_t, i - 1))) {
            add(mutations, MUTATION_K, at, word);
        }
    }
}

void mutate_list(const QsProgram *program, unsigned at, GArray *mutations)
{
    const struct sock_filter *insn = &program->filter[at];

    for (unsigned i = 0; i < G_N_ELEMENTS(codes); i++) {
        if (codes[i] != insn->code) {
            add(mutations, MUTATION_CODE, at, codes[i]);
        }
    }
    if (BPF_CLASS(insn->code) == BPF_JMP) {
        if (insn->code == (BPF_JMP | BPF_JA)) {
            /* Its target is k. */
            for (unsigned to = 0; to < program->length - at; to++) {
                if (to != insn->k) {
                    add(mutations, MUTATION_K, at, to);
                }
            }
        } else {
            list_jumps(program, at, mutations);
        }
    }
    list_constants(program, at, mutations);
    if (program->length > 1) {
        add(mutations, MUTATION_DELETE, at, 0);
    }
    if (program->length < QS_PROGRAM_MAX_LENGTH) {
        add(mutations, MUTATION_DUPLICATE, at, 0);
    }
    if (at + 1 < program->length && memcmp(insn, insn + 1, sizeof(*insn)) != 0) {
        add(mutations, MUTATION_SWAP, at, 0);
    }
}

QsProgram *mutate_apply(const QsProgram *program, const Mutation *mutation)
{
    g_autofree struct sock_filter *filter = g_new(struct sock_filter,
                                                  program->length + 1);
    size_t length = program->length;
    size_t at = mutation->at;
    struct sock_filter *insn = &filter[at];
    size_t behind = (length - at - 1) * sizeof(*filter);

    memcpy(filter, program->filter, length * sizeof(*filter));
    switch (mutation->kind) {
    case MUTATION_CODE:
        insn->code = mutation->to;
        break;
    case MUTATION_JT:
        insn->jt = mutation->to;
        break;
    case MUTATION_JF:
        insn->jf = mutation->to;
        break;
    case MUTATION_K:
        insn->k = mutation->to;
        break;
    case MUTATION_DELETE:
        memmove(insn, insn + 1, behind);
        length--;
        break;
    case MUTATION_DUPLICATE:
        memmove(insn + 1, insn, behind + sizeof(*insn));
        length++;
        break;
    case MUTATION_SWAP:
        insn[0] = program->filter[at + 1];
        insn[1] = program->filter[at];
        break;
    }
    return qs_program_new(program->abi, filter, length);
}
