/*
 * -sandbox: all that differs between the versions of QEMU that there are patches for
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * No other file of this folder asks which QEMU it is compiled in.  What a build was
 * configured without (CONFIG_...) is another matter.
 */
#ifndef QSANDBOX_QEMU_COMPAT_H
#define QSANDBOX_QEMU_COMPAT_H

/* Before 10.0 the headers of QObjects were part of QAPI's. */
#if __has_include("qobject/qdict.h")
#include "qobject/qdict.h"
#include "qobject/qjson.h"
#include "qobject/qlist.h"
#else
#include "qapi/qmp/qdict.h"
#include "qapi/qmp/qjson.h"
#include "qapi/qmp/qlist.h"
#endif

/*
 * Until 10.1 the ring of block devices in an event loop is made when it is asked for.
 * Since 10.2 the loop has one from its beginning, or none.
 */
#ifdef CONFIG_LINUX_IO_URING
#include "block/aio.h"

static inline bool sandbox_context_has_ring(AioContext *context)
{
#if QEMU_VERSION_MAJOR > 10 || (QEMU_VERSION_MAJOR == 10 && QEMU_VERSION_MINOR >= 2)
    return context->fdmon_ops->add_sqe != NULL;
#else
    return aio_setup_linux_io_uring(context, NULL) != NULL;
#endif
}
#endif

#endif
