/*
 * qsandbox: the resolver's process, private to it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_RESOLVER_PROCESS_H
#define QSANDBOX_RESOLVER_PROCESS_H

#include <stdbool.h>
#include <stddef.h>

#include "../wire.h"

/* Made from resolver.profile when the project is built. */
extern const unsigned char resolver_filter[];
extern const size_t resolver_filter_size;

#endif
