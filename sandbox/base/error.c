/*
 * qsandbox: the error domain
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It lives in the lowest room, so that every other one can report errors.
 */
#include "qsandbox/error.h"

G_DEFINE_QUARK(qsandbox-error-quark, qs_error)
