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
typedef struct BpfFrequencyValue {
    const char *constant;
    uint32_t share;
} BpfFrequencyValue;

typedef struct BpfFrequency {
    const char *call;
    uint32_t share;
    const char *arg; /* NULL if it has no values */
    size_t n_values;
    const BpfFrequencyValue *values;
} BpfFrequency;

/* In the file's order. */
extern const BpfFrequency bpf_frequencies[];
extern const size_t bpf_n_frequencies;

#endif
