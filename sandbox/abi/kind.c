/*
 * qsandbox: what an argument is
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "kinds.h"

#include <string.h>

static int compare(const AbiKind *row, const char *call, const char *arg)
{
    int order = strcmp(row->call, call);

    return order ? order : strcmp(row->arg, arg);
}

QsAbiKind qs_abi_kind(const QsAbiCall *call, const QsAbiArg *arg)
{
    size_t low = 0;
    size_t high = abi_n_kinds;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(&abi_kinds[middle], call->name, arg->name);

        if (order == 0) {
            return abi_kinds[middle].kind;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    /* A half of a 64-bit argument, as 32-bit architectures have them */
    return QS_ABI_SIZE;
}
