/*
 * The architecture whose numbers callers use
 *
 * It stands alone, so that a program which has a qsl_arch_native() of its own takes
 * that: the tests have all architectures in turn.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "arch.h"

const ScmpArch *qsl_arch_native(void)
{
    const QsAbi *host = qs_abi_host();

    return host ? qsl_arch_find(host->audit_arch) : NULL;
}
