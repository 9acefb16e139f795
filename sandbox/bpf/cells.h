/*
 * Cutting the values of one key into cells in which its atoms are constant
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_CELLS_H
#define QSANDBOX_BPF_CELLS_H

#include "cases.h"

/*
 * @atoms are all atoms on one key in the case list @number.  Each cell's target is the
 * list that is left there.  @related: keys whose atoms the value of this key may decide,
 * as in BpfFormula.keys.  Returns the number of cells, at least 1, or 0 if the work
 * exceeds cases->work_limit.
 */
uint32_t bpf_cells_cut(BpfCases *cases, uint32_t number, const uint32_t *atoms,
                       uint32_t n_atoms, uint64_t related, BpfWideArm **ret_cells);

#endif
