/*
 * qsandbox in an unpatched QEMU: no guest runs before the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The last of several guards, at the call by which KVM runs a guest.
 */
#include "opaque.h"
#include <linux/kvm.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include "stock.h"

STOCK_HOOK __typeof__(ioctl) ioctl;
int ioctl(int fd, unsigned long request, ...)
{
    va_list words;
    void *argument;

    va_start(words, request);
    argument = va_arg(words, void *);
    va_end(words);
    if (request == KVM_RUN && stock_is_required()) {
        if (qatomic_read(&sandbox->state) != SANDBOX_STATE_LOCKED) {
            stock_die("KVM would run the guest before the lockdown", "");
        }
        /* One that is plugged in has not: see roles.c */
        qsandbox_thread_role("vcpu");
    }
    return syscall(SYS_ioctl, fd, request, argument);
}
