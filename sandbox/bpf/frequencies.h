/*
 * hw-profiles/frequencies, compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_FREQUENCIES_H
#define QSANDBOX_BPF_FREQUENCIES_H

#include <stddef.h>
#include <stdint.h>

/* Shares are in millionths of all calls. */
typedef struct QsFrequencyValue {
    const char *constant;
    uint32_t share;
} QsFrequencyValue;

typedef struct QsFrequency {
    const char *call;
    uint32_t share;
    const char *arg;          /* NULL if it has no values */
    size_t n_values;
    const QsFrequencyValue *values;
} QsFrequency;

/* In the file's order. */
extern const QsFrequency qsb_frequencies[];
extern const size_t qsb_n_frequencies;

#endif
