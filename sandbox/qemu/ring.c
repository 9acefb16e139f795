/*
 * -sandbox: io_uring that does only what QEMU submits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What is submitted through a ring is not seen by the filter.  So each ring is made
 * disabled, is limited to the operations that QEMU submits, and is then enabled.  The
 * kernel lets nobody undo that (io_uring/register.c, io_register_restrictions() and
 * io_register_enable_rings()).  Nor does a ring take entries with flags of their own, or
 * any further registration, since none is asked for.  io_uring_setup and
 * io_uring_register are closed by the lockdown.
 */
#include "asked.h"

#include <linux/io_uring.h>
#include <sys/syscall.h>

/* As many as any caller has, and some. */
#define MAX_OPERATIONS 16

unsigned qsandbox_ring_flags(void)
{
    return qsandbox_enabled() ? IORING_SETUP_R_DISABLED : 0;
}

bool qsandbox_ring_restrict(int fd, const uint8_t *operations, size_t n, Error **errp)
{
    struct io_uring_restriction restrictions[MAX_OPERATIONS] = { 0 };
    size_t i;

    if (!qsandbox_enabled()) {
        return true;
    }
    assert(n > 0 && n <= MAX_OPERATIONS);
    for (i = 0; i < n; i++) {
        restrictions[i].opcode = IORING_RESTRICTION_SQE_OP;
        restrictions[i].sqe_op = operations[i];
    }
    if (syscall(__NR_io_uring_register, fd, IORING_REGISTER_RESTRICTIONS, restrictions,
                n) < 0) {
        error_setg_errno(errp, errno,
                         "-sandbox: an io_uring cannot be "
                         "restricted to what QEMU submits");
        return false;
    }
    if (syscall(__NR_io_uring_register, fd, IORING_REGISTER_ENABLE_RINGS, NULL, 0) < 0) {
        error_setg_errno(errp, errno,
                         "-sandbox: a restricted io_uring cannot "
                         "be enabled");
        return false;
    }
    return true;
}
