/*
 * From a decision diagram to code
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_LAYOUT_H
#define QSANDBOX_BPF_LAYOUT_H

#include "code.h"
#include "decision.h"

/* The code node with which the decision @root begins. */
uint32_t qsb_layout(QsCodes *codes, const QsDiagram *diagram, uint32_t root,
                   gboolean big_endian);

#endif
