/*
 * qsandbox: a refused call's registers, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Async-signal-safe.
 */
#ifndef QSANDBOX_KERNEL_REGISTERS_H
#define QSANDBOX_KERNEL_REGISTERS_H

#include <glib.h>
#include <stdint.h>
#include <ucontext.h>

/* Whether the host is one of those below; if not, neither function may be called. */
gboolean kernel_registers_known(void);

/* The arguments of the call that made @context, as seccomp_data has them. */
void kernel_registers_args(const ucontext_t *context, uint32_t audit_arch,
                           uint64_t ret_args[6]);

/* Makes the call fail with @error (positive) once the handler returns. */
void kernel_registers_fail(ucontext_t *context, int error);

#endif
