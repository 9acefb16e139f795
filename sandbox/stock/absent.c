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

void sandbox_warm_name_server(void)
{
}

/* violation=log is refused (unserved.c). */

bool sandbox_learning_prepare(Error **errp)
{
    return true;
}

bool sandbox_learning_start(Error **errp)
{
    return false;
}

bool sandbox_learning_seal(int listener, Error **errp)
{
    return false;
}

void sandbox_learning_note_role(QsRole role)
{
}

const char *sandbox_learning_role_of(pid_t tid)
{
    return NULL;
}

void sandbox_learning_count(QsBrokerCounts *ret)
{
}

void sandbox_learning_examine(void *opaque, const QsNotice *notice, QsMeaning *ret)
{
}

void sandbox_learning_begun(void *opaque)
{
}
