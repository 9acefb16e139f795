/*
 * qsandbox in QEMU: what of QEMU is asked where no structure is read
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Files that include this, and no other header of QEMU's, are compiled twice: in a patched
 * QEMU, with its headers, and in the object for unpatched QEMUs of several versions, with
 * declarations of what all of these export (../stock/opaque.h).  So a structure of QEMU's
 * in such a file is an error of the compiler's.
 */
#ifndef QSANDBOX_QEMU_ASKED_H
#define QSANDBOX_QEMU_ASKED_H

#ifdef QSANDBOX_OPAQUE
#include "opaque.h"
#include "sandbox-types.h"
#else
#include "qemu/osdep.h"
#include "block/aio-wait.h"
#include "block/block.h"
#include "chardev/char.h"
#include "hw/core/cpu.h"
#include "hw/qdev-core.h"
#include "hw/virtio/virtio-rng.h"
#include "net/net.h"
#include "net/vhost_net.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-block-core.h"
#include "qapi/qapi-commands-machine.h"
#include "qapi/qapi-commands-misc.h"
#include "qapi/qapi-commands-sandbox.h"
#include "qapi/qapi-commands-tpm.h"
#include "qapi/qapi-commands-ui.h"
#include "qapi/qapi-types-net.h"
#include "qapi/qapi-types-sandbox.h"
#include "qapi/qapi-types-sockets.h"
#include "qapi/util.h"
#include "qemu/accel.h"
#include "qemu/atomic.h"
#include "qemu/config-file.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "qemu/option.h"
#include "qom/object.h"
#include "qom/object_interfaces.h"
#include "qom/qom-qobject.h"
#include "system/iothread.h"
#include "system/qsandbox.h"
#include "system/rng.h"
#include "system/runstate.h"
#include "system/system.h"
#include "compat.h"
#endif

#include "system/qsandbox.h"

#endif
