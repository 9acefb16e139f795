/*
 * qsandbox: a refused call's registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Before it sends SIGSYS the kernel undoes what its entry code did to the
 * registers (syscall_rollback()), so they are what they were at the
 * instruction; only the program counter is already behind it.  Which register
 * holds what is arch/ARCH/include/asm/syscall.h's syscall_get_arguments() and
 * syscall_set_return_value().
 *
 * The kernel has two ways of returning an error: a negative number in the result
 * register, and a positive one with a flag beside it (MIPS: register a3; POWER: the
 * summary overflow bit, unless the call came by `scv`).
 */
#include "registers.h"

#include <errno.h>
#include <linux/audit.h>

#if defined(__x86_64__)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    static const int native[6] = { REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9 };
    static const int compat[6] = { REG_RBX, REG_RCX, REG_RDX, REG_RSI, REG_RDI, REG_RBP };

    for (int i = 0; i < 6; i++) {
        if (audit_arch == AUDIT_ARCH_I386) {
            ret_args[i] = (uint32_t)context->uc_mcontext.gregs[compat[i]];
        } else {
            ret_args[i] = context->uc_mcontext.gregs[native[i]];
        }
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.gregs[REG_RAX] = -error;
}

#elif defined(__i386__)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    static const int regs[6] = { REG_EBX, REG_ECX, REG_EDX, REG_ESI, REG_EDI, REG_EBP };

    for (int i = 0; i < 6; i++) {
        ret_args[i] = (uint32_t)context->uc_mcontext.gregs[regs[i]];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.gregs[REG_EAX] = -error;
}

#elif defined(__aarch64__)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.regs[i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.regs[0] = -error;
}

#elif defined(__arm__)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    const mcontext_t *machine = &context->uc_mcontext;

    ret_args[0] = (uint32_t)machine->arm_r0;
    ret_args[1] = (uint32_t)machine->arm_r1;
    ret_args[2] = (uint32_t)machine->arm_r2;
    ret_args[3] = (uint32_t)machine->arm_r3;
    ret_args[4] = (uint32_t)machine->arm_r4;
    ret_args[5] = (uint32_t)machine->arm_r5;
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.arm_r0 = -error;
}

#elif defined(__riscv) && __riscv_xlen == 64

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.__gregs[REG_A0 + i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.__gregs[REG_A0] = -error;
}

#elif defined(__s390x__)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.gregs[2 + i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.gregs[2] = -error;
}

#elif defined(__powerpc64__)

/* Indices of the kernel's struct pt_regs (arch/powerpc/include/uapi/asm/ptrace.h). */
#define GP_CCR 38
#define GP_TRAP 40

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.gp_regs[3 + i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    if ((context->uc_mcontext.gp_regs[GP_TRAP] & ~0xful) == 0x3000) {
        context->uc_mcontext.gp_regs[3] = -error;
    } else {
        context->uc_mcontext.gp_regs[3] = error;
        context->uc_mcontext.gp_regs[GP_CCR] |= 0x10000000;
    }
}

#elif defined(__mips64)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.gregs[4 + i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.gregs[2] = error;
    context->uc_mcontext.gregs[7] = 1;
}

#elif defined(__loongarch64)

gboolean kernel_registers_known(void)
{
    return TRUE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = context->uc_mcontext.__gregs[4 + i];
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
    context->uc_mcontext.__gregs[4] = -error;
}

#else

gboolean kernel_registers_known(void)
{
    return FALSE;
}

void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6])
{
    for (int i = 0; i < 6; i++) {
        ret_args[i] = 0;
    }
}

void kernel_registers_fail(ucontext_t *context, int error)
{
}

#endif
