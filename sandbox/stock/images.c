/*
 * qsandbox in an unpatched QEMU: the files of disks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * As QEMU tells a monitor's client.  A backing file that a block job would open anew for
 * writing stays one for reading here: nothing says which those are.
 */
#include "opaque.h"
#include "stock.h"

void qmp_marshal_query_named_block_nodes(QDict *, QObject **, Error **);

static void give_image(const QDict *node, void *opaque)
{
    const char *driver = qdict_get_try_str(node, "drv");
    const char *path = qdict_get_try_str(node, "file");

    if (driver && path &&
        (g_str_equal(driver, "file") || g_str_has_prefix(driver, "host_"))) {
        sandbox_give_image(
            path, QS_BROKER_READ |
                      (qdict_get_try_bool(node, "ro", true) ? 0 : QS_BROKER_WRITE));
    }
}

void sandbox_give_images(void)
{
    sandbox_ask_list(qmp_marshal_query_named_block_nodes, give_image, NULL);
}
