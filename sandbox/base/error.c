/*
 * qsandbox: the error domain
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One for all rooms.
 */
#include "qsandbox/error.h"

G_DEFINE_QUARK(qsandbox - error - quark, qs_error)
