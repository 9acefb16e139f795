/*
 * What the fuzzing targets share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_TARGET_H
#define TESTS_FUZZ_TARGET_H

#include <glib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Called by libFuzzer, or by replay.c, with one input after the other. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process, and so tells the fuzzer, if what must hold does not. */
static inline void target_require(gboolean holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "FAULT: %s\n", what);
        fflush(stderr);
        abort();
    }
}

#endif
