/*
 * -sandbox: the path that -incoming unix: listens on
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include "qsandbox/arrival.h"
#include "glue.h"

/*
 * -incoming unix:PATH listens behind the lockdown, and unix_listen_saddr() can take no
 * path away there.  So what an earlier QEMU has left goes before it, under the root that
 * listening will see.
 */
void sandbox_arrival_clear_path(void)
{
    const char *path = qs_arrival_path(sandbox->noted);

    if (path) {
        unlink(path);
    }
}
