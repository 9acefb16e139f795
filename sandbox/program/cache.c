/*
 * The kernel's action cache, predicted.
 *
 * Since Linux 5.11, when a filter is installed, the kernel tries it on each call number
 * of the process's architecture with nothing but number and architecture known
 * (kernel/seccomp.c, seccomp_cache_prepare_bitmap(), which asks
 * seccomp_is_const_allow()).  Where that leads to a plain "allow", the answer is kept in
 * a bitmap and the filter is not run for that number again.  The trial gives up at any
 * instruction outside a short list; this file is the same trial.  The kernel never
 * caches on an architecture without its bitmap (SECCOMP_ARCH_NATIVE undefined), nor
 * numbers beyond the call table.  A program cannot show that.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include <stddef.h>
#include "qsandbox/program.h"

gboolean qs_program_is_cached(const QsProgram *program, uint32_t nr)
{
    return qs_program_is_cached_on(program, program->abi->audit_arch, nr);
}

gboolean qs_program_is_cached_on(const QsProgram *program, uint32_t audit_arch,
                                 uint32_t nr)
{
    uint32_t a = 0;

    for (size_t pc = 0; pc < program->length; pc++) {
        const struct sock_filter *insn = &program->filter[pc];

        switch (insn->code) {
        case BPF_LD | BPF_W | BPF_ABS:
            if (insn->k == offsetof(struct seccomp_data, nr)) {
                a = nr;
            } else if (insn->k == offsetof(struct seccomp_data, arch)) {
                a = audit_arch;
            } else {
                return FALSE;
            }
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            a &= insn->k;
            break;
        case BPF_JMP | BPF_JA:
            pc += insn->k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            pc += a == insn->k ? insn->jt : insn->jf;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            pc += a >= insn->k ? insn->jt : insn->jf;
            break;
        case BPF_JMP | BPF_JGT | BPF_K:
            pc += a > insn->k ? insn->jt : insn->jf;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            pc += (a & insn->k) != 0 ? insn->jt : insn->jf;
            break;
        case BPF_RET | BPF_K:
            return insn->k == SECCOMP_RET_ALLOW;
        default:
            return FALSE;
        }
    }
    return FALSE;
}
