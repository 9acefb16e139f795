/*
 * -sandbox: no more than so many a second
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A hijacked QEMU, and a client that goes wild, may ask for messages without end.
 */
#include "asked.h"
#include "glue.h"

#define SECOND G_USEC_PER_SEC

bool sandbox_take_turn(SandboxTurns *turns, unsigned most)
{
    int64_t now = g_get_monotonic_time();

    if (now - turns->since >= SECOND) {
        turns->since = now;
        turns->used = 0;
    }
    if (turns->used == most) {
        return false;
    }
    turns->used++;
    return true;
}
