/*
 * qsandbox: error domain
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Every fallible function of the library takes a GError ** as its last
 * parameter.  On failure the function's outputs are untouched.  Bad input
 * never aborts the process; an assertion means a bug of the library itself.
 * The message always stands alone: where there is a place, it starts with
 * "FILE:LINE:COLUMN: ".
 */
#ifndef QSANDBOX_ERROR_H
#define QSANDBOX_ERROR_H

#include <glib.h>

#define QS_ERROR (qs_error_quark())

typedef enum QsErrorCode {
    QS_ERROR_SYNTAX = 1, /* a profile's text is malformed */
    QS_ERROR_UNKNOWN,    /* unknown call, constant, argument, profile, kind, ... */
    QS_ERROR_LIMIT,      /* too large, too deep, recursive */
    QS_ERROR_UNPROFILED, /* an inventory item that no profile matches */
    QS_ERROR_UNPROVEN,   /* a program is not equal to its policy */
    QS_ERROR_KERNEL,     /* the kernel refuses or lacks what is needed */
    QS_ERROR_IO,         /* a file could not be read or written */
    QS_ERROR_USAGE,      /* an option or its value is wrong */
} QsErrorCode;

GQuark qs_error_quark(void);

#endif
