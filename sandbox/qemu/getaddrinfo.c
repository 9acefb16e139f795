/*
 * -sandbox: what libraries look up by themselves
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * After the lockdown nobody can look names up but a process beside QEMU (resolver.c).  So
 * QEMU has a getaddrinfo() in the place of the C library's, for itself and for every
 * library (meson.build exports it).  What was found while QEMU started is answered again
 * where there is no such process.
 */
#include "asked.h"
#include <netdb.h>
#include "glue.h"

#ifdef __GLIBC__

int getaddrinfo(const char *restrict host, const char *restrict port,
                const struct addrinfo *restrict hints, struct addrinfo **restrict ret)
{
    static const struct addrinfo none = { .ai_flags = AI_V4MAPPED | AI_ADDRCONFIG };
    bool locked = qsandbox_enabled() && !sandbox_is_starting();
    int failed;

    failed = locked ? qsandbox_getaddrinfo(host, port, hints ?: &none, ret)
                    : sandbox_plain_getaddrinfo(host, port, hints, ret);
    if (!failed && host && sandbox_is_starting()) {
        sandbox_remember_name(host, *ret);
    }
    /* What is ours nobody else can put into words */
    return failed > 0 ? EAI_FAIL : failed;
}

#endif
