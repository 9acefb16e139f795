/*
 * Hot calls: the default expectation
 *
 * Measured on QEMU guests under KVM with virtio disks and network: a vCPU does
 * little but KVM_RUN, the main loop and its locks little but ppoll and futex.
 * The shares are those of a guest that is busy with input and output.  A wrong
 * expectation costs some instructions per call and never changes an answer.
 *
 * Calls that turn out to be allowed without looking at arguments do not count,
 * whatever stands here: the kernel answers them without running the filter.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "hot.h"

typedef struct HotValue {
    const char *constant;
    uint32_t weight;
} HotValue;

typedef struct HotEntry {
    const char *call;
    uint32_t weight;
    uint8_t arg;
    HotValue values[QS_HOT_MAX_VALUES];
} HotEntry;

static const HotEntry hot_entries[] = {
    { "ioctl", 520, 1, { { "KVM_RUN", 1000 } } },
    { "futex", 140, 1, { { "FUTEX_WAIT_PRIVATE", 50 }, { "FUTEX_WAKE_PRIVATE", 50 } } },
    { "ppoll", 90 },
    { "read", 80 },
    { "write", 60 },
    { "io_uring_enter", 30 },
    { "preadv", 20 },
    { "pwritev", 20 },
};

static void sort_by_number(QsHotCall *calls, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        for (uint32_t j = i; j > 0 && calls[j].nr < calls[j - 1].nr; j--) {
            QsHotCall swap = calls[j];

            calls[j] = calls[j - 1];
            calls[j - 1] = swap;
        }
    }
}

const QsHotCall *qsb_hot_calls(const QsAbi *abi, QsArena *arena, uint32_t *ret_n)
{
    QsHotCall *calls = qsb_arena_array(arena, QsHotCall, G_N_ELEMENTS(hot_entries));
    uint32_t n = 0;

    for (size_t i = 0; i < G_N_ELEMENTS(hot_entries); i++) {
        const HotEntry *entry = &hot_entries[i];
        const QsAbiCall *call = qs_abi_find_call(abi, entry->call);
        QsHotCall *hot = &calls[n];

        if (call == NULL) {
            continue;
        }
        n++;
        hot->nr = call->nr;
        hot->weight = entry->weight;
        hot->arg = entry->arg;
        hot->n_values = 0;
        for (size_t j = 0; j < QS_HOT_MAX_VALUES && entry->values[j].constant; j++) {
            uint64_t value;

            if (qs_abi_find_constant(abi, entry->values[j].constant, &value)) {
                hot->values[hot->n_values].value = value;
                hot->values[hot->n_values].weight = entry->values[j].weight;
                hot->n_values++;
            }
        }
    }
    sort_by_number(calls, n);
    *ret_n = n;
    return calls;
}
