/*
 * What case lists mean as decisions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_EXPAND_H
#define QSANDBOX_BPF_EXPAND_H

#include "cases.h"

/* The decision that the list @number means. */
uint32_t bpf_cases_decide(BpfCases *c, uint32_t number);

#endif
