/*
 * -sandbox: where the guest goes
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include "qapi/qapi-types-sockets.h"
#include "system/qsandbox.h"
#include "glue.h"

void qsandbox_migrates_to(SocketAddress *addr)
{
    if (addr->type == SOCKET_ADDRESS_TYPE_INET) {
        sandbox_migrates_to(addr->u.inet.host, addr->u.inet.port);
    }
}
