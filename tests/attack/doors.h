/*
 * The ways into the kernel that a program for x86_64 can take
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_ATTACK_DOORS_H
#define QSANDBOX_ATTACK_DOORS_H

#include <linux/audit.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>

/* How a call enters the kernel, and where in the stub. */
typedef struct Door {
    const char *name;
    unsigned offset;
    unsigned arch;
    bool narrow; /* in low.so's page, by a 32-bit code segment */
    bool lands;  /* comes back at the 32-bit vDSO's landing pad */
} Door;

static const Door doors[] = {
    { "syscall", 0, AUDIT_ARCH_X86_64, false, false },
    { "int80", 3, AUDIT_ARCH_I386, false, false },
    { "sysenter", 6, AUDIT_ARCH_I386, false, true },
    { "vsyscall", 0, AUDIT_ARCH_X86_64, false, false },
    { "32-int80", 0, AUDIT_ARCH_I386, true, false },
    { "32-syscall", 3, AUDIT_ARCH_I386, true, true },
    { "32-sysenter", 6, AUDIT_ARCH_I386, true, true },
};

/* syscall; int3; int $0x80; int3; sysenter; int3; padding */
static const uint8_t stub_code[16] = { 0x0f, 0x05, 0xcc, 0xcd, 0x80,
                                       0xcc, 0x0f, 0x34, 0xcc };

/* Where the kernel's vsyscall page has a call; 0 if it has none. */
static inline unsigned long vsyscall_address(unsigned long nr)
{
    switch (nr) {
    case SYS_gettimeofday:
        return 0xffffffffff600000UL;
    case SYS_time:
        return 0xffffffffff600400UL;
    case SYS_getcpu:
        return 0xffffffffff600800UL;
    default:
        return 0;
    }
}

#endif
