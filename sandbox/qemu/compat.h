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

#endif
