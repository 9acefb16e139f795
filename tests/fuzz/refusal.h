/*
 * What a reader of text says when it refuses some
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_REFUSAL_H
#define TESTS_FUZZ_REFUSAL_H

#include "qsandbox/error.h"
#include "target.h"

/* "fuzz:LINE:COLUMN: what", in valid text; more may follow. */
static inline void refusal_check(const GError *error)
{
    unsigned line;
    unsigned column;

    target_require(error && error->domain == QS_ERROR, "a refusal is a QS_ERROR");
    target_require(sscanf(error->message, "fuzz:%u:%u: ", &line, &column) == 2 &&
                       line > 0 && column > 0,
                   error->message);
    target_require(g_utf8_validate(error->message, -1, NULL), "a message is valid text");
}

#endif
