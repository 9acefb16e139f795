/*
 * Runs a filter on one call, as the kernel does.
 *
 * The kernel translates classic BPF into its own instruction set
 * (net/core/filter.c, bpf_convert_filter()), which fixes what classic BPF leaves
 * open: A and X start as zero, a division by an X of zero returns zero, and a
 * shift by X takes the lowest five bits of X (kernel/bpf/core.c,
 * ___bpf_prog_run(); since Linux 5.14; before, and in some just-in-time
 * compilers, a shift by 32 or more is whatever the processor does, which is why
 * the proof accepts no such shift).  Scratch memory is not initialised; the
 * kernel's check, see check.c, makes sure that no cell is read unwritten.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include "qsandbox/program.h"

#define DATA_WORDS (sizeof(struct seccomp_data) / sizeof(uint32_t))

/* struct seccomp_data as the 32-bit words which a filter can load */
static void lay_out(const QsAbi *abi, uint32_t audit_arch, uint32_t nr,
                    uint64_t instruction_pointer, const uint64_t args[6],
                    uint32_t words[DATA_WORDS])
{
    unsigned high = abi->big_endian ? 0 : 1;

    words[0] = nr;
    words[1] = audit_arch;
    for (unsigned i = 0; i < 7; i++) {
        uint64_t value = i == 0 ? instruction_pointer : args[i - 1];

        words[2 + 2 * i + high] = value >> 32;
        words[2 + 2 * i + 1 - high] = (uint32_t)value;
    }
}

static uint32_t compute(uint16_t op, uint32_t a, uint32_t operand)
{
    switch (op) {
    case BPF_ADD:
        return a + operand;
    case BPF_SUB:
        return a - operand;
    case BPF_MUL:
        return a * operand;
    case BPF_DIV:
        return a / operand;
    case BPF_AND:
        return a & operand;
    case BPF_OR:
        return a | operand;
    case BPF_XOR:
        return a ^ operand;
    case BPF_LSH:
        return a << (operand & 31);
    case BPF_RSH:
        return a >> (operand & 31);
    case BPF_NEG:
        return -a;
    default:
        g_return_val_if_reached(0);
    }
}

static gboolean compare(uint16_t op, uint32_t a, uint32_t operand)
{
    switch (op) {
    case BPF_JEQ:
        return a == operand;
    case BPF_JGT:
        return a > operand;
    case BPF_JGE:
        return a >= operand;
    case BPF_JSET:
        return (a & operand) != 0;
    default:
        g_return_val_if_reached(FALSE);
    }
}

uint32_t qs_program_run(const QsProgram *program, uint32_t audit_arch, uint32_t nr,
                        uint64_t instruction_pointer, const uint64_t args[6],
                        unsigned *ret_steps)
{
    uint32_t words[DATA_WORDS];
    uint32_t memory[BPF_MEMWORDS] = { 0 };
    uint32_t a = 0;
    uint32_t x = 0;
    unsigned steps = 0;
    uint32_t result = SECCOMP_RET_KILL_THREAD;

    lay_out(program->abi, audit_arch, nr, instruction_pointer, args, words);
    for (size_t pc = 0; pc < program->length; pc++) {
        const struct sock_filter *insn = &program->filter[pc];
        uint32_t operand = BPF_SRC(insn->code) == BPF_X ? x : insn->k;

        steps++;
        switch (BPF_CLASS(insn->code)) {
        case BPF_LD:
        case BPF_LDX: {
            uint32_t value = insn->k;

            if (BPF_MODE(insn->code) == BPF_ABS) {
                value = words[insn->k / sizeof(uint32_t)];
            } else if (BPF_MODE(insn->code) == BPF_MEM) {
                value = memory[insn->k];
            } else if (BPF_MODE(insn->code) == BPF_LEN) {
                value = sizeof(struct seccomp_data);
            }
            if (BPF_CLASS(insn->code) == BPF_LD) {
                a = value;
            } else {
                x = value;
            }
            continue;
        }
        case BPF_ST:
            memory[insn->k] = a;
            continue;
        case BPF_STX:
            memory[insn->k] = x;
            continue;
        case BPF_ALU:
            if (BPF_OP(insn->code) == BPF_DIV && operand == 0) {
                break;
            }
            a = compute(BPF_OP(insn->code), a, operand);
            continue;
        case BPF_JMP:
            if (BPF_OP(insn->code) == BPF_JA) {
                pc += insn->k;
            } else {
                pc += compare(BPF_OP(insn->code), a, operand) ? insn->jt : insn->jf;
            }
            continue;
        case BPF_MISC:
            if (BPF_MISCOP(insn->code) == BPF_TAX) {
                x = a;
            } else {
                a = x;
            }
            continue;
        default:
            result = BPF_RVAL(insn->code) == BPF_A ? a : insn->k;
            break;
        }
        break;
    }
    if (ret_steps) {
        *ret_steps = steps;
    }
    return result;
}
