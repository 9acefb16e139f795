/*
 * What a syscall() needs that stands in for libc's: x86_64's way into the kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The sandbox calls seccomp(2) by syscall(), for libc has no function for it.
 */
#ifndef QSANDBOX_TESTS_RAW_CALL_H
#define QSANDBOX_TESTS_RAW_CALL_H

#include <errno.h>
#include <stdarg.h>

static inline void raw_take_args(long args[6], va_list ap)
{
    for (int i = 0; i < 6; i++) {
        args[i] = va_arg(ap, long);
    }
}

/* Returns what the kernel does: -errno on failure. */
static inline long raw_call(long number, const long args[6])
{
    register long r10 __asm__("r10") = args[3];
    register long r8 __asm__("r8") = args[4];
    register long r9 __asm__("r9") = args[5];
    long result;

    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(args[0]), "S"(args[1]), "d"(args[2]), "r"(r10),
                       "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

/* The same as libc returns it. */
static inline long raw_as_libc(long result)
{
    if (result < 0 && result > -4096) {
        errno = -result;
        return -1;
    }
    return result;
}

#endif
