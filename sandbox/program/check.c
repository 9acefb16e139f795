/*
 * Whether the kernel would load a filter.
 *
 * Mirrors what seccomp(2) demands, in the kernel's order: the length
 * (net/core/filter.c, bpf_check_basics_ok()), each instruction by itself and
 * where it jumps (bpf_check_classic()), no scratch memory read unwritten
 * (check_load_and_stores()), and then the shorter list of instructions that
 * seccomp leaves (kernel/seccomp.c, seccomp_check_filter()).  Every jump goes
 * forward, and unreachable instructions are checked like the others.  The
 * further limit on the sum of all filters of a thread is not a property of one
 * program and not looked at.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include "qsandbox/error.h"
#include "qsandbox/program.h"

/* The instructions which seccomp_check_filter() lets through. */
static gboolean known(uint16_t code)
{
    switch (code) {
    case BPF_LD | BPF_W | BPF_ABS:
    case BPF_LD | BPF_W | BPF_LEN:
    case BPF_LDX | BPF_W | BPF_LEN:
    case BPF_LD | BPF_IMM:
    case BPF_LDX | BPF_IMM:
    case BPF_LD | BPF_MEM:
    case BPF_LDX | BPF_MEM:
    case BPF_ST:
    case BPF_STX:
    case BPF_MISC | BPF_TAX:
    case BPF_MISC | BPF_TXA:
    case BPF_RET | BPF_K:
    case BPF_RET | BPF_A:
    case BPF_ALU | BPF_ADD | BPF_K:
    case BPF_ALU | BPF_ADD | BPF_X:
    case BPF_ALU | BPF_SUB | BPF_K:
    case BPF_ALU | BPF_SUB | BPF_X:
    case BPF_ALU | BPF_MUL | BPF_K:
    case BPF_ALU | BPF_MUL | BPF_X:
    case BPF_ALU | BPF_DIV | BPF_K:
    case BPF_ALU | BPF_DIV | BPF_X:
    case BPF_ALU | BPF_AND | BPF_K:
    case BPF_ALU | BPF_AND | BPF_X:
    case BPF_ALU | BPF_OR | BPF_K:
    case BPF_ALU | BPF_OR | BPF_X:
    case BPF_ALU | BPF_XOR | BPF_K:
    case BPF_ALU | BPF_XOR | BPF_X:
    case BPF_ALU | BPF_LSH | BPF_K:
    case BPF_ALU | BPF_LSH | BPF_X:
    case BPF_ALU | BPF_RSH | BPF_K:
    case BPF_ALU | BPF_RSH | BPF_X:
    case BPF_ALU | BPF_NEG:
    case BPF_JMP | BPF_JA:
    case BPF_JMP | BPF_JEQ | BPF_K:
    case BPF_JMP | BPF_JEQ | BPF_X:
    case BPF_JMP | BPF_JGE | BPF_K:
    case BPF_JMP | BPF_JGE | BPF_X:
    case BPF_JMP | BPF_JGT | BPF_K:
    case BPF_JMP | BPF_JGT | BPF_X:
    case BPF_JMP | BPF_JSET | BPF_K:
    case BPF_JMP | BPF_JSET | BPF_X:
        return TRUE;
    default:
        return FALSE;
    }
}

/* What is wrong with the instruction at @pc by itself, or NULL. */
static const char *find_fault(const QsProgram *program, size_t pc)
{
    const struct sock_filter *insn = &program->filter[pc];
    size_t left = program->length - pc - 1;

    if (!known(insn->code)) {
        return "is none that seccomp takes";
    }
    switch (insn->code) {
    case BPF_LD | BPF_W | BPF_ABS:
        if (insn->k % sizeof(uint32_t) != 0) {
            return "loads from an unaligned offset";
        }
        return insn->k < sizeof(struct seccomp_data)
                   ? NULL
                   : "loads from beyond the call's data";
    case BPF_LD | BPF_MEM:
    case BPF_LDX | BPF_MEM:
    case BPF_ST:
    case BPF_STX:
        return insn->k < BPF_MEMWORDS ? NULL : "names no cell of the scratch memory";
    case BPF_ALU | BPF_DIV | BPF_K:
        return insn->k != 0 ? NULL : "divides by zero";
    case BPF_ALU | BPF_LSH | BPF_K:
    case BPF_ALU | BPF_RSH | BPF_K:
        return insn->k < 32 ? NULL : "shifts by 32 bits or more";
    case BPF_JMP | BPF_JA:
        return insn->k < left ? NULL : "jumps beyond the end";
    default:
        if (BPF_CLASS(insn->code) == BPF_JMP && (insn->jt >= left || insn->jf >= left)) {
            return "jumps beyond the end";
        }
        return NULL;
    }
}

/*
 * A cell may be read where every way there has written it.  One pass does,
 * since jumps go forward only.  As in the kernel, what is written before a
 * return counts for the instruction behind it.
 */
static gboolean check_memory(const QsProgram *program, GError **error)
{
    g_autofree uint16_t *arriving = g_new(uint16_t, program->length);
    uint16_t written = 0;

    for (size_t pc = 0; pc < program->length; pc++) {
        arriving[pc] = UINT16_MAX;
    }
    for (size_t pc = 0; pc < program->length; pc++) {
        const struct sock_filter *insn = &program->filter[pc];

        written &= arriving[pc];
        switch (BPF_CLASS(insn->code)) {
        case BPF_ST:
        case BPF_STX:
            written |= 1u << insn->k;
            break;
        case BPF_LD:
        case BPF_LDX:
            if (BPF_MODE(insn->code) == BPF_MEM && !(written & (1u << insn->k))) {
                g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                            "instruction %zu reads scratch memory cell %u, which "
                            "not every way there has written",
                            pc, insn->k);
                return FALSE;
            }
            break;
        case BPF_JMP:
            if (BPF_OP(insn->code) == BPF_JA) {
                arriving[pc + 1 + insn->k] &= written;
            } else {
                arriving[pc + 1 + insn->jt] &= written;
                arriving[pc + 1 + insn->jf] &= written;
            }
            written = UINT16_MAX;
            break;
        default:
            break;
        }
    }
    return TRUE;
}

gboolean qs_program_check(const QsProgram *program, GError **error)
{
    const struct sock_filter *last;

    if (program->length < 1 || program->length > QS_PROGRAM_MAX_LENGTH) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "a filter has 1 to %d instructions, this one has %zu",
                    QS_PROGRAM_MAX_LENGTH, program->length);
        return FALSE;
    }
    for (size_t pc = 0; pc < program->length; pc++) {
        const char *fault = find_fault(program, pc);

        if (fault) {
            const struct sock_filter *insn = &program->filter[pc];

            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "instruction %zu (code 0x%02x, jt %u, jf %u, k 0x%x) %s", pc,
                        insn->code, insn->jt, insn->jf, insn->k, fault);
            return FALSE;
        }
    }
    last = &program->filter[program->length - 1];
    if (BPF_CLASS(last->code) != BPF_RET) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the last instruction (%zu) is not a return", program->length - 1);
        return FALSE;
    }
    return check_memory(program, error);
}
