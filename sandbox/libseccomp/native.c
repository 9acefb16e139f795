/*
 * The architecture whose numbers callers use
 *
 * It stands alone, so that a program which has a scmp_native_token() of its own takes
 * that: the tests have all architectures in turn.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <seccomp.h>
#include "arch.h"

uint32_t scmp_native_token(void)
{
    const QsAbi *host = qs_abi_host();

    return host ? host->audit_arch : SCMP_ARCH_NATIVE;
}
