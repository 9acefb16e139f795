/*
 * qsandbox in an unpatched QEMU: what there is none of
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A QEMU cannot be taught new events, so reports go to standard error alone.  -incoming
 * unix: listens before the lockdown, on its own path: nothing is in the way.  Desktops and
 * sound servers are not served (unserved.c), and what may be plugged in is not loaded.
 */
#include "opaque.h"
#include "stock.h"

bool sandbox_events_start(Error **errp)
{
    return true;
}

void sandbox_event_refused(void *opaque, const QsRefusal *refusal)
{
}

void sandbox_arrival_clear_path(void)
{
}

void sandbox_tell_of_lockdown(void)
{
}

void sandbox_find_sound(QsInventory *inventory)
{
}

void sandbox_modules_load(const QsInventory *inventory)
{
}

void sandbox_event_missed(unsigned n)
{
}

void sandbox_event_send(const QsRefusal *refusal, const char *name)
{
}

/* What listens does so by now. */
void sandbox_give_incoming(const char *uri)
{
}

void sandbox_give_sounds(void)
{
}
