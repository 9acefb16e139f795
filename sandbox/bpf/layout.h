/*
 * From a decision diagram to code
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_LAYOUT_H
#define QSANDBOX_BPF_LAYOUT_H

#include "blocks.h"
#include "code.h"
#include "decision.h"

/* What is worth what, for the words that say which call it is and for arguments. */
typedef struct QsLayoutCosts {
    QsBlockCosts numbers;      /* without bit tests, see layout.c */
    QsBlockCosts arguments;
    unsigned split_numbers;    /* how much of the weight a tree has below its */
    unsigned split_arguments;  /* first test, in percent: from 1 to 99 */
} QsLayoutCosts;

/* Those that programs are generated with. */
extern const QsLayoutCosts qsb_layout_costs;

/* The code node with which the decision @root begins. */
uint32_t qsb_layout(QsCodes *codes, const QsDiagram *diagram, uint32_t root,
                   gboolean big_endian, const QsLayoutCosts *costs);

#endif
