/*
 * qsandbox: a VM that waits for its guest, before and after the guest has come
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A QEMU with -incoming makes sockets, reads a file, opens images anew.  Once its guest
 * runs here, it needs none of that.  The same VM is then composed as if it had never been
 * incoming, except for what winds the migration up.
 */
#ifndef QSANDBOX_ARRIVAL_H
#define QSANDBOX_ARRIVAL_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/inventory.h"
#include "qsandbox/library.h"
#include "qsandbox/selection.h"

/* The item of -incoming with this URI, or this channel in JSON: "tcp", "unix", "json". */
void qs_arrival_note(QsInventory *inventory, const char *uri);

/* Whether the VM waits for a guest. */
gboolean qs_arrival_is_awaited(const QsInventory *inventory);

/* The path on which -incoming unix: listens, lent; NULL if it does not. */
const char *qs_arrival_path(const QsInventory *inventory);

/*
 * What the VM is composed of when its guest runs: "incoming tcp" is "incoming
 * arrived-tcp" then, and profiles @given (NULL-terminated names) for the arrival are left
 * out.  The caller owns the result.
 */
QsSelection *qs_arrival_select(const QsLibrary *library, const QsAbi *abi,
                               const QsInventory *inventory, const char *const *given,
                               GError **error);

#endif
