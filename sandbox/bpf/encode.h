/*
 * From the code graph to a program
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_ENCODE_H
#define QSANDBOX_BPF_ENCODE_H

#include "code.h"

/*
 * The graph from @root on as a program.  Fails with QS_ERROR_LIMIT if that is
 * longer than the kernel takes.  The caller frees *ret_filter.
 */
gboolean bpf_encode(const BpfCodes *codes, uint32_t root, struct sock_filter **ret_filter,
                    size_t *ret_length, GError **error);

#endif
