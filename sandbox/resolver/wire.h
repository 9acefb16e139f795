/*
 * qsandbox: what QEMU asks its resolver, private to sandbox/resolver/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_RESOLVER_WIRE_H
#define QSANDBOX_RESOLVER_WIRE_H

#include "qsandbox/resolver.h"

/* One datagram; a QsResolverAnswer is the answer. */
typedef struct ResolverQuestion {
    uint32_t number;
    int32_t family, socktype, flags;
    char host[256]; /* each ends with a NUL; "" stands for NULL */
    char service[64];
} ResolverQuestion;

#endif
