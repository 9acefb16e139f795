/*
 * A program as decisions on the call.
 *
 * Jumps go forward only, so the instructions in their order are an order in
 * which everything is known before it is needed.  Going forward, each way to an
 * instruction carries what the registers hold, as terms.  Ways that meet with
 * the same terms in all registers still needed are one from there on; that keeps
 * a program with shared parts from being walked once for each way through it.
 * The function that results is made in sweep.c.  Nothing is ever assumed about
 * which calls get where: a way that no call takes drops out there.
 *
 * Limits: a program in which too many different register contents meet is not
 * followed, nor is one that loads the instruction pointer.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include "qsandbox/error.h"
#include "walk.h"

#define MOST_STRETCHES (16 * QS_PROGRAM_MAX_LENGTH)
#define MOST_AT_ONE_PLACE 256

/* Sets of registers. */
#define USES_A 1u
#define USES_X 2u
#define USES_MEMORY(i) (4u << (i))

typedef struct Walker {
    VerifyWalk *walk;
    const QsProgram *program;
    VerifyTerms *terms;
    uint32_t *needed; /* registers needed from an instruction on */
    unsigned *first;  /* the first stretch that starts there, or VERIFY_NO_STRETCH */
} Walker;

/* The registers that are needed in front of @insn if @behind are behind it. */
static uint32_t find_needed(const struct sock_filter *insn, uint32_t behind)
{
    uint32_t operand = BPF_SRC(insn->code) == BPF_X ? USES_X : 0;

    switch (BPF_CLASS(insn->code)) {
    case BPF_LD:
        behind &= ~USES_A;
        return BPF_MODE(insn->code) == BPF_MEM ? behind | USES_MEMORY(insn->k) : behind;
    case BPF_LDX:
        behind &= ~USES_X;
        return BPF_MODE(insn->code) == BPF_MEM ? behind | USES_MEMORY(insn->k) : behind;
    case BPF_ST:
        return (behind & ~USES_MEMORY(insn->k)) | USES_A;
    case BPF_STX:
        return (behind & ~USES_MEMORY(insn->k)) | USES_X;
    case BPF_ALU:
        return behind | USES_A | operand;
    case BPF_JMP:
        return BPF_OP(insn->code) == BPF_JA ? behind : behind | USES_A | operand;
    case BPF_MISC:
        return BPF_MISCOP(insn->code) == BPF_TAX ? (behind & ~USES_X) | USES_A
                                                 : (behind & ~USES_A) | USES_X;
    default:
        return BPF_RVAL(insn->code) == BPF_A ? USES_A : 0;
    }
}

static void find_all_needed(Walker *walker)
{
    for (unsigned pc = walker->program->length; pc-- > 0;) {
        const struct sock_filter *insn = &walker->program->filter[pc];
        uint32_t behind = 0;

        if (BPF_CLASS(insn->code) == BPF_JMP) {
            behind = BPF_OP(insn->code) == BPF_JA ? walker->needed[pc + 1 + insn->k]
                                                  : walker->needed[pc + 1 + insn->jt] |
                                                        walker->needed[pc + 1 + insn->jf];
        } else if (BPF_CLASS(insn->code) != BPF_RET) {
            behind = walker->needed[pc + 1];
        }
        walker->needed[pc] = find_needed(insn, behind);
    }
}

static unsigned add_stretch(Walker *walker, unsigned pc, const VerifyRegisters *registers)
{
    GArray *stretches = walker->walk->stretches;
    VerifyStretch stretch = { *registers, pc, .next = VERIFY_NO_STRETCH };

    g_array_append_val(stretches, stretch);
    return stretches->len - 1;
}

/* The stretch from @pc on; VERIFY_NO_STRETCH if there are too many. */
static unsigned reach(Walker *walker, unsigned pc, const VerifyRegisters *registers)
{
    GArray *stretches = walker->walk->stretches;
    uint32_t needed = walker->needed[pc];
    VerifyRegisters kept = { needed & USES_A ? registers->a : VERIFY_TERM_ZERO,
                             needed & USES_X ? registers->x : VERIFY_TERM_ZERO };
    unsigned n = 0;
    unsigned added;

    for (unsigned i = 0; needed >> 2 != 0 && i < BPF_MEMWORDS; i++) {
        kept.memory[i] = needed & USES_MEMORY(i) ? registers->memory[i]
                                                 : VERIFY_TERM_ZERO;
    }
    for (unsigned i = walker->first[pc]; i != VERIFY_NO_STRETCH;) {
        const VerifyStretch *stretch = &g_array_index(stretches, VerifyStretch, i);

        if (memcmp(&stretch->registers, &kept, sizeof(kept)) == 0) {
            return i;
        }
        i = stretch->next;
        n++;
    }
    if (n >= MOST_AT_ONE_PLACE || stretches->len >= MOST_STRETCHES) {
        return VERIFY_NO_STRETCH;
    }
    added = add_stretch(walker, pc, &kept);
    g_array_index(stretches, VerifyStretch, added).next = walker->first[pc];
    walker->first[pc] = added;
    return added;
}

/* The word that a load from offset @k reads; VERIFY_SPACE_WORDS for none of ours. */
static unsigned find_word(const QsAbi *abi, uint32_t k)
{
    unsigned index = (k - offsetof(struct seccomp_data, args)) / sizeof(uint32_t);

    if (k == offsetof(struct seccomp_data, nr)) {
        return VERIFY_SPACE_NR;
    }
    if (k == offsetof(struct seccomp_data, arch)) {
        return VERIFY_SPACE_ARCH;
    }
    if (k < offsetof(struct seccomp_data, args)) {
        return VERIFY_SPACE_WORDS;
    }
    /* The space has high halves first, which is how big-endian memory is. */
    return VERIFY_SPACE_ARGS + (abi->big_endian ? index : index ^ 1);
}

static gboolean load(Walker *walker, unsigned pc, VerifyRegisters *registers,
                     GError **error)
{
    const struct sock_filter *insn = &walker->program->filter[pc];
    VerifyTermId value;

    if (BPF_MODE(insn->code) == BPF_MEM) {
        value = registers->memory[insn->k];
    } else if (BPF_MODE(insn->code) == BPF_ABS) {
        unsigned word = find_word(walker->program->abi, insn->k);

        if (word == VERIFY_SPACE_WORDS) {
            g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                        "instruction %u loads the instruction pointer, on which "
                        "no policy depends",
                        pc);
            return FALSE;
        }
        value = verify_term_word(walker->terms, word);
    } else {
        value = verify_term_constant(walker->terms, BPF_MODE(insn->code) == BPF_LEN
                                                        ? sizeof(struct seccomp_data)
                                                        : insn->k);
    }
    if (BPF_CLASS(insn->code) == BPF_LD) {
        registers->a = value;
    } else {
        registers->x = value;
    }
    return TRUE;
}

/* The second operand of an ALU or jump instruction. */
static VerifyTermId find_operand(Walker *walker, const struct sock_filter *insn,
                                 const VerifyRegisters *registers)
{
    return BPF_SRC(insn->code) == BPF_X ? registers->x
                                        : verify_term_constant(walker->terms, insn->k);
}

/*
 * A division by X is a decision too: by zero, the program returns zero
 * (net/core/filter.c, bpf_convert_filter()).  TRUE if it always divides.
 */
static gboolean divides(Walker *walker, VerifyTermId divisor,
                        VerifyComparison *ret_by_zero)
{
    *ret_by_zero = verify_comparison_make(walker->terms, BPF_JEQ, divisor,
                                          VERIFY_TERM_ZERO);
    return ret_by_zero->known == VERIFY_VERDICT_FALSE;
}

static void compute(Walker *walker, const struct sock_filter *insn,
                    VerifyRegisters *registers)
{
    if (BPF_OP(insn->code) == BPF_NEG) {
        registers->a = verify_term_compute(walker->terms, BPF_SUB, VERIFY_TERM_ZERO,
                                           registers->a);
    } else {
        registers->a = verify_term_compute(walker->terms, BPF_OP(insn->code),
                                           registers->a,
                                           find_operand(walker, insn, registers));
    }
}

/* What a return at @pc means. */
static uint64_t find_outcome(Walker *walker, unsigned pc,
                             const VerifyRegisters *registers)
{
    const struct sock_filter *insn = &walker->program->filter[pc];
    uint32_t ret = insn->k;

    if (BPF_RVAL(insn->code) == BPF_A &&
        !verify_term_is_constant(walker->terms, registers->a, &ret)) {
        return verify_outcome_make(VERIFY_OUTCOME_COMPUTED, pc);
    }
    return verify_outcome_from_ret(ret);
}

static gboolean set_ways(Walker *walker, unsigned self,
                         const VerifyComparison *comparison, unsigned yes, unsigned no,
                         unsigned pc, GError **error)
{
    VerifyStretch *stretch = &g_array_index(walker->walk->stretches, VerifyStretch, self);

    if (yes == VERIFY_NO_STRETCH || no == VERIFY_NO_STRETCH) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "behind instruction %u there are too many different register "
                    "contents to follow",
                    pc);
        return FALSE;
    }
    stretch->decides = TRUE;
    stretch->comparison = *comparison;
    stretch->yes = yes;
    stretch->no = no;
    return TRUE;
}

/* Runs the stretch number @self to its end. */
static gboolean follow(Walker *walker, unsigned self, GError **error)
{
    GArray *stretches = walker->walk->stretches;
    VerifyRegisters now = g_array_index(stretches, VerifyStretch, self).registers;
    unsigned pc = g_array_index(stretches, VerifyStretch, self).pc;

    for (;; pc++) {
        const struct sock_filter *insn = &walker->program->filter[pc];
        VerifyComparison comparison;

        g_array_index(stretches, VerifyStretch, self).end = pc;
        g_array_index(stretches, VerifyStretch, self).steps++;
        switch (BPF_CLASS(insn->code)) {
        case BPF_LD:
        case BPF_LDX:
            if (!load(walker, pc, &now, error)) {
                return FALSE;
            }
            break;
        case BPF_ST:
            now.memory[insn->k] = now.a;
            break;
        case BPF_STX:
            now.memory[insn->k] = now.x;
            break;
        case BPF_MISC:
            if (BPF_MISCOP(insn->code) == BPF_TAX) {
                now.x = now.a;
            } else {
                now.a = now.x;
            }
            break;
        case BPF_ALU:
            if (BPF_OP(insn->code) == BPF_DIV && BPF_SRC(insn->code) == BPF_X &&
                !divides(walker, now.x, &comparison)) {
                unsigned by_zero = add_stretch(walker, pc, &now);

                g_array_index(stretches, VerifyStretch, by_zero).outcome =
                    verify_outcome_from_ret(0);
                g_array_append_val(walker->walk->order, by_zero);
                compute(walker, insn, &now);
                return set_ways(walker, self, &comparison, by_zero,
                                reach(walker, pc + 1, &now), pc, error);
            }
            compute(walker, insn, &now);
            break;
        case BPF_JMP:
            if (BPF_OP(insn->code) == BPF_JA) {
                pc += insn->k;
                break;
            }
            if (insn->jt == insn->jf) {
                pc += insn->jt;
                break;
            }
            comparison = verify_comparison_make(walker->terms, BPF_OP(insn->code), now.a,
                                                find_operand(walker, insn, &now));
            if (comparison.known == VERIFY_VERDICT_TRUE) {
                pc += insn->jt;
            } else if (comparison.known == VERIFY_VERDICT_FALSE) {
                pc += insn->jf;
            } else {
                return set_ways(walker, self, &comparison,
                                reach(walker, pc + 1 + insn->jt, &now),
                                reach(walker, pc + 1 + insn->jf, &now), pc, error);
            }
            break;
        default:
            g_array_index(stretches, VerifyStretch, self).outcome = find_outcome(
                walker, pc, &now);
            return TRUE;
        }
    }
}

gboolean verify_walk_program(VerifyWalk *walk, const QsProgram *program,
                             VerifyTerms *terms, GError **error)
{
    size_t length = program->length;
    g_autofree uint32_t *needed = g_new(uint32_t, length);
    g_autofree unsigned *first = g_new(unsigned, length);
    Walker walker = { walk, program, terms, needed, first };
    VerifyRegisters start = { VERIFY_TERM_ZERO, VERIFY_TERM_ZERO };

    walk->stretches = g_array_sized_new(FALSE, FALSE, sizeof(VerifyStretch), length);
    walk->order = g_array_sized_new(FALSE, FALSE, sizeof(unsigned), length);
    for (size_t pc = 0; pc < length; pc++) {
        first[pc] = VERIFY_NO_STRETCH;
    }
    find_all_needed(&walker);
    reach(&walker, 0, &start);
    for (size_t pc = 0; pc < length; pc++) {
        /* What is found on the way starts further on. */
        for (unsigned i = first[pc]; i != VERIFY_NO_STRETCH;
             i = g_array_index(walk->stretches, VerifyStretch, i).next) {
            g_array_append_val(walk->order, i);
            if (!follow(&walker, i, error)) {
                return FALSE;
            }
        }
    }
    return TRUE;
}

void verify_walk_clear(VerifyWalk *walk)
{
    g_clear_pointer(&walk->stretches, g_array_unref);
    g_clear_pointer(&walk->order, g_array_unref);
}
